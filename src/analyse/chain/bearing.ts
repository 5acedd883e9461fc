// On which incidents an order, a sum or a commission bears. "He was hired for 30,000 dollars" names no incident, and a man
// who took part in two plots was not paid for both: it bears on the one that its document tells of nearest to it, among
// those in which he, or somebody under him, took part.
import type { Claim } from '../../model/claim.ts'
import type { EntityId } from '../../model/entity.ts'
import type { DocumentId } from '../../model/ids.ts'
import type { IncidentId } from '../../model/incident.ts'
import type { Predicate } from '../../model/ontology.ts'
import { into, type Material } from '../material.ts'

/** What is done for a purpose; belonging, schooling and recruitment say who somebody is, in every plot. */
const PURPOSEFUL: ReadonlySet<Predicate> = new Set<Predicate>(['tasking', 'payment', 'representation'])

/** "The job", "the fire" point back: a plot that is told only further on counts as so many times further away. */
const AHEAD = 3

interface Told {
  readonly incident: IncidentId
  readonly start: number
  readonly end: number
}

/** The incidents of a claim about `lower`; none where it says nothing of one more than of another. */
export type Bearing = (claim: Claim, lower: EntityId) => readonly IncidentId[]

/** `under` gives those who stand below somebody, himself included. */
export function bearingIn(material: Material, under: (entity: EntityId) => ReadonlySet<EntityId>): Bearing {
  const { incidents } = material.resolution
  const told = new Map<DocumentId, Told[]>()
  for (const incident of incidents.values()) {
    for (const { id, document, evidence } of material.recorded(incident)) {
      if (material.incidentsOf(id).includes(incident.id))
        into(told, document, { incident: incident.id, start: evidence.start, end: evidence.end })
    }
  }
  return (claim, lower) => {
    const own = material.incidentsOf(claim.id)
    if (own.length > 0 || !PURPOSEFUL.has(claim.predicate)) return own
    const here = told.get(claim.document)
    if (here === undefined) return own
    const hands = under(lower)
    const takesPart = ({ incident }: Told) =>
      incidents.get(incident)?.perpetrators.some((entity) => hands.has(entity)) ?? false
    let [least, nearest]: [number, readonly Told[]] = [Number.POSITIVE_INFINITY, []]
    for (const one of here.filter(takesPart)) {
      const away = Math.max(0, (one.start - claim.evidence.end) * AHEAD, claim.evidence.start - one.end)
      if (away < least) [least, nearest] = [away, [one]]
      else if (away === least) nearest = [...nearest, one]
    }
    return [...new Set(nearest.map(({ incident }) => incident))]
  }
}
