// Where a place belongs that stands behind another name: a town behind a comma lies in its country, and "in Uppsala" behind
// a body or a home says where that is.
import type { Name } from '../analysis.ts'
import { US_STATES } from '../lexicon/places/abbreviations.ts'
import { carrierOf, type Draft, isBelow, isVerb, nominal } from './words.ts'

/** "flew to Tijuana, Mexico": one place, not two, however the parser joins them; "from Dubai, Turkey and Iran" are three. */
export function placeInPlace(words: Draft[], names: readonly Name[]): void {
  for (const outer of names) {
    const inner = names.find((n) => n.type === 'Place' && n.last === outer.first - 1)
    if (outer.type !== 'Place' || !inner || words[inner.last]?.text !== ',') continue
    if (/^(?:and|or)$/.test(words[outer.last]?.text ?? '')) continue
    if (words[outer.last]?.xpos === 'POS' || inner.kind === 'country' || !isWithin(inner, outer)) continue
    const [a, b] = [carrierOf(words, inner), carrierOf(words, outer)]
    const w = words[b]
    if (areStates(inner, outer)) {
      if (w?.head === a) w.rel = 'conj'
      continue
    }
    if (a < 0 || !w || isBelow(words, a, b) || words.some((c) => c.head === b && /^(?:cc|case)$/.test(c.rel))) continue
    // "in Central America, Colombia, Ecuador or Peru": one more in a row of countries.
    if (inner.kind === 'region' && outer.kind === 'country' && isInRow(words, names, outer)) {
      if (w.head === a) w.rel = 'conj'
      continue
    }
    const isKnown = inner.country !== undefined && inner.country === outer.country
    if (!isKnown && (w.head !== a || !/^(?:conj|appos|nmod:unmarked)$/.test(w.rel))) continue
    if (!isKnown && words.some((c) => c.head === a && c.rel === 'conj' && c !== w)) continue
    Object.assign(w, { head: a, rel: 'appos' })
  }
}

const isInRow = (words: readonly Draft[], names: readonly Name[], { last }: Name): boolean =>
  /^(?:,|and|or)$/.test(words[last]?.text ?? '') &&
  names.some((n) => n.kind === 'country' && n.first > last && n.first <= last + 2)

/** "a fellow at the Nordic Centre in Uppsala": the centre is there, whichever noun before it the parser chose. */
export function bodyInPlace(words: Draft[], names: readonly Name[]): void {
  for (const place of names) {
    const last = place.first - 1
    if (place.type !== 'Place' || !/^(?:in|at|near)$/i.test(words[last]?.text ?? '')) continue
    const body = names.find((n) => n.type === 'Organization' && n.last === last)
    // "a detective agency from his flat in Swindon": the flat is there.
    const a = body
      ? carrierOf(words, body)
      : /^(?:flat|home|house|office|base|apartment)$/.test(words[last - 1]?.lemma ?? '')
        ? last - 1
        : -1
    const b = carrierOf(words, place)
    const w = words[b]
    if (a < 0 || !w || w.head === a || !nominal(words[w.head]) || w.head > a || isBelow(words, a, b)) continue
    Object.assign(w, { head: a, rel: 'nmod' })
  }
}

/** "a travel agency in Gaziantep owned by X": whatever is owned, run or called so, it is not the town. */
export function heldInPlace(words: Draft[], names: readonly Name[]): void {
  for (const [i, w] of words.entries()) {
    if (!/^VB[NG]$/.test(w.xpos) || w.rel !== 'acl' || !HELD.has(w.lemma)) continue
    const place = names.find((n) => n.type === 'Place' && n.first <= w.head && w.head < n.last)
    const noun = words[w.head]?.head ?? -1
    if (place?.last === i && noun >= 0 && noun < place.first && nominal(words[noun])) w.head = noun
  }
}

/** "scouted sites in Bavaria for Russia": a place is for nobody; for whom, says the verb. */
export function doneForState(words: Draft[], names: readonly Name[]): void {
  for (const whom of names) {
    const b = carrierOf(words, whom)
    const w = words[b]
    if (whom.type === 'Person' || w?.rel !== 'nmod' || !/^for$/i.test(words[whom.first - 1]?.text ?? '')) continue
    const place = names.find((n) => n.type === 'Place' && n.first <= w.head && w.head < n.last)
    if (!place || !/^(?:in|at|near)$/i.test(words[place.first - 1]?.text ?? '')) continue
    let at = words[place.first]?.head ?? -1
    for (let steps = 0; at >= 0 && !isVerb(words[at] as Draft) && steps < 5; steps++) at = words[at]?.head ?? -1
    if (at >= 0 && at < place.first) Object.assign(w, { head: at, rel: 'obl' })
  }
}

const HELD: ReadonlySet<string> = new Set(
  `own co-own run operate control manage head lead chair found set register call know name suspect accuse use open rent fund
  finance belong link tie connect serve sell`.split(/\s+/),
)

/** A town may lie in a region or a country that is not known to be another's. */
const isWithin = (inner: Name, outer: Name): boolean =>
  inner.country === undefined || outer.country === undefined || inner.country === outer.country

/** "in Delaware, New Jersey and Oregon": two states of one country, neither in the other. */
const areStates = (inner: Name, outer: Name): boolean =>
  STATES.has(inner.text) && STATES.has(outer.text) && inner.text !== outer.text
const STATES: ReadonlySet<string> = new Set(US_STATES.values())
