// Expected answers to the sample affair, reviewed by hand against examples/README.md.
import { describe, expect, test } from 'vitest'
import {
  type Chain,
  chainsOf,
  communitiesOf,
  crossTable,
  gapsOf,
  layoutOf,
  type Material,
  measuresOf,
  moneyOf,
  networkOf,
  patternsOf,
  profileOf,
  simplified,
  timelineOf,
} from '../../src/analyse/index.ts'
import { entityId, incidentId, type MadeClaim } from './made.ts'
import { sampleCase } from './sample.ts'

const { material } = sampleCase()
const chains = chainsOf(material)
const chainOf = (incident: string): Chain => {
  const found = material.resolution.incidents.get(incidentId(incident))
  if (!found) throw new Error(`no incident ${incident}`)
  return chains.of(found)
}
const lines = (incident: string) => chainOf(incident).lines.map((line) => line.map(material.name).join(' → '))
const ranks = (incident: string) =>
  Object.fromEntries(chainOf(incident).nodes.map(({ name, rank }): [string, string] => [name, rank]))
const hop = (incident: string, upper: string, lower: string) => {
  const link = chainOf(incident).links.find((l) => l.upper === entityId(upper) && l.lower === entityId(lower))
  return link?.money.map(
    ({ amount, benefit, status }) => `${amount ? `${amount.currency} ${amount.most}` : benefit} ${status ?? ''}`,
  )
}

describe('the bomb', () => {
  test('runs from the state through the colonel and the fixer to the bomber', () => {
    expect(lines('bomb')).toContain(
      'Dravania → External Protection Service → Department C → Radomir Stelz → Murad Talishkhanov → Levan Gvinadze → Ilyas Verdan',
    )
    expect(ranks('bomb')).toMatchObject({
      Dravania: 'state',
      'External Protection Service': 'service',
      'Department C': 'service',
      'Radomir Stelz': 'officer',
      'Murad Talishkhanov': 'broker',
      'Zaur Nabibeyli': 'broker',
      'Rioni Crew': 'organisation',
      'Levan Gvinadze': 'operative',
      'Ilyas Verdan': 'target',
    })
  })

  test.each<[string, string, readonly string[]]>([
    ['Radomir Stelz', 'Murad Talishkhanov', ['USD 400000 promised']],
    ['External Protection Service', 'Blue Anchor Dental Supplies Ltd', ['USD 150000 paid']],
    ['trading house in Zarnov', 'Blue Anchor Dental Supplies Ltd', ['USD 250000 paid']],
    // the slip of the third paper stands beside the rest in its own currency
    [
      'Murad Talishkhanov',
      'Levan Gvinadze',
      ['EUR 45000 promised', 'EUR 30000 paid', 'EUR 15000 paid', 'USD 30000 paid'],
    ],
    ['Blue Anchor Dental Supplies Ltd', 'Nemo Orthodontics', ['EUR 48000 paid']],
    ['Nemo Orthodontics', 'Zaur Nabibeyli', ['EUR 20000 paid']],
    ['Zaur Nabibeyli', 'Levan Gvinadze', ['EUR 20000 paid']],
    ['colonel', 'Levan Gvinadze', ['USD 500000 paid']],
  ])('money from %s to %s', (upper, lower, sums) => expect(hop('bomb', upper, lower)).toEqual(sums))

  test('the embassy’s denial is shown and takes nothing away', () => {
    const denied = chainOf('bomb').links.filter(({ state }) => state === 'denied')
    expect(denied.map(({ upper, lower }) => [upper, lower])).toContainEqual(
      ['Dravania', 'Levan Gvinadze'].map(entityId),
    )
  })

  test('what the service itself paid the fixer is a gap', () => {
    expect(chainOf('bomb').gaps.map(({ text }) => text)).toEqual([
      'For whom “colonel” acted is not known.',
      'How much External Protection Service paid Murad Talishkhanov is not known.',
    ])
  })
})

