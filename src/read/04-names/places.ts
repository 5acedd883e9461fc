// What kind of place a name stands for and in which country, from the lexicon and the words in and around the name.
import type { PlaceKind } from '../../model/ontology.ts'
import { PLACE_WORDS } from '../lexicon/names/place-words.ts'
import { knownPlaces } from './known.ts'
import { phraseAt } from './phrases.ts'
import type { WordForm } from './word.ts'

export interface PlaceSort {
  readonly kind: PlaceKind
  readonly country: string | undefined
}

/** "St" is Saint before a name and Street behind it. */
const ONLY_BEHIND = new Set(['st', 'port', 'camp', 'fort'])

export function placeSort(forms: readonly WordForm[], first: number, last: number): PlaceSort {
  let from = first
  while (from < last - 1 && (forms[from]!.lower === 'the' || forms[from]!.lower === 'city')) from++
  const known = phraseAt(knownPlaces, forms, from)
  if (known?.last === last) {
    const nearby = known.value.kind === 'country' ? undefined : countryBehind(forms, last)
    return { kind: known.value.kind, country: nearby ?? known.value.code }
  }
  const country = countryBehind(forms, last) ?? insideCountry(forms, from, last)
  const behind = PLACE_WORDS.get(forms[last - 1]!.lower)
  if (behind !== undefined && last - from > 1) return { kind: behind, country }
  const ahead = PLACE_WORDS.get(forms[from]!.lower)
  if (ahead !== undefined && last - from > 1 && !ONLY_BEHIND.has(forms[from]!.lower)) return { kind: ahead, country }
  const next = forms[last]
  if (next !== undefined && !next.capital) {
    const word = PLACE_WORDS.get(next.lower)
    if (word !== undefined) return { kind: word, country }
  }
  // "the town of Marneuli", "the island of Crete"
  if (forms[from - 1]?.lower === 'of') {
    const word = PLACE_WORDS.get(forms[from - 2]?.lower ?? '')
    if (word !== undefined) return { kind: word, country }
  }
  // "eastern Georgia", "northern Syria" as one name
  if (known !== undefined && known.last <= last) return { kind: 'region', country: known.value.code }
  const part = from + 1 < last ? phraseAt(knownPlaces, forms, from + 1) : undefined
  if (part?.last === last && part.value.kind !== 'city') return { kind: 'region', country: part.value.code }
  return { kind: 'city', country }
}

/** "Marneuli, Georgia"; "Qom in Iran"; "Springfield, Ohio". */
function countryBehind(forms: readonly WordForm[], last: number): string | undefined {
  const link = forms[last]?.text
  if (link !== ',' && link !== 'in' && link !== '(') return undefined
  const found = last + 1 < forms.length ? phraseAt(knownPlaces, forms, last + 1) : undefined
  return found !== undefined && forms[last + 1]!.capital && found.value.kind !== 'city' ? found.value.code : undefined
}

function insideCountry(forms: readonly WordForm[], from: number, last: number): string | undefined {
  for (let i = from; i < last; i++) {
    const found = forms[i]!.capital ? phraseAt(knownPlaces, forms, i) : undefined
    if (found !== undefined && found.last <= last && found.value.code !== undefined) return found.value.code
  }
  return undefined
}
