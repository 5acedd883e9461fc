// Who or what may be meant by a few typed letters: names that begin so, and names that sound so in any spelling or script
// ("Mekhdiyev" finds "Mehdiyev"), with incidents and documents whose titles hold the words.
import {
  type Entity,
  type EntityId,
  type Found,
  type Furthest,
  type NameIndex,
  nameIndex,
  shapeOf,
} from '../../index.ts'
import { type Board, perBoard } from '../board.ts'
import { titleOf } from './brief.ts'
import { entityLines } from './entities.ts'

export interface FoundEntity {
  readonly id: EntityId
  readonly name: string
  /** The name that fits, where it is not the best one. */
  readonly as?: string
  readonly type: Entity['type']
  readonly kind?: string
  readonly claims: number
  readonly furthest?: Furthest
  /** Spelled otherwise than asked. */
  readonly fuzzy: boolean
}

/** `Ağdam` → `agdam` */
export const plainly = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ə', 'e')
    .replaceAll('ı', 'i')

interface Known {
  readonly lines: ReadonlyMap<EntityId, ReturnType<typeof entityLines>[number]>
  readonly names: readonly { readonly id: EntityId; readonly name: string; readonly plain: string }[]
  readonly index: NameIndex<{ readonly id: EntityId; readonly name: string }>
}

const shapeFor = (name: string, type: Entity['type']): ReturnType<typeof shapeOf> =>
  shapeOf(name, type === 'Person' ? 'person' : 'organization')

const known = perBoard((board: Board): Known => {
  const lines = entityLines(board)
  const names = lines.flatMap(({ id, names: all, type }) => all.map((name) => ({ id, name, type })))
  return {
    lines: new Map(lines.map((line) => [line.id, line])),
    names: names.map(({ id, name }) => ({ id, name, plain: plainly(name) })),
    index: nameIndex(names.map(({ id, name, type }) => ({ shape: shapeFor(name, type), of: { id, name } }))),
  }
})

/** Scores of one word against a full name are low by nature; below this, look-alikes are chance. */
const ALIKE = 0.3

export function entitiesLike(board: Board, q: string, limit: number): readonly FoundEntity[] {
  const asked = plainly(q.trim())
  if (asked === '') return []
  const { lines, names, index } = known(board)
  const found = new Map<EntityId, FoundEntity>()
  const add = (id: EntityId, name: string, fuzzy: boolean): void => {
    const line = lines.get(id)
    if (line === undefined || found.has(id)) return
    const { type, kind, claims, furthest } = line
    found.set(id, {
      id,
      name: line.name,
      ...(name === line.name ? {} : { as: name }),
      type,
      ...(kind === undefined ? {} : { kind }),
      claims,
      ...(furthest === undefined ? {} : { furthest }),
      fuzzy,
    })
  }
  // Lines come with most claims first, so of two that begin alike the one that matters more stands first.
  for (const { id, name, plain } of names) if (beginsIn(plain, asked)) add(id, name, false)
  const alike = [...index.find(shapeOf(q, 'person'), limit), ...index.find(shapeOf(q, 'organization'), limit)]
  const best = (a: Found<unknown>, b: Found<unknown>): number => b.match.score - a.match.score
  for (const { of, match } of alike.sort(best)) if (match.score >= ALIKE) add(of.id, of.name, true)
  if (found.size < limit) for (const { id, name, plain } of names) if (isMistyped(plain, asked)) add(id, name, true)
  return [...found.values()].slice(0, limit)
}

const wordsOf = (plain: string): readonly string[] => plain.split(/[^\p{L}\p{N}]+/u)

/** Short words differ by one letter from too many others. */
const LONG_ENOUGH = 5

/** "gvinadse": each word asked for is a word of the name but for one letter. */
const isMistyped = (plain: string, asked: string): boolean =>
  asked
    .split(/\s+/)
    .every((word) => word.length >= LONG_ENOUGH && wordsOf(plain).some((held) => differByOne(word, held)))

/** One letter more, less or otherwise. */
function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  const [restA, restB] = [a.slice(same), b.slice(same)]
  if (a.length === b.length) return restA.slice(1) === restB.slice(1)
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1)
}

/** Each word asked for begins a word of the name, so that "le gv" is enough. */
export const beginsIn = (plain: string, asked: string): boolean => {
  const held = wordsOf(plain)
  return asked.split(/\s+/).every((word) => held.some((one) => one.startsWith(word)))
}

/** Incidents and documents whose title holds all the words. */
export function titlesLike(
  { resolution, documents }: Board,
  q: string,
  limit: number,
): {
  readonly incidents: readonly { readonly id: string; readonly title: string }[]
  readonly documents: readonly { readonly id: string; readonly title: string }[]
} {
  const asked = plainly(q.trim())
  const fits = ({ title }: { readonly title: string }): boolean => asked !== '' && beginsIn(plainly(title), asked)
  const titled = [...documents.values()].map((document) => ({ id: document.id, title: titleOf(document) }))
  const incidents = [...resolution.incidents.values()].map(({ id, title }) => ({ id, title }))
  return { incidents: incidents.filter(fits).slice(0, limit), documents: titled.filter(fits).slice(0, limit) }
}
