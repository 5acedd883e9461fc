// The law and the event: whom it pursues for it, which of its steps belong to it, and how far it has come with each.
import type { Claim } from '../../model/claim.ts'
import type { EntityId } from '../../model/entity.ts'
import type { Edtf } from '../../model/ids.ts'
import type { Predicate, Role } from '../../model/ontology.ts'
import { entityIn } from '../../model/resolution.ts'
import { methodsAgree, methodsInOffence } from './deed.ts'
import { type Background, type Event, fillersOf, valuesOf } from './event.ts'
import { daysOf } from './when.ts'
import { hasName } from './whom.ts'

export const LAW: Partial<Record<Predicate, Role>> = {
  investigation: 'subject',
  wanted: 'person',
  arrest: 'suspect',
  detention: 'person',
  charge: 'accused',
  extradition: 'person',
  trial: 'accused',
  acquittal: 'person',
  conviction: 'person',
  sentence: 'person',
}

/** Furthest last; what a source says of a step is all that is said of a person. */
const STEPS: readonly (readonly [Predicate, string])[] = [
  ['investigation', 'under investigation'],
  ['wanted', 'wanted'],
  ['arrest', 'arrested'],
  ['detention', 'in custody'],
  ['extradition', 'extradited'],
  ['charge', 'charged'],
  ['trial', 'on trial'],
  ['acquittal', 'acquitted'],
  ['conviction', 'convicted'],
  ['sentence', 'sentenced'],
]

export const pursuedIn = (claim: Claim, known: Background['known']): readonly EntityId[] =>
  fillersOf(claim, LAW[claim.predicate]!).flatMap((filler) => entityIn(known, claim, filler) ?? [])

const deedsOf = (claim: Claim): ReadonlySet<string> =>
  methodsInOffence(
    fillersOf(claim, 'offence')
      .map(({ at }) => at.quote)
      .join(' '),
  )

/**
 * Which of a document's events each step of the law is about: the one of its sentence, the only one of its kind, or the
 * only one of the document. “A Georgian was arrested over the bomb. Gvinadze appeared in court”: Gvinadze is pursued for it.
 */
export function withSuspects(
  records: readonly Event[],
  law: readonly Claim[],
  { known }: Background,
): readonly Event[] {
  if (records.length === 0) return records
  const suspects = records.map(() => new Set<EntityId>())
  for (const claim of law) {
    if (claim.polarity !== 'affirmed') continue
    const people = pursuedIn(claim, known).filter((id) => hasName(known.entities.get(id)))
    const deeds = deedsOf(claim)
    const fits = records.flatMap((record, i) => (methodsAgree(deeds, record.methods) !== 'unlike' ? [i] : []))
    const inSentence = fits.filter((i) =>
      records[i]!.claims.some(({ evidence }) => evidence.start === claim.evidence.start),
    )
    const deed = deeds.size > 0 ? fits.filter((i) => methodsAgree(deeds, records[i]!.methods) !== undefined) : []
    const at = [inSentence, deed, records.length === 1 ? fits : []].find(({ length }) => length === 1)?.[0]
    if (at !== undefined) for (const id of people) suspects[at]!.add(id)
  }
  return records.map((record, i) => {
    const own = [...suspects[i]!].filter((id) => !record.perpetrators.has(id))
    return own.length > 0
      ? { ...record, suspects: new Set(own), accused: new Set([...record.accused, ...own]) }
      : record
  })
}

/**
 * The steps of the law that belong to each event: against those who did it or are pursued for it, not before it happened, and for
 * a deed of its kind where an offence is named. A step that names no deed belongs to the event that its document tells, else to all.
 */
export function consequencesOf(
  events: readonly Event[],
  law: readonly Claim[],
  { known }: Background,
): readonly (readonly Claim[])[] {
  const byPerson = new Map<EntityId, number[]>()
  for (const [i, { perpetrators, suspects }] of events.entries())
    for (const id of new Set([...perpetrators, ...suspects])) byPerson.set(id, [...(byPerson.get(id) ?? []), i])
  const found = events.map((): Claim[] => [])
  for (const claim of law) {
    const pursued = new Set(pursuedIn(claim, known).flatMap((id) => byPerson.get(id) ?? []))
    const deeds = deedsOf(claim)
    const fits = [...pursued].filter(
      (i) => possible(claim, events[i]!) && methodsAgree(deeds, events[i]!.methods) !== 'unlike',
    )
    const named = fits.filter((i) => methodsAgree(deeds, events[i]!.methods) !== undefined)
    const told = (named.length > 0 ? named : fits).filter((i) => events[i]!.documents.has(claim.document))
    for (const i of told.length > 0 ? told : named.length > 0 ? named : fits) found[i]!.push(claim)
  }
  return found
}

/** Not over before the event began. */
function possible(claim: Claim, { times }: Event): boolean {
  const began = Math.min(...times.flatMap((t) => daysOf(t)?.[0] ?? []), Number.POSITIVE_INFINITY)
  const ended = Math.max(
    ...(valuesOf(claim, 'time') as Edtf[]).flatMap((t) => daysOf(t)?.[1] ?? []),
    Number.NEGATIVE_INFINITY,
  )
  return !Number.isFinite(began) || !Number.isFinite(ended) || ended >= began
}

/** How far the law has come with each person: “Levan Gvinadze: sentenced (2025-09-09)”. */
export function legalStanding(steps: readonly Claim[], { known }: Background): readonly string[] {
  const furthest = new Map<EntityId, { rank: number; time: string }>()
  for (const claim of steps) {
    if (claim.polarity !== 'affirmed') continue
    const rank = STEPS.findIndex(([predicate]) => predicate === claim.predicate)
    const time = valuesOf(claim, 'time')[0] ?? ''
    for (const id of pursuedIn(claim, known)) {
      const had = furthest.get(id)
      if (!had || rank > had.rank || (rank === had.rank && had.time === '')) furthest.set(id, { rank, time })
    }
  }
  const named = [...furthest].filter(([id]) => hasName(known.entities.get(id)))
  return (named.length > 0 ? named : [...furthest]).map(
    ([id, { rank, time }]) =>
      `${known.entities.get(id)?.name ?? id}: ${STEPS[rank]![1]}${time === '' ? '' : ` (${time})`}`,
  )
}
