// Whom a report leans on: "The Courier reported, citing two diplomats, that …", "citing court papers, the paper said".
// Whoever is cited stands inside the one who cites.
import type { Reading } from '../07-frames/reading.ts'
import type { Tree } from '../tree.ts'
import { speaks, type Voice, voiceAt } from './voices.ts'

export interface Citation {
  readonly voice: Voice
  /** Words of the citation itself, which report nothing. */
  readonly first: number
  readonly last: number
}

export function citation(r: Reading, t: Tree, isQuoted: (word: number) => boolean): Citation | undefined {
  const at = t.words.findIndex(
    (w, i) =>
      (/^(?:citing|quoting)$/i.test(w.text) ||
        (/^(?:cited|quoted|cites|quotes)$/i.test(w.text) && /^(?:which|who)$/i.test(t.words[i - 1]?.text ?? ''))) &&
      !isQuoted(i),
  )
  if (at < 0) return undefined
  let last = at
  while (last + 1 < t.words.length && !/^[,;:.!?]$/.test(t.words[last + 1]?.text ?? '')) last++
  for (let i = at + 1; i <= last; i++) {
    const w = t.words[i]
    if (!w || /^(?:VB[DPZ]|MD|WP|WDT)$/.test(w.xpos)) return undefined
    // "the newspaper’s sources", "police sources": the last noun of the phrase speaks.
    if (!/^(?:NOUN|PROPN)$/.test(w.upos) || /^(?:NNP?S?|POS)$/.test(t.words[i + 1]?.xpos ?? '')) continue
    const head = r.mention(t.sentence.index, i)?.headWord ?? i
    const voice = speaks(r, t, head, 'say') ? voiceAt(r, t, head) : undefined
    return voice && { voice, first: at, last }
  }
  return undefined
}
