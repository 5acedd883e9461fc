import { describe, expect, test } from 'vitest'
import { entityId, incidentId, type Kinds, type MadeClaim, made } from '../../../test/analyse/made.ts'
import { material } from '../material.ts'
import { chainsOf } from './index.ts'

const kinds: Kinds = {
  Ostria: ['Organization', 'state'],
  'Foreign Bureau': ['Organization', 'intelligence'],
  'Section 4': ['Organization', 'other'],
  'Department B': ['Organization', 'government'],
  'Cabinet of Ostria': ['Organization', 'government'],
  'Quay Gang': ['Organization', 'criminal'],
  'Chess Club': ['Organization', 'other'],
}

const plot: readonly MadeClaim[] = [
  { predicate: 'part-of', roles: { part: 'Foreign Bureau', whole: 'Ostria' } },
  { predicate: 'part-of', roles: { part: 'Section 4', whole: 'Foreign Bureau' } },
  { predicate: 'leadership', roles: { leader: 'Ivo Brandt', organization: 'Section 4' } },
  {
    predicate: 'tasking',
    roles: { principal: 'Ivo Brandt', agent: 'Dario Falk', task: 'the killing' },
    certainty: 'alleged',
  },
  {
    predicate: 'payment',
    roles: { payer: 'Ivo Brandt', payee: 'Dario Falk', amount: 'USD 400000', status: 'promised' },
    certainty: 'alleged',
  },
  { predicate: 'payment', roles: { payer: 'Dario Falk', payee: 'Milan Rook', amount: 'EUR 15000', status: 'paid' } },
  {
    predicate: 'payment',
    roles: { payer: 'Dario Falk', payee: 'Milan Rook', amount: 'EUR 20000', status: 'paid' },
    certainty: 'reported',
    doc: 'd2',
  },
  { predicate: 'recruitment', roles: { recruiter: 'Ada Venn', recruit: 'Milan Rook' } },
  { predicate: 'leadership', roles: { leader: 'Ada Venn', organization: 'Quay Gang' } },
  { predicate: 'membership', roles: { member: 'Milan Rook', organization: 'Quay Gang' } },
  { predicate: 'membership', roles: { member: 'Milan Rook', organization: 'Chess Club' } },
  {
    predicate: 'attack',
    roles: {
      perpetrator: 'Milan Rook',
      sponsor: 'Foreign Bureau',
      target: 'Lena Sand',
      method: 'bombing',
      outcome: 'foiled',
    },
    incident: 'plot',
  },
]

const chainIn = (rows: readonly MadeClaim[], incident = 'plot') => {
  const { material } = made(rows, { kinds })
  const found = material.resolution.incidents.get(incidentId(incident))
  if (!found) throw new Error('no incident')
  return chainsOf(material).of(found)
}
const ranks = (rows: readonly MadeClaim[]) => Object.fromEntries(chainIn(rows).nodes.map((n) => [n.name, n.rank]))
const link = (rows: readonly MadeClaim[], upper: string, lower: string) =>
  chainIn(rows).links.find((l) => l.upper === entityId(upper) && l.lower === entityId(lower))

test('a government stands for its state, and a department of one or of a service is an organ', () => {
  const rows: readonly MadeClaim[] = [
    ...plot,
    { predicate: 'part-of', roles: { part: 'Department B', whole: 'Foreign Bureau' } },
    { predicate: 'tasking', roles: { principal: 'Department B', agent: 'Dario Falk', task: 'the killing' } },
    { predicate: 'payment', roles: { payer: 'Cabinet of Ostria', payee: 'Dario Falk', amount: 'USD 5000' } },
  ]
  expect(ranks(rows)).toMatchObject({ 'Department B': 'service', 'Cabinet of Ostria': 'state' })
})

