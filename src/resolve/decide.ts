// What people decided about mentions, read from the log: which are one, which are not, what an entity is called. Of
// two decisions on the same two mentions the later one counts, so every undo falls back on the one before.
import { type Decision, inForce, type MentionId } from '../model/decision.ts'

export interface Decided {
  /** Pairs that are one by decision. */
  readonly merged: readonly (readonly [MentionId, MentionId])[]
  /** Whether two mentions must stay apart: told to differ, or either given back to its own document. */
  readonly apart: (one: MentionId, other: MentionId) => boolean
  /** Told to differ: not proposed again. */
  readonly differ: (one: MentionId, other: MentionId) => boolean
  readonly names: ReadonlyMap<MentionId, string>
  /** Mentions that any decision keeps apart from another: few, and asked for first. */
  readonly touched: ReadonlySet<MentionId>
}

export function decided(log: readonly Decision[]): Decided {
  const together = new Map<string, { readonly pair: readonly [MentionId, MentionId]; readonly at: number }>()
  const different = new Map<string, number>()
  const alone = new Map<MentionId, number>()
  const names = new Map<MentionId, string>()
  for (const [at, { action }] of inForce(log).entries()) {
    if (action.kind === 'merge') for (const pair of pairsOf(action.mentions)) together.set(keyOf(...pair), { pair, at })
    if (action.kind === 'differ') for (const pair of pairsOf(action.mentions)) different.set(keyOf(...pair), at)
    if (action.kind === 'split') for (const mention of action.mentions) alone.set(mention, at)
    if (action.kind === 'rename') for (const mention of action.mentions) names.set(mention, action.name)
  }
  const touched = new Set<MentionId>([
    ...alone.keys(),
    ...[...different.keys()].flatMap((key) => key.split('\n') as MentionId[]),
  ])
  const mergedAt = (one: MentionId, other: MentionId): number => together.get(keyOf(one, other))?.at ?? -1
  const aloneAt = (one: MentionId, other: MentionId): number => Math.max(alone.get(one) ?? -1, alone.get(other) ?? -1)
  const differAt = (one: MentionId, other: MentionId): number => different.get(keyOf(one, other)) ?? -1
  return {
    merged: [...together.values()]
      .filter(({ pair: [a, b], at }) => at > aloneAt(a, b) && at > differAt(a, b))
      .map(({ pair }) => pair),
    apart: (a, b) => Math.max(aloneAt(a, b), differAt(a, b)) > mergedAt(a, b),
    differ: (a, b) => differAt(a, b) > mergedAt(a, b),
    names,
    touched,
  }
}

const keyOf = (a: MentionId, b: MentionId): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

function pairsOf(mentions: readonly MentionId[]): readonly (readonly [MentionId, MentionId])[] {
  const all = [...new Set(mentions)].sort()
  return all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const))
}
