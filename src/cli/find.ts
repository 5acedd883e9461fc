// Finds what the user means by an id, the beginning of an id, or a document's name.
import type { Claim, Decision, DocumentSummary, Store } from '../index.ts'
import { UsageError } from './usage.ts'

export async function findDocument(store: Store, wanted: string): Promise<DocumentSummary> {
  const documents = await store.documents()
  const named = documents.filter(({ name, metadata }) => name === wanted || metadata.title === wanted)
  return one(named.length > 0 ? named : startingWith(documents, wanted), 'document', wanted, 'cutout documents')
}

export async function findClaim(store: Store, wanted: string): Promise<Claim> {
  return one(startingWith(await store.claims(), wanted), 'claim', wanted, 'cutout claims')
}

export function findDecision(log: readonly Decision[], wanted: string): Decision {
  return one(startingWith(log, wanted), 'decision', wanted, 'cutout decisions')
}

const startingWith = <T extends { readonly id: string }>(all: readonly T[], wanted: string): readonly T[] =>
  wanted.length < 4 ? [] : all.filter(({ id }) => id.startsWith(wanted))

function one<T extends { readonly id: string }>(found: readonly T[], kind: string, wanted: string, list: string): T {
  const [first, second] = found
  if (!first) throw new UsageError(`There is no ${kind} “${wanted}”; “${list}” shows which there are.`)
  if (second)
    throw new UsageError(`“${wanted}” fits ${found.length} ${kind}s (${first.id}, ${second.id} …); name one by its id.`)
  return first
}
