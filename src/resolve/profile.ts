// What is known of a mention beside its name: birth, gender, citizenship, work, places, who stands beside it, who is
// told apart from it. Taken from claims of the same document; special-category claims are dropped before anything is
// looked at, so descent, ethnicity and religion cannot count.
import { type Claim, type Filler, filled } from '../model/claim.ts'
import type { MentionId } from '../model/decision.ts'
import type { Document } from '../model/document.ts'
import { type Mention, mentionOf, type Part } from '../model/entity.ts'
import type { ClaimId, DocumentId } from '../model/ids.ts'
import { type EntityType, isSpecialCategory, type Role } from '../model/ontology.ts'
import { GIVEN_NAMES } from '../read/lexicon/names/given-names.ts'
import { type Shape, shapeOf } from './names/index.ts'
import { PARTICLES, PLAIN_TITLES } from './names/words.ts'

/** Years in which somebody may be born, and what the source says. */
export interface Born {
  readonly from: number
  readonly to: number
  readonly said: string
}

export interface KnownName {
  readonly text: string
  readonly shape: Shape
  /** The source gives it as another name. */
  readonly alias: boolean
  readonly times: number
}

export interface Profile {
  readonly type: EntityType
  readonly kinds: ReadonlySet<string>
  readonly names: readonly KnownName[]
  readonly born: readonly Born[]
  readonly genders: ReadonlySet<'f' | 'm'>
  readonly countries: ReadonlySet<string>
  readonly work: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly neighbours: ReadonlySet<string>
  /** Mentions that a claim names beside this one as somebody else. */
  readonly apart: ReadonlyMap<MentionId, ClaimId>
  readonly documents: ReadonlySet<DocumentId>
  readonly mentions: readonly MentionId[]
}

export interface Mentions {
  readonly mentions: ReadonlyMap<MentionId, Mention>
  readonly profiles: ReadonlyMap<MentionId, Profile>
  /** Two mentions of one document that it says are one: “known as”. */
  readonly aliases: readonly { readonly of: readonly [MentionId, MentionId]; readonly claim: ClaimId }[]
}

interface Draft extends Profile {
  readonly kinds: Set<string>
  readonly names: KnownName[]
  readonly born: Born[]
  readonly genders: Set<'f' | 'm'>
  readonly countries: Set<string>
  readonly work: Set<string>
  readonly places: Set<string>
  readonly neighbours: Set<string>
  readonly apart: Map<MentionId, ClaimId>
}

/** Claims of whatever kind come in; the ones that may not be reasoned with take part as mentions only. */
export function mentionsOf(claims: readonly Claim[], documents: readonly Document[]): Mentions {
  const years = new Map(documents.map(({ id, metadata }) => [id, yearOf(metadata.date)]))
  const mentions = new Map<MentionId, Mention & { readonly parts: Part[] }>()
  const drafts = new Map<MentionId, Draft>()
  const aliases: Mentions['aliases'][number][] = []
  for (const claim of claims) {
    const here: { readonly id: MentionId; readonly role: Role; readonly filler: Filler }[] = []
    for (const [role, fillers] of filled(claim.roles)) {
      for (const filler of fillers) {
        const id = mentionOf(claim.document, filler)
        if (id === undefined) continue
        here.push({ id, role, filler })
        const known = mentions.get(id)
        if (known) known.parts.push({ claim: claim.id, role })
        else {
          mentions.set(id, {
            id,
            document: claim.document,
            name: filler.name ?? filler.at.quote,
            type: filler.type as EntityType,
            ...(filler.kind === undefined ? {} : { kind: filler.kind }),
            parts: [{ claim: claim.id, role }],
          })
          drafts.set(id, draftOf(id, claim.document, filler))
        }
        // The reader's first guess at a kind is kept for show; all of them count in comparison.
        if (filler.kind !== undefined) drafts.get(id)!.kinds.add(filler.kind)
        learnFromWords(drafts.get(id)!, filler)
      }
    }
    if (isSpecialCategory(claim.predicate) || claim.polarity !== 'affirmed') continue
    learn(claim, here, drafts, years.get(claim.document))
    if (claim.predicate === 'alias') {
      const [subject, name] = (['subject', 'name'] as const).map((r) => here.find(({ role }) => role === r))
      if (subject && name && subject.id !== name.id && subject.filler.type === name.filler.type)
        if ([subject, name].every(({ filler }) => isNamed(filler.name ?? filler.at.quote, filler.type as EntityType)))
          aliases.push({ of: [subject.id, name.id], claim: claim.id })
    }
  }
  return { mentions, profiles: drafts, aliases }
}

