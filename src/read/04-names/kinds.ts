// What kind of organisation a name stands for: by the lexicon, by its head words, by the words around it.
import type { OrganizationKind } from '../../model/ontology.ts'
import { knownOrganizations, knownPeoples, knownPlaces, organizationWords } from './known.ts'
import { phraseAt } from './phrases.ts'
import type { WordForm } from './word.ts'

export interface OrganizationSort {
  readonly kind: OrganizationKind
  readonly country: string | undefined
}

/** "Ministry of Foreign Affairs", "Supreme Court of India", "Centre for Strategic Studies": the head stands before. */
const CUTS = new Set(['of', 'for', 'in', 'at', 'on', 'against', 'to', ','])
/** Words that are too weak to decide when another head word is there: "Security Service Office". */
const WEAK = new Set<OrganizationKind>(['other', 'company', 'state'])

/** Kinds in whose known names a nationality is part of a brand. */
const STATELESS = new Set<OrganizationKind>(['company', 'media', 'charity', 'education', 'government'])

export function organizationSort(forms: readonly WordForm[], first: number, last: number): OrganizationSort {
  let from = first
  while (from < last - 1 && forms[from]!.lower === 'the') from++
  const known = phraseAt(knownOrganizations, forms, from) ?? phraseAt(knownOrganizations, forms, first)
  if (known?.last === last) {
    // "Lebanese Hezbollah", but neither "Organization of American States" nor "American Express"
    const people = STATELESS.has(known.value.kind) ? undefined : phraseAt(knownPeoples, forms, from)
    return { kind: known.value.kind, country: known.value.code ?? people?.value.code }
  }
  // "Islamic State Khorasan Province" is no state, and none of Iran's
  if (forms[from]!.lower === 'islamic' && forms[from + 1]?.lower === 'state' && last - from > 2)
    return { kind: 'armed-group', country: undefined }
  const country = countryIn(forms, first, last)
  const kind = headKind(forms, from, last) ?? innerKnown(forms, from, last) ?? nearbyKind(forms, from, last) ?? 'other'
  return { kind, country }
}

const ORDINAL = /^\d+(?:st|nd|rd|th)$/iu
const FORMATIONS = new Set(['division', 'wing', 'group', 'command', 'company'])

function headKind(forms: readonly WordForm[], from: number, last: number): OrganizationKind | undefined {
  let end = last
  for (let i = from + 1; i < last; i++) {
    if (CUTS.has(forms[i]!.lower)) {
      end = i
      break
    }
  }
  // "14th Division" fights, "Antitrust Division" does not
  if (ORDINAL.test(forms[from]!.text) && FORMATIONS.has(forms[end - 1]!.lower)) return 'military'
  const strong = endingKind(forms, from, end)
  if (strong !== undefined && !WEAK.has(strong)) return strong
  const wide = endingKind(forms, from, last) ?? anyKind(forms, from, last)
  return strong === undefined || (wide !== undefined && !WEAK.has(wide) && strong === 'other')
    ? (wide ?? strong)
    : strong
}

/** The longest list phrase that ends at `end`. */
function endingKind(forms: readonly WordForm[], from: number, end: number): OrganizationKind | undefined {
  for (let i = Math.max(from, end - 4); i < end; i++) {
    const found = phraseAt(organizationWords, forms, i)
    if (found?.last === end) return found.value
  }
  return undefined
}

function anyKind(forms: readonly WordForm[], from: number, last: number): OrganizationKind | undefined {
  let weak: OrganizationKind | undefined
  for (let i = from; i < last; i++) {
    const found = phraseAt(organizationWords, forms, i)
    if (found === undefined || found.last > last) continue
    if (!WEAK.has(found.value)) return found.value
    weak ??= found.value
  }
  return weak
}

/** "Harvard Hezbollah Society" aside, a known name inside tells the kind: "Lebanon's Hezbollah", "Reuters Tehran". */
function innerKnown(forms: readonly WordForm[], from: number, last: number): OrganizationKind | undefined {
  for (let i = from; i < last; i++) {
    const found = phraseAt(knownOrganizations, forms, i)
    if (found !== undefined && found.last <= last) return found.value.kind
  }
  return undefined
}

/** "the Foxhound gang", "the newspaper Kurier", "Vostok, a company registered in Cyprus". */
function nearbyKind(forms: readonly WordForm[], from: number, last: number): OrganizationKind | undefined {
  const after = last < forms.length ? phraseAt(organizationWords, forms, last) : undefined
  if (after !== undefined && !forms[last]!.capital) return after.value
  const before = from > 0 && !forms[from - 1]!.capital ? endingKind(forms, Math.max(0, from - 3), from) : undefined
  if (before !== undefined) return before
  if (forms[last]?.text === ',' && /^(?:an?|the)$/u.test(forms[last + 1]?.lower ?? '')) {
    for (let i = last + 2; i < Math.min(forms.length, last + 6); i++) {
      const found = phraseAt(organizationWords, forms, i)
      if (found !== undefined) return found.value
    }
  }
  return undefined
}

/** The country that a part of the name tells: "Iranian embassy", "State Security Service of Georgia", "New York court". */
export function countryIn(forms: readonly WordForm[], first: number, last: number): string | undefined {
  let local: string | undefined
  for (let i = first; i < last; i++) {
    if (!forms[i]!.capital) continue
    const people = phraseAt(knownPeoples, forms, i)
    if (people !== undefined && people.last <= last && people.value.code !== undefined) return people.value.code
    const place = phraseAt(knownPlaces, forms, i)
    if (place === undefined || place.last > last) continue
    if (place.value.kind === 'country') return place.value.code
    local ??= place.value.code
    // "New Mexico Community College" is not of Mexico.
    i = place.last - 1
  }
  return local
}
