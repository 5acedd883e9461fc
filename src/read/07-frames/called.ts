// What somebody is called: with the title before it, without quotation marks, and told from a word that is no name.
import type { Filler } from '../../model/claim.ts'
import { type Quote, quote, span } from '../../model/span.ts'
import type { Tree } from '../tree.ts'
import type { Reading } from './reading.ts'

export const asCalled = (filler: Filler, at: Quote): Filler => ({
  ...filler,
  at,
  name: at.quote.replace(/^["“”‘’']+|["“”‘’']+$/g, ''),
})

/** "known as Uncle Rauf", "Commander Z": what stands before the name is part of what somebody is called. */
export function titled(r: Reading, t: Tree, at: Quote): Quote {
  const first = t.words.findIndex((w) => w.start === at.start)
  const before = t.words[first - 1]
  return before && CALLINGS.test(before.text) ? quote(r.analysis.text, span(before.start, at.end)) : at
}
const CALLINGS =
  /^(?:Uncle|Aunt|Haji|Hajji|Hajj|Abu|Commander|Colonel|Captain|Major|General|Doctor|Brother|Sister|Sheikh|Mr|Don|Father|Mother|Professor)$/

export const isWrittenAsName = (r: Reading, t: Tree, head: number, { at, name = '' }: Filler): boolean =>
  /\p{Lu}/u.test(name) &&
  (/^\p{Lu}/u.test(t.words[head]?.text ?? '') ||
    r.name(t.sentence.index, head) !== undefined ||
    /["“”„«‘’']/.test(r.analysis.text.slice(Math.max(0, at.start - 1), at.end + 1)))
