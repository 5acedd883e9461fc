// The proceedings against each person: every step with its dates, places, courts and sources, what the sources do not
// say as not known, and the furthest step that one of them supports. Sanctions and expulsions are no steps towards a
// verdict and stand beside the ladder.
import type { EntityId } from '../../model/entity.ts'
import type { ClaimId, DocumentId } from '../../model/ids.ts'
import type { Role } from '../../model/ontology.ts'
import type { Conflict, ConflictId, ConflictKind } from '../conflicts/conflict.ts'
import { mostPrecise } from '../edtf.ts'
import { at, distinct, type Evidence, type Laid, NOTHING, type Thing } from '../evidence.ts'
import { outletOf } from '../origins/index.ts'
import type { Furthest } from './furthest.ts'
import { furthestIn, STEPS, type Step, stepAbout, stepSupported } from './steps.ts'

/** What the sources say of one step; several values where they say several. */
export interface Rung {
  readonly step: Step | 'designated' | 'expelled'
  readonly times: readonly string[]
  /** Date of the oldest document that tells of the step: it was taken by then. */
  readonly toldFirst?: string
  readonly places: readonly string[]
  readonly courts: readonly string[]
  readonly authorities: readonly string[]
  readonly offences: readonly string[]
  readonly penalties: readonly string[]
  readonly claims: readonly ClaimId[]
  readonly documents: readonly DocumentId[]
  readonly outlets: readonly string[]
  /** Claims that deny the step or leave it open. */
  readonly against: readonly ClaimId[]
  readonly conflicts: readonly ConflictId[]
}

export interface Ladder {
  readonly person: Thing
  readonly entity?: EntityId
  readonly name: string
  /** Only steps that a source supports or denies, lowest first. */
  readonly rungs: readonly Rung[]
  /** Steps of which no source speaks: not known, which is not the same as not taken. */
  readonly notKnown: readonly Step[]
  readonly furthest?: Furthest
  readonly beside: readonly Rung[]
}

const BESIDE = { designation: ['designated', 'designated'], expulsion: ['expelled', 'person'] } as const

interface Taken {
  readonly supports: Laid[]
  readonly against: Laid[]
}

type Steps = Map<Rung['step'], Taken>

export function laddersIn(evidence: Evidence, conflicts: readonly Conflict[]): readonly Ladder[] {
  const persons = new Map<Thing, Steps>()
  const note = (told: Laid, step: Rung['step'], role: Role, side: keyof Taken) => {
    for (const person of evidence.personsIn(told, role)) {
      const steps = at(persons, person, (): Steps => new Map())
      at(steps, step, (): Taken => ({ supports: [], against: [] }))[side].push(told)
    }
  }
  for (const told of evidence.laid) {
    const { predicate, polarity } = told.claim
    const supported = stepSupported(told.claim)
    const about = supported ?? stepAbout(told.claim)
    if (supported) note(told, supported.step, supported.role, 'supports')
    else if (about && polarity !== 'affirmed') note(told, about.step, about.role, 'against')
    if (predicate === 'designation' || predicate === 'expulsion') {
      const [step, role] = BESIDE[predicate]
      note(told, step, role, polarity === 'affirmed' ? 'supports' : 'against')
    }
  }
  const conflictsOf = new Map<ClaimId, ConflictId[]>()
  for (const { id, kind, sides } of conflicts) {
    if (!ABOUT_STEPS.has(kind)) continue
    for (const { claims } of sides) for (const claim of claims) at(conflictsOf, claim, (): ConflictId[] => []).push(id)
  }
  const ladders = [...persons].flatMap(([person, steps]): readonly Ladder[] => {
    const rungAt = (step: Rung['step']) => {
      const taken = steps.get(step)
      return taken ? [rung(evidence, step, taken, conflictsOf)] : []
    }
    const rungs = STEPS.flatMap(rungAt)
    const beside = (['designated', 'expelled'] as const).flatMap(rungAt)
    const supported = new Set(rungs.filter(({ claims }) => claims.length > 0).map(({ step }) => step as Step))
    const furthest = furthestIn(supported)
    const date = furthest && rungs.find(({ step }) => step === furthest.step)?.times[0]
    const entity = evidence.resolution.entities.get(person as string as EntityId)
    if (rungs.length === 0 && beside.length === 0) return []
    return [
      {
        person,
        ...(entity === undefined ? {} : { entity: entity.id }),
        name: evidence.nameOf(person),
        rungs,
        notKnown: STEPS.filter((step) => !steps.has(step)),
        ...(furthest === undefined ? {} : { furthest: { ...furthest, ...(date === undefined ? {} : { date }) } }),
        beside,
      },
    ]
  })
  // "the man", whom no document names, comes after everybody who has a name.
  return [...ladders.filter(({ name }) => NAME.test(name)), ...ladders.filter(({ name }) => !NAME.test(name))]
}

/** Most conflicts of a case are of sums, ages and citizenships, and none of those claims tells of a step. */
const ABOUT_STEPS: ReadonlySet<ConflictKind> = new Set([
  'date',
  'outcome',
  'affirmed and denied',
  'same or separate incident',
])

const NAME = /^(?!\p{Ll}|\d)/u

function rung(
  evidence: Evidence,
  step: Rung['step'],
  { supports, against }: Taken,
  conflictsOf: ReadonlyMap<ClaimId, readonly ConflictId[]>,
): Rung {
  const named = (role: Role): readonly string[] =>
    supports.some(({ held }) => held[role] !== undefined)
      ? distinct(supports.flatMap(({ held }) => (held[role] ?? NOTHING).map(evidence.nameOf)))
      : NOTHING
  const documents = distinct(supports.map(({ claim }) => claim.document))
  const [told] = mostPrecise(documents.flatMap((id) => evidence.documents.get(id)?.metadata.date ?? NOTHING))
  return {
    step,
    // For a suspicion the time of the claim is that of the deed, not of the suspicion: it dates nothing here.
    times: step === 'suspected' ? [] : mostPrecise(supports.flatMap(({ when }) => when.times)),
    ...(told === undefined ? {} : { toldFirst: told }),
    places: step === 'suspected' ? [] : named('place'),
    courts: named('court'),
    authorities: named('authority'),
    offences: named('offence'),
    penalties: named('penalty'),
    claims: supports.map(({ claim }) => claim.id),
    documents,
    outlets: distinct(documents.map((id) => outletOf(evidence.documents.get(id)!))),
    against: against.map(({ claim }) => claim.id),
    conflicts: distinct(supports.flatMap(({ claim }) => conflictsOf.get(claim.id) ?? NOTHING)),
  }
}