describe('chain of command', () => {
  test('ranks follow from who stands above whom', () => {
    expect(ranks(plot)).toEqual({
      Ostria: 'state',
      'Foreign Bureau': 'service',
      'Section 4': 'service',
      'Ivo Brandt': 'officer',
      'Dario Falk': 'broker',
      'Ada Venn': 'recruiter',
      'Quay Gang': 'organisation',
      'Milan Rook': 'operative',
      'Lena Sand': 'target',
    })
  })

  test('the longest line runs from the state to the target', () => {
    expect(chainIn(plot).lines).toContainEqual(
      ['Ostria', 'Foreign Bureau', 'Section 4', 'Ivo Brandt', 'Dario Falk', 'Milan Rook', 'Lena Sand'].map(entityId),
    )
  })

  test('a gang stands under its boss, a section above its head', () => {
    expect(link(plot, 'Ada Venn', 'Quay Gang')?.kinds).toEqual(['leadership'])
    expect(link(plot, 'Quay Gang', 'Ada Venn')).toBeUndefined()
    expect(link(plot, 'Section 4', 'Ivo Brandt')?.kinds).toEqual(['leadership'])
    expect(link(plot, 'Ivo Brandt', 'Section 4')).toBeUndefined()
  })

  test('a link has its kinds, its weakest certainty and its money in its currency, differing sums side by side', () => {
    const top = link(plot, 'Ivo Brandt', 'Dario Falk')
    expect([top?.kinds, top?.weakest, top?.claims.length]).toEqual([['tasking', 'payment'], 'alleged', 2])
    expect(top?.money.map(({ amount, status }) => [amount, status])).toEqual([
      [{ currency: 'USD', least: 400000, most: 400000 }, 'promised'],
    ])
    const low = link(plot, 'Dario Falk', 'Milan Rook')
    expect(low?.money.map(({ amount, weakest }) => [amount?.most, weakest])).toEqual([
      [20000, 'reported'],
      [15000, 'stated'],
    ])
    expect([low?.weakest, low?.strongest]).toEqual(['reported', 'stated'])
  })

  test('the sponsor named in the attack bypasses the chain that explains how', () => {
    expect(link(plot, 'Foreign Bureau', 'Milan Rook')?.bypass).toBe(true)
    expect(link(plot, 'Dario Falk', 'Milan Rook')?.bypass).toBe(false)
  })

  test('a denied link is shown as denied and nothing is built on it', () => {
    const rows: readonly MadeClaim[] = [
      ...plot,
      {
        predicate: 'payment',
        roles: { payer: 'Otto Krall', payee: 'Milan Rook', amount: 'EUR 100' },
        polarity: 'denied',
      },
      { predicate: 'tasking', roles: { principal: 'Nils Thorn', agent: 'Otto Krall', task: 'it' } },
    ]
    expect(link(rows, 'Otto Krall', 'Milan Rook')?.state).toBe('denied')
    expect(chainIn(rows).nodes.some(({ name }) => name === 'Nils Thorn')).toBe(false)
    expect(chainIn(rows).lines.flat()).not.toContain(entityId('Otto Krall'))
  })

  test('an order for another incident stays in that incident', () => {
    const rows: readonly MadeClaim[] = [
      ...plot,
      {
        predicate: 'tasking',
        roles: { principal: 'Nils Thorn', agent: 'Milan Rook', task: 'a fire' },
        incident: 'fire',
      },
      { predicate: 'attack', roles: { perpetrator: 'Milan Rook', method: 'arson' }, incident: 'fire' },
    ]
    expect(ranks(rows)).not.toHaveProperty('Nils Thorn')
    expect(chainIn(rows, 'fire').nodes.map(({ name }) => name)).toContain('Nils Thorn')
  })

  test.each<[string, readonly MadeClaim[], string]>([
    [
      'no superior',
      [{ predicate: 'attack', roles: { perpetrator: 'Milan Rook', target: 'Lena Sand' }, incident: 'plot' }],
      'Who sent Milan Rook is not known.',
    ],
    [
      'no perpetrator',
      [{ predicate: 'attack', roles: { target: 'Lena Sand', method: 'arson' }, incident: 'plot' }],
      'Who carried it out is not known.',
    ],
    [
      'a payer whom nobody names',
      [
        { predicate: 'attack', roles: { perpetrator: 'Milan Rook', target: 'Lena Sand' }, incident: 'plot' },
        { predicate: 'payment', roles: { payee: 'Milan Rook', amount: 'USD 5' } },
      ],
      'Who paid Milan Rook USD 5 is not known.',
    ],
    [
      'a sum that nobody names',
      [
        { predicate: 'attack', roles: { perpetrator: 'Milan Rook' }, incident: 'plot' },
        { predicate: 'payment', roles: { payer: 'Dario Falk', payee: 'Milan Rook' } },
      ],
      'How much Dario Falk paid Milan Rook is not known.',
    ],
    [
      'an order by a service as such',
      [
        { predicate: 'attack', roles: { perpetrator: 'Milan Rook' }, incident: 'plot' },
        { predicate: 'tasking', roles: { principal: 'Foreign Bureau', agent: 'Milan Rook', task: 'it' } },
      ],
      'Who in Foreign Bureau gave Milan Rook the order is not known.',
    ],
    [
      'a sponsor without a way',
      [
        {
          predicate: 'attack',
          roles: { perpetrator: 'Milan Rook', sponsor: 'Foreign Bureau' },
          incident: 'plot',
        },
      ],
      'How Foreign Bureau reached Milan Rook is not known.',
    ],
  ])('%s is a gap', (_, rows, text) => {
    expect(chainIn(rows).gaps.map((gap) => gap.text)).toContain(text)
  })

  test('two who order each other around do not hang the search', () => {
    const rows: readonly MadeClaim[] = [
      ...plot,
      { predicate: 'tasking', roles: { principal: 'Milan Rook', agent: 'Dario Falk', task: 'it' } },
    ]
    expect(chainIn(rows).nodes.length).toBe(chainIn(plot).nodes.length)
  })

  test('a name finds every incident in whose chain or claims it stands', () => {
    const { material } = made(
      [...plot, { predicate: 'attack', roles: { perpetrator: 'Otto Krall', target: 'Lena Sand' }, incident: 'other' }],
      { kinds },
    )
    const chains = chainsOf(material)
    const naming = (name: string) => chains.naming([entityId(name)]).map(({ title }) => title)
    expect(naming('Dario Falk')).toEqual(['plot'])
    expect(naming('Ostria')).toEqual(['plot'])
    expect(naming('Lena Sand')).toEqual(['plot', 'other'])
    expect(naming('Chess Club')).toEqual([])
  })
})

