// Tags words from left to right. A tag is a pair of a Universal part of speech and a Penn tag, chosen together, because
// the two explain each other: "that" is IN as SCONJ and WDT as PRON.
import { addScores, type LinearModel, mix, score, spread } from '../weights-linear.ts'
import { NO_CLASS } from './word-classes.ts'
import { CASE_NORMAL, caseMode, type WordShape } from './word-shape.ts'

export interface Tag {
  readonly upos: string
  readonly xpos: string
}

/** What the training text knows of a word (by `norm`): which tags it was seen with, and whether it only ever has one. */
export interface TagDictionary {
  /** A number for the set of tags; words with the same set share it. 0 for rare and unknown words. */
  ambiguity(word: WordShape): number
  /** The tag of a frequent word that has no other ("the"), or -1. */
  certain(word: WordShape): number
}

export interface Tagger {
  readonly tags: readonly Tag[]
  readonly dictionary: TagDictionary
  readonly model: LinearModel
}

export const TAG_FEATURES = 64
const NONE = -1

/** The features of one sentence that do not depend on tags already given; kept in columns for speed. */
export interface TagInput {
  readonly words: readonly WordShape[]
  readonly ambiguity: Int32Array
  readonly mode: number
}

export function tagInput(words: readonly WordShape[], dictionary: TagDictionary): TagInput {
  const ambiguity = new Int32Array(words.length)
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!
    ambiguity[i] = dictionary.ambiguity(w) || w.listed.parts
  }
  return { words, ambiguity, mode: caseMode(words) }
}

const EDGE: WordShape = {
  form: '',
  lower: '',
  norm: 1,
  prefix2: 1,
  prefix3: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  shape: 1,
  caseless: 1,
  letters: 0,
  hasDigit: false,
  listed: { parts: 0, noun: 0, verb: 0 },
  alike: NO_CLASS,
}

/** Writes the features of word `i` to `out` and says how many; `t1` and `t2` are the tags of the two words before it. */
export function tagFeatures(input: TagInput, i: number, t1: number, t2: number, out: Int32Array): number {
  return spread(out, around(input, i, t1, t2, out, own(input, i, out)))
}

/** Those that are the same wherever the word stands, but at the start and in a sentence whose capitals say nothing. */
function own({ words, ambiguity, mode }: TagInput, i: number, out: Int32Array): number {
  const w = words[i]!
  const a0 = ambiguity[i]!
  const shape = mode === CASE_NORMAL ? w.shape : w.caseless
  const letters = mode === CASE_NORMAL ? w.letters : 5 + mode
  const first = isFirst(words, i) ? 1 : 0
  const { parts } = w.listed
  const { fine, middle, wide } = w.alike
  let n = 0
  out[n++] = mix(1, w.norm)
  out[n++] = mix(3, mix(w.suffix1, a0))
  out[n++] = mix(4, w.suffix2)
  out[n++] = mix(5, w.suffix3)
  out[n++] = mix(6, w.suffix4)
  out[n++] = mix(7, w.prefix2)
  out[n++] = mix(8, w.prefix3)
  out[n++] = mix(9, mix(shape, first))
  out[n++] = mix(10, mix(letters, mix(first, a0)))
  out[n++] = mix(24, a0)
  out[n++] = mix(43, parts)
  out[n++] = mix(44, mix(parts, mix(letters, first)))
  out[n++] = mix(46, mix(parts, w.suffix2))
  out[n++] = mix(47, fine)
  out[n++] = mix(49, mix(wide, mix(letters, first)))
  out[n++] = mix(50, mix(middle, w.suffix2))
  return n
}

const isFirst = (words: readonly WordShape[], i: number): boolean => i === 0 || (i === 1 && words[0]!.letters === 0)

