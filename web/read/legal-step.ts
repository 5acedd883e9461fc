// How far the law has gone with each person, by what this one document supports. The steps and their order are those of
// the whole case; here they are only gathered by name, from claims that nobody rejected.
import type { Filler } from '../../src/model/claim.ts'
import { furthestIn, type Step, stepSupported } from '../../src/weigh/proceedings/steps.ts'
import type { ClaimView } from '../api/client.ts'

export interface LegalStep {
  readonly step: string
  /** EDTF, where the claim has a time. */
  readonly date?: string
}

const fillers = (claim: ClaimView, role: string): readonly Filler[] =>
  (claim.roles as Readonly<Partial<Record<string, readonly Filler[]>>>)[role] ?? []

export const nameOf = ({ at, name }: Filler): string => name ?? at.quote

export function legalSteps(claims: readonly ClaimView[]): ReadonlyMap<string, LegalStep> {
  /** By person, the steps and the first date that a claim gives each. */
  const taken = new Map<string, Map<Step, string | undefined>>()
  for (const claim of claims) {
    const supported = claim.standing === 'rejected' ? undefined : stepSupported(claim)
    if (supported === undefined) continue
    // The time of an accusation is that of the deed.
    const date = supported.step === 'suspected' ? undefined : fillers(claim, 'time')[0]?.value
    for (const filler of fillers(claim, supported.role)) {
      const steps = taken.get(nameOf(filler)) ?? new Map<Step, string | undefined>()
      taken.set(nameOf(filler), steps.set(supported.step, steps.get(supported.step) ?? date))
    }
  }
  return new Map(
    [...taken].flatMap(([name, steps]): readonly (readonly [string, LegalStep])[] => {
      const furthest = furthestIn(new Set(steps.keys()))
      const date = furthest && steps.get(furthest.step)
      return furthest ? [[name, { step: furthest.says, ...(date === undefined ? {} : { date }) }]] : []
    }),
  )
}
