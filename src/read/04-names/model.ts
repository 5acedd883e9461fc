// The names model as it is read from its weight file, and how it reads a document: once by words and lists, then once
// more knowing what the first reading made of each word everywhere in the document.
import type { OrganizationKind } from '../../model/ontology.ts'
import { type AnyArray, decodeWeights, encodeWeights } from '../weights.ts'
import { packKeys, unpackKeys } from '../weights-keys.ts'
import { viterbi } from './decode.ts'
import { votes, wordsSeen } from './document.ts'
import { evidenceReader, featureReader, ownFeatures, type SentenceView, sentenceView } from './features.ts'
import { LABELS, type LabelledSpan, spansOf } from './labels.ts'
import { lexiconHits } from './lexicon-hits.ts'
import { RowIndex } from './row-index.ts'
import { RowSums } from './row-sums.ts'
import { packRows, unpackRows } from './sparse-rows.ts'
import { type CaseMode, caseMode, type WordForm, wordForms } from './word.ts'
import { wordLists } from './word-lists.ts'

export interface NamesModel {
  readonly formOf: (token: string) => WordForm
  readonly sums: RowSums
  /** Adds the weights of all features that the word has anywhere in a sentence of this mode to the scores at `at`. */
  addOwn(w: WordForm, mode: CaseMode, s0: number, scores: Int32Array, at: number): void
  readonly transitions: Float32Array
}

const NAME = 'names'
/** One unit of an eight-bit weight. */
export const STEP = 1 / 24

export interface PackedModel {
  /** These and `keys` rise when read as unsigned numbers. */
  readonly listKeys: Int32Array
  readonly listBits: Uint16Array
  readonly keys: Int32Array
  readonly rows: Int8Array
  /** In the unit of the rows. */
  readonly transitions: Float32Array
}

export function encodeNames(packed: PackedModel): Uint8Array {
  const { masks, weights } = packRows(packed.rows, LABELS)
  return encodeWeights(
    NAME,
    { labels: LABELS },
    new Map<string, AnyArray>([
      ['lists.keys', packKeys(packed.listKeys)],
      ['lists.bits', packed.listBits],
      ['keys', packKeys(packed.keys)],
      ['masks', masks],
      ['weights', weights],
      ['transitions', packed.transitions],
    ]),
  )
}

/** Throws RangeError when the bytes are no names model or one for other labels. */
export function decodeNames(bytes: Uint8Array): NamesModel {
  const weights = decodeWeights(bytes, NAME)
  const { labels } = weights.meta as { readonly labels?: number }
  if (labels !== LABELS)
    throw new RangeError(`names: the weights have ${labels} labels, the reader ${LABELS}; train again`)
  const rows = unpackRows({ masks: weights.array('masks', 'u8'), weights: weights.array('weights', 'i8') }, LABELS)
  const index = new RowIndex(unpackKeys(weights.array('keys', 'u8'), rows.length / LABELS))
  const listBits = weights.array('lists.bits', 'u16')
  return {
    formOf: wordForms(wordLists(unpackKeys(weights.array('lists.keys', 'u8'), listBits.length), listBits)),
    transitions: weights.array('transitions', 'f32'),
    sums: new RowSums(index, rows),
    addOwn: keptOwn(new RowSums(index, rows)),
  }
}

const KEPT = 1 << 13

/** Most of a text is words seen before: what their own features add up to is kept for the ordinary kind of sentence. */
function keptOwn(sums: RowSums): NamesModel['addOwn'] {
  const words = new Array<WordForm | undefined>(KEPT).fill(undefined)
  const kept = new Int32Array(KEPT * LABELS)
  const addUp = (w: WordForm, mode: CaseMode, s0: number, scores: Int32Array, at: number): void => {
    ownFeatures(w, mode, s0, (feature) => sums.add(feature, scores, at))
    sums.addRest(scores)
  }
  return (w, mode, s0, scores, at) => {
    if (mode !== 'mixed') return addUp(w, mode, s0, scores, at)
    const slot = (w.exact ^ (w.exact >>> 16)) & (KEPT - 1)
    const from = slot * LABELS
    if (words[slot] !== w) {
      words[slot] = w
      kept.fill(0, from, from + LABELS)
      addUp(w, mode, s0, kept, from)
    }
    for (let b = 0; b < LABELS; b++) scores[at + b]! += kept[from + b]!
  }
}

export function sentenceViews(
  formOf: (token: string) => WordForm,
  sentences: readonly (readonly string[])[],
): SentenceView[] {
  return sentences.map((tokens) => {
    const forms = tokens.map(formOf)
    const mode = caseMode(forms)
    return sentenceView(forms, lexiconHits(forms, mode), mode)
  })
}

/** A name as the later rules hand it on, with the kind of organisation where the document tells it. */
export interface Found extends LabelledSpan {
  readonly kind?: OrganizationKind | undefined
}

/** The named spans of one document's sentences. */
export function findSpans(model: NamesModel, views: readonly SentenceView[]): LabelledSpan[][] {
  const forms = views.map((v) => v.forms)
  const seen = wordsSeen(forms)
  const starts = new Int32Array(views.length)
  let tokens = 0
  views.forEach((view, s) => {
    starts[s] = tokens * LABELS
    tokens += view.forms.length
  })
  const scores = new Int32Array(tokens * LABELS)
  let start = 0
  const emit = (token: number, feature: number): void => model.sums.add(feature, scores, start + token * LABELS)
  const over = (read: (view: SentenceView) => void): void => {
    views.forEach((view, s) => {
      start = starts[s]!
      read(view)
    })
    model.sums.addRest(scores)
  }
  const decoded = (): LabelledSpan[][] =>
    views.map(({ forms: f, plain }, s) => spansOf(viterbi(scores, f.length, model.transitions, plain, starts[s])))
  over(featureReader(seen, emit, (token, w, mode, s0) => model.addOwn(w, mode, s0, scores, start + token * LABELS)))
  over(evidenceReader(votes(forms, decoded()), emit))
  return decoded()
}
