// Weighs the case that the options name: reads documents, claims and decisions, resolves who is who, and hands the result
// to a command.
import type { Claim, DocumentId, Store, Weighing } from '../index.ts'
import type { CaseOptions, OutputFormat } from './options.ts'
import { type Status, withCase } from './run.ts'
import { oneLine } from './show/claims.ts'

export interface WeighOptions extends CaseOptions {
  readonly format: OutputFormat
}

export async function weighed(store: Store): Promise<Weighing> {
  const { resolve, weigh } = await import('../index.ts')
  const [summaries, claims, decisions] = await Promise.all([store.documents(), store.claims(), store.decisions()])
  const documents = (await Promise.all(summaries.map(({ id }) => store.document(id)))).filter((d) => d !== undefined)
  return weigh({ documents, claims, decisions, resolution: resolve(claims, documents, decisions) })
}

export const withWeighing = (options: CaseOptions, work: (weighing: Weighing) => Promise<Status>): Promise<Status> =>
  withCase(options, async (store) => work(await weighed(store)))

/** A claim for programs: its document and its sentence go with it. */
export function sourced({ evidence }: Weighing, ids: readonly Claim['id'][]) {
  return ids.flatMap((id) => {
    const claim = evidence.claim(id)
    if (!claim) return []
    const { document, predicate, certainty, polarity, by } = claim
    const { start, end, quote } = claim.evidence
    return [
      {
        id,
        document,
        name: evidence.documents.get(document)?.name,
        predicate,
        certainty,
        polarity,
        by: by.map(({ name }) => name),
        evidence: { start, end, quote },
      },
    ]
  })
}

/** `Coastal Courier [12–80] “…”`, one line a claim. */
export function sentences({ evidence }: Weighing, ids: readonly Claim['id'][]): readonly string[] {
  return ids.flatMap((id) => {
    const claim = evidence.claim(id)
    if (!claim) return []
    const { start, end, quote } = claim.evidence
    const by = claim.by.length > 0 ? ` by ${claim.by.map(({ name }) => oneLine(name)).join(', by ')}` : ''
    return [
      `${documentName(evidence, claim.document)} [${start}–${end}] ${claim.certainty}${by}: “${oneLine(quote)}” ${id.slice(0, 10)}`,
    ]
  })
}

export function documentName({ documents }: Weighing['evidence'], id: DocumentId): string {
  return documents.get(id)?.name ?? id
}

/** Whether words that a user gave stand in a name, without case and accents. */
export function named(words: readonly string[]): (name: string) => boolean {
  const wanted = fold(words.join(' '))
  return (name) => fold(name).includes(wanted)
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