/** The others, written to `out` from place `n` on. */
function around(
  { words, ambiguity, mode }: TagInput,
  i: number,
  t1: number,
  t2: number,
  out: Int32Array,
  from: number,
): number {
  const w = words[i]!
  const p1 = words[i - 1] ?? EDGE
  const p2 = words[i - 2] ?? EDGE
  const n1 = words[i + 1] ?? EDGE
  const n2 = words[i + 2] ?? EDGE
  const a0 = ambiguity[i]!
  const a1 = i + 1 < words.length ? ambiguity[i + 1]! : NONE
  const a2 = i + 2 < words.length ? ambiguity[i + 2]! : NONE
  const b1 = i > 0 ? ambiguity[i - 1]! : NONE
  const shape = mode === CASE_NORMAL ? w.shape : w.caseless
  const letters = mode === CASE_NORMAL ? w.letters : 5 + mode
  const first = isFirst(words, i) ? 1 : 0
  const nextLetters = mode === CASE_NORMAL ? n1.letters : 5 + mode
  const beforeLetters = mode === CASE_NORMAL ? p1.letters : 5 + mode
  let n = from
  out[n++] = mix(12, t1)
  out[n++] = mix(13, mix(t1, t2))
  out[n++] = mix(16, p1.norm)
  out[n++] = mix(17, p2.norm)
  out[n++] = mix(18, n1.norm)
  out[n++] = mix(19, n2.norm)
  out[n++] = mix(22, n1.suffix3)
  out[n++] = mix(23, p1.suffix3)
  out[n++] = mix(25, mix(t1, a0))
  out[n++] = mix(27, mix(a0, a1))
  out[n++] = mix(28, mix(t1, mix(a0, a1)))
  out[n++] = mix(29, mix(a0, mix(a1, a2)))
  out[n++] = mix(30, a1)
  out[n++] = mix(31, mix(t1, w.suffix2))
  out[n++] = mix(33, mix(t1, mix(shape, first)))
  out[n++] = mix(34, mix(letters, nextLetters))
  out[n++] = mix(35, mix(w.suffix2, a1))
  out[n++] = mix(37, mix(letters, mix(beforeLetters, nextLetters)))
  out[n++] = mix(38, mix(b1, mix(a0, a1)))
  out[n++] = mix(39, mix(w.suffix3, a1))
  out[n++] = mix(41, mix(a0, n1.norm))
  out[n++] = mix(45, mix(w.listed.parts, t1))
  out[n++] = mix(53, mix(p1.alike.middle, a0))
  out[n++] = mix(54, mix(n1.alike.middle, a0))
  out[n++] = mix(55, p1.alike.fine)
  out[n++] = mix(56, n1.alike.fine)
  out[n++] = mix(57, mix(p1.alike.wide, mix(w.alike.wide, n1.alike.wide)))
  return n
}

/** Tags as indices into `tagger.tags`. */
export interface Tagged {
  readonly tags: Uint8Array
  /** The next best tag where the two were close, else the tag itself. */
  readonly others: Uint8Array
}

/** Scores of tags closer than this leave one word in twelve in doubt. */
const CLOSE = 150

/** Room that is used again for every sentence, and the scores of words seen before; none of it changes what is answered. */
export interface TagRoom {
  readonly features: Int32Array
  readonly scores: Int32Array
  /** The word whose own features' scores lie in the slot of `kept`; a text repeats its words far more often than not. */
  readonly words: (WordShape | undefined)[]
  readonly kept: Int32Array
}

const KEPT = 1 << 13

export const tagRoom = (tags: number): TagRoom => ({
  features: new Int32Array(TAG_FEATURES),
  scores: new Int32Array(tags),
  words: new Array<WordShape | undefined>(KEPT).fill(undefined),
  kept: new Int32Array(KEPT * tags),
})

/** `room` belongs to this tagger alone. */
export function tagWords(tagger: Tagger, words: readonly WordShape[], room: TagRoom): Tagged {
  const input = tagInput(words, tagger.dictionary)
  const tags = new Uint8Array(words.length)
  const others = new Uint8Array(words.length)
  const { features, scores } = room
  let t1 = NONE
  let t2 = NONE
  for (let i = 0; i < words.length; i++) {
    let tag = tagger.dictionary.certain(words[i]!)
    if (tag < 0) {
      scoreOwn(tagger.model, input, i, room)
      addScores(tagger.model, features, spread(features, around(input, i, t1, t2, features, 0)), scores)
      tag = highest(scores)
      const other = highestBut(scores, tag)
      others[i] = scores[tag]! - scores[other]! < CLOSE ? other : tag
    } else others[i] = tag
    tags[i] = tag
    t2 = t1
    t1 = tag
  }
  return { tags, others }
}

function scoreOwn(model: LinearModel, input: TagInput, i: number, { features, scores, words, kept }: TagRoom): void {
  const w = input.words[i]!
  const tags = scores.length
  const ordinary = input.mode === CASE_NORMAL && !isFirst(input.words, i)
  const slot = (w.norm ^ w.shape) & (KEPT - 1)
  const from = slot * tags
  if (ordinary && words[slot] === w) {
    for (let t = 0; t < tags; t++) scores[t] = kept[from + t]!
    return
  }
  score(model, features, spread(features, own(input, i, features)), scores)
  if (!ordinary) return
  words[slot] = w
  kept.set(scores, from)
}

/** The class with the highest score, from class `from` on; the first of equals. */
export function highest(scores: Int32Array | Float64Array, from = 0): number {
  let best = from
  for (let c = from + 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c
  return best
}

/** The class with the highest score beside `but`, from class `from` on. */
export function highestBut(scores: Int32Array | Float64Array, but: number, from = 0): number {
  let best = but === from ? from + 1 : from
  for (let c = best + 1; c < scores.length; c++) if (c !== but && scores[c]! > scores[best]!) best = c
  return best
}
