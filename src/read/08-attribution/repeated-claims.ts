// Claims of one document that say nothing which another of them does not say: descriptions that come back, and parts.
import type { Claim, Filler, NonEmpty } from '../../model/claim.ts'
import type { Occurrence } from '../07-frames.ts'

/** "the arrested man", "the British national": a description that repeats what an earlier sentence has claimed. */
export function dropRepeats(found: readonly Occurrence[], claims: readonly Claim[]): readonly Claim[] {
  const descriptive = new Set<number>()
  for (const { tree, word } of found) {
    const w = tree.words[word]
    if (!w) continue
    const definite = (tree.children[word] ?? []).some((c) =>
      ['the', 'this', 'these', 'that'].includes(tree.words[c]?.text.toLowerCase() ?? ''),
    )
    if (w.rel === 'amod' || ((w.upos === 'NOUN' || w.upos === 'PROPN') && definite)) descriptive.add(w.start)
  }
  const byPredicate = new Map<string, { start: number; signature: readonly string[] }[]>()
  for (const c of claims) {
    const list = byPredicate.get(c.predicate) ?? []
    list.push({ start: c.evidence.start, signature: signature(c) })
    byPredicate.set(c.predicate, list)
  }
  return claims.filter((c) => {
    const trigger = c.reasons.find((x) => x.why === 'trigger')
    if (!trigger || !descriptive.has(trigger.at.start)) return true
    const mine = signature(c)
    return !(byPredicate.get(c.predicate) ?? []).some(
      (o) => o.start < c.evidence.start && mine.every((x) => o.signature.includes(x)),
    )
  })
}

/** A claim that says less than another of the same sentence and predicate adds nothing. */
export function dropContained(claims: readonly Claim[]): readonly Claim[] {
  const groups = new Map<string, { readonly id: string; readonly says: readonly string[]; readonly whole: number }[]>()
  const keyOf = (c: Claim) => `${c.predicate}|${c.evidence.start}|${c.polarity}`
  for (const c of claims) {
    const group = groups.get(keyOf(c)) ?? []
    group.push({ id: c.id, says: signature(c), whole: Object.keys(c.roles).length })
    groups.set(keyOf(c), group)
  }
  return claims.filter((c) => {
    const group = groups.get(keyOf(c)) ?? []
    const mine = group.find(({ id }) => id === c.id)
    if (!mine) return true
    return !group.some(
      ({ id, says, whole }) =>
        id !== c.id &&
        mine.says.every((x) => says.includes(x)) &&
        (says.length > mine.says.length || whole > mine.whole || (whole === mine.whole && id < c.id)),
    )
  })
}

function signature(c: Claim): readonly string[] {
  return Object.entries(c.roles).flatMap(([role, fillers]) =>
    role === 'outcome' || role === 'time' || role === 'place'
      ? []
      : (fillers as NonEmpty<Filler>).map((f) => `${role}=${f.value ?? f.name ?? f.at.quote.toLowerCase()}`),
  )
}
