// Reads annotated sentences with a loaded model, document by document, for measuring.
import type { LabelledSpan } from '../04-names/labels.ts'
import { findSpans, type NamesModel, sentenceViews } from '../04-names/model.ts'
import type { NamedSentence } from './names-data.ts'
import { byDocument } from './names-features.ts'

export function findInDocuments(model: NamesModel, sentences: readonly NamedSentence[]): LabelledSpan[][] {
  const out: LabelledSpan[][] = new Array(sentences.length)
  for (const ids of byDocument(sentences)) {
    const found = findSpans(
      model,
      sentenceViews(
        model.formOf,
        ids.map((i) => sentences[i]!.tokens),
      ),
    )
    ids.forEach((i, k) => {
      out[i] = found[k]!
    })
  }
  return out
}
