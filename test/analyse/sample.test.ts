// Expected answers to the sample affair, reviewed by hand against examples/README.md.
import { describe, expect, test } from 'vitest'
import * as analyse from '../../src/analyse/index.ts'
import {
  type Chain,
  chainsOf,
  communitiesOf,
  crossTable,
  dossierOf,
  entitiesNamed,
  eventWords,
  gapsOf,
  lanesOf,
  layoutOf,
  material as makeMaterial,
  mapOf,
  matrixOf,
  measuresOf,
  moneyOf,
  neighbourhood,
  networkOf,
  pathsBetween,
  patternsOf,
  profileOf,
  simplified,
  timelineOf,
} from '../../src/analyse/index.ts'
import type { Claim } from '../../src/model/claim.ts'
import { decision, type HypothesisId } from '../../src/model/decision.ts'
import type { Document } from '../../src/model/document.ts'
import { type DocumentId, hashText, type Instant } from '../../src/model/ids.ts'
import type { Resolution } from '../../src/model/resolution.ts'
import { originTree, weigh } from '../../src/weigh/index.ts'
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

describe('descent', () => {
  const persons = [...material.resolution.entities.values()].filter(({ type }) => type === 'Person')
  const people = ['Dravania', 'Rioni Crew', 'Lantern Society', 'Zarnovians']
  const descent = persons.flatMap(({ name }) =>
    people.map((of): MadeClaim => ({ predicate: 'descent', roles: { person: name, people: of }, doc: 'descent' })),
  )
  const told = sampleCase(descent)
  const isDescent = ({ predicate }: Claim) => predicate === 'descent'
  /** Somebody rates every descent as speaking strongly against a hypothesis. */
  const hypothesis = 'h1' as HypothesisId
  const decisions = [
    { kind: 'suppose' as const, hypothesis, text: 'it was they' },
    ...told.claims
      .filter(isDescent)
      .map(({ id }) => ({ kind: 'rate' as const, hypothesis, claim: id, rating: 'II' as const })),
  ].map((action, i) => decision({ at: '2026-01-31T09:00:00.000Z' as Instant, who: 'Mara', action }, i))
  const documents = [...new Set(told.claims.map(({ document }) => document))].map((id) => documentCalled(id))

  /** Every function that answers something, by the name under which it is exported. */
  const answers = (claims: readonly Claim[], resolution: Resolution): Readonly<Record<string, unknown>> => {
    const m = makeMaterial({ claims, resolution, decisions })
    const weighing = weigh({ documents, claims, decisions, resolution })
    const network = networkOf(m)
    const simple = simplified(network)
    const chained = chainsOf(m)
    const patterns = patternsOf(m, chained)
    const timeline = timelineOf(m)
    const places = layoutOf(simple)
    const firstTen = new Map([...places].slice(0, 10))
    const [one, two] = persons.map(({ id }) => id)
    const { evidence: _, origins, ...weighed } = weighing
    return {
      chainsOf: [...resolution.incidents.values()].map((incident) => [chained.of(incident), chained.nodes(incident)]),
      naming: persons.map(({ id }) => chained.naming([id]).map((incident) => incident.id)),
      patternsOf: patterns,
      crossTable: crossTable(patterns, 'route', 'target'),
      gapsOf: gapsOf(m, chained),
      moneyOf: moneyOf(m),
      profileOf: persons.map(({ id }) => profileOf(m, id, undefined)),
      dossierOf: persons.map(({ id }) => dossierOf(weighing, m, id)),
      timelineOf: timeline,
      lanesOf: [lanesOf(m, timeline, 'person'), lanesOf(m, timeline, 'incident')],
      mapOf: mapOf(m),
      eventWords: m.claims.map((claim) => eventWords(m, claim)),
      entitiesNamed: people.map((name) => entitiesNamed(m, name)),
      networkOf: network.export(),
      layoutOf: [[...places], [...layoutOf(simple, { from: firstTen })]],
      measuresOf: measuresOf(simple),
      communitiesOf: communitiesOf(simple),
      neighbourhood: persons.map(({ id }) => neighbourhood(simple, id)),
      pathsBetween: one && two ? pathsBetween(network, one, two, { longer: 2 }) : undefined,
      matrixOf: matrixOf(decisions, (id) => m.claim(id) !== undefined),
      weigh: Object.entries(weighed).map(([name, found]) => [name, found instanceof Map ? [...found] : found]),
      origins: [origins.families, origins.families.map(originTree), origins.of(weighing.evidence.claims)],
    }
  }
  const withIt = answers(told.claims, told.resolution)
  const without = answers(
    told.claims.filter((claim) => !isDescent(claim)),
    told.resolution,
  )

  test('of everybody is told in the one case and of nobody in the other', () =>
    expect(told.claims.filter(isDescent)).toHaveLength(persons.length * people.length))

  test.each(Object.keys(withIt))('enters no answer: %s has the same bytes', (name) =>
    expect(JSON.stringify(withIt[name])).toBe(JSON.stringify(without[name])),
  )

  test('and no function that answers is left out', () => {
    const exported = Object.keys(analyse).filter((name) => /Of$|^crossTable$|^neighbourhood$|^pathsBetween$/.test(name))
    const simple = ['amountOf', 'precisionOf', 'stretchOf', 'supportOf']
    expect(exported.filter((name) => !(name in withIt) && !simple.includes(name))).toEqual([])
  })
})

function documentCalled(id: DocumentId): Document {
  const hash = hashText(id)
  return {
    id,
    bytes: hash,
    textHash: hash,
    name: id,
    format: 'text',
    collected: '2026-01-01T00:00:00.000Z' as Instant,
    metadata: {},
    text: id,
    blocks: [],
  }
}
