// Corrects what the sequence model found, sentence by sentence and then by the whole document.
import type { Sentence } from '../analysis.ts'
import { withKnown } from './lexicon-wins.ts'
import type { Found } from './model.ts'
import { trim } from './trim.ts'
import { withDocument } from './whole-document.ts'
import type { WordForm } from './word.ts'

export function correct(
  found: readonly (readonly Found[])[],
  forms: readonly (readonly WordForm[])[],
  sentences: readonly Sentence[],
): Found[][] {
  const trimmed = found.map((spans, s) => outermost(spans.flatMap((x) => trim(x, forms[s]!, sentences[s]!.words))))
  const known = trimmed.map((spans, s) => outermost(withKnown(spans, forms[s]!, sentences[s]!.words)))
  return withDocument(known, forms, sentences)
}

const outermost = (spans: readonly Found[]): Found[] =>
  spans.filter(
    (x) => !spans.some((y) => y !== x && y.first <= x.first && x.last <= y.last && y.last - y.first > x.last - x.first),
  )
