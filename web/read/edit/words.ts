// Words of the text for roles: where they stand, whose name they are, and the sentence around them. Everything that a
// person puts into a claim is cut out of the text here, so that its offsets are exact.
import type { Filler } from '../../../src/model/claim.ts'
import type { Block } from '../../../src/model/document.ts'
import type { FillerType, RoleHolds } from '../../../src/model/ontology.ts'
import { type Quote, quote, span } from '../../../src/model/span.ts'
import { sentences } from '../../../src/read/01-sentences.ts'
import type { ClaimView } from '../../api/client.ts'
import type { Stretch } from '../cut.ts'

/** Somebody or something that claims of this document already name, and where its words stand. */
export interface Known extends Pick<Filler, 'type' | 'kind' | 'where'> {
  readonly name: string
  readonly places: readonly Quote[]
}

export function knownIn(claims: readonly ClaimView[]): readonly Known[] {
  const known = new Map<string, { first: Filler; places: Quote[] }>()
  for (const { roles } of claims) {
    for (const filler of Object.values(roles as Record<string, readonly Filler[]>).flat()) {
      if (!isThing(filler.type)) continue
      const name = filler.name ?? filler.at.quote
      const held = known.get(name)
      if (held) held.places.push(filler.at)
      else known.set(name, { first: filler, places: [filler.at] })
    }
  }
  return [...known]
    .map(
      ([
        name,
        {
          first: { type, kind, where },
          places,
        },
      ]) => ({
        name,
        type,
        ...(kind === undefined ? {} : { kind }),
        ...(where === undefined ? {} : { where }),
        places,
      }),
    )
    .sort((a, b) => b.places.length - a.places.length || (a.name < b.name ? -1 : 1))
}

const isThing = (type: FillerType): boolean => TYPES_OF_THING.has(type)
const TYPES_OF_THING: ReadonlySet<FillerType> = new Set(['Person', 'Organization', 'Place', 'Group', 'Thing'])

/** Where the words stand: inside `near` if they do, or else at the place closest to it. Case counts last. */
export function placeOf(text: string, words: string, near: Stretch): Quote | undefined {
  const wanted = words.trim()
  if (wanted === '') return undefined
  const at = closest(occurrences(text, wanted), near) ?? closest(occurrences(lower(text), lower(wanted)), near)
  return at === undefined ? undefined : quote(text, span(at, at + wanted.length))
}

/** Lower case without a change of length: `İ` would become two letters. */
const lower = (text: string): string =>
  [...text].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('')

function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

const away = (at: number, { start, end }: Stretch): number => (at < start ? start - at : at > end ? at - end : 0)

const closest = (places: readonly number[], near: Stretch): number | undefined =>
  places.length === 0 ? undefined : places.reduce((best, at) => (away(at, near) < away(best, near) ? at : best))

/** The stretch without the spaces at its edges; nothing where only space was chosen. */
export function trimmed(text: string, { start, end }: Stretch): Quote | undefined {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return to > from ? quote(text, span(from, to)) : undefined
}

/** The sentence around a stretch, or all sentences that it touches, from the first to the last. */
export function evidenceAround(text: string, blocks: readonly Block[], { start, end }: Stretch): Quote | undefined {
  const touched = sentences(text, blocks).filter((one) => one.start < end && one.end > start)
  const [first, last] = [touched[0], touched.at(-1)]
  return first === undefined || last === undefined
    ? trimmed(text, { start, end })
    : quote(text, span(first.start, last.end))
}

/** Evidence with one more sentence before or after it. */
export function widened(text: string, blocks: readonly Block[], { start, end }: Quote, by: -1 | 1): Quote {
  const all = sentences(text, blocks)
  const next = by === 1 ? all.find((one) => one.start >= end) : all.findLast((one) => one.end <= start)
  if (next === undefined) return quote(text, span(start, end))
  return quote(text, by === 1 ? span(start, next.end) : span(next.start, end))
}

/** Roles that are mostly filled by something else than a person. */
const MOSTLY: Readonly<Record<string, FillerType>> = {
  place: 'Place',
  destination: 'Place',
  origin: 'Place',
  country: 'Place',
  organization: 'Organization',
  institution: 'Organization',
  court: 'Organization',
  authority: 'Organization',
  regime: 'Organization',
  sponsor: 'Organization',
  whole: 'Organization',
  part: 'Organization',
  channel: 'Organization',
  people: 'Group',
  audience: 'Group',
  asset: 'Thing',
}

const TYPE_OF = { time: 'Time', money: 'Money', quantity: 'Quantity', phrase: 'Phrase' } as const

/** A filler from words of the text: who is known by these words comes along with name, type and kind. */
export function fillerAt(at: Quote, role: string, holds: RoleHolds, known: readonly Known[]): Filler {
  if (typeof holds === 'object') return { at, type: 'Code', value: holds[0] ?? '' }
  if (holds !== 'entity') return { at, type: TYPE_OF[holds] }
  const meant =
    known.find(({ name }) => name === at.quote) ??
    known.find(({ places }) => places.some(({ start, end }) => start === at.start && end === at.end))
  if (meant === undefined) return { at, type: MOSTLY[role] ?? 'Person', name: at.quote }
  const { name, type, kind, where } = meant
  return { at, name, type, ...(kind === undefined ? {} : { kind }), ...(where === undefined ? {} : { where }) }
}

/** A filler for somebody known: the words for them inside the evidence, or else their words closest to it. */
export function fillerNamed(meant: Known, near: Stretch): Filler {
  const { name, type, kind, where, places } = meant
  const at = places.reduce((best, one) => (away(one.start, near) < away(best.start, near) ? one : best))
  return { at, name, type, ...(kind === undefined ? {} : { kind }), ...(where === undefined ? {} : { where }) }
}
