// The cells of the incident table: what a set of claims says for each column, with the claims that say so. The same
// cells are made for a whole incident and for one report of it, so that the two can be held beside each other.
import {
  type Certainty,
  type Claim,
  type ClaimId,
  type DocumentId,
  type EntityId,
  type Filler,
  outletOf,
  type Role,
  type SupportState,
  supportOf,
} from '../../index.ts'
import { type Board, perBoard } from '../board.ts'
import type { IncidentColumn } from './incident-columns.ts'

export interface CellValue {
  readonly text: string
  readonly entity?: EntityId
  /** Of the surest claim that says so; left out where a value is derived. */
  readonly certainty?: Certainty
  readonly state?: SupportState
  /** What stands beside it: the furthest step of the law, who says so. */
  readonly note?: string
}

export interface Cell {
  readonly values: readonly CellValue[]
  readonly claims: readonly ClaimId[]
  /** Why a derived value is what it is. */
  readonly why?: string
}

export type Cells = Readonly<Partial<Record<IncidentColumn, Cell>>>

type Part = readonly [Claim['predicate'], Role]
const TARGETS: readonly Part[] = [
  ['attack', 'target'],
  ['espionage', 'target'],
  ['death', 'victim'],
  ['disruption', 'target'],
]
const PERPETRATORS: readonly Part[] = [
  ['attack', 'perpetrator'],
  ['espionage', 'agent'],
  ['death', 'perpetrator'],
]
const SPONSORS: readonly Part[] = [
  ['attack', 'sponsor'],
  ['espionage', 'sponsor'],
]
const PLACES: readonly Part[] = TARGETS.map(([predicate]) => [predicate, 'place'])

/** What these claims say; columns that only a whole incident has are left out. */
export function cellsOf(board: Board, claims: readonly Claim[]): Cells {
  return {
    date: valuesIn(claims, 'time'),
    place: entitiesIn(board, claims, PLACES),
    method: valuesIn(claims, 'method'),
    target: entitiesIn(board, claims, TARGETS),
    perpetrator: withLegalStep(board, entitiesIn(board, claims, PERPETRATORS)),
    sponsor: entitiesIn(board, claims, SPONSORS),
    outcome: valuesIn(claims, 'outcome'),
    weapon: valuesIn(claims, 'weapon'),
    sources: {
      values: documentsOf(claims).map((id) => ({ text: citationOf(board, id) })),
      claims: claims.map(({ id }) => id),
    },
  }
}

const entitiesIn = ({ material }: Board, claims: readonly Claim[], parts: readonly Part[]): Cell =>
  told(
    claims.flatMap((claim) =>
      parts
        .filter(([predicate]) => predicate === claim.predicate)
        .flatMap(([, role]) => material.fillers(claim, role).map((entity) => [entity as string, claim] as const)),
    ),
    (entity) => ({ text: material.name(entity as EntityId), entity: entity as EntityId }),
  )

/** Values or, where there are none, words; the ones that most claims give first. */
const valuesIn = (claims: readonly Claim[], role: Role): Cell =>
  told(
    claims.flatMap((claim) =>
      fillersOf(claim, role).map(({ value, name, at }) => [value ?? name ?? at.quote, claim] as const),
    ),
    (text) => ({ text }),
  )

const fillersOf = ({ roles }: Claim, role: Role): readonly Filler[] =>
  (roles as Partial<Record<Role, readonly Filler[]>>)[role] ?? []

/** One value for everything that several claims may say, as sure as the surest of them. */
function told(said: readonly (readonly [string, Claim])[], shown: (what: string) => CellValue): Cell {
  const groups = new Map<string, Claim[]>()
  for (const [what, claim] of said) {
    const group = groups.get(what)
    if (group) group.push(claim)
    else groups.set(what, [claim])
  }
  return {
    values: [...groups]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([what, claims]) => {
        const { strongest, state } = supportOf(claims)
        return { ...shown(what), certainty: strongest, state }
      }),
    claims: [...new Set(said.map(([, { id }]) => id))],
  }
}

/** Nobody accused stands in the table without the furthest step that a source supports. */
function withLegalStep(board: Board, cell: Cell): Cell {
  const steps = legalSteps(board)
  return {
    ...cell,
    values: cell.values.map((value) => {
      const note = steps.get(value.entity ?? '')
      return note === undefined ? value : { ...value, note }
    }),
  }
}

/** `charged 2024-05` by entity. */
export const legalSteps = perBoard(
  ({ weighing }): ReadonlyMap<string, string> =>
    new Map(
      [...weighing.furthest].map(
        ([entity, { says, date }]) => [entity, [says, date].filter(Boolean).join(' ')] as const,
      ),
    ),
)

const documentsOf = (claims: readonly Claim[]): readonly DocumentId[] => [
  ...new Set(claims.map(({ document }) => document)),
]

/** `Man held in Brno. Brno Morning Post. 24 June 2025. https://…` */
export function citationOf({ documents }: Board, id: DocumentId): string {
  const { metadata, name } = documents.get(id)!
  const { title = name, publisher, date, url } = metadata
  return [title.replace(/\.$/, ''), publisher, dayOf(date), url].filter((part) => part !== undefined).join('. ')
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `2025-06-24` → `24 June 2025`; less precise dates stay as they are. */
function dayOf(date: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '') ?? []
  return day === undefined ? date : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`

/** `3 outlets, at most 2 origins`: five papers with one wire story are not five sources. */
export function originsCell({ weighing, documents }: Board, claims: readonly Claim[]): Cell {
  const outlets = new Set(documentsOf(claims).map((id) => outletOf(documents.get(id)!)))
  const origins = weighing.origins.of(claims)
  return {
    values: [{ text: `${count(outlets.size, 'outlet')}, at most ${count(origins.length, 'origin')}` }],
    claims: claims.map(({ id }) => id),
    why: `goes back to ${origins.map(({ name }) => name).join('; ')}`,
  }
}
