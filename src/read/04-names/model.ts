// The names model as it is read from its weight file, and how it reads a document: once by words and lists, then once
// more knowing what the first reading made of each word everywhere in the document.
import type { OrganizationKind } from '../../model/ontology.ts'
import { type AnyArray, decodeWeights, encodeWeights } from '../weights.ts'
import { viterbi } from './decode.ts'
import { votes, wordsSeen } from './document.ts'
import { evidenceReader, featureReader, type SentenceView, sentenceView } from './features.ts'
import { LABELS, type LabelledSpan, spansOf } from './labels.ts'
import { lexiconHits } from './lexicon-hits.ts'
import { RowIndex } from './row-index.ts'
import { caseMode, type WordForm, wordForm } from './word.ts'
import { type WordLists, wordLists } from './word-lists.ts'

export interface NamesModel {
  readonly lists: WordLists
  /** Adds the weights of one feature to the scores of the labels at `at`. */
  add(feature: number, scores: Int32Array, at: number): void
  readonly transitions: Float32Array
}

const NAME = 'names'
/** One unit of an eight-bit weight. */
export const STEP = 1 / 24

export interface PackedModel {
  readonly listKeys: Int32Array
  readonly listBits: Uint16Array
  readonly keys: Int32Array
  readonly rows: Int8Array
  /** In the unit of the rows. */
  readonly transitions: Float32Array
}

export function encodeNames(packed: PackedModel): Uint8Array {
  return encodeWeights(
    NAME,
    { labels: LABELS },
    new Map<string, AnyArray>([
      ['lists.keys', packed.listKeys],
      ['lists.bits', packed.listBits],
      ['keys', packed.keys],
      ['rows', packed.rows],
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
  const index = new RowIndex(weights.array('keys', 'i32'))
  const rows = weights.array('rows', 'i8')
  return {
    lists: wordLists(weights.array('lists.keys', 'i32'), weights.array('lists.bits', 'u16')),
    transitions: weights.array('transitions', 'f32'),
    add(feature, scores, at) {
      const row = index.find(feature)
      if (row < 0) return
      const from = row * LABELS
      for (let b = 0; b < LABELS; b++) scores[at + b]! += rows[from + b]!
    },
  }
}

export function sentenceViews(lists: WordLists, sentences: readonly (readonly string[])[]): SentenceView[] {
  const known = new Map<string, WordForm>()
  const form = (token: string): WordForm => {
    let f = known.get(token)
    if (f === undefined) known.set(token, (f = wordForm(token, lists)))
    return f
  }
  return sentences.map((tokens) => {
    const forms = tokens.map(form)
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
  const scores = views.map((view) => new Int32Array(view.forms.length * LABELS))
  let into = scores[0]!
  const emit = (token: number, feature: number): void => model.add(feature, into, token * LABELS)
  const over = (read: (view: SentenceView) => void): void =>
    views.forEach((view, s) => {
      into = scores[s]!
      read(view)
    })
  const decoded = (): LabelledSpan[][] =>
    scores.map((s, i) => spansOf(viterbi(s, views[i]!.forms.length, model.transitions, views[i]!.plain)))
  over(featureReader(seen, emit))
  over(evidenceReader(votes(forms, decoded()), emit))
  return decoded()
}
