// The steps of proceedings against a person, lowest first, and which of them one claim supports. The law's own steps
// count only where a source states or reports them ("may be charged" is no charge); a suspicion is by nature alleged.
import type { Claim } from '../../model/claim.ts'
import type { Predicate, Role } from '../../model/ontology.ts'

export const STEPS = [
  'suspected',
  'wanted',
  'arrested',
  'charged',
  'extradited',
  'tried',
  'convicted',
  'acquitted',
  'sentenced',
  'swapped',
  'overturned',
] as const
export type Step = (typeof STEPS)[number]

const LAW: Readonly<Partial<Record<Predicate, readonly [Step, Role]>>> = {
  investigation: ['suspected', 'subject'],
  wanted: ['wanted', 'person'],
  arrest: ['arrested', 'suspect'],
  charge: ['charged', 'accused'],
  extradition: ['extradited', 'person'],
  trial: ['tried', 'accused'],
  conviction: ['convicted', 'person'],
  acquittal: ['acquitted', 'person'],
  sentence: ['sentenced', 'person'],
}

/** Who is said to have done it, where that is an accusation. */
const ACCUSED_OF: Readonly<Partial<Record<Predicate, Role>>> = { attack: 'perpetrator', espionage: 'agent' }

export interface Supported {
  readonly step: Step
  /** The role that holds the person. */
  readonly role: Role
}

/** The step that a claim is about, whatever it says of it: a denial of a charge is about the charge. */
export function stepAbout({ predicate, roles }: Pick<Claim, 'predicate' | 'roles'>): Supported | undefined {
  const law = LAW[predicate]
  if (law) return { step: law[0], role: law[1] }
  if (predicate !== 'release') return undefined
  const [kind] = (roles as Claim<'release'>['roles']).kind?.map(({ value }) => value) ?? []
  if (kind === 'swap') return { step: 'swapped', role: 'person' }
  return kind === 'overturned' ? { step: 'overturned', role: 'person' } : undefined
}

export function stepSupported(
  claim: Pick<Claim, 'predicate' | 'roles' | 'certainty' | 'polarity'>,
): Supported | undefined {
  const { predicate, certainty, polarity } = claim
  if (polarity !== 'affirmed') return undefined
  const accused = ACCUSED_OF[predicate]
  if (accused)
    return certainty === 'alleged' || certainty === 'possible' ? { step: 'suspected', role: accused } : undefined
  const about = stepAbout(claim)
  const taken = certainty === 'stated' || certainty === 'reported'
  return about && (taken || about.step === 'suspected') ? about : undefined
}

/** The furthest of the steps in words. Guilty of one thing and not of another, or in one court and not in the next:
 * neither hides the other. */
export function furthestIn(steps: ReadonlySet<Step>): { readonly step: Step; readonly says: string } | undefined {
  const step = STEPS.findLast((one) => steps.has(one))
  if (step === undefined) return undefined
  if (step === 'overturned') return { step, says: 'verdict overturned' }
  if (step !== 'swapped' && steps.has('acquitted') && (steps.has('convicted') || steps.has('sentenced')))
    return { step: 'acquitted', says: 'both convicted and acquitted' }
  if (step === 'sentenced') return { step, says: 'convicted and sentenced' }
  return { step, says: step === 'tried' ? 'on trial' : step }
}
