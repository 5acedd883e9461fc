// Gives every word of a sentence its part of speech, its dictionary form, and its place in the dependency tree.
import { type Lemmatiser, lemma, readRules } from './03-syntax/lemmatiser.ts'
import { parseInput, type TagKinds, tagKinds } from './03-syntax/parse-input.ts'
import { type ParseRoom, type Parser, parse, parseRoom } from './03-syntax/parser.ts'
import { type Tag, type TagDictionary, type Tagger, type TagRoom, tagRoom, tagWords } from './03-syntax/tagger.ts'
import { type WordClasses, wordClasses } from './03-syntax/word-classes.ts'
import { type WordList, wordList } from './03-syntax/word-list.ts'
import { shapes, type WordShape } from './03-syntax/word-shape.ts'
import type { SentenceSpan, Token, Word } from './analysis.ts'
import { KeyIndex } from './key-index.ts'
import { remembering } from './remembering.ts'
import { decodeWeights, type Weights } from './weights.ts'
import { choiceModel } from './weights-choice.ts'
import { unpackKeys } from './weights-keys.ts'
import { linearModel } from './weights-linear.ts'

export interface SyntaxModel {
  readonly tagger: Tagger
  readonly parser: Parser
  readonly lemmatiser: Lemmatiser
  readonly list: WordList
  readonly classes: WordClasses
  readonly shapeOf: (form: string) => WordShape
  /** `tag` is an index into the tagger's tags. */
  readonly lemmaOf: (form: string, tag: number) => string
  readonly kinds: TagKinds
  readonly tagRoom: TagRoom
  readonly room: ParseRoom
}

export interface SyntaxMeta {
  readonly tags: readonly Tag[]
  readonly relations: readonly string[]
}

/** Longer stretches without a sentence end (tables, lists) are parsed in pieces of this many words. */
const LONGEST = 400

export function loadSyntax(bytes: Uint8Array): SyntaxModel {
  const weights = decodeWeights(bytes, 'syntax')
  const { tags, relations } = weights.meta as SyntaxMeta
  return syntaxModel({
    tagger: {
      tags,
      dictionary: readDictionary(
        weights.array('words.norm', 'i32'),
        weights.array('words.ambiguity', 'i32'),
        weights.array('words.certain', 'u8'),
      ),
      model: linearModel(weights, 'tagger', tags.length),
    },
    parser: {
      relations,
      passiveSubject: relations.indexOf('nsubj:pass'),
      certain: readArcs(weights),
      guide: choiceModel(weights, 'guide'),
      steps: choiceModel(weights, 'steps'),
      labels: linearModel(weights, 'labels', relations.length),
    },
    lemmatiser: readRules(new TextDecoder().decode(weights.array('lemmas', 'u8'))),
    list: readWordList(weights),
    classes: readClasses(weights),
  })
}

export function syntaxModel(
  parts: Pick<SyntaxModel, 'tagger' | 'parser' | 'lemmatiser' | 'list' | 'classes'>,
): SyntaxModel {
  const { tags } = parts.tagger
  const lemmas = tags.map(({ xpos }) => remembering((form) => lemma(parts.lemmatiser, form, xpos), 20_000))
  return {
    ...parts,
    shapeOf: shapes(parts.list, parts.classes),
    lemmaOf: (form, tag) => lemmas[tag]!(form),
    kinds: tagKinds(tags),
    tagRoom: tagRoom(tags.length),
    room: parseRoom(LONGEST + 1, parts.parser.relations.length),
  }
}

function readWordList(weights: Weights): WordList {
  const entries = weights.array('list.entries', 'u16')
  return wordList(unpackKeys(weights.array('list.words', 'u8'), entries.length), entries)
}

function readClasses(weights: Weights): WordClasses {
  const classes = weights.array('classes.of', 'u16')
  return wordClasses(unpackKeys(weights.array('classes.words', 'u8'), classes.length), classes)
}

function readArcs(weights: Weights): Map<number, number> {
  const relations = weights.array('arcs.relations', 'u8')
  const keys = unpackKeys(weights.array('arcs.keys', 'u8'), relations.length)
  return new Map([...keys].map((key, i) => [key, relations[i]!]))
}

function readDictionary(norms: Int32Array, ambiguity: Int32Array, certain: Uint8Array): TagDictionary {
  const index = new KeyIndex(norms)
  return {
    ambiguity: (w) => {
      const i = index.find(w.norm)
      return i < 0 ? 0 : ambiguity[i]!
    },
    certain: (w) => {
      if (w.letters > 2 && w.lower.length > 1) return -1
      const i = index.find(w.norm)
      return i < 0 || certain[i] === 255 ? -1 : certain[i]!
    },
  }
}

/** Tags, lemmas and tree of one sentence; `text` and `sentence` are there for the callers that only have spans. */
export function syntax(model: SyntaxModel, _text: string, _sentence: SentenceSpan, tokens: readonly Token[]): Word[] {
  if (tokens.length > LONGEST) return inPieces(model, _text, _sentence, tokens)
  const shape = tokens.map((t) => model.shapeOf(t.text))
  const tagged = tagWords(model.tagger, shape, model.tagRoom)
  parse(model.parser, parseInput(shape, tagged, model.kinds, model.room.input), model.room)
  const { state } = model.room
  return tokens.map((t, i): Word => {
    const { upos, xpos } = model.tagger.tags[tagged.tags[i]!]!
    const head = state.head[i]!
    return {
      start: t.start,
      end: t.end,
      text: shape[i]!.form,
      lemma: model.lemmaOf(shape[i]!.form, tagged.tags[i]!),
      upos,
      xpos,
      head: head === tokens.length ? -1 : head,
      rel: model.parser.relations[state.relation[i]!]!,
    }
  })
}

/** A stretch too long for a sentence still gets one tree: each piece hangs under the root of the first. */
function inPieces(model: SyntaxModel, text: string, sentence: SentenceSpan, tokens: readonly Token[]): Word[] {
  const words: Word[] = []
  let root = -1
  for (let from = 0; from < tokens.length; from += LONGEST) {
    const piece = syntax(model, text, sentence, tokens.slice(from, from + LONGEST))
    for (const [i, w] of piece.entries()) {
      if (w.head >= 0) words.push({ ...w, head: w.head + from })
      else if (root < 0) {
        root = from + i
        words.push(w)
      } else words.push({ ...w, head: root, rel: 'parataxis' })
    }
  }
  return words
}
