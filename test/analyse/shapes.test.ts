// Chains of other shapes than those of the sample: none of these cases is like another, and the chain comes from what the
// claims say of each.
import { describe, expect, test } from 'vitest'
import { type Chain, chainsOf, gapsOf, type Material, patternsOf } from '../../src/analyse/index.ts'
import { entityId, incidentId, type Kinds, type MadeClaim, made } from './made.ts'

interface Shape {
  readonly material: Material
  readonly chain: (incident: string) => Chain
  readonly lines: (incident: string) => readonly string[]
  readonly ranks: (incident: string) => Readonly<Record<string, string>>
  readonly gaps: (incident: string) => readonly string[]
  readonly routes: (incident: string) => readonly string[]
}

function shaped(rows: readonly MadeClaim[], kinds: Kinds): Shape {
  const { material } = made(rows, { kinds })
  const chains = chainsOf(material)
  const chain = (incident: string): Chain => chains.of(material.resolution.incidents.get(incidentId(incident))!)
  const patterns = patternsOf(material, chains)
  return {
    material,
    chain,
    lines: (incident) => chain(incident).lines.map((line) => line.map(material.name).join(' → ')),
    ranks: (incident) => Object.fromEntries(chain(incident).nodes.map(({ name, rank }) => [name, rank])),
    gaps: (incident) => chain(incident).gaps.map(({ text }) => text),
    routes: (incident) =>
      patterns.incidents.find(({ title }) => title === incident)?.routes.map(({ route }) => route) ?? [],
  }
}

const claims = (
  predicate: MadeClaim['predicate'],
  roles: MadeClaim['roles'],
  more: Omit<MadeClaim, 'predicate' | 'roles'> = {},
): MadeClaim => ({ predicate, roles, ...more })

describe('a consul, a courier and an arsonist found online', () => {
  const { lines, ranks, gaps, routes, chain } = shaped(
    [
      claims(
        'attack',
        { perpetrator: 'Tomi Varga', target: 'bus depot', method: 'arson', outcome: 'carried-out' },
        { incident: 'fire' },
      ),
      claims('occupation', { person: 'Orest Halin', title: 'vice-consul', organization: 'Consulate' }),
      claims('part-of', { part: 'Consulate', whole: 'Velmark' }),
      claims(
        'tasking',
        { principal: 'Orest Halin', agent: 'Nela Brod', task: 'to find somebody' },
        { certainty: 'alleged' },
      ),
      claims('payment', { payer: 'Orest Halin', payee: 'Nela Brod', amount: 'EUR 4000', status: 'paid' }),
      claims('recruitment', { recruiter: 'Nela Brod', recruit: 'Tomi Varga', channel: 'a Telegram channel' }),
      claims('payment', { payer: 'Nela Brod', payee: 'Tomi Varga', amount: 'EUR 700', status: 'promised' }),
    ],
    { 'bus depot': ['Place', 'site'], Consulate: ['Organization', 'diplomatic'], Velmark: ['Organization', 'state'] },
  )
  test('one line from the state to the depot', () =>
    expect(lines('fire')).toEqual(['Velmark → Consulate → Orest Halin → Nela Brod → Tomi Varga → bus depot']))
  test('each in his part', () =>
    expect(ranks('fire')).toEqual({
      Velmark: 'state',
      Consulate: 'service',
      'Orest Halin': 'officer',
      'Nela Brod': 'broker',
      'Tomi Varga': 'operative',
      'bus depot': 'target',
    }))
  test('money at each hop, and the weakest word of each link', () =>
    expect(
      chain('fire').links.flatMap(({ money, weakest }) =>
        money.map(({ amount, status }) => [amount?.most, status, weakest]),
      ),
    ).toEqual([
      [4000, 'paid', 'alleged'],
      [700, 'promised', 'stated'],
    ]))
  test('found online, under diplomatic cover', () =>
    expect(routes('fire')).toEqual(['money-online', 'diplomatic-cover']))
  test('nothing is asked that is told', () => expect(gaps('fire')).toEqual([]))
})

describe('a charity, a cleric and two believers', () => {
  const { lines, ranks, routes, gaps } = shaped(
    [
      claims(
        'attack',
        { perpetrator: ['Sami Dorr', 'Idan Dorr'], target: 'Rut Alman', method: 'assault', outcome: 'foiled' },
        { incident: 'ambush' },
      ),
      claims('creation', { creator: 'Foreign Cultural Office', organization: 'Open Hand' }),
      claims('part-of', { part: 'Foreign Cultural Office', whole: 'Kadria' }),
      claims('leadership', { leader: 'Harun Selk', organization: 'Open Hand' }),
      claims('membership', { member: ['Sami Dorr', 'Idan Dorr'], organization: 'Open Hand' }),
      claims(
        'tasking',
        { principal: 'Harun Selk', agent: ['Sami Dorr', 'Idan Dorr'], task: 'to wait for her' },
        { certainty: 'reported' },
      ),
    ],
    {
      'Open Hand': ['Organization', 'charity'],
      'Foreign Cultural Office': ['Organization', 'government'],
      Kadria: ['Organization', 'state'],
    },
  )
  test('the charity stands under the office that founded it and above its head', () => {
    expect(lines('ambush')).toEqual(
      ['Idan Dorr', 'Sami Dorr'].map(
        (name) => `Kadria → Foreign Cultural Office → Open Hand → Harun Selk → ${name} → Rut Alman`,
      ),
    )
    expect(ranks('ambush')).toMatchObject({
      'Open Hand': 'organisation',
      'Sami Dorr': 'operative',
      'Idan Dorr': 'operative',
    })
  })
  test('by what the state does for the charity, not by what anybody believes', () =>
    expect(routes('ambush')).toEqual(['ideology']))
  test('whether they were paid is asked', () =>
    expect(gaps('ambush')).toEqual(
      expect.arrayContaining([
        'Whether anybody paid Sami Dorr, and who, is not known.',
        'Whether anybody paid Idan Dorr, and who, is not known.',
      ]),
    ))
})

