// Opens a case with its entities and incidents, and finds the one that the user means by a name or an id.
import type { CaseResolution, Claim, CodedIncident, Decision, Document, Entity, Store } from '../index.ts'
import type { CaseOptions } from './options.ts'
import { type Status, withCase } from './run.ts'
import { UsageError } from './usage.ts'

export interface Resolved {
  readonly store: Store
  readonly documents: readonly Document[]
  /** As people left them. */
  readonly claims: readonly Claim[]
  readonly decisions: readonly Decision[]
  readonly resolution: CaseResolution
}

export const withResolution = (options: CaseOptions, work: (resolved: Resolved) => Promise<Status>): Promise<Status> =>
  withCase(options, async (store) => work(await resolved(store)))

export async function resolved(store: Store): Promise<Resolved> {
  const { asDecided, described, resolve } = await import('../index.ts')
  const decisions = await store.decisions()
  const documents = (await Promise.all((await store.documents()).map(({ id }) => store.document(id)))).flatMap(
    (found) => (found ? [{ ...found, metadata: described(found.metadata, found.id, decisions) }] : []),
  )
  const claims = asDecided(await store.claims(), decisions)
  return { store, documents, claims, decisions, resolution: resolve(claims, documents, decisions) }
}

export const documentName = ({ documents }: Resolved, id: Document['id']): string =>
  documents.find((d) => d.id === id)?.name ?? id

/** By its id, the beginning of it, or one of its names. */
export function findEntity({ resolution }: Resolved, wanted: string): Entity {
  const all = [...resolution.entities.values()]
  const low = wanted.toLowerCase()
  const byId = wanted.length < 4 ? [] : all.filter(({ id }) => id.startsWith(wanted))
  const called = all.filter(({ names, name }) => [name, ...names].some((n) => n.toLowerCase() === low))
  return one(byId.length > 0 ? byId : called, 'entity', wanted, 'cutout entities')
}

export function findIncident({ resolution }: Resolved, wanted: string): CodedIncident {
  const all = [...resolution.incidents.values()]
  return one(
    wanted.length < 4 ? [] : all.filter(({ id, title }) => id.startsWith(wanted) || title === wanted),
    'incident',
    wanted,
    'cutout incidents',
  )
}

function one<T extends { readonly id: string }>(found: readonly T[], kind: string, wanted: string, list: string): T {
  const [first, second] = found
  if (!first) throw new UsageError(`There is no ${kind} “${wanted}”; “${list}” shows which there are.`)
  if (second)
    throw new UsageError(
      `“${wanted}” fits ${found.length}: ${found.map(({ id }) => id).join(', ')}; name one by its id.`,
    )
  return first
}
