// `cutout names`: the names of a file, one a line with offsets; or, over the tokens and sentences of an annotated file,
// the same rows with predicted IOB2 tags (PER, ORG, LOC), for measuring on anybody's data.
import type { Offset } from '../../model/ids.ts'
import { sentences } from '../01-sentences.ts'
import { tokens } from '../02-tokens.ts'
import { type SyntaxModel, syntax } from '../03-syntax.ts'
import { findSpans, sentenceViews } from '../04-names/model.ts'
import { type NamesModel, names } from '../04-names.ts'
import type { Sentence } from '../analysis.ts'

export function asTagged(
  text: string,
  options: { readonly from?: 'iob2' },
  models: { readonly names: NamesModel; readonly syntax: SyntaxModel },
): string {
  return options.from === 'iob2' ? tagged(text, models.names) : listed(text, models.names, models.syntax)
}

function listed(text: string, model: NamesModel, syntaxModel: SyntaxModel): string {
  const whole = { start: 0 as Offset, end: text.length as Offset }
  const read = sentences(text, [whole]).map(
    (sentence, index): Sentence => ({
      ...sentence,
      index,
      words: syntax(syntaxModel, text, sentence, tokens(text, sentence)),
    }),
  )
  return names(model, text, read)
    .map(
      (n) => `${[n.start, n.end, n.type, n.kind ?? '-', n.country ?? '-', n.text.replace(/\s+/g, ' ')].join('\t')}\n`,
    )
    .join('')
}

interface Row {
  readonly line: number
  readonly cells: readonly string[]
  readonly separator: string
}

const isComment = (line: string): boolean => /^#\s*[\w.:-]+\s*=/u.test(line) || /^# /u.test(line)
const isBreak = (line: string): boolean => line.trim() === '' || line.startsWith('-DOCSTART-')

/** Rows begin with the token, or with a running number and then the token; the tag is the next or the last column. */
function tagged(text: string, model: NamesModel): string {
  const lines = text.split(/\r?\n/u)
  const out = [...lines]
  let document: Row[][] = []
  let sentence: Row[] = []
  const endSentence = (): void => {
    if (sentence.length > 0) document.push(sentence)
    sentence = []
  }
  const endDocument = (): void => {
    endSentence()
    for (const [line, row] of predicted(document, model)) out[line] = row
    document = []
  }
  lines.forEach((line, i) => {
    if (isBreak(line)) endSentence()
    if (line.startsWith('-DOCSTART-') || line.startsWith('# newdoc')) endDocument()
    if (isBreak(line) || (isComment(line) && sentence.length === 0)) return
    sentence.push({ line: i, cells: cellsOf(line), separator: separatorOf(line) })
  })
  endDocument()
  return out.join('\n')
}

const separatorOf = (line: string): string => (line.includes('\t') ? '\t' : ' ')
const cellsOf = (line: string): string[] => (line.includes('\t') ? line.split('\t') : line.trim().split(/ +/u))

function predicted(document: readonly (readonly Row[])[], model: NamesModel): (readonly [number, string])[] {
  const numbered = document.every((rows) => rows.every((r, i) => r.cells.length > 1 && r.cells[0] === `${i + 1}`))
  const wordAt = numbered ? 1 : 0
  const found = findSpans(
    model,
    sentenceViews(
      model.formOf,
      document.map((rows) => rows.map((r) => r.cells[wordAt] ?? '')),
    ),
  )
  return document.flatMap((rows, s) => {
    const tags = rows.map(() => 'O')
    for (const { first, last, type } of found[s] ?? []) {
      if (type !== 'MISC') for (let i = first; i < last; i++) tags[i] = `${i === first ? 'B' : 'I'}-${type}`
    }
    return rows.map(
      ({ line, cells, separator }, i) => [line, withTag(cells, wordAt, numbered, tags[i]!).join(separator)] as const,
    )
  })
}

/** In a numbered file the tag follows the token; elsewhere it is the last column. A lone token gains a column. */
function withTag(cells: readonly string[], wordAt: number, numbered: boolean, tag: string): string[] {
  const at = numbered || cells.length <= wordAt + 1 ? wordAt + 1 : cells.length - 1
  const row = [...cells]
  row[at] = tag
  return row
}
