// "According to": whoever is named behind it, whoever owns the data or gave the information, and whoever tells it here.
import type { Certainty } from '../../../model/ontology.ts'
import type { Reading } from '../../07-frames/reading.ts'
import { speechVerb } from '../../lexicon/speech/verbs.ts'
import { childWith, lemmaOf, type Tree } from '../../tree.ts'
import { speaks, type Voice, voiceAt } from '../voices.ts'
import { firstVoice, type Last, nextDelimiter, type Saying, stretch, text, withinRelative } from './words.ts'

/** Finds the source that the word opens or ends, if it does. */
export type Form = (r: Reading, t: Tree, i: number, last: Last) => Saying | undefined

export const made = (
  voice: Voice | undefined,
  at: number,
  phrase: Saying['phrase'],
  range: readonly [number, number],
  base: Certainty = 'reported',
): Saying | undefined => voice && { voices: [voice], verb: 'according', base, ranges: [range], at, phrase }

/** "according to two people familiar with the case", "According to him": the first word that may speak. */
export const accordingTo: Form = (r, t, i, { speaker, accuser }) => {
  if (!/^to$/i.test(text(t, i + 1))) return undefined
  const end = nextDelimiter(t, i + 1)
  const isPronoun = i === 0 && end === i + 3 && /^(?:him|her|them)$/i.test(text(t, i + 2))
  // "a camp at which, according to participants, some were taught": only what follows.
  const isWithin = text(t, i - 1) === ',' && /^(?:who|whom|which|whose)$/i.test(text(t, i - 2))
  // "a man who according to neighbours worked for Iran, was held": no comma parts it, and one ends it.
  const isBeside = /^(?:who|which|that)$/i.test(text(t, i - 1))
  const range = isBeside
    ? ([i, end - 1] as const)
    : isWithin
      ? ([i, stretch(t, i)[1]] as const)
      : withinRelative(t, i, stretch(t, i))
  // "According to the information": of whoever gave it before.
  const isBare = end <= i + 4 && CONTENTS.test(text(t, end - 1))
  // "The Committee announced that a group which, according to its data, …": whoever tells it here.
  const isOwn = t.words[i + 2]?.xpos === 'PRP$' && CONTENTS.test(text(t, end - 1)) && end <= i + 5
  const before = isPronoun ? speaker : isBare ? (speaker ?? accuser) : isOwn ? teller(r, t, i) : undefined
  return made(before ?? sourceIn(r, t, i + 2, end), i, [i, end], range)
}

/** Who speaks in the clause above: "the Committee announced …, according to its data". */
function teller(r: Reading, t: Tree, before: number): Voice | undefined {
  const verb = t.words.findIndex((w, k) => k < before && w.upos === 'VERB' && speechVerb(lemmaOf(t, k)) !== undefined)
  const subject = verb < 0 ? undefined : childWith(t, verb, 'nsubj')
  return subject !== undefined && speaks(r, t, subject, lemmaOf(t, verb)) ? voiceAt(r, t, subject) : undefined
}

/** "the allegations in the indictment": the paper, not the allegations. */
function sourceIn(r: Reading, t: Tree, from: number, end: number): Voice | undefined {
  const first = firstVoice(r, t, from, end - 1, 'say')
  const isPaper = CONTENTS.test(text(t, first?.head ?? -1)) || first === undefined
  for (let i = from; isPaper && i < end; i++)
    if (/^(?:in|of|from|by)$/i.test(text(t, i))) {
      const paper = firstVoice(r, t, i + 1, end - 1, 'say') ?? whoever(r, t, i + 1, end - 1)
      if (paper) return paper
    }
  return first
}
/** "information obtained from the security units": whatever they are, they speak. */
function whoever(r: Reading, t: Tree, from: number, last: number): Voice | undefined {
  const isPlain = t.words.slice(from, last + 1).every((w) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(w.upos))
  return isPlain && t.words[last]?.upos === 'NOUN' ? voiceAt(r, t, last) : undefined
}
/** What is no source itself but comes from one. */
export const CONTENTS =
  /^(?:allegations?|charges?|details?|claims?|information|data|evidence|testimony|reports?|words?)$/i
