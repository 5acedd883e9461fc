// An index of names that answers “who of these may this be?” without comparing with each: words that few names share
// say most, so the likeliest are gathered by their rarest keys and only those are compared.
import type { Matched } from './names/align.ts'
import { compareShapes } from './names/features.ts'
import { matchShapes, type NameMatch, nameKeys, type Shape, shapesScore } from './names/index.ts'
import type { NameWord } from './names/shape.ts'

export interface Found<T> {
  readonly of: T
  readonly match: NameMatch
}

export interface NameIndex<T> {
  /** Best first: by how much of both names agrees, rare words before common ones. People are not found for a firm. */
  find(name: Shape, limit: number): readonly Found<T>[]
}

/** How many are compared for one look-up. */
const COMPARED = 60

export function nameIndex<T>(entries: readonly { readonly shape: Shape; readonly of: T }[]): NameIndex<T> {
  const byKey = new Map<string, number[]>()
  for (const [i, { shape }] of entries.entries()) {
    for (const key of lookupKeys(shape)) {
      const list = byKey.get(key)
      if (list) list.push(i)
      else byKey.set(key, [i])
    }
  }
  const worth = (key: string): number => Math.log(1 + entries.length / (byKey.get(key)?.length ?? 1))
  const rarity = (word: NameWord): number => {
    const common = word.part === 'legal' || word.part === 'particle' || word.part === 'title'
    const key = byKey.has(`w${word.text}`) ? `w${word.text}` : `~${word.skeleton}`
    return worth(key) * (common ? 0.3 : 1)
  }
  return {
    find(shape, limit) {
      const gathered = new Map<number, number>()
      for (const key of lookupKeys(shape)) {
        const w = worth(key)
        for (const i of byKey.get(key) ?? []) {
          if ((entries[i]!.shape.kind === 'person') === (shape.kind === 'person'))
            gathered.set(i, (gathered.get(i) ?? 0) + w)
        }
      }
      return [...gathered]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, COMPARED)
        .map(([i]) => ({ i, rank: rankOf(shape, entries[i]!.shape, rarity) }))
        .sort((a, b) => b.rank - a.rank || a.i - b.i)
        .slice(0, limit)
        .map(({ i }) => ({ of: entries[i]!.of, match: matchShapes(shape, entries[i]!.shape) }))
    },
  }
}

/**
 * The share of the question that is answered and of both names that agrees, rare words before common ones; then what the matcher
 * makes of the two, and of people how alike they are letter by letter.
 */
function rankOf(question: Shape, entry: Shape, rarity: (word: NameWord) => number): number {
  const { seen, alignment } = compareShapes(question, entry)
  const { left, right, matched } = alignment
  const sum = (words: readonly NameWord[]) => words.reduce((total, word) => total + rarity(word), 0)
  const worth = (m: Matched) => Math.min(rarity(m.left), rarity(m.right)) * m.likeness ** 3
  const agreed = matched.reduce((total, m) => total + worth(m), 0)
  const [asked, known] = [sum(left), sum(right)]
  const score = Math.min(0.999, Math.max(0.001, shapesScore(seen, question)))
  return (
    agreed / (asked || 1) +
    (2 * agreed) / (asked + known || 1) +
    Math.log(score / (1 - score)) / 10 +
    (question.kind === 'person' ? seen.wholeName : 0)
  )
}

/** Skeletons bring spellings together, whole words tell those that sound alike apart. */
function lookupKeys(shape: Shape): readonly string[] {
  const keys = new Set(nameKeys(shape))
  for (const { part, text, skeleton } of shape.words) {
    keys.add(`w${text}`)
    if (part !== 'name' && part !== 'legal' && part !== 'particle') keys.add(`~${skeleton}`)
  }
  return [...keys]
}
