// How far the law has gone with each person, by what this one document supports: suspected is not charged, charged is
// not convicted. Only affirmed claims that nobody rejected count, and an acquittal or a quashed verdict ends the ladder.
import type { Filler } from '../../src/model/claim.ts'
import type { Predicate } from '../../src/model/ontology.ts'
import type { ClaimView } from '../api/client.ts'

/** Lowest first; the person's role in the claim, and the word that is shown. */
const LADDER: readonly (readonly [Predicate, string, string])[] = [
  ['wanted', 'person', 'wanted'],
  ['investigation', 'subject', 'under investigation'],
  ['arrest', 'suspect', 'arrested'],
  ['charge', 'accused', 'charged'],
  ['extradition', 'person', 'extradited'],
  ['trial', 'accused', 'on trial'],
  ['conviction', 'person', 'convicted'],
  ['sentence', 'person', 'convicted and sentenced'],
  ['acquittal', 'person', 'acquitted'],
]

export interface LegalStep {
  readonly step: string
  /** EDTF, where the claim has a time. */
  readonly date?: string
}

const fillers = (claim: ClaimView, role: string): readonly Filler[] =>
  (claim.roles as Readonly<Partial<Record<string, readonly Filler[]>>>)[role] ?? []

export const nameOf = ({ at, name }: Filler): string => name ?? at.quote

/** `alleged` and `possible` steps of the law are not steps: "may be charged" is no charge. */
const counts = ({ polarity, certainty, standing }: ClaimView): boolean =>
  polarity === 'affirmed' && standing !== 'rejected' && (certainty === 'stated' || certainty === 'reported')

const overturned = (claim: ClaimView): boolean =>
  claim.predicate === 'release' && fillers(claim, 'kind').some(({ value }) => value === 'overturned')

interface Rung extends LegalStep {
  readonly rung: number
}

const CONVICTED = LADDER.findIndex(([predicate]) => predicate === 'conviction')
const ACQUITTED = LADDER.findIndex(([predicate]) => predicate === 'acquittal')

/** Guilty of one thing and not of another, or in one court and not in the next: neither may hide the other. */
function together(a: Rung, b: Rung): Rung | undefined {
  const rungs = [a.rung, b.rung]
  const convicted = rungs.some((rung) => rung >= CONVICTED && rung < ACQUITTED)
  return convicted && rungs.includes(ACQUITTED) ? { rung: ACQUITTED, step: 'both convicted and acquitted' } : undefined
}

const further = (a: Rung | undefined, b: Rung): Rung => {
  if (a === undefined) return b
  const both = together(a, b)
  if (both !== undefined) return both
  return b.rung > a.rung || (b.rung === a.rung && a.date === undefined && b.date !== undefined) ? b : a
}

export function legalSteps(claims: readonly ClaimView[]): ReadonlyMap<string, LegalStep> {
  const furthest = new Map<string, Rung>()
  for (const claim of claims) {
    if (!counts(claim)) continue
    const rung = overturned(claim) ? LADDER.length : LADDER.findIndex(([predicate]) => predicate === claim.predicate)
    if (rung === -1) continue
    const [, role, step] = LADDER[rung] ?? (['release', 'person', 'verdict overturned'] as const)
    const date = fillers(claim, 'time')[0]?.value
    for (const filler of fillers(claim, role)) {
      const here = { rung, step, ...(date === undefined ? {} : { date }) }
      furthest.set(nameOf(filler), further(furthest.get(nameOf(filler)), here))
    }
  }
  return furthest
}
