// What the sequence model sees at each token: the word and its neighbours, the run of capitals it stands in, the word
// lists and lexicons, and whether the document writes the word with a capital elsewhere. Each feature is one 32-bit
// number, mixed from the number of its template and what it looks at; templates were chosen by measurement.
import { isLink, type Run, runs, spells } from './runs.ts'
import { type CaseMode, caseMode, hash, mix, type WordForm } from './word.ts'
import { INSIDE_NAMES, ORDINARY_WORD } from './word-lists.ts'

/** Per token: hashes of "kind of list and position in the entry" of the lexicon entries that cover it. */
export type LexiconHits = readonly (readonly number[])[]

export interface SentenceView {
  readonly forms: readonly WordForm[]
  readonly lexicon: LexiconHits
  readonly mode: CaseMode
  readonly runs: readonly (Run | undefined)[]
  /** What stands for the shape of each token; in capitals and without any, shapes say nothing. */
  readonly shapes: Int32Array
  /** Tokens that cannot be a part of a name; nothing is computed for them. */
  readonly plain: Uint8Array
}

export type Emit = (token: number, feature: number) => void

const EDGE = hash('\u0000edge')
const MODES: readonly CaseMode[] = ['mixed', 'caps', 'title', 'lower']
const NO_RUNS: readonly (Run | undefined)[] = []

export function sentenceView(forms: readonly WordForm[], lexicon: LexiconHits, mode = caseMode(forms)): SentenceView {
  const m = MODES.indexOf(mode) + 1
  const cased = mode === 'mixed' || mode === 'title'
  const shapes = new Int32Array(forms.length)
  const plain = new Uint8Array(forms.length)
  for (let i = 0; i < forms.length; i++) {
    const w = forms[i]!
    shapes[i] = cased ? mix(w.shape, m) : w.alphabetic ? m : w.shape
    plain[i] = mode === 'mixed' && isPlain(forms, i, lexicon[i]!) ? 1 : 0
  }
  return {
    forms,
    lexicon,
    mode,
    runs: cased ? runs(forms) : NO_RUNS,
    shapes,
    plain,
  }
}

