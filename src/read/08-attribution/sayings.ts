// Speech set beside what is said, found by the order of words rather than by the tree, which often loses it: first a
// source that is named without a verb, else a verb of saying with its speaker.
import type { Reading } from '../07-frames/reading.ts'
import type { Tree } from '../tree.ts'
import { saidAt } from './sayings/beside.ts'
import { sourceAt } from './sayings/sources.ts'
import type { Last, Saying } from './sayings/words.ts'

export type { Last, Saying } from './sayings/words.ts'

export function sayingsIn(r: Reading, t: Tree, quoted: (word: number) => boolean, last: Last): readonly Saying[] {
  return t.words.flatMap((_, i) => (quoted(i) ? [] : (sourceAt(r, t, i, last) ?? saidAt(r, t, i, last) ?? [])))
}
