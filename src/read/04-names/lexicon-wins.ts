// What the lexicons know better than the sequence model: whole known names, and types that a name has everywhere.
import type { OrganizationKind } from '../../model/ontology.ts'
import type { Word } from '../analysis.ts'
import { GIVEN_NAMES } from '../lexicon/names/given-names.ts'
import { FATHERS } from '../lexicon/names/joined-names.ts'
import { LEGAL_FORMS } from '../lexicon/names/organization-words.ts'
import { PLACE_WORDS } from '../lexicon/names/place-words.ts'
import { type KnownPlace, knownOrganizations, knownPeoples, knownPlaces, organizationWords } from './known.ts'
import { isExceeded, touching } from './labels.ts'
import type { Found } from './model.ts'
import { phraseAt } from './phrases.ts'
import { caseMode, textOf, type WordForm } from './word.ts'
import { ORDINARY_WORD } from './word-lists.ts'

type Forms = readonly WordForm[]

const isName = (w: Word): boolean => w.upos === 'PROPN' || w.upos === 'NOUN' || w.upos === 'X' || w.upos === 'ADJ'

/** Lets a known name of several words, or a known acronym, win over a part of it or over nothing. */
export function withKnown(spans: readonly Found[], forms: Forms, words: readonly Word[]): Found[] {
  let out: Found[] = [...spans]
  const cased = caseMode(forms) === 'mixed'
  for (let i = 0; i < forms.length; i++) {
    const w = forms[i]!
    if (!w.capital) continue
    const found = organizationAt(forms, i)
    if (found === undefined) continue
    const { last, value } = found
    const single = last - i === 1
    if (single && !isSure(w, words[i]!, value.kind, cased)) continue
    // "THE NEWS CONFERENCE" holds no paper
    if (
      !single &&
      !cased &&
      last - i < 4 &&
      !SURE.has(value.kind) &&
      forms.slice(i, last).every((f) => (f.lists & ORDINARY_WORD) !== 0)
    )
      continue
    // a longer name that the model saw stands, but not a title or an event in a headline
    if (isExceeded(out.filter(isNoThing), i, last)) continue
    const same = spanAt(out, i, last)
    if (same !== undefined && (same.type === 'ORG' || (single && same.type === 'PER' && !w.allCaps))) continue
    out = outside(out, i, last)
    out.push({ first: i, last, type: 'ORG' })
    i = last - 1
  }
  if (cased) {
    const more = [...announced(out, forms), ...incorporated(out, forms)]
    if (more.length > 0) out = [...out.filter((x) => !more.some((y) => y.first < x.last && x.first < y.last)), ...more]
  }
  if (out.length === 0) return out
  return out
    .filter((x) => !isNational(x, forms))
    .map((x) => retyped(x, forms))
    .sort((a, b) => a.first - b.first)
}

const isNoThing = ({ type }: Found): boolean => type !== 'MISC'
const spanAt = (spans: readonly Found[], first: number, last: number): Found | undefined =>
  spans.find((x) => x.first === first && x.last === last)
const outside = (spans: readonly Found[], first: number, last: number): Found[] =>
  spans.filter((x) => x.last <= first || x.first >= last)

/** "Dunamax Kft", "Xazar Trading LLC": a legal form ends a company's name. */
function incorporated(spans: readonly Found[], forms: Forms): Found[] {
  const out: Found[] = []
  forms.forEach((w, i) => {
    if (i === 0 || !w.capital || !LEGAL_FORMS.has(w.lower) || !forms[i - 1]!.capital) return
    let first = i - 1
    while (first > 0 && (forms[first - 1]!.capital || (forms[first - 1]!.text === '&' && forms[first - 2]?.capital)))
      first--
    const inside = spans.find((x) => x.first <= i && x.last > i && x.type === 'ORG')
    const before = spans.find((x) => x.first < i && x.last > first && x.last <= i && x.type === 'ORG')
    if (inside === undefined) out.push({ first: before?.first ?? first, last: i + 1, type: 'ORG', kind: 'company' })
  })
  return out
}

/** Words between a common noun and the name that it announces: "a firm called X", "the group, X". */
const CALLING = new Set(['called', 'named', ',', '"', '“', '‘'])
const ANNOUNCING = new Set<OrganizationKind>(['company', 'media', 'armed-group', 'charity', 'criminal'])

/** "a front company, Blue Lotus Exports", "the newspaper Vechernie Vesti": a name that the model passed over. */
function announced(spans: readonly Found[], forms: Forms): Found[] {
  const out: Found[] = []
  for (let i = 1; i < forms.length; i++) {
    if (!forms[i]!.capital || forms[i - 1]!.capital) continue
    let last = i
    while (last < forms.length && forms[last]!.capital && forms[last]!.alphabetic) last++
    const free = last > i && !touching(spans, i, last).some(isNoThing)
    if (free && (last - i > 1 || (forms[i]!.lists & ORDINARY_WORD) === 0)) {
      let noun = i - 1
      while (noun > 0 && CALLING.has(forms[noun]!.lower)) noun--
      const kind = forms[noun]!.capital ? undefined : phraseAt(organizationWords, forms, noun)?.value
      if (kind !== undefined && ANNOUNCING.has(kind) && i - noun < 4 && /^\p{L}{4,}$/u.test(forms[noun]!.text)) {
        out.push({ first: i, last, type: 'ORG', kind })
      }
    }
    i = Math.max(i, last - 1)
  }
  return out
}