/** "said", "arrested", "30": ordinary words in small letters and figures; not "of", "election", nor "2010 Turin Games". */
function isPlain(forms: readonly WordForm[], i: number, hits: readonly number[]): boolean {
  const w = forms[i]!
  if (w.capital || hits.length > 0 || isLink(w)) return false
  if (w.alphabetic) return (w.lists & (ORDINARY_WORD | INSIDE_NAMES)) === ORDINARY_WORD
  if (!/^[\p{P}\p{N}\s]+$/u.test(w.text) || /^[.'’&(),/-]/u.test(w.text)) return false
  return !forms[i - 1]?.capital && !forms[i + 1]?.capital
}

const NO_SENTENCE = sentenceView([], [])

/** The features that a word has wherever it stands, given how its sentence is written and what stands for its shape. */
export function ownFeatures(w: WordForm, mode: CaseMode, s0: number, emit: (feature: number) => void): void {
  const m = MODES.indexOf(mode) + 1
  const add = (template: number, a: number): void => emit(mix(a, template))
  add(1, w.low)
  add(2, mix(mode === 'mixed' ? w.exact : w.low, m))
  add(10, s0)
  if (mode === 'mixed') add(20, w.longShape)
  for (let k = 0; k < 3; k++) if (w.prefixes[k]! !== 0) add(21 + k, w.prefixes[k]!)
  const letters = mode === 'mixed' && w.alphabetic && !w.capital ? 1 : 2
  for (let k = 0; k < 4; k++) if (w.suffixes[k]! !== 0) add(24 + k, mix(w.suffixes[k]!, letters))
  add(30, mix(w.lists, s0))
  add(60, m)
  const cut = w.text.length > 1 ? w.lower.lastIndexOf('-') : -1
  if (cut >= 0) {
    add(61, hash(w.lower, cut + 1))
    add(62, hash(w.lower, 0, cut))
  }
}

/**
 * A reader of the sentences of one document, made once for all of them: it calls `emit` with every feature of every token
 * that is not plain. `seen` tells how the document writes a word; `own` may answer for `ownFeatures` in another way.
 */
export function featureReader(
  seen: (word: number) => number,
  emit: Emit,
  own: (token: number, w: WordForm, mode: CaseMode, s0: number) => void = (token, w, mode, s0) =>
    ownFeatures(w, mode, s0, (feature) => emit(token, feature)),
): (view: SentenceView) => void {
  let { forms, lexicon, mode, shapes, runs } = NO_SENTENCE
  let n = 0
  let i = 0
  const low = (j: number): number => (j >= 0 && j < n ? forms[j]!.low : EDGE)
  const shape = (j: number): number => (j >= 0 && j < n ? shapes[j]! : EDGE)
  const lists = (j: number): number => (j >= 0 && j < n ? forms[j]!.lists : 0)
  const hits = (j: number): readonly number[] => lexicon[j] ?? []
  const add = (template: number, a: number): void => emit(i, mix(a, template))
  const add2 = (template: number, a: number, b: number): void => emit(i, mix(mix(a, b), template))

  const neighbours = (w: WordForm, s0: number): void => {
    add(3, low(i - 1))
    add(4, low(i + 1))
    add(5, low(i - 2))
    add(6, low(i + 2))
    add2(7, low(i - 1), w.low)
    add2(8, w.low, low(i + 1))
    add2(9, low(i - 1), low(i + 1))
    const before = mix(shape(i - 1), s0)
    add(11, before)
    add2(12, s0, shape(i + 1))
    add2(13, before, shape(i + 1))
    const afterLow = mix(s0, low(i - 1))
    const beforeLow = mix(s0, low(i + 1))
    add(14, afterLow)
    add(15, beforeLow)
    add2(16, afterLow, shape(i + 1))
    add2(17, beforeLow, shape(i - 1))
    add2(18, mix(low(i - 2), low(i - 1)), s0)
    add2(19, mix(low(i + 1), low(i + 2)), s0)
    add2(28, i > 0 ? forms[i - 1]!.suffixes[2]! : EDGE, s0)
    add2(29, i + 1 < n ? forms[i + 1]!.suffixes[2]! : EDGE, s0)
    add2(31, mix(lists(i - 1), w.lists), s0)
    add2(32, mix(w.lists, lists(i + 1)), s0)
    add(33, lists(i - 1))
    add(34, lists(i + 1))
  }

  const entries = (s0: number): void => {
    for (const h of hits(i)) {
      add(36, h)
      add2(37, h, s0)
      add2(38, h, low(i - 1))
      add2(39, h, low(i + 1))
    }
    for (const h of hits(i - 1)) add2(40, h, s0)
    for (const h of hits(i + 1)) add2(41, h, s0)
    for (const h of hits(i - 2)) add2(42, h, s0)
    for (const h of hits(i + 2)) add2(43, h, s0)
  }

  const inRun = ({ first, last }: Run): void => {
    const place = (i === first ? 1 : 2) + (i === last - 1 ? 4 : 0)
    const length = Math.min(last - first, 5)
    add2(44, place, length)
    add2(45, low(last - 1), place)
    add2(46, low(first), place)
    add2(47, low(first - 1), place)
    add2(48, low(last), place)
    add2(49, mix(low(first - 1), low(first - 2)), place)
    add2(50, mix(low(last), low(last + 1)), place)
    add2(51, mix(lists(first), lists(last - 1)), mix(place, length))
    add2(52, mix(low(first - 1), low(last)), place)
    for (const h of hits(last - 1)) add2(53, h, place)
    for (const h of hits(first - 1)) add2(54, h, place)
  }

  /** "Northern Valley Militia ( NVM )": letters in brackets that begin the words before. */
  const inBrackets = (w: WordForm, s0: number): void => {
    const before = runs[i - 2]
    const matches = before !== undefined && spells(w.text, forms, before) ? 1 : 2
    add2(63, matches, before === undefined ? 0 : mix(low(before.last - 1), 1))
    add2(64, matches, s0)
    if (before !== undefined) for (const h of hits(before.last - 1)) add2(65, h, matches)
  }

  return (view) => {
    ;({ forms, lexicon, mode, shapes, runs } = view)
    n = forms.length
    for (i = 0; i < n; i++) {
      if (view.plain[i] === 1) continue
      const w = forms[i]!
      const s0 = shapes[i]!
      own(i, w, mode, s0)
      add2(35, i === 0 ? 1 : i === 1 && !forms[0]!.alphabetic ? 2 : 3, mix(w.lists, s0))
      neighbours(w, s0)
      entries(s0)
      const run = runs[i]
      if (run !== undefined) inRun(run)
      if (i > 1 && w.capital && forms[i - 1]!.text === '(') inBrackets(w, s0)
      if (w.alphabetic) {
        add2(55, seen(w.low), mix(s0, i === 0 ? 1 : 2))
        if (mode === 'title' || i === 0) add2(56, seen(w.low), w.lists)
      }
    }
  }
}

/** As `featureReader`, for the second reading: what the first made of the same words everywhere in the document. */
export function evidenceReader(
  evidence: (word: number) => readonly number[],
  emit: Emit,
): (view: SentenceView) => void {
  let { forms } = NO_SENTENCE
  const use = (template: number, i: number, j: number, s0: number): void => {
    if (forms[j]?.alphabetic) for (const e of evidence(forms[j]!.low)) emit(i, mix(mix(e, s0), template))
  }
  return (view) => {
    ;({ forms } = view)
    for (let i = 0; i < forms.length; i++) {
      const w = forms[i]!
      if (view.plain[i] === 1) continue
      const s0 = view.shapes[i]!
      if (w.alphabetic) use(57, i, i, s0)
      use(58, i, i - 1, s0)
      use(59, i, i + 1, s0)
      const run = i > 1 && forms[i - 1]!.text === '(' ? view.runs[i - 2] : undefined
      if (run !== undefined && w.capital && spells(w.text, forms, run)) use(66, i, i - 2, s0)
    }
  }
}
