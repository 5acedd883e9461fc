// Reports of one event to one incident: claims of attack, espionage, death and disruption of one document become its
// record, records that agree become one incident, and what a source or a person says of “the same” or “separate” wins.
import type { Claim } from '../../model/claim.ts'
import { type Decision, inForce } from '../../model/decision.ts'
import type { Document } from '../../model/document.ts'
import type { ClaimId } from '../../model/ids.ts'
import type { IncidentId, IncidentLink } from '../../model/incident.ts'
import type { MatchReason, Resolution } from '../../model/resolution.ts'
import { type CodedIncident, idOf, incidentFrom } from './consolidate.ts'
import { type Background, backgroundOf, CORE, type Event } from './event.ts'
import { type Found, type Group, groupsOf, type IncidentJoin, type Ruling, recordsOf, rulingOf } from './group.ts'
import { consequencesOf, LAW, withSuspects } from './law.ts'
import { toldOf } from './told.ts'
import { peopleOf } from './whom.ts'

export type { CodedIncident } from './consolidate.ts'

/** Two incidents that may be one and wait for a person. */
export interface IncidentSuggestion {
  readonly incidents: readonly [IncidentId, IncidentId]
  readonly score: number
  readonly reasons: readonly MatchReason[]
}

export interface Incidents extends Pick<Resolution, 'incidentsOf' | 'incidentLinks'> {
  readonly incidents: ReadonlyMap<IncidentId, CodedIncident>
  readonly incidentSuggestions: readonly IncidentSuggestion[]
}

export function incidentsOf(
  claims: readonly Claim[],
  documents: readonly Document[],
  known: Background['known'],
  log: readonly Decision[],
): Incidents {
  const published = new Map(documents.flatMap(({ id, metadata: { date } }) => (date ? [[id, date] as const] : [])))
  const isLegal = (predicate: Claim['predicate']): boolean => LAW[predicate] !== undefined
  const background = backgroundOf(claims, published, known, peopleOf(claims, known), isLegal)
  const told = toldOf(claims, log)
  const ruling = rulingOf(told)
  const law = claims.filter(({ predicate }) => isLegal(predicate))
  const lawOf = byDocument(law)
  const found: Found = { joins: [], possible: [] }
  const records = [...byDocument(claims.filter(({ predicate }) => CORE[predicate] !== undefined))].flatMap(
    ([document, own]) => withSuspects(recordsOf(own, ruling, background, found), lawOf.get(document) ?? [], background),
  )
  const order = new Map(claims.map(({ id }, i) => [id, i]))
  const groups = groupsOf(records, ruling, background, found)
    .filter(({ whole }) => tellsOfOne(whole))
    .map((group) => inOrder(group, order))
  groups.sort((a, b) => first(a, order) - first(b, order))
  const steps = consequencesOf(
    groups.map(({ whole }) => whole),
    law,
    background,
  )
  const overruled = overruledIn(log)
  const incidents = new Map<IncidentId, CodedIncident>()
  const ofClaim = new Map<ClaimId, IncidentId[]>()
  const groupOf = new Map(groups.flatMap((group) => group.whole.claims.map(({ id }) => [id, group] as const)))
  const joins = new Map<Group, IncidentJoin[]>(groups.map((group) => [group, []]))
  for (const join of found.joins) joins.get(groupOf.get(join.claims[0])!)?.push(join)
  for (const [i, group] of groups.entries()) {
    const incident = incidentFrom(group, steps[i]!, joins.get(group)!, overruled, background)
    incidents.set(incident.id, incident)
    for (const id of new Set([...group.whole.claims.map((claim) => claim.id), ...incident.consequences]))
      ofClaim.set(id, [...(ofClaim.get(id) ?? []), incident.id])
  }
  const at = (id: ClaimId): IncidentId | undefined => ofClaim.get(id)?.[0]
  const incidentLinks = told.flatMap(({ by, claims: [one, other], polarity }): IncidentLink[] => {
    const [a, b] = [at(one), at(other)]
    return by && a && b && a !== b ? [{ incidents: [a, b], polarity, claim: by.id }] : []
  })
  return { incidents, incidentsOf: ofClaim, incidentLinks, incidentSuggestions: suggested(found, groupOf, ruling) }
}

function suggested(
  { possible }: Found,
  groupOf: ReadonlyMap<ClaimId, Group>,
  told: Ruling,
): readonly IncidentSuggestion[] {
  const best = new Map<string, IncidentSuggestion>()
  for (const { claims, score, reasons } of possible) {
    const [a, b] = claims.map((id) => groupOf.get(id))
    if (!a || !b || a === b || told.apart(a.whole, b.whole)) continue
    const incidents = [idOf(a), idOf(b)].sort() as [IncidentId, IncidentId]
    const key = incidents.join()
    if ((best.get(key)?.score ?? 0) < score) best.set(key, { incidents, score, reasons })
  }
  return [...best].sort(([x, a], [y, b]) => b.score - a.score || (x < y ? -1 : 1)).map(([, suggestion]) => suggestion)
}

/** A death that nobody caused is no incident, and neither is a denial of nothing in particular. */
const tellsOfOne = ({ claims }: Event): boolean =>
  claims.some(({ predicate, polarity, roles }) => {
    const has = (role: string): boolean => (roles as Readonly<Record<string, unknown>>)[role] !== undefined
    if (polarity === 'denied') return has('target') || has('place') || has('time')
    return predicate !== 'death' || has('perpetrator')
  })

function overruledIn(log: readonly Decision[]): ReadonlyMap<ClaimId, Readonly<Record<string, string>>> {
  const overruled = new Map<ClaimId, Readonly<Record<string, string>>>()
  for (const { action } of inForce(log))
    if (action.kind === 'code') overruled.set(action.claim, { ...overruled.get(action.claim), ...action.codes })
  return overruled
}

const first = ({ whole }: Group, order: ReadonlyMap<ClaimId, number>): number => order.get(whole.claims[0]!.id) ?? 0

/** The id of an incident is that of its first claim, whatever order it was put together in. */
function inOrder({ whole, records }: Group, order: ReadonlyMap<ClaimId, number>): Group {
  const sorted = (event: Event): Event => ({
    ...event,
    claims: [...event.claims].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
  })
  const own = records.map(sorted).sort((a, b) => (order.get(a.claims[0]!.id) ?? 0) - (order.get(b.claims[0]!.id) ?? 0))
  return { whole: sorted(whole), records: own }
}

function byDocument(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>()
  for (const claim of claims) {
    const own = found.get(claim.document)
    if (own) own.push(claim)
    else found.set(claim.document, [claim])
  }
  return found
}
