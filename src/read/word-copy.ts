// A copy of a word for a stage that changes it. Written out field by field: every spread would lay its copies out in memory
// in a way of its own, and code that meets words of twenty layouts reads each of them several times slower.
import type { Word } from './analysis.ts'

export const wordCopy = ({
  start,
  end,
  text,
  lemma,
  upos,
  xpos,
  head,
  rel,
}: Word): { -readonly [K in keyof Word]: Word[K] } => ({
  start,
  end,
  text,
  lemma,
  upos,
  xpos,
  head,
  rel,
})