describe('brokers with an unknown paymaster', () => {
  const { lines, gaps, chain, material } = shaped(
    [
      claims(
        'attack',
        { perpetrator: 'Jon Weir', target: 'Ana Lom', method: 'shooting', outcome: 'attempted' },
        { incident: 'shots' },
      ),
      claims('payment', { payee: 'Karl Abt', amount: 'GBP 90000', status: 'paid' }),
      claims('tasking', { principal: 'Karl Abt', agent: 'Lew Penn', task: 'the job' }),
      claims('payment', { payer: 'Karl Abt', payee: 'Lew Penn', amount: 'GBP 40000', status: 'paid' }),
      claims('tasking', { principal: 'Lew Penn', agent: 'Jon Weir', task: 'the job' }),
      claims('payment', { payer: 'Lew Penn', payee: 'Jon Weir', amount: 'GBP 15000', status: 'promised' }),
      claims('membership', { member: 'Lew Penn', organization: 'Wharf Firm' }),
      // somebody whom every source clears
      claims('tasking', { principal: 'Ivo Tarn', agent: 'Karl Abt', task: 'the job' }, { polarity: 'denied' }),
    ],
    { 'Wharf Firm': ['Organization', 'criminal'] },
  )
  test('ends where the claims end', () => expect(lines('shots')).toContain('Karl Abt → Lew Penn → Jon Weir → Ana Lom'))
  test('and asks who stands above', () => {
    expect(gaps('shots')).toEqual(
      expect.arrayContaining([
        'On whose behalf it was done is not known.',
        'For whom Karl Abt acted is not known.',
        'Who paid Karl Abt GBP 90,000 is not known.',
      ]),
    )
    expect(gapsOf(material, chainsOf(material)).map(({ text }) => text)).toContain(
      'On whose behalf it was done is not known (shots).',
    )
  })
  test('a denied order is shown and leads nowhere', () => {
    const denied = chain('shots').links.find(({ upper }) => upper === entityId('Ivo Tarn'))
    expect(denied?.state).toBe('denied')
    expect(lines('shots').join()).not.toContain('Ivo Tarn')
  })
})

describe('two plots with one hand and two masters', () => {
  const { lines, ranks, chain } = shaped(
    [
      claims('attack', { perpetrator: 'Rok Ilme', target: 'Dan Orel', method: 'shooting' }, { incident: 'harbour' }),
      claims('tasking', { principal: 'Northern Bureau', agent: 'Rok Ilme', task: 'the shooting' }),
      claims('payment', { payer: 'Northern Bureau', payee: 'Rok Ilme', amount: 'USD 20000' }),
      claims('part-of', { part: 'Northern Bureau', whole: 'Norland' }),
      claims('attack', { perpetrator: 'Rok Ilme', target: 'Eda Finn', method: 'arson' }, { incident: 'villa' }),
      claims('tasking', { principal: 'Gus Mott', agent: 'Rok Ilme', task: 'the fire' }),
      claims('payment', { payer: 'Gus Mott', payee: 'Rok Ilme', amount: 'USD 900' }),
      claims('tasking', { principal: 'Southern Guard', agent: 'Gus Mott', task: 'the fire' }),
      claims('part-of', { part: 'Southern Guard', whole: 'Sudria' }),
      // who somebody is goes with him into both
      claims('membership', { member: 'Rok Ilme', organization: 'Dock Gang' }),
      // a paper that tells of neither says no more of one than of the other
      claims('payment', { payer: 'Una Hale', payee: 'Rok Ilme', amount: 'USD 50' }, { doc: 'd2' }),
    ],
    {
      'Northern Bureau': ['Organization', 'intelligence'],
      Norland: ['Organization', 'state'],
      'Southern Guard': ['Organization', 'military'],
      Sudria: ['Organization', 'state'],
      'Dock Gang': ['Organization', 'criminal'],
    },
  )
  test('each has its own master', () => {
    expect(lines('harbour')).toContain('Norland → Northern Bureau → Rok Ilme → Dan Orel')
    expect(lines('villa')).toContain('Sudria → Southern Guard → Gus Mott → Rok Ilme → Eda Finn')
    expect(Object.keys(ranks('harbour'))).not.toContain('Gus Mott')
    expect(Object.keys(ranks('villa'))).not.toContain('Northern Bureau')
  })
  test('and its own money', () => {
    const sums = (incident: string) =>
      chain(incident).links.flatMap(({ money }) => money.flatMap(({ amount }) => amount?.most ?? []))
    expect(sums('harbour')).toEqual([20000, 50])
    expect(sums('villa')).toEqual([900, 50])
  })
  test('the gang is in both', () => {
    for (const incident of ['harbour', 'villa']) expect(ranks(incident)).toMatchObject({ 'Dock Gang': 'organisation' })
  })
})
