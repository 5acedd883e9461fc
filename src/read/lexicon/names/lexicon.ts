// All lexicons of names as one table of phrases and what kind of list each stands in, for the sequence model.

import { PLACES } from './cities.ts'
import { COUNTRIES } from './countries.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { ORGANIZATION_WORDS } from './organization-words.ts'
import { ORGANIZATIONS } from './organizations.ts'
import { PEOPLES } from './peoples.ts'
import { CALENDAR, COMPASS, NAME_PARTICLES, PLACE_WORDS, SHIP_PREFIXES, THING_WORDS } from './place-words.ts'
import { TITLES } from './titles.ts'

/** Kinds that end in "word" also match words without a capital. */
export type LexiconKind = string

const pairs = (words: Iterable<string>, kind: LexiconKind): (readonly [string, LexiconKind])[] =>
  [...words].map((w) => [w, kind] as const)

export const LEXICON: readonly (readonly [string, LexiconKind])[] = [
  ...COUNTRIES.flatMap((c) => [
    ...pairs(c.names, 'country'),
    ...pairs(c.capitals, 'city'),
    ...pairs([...c.adjectives, ...c.people], 'demonym'),
  ]),
  ...PEOPLES.map((p) => [p.word, 'demonym'] as const),
  ...PLACES.map((p) => [p.name, p.kind] as const),
  ...ORGANIZATIONS.map((o) => [o.name, `known ${o.kind}`] as const),
  ...[...ORGANIZATION_WORDS].map(([w, kind]) => [w, `${kind} word`] as const),
  ...[...PLACE_WORDS].map(([w, kind]) => [w, `${kind} word`] as const),
  ...[...GIVEN_NAMES].map(([w]) => [w, 'given'] as const),
  ...[...TITLES].map(([w, sort]) => [w, `${sort} title word`] as const),
  ...pairs(COMPASS, 'compass word'),
  ...pairs(SHIP_PREFIXES, 'ship word'),
  ...pairs(THING_WORDS, 'thing word'),
  ...pairs(NAME_PARTICLES, 'particle word'),
  ...pairs(CALENDAR, 'calendar'),
]
