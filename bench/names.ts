// Measures the names of persons, organisations and places against annotated sets, the speed of finding them, and what
// other JavaScript libraries find in the same sentences.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import nlp from 'compromise'
import type { LabelledSpan } from '../src/read/04-names/labels.ts'
import { findSpans, sentenceViews } from '../src/read/04-names/model.ts'
import { loadNames } from '../src/read/04-names.ts'
import type { NamedSentence } from '../src/read/train/names-data.ts'
import { findInDocuments } from '../src/read/train/names-reading.ts'
import { namesIn, scoreLine, scoreNames } from '../src/read/train/names-score.ts'
import { devSets, trainingSets } from '../src/read/train/names-sets.ts'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

export async function benchNames(): Promise<void> {
  const data = path('../../shared/data')
  const bytes = readFileSync(path('../models/names.bin'))
  const began = performance.now()
  const model = loadNames(bytes)
  console.log(`names.bin ${(bytes.length / 1e6).toFixed(2)} MB, loaded in ${(performance.now() - began).toFixed(0)} ms`)
  if (!existsSync(data)) {
    console.log('names: no data sets beside the repository (../shared/data); nothing to measure')
    return
  }
  const seen = namesIn(trainingSets(data))
  for (const [name, gold] of devSets(data)) {
    console.log(scoreLine(name, scoreNames(gold, findInDocuments(model, gold), seen)))
    console.log(scoreLine('  in capitals only', scoreNames(gold, findInDocuments(model, gold.map(inCapitals)), seen)))
    console.log(scoreLine('  compromise', scoreNames(gold, gold.map(byCompromise), seen)))
  }
  console.log('wink-nlp names no persons, organisations or places')
  const sentences = (devSets(data)[0]?.[1] ?? []).map((s) => s.tokens)
  for (const size of [2_000, 200_000]) console.log(speed(model, sentences, size))
}

const inCapitals = (s: NamedSentence): NamedSentence => ({ ...s, tokens: s.tokens.map((t) => t.toUpperCase()) })

/** One document of about `size` tokens, read as often as makes a measurable time. */
function speed(model: ReturnType<typeof loadNames>, sentences: readonly (readonly string[])[], size: number): string {
  const document: (readonly string[])[] = []
  for (let i = 0, n = 0; n < size; i = (i + 1) % sentences.length) {
    document.push(sentences[i]!)
    n += sentences[i]!.length
  }
  const tokens = document.reduce((n, s) => n + s.length, 0)
  findSpans(model, sentenceViews(model.formOf, document))
  const rounds = Math.max(1, Math.round(200_000 / size))
  const began = performance.now()
  for (let r = 0; r < rounds; r++) findSpans(model, sentenceViews(model.formOf, document))
  const seconds = (performance.now() - began) / 1000
  return `speed, document of ${tokens} tokens: ${Math.round((tokens * rounds) / seconds)} tokens/s`
}

interface Offset {
  readonly offset: { readonly start: number; readonly length: number }
}

/** compromise reads raw text; its spans are taken back to tokens by offset. */
function byCompromise({ tokens }: NamedSentence): LabelledSpan[] {
  const starts: number[] = []
  let text = ''
  for (const t of tokens) {
    starts.push(text.length)
    text += `${t} `
  }
  const doc = nlp(text)
  const spans = (json: unknown, type: LabelledSpan['type']): LabelledSpan[] =>
    (json as readonly Offset[]).flatMap(({ offset: { start, length } }) => {
      const first = starts.findLastIndex((s) => s <= start)
      const last = starts.findIndex((s) => s >= start + length)
      return first < 0 ? [] : [{ first, last: last < 0 ? tokens.length : last, type }]
    })
  return [
    ...spans(doc.people().json({ offset: true }), 'PER'),
    ...spans(doc.organizations().json({ offset: true }), 'ORG'),
    ...spans(doc.places().json({ offset: true }), 'LOC'),
  ]
}
