// Things with a name of their own: websites, ships, weapons and documents.
import { SHIP_PREFIXES } from '../lexicon/names/place-words.ts'
import type { WordForm } from './word.ts'

const DOMAIN =
  /^(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|info|ge|az|ir|ru|su|am|tr|ua|by|kz|uk|de|fr|it|es|nl|be|pl|eu|us|io|me|tv|co|cy|gr|il|in|cn)$/iu

/** "Ahlibeyt.ge": a bare domain; addresses with a path are citations and stay out. */
export const isDomain = (w: WordForm): boolean => w.text.includes('.') && w.text.length > 5 && DOMAIN.test(w.text)

const BEHIND = new Set(
  'rifle pistol gun missile rocket drone tank helicopter submarine tanker frigate destroyer carrier ship vessel yacht boat website site app malware virus act treaty accord accords agreement convention protocol memorandum charter constitution declaration resolution'.split(
    ' ',
  ),
)

/** Whether a name that is no person, organisation or place is a thing in the sense of the ontology. */
export function isThing(forms: readonly WordForm[], first: number, last: number): boolean {
  if (last - first > 1 && SHIP_PREFIXES.has(forms[first]!.lower) && forms[first]!.allCaps) return true
  if (last - first > 1 && BEHIND.has(forms[last - 1]!.lower)) return true
  const next = forms[last]
  return next !== undefined && !next.capital && BEHIND.has(next.lower)
}

/** "MV Ocean Dawn", "USS Harrow": where a ship's name begins, and how far its capitals reach. */
export function shipAt(forms: readonly WordForm[], i: number): number | undefined {
  const w = forms[i]!
  if (!SHIP_PREFIXES.has(w.lower) || !/^(?:USS|HMS|HMAS|HMCS|INS|SS|MV|M\/V|MT|RMS|USNS|IRINS)$/u.test(w.text))
    return undefined
  let last = i + 1
  while (last < forms.length && last - i <= 4 && forms[last]!.capital && !forms[last]!.allCaps) last++
  return last > i + 1 ? last : undefined
}

const COLOURS =
  /^(?:black|white|gr[ea]y|silver|red|blue|green|yellow|brown|beige|orange|purple|stolen|rented|hired|parked|armoured)$/

/** "under a black Toyota", "in a stolen Ford": a car, neither its maker nor somebody of that name. */
export const isCar = (forms: readonly WordForm[], first: number): boolean =>
  /^(?:an?|the|his|her|their)$/.test(forms[first - 2]?.lower ?? '') && COLOURS.test(forms[first - 1]?.text ?? '')
