// Learns the tagger: the dictionary of words and their tags, then the weights, from sentences with known tags.
import type { TreeToken } from '../03-syntax/conllu.ts'
import {
  highest,
  highestBut,
  TAG_FEATURES,
  type Tag,
  type TagDictionary,
  tagFeatures,
  tagInput,
} from '../03-syntax/tagger.ts'
import type { WordShape } from '../03-syntax/word-shape.ts'
import { hashText } from '../weights-linear.ts'
import { featureTally } from './feature-tally.ts'
import { type Perceptron, perceptron } from './perceptron.ts'
import { random, shuffle } from './random.ts'

export interface TagExample {
  readonly words: readonly WordShape[]
  readonly gold: Uint8Array
}

export interface DictionaryEntry {
  readonly ambiguity: number
  readonly certain: number
}

/** Pairs seen fewer than three times are mistakes or curiosities; they are learnt as the commonest pair of their Penn tag. */
export function tagSet(sentences: readonly (readonly TreeToken[])[]): {
  tags: Tag[]
  indexOf: (t: TreeToken) => number
} {
  const counts = new Map<string, number>()
  for (const s of sentences)
    for (const t of s) counts.set(`${t.upos} ${t.xpos}`, (counts.get(`${t.upos} ${t.xpos}`) ?? 0) + 1)
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const kept = order.filter(([, n], i) => n >= 3 && i < 128)
  const tags = kept.map(([key]): Tag => ({ upos: key.split(' ')[0]!, xpos: key.split(' ')[1]! }))
  const index = new Map(kept.map(([key], i) => [key, i]))
  return {
    tags,
    indexOf: (t) => {
      const exact = index.get(`${t.upos} ${t.xpos}`)
      if (exact !== undefined) return exact
      const sameUpos = tags.findIndex((x) => x.upos === t.upos)
      return sameUpos < 0 ? 0 : sameUpos
    },
  }
}

export function tagExample(
  tokens: readonly TreeToken[],
  shapeOf: (form: string) => WordShape,
  indexOf: (t: TreeToken) => number,
): TagExample {
  return { words: tokens.map((t) => shapeOf(t.form)), gold: Uint8Array.from(tokens, indexOf) }
}

export function learnDictionary(examples: readonly TagExample[], tags: number): Map<number, DictionaryEntry> {
  const counts = new Map<number, Int32Array>()
  const lowest = new Map<number, string>()
  for (const { words, gold } of examples) {
    words.forEach((w, i) => {
      let row = counts.get(w.norm)
      if (row === undefined) counts.set(w.norm, (row = new Int32Array(tags)))
      row[gold[i]!]!++
      lowest.set(w.norm, w.lower)
    })
  }
  const out = new Map<number, DictionaryEntry>()
  for (const [norm, row] of counts) {
    const total = row.reduce((a, b) => a + b, 0)
    if (total < 3) continue
    const top = highest(Float64Array.from(row))
    const set: number[] = []
    row.forEach((n, t) => {
      if (n >= 0.08 * total) set.push(t)
    })
    const often = total >= 20 ? '!' : ''
    const certain = total >= 20 && row[top]! >= 0.995 * total && !lowest.get(norm)!.includes('0') ? top : -1
    out.set(norm, { ambiguity: hashText(set.join(' ') + often), certain })
  }
  return out
}

export function dictionaryOf(entries: ReadonlyMap<number, DictionaryEntry>): TagDictionary {
  return {
    ambiguity: (w) => entries.get(w.norm)?.ambiguity ?? 0,
    certain: (w) => (w.letters <= 2 || w.lower.length === 1 ? (entries.get(w.norm)?.certain ?? -1) : -1),
  }
}

/** A right tag that wins by less than this is still strengthened: worth a tenth of a point against a bare perceptron. */
const MARGIN = 30

export interface TagTraining {
  readonly epochs: number
  /** Features met less often, with the right tags before them, get no weight. */
  readonly least: number
  readonly seed: number
}

export function learnTagger(
  examples: readonly TagExample[],
  dictionary: TagDictionary,
  tags: number,
  { epochs, least, seed }: TagTraining,
): Perceptron {
  const inputs = examples.map((e) => tagInput(e.words, dictionary))
  const tally = featureTally()
  const features = new Int32Array(TAG_FEATURES)
  examples.forEach(({ gold }, e) => {
    for (let i = 0; i < gold.length; i++)
      tally.add(features, tagFeatures(inputs[e]!, i, gold[i - 1] ?? -1, gold[i - 2] ?? -1, features))
  })
  const learner = perceptron(tags, (feature) => tally.atLeast(feature, least))
  const next = random(seed)
  const scores = new Float64Array(tags)
  const order = examples.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const e of shuffle(order, next)) {
      const { words, gold } = examples[e]!
      const input = inputs[e]!
      let t1 = -1
      let t2 = -1
      for (let i = 0; i < words.length; i++) {
        let tag = dictionary.certain(words[i]!)
        if (tag < 0) {
          const n = tagFeatures(input, i, t1, t2, features)
          learner.score(features, n, scores)
          tag = highest(scores)
          learner.tick()
          const right = gold[i]!
          const rival = tag === right ? highestBut(scores, right) : tag
          if (tag !== right || scores[right]! - scores[rival]! <= MARGIN) learner.update(features, n, right, rival)
        }
        t2 = t1
        t1 = tag
      }
    }
  }
  return learner
}
