// Claims that hold the words looked for, or that are about somebody so called, narrowed by facets. Each facet counts what it
// would leave while the other facets stay as they are.
import {
  CERTAINTIES,
  type Claim,
  type DocumentId,
  type Edtf,
  type EntityId,
  filled,
  isSpecialCategory,
  stretchOf,
} from '../../index.ts'
import { type Board, perBoard } from '../board.ts'
import { titleOf } from './brief.ts'
import { entitiesLike, plainly } from './find.ts'

export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
}

export interface AskedFor {
  readonly q: string
  readonly document?: string | undefined
  /** Several are separated by commas. */
  readonly predicate?: string | undefined
  readonly certainty?: string | undefined
  readonly entity?: string | undefined
  /** ISO dates of any precision. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface AskedClaims {
  readonly claims: readonly Claim[]
  readonly facets: Readonly<Record<'document' | 'predicate' | 'certainty' | 'entity' | 'year', readonly FacetValue[]>>
}

interface Line {
  readonly claim: Claim
  /** Its sentence, its names and its speakers, folded. */
  readonly words: string
  readonly entities: readonly EntityId[]
  /** ISO days, both ends included. */
  readonly days: readonly (readonly [from: string, to: string])[]
}

/** Every claim as the search looks at it; special categories stay outside. */
const linesOf = perBoard(({ counted, material }: Board): readonly Line[] =>
  counted
    .filter(({ predicate }) => !isSpecialCategory(predicate))
    .map((claim) => {
      const fillers = filled(claim.roles).flatMap(([, held]) => held)
      const names = fillers.flatMap(({ name, value }) => [name ?? '', value ?? ''])
      return {
        claim,
        words: plainly([claim.evidence.quote, ...names, ...claim.by.map(({ name }) => name)].join(' ')),
        entities: [...new Set(material.takings(claim).map(({ entity }) => entity))],
        days: fillers.flatMap(({ type, value }) => (type === 'Time' && value !== undefined ? [daysOf(value)] : [])),
      }
    }),
)

function daysOf(value: string): readonly [string, string] {
  const { from = '0000', to = '9999' } = stretchOf(value as Edtf)
  return [from, to]
}

type Facet = 'document' | 'predicate' | 'certainty' | 'entity' | 'time'

/** A name of so many look-alikes is looked up for the words asked for. */
const NAMESAKES = 3

export function claimsAsked(board: Board, asked: AskedFor): AskedClaims {
  const parts = partsOf(asked.q)
  const meant = new Set(entitiesLike(board, asked.q, NAMESAKES).map(({ id }) => id))
  const holds = ({ words, entities }: Line): boolean =>
    parts.every((part) => words.includes(part)) || entities.some((id) => meant.has(id))
  const all = linesOf(board).filter((line) => parts.length === 0 || holds(line))
  const tests = testsOf(asked)
  const passing = (without?: Facet): readonly Line[] =>
    all.filter((line) => tests.every(({ facet, passes }) => facet === without || passes(line)))
  const { documents, material } = board
  const title = (id: string): string => {
    const document = documents.get(id as DocumentId)
    return document === undefined ? id : titleOf(document)
  }
  const isActor = (id: EntityId): boolean => ['Person', 'Organization'].includes(material.entity(id)?.type ?? '')
  const byCertainty = tally(passing('certainty'), ({ claim }) => [claim.certainty])
  return {
    claims: passing().map(({ claim }) => claim),
    facets: {
      document: tally(passing('document'), ({ claim }) => [claim.document], title),
      predicate: tally(
        passing('predicate'),
        ({ claim }) => [claim.predicate],
        (name) => name.replaceAll('-', ' '),
      ),
      certainty: [...CERTAINTIES].reverse().flatMap((one) => byCertainty.filter(({ value }) => value === one)),
      entity: tally(
        passing('entity'),
        ({ entities }) => entities.filter(isActor),
        (id) => material.name(id as EntityId),
      ),
      year: tally(passing('time'), yearsOf).sort((a, b) => (a.value < b.value ? -1 : 1)),
    },
  }
}

/** `"blue anchor" Limassol*` → `blue anchor`, `limassol` */
const partsOf = (q: string): readonly string[] =>
  [...plainly(q).matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]?|([^\s"“”„«»]+)/gu)]
    .map(([, phrase, word]) => (phrase ?? word ?? '').replaceAll('*', '').trim())
    .filter((part) => part !== '')

function testsOf({ document, predicate, certainty, entity, from, to }: AskedFor): readonly {
  readonly facet: Facet
  readonly passes: (line: Line) => boolean
}[] {
  const among = (several: string) => new Set(several.split(','))
  const predicates = among(predicate ?? '')
  const certainties = among(certainty ?? '')
  return [
    ...(document === undefined
      ? []
      : [{ facet: 'document' as const, passes: ({ claim }: Line) => claim.document === document }]),
    ...(predicate === undefined
      ? []
      : [{ facet: 'predicate' as const, passes: ({ claim }: Line) => predicates.has(claim.predicate) }]),
    ...(certainty === undefined
      ? []
      : [{ facet: 'certainty' as const, passes: ({ claim }: Line) => certainties.has(claim.certainty) }]),
    ...(entity === undefined
      ? []
      : [{ facet: 'entity' as const, passes: ({ entities }: Line) => entities.includes(entity as EntityId) }]),
    ...(from === undefined && to === undefined
      ? []
      : [{ facet: 'time' as const, passes: ({ days }: Line) => days.some((one) => overlaps(one, from, to)) }]),
  ]
}

/** Compared as far as both are precise: 2024-05-03 lies before the end of 2024. */
const overlaps = ([first, last]: readonly [string, string], from = '0000', to = '9999'): boolean =>
  last >= from && first.slice(0, to.length) <= to

const MOST_YEARS = 3

/** A claim of a long stretch would stand in every year; it is left to those that ask for the stretch. */
const yearsOf = ({ days }: Line): readonly string[] => [
  ...new Set(
    days.flatMap(([from, to]) => {
      const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
      return last - first < MOST_YEARS ? Array.from({ length: last - first + 1 }, (_, i) => `${first + i}`) : []
    }),
  ),
]

const VALUES = 14

/** Most first. */
function tally(
  lines: readonly Line[],
  valuesOf: (line: Line) => readonly string[],
  label: (value: string) => string = (value) => value,
): FacetValue[] {
  const counts = new Map<string, number>()
  for (const line of lines) for (const value of valuesOf(line)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, label: label(value), count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
    .slice(0, VALUES)
}