test('the head of a club who also works for it stands above it, and no circle hides the line', () => {
  const { lines, nodes } = chainIn([
    { predicate: 'leadership', roles: { leader: 'Ada Venn', organization: 'Chess Club' } },
    { predicate: 'occupation', roles: { person: 'Ada Venn', title: 'director', organization: 'Chess Club' } },
    { predicate: 'tasking', roles: { principal: 'Ada Venn', agent: 'Milan Rook', task: 'it' } },
    { predicate: 'attack', roles: { perpetrator: 'Milan Rook', target: 'Lena Sand' }, incident: 'plot' },
  ])
  expect(lines).toEqual([['Ada Venn', 'Milan Rook', 'Lena Sand'].map(entityId)])
  expect(nodes.map(({ name }) => name)).not.toContain('Chess Club')
})

test('two who stand above each other are entered where the ranks are highest', () => {
  const { lines } = chainIn([
    { predicate: 'tasking', roles: { principal: 'Ada Venn', agent: 'Dario Falk', task: 'it' } },
    { predicate: 'tasking', roles: { principal: 'Dario Falk', agent: 'Ada Venn', task: 'it' } },
    { predicate: 'tasking', roles: { principal: 'Dario Falk', agent: 'Milan Rook', task: 'it' } },
    { predicate: 'attack', roles: { perpetrator: 'Milan Rook', target: 'Lena Sand' }, incident: 'plot' },
  ])
  expect(lines).toContainEqual(['Ada Venn', 'Dario Falk', 'Milan Rook', 'Lena Sand'].map(entityId))
})

test('a country that has a service is its state, where the case knows the state', () => {
  const country = entityId('the country Ostria')
  const { claims, resolution } = made(
    [
      { predicate: 'part-of', roles: { part: 'Foreign Bureau', whole: 'the country Ostria' } },
      { predicate: 'tasking', roles: { principal: 'Foreign Bureau', agent: 'Milan Rook', task: 'it' } },
      {
        predicate: 'attack',
        roles: { perpetrator: 'Milan Rook', sponsor: 'Ostria', target: 'Lena Sand' },
        incident: 'plot',
      },
    ],
    { kinds: { ...kinds, 'the country Ostria': ['Place', 'country'] } },
  )
  const named = { ...resolution.entities.get(country)!, name: 'Ostria', names: ['Ostria'] }
  const known = material({
    claims,
    resolution: { ...resolution, entities: new Map(resolution.entities).set(country, named) },
  })
  const { nodes, lines } = chainsOf(known).of(resolution.incidents.get(incidentId('plot'))!)
  expect(nodes.filter(({ rank }) => rank === 'state').map(({ entity }) => entity)).toEqual([entityId('Ostria')])
  expect(lines.map((line) => line.map(known.name).join(' → '))).toEqual([
    'Ostria → Foreign Bureau → Milan Rook → Lena Sand',
  ])
})
