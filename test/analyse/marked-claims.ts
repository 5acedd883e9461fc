// The claims that people marked in the article on which the program was first tried, as claims of our own. The marking
// gives several names for a thing and no types: the first name is taken as its best, and types are told from roles and words.
import { readFileSync } from 'node:fs'
import type { Claim, Filler, Roles } from '../../src/model/claim.ts'
import type { Document } from '../../src/model/document.ts'
import type { ClaimId, DocumentId, Edtf, RuleId } from '../../src/model/ids.ts'
import {
  type Certainty,
  type OrganizationKind,
  type PlaceKind,
  type Polarity,
  type Predicate,
  rolesOf,
} from '../../src/model/ontology.ts'
import { quote, span } from '../../src/model/span.ts'

interface Marked {
  readonly predicate: Predicate
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly by: readonly (string | readonly string[])[]
  readonly roles: Readonly<Record<string, readonly (string | readonly string[])[]>>
  readonly quote: string
}

const GOLD = new URL('../../../shared/gold/', import.meta.url)

export function markedSeed(): { readonly document: Document; readonly claims: readonly Claim[] } {
  const text = readFileSync(new URL('seed.txt', GOLD), 'utf8')
  const document = {
    id: 'marked' as DocumentId,
    name: 'seed.txt',
    metadata: { date: '2025-06-30' as Edtf },
    text,
    blocks: [],
  } as unknown as Document
  const rows = readFileSync(new URL('seed.jsonl', GOLD), 'utf8').trim().split('\n')
  return { document, claims: rows.map((row, i) => claimOf(JSON.parse(row) as Marked, i, document)) }
}

function claimOf(
  { predicate, certainty, polarity, by, roles, quote: words }: Marked,
  i: number,
  document: Document,
): Claim {
  const { text } = document
  const start = Math.max(0, text.indexOf(words))
  const fillers = Object.entries(roles).map(([role, all]) => [
    role,
    all.map((names) => fillerOf(predicate, role, [names].flat(), text, { start, end: start + words.length })),
  ])
  return {
    id: `marked-${i}` as ClaimId,
    document: document.id,
    predicate,
    roles: Object.fromEntries(fillers) as Roles,
    certainty,
    polarity,
    by: by.map((names) => ({ name: [names].flat()[0]! })),
    evidence: quote(text, span(start, start + words.length)),
    rule: 'marked' as RuleId,
    reasons: [],
  }
}

const VALUES = { time: 'Time', money: 'Money', quantity: 'Quantity' } as const

function fillerOf(
  predicate: Predicate,
  role: string,
  names: readonly string[],
  text: string,
  sentence: { readonly start: number; readonly end: number },
): Filler {
  const [name = ''] = names
  const places = names.map((one) => ({ one, at: text.indexOf(one, sentence.start) }))
  const found = places.find(({ one, at }) => at >= 0 && at + one.length <= sentence.end)
  const at = found
    ? quote(text, span(found.at, found.at + found.one.length))
    : quote(text, span(sentence.start, sentence.end))
  const holds = rolesOf(predicate)[role]?.holds
  if (holds === 'phrase') return { at, name, type: 'Phrase' }
  if (holds === 'entity') return { at, name, ...typeOf(role, name) }
  if (typeof holds === 'string') return { at, type: VALUES[holds as keyof typeof VALUES], value: name }
  return { at, type: 'Code', value: name }
}

const COUNTRIES: ReadonlySet<string> = new Set(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((a) =>
    [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((b) => {
      const known = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(a + b)
      return known === undefined ? [] : [known]
    }),
  ),
)
const PLACES: ReadonlySet<string> = new Set(['place', 'country', 'origin', 'destination'])

/** From the first that fits: what the last word of a name says of its bearer. */
const BODIES: readonly (readonly [RegExp, OrganizationKind])[] = [
  [/^[A-Z]{3,4}\b/, 'intelligence'],
  [/\b(?:intelligence|security) services?\b|\bforce\b/i, 'intelligence'],
  [/\bdepartment\b/i, 'prosecution'],
  [/\bembassy\b/i, 'diplomatic'],
  [/\b(?:mob|syndicate)\b/i, 'criminal'],
  [/\bmilitias?\b/i, 'armed-group'],
  [/\b(?:islamic|mosque|huseyniyya)\b/i, 'religious'],
  [/\bsociety\b/i, 'charity'],
  [/\bgovernments?\b/i, 'government'],
  [/\b(?:team|centre|network|base)\b|\.\w\w$/i, 'other'],
]

function typeOf(role: string, name: string): { type: Filler['type']; kind?: OrganizationKind | PlaceKind } {
  if (COUNTRIES.has(name)) return { type: 'Place', kind: 'country' }
  if (PLACES.has(role)) return { type: 'Place' }
  // "members of …", "two individuals": people without names of their own.
  if (/^\p{Ll}/u.test(name) || /\b(?:members|nationals|citizens|operatives|separatists)\b/i.test(name))
    return { type: /\b(?:mayor|figure|owner|bodyguard)\b/i.test(name) ? 'Person' : 'Group' }
  const body = BODIES.find(([words]) => words.test(name))
  return body ? { type: 'Organization', kind: body[1] } : { type: 'Person' }
}
