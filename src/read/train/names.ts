// Trains the names model from the public sets and writes `names.bin`: a conditional random field that reads a document
// with and without knowing what models that had not seen it made of it. Same sets, same bytes.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { viterbi } from '../04-names/decode.ts'
import { LABELS, type LabelledSpan, OUTSIDE, spansOf } from '../04-names/labels.ts'
import { encodeNames, type PackedModel, STEP } from '../04-names/model.ts'
import { type WordLists, wordLists } from '../04-names/word-lists.ts'
import { loadNames } from '../04-names.ts'
import { inOtherCases } from './names-cases.ts'
import { type Crf, type CrfOptions, type Instance, seeded, trainCrf } from './names-crf.ts'
import type { NamedSentence } from './names-data.ts'
import { byDocument, type Featured, featured, instance, type Vocabulary, vocabulary } from './names-features.ts'
import { harvestLists } from './names-lists.ts'
import { findInDocuments } from './names-reading.ts'
import { namesIn, scoreLine, scoreNames } from './names-score.ts'
import { devSets, trainingSets } from './names-sets.ts'

const OPTIONS: CrfOptions = { epochs: 8, rate: 0.1, decay: 0.1, dropout: 0.25 }
const FOLDS = 2
/** Share of the documents that are learnt as the first reading sees them: without evidence from the rest. */
const FIRST_READING = 0.35
/** Rows kept: what the index of the reader has places for, and 3.2 MB in the file. */
const ROWS = 255_000

export async function trainNames(dataDir: string, outDir: string): Promise<void> {
  const began = performance.now()
  const say = (line: string): void =>
    console.log(`names ${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`)
  const annotated = trainingSets(dataDir)
  const sentences = [...annotated, ...inOtherCases(annotated)]
  say(
    `${annotated.length} sentences, ${annotated.reduce((n, s) => n + s.tokens.length, 0)} tokens; ${sentences.length} with other capitals`,
  )

  const packedLists = harvestLists(dataDir, annotated)
  const lists = wordLists(packedLists.keys, packedLists.bits)
  const unseen = readByOthers(sentences, lists)
  say('every document read by models that had not seen it')

  const random = seeded(11)
  const alone = new Set(byDocument(sentences).flatMap((ids) => (random() < FIRST_READING ? ids : [])))
  const all = featured(sentences, lists, (i) => (alone.has(i) ? undefined : unseen[i]))
  const { words, train } = prepare(sentences, all)
  say(`${words.rows.size} features`)
  const crf = train(OPTIONS, () => true)
  say('trained')

  const bytes = encodeNames({ listKeys: packedLists.keys, listBits: packedLists.bits, ...pack(crf, words.rows) })
  const file = join(outDir, 'names.bin')
  writeFileSync(file, bytes)
  say(`${file}: ${bytes.length} bytes`)
  const model = loadNames(bytes)
  const seen = namesIn(annotated)
  for (const [name, gold] of devSets(dataDir)) {
    say(scoreLine(name, scoreNames(gold, findInDocuments(model, gold), seen)))
  }
}

/** What a first reading finds in each document, by models that were trained on the other documents. */
function readByOthers(sentences: readonly NamedSentence[], lists: WordLists): LabelledSpan[][] {
  const first = prepare(sentences, featured(sentences, lists))
  const foldOf = new Uint8Array(sentences.length)
  byDocument(sentences).forEach((ids, d) => {
    for (const i of ids) foldOf[i] = d % FOLDS
  })
  const out: LabelledSpan[][] = new Array(sentences.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const crf = first.train({ ...OPTIONS, epochs: 3 }, (i) => foldOf[i] !== fold)
    foldOf.forEach((f, i) => {
      if (f === fold) out[i] = predict(crf, first.asRead(i))
    })
  }
  return out
}

interface Prepared {
  readonly words: Vocabulary
  train(options: CrfOptions, use: (sentence: number) => boolean): Crf
  /** A sentence as the reader will see it: without the features of its set. */
  asRead(sentence: number): Instance
}

function prepare(sentences: readonly NamedSentence[], all: readonly Featured[]): Prepared {
  const words = vocabulary(all, 2)
  const instances = all.map((f, i) => instance(f, words, sentences[i]!, true))
  const rowCount = words.rows.size + words.setRows.size
  return {
    words,
    train: (options, use) =>
      trainCrf(
        instances.filter((_, i) => use(i)),
        rowCount,
        options,
      ),
    asRead: (i) => instance(all[i]!, words, sentences[i]!, false),
  }
}

function predict({ weights, transitions }: Crf, { rows, starts, allowed }: Instance): LabelledSpan[] {
  const n = allowed.length
  const scores = new Float32Array(n * LABELS)
  for (let i = 0; i < n; i++) {
    if (starts[i] === starts[i + 1]) scores[i * LABELS + OUTSIDE] = 1e6
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const from = rows[k]! * LABELS
      for (let b = 0; b < LABELS; b++) scores[i * LABELS + b]! += weights[from + b]!
    }
  }
  return spansOf(viterbi(scores, n, transitions))
}

/** Keeps the rows that move scores most, in eight bits each. */
function pack(
  { weights, transitions }: Crf,
  rows: ReadonlyMap<number, number>,
): Pick<PackedModel, 'keys' | 'rows' | 'transitions'> {
  const size = (row: number): number => {
    let most = 0
    for (let b = 0; b < LABELS; b++) most = Math.max(most, Math.abs(weights[row * LABELS + b]!))
    return most
  }
  const kept = [...rows]
    .map(([feature, row]) => ({ feature, row, size: size(row) }))
    .filter((r) => r.size >= STEP / 2)
    .sort((a, b) => b.size - a.size || a.feature - b.feature)
    .slice(0, ROWS)
    .sort((a, b) => (a.feature >>> 0) - (b.feature >>> 0))
  const packed = new Int8Array(kept.length * LABELS)
  kept.forEach(({ row }, i) => {
    for (let b = 0; b < LABELS; b++) {
      packed[i * LABELS + b] = Math.max(-127, Math.min(127, Math.round(weights[row * LABELS + b]! / STEP)))
    }
  })
  return {
    keys: Int32Array.from(kept, (r) => r.feature),
    rows: packed,
    transitions: transitions.map((t) => t / STEP),
  }
}
