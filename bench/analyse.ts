// Every answer of the analyse room on a made case of 100,000 claims, and the layout of 1,000 entities. The case is
// drawn from a seed: cells of services, officers, brokers, gangs and operatives that share some of their people, each
// fact reported by several documents.
import {
  chainsOf,
  communitiesOf,
  crossTable,
  gapsOf,
  layoutOf,
  type Material,
  mapOf,
  material,
  measuresOf,
  moneyOf,
  networkOf,
  pathsBetween,
  patternsOf,
  profileOf,
  simplified,
  timelineOf,
} from '../src/analyse/index.ts'
import type { Claim } from '../src/model/claim.ts'
import type { EntityId } from '../src/model/entity.ts'
import type { Resolution } from '../src/model/resolution.ts'
import { type Kinds, type MadeClaim, made } from '../test/analyse/made.ts'
import { rounds, type Timed } from './timed.ts'

const CLAIMS = 100_000
const ROUNDS = 5

/** A fixed sequence of numbers in [0, 1). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

const ORGANISATIONS = ['criminal', 'religious', 'company', 'media', 'armed-group', 'other'] as const
const METHODS = ['bombing', 'arson', 'shooting', 'kidnapping', 'assassination'] as const

export function madeCase(claims: number): { readonly rows: readonly MadeClaim[]; readonly kinds: Kinds } {
  const random = sequence(11)
  const upTo = (n: number) => Math.floor(random() * n)
  // a few names are in a great many claims, as in the press
  const often = (n: number) => Math.floor(n * random() ** 2)
  const incidents = Math.ceil(claims / 50)
  const day = () =>
    `20${10 + upTo(15)}-${String(1 + upTo(12)).padStart(2, '0')}-${String(1 + upTo(28)).padStart(2, '0')}`
  const kinds: Record<string, Kinds[string]> = {}
  const bodies = Math.ceil(incidents / 5)
  for (let i = 0; i < bodies; i++)
    kinds[`Body ${i}`] = ['Organization', ORGANISATIONS[i % ORGANISATIONS.length] ?? 'other']
  for (let i = 0; i < 60; i++) kinds[`Service ${i}`] = ['Organization', 'intelligence']
  for (let i = 0; i < 20; i++) kinds[`State ${i}`] = ['Organization', 'state']
  for (let i = 0; i < 300; i++) kinds[`Town ${i}`] = ['Place', 'city']
  kinds.Police = ['Organization', 'police']
  const rows: MadeClaim[] = []
  for (let plot = 0; rows.length < claims; plot = (plot + 1) % incidents) {
    const serviceNumber = often(60)
    const service = `Service ${serviceNumber}`
    const officer = `Officer ${serviceNumber}-${upTo(4)}`
    const broker = `Broker ${serviceNumber}-${upTo(12)}`
    const body = `Body ${(serviceNumber * 7 + upTo(6)) % bodies}`
    const operative = `Operative ${plot}-${upTo(2)}`
    const target = `Target ${upTo(incidents)}`
    const [place, time] = [`Town ${often(300)}`, day()]
    const attack: MadeClaim = {
      predicate: 'attack',
      roles: {
        perpetrator: operative,
        sponsor: service,
        target,
        method: METHODS[upTo(METHODS.length)] ?? 'other',
        place,
        time,
      },
      incident: `plot ${plot}`,
    }
    const facts: readonly MadeClaim[] = [
      attack,
      { predicate: 'part-of', roles: { part: service, whole: `State ${serviceNumber % 20}` } },
      { predicate: 'membership', roles: { member: officer, organization: service } },
      { predicate: 'tasking', roles: { principal: officer, agent: broker, task: 'the killing' } },
      { predicate: 'payment', roles: { payer: officer, payee: broker, amount: `USD ${100 + upTo(9)}000` } },
      { predicate: 'payment', roles: { payer: broker, payee: operative, amount: `USD ${10 + upTo(9)}000` } },
      { predicate: 'recruitment', roles: { recruiter: broker, recruit: operative } },
      { predicate: 'membership', roles: { member: operative, organization: body } },
      { predicate: 'funding', roles: { funder: service, recipient: body } },
      { predicate: 'association', roles: { party: [broker, `Broker ${often(60)}-${upTo(12)}`] } },
      { predicate: 'arrest', roles: { suspect: operative, authority: 'Police', place, time: day() } },
      { predicate: 'charge', roles: { accused: operative, offence: 'murder', time: day() } },
      { predicate: 'travel', roles: { traveller: operative, destination: place, time: day() } },
      { predicate: 'residence', roles: { person: target, place } },
    ]
    for (const fact of facts) {
      if (random() < 0.3 && fact !== attack) continue
      const reports = 1 + upTo(4)
      for (let i = 0; i < reports; i++) rows.push({ ...fact, doc: `d${Math.floor(rows.length / 30) + i}` })
    }
  }
  return { rows: rows.slice(0, claims), kinds }
}

export async function run(): Promise<void> {
  const { rows, kinds } = madeCase(CLAIMS)
  const { claims, resolution } = made(rows, { kinds })
  console.log(`${claims.length} claims, ${resolution.entities.size} entities, ${resolution.incidents.size} incidents\n`)
  rounds(ROUNDS, (timed) => answers(timed, claims, resolution))
}

function answers(timed: Timed, claims: readonly Claim[], resolution: Resolution): void {
  const m = timed('index the claims (once)', () => material({ claims, resolution }))
  const chains = timed('index who stands above whom (once)', () => chainsOf(m))
  const [incident] = resolution.incidents.values()
  const busiest = mostWritten(m)
  timed(
    'chain of one incident',
    () => incident && chains.of(incident),
    (c) => `${c?.nodes.length} entities`,
  )
  timed(
    'chains of the state with most claims',
    () =>
      chains
        .naming([mostWritten(m, 'state')])
        .slice(0, 100)
        .map(chains.of),
    (found) => `${found.length} chains`,
  )
  timed(
    'chains of the person with most claims',
    () => chains.naming([busiest], 100).map(chains.of),
    (found) => `${found.length} chains`,
  )
  timed(
    'money, all hops',
    () => moneyOf(m),
    (hops) => `${hops.length} hops`,
  )
  const fresh = chainsOf(m)
  const patterns = timed('patterns of all incidents', () => patternsOf(m, fresh))
  timed(
    'route against method',
    () => crossTable(patterns, 'route', 'method'),
    ({ cells }) => `${cells.length} cells`,
  )
  // An index that has answered nothing yet: patterns and questions each pay for all chains that they look at.
  const unasked = chainsOf(m)
  timed(
    'standing questions',
    () => gapsOf(m, unasked),
    (gaps) => `${gaps.length}`,
  )
  timed('profile of the person with most claims', () => profileOf(m, busiest, undefined))
  timed(
    'timeline',
    () => timelineOf(m),
    ({ events }) => `${events.length} events`,
  )
  timed(
    'map',
    () => mapOf(m),
    ({ arcs }) => `${arcs.length} arcs`,
  )
  const network = timed(
    'network: graph',
    () => networkOf(m),
    ({ order, size }) => `${order} entities, ${size} edges`,
  )
  const simple = timed(
    'network: simple graph',
    () => simplified(network),
    ({ size }) => `${size} ties`,
  )
  timed(
    'network: measures',
    () => measuresOf(simple),
    ({ sources }) => `ways from ${sources} entities`,
  )
  timed(
    'network: communities',
    () => communitiesOf(simple),
    (found) => `${found.length}`,
  )
  const ends = [...resolution.entities.keys()]
  const [from, to] = [ends[ends.length - 1], ends[ends.length - 50]]
  if (from && to) {
    timed(
      'network: shortest ways between two',
      () => pathsBetween(network, from, to),
      ({ paths }) => `${paths.length}`,
    )
    timed(
      'network: all ways up to two steps longer',
      () => pathsBetween(network, from, to, { longer: 2 }),
      ({ paths, more }) => `${paths.length}${more ? ' and more' : ''}`,
    )
  }
  const thousand = madeCase(7_000)
  const small = simplified(networkOf(made(thousand.rows, { kinds: thousand.kinds }).material))
  const keep = small.nodes().slice(0, 1000)
  const kept = new Set(keep)
  for (const id of small.nodes()) if (!kept.has(id)) small.dropNode(id)
  timed(`network: layout of ${small.order} entities, ${small.size} ties`, () => layoutOf(small))
  timed(`network: layout of ${simple.order} entities, ${simple.size} ties`, () => layoutOf(simple))
}

function mostWritten(m: Material, kind?: string): EntityId {
  const wanted = [...m.resolution.entities.values()].filter((e) => (kind ? e.kind === kind : e.type === 'Person'))
  return wanted.reduce((most, { id }) => (m.about(id).length > m.about(most).length ? id : most), wanted[0]!.id)
}