function draftOf(id: MentionId, document: DocumentId, filler: Filler): Draft {
  const text = filler.name ?? filler.at.quote
  const type = filler.type as EntityType
  return {
    type,
    kinds: new Set(),
    names: namesFor(text, type),
    born: [],
    genders: new Set(type === 'Person' ? genderOfName(text) : []),
    countries: new Set(filler.type === 'Place' && filler.value !== undefined ? [filler.value] : []),
    work: new Set(),
    places: new Set(),
    neighbours: new Set(),
    apart: new Map(),
    documents: new Set([document]),
    mentions: [id],
  }
}

/** “Dravania's External Protection Service” is also known without its owner. */
function namesFor(text: string, type: EntityType): KnownName[] {
  const kind = type === 'Person' ? 'person' : 'organization'
  const owned =
    type === 'Organization' ? /^\p{Lu}[\p{L}\p{M}-]*(?: \p{Lu}[\p{L}\p{M}-]*)?['’]s (?=\p{Lu})(.+)$/u.exec(text) : null
  return [type === 'Person' ? properPart(text) : text, ...(owned ? [owned[1]!] : [])].map((name) => ({
    text: name,
    shape: shapeOf(name, kind),
    alias: false,
    times: 1,
  }))
}

/**
 * Whether words are a name and not a description: “Levan Gvinadze” and “EPS”, not “the middleman”, “Czech police
 * spokeswoman” or “34-year-old Georgian”.
 */
export function isNamed(text: string, type: EntityType): boolean {
  if (type === 'Group') return false
  const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? []
  const caseless = (w: string): boolean => w.toLowerCase() === w.toUpperCase()
  const capital = (w: string): boolean => caseless(w) || /^\p{Lu}/u.test(w)
  if (type === 'Person') {
    const own = properPart(text).match(/[\p{L}\p{M}'’-]+/gu) ?? []
    const last = own.at(-1)
    return (
      last !== undefined &&
      last.length > 1 &&
      capital(last) &&
      !/\d/.test(text) &&
      own.every((w) => capital(w) || PARTICLES.has(w) || PLAIN_TITLES.has(w.toLowerCase()))
    )
  }
  return words.some((w) => w.length > 1 && capital(w))
}

/** “director of the Society, Salim Dargan” → “Salim Dargan”: the name after a description. */
function properPart(text: string): string {
  const after = /^(?=.*\p{Ll}{3,}.*,).*, (\p{Lu}[^,\s]+(?: [^,\s]+)+)$/u.exec(text)?.[1]
  return after !== undefined && !/^\p{Lu}/u.test(text) ? after : text
}

const genderOfName = (text: string): ('f' | 'm')[] => {
  const [first, ...rest] = text.toLowerCase().split(/\s+/)
  const gender = rest.length > 0 && first ? GIVEN_NAMES.get(first) : undefined
  return gender ? [gender] : []
}

function learnFromWords({ type, genders }: Draft, { at }: Filler): void {
  if (type !== 'Person') return
  if (/^(he|him|his|himself)$/i.test(at.quote)) genders.add('m')
  if (/^(she|her|hers|herself)$/i.test(at.quote)) genders.add('f')
}

type Here = readonly { readonly id: MentionId; readonly role: Role; readonly filler: Filler }[]

function learn(claim: Claim, here: Here, drafts: ReadonlyMap<MentionId, Draft>, year: number | undefined): void {
  const { predicate, roles } = claim
  const values = (role: Role): readonly Filler[] => (roles as Partial<Record<Role, readonly Filler[]>>)[role] ?? []
  for (const { id, role, filler } of here) {
    const draft = drafts.get(id)!
    if (role === 'person' && predicate === 'age' && year !== undefined) {
      for (const { value = '' } of values('years')) {
        const age = Number.parseInt(value, 10)
        if (age > 0 && age < 120) draft.born.push({ from: year - age - 1, to: year - age, said: `${age} in ${year}` })
      }
    }
    if (role === 'person' && predicate === 'birth')
      for (const { value } of values('time')) {
        const born = yearOf(value)
        if (born !== undefined) draft.born.push({ from: born, to: born, said: `born ${value}` })
      }
    if (role === 'person' && predicate === 'citizenship')
      for (const country of values('country')) draft.countries.add(country.value ?? folded(country))
    if (role === 'person' && predicate === 'occupation')
      for (const title of values('title')) for (const word of titleWords(title.at.quote)) draft.work.add(word)
    if (role !== 'place')
      for (const place of values('place')) if (place.type === 'Place') draft.places.add(folded(place))
    if (predicate === 'alias' && role === 'subject')
      for (const name of values('name'))
        if (name.type === filler.type && isNamed(name.name ?? name.at.quote, draft.type))
          draft.names.push(...namesFor(name.name ?? name.at.quote, draft.type).map((n) => ({ ...n, alias: true })))
    if (predicate === 'alias' || !BESIDE.has(draft.type)) continue
    for (const other of here) {
      if (other.id === id || !BESIDE.has(other.filler.type)) continue
      if (!isNamed(other.filler.name ?? other.filler.at.quote, other.filler.type as EntityType)) continue
      draft.neighbours.add(folded(other.filler))
      if (other.filler.type === draft.type) draft.apart.set(other.id, claim.id)
    }
  }
}

const BESIDE: ReadonlySet<string> = new Set(['Person', 'Organization'])

/** Spelling left aside: the skeletons of a name; of a person the last one only, as texts go on with the surname. */
function folded(filler: Filler): string {
  const { words } = shapeOf(filler.name ?? filler.at.quote, filler.type === 'Person' ? 'person' : 'organization')
  const names = words.filter(({ part }) => part === 'name' || part === 'generic')
  const kept = filler.type === 'Person' ? names.slice(-1) : names
  return `${filler.type}:${kept.map(({ skeleton, text }) => (skeleton.length < 3 ? text : skeleton)).join(' ')}`
}

const titleWords = (title: string): readonly string[] =>
  title
    .toLowerCase()
    .match(/\p{L}{4,}/gu)
    ?.filter((w) => !COMMON_TITLE.has(w)) ?? []
const COMMON_TITLE: ReadonlySet<string> = new Set([
  'senior',
  'former',
  'deputy',
  'chief',
  'head',
  'member',
  'with',
  'from',
])

const yearOf = (edtf: string | undefined): number | undefined => {
  const found = /^(\d{4})/.exec(edtf ?? '')
  return found ? Number(found[1]) : undefined
}

/** What is known of several mentions together. */
export function together(one: Profile, other: Profile): Profile {
  const join = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> => new Set([...a, ...b])
  const names = new Map<string, KnownName>()
  for (const name of [...one.names, ...other.names]) {
    const known = names.get(name.text)
    names.set(name.text, known ? { ...known, times: known.times + name.times, alias: known.alias || name.alias } : name)
  }
  return {
    type: one.type,
    kinds: join(one.kinds, other.kinds),
    names: [...names.values()],
    born: [...one.born, ...other.born].slice(0, 40),
    genders: join(one.genders, other.genders),
    countries: join(one.countries, other.countries),
    work: join(one.work, other.work),
    places: join(one.places, other.places),
    neighbours: join(one.neighbours, other.neighbours),
    apart: new Map([...one.apart, ...other.apart]),
    documents: join(one.documents, other.documents),
    mentions: [...one.mentions, ...other.mentions],
  }
}
