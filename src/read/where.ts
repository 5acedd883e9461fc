// Gives the places in claims their position on the map: each name of a place is settled once for the document, with
// the other places of the document as context, and a place that the gazetteer does not know stays a name.
import { type Claim, type Filler, filled, type NonEmpty, type Roles, type Where } from '../model/claim.ts'
import { covers } from '../model/span.ts'
import type { Analysis } from './analysis.ts'
import { type Gazetteer, type NamedPlace, placesOfDocument } from './places.ts'

export function located({ text, names }: Analysis, claims: readonly Claim[], gazetteer: Gazetteer): readonly Claim[] {
  const named = names
    .filter(({ type }) => type === 'Place')
    .map((n) => ({ name: n.text, start: n.start, end: n.end, at: n }))
  const telling = mostTelling(text, named)
  const resolved = placesOfDocument(gazetteer, text, telling)
  const whereOf = (i: number): Where | undefined => {
    const place = resolved[i]
    if (!place) return undefined
    const { name, country, lat, lon, precisionKm, reasons } = place
    return { name, country, lat, lon, precisionKm, reasons }
  }
  const byName = new Map<string, Where | undefined>(telling.map(({ name }, i) => [name, whereOf(i)]))

  /** "Georgia's seven hospitals": where the document means the region of that name, no state is told. */
  const withoutCountry = (filler: Filler): Filler => {
    const where = filler.kind === 'state' ? byName.get(filler.name ?? '') : undefined
    if (!where || where.country === filler.value) return filler
    const { value: _, ...rest } = filler
    return rest
  }
  const locate = (filler: Filler): Filler => {
    if (filler.type !== 'Place') return withoutCountry(filler)
    // "the Czech city of Brno" holds the name; "there" only has it from coreference.
    const inside = named.filter(({ at }) => covers(filler.at, at)).at(-1)
    const where = byName.get(inside?.name ?? filler.name ?? filler.at.quote)
    if (!where) return filler
    // "Atlanta, Georgia": where the document means the region of that name, no country is told.
    const { value: country, ...rest } = filler
    return filler.kind === 'country' && country !== where.country
      ? { ...rest, kind: 'region', where }
      : { ...filler, where }
  }
  return claims.map((claim) => ({
    ...claim,
    roles: Object.fromEntries(
      filled(claim.roles).map(([role, fillers]) => [role, fillers.map(locate) as unknown as NonEmpty<Filler>]),
    ) as Roles,
  }))
}

/** Each name once, where the text says most of it: "Tripoli, Lebanon" rather than "Tripoli". */
function mostTelling<T extends NamedPlace>(text: string, named: readonly T[]): readonly T[] {
  const chosen = new Map<string, number>()
  named.forEach(({ name, end }, i) => {
    if (!chosen.has(name)) chosen.set(name, i)
    const had = named[chosen.get(name) ?? i]
    const qualified = (at: number) => /^,\s+\p{Lu}/u.test(text.slice(at, at + 4))
    if (had && !qualified(had.end) && qualified(end)) chosen.set(name, i)
  })
  const kept = new Set(chosen.values())
  // A name behind a comma stays where it stands, because it qualifies the one before it.
  const behindComma = (i: number) => /^,\s+$/.test(text.slice(named[i - 1]?.end, named[i]?.start))
  return named.filter((_, i) => kept.has(i) || (kept.has(i - 1) && behindComma(i)))
}