describe('the photographs', () => {
  test('two ways lead to the student: the association and the department', () => {
    expect(lines('photographs')).toEqual(
      expect.arrayContaining([
        "Dravania → Dravanian embassy in Warsaw → Lantern Society → Salim Dargan → Katarzyna Brzoza → Verdan's home",
        "Dravania → External Protection Service → Department C → Salim Dargan → Katarzyna Brzoza → Verdan's home",
      ]),
    )
    expect(hop('photographs', 'Salim Dargan', 'Katarzyna Brzoza')).toEqual(['EUR 300 paid'])
    expect(hop('photographs', 'Dravanian embassy in Warsaw', 'Lantern Society')).toEqual(['PLN 600000 paid'])
  })
})

test('the fire is blamed on the service and the blame taken back: both show', () => {
  const link = chainOf('fire').links.find(({ kinds }) => kinds.includes('sponsorship') && kinds.includes('tasking'))
  expect(link?.state).toBe('disputed')
})

describe('patterns', () => {
  const patterns = patternsOf(material, chains)
  test('two routes of recruitment, and the kinship that the lawyer denies', () => {
    const routes = patterns.incidents.map(({ title, routes: found }) => [
      title,
      found.map(({ route, state }) => `${route} ${state}`),
    ])
    expect(Object.fromEntries(routes)).toEqual({
      bomb: ['crime affirmed', 'kin disputed'],
      photographs: ['ideology affirmed', 'diplomatic-cover affirmed'],
      fire: ['money-online affirmed'],
    })
  })

  test('every count opens its incidents', () => {
    for (const counts of Object.values(patterns.counts)) {
      for (const { count, incidents } of counts) expect(incidents.length).toBe(count)
    }
    expect(patterns.counts.route.find(({ value }) => value === 'crime')?.incidents).toEqual([incidentId('bomb')])
  })

  test('two codes against each other', () => {
    expect(crossTable(patterns, 'route', 'target').cells).toContainEqual({
      row: 'crime',
      column: 'person: media',
      count: 1,
      incidents: [incidentId('bomb')],
    })
  })
})

test('no currency is ever added to another, and rival sums give a range', () => {
  const fixer = moneyOf(material).find(
    ({ payers, payees }) => payers[0] === entityId('Murad Talishkhanov') && payees[0] === entityId('Levan Gvinadze'),
  )
  expect(fixer?.totals).toEqual([
    { currency: 'EUR', status: 'promised', least: 45000, most: 45000 },
    { currency: 'EUR', status: 'paid', least: 30000, most: 45000 },
    { currency: 'USD', status: 'paid', least: 30000, most: 30000 },
  ])
})

test('standing questions', () => {
  expect(gapsOf(material, chains).map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'Where it happened is not known (photographs).',
      'Who is meant by “men recruited over the internet” is not known.',
      'What a court decided about Murad Talishkhanov is not known.',
    ]),
  )
})

test('descent enters no answer: with or without it, every answer has the same bytes', () => {
  const persons = [...material.resolution.entities.values()].filter(({ type }) => type === 'Person')
  const people = ['Dravania', 'Rioni Crew', 'Lantern Society', 'Zarnovians']
  const descent = persons.flatMap(({ name }) =>
    people.map((of): MadeClaim => ({ predicate: 'descent', roles: { person: name, people: of }, doc: 'descent' })),
  )
  const answers = (m: Material): string => {
    const network = networkOf(m)
    const simple = simplified(network)
    const chained = chainsOf(m)
    const profiles = persons.map(({ id }) => profileOf(m, id, undefined))
    const incidents = [...m.resolution.incidents.values()].map(chained.of)
    return JSON.stringify([
      [incidents, patternsOf(m, chained), gapsOf(m, chained), moneyOf(m), profiles, timelineOf(m)],
      [[...layoutOf(simple)], measuresOf(simple), communitiesOf(simple), network.export()],
    ])
  }
  const told = sampleCase(descent)
  expect(told.claims.length).toBe(sampleCase().claims.length + descent.length)
  expect(answers(told.material)).toBe(answers(material))
})
