// Turns annotated sentences into what the trainer eats: rows of the weight table per token, document by document,
// with exactly the features that the reader computes.
import { votes, wordsSeen } from '../04-names/document.ts'
import { evidenceReader, featureReader } from '../04-names/features.ts'
import type { LabelledSpan } from '../04-names/labels.ts'
import { sentenceViews } from '../04-names/model.ts'
import { hash, mix, wordForms } from '../04-names/word.ts'
import type { WordLists } from '../04-names/word-lists.ts'
import type { Instance } from './names-crf.ts'
import type { NamedSentence } from './names-data.ts'

export interface Featured {
  readonly features: Int32Array
  readonly starts: Int32Array
  /** Features that only sentences of one set have, `PER_SET` a token or none: they soak up what is that set's custom. */
  readonly ofSet: Int32Array
}

const PER_SET = 4
/** Sets whose marks follow other customs than a names set's; for the others such features cost more than they gave. */
const OWN_CUSTOMS = new Set(['redocred'])

/** Indexes of the sentences of each document, in order. */
export function byDocument(sentences: readonly NamedSentence[]): number[][] {
  const documents = new Map<string, number[]>()
  sentences.forEach((s, i) => {
    const d = documents.get(s.document)
    if (d === undefined) documents.set(s.document, [i])
    else d.push(i)
  })
  return [...documents.values()]
}

/** `firstReading` are the spans that other models found in each document, for the features of the second reading. */
export function featured(
  sentences: readonly NamedSentence[],
  lists: WordLists,
  firstReading?: (sentence: number) => readonly LabelledSpan[] | undefined,
): Featured[] {
  const views = sentenceViews(
    wordForms(lists),
    sentences.map((s) => s.tokens),
  )
  const out: Featured[] = new Array(sentences.length)
  for (const ids of byDocument(sentences)) {
    const forms = ids.map((i) => views[i]!.forms)
    const seen = wordsSeen(forms)
    const first = ids.map((i) => firstReading?.(i))
    const evidence = first.every((f) => f !== undefined) ? votes(forms, first) : undefined
    for (const i of ids) {
      const view = views[i]!
      const perToken: number[][] = view.forms.map(() => [])
      const emit = (token: number, feature: number): void => void perToken[token]!.push(feature)
      featureReader(seen, emit)(view)
      if (evidence !== undefined) evidenceReader(evidence, emit)(view)
      const starts = new Int32Array(view.forms.length + 1)
      perToken.forEach((f, k) => {
        starts[k + 1] = starts[k]! + f.length
      })
      const set = hash(sentences[i]!.set)
      const ofSet = OWN_CUSTOMS.has(sentences[i]!.set)
        ? view.forms.flatMap((w) => [mix(set, 1), mix(set, w.shape), mix(set, w.low), mix(mix(set, w.lists), 2)])
        : []
      out[i] = { features: Int32Array.from(perToken.flat()), starts, ofSet: Int32Array.from(ofSet) }
    }
  }
  return out
}

export interface Vocabulary {
  /** Row of each feature of the text. */
  readonly rows: ReadonlyMap<number, number>
  /** Rows of the sets' own features, all behind the others. */
  readonly setRows: ReadonlyMap<number, number>
}

/** Features seen at least `least` times, each with its row. */
export function vocabulary(all: readonly Featured[], least: number): Vocabulary {
  const counts = new Map<number, number>()
  for (const { features } of all) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1)
  const rows = new Map<number, number>()
  for (const [f, n] of counts) if (n >= least) rows.set(f, rows.size)
  const setRows = new Map<number, number>()
  for (const { ofSet } of all) for (const f of ofSet) if (!setRows.has(f)) setRows.set(f, rows.size + setRows.size)
  return { rows, setRows }
}

/** `sets` says whether the features of the sentence's set are used: in training, never in reading. */
export function instance(
  { features, starts, ofSet }: Featured,
  { rows, setRows }: Vocabulary,
  { allowed, weight }: NamedSentence,
  sets: boolean,
): Instance {
  /** A sentence with a name over a word that the reader holds to be plain teaches nothing. */
  let readable = true
  const kept: number[] = []
  const at = new Int32Array(starts.length)
  for (let i = 0; i + 1 < starts.length; i++) {
    at[i] = kept.length
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const row = rows.get(features[k]!)
      if (row !== undefined) kept.push(row)
    }
    if (at[i] === kept.length && (allowed[i]! & 1) === 0) readable = false
    for (let k = 0; sets && ofSet.length > 0 && at[i]! < kept.length && k < PER_SET; k++) {
      kept.push(setRows.get(ofSet[i * PER_SET + k]!)!)
    }
  }
  at[starts.length - 1] = kept.length
  return { rows: Int32Array.from(kept), starts: at, allowed, weight: readable ? weight : 0 }
}
