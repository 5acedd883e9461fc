// How far the law has gone with each person, without the rest of the ladder: what stands beside a name wherever the name
// is shown. One pass over the claims, so that a list of names need not wait for conflicts.
import type { EntityId } from '../../model/entity.ts'
import type { ClaimId } from '../../model/ids.ts'
import { mostPrecise } from '../edtf.ts'
import { at, type Evidence, type Thing } from '../evidence.ts'
import { furthestIn, type Step, stepSupported } from './steps.ts'

export interface Furthest {
  readonly step: Step
  /** "convicted and sentenced", "both convicted and acquitted". */
  readonly says: string
  /** EDTF, where a source dates the step. */
  readonly date?: string
}

/** With the claims that support the step. */
export interface FurthestStep extends Furthest {
  readonly claims: readonly ClaimId[]
}

interface Taken {
  readonly times: string[]
  readonly claims: ClaimId[]
}
type Steps = Map<Step, Taken>

/** Only persons of whom a source supports a step. */
export function furthestSteps(evidence: Evidence): ReadonlyMap<EntityId, FurthestStep> {
  const taken = new Map<Thing, Steps>()
  for (const told of evidence.laid) {
    const { claim } = told
    const supported = stepSupported(claim)
    if (supported === undefined) continue
    const times = supported.step === 'suspected' ? [] : told.when.times
    for (const person of evidence.personsIn(told, supported.role)) {
      const steps = at(taken, person, (): Steps => new Map())
      const step = at(steps, supported.step, (): Taken => ({ times: [], claims: [] }))
      step.times.push(...times)
      step.claims.push(claim.id)
    }
  }
  const found = new Map<EntityId, FurthestStep>()
  for (const [person, steps] of taken) {
    const entity = evidence.resolution.entities.get(person as string as EntityId)
    const furthest = furthestIn(new Set(steps.keys()))
    if (entity === undefined || furthest === undefined) continue
    const { times, claims } = steps.get(furthest.step)!
    const [date] = mostPrecise(times)
    found.set(entity.id, { ...furthest, ...(date === undefined ? {} : { date }), claims })
  }
  return found
}
