// Gives the places in claims their position on the map: each name of a place is settled once for the document, with
// the other places of the document as context, and a place that the gazetteer does not know stays a name.
import { type Claim, type Filler, filled, type NonEmpty, type Roles, type Where } from '../model/claim.ts'
import { covers } from '../model/span.ts'
import type { Analysis } from './analysis.ts'
import { type Gazetteer, placesOfDocument } from './places.ts'

export function located({ text, names }: Analysis, claims: readonly Claim[], gazetteer: Gazetteer): readonly Claim[] {
  const named = names
    .filter(({ type }) => type === 'Place')
    .map((n) => ({ name: n.text, start: n.start, end: n.end, at: n }))
  const resolved = placesOfDocument(gazetteer, text, named)
  const whereOf = (i: number): Where | undefined => {
    const place = resolved[i]
    if (!place) return undefined
    const { name, country, lat, lon, precisionKm, reasons } = place
    return { name, country, lat, lon, precisionKm, reasons }
  }
  const inPlace = new Map<number, Where | undefined>(named.map(({ start }, i) => [start, whereOf(i)]))
  const byName = new Map<string, Where | undefined>(named.map(({ name }, i) => [name, whereOf(i)]))

  const locate = (filler: Filler): Filler => {
    if (filler.type !== 'Place') return filler
    // "the Czech city of Brno" holds the name; "there" only has it from coreference.
    const inside = named.filter(({ at }) => covers(filler.at, at)).at(-1)
    const where = inside ? inPlace.get(inside.start) : byName.get(filler.name ?? filler.at.quote)
    return where ? { ...filler, where } : filler
  }
  return claims.map((claim) => ({
    ...claim,
    roles: Object.fromEntries(
      filled(claim.roles).map(([role, fillers]) => [role, fillers.map(locate) as unknown as NonEmpty<Filler>]),
    ) as Roles,
  }))
}
