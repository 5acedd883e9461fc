// Mentions with what their own document says of them. Special-category claims are dropped before anything is looked at,
// so descent, ethnicity and religion cannot count.
import { type Claim, type Filler, filled } from '../model/claim.ts'
import type { MentionId } from '../model/decision.ts'
import type { Document } from '../model/document.ts'
import { type Mention, mentionOf, type Part } from '../model/entity.ts'
import type { ClaimId, DocumentId } from '../model/ids.ts'
import { type EntityType, isSpecialCategory, type Role } from '../model/ontology.ts'
import { GIVEN_NAMES } from '../read/lexicon/names/given-names.ts'
import { isNamed, isNickname, isOffice, ownerIn, properPart, stateOf } from './named.ts'
import { shapeOf } from './names/index.ts'
import { countriesOf, homesOf, statesOf } from './owners.ts'
import type { Born, KnownName, Profile } from './profile.ts'
import { remembered } from './remember.ts'

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
  const homes = homesOf(claims)
  const states = statesOf(claims)
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
          drafts.set(id, draftOf(id, claim.document, filler, homes.get(claim.document), states))
        }
        // The reader's first guess at a kind is kept for show; all of them count in comparison.
        if (filler.kind !== undefined) drafts.get(id)!.kinds.add(filler.kind)
        learnFromWords(drafts.get(id)!, filler)
      }
    }
    if (isSpecialCategory(claim.predicate) || claim.polarity !== 'affirmed') continue
    learn(claim, here, drafts, years.get(claim.document), states)
    if (claim.predicate === 'alias') {
      const [subject, name] = (['subject', 'name'] as const).map((r) => here.find(({ role }) => role === r))
      if (subject && name && subject.id !== name.id && subject.filler.type === name.filler.type)
        if (isNickname(textOf(name.filler), name.filler.type as EntityType))
          aliases.push({ of: [subject.id, name.id], claim: claim.id })
    }
  }
  return { mentions, profiles: drafts, aliases }
}

const kindOf = (type: EntityType) => (type === 'Person' ? 'person' : 'organization')
const SHAPE = {
  person: remembered((name) => shapeOf(name, 'person')),
  organization: remembered((name) => shapeOf(name, 'organization')),
}

const textOf = ({ name, at }: Filler): string => name ?? at.quote

function draftOf(
  id: MentionId,
  document: DocumentId,
  filler: Filler,
  home: string | undefined,
  states: ReadonlySet<string>,
): Draft {
  const text = textOf(filler)
  const type = filler.type as EntityType
  return {
    type,
    kinds: new Set(),
    names: namesFor(text, type, states),
    born: [],
    genders: new Set(type === 'Person' ? genderOfName(text) : []),
    countries: new Set(countriesOf(filler, text, states)),
    homes: new Set(home === undefined ? [] : [home]),
    work: new Set(),
    places: new Set(),
    neighbours: new Set(),
    apart: new Map(),
    documents: new Set([document]),
    mentions: [id],
  }
}

/** “Dravania's External Protection Service” and “External Protection Service of Dravania” are also known without their owner. */
function namesFor(text: string, type: EntityType, states: ReadonlySet<string>, alias = false): KnownName[] {
  const kind = kindOf(type)
  const proper = type === 'Person' ? properPart(text) : text
  const rest = type === 'Organization' ? ownerIn(text, states)?.rest : undefined
  const short = rest !== undefined && /^\p{Lu}\S* \p{Lu}/u.test(rest) && !isOffice(rest) ? [rest] : []
  return [proper, ...short].map((name) => ({
    text: name,
    shape: SHAPE[kind](name),
    alias,
    named: alias ? isNickname(name, type) : isNamed(name, type),
    times: 1,
  }))
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

function learn(
  claim: Claim,
  here: Here,
  drafts: ReadonlyMap<MentionId, Draft>,
  year: number | undefined,
  states: ReadonlySet<string>,
): void {
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
    if (predicate === 'part-of' && role === 'part' && draft.type === 'Organization')
      for (const whole of values('whole'))
        if (whole.kind === 'state' || whole.kind === 'country') draft.countries.add(stateOf(textOf(whole)))
    if (predicate === 'alias' && role === 'subject')
      for (const name of values('name'))
        if (name.type === filler.type && isNickname(textOf(name), draft.type))
          draft.names.push(...namesFor(textOf(name), draft.type, states, true))
    if (predicate === 'alias' || !BESIDE.has(draft.type)) continue
    for (const other of here) {
      if (other.id === id || !BESIDE.has(other.filler.type)) continue
      if (!isNamed(textOf(other.filler), other.filler.type as EntityType)) continue
      draft.neighbours.add(folded(other.filler))
      if (other.filler.type === draft.type) draft.apart.set(other.id, claim.id)
    }
  }
}

const BESIDE: ReadonlySet<string> = new Set(['Person', 'Organization'])

/** Spelling left aside: the skeletons of a name; of a person the last one only, as texts go on with the surname. */
const folded = (filler: Filler): string => FOLDED[kindOf(filler.type as EntityType)](`${filler.type}:${textOf(filler)}`)

const skeletons = (kind: 'person' | 'organization') =>
  remembered((typed) => {
    const [type = ''] = typed.split(':', 1)
    const { words } = SHAPE[kind](typed.slice(type.length + 1))
    const names = words.filter(({ part }) => part === 'name' || part === 'generic')
    const kept = kind === 'person' ? names.slice(-1) : names
    return `${type}:${kept.map(({ skeleton, text }) => (skeleton.length < 3 ? text : skeleton)).join(' ')}`
  })
const FOLDED = { person: skeletons('person'), organization: skeletons('organization') }

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
