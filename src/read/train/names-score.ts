// Exact-span scores for persons, organisations and places, and recall on names that no training set holds.
import type { LabelledSpan } from '../04-names/labels.ts'
import type { NamedSentence } from './names-data.ts'

const COUNTED = ['PER', 'ORG', 'LOC'] as const
type Counted = (typeof COUNTED)[number]

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface NamesScore extends Score {
  readonly byType: Readonly<Record<Counted, Score>>
  /** Recall over the gold names whose words no training set holds as a name. */
  readonly unseenRecall: number
  readonly unseen: number
}

const isCounted = (s: LabelledSpan): s is LabelledSpan & { type: Counted } => s.type !== 'MISC'
const ratio = (hit: number, of: number): number => (of === 0 ? 0 : (100 * hit) / of)
const score = (hit: number, found: number, gold: number): Score => ({
  precision: ratio(hit, found),
  recall: ratio(hit, gold),
  f1: ratio(2 * hit, found + gold),
})

export const nameKey = (s: NamedSentence, { first, last }: LabelledSpan): string =>
  s.tokens.slice(first, last).join(' ').toLowerCase()

/** The names that a collection holds, lower-cased. */
export const namesIn = (sentences: readonly NamedSentence[]): Set<string> =>
  new Set(sentences.flatMap((s) => s.spans.map((x) => nameKey(s, x))))

export function scoreNames(
  gold: readonly NamedSentence[],
  found: readonly (readonly LabelledSpan[])[],
  seen: ReadonlySet<string>,
): NamesScore {
  const hits = { PER: 0, ORG: 0, LOC: 0 }
  const finds = { PER: 0, ORG: 0, LOC: 0 }
  const golds = { PER: 0, ORG: 0, LOC: 0 }
  let unseen = 0
  let unseenHits = 0
  gold.forEach((sentence, i) => {
    const key = (s: LabelledSpan): string => `${s.first}:${s.last}:${s.type}`
    const got = new Set((found[i] ?? []).filter(isCounted).map(key))
    for (const s of (found[i] ?? []).filter(isCounted)) finds[s.type]++
    for (const s of sentence.spans.filter(isCounted)) {
      golds[s.type]++
      const hit = got.has(key(s))
      if (hit) hits[s.type]++
      if (!seen.has(nameKey(sentence, s))) {
        unseen++
        if (hit) unseenHits++
      }
    }
  })
  const sum = (r: Record<Counted, number>): number => r.PER + r.ORG + r.LOC
  return {
    ...score(sum(hits), sum(finds), sum(golds)),
    byType: {
      PER: score(hits.PER, finds.PER, golds.PER),
      ORG: score(hits.ORG, finds.ORG, golds.ORG),
      LOC: score(hits.LOC, finds.LOC, golds.LOC),
    },
    unseenRecall: ratio(unseenHits, unseen),
    unseen,
  }
}

export function scoreLine(name: string, s: NamesScore): string {
  const f = (x: number): string => x.toFixed(1).padStart(5)
  const types = COUNTED.map((t) => `${t} ${f(s.byType[t].f1)}`).join('  ')
  return `${name.padEnd(26)} P ${f(s.precision)}  R ${f(s.recall)}  F1 ${f(s.f1)}   ${types}   unseen R ${f(s.unseenRecall)} of ${s.unseen}`
}
