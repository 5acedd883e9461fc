// From claims to events: those of one document first, then across documents, from the likeliest pair down. What is said
// outright wins over what is alike, and a report that fits two events which are not one is left for a person.
import type { Claim } from '../../model/claim.ts'
import type { ClaimId } from '../../model/ids.ts'
import type { MatchReason } from '../../model/resolution.ts'
import { candidates } from './candidates.ts'
import { cannotBe, compareEvents, ONE, POSSIBLE, type Verdict } from './compare.ts'
import { type Background, type Event, eventOf, union } from './event.ts'
import type { Told } from './told.ts'

/** Two reports that are one event, and why. */
export interface IncidentJoin {
  readonly claims: readonly [ClaimId, ClaimId]
  readonly by: 'source' | 'decision' | 'match'
  readonly score: number
  readonly reasons: readonly MatchReason[]
}

export interface Group {
  readonly whole: Event
  /** One for each document. */
  readonly records: readonly Event[]
}

/** Two events, by their first claims, that may be one and wait for a person. */
export interface Possible {
  readonly claims: readonly [ClaimId, ClaimId]
  readonly score: number
  readonly reasons: readonly MatchReason[]
}

/** What grouping finds on its way. */
export interface Found {
  readonly joins: IncidentJoin[]
  readonly possible: Possible[]
}

/** The events of one document. What is only denied goes to the event told nearest to it, as “denied any involvement” does. */
export function recordsOf(
  claims: readonly Claim[],
  told: Ruling,
  background: Background,
  found: Found,
): readonly Event[] {
  const events = claims.map((claim) => eventOf(claim, background))
  const bare = events.filter(({ claims: [claim] }) => claim!.polarity === 'denied')
  const drafts = settle(
    events.filter((event) => !bare.includes(event)),
    (all) => allPairs(all.length),
    told,
    background,
    found,
  ).map(({ whole }) => whole)
  for (const event of bare) {
    const from = event.claims[0]!
    const gap = (draft: Event) =>
      Math.min(...draft.claims.map(({ evidence }) => Math.abs(evidence.start - from.evidence.start)))
    const [nearest] = drafts
      .map((draft, i) => ({ i, gap: gap(draft) }))
      .filter(({ i }) => !told.apart(drafts[i]!, event) && stands(from, drafts[i]!))
      .sort((a, b) => a.gap - b.gap || a.i - b.i)
    if (nearest) drafts[nearest.i] = union(drafts[nearest.i]!, event)
    else drafts.push(event)
  }
  return drafts
}

/** A denial that names a deed of another kind is of something else. */
const stands = (denial: Claim, { methods }: Event): boolean =>
  (denial.predicate === 'espionage') === methods.has('espionage') || methods.size === 0

export const groupsOf = (
  records: readonly Event[],
  told: Ruling,
  background: Background,
  found: Found,
): readonly Group[] =>
  settle(records, candidates, told, background, found).map(({ whole, members }) => ({
    whole,
    records: perDocument(members),
  }))

/** Which events must be one, and which must not. */
export interface Ruling {
  readonly together: readonly Told[]
  readonly apart: (one: Event, other: Event) => boolean
}

export function rulingOf(told: readonly Told[]): Ruling {
  const last = new Map<string, Told>()
  for (const one of told) last.set([...one.claims].sort().join(' '), one)
  const others = new Map<ClaimId, Set<ClaimId>>()
  for (const { claims, polarity } of last.values()) {
    if (polarity === 'affirmed') continue
    for (const [a, b] of [claims, [claims[1], claims[0]] as const]) others.set(a, (others.get(a) ?? new Set()).add(b))
  }
  return {
    together: [...last.values()].filter(({ polarity }) => polarity === 'affirmed'),
    apart: (one, other) =>
      others.size > 0 &&
      one.claims.some(({ id }) => other.claims.some((claim) => others.get(id)?.has(claim.id) ?? false)),
  }
}

interface Draft {
  whole: Event
  members: Event[]
}

