// Rebuilds the running text of a treebank from its tokens, with the gold spans, so that sentence and token boundaries
// can be measured as character offsets.
import type { Tree } from '../src/read/03-syntax/conllu.ts'

export interface GoldText {
  readonly text: string
  readonly sentences: ReadonlySet<string>
  readonly tokens: ReadonlySet<string>
}

/** Paragraphs are parted by an empty line, as in a text file; sentences inside one stand on the same line. */
export function goldText(trees: readonly Tree[]): GoldText {
  let text = ''
  const sentences = new Set<string>()
  const tokens = new Set<string>()
  for (const tree of trees) {
    const opens = tree.lines.some((l) => /^# newpar|^# newdoc/.test(l))
    if (opens && text !== '') text = `${text.trimEnd()}\n\n`
    const from = text.length
    let end = from
    for (const t of tree.tokens) {
      const start = text.length
      text += t.form
      end = text.length
      tokens.add(`${start} ${end}`)
      if (t.spaceAfter) text += ' '
    }
    sentences.add(`${from} ${end}`)
  }
  return { text, sentences, tokens }
}

export interface SpanScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function spanScore(gold: ReadonlySet<string>, got: ReadonlySet<string>): SpanScore {
  let right = 0
  for (const span of got) if (gold.has(span)) right++
  const precision = (100 * right) / Math.max(1, got.size)
  const recall = (100 * right) / Math.max(1, gold.size)
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
