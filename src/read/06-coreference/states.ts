// A capital that acts is its state: "Tehran denied", "tasked by Tehran", "Moscow’s foreign policy"; a capital where
// things happen stays a city: "in Tehran", "Tehran’s airport", "Baku hosted the talks".

import { COUNTRIES } from '../lexicon/names/countries.ts'
import { nounClass } from '../lexicon/people/nouns.ts'
import { headOf, isPassive, isVerb, lemmaOf, prepositionOf, relOf } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import { folded } from './folding.ts'

const CAPITALS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, capitals }) => capitals.map((c) => [folded(c), code] as const)),
)

const words = (s: string): ReadonlySet<string> => new Set(s.split(' '))
/** A city can do these too. */
const OF_CITIES = words(
  'host lie sit stand have see wake experience grow sleep celebrate suffer boast house contain border welcome remain become',
)
/** What is done to a state. */
const DONE_TO_STATES = words(
  'accuse blame urge pressure sanction condemn warn ask criticise criticize denounce suspect threaten provoke tell arm isolate contain deter address thank',
)
const BETWEEN = words(
  'relation tie link war conflict agreement deal talk talks alliance cooperation dispute tension rivalry negotiation dialogue friendship',
)
const OF_STATE = words('on-behalf-of against between')
const FOR_STATE = words('work spy act fight kill operate lobby')

export function actsAsState(c: Candidate): boolean {
  const { tree: t, head, governor, role, country } = c
  if (country === undefined || c.type !== 'Place' || CAPITALS.get(folded(c.text)) !== country) return false
  // "BOGOTÁ, 26 Feb - ": where a report was written.
  if (c.first === 0 && /^[,(:–—-]$/.test(t.words[c.last]?.text ?? '')) return false
  const above = headOf(t, head)
  if (relOf(t, head) === 'nmod:poss') {
    const cls = nounClass(lemmaOf(t, above), false)
    return cls === undefined || cls.type === 'Organization'
  }
  const prep = prepositionOf(t, head)
  if (prep !== undefined && OF_STATE.has(prep)) return true
  if (prep === 'with' || prep === 'and') return BETWEEN.has(lemmaOf(t, above))
  if (prep === 'for') return FOR_STATE.has(lemmaOf(t, above))
  if (role === 'agent' || prep === 'by') return true
  if (governor < 0 || !isVerb(t, governor)) return false
  const lemma = lemmaOf(t, governor)
  if (role === 'object' || (role === 'subject' && isPassive(t, governor))) return DONE_TO_STATES.has(lemma)
  return role === 'subject' && prep === undefined && !OF_CITIES.has(lemma)
}
