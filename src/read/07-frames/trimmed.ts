// Cuts off a filler what belongs to another role of the same claim or says how long and when: "spying on a tycoon for a
// state", "had watched the publisher for weeks".
import type { Filler } from '../../model/claim.ts'
import type { Role } from '../../model/ontology.ts'
import { quote, span } from '../../model/span.ts'
import { isNominal, prepositionOf, type Tree } from '../tree.ts'
import type { Reading } from './reading.ts'
import type { Candidate } from './roles.ts'

/** "spying on a tycoon for a state": what fills another role of the same claim is no part of the tycoon. */
export function trimmed(r: Reading, t: Tree, fillers: Map<Role, Candidate[]>): void {
  const all = [...fillers.values()].flat()
  for (const [role, candidates] of fillers) {
    fillers.set(
      role,
      candidates.map((whole) => {
        const c = withoutFrom(r, t, role, withoutStage(r, t, withoutWhen(r, t, whole)))
        const { at, name } = c.filler
        const next = role === 'offence' ? candidates.find((o) => o.head > whole.head && isInside(o, whole)) : undefined
        if (next) return upTo(r, t, whole, next)
        const inner = all.find(
          (o) => o !== c && o.head > c.head && o.filler.at.start > at.start && o.filler.at.end <= at.end,
        )
        // "farmed out the killing to a gang", "rented a van for the gunmen": what is given to whom, where only the tree makes one
        // phrase of it.
        const to = inner && prepositionOf(t, inner.head)
        const isGiven =
          inner &&
          c.filler.type === 'Phrase' &&
          isNominal(t, c.head) &&
          (to === 'to' || (role === 'kind' && to === 'for'))
        if (
          !inner ||
          (!isGiven && (c.filler.type === 'Phrase' || name !== at.quote)) ||
          r.name(t.sentence.index, c.head)
        )
          return c
        let last = inner.head
        while (last > c.head && (t.words[last]?.start ?? 0) >= inner.filler.at.start) last--
        while (last > c.head && !isNominal(t, last)) last--
        const end = t.words[last]?.end
        if (end === undefined || last < c.head) return c
        const cut = quote(r.analysis.text, span(at.start, end))
        return { ...c, filler: { ...c.filler, at: cut, ...(isGiven ? {} : { name: cut.quote }) } }
      }),
    )
  }
}

const isInside = (o: Candidate, { filler: { at } }: Candidate): boolean =>
  o.filler.at.start > at.start && o.filler.at.end <= at.end

/** "accused of having burned his logbooks, wiped a server and lied": what is told as an offence of its own is no part of the first. */
function upTo(r: Reading, t: Tree, c: Candidate, next: Candidate): Candidate {
  const { at, name } = c.filler
  const before = r.analysis.text
    .slice(at.start, next.filler.at.start)
    .replace(/(?:[,;]|\s|\b(?:and|or|of|with)\b)+$/, '')
  // "aiding and abetting" is one.
  if (!before.includes(' ') || before.length < (t.words[c.head]?.end ?? 0) - at.start) return c
  const cut = quote(r.analysis.text, span(at.start, at.start + before.length))
  return { ...c, filler: { ...c.filler, at: cut, ...(name === undefined ? {} : { name: cut.quote }) } }
}

/**
 * "mapped cables off Bergen", "police in Riga arrested": where it happened is no part of them. A judge in Brno or a hotel in
 * Kabul is told by the town.
 */
export function withoutPlace(r: Reading, t: Tree, c: Candidate, place: Filler): Candidate {
  const { at, name, type, kind } = c.filler
  if (!/^(?:Thing|Phrase)$/.test(type) && kind !== 'police') return c
  if (place.at.end !== at.end || place.at.start <= at.start) return c
  if (type === 'Phrase' ? !isNominal(t, c.head) : name !== at.quote || r.name(t.sentence.index, c.head)) return c
  const before = /\s(?:in|at|near|off|outside|inside|within)(?: the)? $/.exec(
    r.analysis.text.slice(at.start, place.at.start),
  )
  if (!before) return c
  const cut = quote(r.analysis.text, span(at.start, at.start + before.index))
  return { ...c, filler: { ...c.filler, at: cut, ...(type === 'Phrase' ? {} : { name: cut.quote }) } }
}

/** "had watched the publisher for weeks", "a handler for $20,000": how long, when and for how much describe nobody. */
function withoutWhen(r: Reading, t: Tree, c: Candidate): Candidate {
  const { at, name, type } = c.filler
  if (type === 'Phrase' || name !== at.quote || r.name(t.sentence.index, c.head)) return c
  // "two signal boxes on the line on the night" of 8 May
  const night = /\s(?:on|during) the (?:night|evening|morning|weekend|eve)$/.exec(at.quote)
  if (night) {
    const cut = quote(r.analysis.text, span(at.start, at.start + night.index))
    return { ...c, filler: { ...c.filler, at: cut, name: cut.quote } }
  }
  const from = t.words[c.head]?.end ?? at.end
  const value = r.valuesIn(t.sentence.index).find((v) => v.start > from && v.end === at.end)
  if (!value || !/^(?:Time|Duration|Money)$/.test(value.type)) return c
  const before = r.analysis.text.slice(from, value.start)
  const words =
    /\s(?:for|on|in|since|during|until|from|at|over)(?: (?:at least|about|some|the|around|nearly|more than|the equivalent of))? ?$/.exec(
      before,
    )
  // "a water tower near Uppsala last August"
  if (!words && !(value.type === 'Time' && before.endsWith(' '))) return c
  const cut = quote(r.analysis.text, span(at.start, from + (words?.index ?? before.length - 1)))
  return { ...c, filler: { ...c.filler, at: cut, name: cut.quote } }
}

/** "Teenager in court over fire", "alleged paymaster on bail": how far the law has come says not who he is. */
function withoutStage(r: Reading, t: Tree, c: Candidate): Candidate {
  const { at, name, type } = c.filler
  if (!/^(?:Person|Group)$/.test(type) || name !== at.quote || r.name(t.sentence.index, c.head)) return c
  const stage = /\s(?:in (?:court|the dock)|on (?:bail|trial|remand))\b/.exec(at.quote)
  if (!stage || stage.index === 0) return c
  const cut = quote(r.analysis.text, span(at.start, at.start + stage.index))
  return { ...c, filler: { ...c.filler, at: cut, name: cut.quote } }
}

/** "hurled a grenade at a restaurant in Aarhus from a taxi": where the thrower was is no part of what was struck. */
function withoutFrom(r: Reading, t: Tree, role: Role, c: Candidate): Candidate {
  const { at, name, type } = c.filler
  if (role !== 'target' || type === 'Phrase' || name !== at.quote || r.name(t.sentence.index, c.head)) return c
  const from =
    /\sfrom (?:an?|the|his|her|their) (?:\p{Ll}+ ){0,2}(?:car|taxi|van|scooter|motorcycle|motorbike|roof|window|bridge|lorry|truck|boat|distance)$/u.exec(
      at.quote,
    )
  if (!from) return c
  const cut = quote(r.analysis.text, span(at.start, at.start + from.index))
  return { ...c, filler: { ...c.filler, at: cut, name: cut.quote } }
}
