// Persons: the title is cut off the name and tells the grammar of "he" and "she", as does a given name.
import { GIVEN_NAMES } from '../lexicon/names/given-names.ts'
import { TITLE_GENDER } from '../lexicon/names/titles.ts'
import { titles } from './known.ts'
import { phraseAt } from './phrases.ts'
import type { WordForm } from './word.ts'

export interface PersonSort {
  readonly first: number
  readonly gender: 'f' | 'm' | undefined
}

/** Titles that are also names: "Dean Harlow", "Khan", "Earl Simms" lose them only before two more words. */
const ALSO_NAMES = new Set(
  'dean earl don khan bey bay pan santa san st st. guru lama count duke king prince noble head boss elder baron major judge marshal marshall bishop pope abbot canon sheriff chancellor agha sardar sultan shah amir m. rector deacon page'.split(
    ' ',
  ),
)

/** Honorifics that bearers and papers treat as a part of the name: "Seyed Abbas", "Haj Rostam". */
const PART_OF_NAME = new Set(
  'seyed seyyed sayyid sayed syed haj hajj haji hadji hajji hafiz mirza san santa st st. saint'.split(' '),
)

/** Undefined when nothing but titles is there: "the President". */
export function personSort(forms: readonly WordForm[], first: number, last: number): PersonSort | undefined {
  let from = first
  if (first > 0 && forms[first - 1]!.capital && PART_OF_NAME.has(forms[first - 1]!.lower)) from--
  let gender: 'f' | 'm' | undefined
  for (;;) {
    const title = phraseAt(titles, forms, from)
    if (title === undefined || PART_OF_NAME.has(title.value)) break
    if (title.last >= last) {
      if (title.last === last && from <= first && !ALSO_NAMES.has(title.value)) return undefined
      break
    }
    if (ALSO_NAMES.has(title.value) && last - title.last < 2) break
    gender ??= TITLE_GENDER.get(title.value)
    from = title.last
  }
  // "Mr Dorn": the title often stands outside the model's span
  if (gender === undefined && from === first && first > 0) {
    gender = TITLE_GENDER.get(forms[first - 1]!.lower)
  }
  return { first: from, gender: gender ?? GIVEN_NAMES.get(forms[from]!.lower) }
}
