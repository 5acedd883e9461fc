// Nationality and ethnic words: "Azerbaijani", "Britons", "Turkish Cypriot". Kept as the text's words; what they say of
// somebody is for later stages to read.
import type { Word } from '../analysis.ts'
import { FIRST_HALVES } from '../lexicon/names/joined-names.ts'
import { knownPeoples } from './known.ts'
import { phraseAt } from './phrases.ts'
import { caseMode, type WordForm } from './word.ts'

export interface PeopleWord {
  readonly first: number
  readonly last: number
  readonly country: string | undefined
}

/** "Polish the brass" is no nationality; nor is a lower-case "polish" anywhere. */
const NEVER = new Set(['VERB', 'AUX', 'ADP', 'DET', 'PRON', 'CCONJ', 'SCONJ'])

export function peoples(forms: readonly WordForm[], words: readonly Word[]): PeopleWord[] {
  const lowerCase = caseMode(forms) === 'lower'
  const out: PeopleWord[] = []
  for (let i = 0; i < forms.length; i++) {
    if (!(forms[i]!.capital || lowerCase) || NEVER.has(words[i]!.upos)) continue
    // "Polish the table", taken for an adjective: behind one stands no article.
    if (words[i]!.upos === 'ADJ' && words[i + 1]?.upos === 'DET') continue
    const found = phraseAt(knownPeoples, forms, i)
    // "a Franco-Algerian thief"
    const half = found === undefined && forms[i + 1]?.text === '-' ? FIRST_HALVES.get(forms[i]!.lower) : undefined
    if (half !== undefined && phraseAt(knownPeoples, forms, i + 2) !== undefined)
      out.push({ first: i, last: i + 1, country: half })
    if (found === undefined) continue
    out.push({ first: i, last: found.last, country: found.value.code })
    i = found.last - 1
  }
  return out
}
