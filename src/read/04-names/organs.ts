// Organs of a state named by a nationality and a common noun: "Iranian intelligence services", "Cypriot police",
// "the Russian state"; or by a place: "a New York court". They act like named organisations, so they are names here; the article stays outside.
import type { OrganizationKind } from '../../model/ontology.ts'
import type { Word } from '../analysis.ts'
import { knownPeoples, knownPlaces, stateOrgans } from './known.ts'
import { isExceeded, type LabelledSpan } from './labels.ts'
import { phraseAt } from './phrases.ts'
import type { WordForm } from './word.ts'

export interface Organ {
  readonly first: number
  readonly last: number
  readonly kind: OrganizationKind
}

/** Words that may stand between: "Cypriot counter-terrorism police", "Turkish national police", "Russian military intelligence". */
const BETWEEN = new Set(
  'national federal state central local military foreign domestic internal external security criminal military special public counter terrorism counterterrorism anti terror intelligence naval border interior law enforcement judicial civil riot traffic supreme general secret provincial regional - – district city appeals drug narcotics'.split(
    ' ',
  ),
)

/** "a New York court", "Nicosia police": what a place may have without an adjective. */
const LOCAL = new Set<OrganizationKind>(['court', 'police', 'prosecution'])

export function organs(forms: readonly WordForm[], words: readonly Word[], named: readonly LabelledSpan[]): Organ[] {
  const out: Organ[] = []
  for (let i = 0; i < forms.length; i++) {
    if (!forms[i]!.capital) continue
    const people = phraseAt(knownPeoples, forms, i)
    const place = people === undefined ? phraseAt(knownPlaces, forms, i) : undefined
    const owner = people?.value.code === undefined ? place : people
    const organ = owner === undefined ? undefined : organAfter(forms, owner.last)
    if (organ === undefined || (place !== undefined && (!LOCAL.has(organ.kind) || !forms[owner!.last]!.alphabetic)))
      continue
    const last = organ.last
    // "Iranian intelligence officers": the head is the officers
    const next = words[last]
    if (
      next !== undefined &&
      (next.upos === 'NOUN' || next.upos === 'PROPN') &&
      next.rel !== 'appos' &&
      !forms[last]!.capital
    )
      continue
    // a longer name holds it: "Iranian Army Ground Forces Command"
    if (isExceeded(named, i, last)) continue
    out.push({ first: i, last, kind: organ.kind })
    i = last - 1
  }
  return out
}

function organAfter(
  forms: readonly WordForm[],
  from: number,
): { readonly last: number; readonly kind: OrganizationKind } | undefined {
  for (let i = from; i < Math.min(forms.length, from + 4); i++) {
    const found = phraseAt(stateOrgans, forms, i)
    if (found !== undefined) {
      // "military intelligence", "security police": the later word is the head
      const later = found.last < forms.length ? phraseAt(stateOrgans, forms, found.last) : undefined
      const end = later ?? found
      return { last: end.last, kind: end.value }
    }
    if (!BETWEEN.has(forms[i]!.lower)) return undefined
  }
  return undefined
}
