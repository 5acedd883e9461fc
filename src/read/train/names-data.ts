// Reads the sets that may feed the shipped names model, each into sentences with the labels every token may have.
// Sets differ in what they annotate: where one does not mark other names, a token outside may be one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LabelledSpan, label, labelsOf, NAME_TYPES, type NameType, OUTSIDE } from '../04-names/labels.ts'
import { documentOf, ownTrees } from './own-treebank.ts'

export interface NamedSentence {
  readonly set: string
  readonly document: string
  readonly tokens: readonly string[]
  readonly spans: readonly LabelledSpan[]
  /** Bits of the labels that each token may have. */
  readonly allowed: Uint32Array
  /** How much the sentence counts in training. */
  readonly weight: number
}

/** What a tag of a set means here: a type, `undefined` for outside, or several types between which it does not decide. */
type Meaning = NameType | readonly (NameType | 'O')[] | undefined

const bit = (l: number): number => 2 ** l
const anyOf = (type: NameType): number => (['B', 'I', 'L', 'U'] as const).reduce((m, p) => m | bit(label(type, p)), 0)
const OTHER = anyOf('MISC')

export interface Raw {
  readonly first: number
  readonly last: number
  readonly meaning: Exclude<Meaning, undefined>
}

export interface Coverage {
  /** `all`: outside means outside. `maybe`: what is unmarked may be a name of another type. */
  readonly misc: 'all' | 'maybe'
}

export function annotated(
  set: string,
  document: string,
  tokens: readonly string[],
  raws: readonly Raw[],
  { misc }: Coverage,
): NamedSentence {
  const spans: LabelledSpan[] = []
  const allowed = new Uint32Array(tokens.length).fill(misc === 'all' ? bit(OUTSIDE) : bit(OUTSIDE) | OTHER)
  for (const { first, last, meaning } of raws) {
    const types = typeof meaning === 'string' ? [meaning] : meaning
    allowed.fill(0, first, last)
    for (const type of types) {
      if (type === 'O') {
        for (let i = first; i < last; i++) allowed[i]! |= bit(OUTSIDE)
        continue
      }
      const span = { first, last, type }
      if (types.length === 1) spans.push(span)
      labelsOf(tokens.length, [span]).forEach((l, i) => {
        if (i >= first && i < last) allowed[i]! |= bit(l)
      })
    }
  }
  return { set, document, tokens, spans, allowed, weight: 1 }
}

/** IOB2 or IOB1 tags to spans. */
function spansOfTags(tags: readonly string[], meaning: (tag: string) => Meaning): Raw[] {
  const out: Raw[] = []
  let start = -1
  let open = ''
  const close = (end: number): void => {
    if (start < 0) return
    const m = meaning(open)
    if (m !== undefined) out.push({ first: start, last: end, meaning: m })
    start = -1
  }
  tags.forEach((tag, i) => {
    const type = tag.slice(2)
    if (tag === 'O' || tag.startsWith('B-') || type !== open || start < 0) {
      close(i)
      if (tag !== 'O') {
        start = i
        open = type
      }
    }
  })
  close(tags.length)
  return out
}

interface Columns {
  readonly token: number
  readonly tag: number
  readonly separator: RegExp
}

function readColumns(
  file: string,
  set: string,
  { token, tag, separator }: Columns,
  meaning: (tag: string) => Meaning,
  misc: Coverage['misc'],
): NamedSentence[] {
  const out: NamedSentence[] = []
  let tokens: string[] = []
  let tags: string[] = []
  let document = `${set}:0`
  let count = 0
  const flush = (): void => {
    if (tokens.length > 0) out.push(annotated(set, document, tokens, spansOfTags(tags, meaning), { misc }))
    tokens = []
    tags = []
  }
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') {
      flush()
      continue
    }
    if (line.startsWith('# ') && line.includes(' = ')) {
      if (line.startsWith('# newdoc')) document = `${set}:${++count}`
      continue
    }
    const cells = line.trimEnd().split(separator)
    if (cells[0] === '-DOCSTART-') {
      document = `${set}:${++count}`
      continue
    }
    if (/^\d+[-.]\d+$/u.test(cells[0]!) && token === 1) continue
    const t = cells[token]
    const g = cells[tag]
    if (t === undefined || g === undefined) continue
    tokens.push(t)
    tags.push(g)
  }
  flush()
  return out
}

