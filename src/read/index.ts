// Document → claims. Each stage adds a layer over the same text; the stages in order are the table of contents.
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { sentences as split } from './01-sentences.ts'
import { tokens } from './02-tokens.ts'
import { type SyntaxModel, syntax } from './03-syntax.ts'
import { names as findNames, type NamesModel } from './04-names.ts'
import { values as findValues } from './05-values.ts'
import { coreference } from './06-coreference.ts'
import { occurrences, reading } from './07-frames.ts'
import { assemble } from './08-attribution/assemble.ts'
import type { Analysis, Sentence } from './analysis.ts'
import { parseWithout } from './asides.ts'
import { bodies } from './bodies.ts'
import { codeNames } from './code-names.ts'
import type { Frames } from './frames/table.ts'
import { mend } from './mend.ts'
import { withoutOtherArticles } from './other-articles.ts'
import type { Gazetteer } from './places.ts'
import { repeatedNames } from './repeated-names.ts'
import { surnames } from './surnames.ts'
import { toldNames } from './told-names.ts'
import { tree } from './tree.ts'
import { unknownStates } from './unknown-states.ts'
import { located } from './where.ts'

export interface Models {
  readonly syntax: SyntaxModel
  readonly names: NamesModel
  readonly frames: Frames
  readonly places: Gazetteer
}

export interface Reader {
  /** Changes whenever the same text may give other claims. */
  readonly version: string
  read(document: Document): readonly Claim[]
  analyse(document: Document): Analysis
}

export const READER_VERSION = '10'

function bySentence<T extends { readonly sentence: number }>(
  all: readonly T[],
  count: number,
): readonly (readonly T[])[] {
  const groups: T[][] = Array.from({ length: count }, () => [])
  for (const x of all) groups[x.sentence]?.push(x)
  return groups
}

export function createReader(models: Models): Reader {
  const layers = ({ text, blocks, metadata }: Document) => {
    const parsed = withoutOtherArticles(text, split(text, blocks)).map(
      (sentence, index): Sentence => ({
        start: sentence.start,
        end: sentence.end,
        block: sentence.block,
        index,
        words: parseWithout(tokens(text, sentence), (kept) => syntax(models.syntax, text, sentence, kept)),
      }),
    )
    const found = codeNames(text, parsed, findNames(models.names, text, parsed))
    const named = repeatedNames(parsed, surnames(parsed, bodies(text, parsed, toldNames(text, parsed, found))))
    const names = unknownStates(text, parsed, named)
    const values = findValues(text, parsed, metadata.date === undefined ? {} : { date: metadata.date })
    const [namesIn, valuesIn] = [bySentence(names, parsed.length), bySentence(values, parsed.length)]
    const sentences = parsed.map((s, i) => mend(s, namesIn[i] ?? [], valuesIn[i] ?? [], models.frames.verbs))
    const trees = sentences.map(tree)
    const { mentions, things } = coreference(text, sentences, names, values, trees)
    const analysis: Analysis = { text, sentences, names, values, mentions, things }
    return { analysis, trees }
  }
  return {
    version: READER_VERSION,
    analyse: (document) => layers(document).analysis,
    read: (document) => {
      const { analysis, trees } = layers(document)
      const r = reading(analysis, trees)
      return located(
        analysis,
        assemble(document.id, document.metadata, r, occurrences(r, models.frames)),
        models.places,
      )
    },
  }
}