/** "MI5" in running text; "Mossad" and "Hezbollah" in a headline too. */
function isSure(w: WordForm, word: Word, kind: OrganizationKind, cased: boolean): boolean {
  if (cased && w.allCaps) return w.text.length > 2 && (w.lists & ORDINARY_WORD) === 0
  return SURE.has(kind) && (w.lists & ORDINARY_WORD) === 0 && w.text.length > 3 && (isName(word) || !cased)
}

/** Kinds whose rare head words stand alone as names. */
const NAMED_BY_WORD = new Set<OrganizationKind>(['religious', 'criminal', 'armed-group', 'police', 'military'])

/** Kinds whose single-word names are hardly ever anything else: Hezbollah, Mossad, Basij. */
const SURE = new Set<OrganizationKind>([
  'armed-group',
  'intelligence',
  'military',
  'police',
  'prosecution',
  'criminal',
  'diplomatic',
  'religious',
])

function organizationAt(forms: Forms, i: number) {
  const found = phraseAt(knownOrganizations, forms, i)
  if (found !== undefined && forms[found.last - 1]!.alphabetic) return found
  // "the Huseyniyya": a rare word for an organisation, written as its name
  const word = i > 0 && (forms[i]!.lists & ORDINARY_WORD) === 0 ? phraseAt(organizationWords, forms, i) : undefined
  return word?.last === i + 1 && NAMED_BY_WORD.has(word.value)
    ? { ...word, value: { kind: word.value, code: undefined } }
    : undefined
}

/** "at the Kremlin" is still the state; countries and capitals are places until the syntax says otherwise. */
const SEATS = new Set([
  'kremlin',
  'white house',
  'pentagon',
  'downing street',
  'whitehall',
  'élysée',
  'elysee',
  'elysée',
  'scotland yard',
])

/** "Pa.", "Calif." */
const isAbbreviated = (text: string, { kind }: KnownPlace): boolean => kind === 'region' && text.endsWith('.')

function retyped(span: Found, forms: Forms): Found {
  const { first, last, type } = span
  const text = textOf(forms, span)
  if (SEATS.has(text.replace(/^the /u, ''))) return { ...span, type: 'ORG' }
  // "Salmanov Farid Maharram oglu": the father's name is part of a person's, whatever the model made of it
  for (const end of [last, last + 1])
    if (end - first > 2 && FATHERS.test(forms[end - 1]?.text ?? '')) {
      let from = first
      while (forms[from - 1]?.capital && forms[from - 1]?.alphabetic) from--
      return { ...span, first: from, last: end, type: 'PER' }
    }
  if (type === 'ORG' || type === 'MISC' || (type === 'PER' && last - first === 1 && !GIVEN_NAMES.has(text))) {
    const place = phraseAt(knownPlaces, forms, first)
    if (
      place?.last === last &&
      (place.value.kind === 'country' || place.value.capital || isAbbreviated(text, place.value))
    )
      return { ...span, type: 'LOC' }
  }
  // "INTERPOL Washington"
  if (type === 'PER' && last - first > 1 && forms[first]!.allCaps && caseMode(forms) !== 'caps') {
    if (forms[first]!.text.length > 2 && phraseAt(knownOrganizations, forms, first) !== undefined)
      return { ...span, type: 'ORG' }
  }
  if (type === 'LOC' && last - first > 1 && isOffice(forms, first, last)) return { ...span, type: 'ORG' }
  if (type === 'LOC' || type === 'ORG') {
    const word = type === 'LOC' && last - first === 1 ? phraseAt(organizationWords, forms, first) : undefined
    if (word?.value === 'religious' && (forms[first]!.lists & ORDINARY_WORD) === 0) return { ...span, type: 'ORG' }
    const people = phraseAt(knownPeoples, forms, first)
    if (people?.last === last) return { ...span, type: 'MISC' }
  }
  return span
}

/** Kinds whose head words no place has. */
const NO_PLACES = new Set<OrganizationKind>([
  'police',
  'intelligence',
  'prosecution',
  'court',
  'political',
  'armed-group',
])

/** "Sofia Regional Police"; "FBI Newark Field Office" for the known name at its start; but not "Harrow County". */
function isOffice(forms: Forms, first: number, last: number): boolean {
  if (phraseAt(knownPlaces, forms, first)?.last === last || PLACE_WORDS.has(forms[last - 1]!.lower)) return false
  const head = phraseAt(organizationWords, forms, last - 1)?.value
  if (head === undefined) return false
  return NO_PLACES.has(head) || (head === 'government' && phraseAt(knownOrganizations, forms, first) !== undefined)
}

/** "a 22-year-old Moldovan named X": behind an article or an age a nationality is nobody's surname. */
const isNational = ({ first, last, type }: Found, forms: Forms): boolean =>
  type === 'PER' &&
  last - first === 1 &&
  /^(?:an?|old|young|two|three|four)$/.test(forms[first - 1]?.lower ?? '') &&
  phraseAt(knownPeoples, forms, first) !== undefined
