// In an interview or a hearing whatever stands in a guest's turn is that guest's word: "TVEIT: He was exchanged a year later".
import { quote, span } from '../../model/span.ts'
import { wordsOf } from '../06-coreference/folding.ts'
import { type Turn, turns } from '../06-coreference/turns.ts'
import type { Reading } from '../07-frames/reading.ts'
import { TITLES } from '../lexicon/names/titles.ts'
import { sideOfPerson } from './sides.ts'
import type { Voice } from './voices.ts'

/** By sentence, the guest who has the word; empty where nobody has turns. */
export function guests(r: Reading): readonly (Voice | undefined)[] {
  const byLabel = new Map<string, Voice>()
  return turns(r.analysis.text, r.analysis.sentences).map((turn) => {
    if (!turn?.isGuest) return undefined
    const voice = byLabel.get(turn.label) ?? voiceOf(r, turn)
    byLabel.set(turn.label, voice)
    return voice
  })
}

function voiceOf(r: Reading, { label, start, end }: Turn): Voice {
  const words = wordsOf(label).filter((w) => !TITLES.has(w))
  const person = r.analysis.things.find((thing) => {
    const name = thing.type === 'Person' && r.isNamed(thing) ? wordsOf(thing.name) : []
    return words.length > 0 && words.every((w) => name.includes(w))
  })
  const at = quote(r.analysis.text, span(start, end))
  if (!person) return { speaker: { name: readable(label), at }, side: 'other', head: -1 }
  // Whoever judged or commanded once tells it here like any other.
  const side = sideOfPerson(r, person) === 'accuser' ? 'accuser' : 'other'
  return { speaker: { name: person.name, at }, side, head: -1, thing: person.index }
}

/** "MR. TVEIT" is shouted only as a label. */
const readable = (label: string): string =>
  label === label.toUpperCase() ? label.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase()) : label