const plain = (tag: string): Meaning =>
  (NAME_TYPES as readonly string[]).includes(tag) ? (tag as NameType) : undefined

const CROSSNER: Readonly<Record<string, Exclude<Meaning, undefined>>> = {
  person: 'PER',
  politician: 'PER',
  writer: 'PER',
  musicalartist: 'PER',
  scientist: 'PER',
  researcher: 'PER',
  organisation: 'ORG',
  organization: 'ORG',
  politicalparty: 'ORG',
  band: 'ORG',
  university: 'ORG',
  location: 'LOC',
  country: 'LOC',
  academicjournal: ['ORG', 'MISC'],
  magazine: ['ORG', 'MISC'],
  astronomicalobject: ['MISC', 'LOC'],
  field: ['MISC', 'O'],
  task: ['MISC', 'O'],
  algorithm: ['MISC', 'O'],
  metrics: ['MISC', 'O'],
  musicgenre: ['MISC', 'O'],
  literarygenre: ['MISC', 'O'],
  musicalinstrument: ['MISC', 'O'],
  theory: ['MISC', 'O'],
  enzyme: ['MISC', 'O'],
  protein: ['MISC', 'O'],
  chemicalelement: ['MISC', 'O'],
  chemicalcompound: ['MISC', 'O'],
  discipline: ['MISC', 'O'],
}
const crossner = (tag: string): Meaning => CROSSNER[tag] ?? 'MISC'

const WNUT: Readonly<Record<string, Exclude<Meaning, undefined>>> = {
  person: 'PER',
  location: 'LOC',
  corporation: 'ORG',
  group: ['ORG', 'MISC'],
  product: 'MISC',
  'creative-work': 'MISC',
}

/** Sentences that were drawn from many documents. */
const eachAlone = (sentences: readonly NamedSentence[]): NamedSentence[] =>
  sentences.map((s, i) => ({ ...s, document: `${s.set}:${i}` }))

export const unerEwt = (dir: string, part: 'train' | 'dev'): NamedSentence[] =>
  readColumns(
    join(dir, `entities/uner-ewt/${part}.iob2`),
    'uner-ewt',
    { token: 1, tag: 2, separator: /\t/u },
    plain,
    'maybe',
  )
export const wikigold = (dir: string, part: 'train' | 'held-out'): NamedSentence[] =>
  readColumns(
    join(dir, 'entities/wikigold/wikigold.conll'),
    'wikigold',
    { token: 0, tag: 1, separator: / /u },
    plain,
    'all',
  ).filter((_, i) => (i % 5 === 4) === (part === 'held-out'))
export const crossnerSet = (dir: string, field: string, part: 'train' | 'dev' | 'test'): NamedSentence[] =>
  eachAlone(
    readColumns(
      join(dir, `entities/crossner/${field}/${part}.txt`),
      `crossner-${field}-${part}`,
      { token: 0, tag: 1, separator: /\t/u },
      crossner,
      'all',
    ),
  )
export const wnut = (dir: string, part: 'train' | 'dev'): NamedSentence[] =>
  eachAlone(
    readColumns(
      join(dir, `entities/wnut17/${part}.conll`),
      `wnut-${part}`,
      { token: 0, tag: 1, separator: /\t/u },
      (t) => WNUT[t],
      'maybe',
    ),
  )

/** Our own treebank: `Name=` of each word, other names unmarked. */
export function ownNames(dir: string): NamedSentence[] {
  let document = ''
  return ownTrees(dir).map((tree) => {
    document = documentOf(tree) ?? document
    const tags = tree.lines.flatMap((line) =>
      /^\d+\t/.test(line) ? [/\bName=([BI]-(?:PER|ORG|LOC))/.exec(line)?.[1] ?? 'O'] : [],
    )
    const tokens = tree.tokens.map((t) => t.form)
    return { ...annotated('own', `own:${document}`, tokens, spansOfTags(tags, plain), { misc: 'maybe' }), weight: 0.5 }
  })
}
