// Whose a body is and where a place lies, as far as names, places and the rest of the document say: there is an Interior
// Ministry in every state.
import { type Claim, type Filler, filled } from '../model/claim.ts'
import type { DocumentId } from '../model/ids.ts'
import { isSpecialCategory } from '../model/ontology.ts'
import { bare, ownerIn } from './named.ts'

/** The states that a case names, those that no list of countries has among them. */
export function statesOf(claims: readonly Claim[]): ReadonlySet<string> {
  const states = new Set<string>()
  for (const { roles } of claims)
    for (const [, fillers] of filled(roles))
      for (const { type, kind, name, at } of fillers)
        if ((type === 'Place' && kind === 'country') || (type === 'Organization' && kind === 'state'))
          states.add(bare(name ?? at.quote))
  return states
}

export function countriesOf(
  { type, kind, value, where }: Filler,
  text: string,
  states: ReadonlySet<string>,
): readonly string[] {
  if (type === 'Organization') {
    const owner = ownerIn(text, states)
    return owner ? [owner.state] : []
  }
  const country = type !== 'Place' ? undefined : kind === 'country' ? (value ?? where?.country) : where?.country
  return country ? [country] : []
}

const NONE: ReadonlySet<string> = new Set()

/** The state that each document names most; none where two are named alike. */
export function homesOf(claims: readonly Claim[]): ReadonlyMap<DocumentId, string> {
  const counts = new Map<DocumentId, Map<string, number>>()
  for (const { document, predicate, roles } of claims) {
    if (isSpecialCategory(predicate)) continue
    for (const [, fillers] of filled(roles)) {
      for (const filler of fillers) {
        if (filler.type !== 'Place') continue
        const [country] = countriesOf(filler, '', NONE)
        if (country === undefined) continue
        const own = counts.get(document) ?? new Map<string, number>()
        counts.set(document, own.set(country, (own.get(country) ?? 0) + 1))
      }
    }
  }
  return new Map(
    [...counts].flatMap(([document, own]) => {
      const [first, second] = [...own].sort((a, b) => b[1] - a[1])
      return first && first[1] > (second?.[1] ?? 0) ? [[document, first[0]] as const] : []
    }),
  )
}
