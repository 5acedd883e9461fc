// The short forms in which headlines name a source: "Iran ordered killing - report", "Police: two men hired", "Petrov paid
// by embassy, court told".
import type { Reading } from '../07-frames/reading.ts'
import type { Tree } from '../tree.ts'
import type { Saying } from './sayings.ts'
import { isVoice, type Voice, voiceAt } from './voices.ts'

export function headlineSayings(r: Reading, t: Tree): readonly Saying[] {
  const words = t.words.map((w) => w.text)
  if (words.length < 5 || words.length > 25 || /^[.!?]$/.test(words.at(-1) ?? '')) return []
  const end = words.length - 1
  const made = (voice: Voice | undefined, verb: string, at: number, range: readonly [number, number]) =>
    voice ? [{ voices: [voice], verb, base: 'reported' as const, ranges: [range], at, phrase: [at, at] as const }] : []
  const listens = /^(?:court|jury|inquest|inquiry|tribunal|mps|parliament)$/i.test(words[end - 1] ?? '')
  if (listens && /^(?:told|hears|heard)$/i.test(words[end] ?? '') && words[end - 2] === ',')
    return made(voiceAt(r, t, end - 1), 'hear', end, [0, end - 2])
  const colon = words.indexOf(':')
  if (colon > 0 && colon <= 4) return made(source(r, t, 0, colon - 1), 'say', colon - 1, [colon + 1, end])
  const tail = words.findLastIndex((w, i) => /^[-–—:]$/.test(w) && i >= end - 4)
  const isApart = t.words[tail - 1]?.end !== t.words[tail]?.start || words[tail] === ':'
  return tail > 2 && isApart ? made(source(r, t, tail + 1, end), 'say', end, [0, tail - 1]) : []
}

function source(r: Reading, t: Tree, first: number, last: number): Voice | undefined {
  for (let i = last; i >= first; i--) if (isVoice(r, t, i)) return voiceAt(r, t, i)
  return undefined
}
