// All place names of a document together: a name means the same place throughout, and what is certain ("Lebanon, Pa.",
// a country, a large city) helps to settle what is not.
import { longForm } from '../lexicon/places/abbreviations.ts'
import type { Nearby } from './evidence.ts'
import type { Gazetteer } from './gazetteer.ts'
import { placeKey } from './key.ts'
import { type ResolvedPlace, resolvePlace } from './resolve-place.ts'

export interface NamedPlace {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** One answer for each name, in order; `undefined` where the gazetteer does not know it or it could be anything. */
export function placesOfDocument(
  gazetteer: Gazetteer,
  text: string,
  names: readonly NamedPlace[],
): readonly (ResolvedPlace | undefined)[] {
  const first = pass(
    gazetteer,
    text,
    names,
    names.map(({ name }) => ({ name })),
  )
  const known = names.map(({ name }, i): Nearby => (first[i] ? { name, place: first[i] } : { name }))
  return pass(gazetteer, text, names, known)
}

function pass(
  gazetteer: Gazetteer,
  text: string,
  names: readonly NamedPlace[],
  nearby: readonly Nearby[],
): readonly (ResolvedPlace | undefined)[] {
  const settled = new Map<string, ResolvedPlace>()
  const keys = nearby.map(({ name, country }) => placeKey(name ?? country ?? ''))
  const out = names.map((name, i) => {
    const within = container(text, names, i)
    const around = order(nearby, keys, i)
    const place = resolvePlace(
      gazetteer,
      within === undefined ? longForm(name.name) : `${longForm(name.name)}, ${within}`,
      { nearby: around },
    )
    if (place && within !== undefined && !settled.has(placeKey(name.name))) settled.set(placeKey(name.name), place)
    return place
  })
  return out.map((place, i) => settled.get(placeKey(names[i]!.name)) ?? place)
}

/** The name behind a comma: "Lebanon" in "Tripoli, Lebanon", "Pa." in "Lebanon, Pa." */
function container(text: string, names: readonly NamedPlace[], i: number): string | undefined {
  const [name, next] = [names[i]!, names[i + 1]]
  if (next && next.start > name.end && /^,\s+$/.test(text.slice(name.end, next.start))) return next.name
  const short = /^,\s+((?:[A-Z]\.\s?){2}|[A-Z][a-z]{1,4}\.|[A-Z]{2}\b)/.exec(text.slice(name.end, name.end + 12))
  return short?.[1]?.trim()
}

/** The others, the nearest in the text first, each name once. */
function order(nearby: readonly Nearby[], keys: readonly string[], i: number): readonly Nearby[] {
  const seen = new Set<string>()
  const out: Nearby[] = []
  for (let k = 1; k < nearby.length; k++) {
    for (const at of [i - k, i + k]) {
      const one = nearby[at]
      const key = keys[at]
      if (!one || key === undefined || seen.has(key)) continue
      seen.add(key)
      out.push(one)
    }
    if (out.length >= 40) break
  }
  return out
}
