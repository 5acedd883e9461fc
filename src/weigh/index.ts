// What holds in a case, what conflicts, who stands where before the courts, and who blames whom: everything derived from
// documents, claims, entities and decisions, by stated rules, and nothing decided.

import type { EntityId } from '../model/entity.ts'
import type { DocumentId } from '../model/ids.ts'
import { type Attribution, attributionsIn } from './attribution.ts'
import type { Conflict } from './conflicts/conflict.ts'
import { conflictsIn } from './conflicts/index.ts'
import { type Case, type Evidence, evidenceOf } from './evidence.ts'
import { type Fact, type FactId, factsIn } from './facts.ts'
import { type FactGrade, gradesOf, type Reliability, reliabilityOf } from './grades.ts'
import { type Origins, originsIn } from './origins/index.ts'
import type { FindsSharedText } from './origins/shared-text.ts'
import { type FurthestStep, furthestSteps } from './proceedings/furthest.ts'
import { type Ladder, laddersIn } from './proceedings/ladder.ts'
import { statementsIn } from './statements.ts'

export interface Weighing {
  readonly evidence: Evidence
  readonly origins: Origins
  readonly facts: readonly Fact[]
  readonly conflicts: readonly Conflict[]
  readonly grades: ReadonlyMap<FactId, FactGrade>
  readonly reliability: ReadonlyMap<DocumentId, Reliability>
  readonly ladders: readonly Ladder[]
  /** What stands beside a person's name, with its claims; cheap, since it waits for nothing else. */
  readonly furthest: ReadonlyMap<EntityId, FurthestStep>
  readonly attributions: readonly Attribution[]
}

/**
 * Each answer is made when it is first asked for: whoever draws a chain need not wait for a hundred thousand facts. A shell
 * that weighs the same documents again and again passes what keeps their shared text.
 */
export function weigh(given: Case, sharedTextOf?: FindsSharedText): Weighing {
  const evidence = evidenceOf(given)
  const statements = once(() => statementsIn(evidence))
  const origins = once(() => originsIn(evidence, sharedTextOf))
  const facts = once(() => factsIn(evidence, origins(), statements()))
  const conflicts = once(() => conflictsIn(evidence, origins(), statements()))
  const grades = once(() => gradesOf(evidence, facts(), conflicts()))
  const reliability = once(() => reliabilityOf(evidence))
  const ladders = once(() => laddersIn(evidence, conflicts()))
  const furthest = once(() => furthestSteps(evidence))
  const attributions = once(() => attributionsIn(evidence))
  return {
    evidence,
    get origins() {
      return origins()
    },
    get facts() {
      return facts()
    },
    get conflicts() {
      return conflicts()
    },
    get grades() {
      return grades()
    },
    get reliability() {
      return reliability()
    },
    get ladders() {
      return ladders()
    },
    get furthest() {
      return furthest()
    },
    get attributions() {
      return attributions()
    },
  }
}

function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: work() }
    return made.value
  }
}

export { ATTRIBUTION_STATES, type Attributed, type Attribution, type AttributionState } from './attribution.ts'
export {
  CONFLICT_KINDS,
  type Conflict,
  type ConflictId,
  type ConflictKind,
  type Preference,
  type Side,
} from './conflicts/conflict.ts'
export { type Case, type Evidence, evidenceOf, type Thing } from './evidence.ts'
export type { Fact, FactId, FactRole } from './facts.ts'
export { CREDIBILITY, type Credibility, type FactGrade, RELIABILITY, type Reliability } from './grades.ts'
export { LIKELIHOOD, type Likelihood, likelihoodIn, mixesConfidence } from './likelihood.ts'
export type { Agency, Citation, Family, Taking } from './origins/families.ts'
export { type Origin, type Origins, originsIn, outletOf } from './origins/index.ts'
export type { Passage } from './origins/passages.ts'
export { type FindsSharedText, keepsSharedText, type SharedText } from './origins/shared-text.ts'
export { type OriginNode, type OriginSource, originTree } from './origins/tree.ts'
export type { Furthest, FurthestStep } from './proceedings/furthest.ts'
export type { Ladder, Rung } from './proceedings/ladder.ts'
export { furthestIn, STEPS, type Step, stepSupported } from './proceedings/steps.ts'
