// Chooses the parser's next step from as few features as settle it. Most choices are plain ("the" goes under the noun before
// it): a few features that say most are added up first, and the others only where these leave the steps close together.
import { addChoice, type ChoiceModel, scoreChoice } from '../weights-choice.ts'
import { chooseStep, LEFT, mayLeft, mayRight, type ParseState, RIGHT, SHIFT, type Step } from './parser-state.ts'

/** How many features come first, and by how much the best step must lead after them for the others to be left out. */
export interface Plain {
  readonly first: number
  readonly lead: number
}

/** The best allowed step of a state with these `n` features. `scores` then holds the sums that decided, of some features or of all. */
export function decide(
  model: ChoiceModel,
  features: Int32Array,
  n: number,
  s: ParseState,
  scores: Int32Array,
  { first, lead }: Plain,
): Step {
  scoreChoice(model, features, first, scores)
  const step = chooseStep(s, scores)
  if (scores[step]! - rivalOf(step, s, scores) >= lead) return step
  addChoice(model, features, first, n, scores)
  return chooseStep(s, scores)
}

/** The highest score of the other allowed steps. */
function rivalOf(step: Step, s: ParseState, scores: Int32Array): number {
  let rival = step === SHIFT ? -Infinity : scores[SHIFT]!
  if (step !== LEFT && mayLeft(s)) rival = Math.max(rival, scores[LEFT]!)
  return step !== RIGHT && mayRight(s) ? Math.max(rival, scores[RIGHT]!) : rival
}