function settle(
  events: readonly Event[],
  pairsOf: (events: readonly Event[]) => readonly (readonly [number, number])[],
  told: Ruling,
  background: Background,
  { joins, possible }: Found,
): readonly Draft[] {
  const home = new Map<Event, Draft>(events.map((event) => [event, { whole: event, members: [event] }]))
  const merge = (one: Draft, other: Draft): void => {
    one.whole = union(one.whole, other.whole)
    one.members.push(...other.members)
    for (const member of other.members) home.set(member, one)
  }
  const holding = (id: ClaimId): Draft | undefined => {
    const event = events.find(({ claims }) => claims.some((claim) => claim.id === id))
    return event && home.get(event)
  }
  for (const { claims, by } of told.together) {
    const [one, other] = claims.map(holding)
    if (!one || !other || one === other) continue
    joins.push({ claims, by: by ? 'source' : 'decision', score: 1, reasons: [] })
    merge(one, other)
  }
  const compared = comparer(background)
  // What one merge adds may bring two others together, so whatever it touches is asked again until nothing changes.
  let asked = pairsOf(events)
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false
    const touched = new Set<Draft>()
    const open: Possible[] = []
    const scored = asked.flatMap(([i, j]) => {
      const [one, other] = [home.get(events[i]!)!, home.get(events[j]!)!]
      if (one === other || told.apart(one.whole, other.whole)) return []
      if (cannotBe(one.whole, other.whole)) return []
      const verdict = compared(one.whole, other.whole)
      return verdict.score >= POSSIBLE ? [{ i, j, verdict }] : []
    })
    scored.sort((a, b) => b.verdict.score - a.verdict.score || a.i - b.i || a.j - b.j)
    const rivals = rivalsOf(scored, events, home, compared)
    for (const { i, j } of scored) {
      const [one, other] = [home.get(events[i]!)!, home.get(events[j]!)!]
      if (one === other || told.apart(one.whole, other.whole)) continue
      const { score, reasons, anchored } = compared(one.whole, other.whole)
      if (score < POSSIBLE) continue
      const pair = [one.whole.claims[0]!.id, other.whole.claims[0]!.id] as const
      if (score < ONE || rivals(i, j, score)) {
        if (anchored) open.push({ claims: pair, score, reasons: reasons() })
      } else {
        joins.push({ claims: pair, by: 'match', score, reasons: reasons() })
        merge(one, other)
        touched.add(one)
        changed = true
      }
    }
    if (!changed || round === ROUNDS - 1) possible.push(...open)
    const held = new Set(scored.map(({ i, j }) => i * events.length + j))
    asked = asked.filter(
      ([i, j]) =>
        held.has(i * events.length + j) || touched.has(home.get(events[i]!)!) || touched.has(home.get(events[j]!)!),
    )
  }
  return [...new Set(home.values())]
}

const ROUNDS = 4
/** How much likelier than the next one the chosen event must be, in score. */
const CLEARLY = 0.04

interface Scored {
  readonly i: number
  readonly j: number
  readonly verdict: Verdict
}

type Compared = (one: Event, other: Event) => Verdict

/** Asks once for two wholes; what is put together is a new whole. */
function comparer(background: Background): Compared {
  const known = new Map<Event, Map<Event, Verdict>>()
  return (one, other) => {
    const own = known.get(one) ?? new Map<Event, Verdict>()
    known.set(one, own)
    const verdict = own.get(other) ?? compareEvents(one, other, background)
    own.set(other, verdict)
    return verdict
  }
}

/**
 * Whether a third event is as likely for one of the two and cannot be the other: “he was convicted of a bombing” beside two
 * bombings of his.
 */
function rivalsOf(
  scored: readonly Scored[],
  events: readonly Event[],
  home: ReadonlyMap<Event, Draft>,
  compared: Compared,
): (i: number, j: number, score: number) => boolean {
  const of = new Map<number, Scored[]>()
  for (const one of scored)
    for (const at of [one.i, one.j]) {
      const own = of.get(at)
      if (own) own.push(one)
      else of.set(at, [one])
    }
  const at = (i: number): Draft => home.get(events[i]!)!
  const rival = (vague: number, chosen: number, score: number): boolean =>
    (of.get(vague) ?? []).some(({ i, j, verdict }) => {
      if (verdict.score < score - CLEARLY) return false
      const third = at(i === vague ? j : i)
      return third !== at(chosen) && third !== at(vague) && compared(third.whole, at(chosen).whole).score < POSSIBLE
    })
  return (i, j, score) => rival(i, j, score) || rival(j, i, score)
}

const allPairs = (n: number): readonly (readonly [number, number])[] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n - i - 1 }, (_, k) => [i, i + k + 1] as const)).flat()

const perDocument = (events: readonly Event[]): readonly Event[] => {
  const records = new Map<string, Event>()
  for (const event of events) {
    const { document } = event.claims[0]!
    const had = records.get(document)
    records.set(document, had ? union(had, event) : event)
  }
  return [...records.values()]
}
