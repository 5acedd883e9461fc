// Turns of phrase of courts and states that the parser breaks, in the order in which they build on one another.
import type { Name } from '../analysis.ts'
import { charges } from './charges.ts'
import { missedPassives } from './missed-passives.ts'
import { trials } from './trials.ts'
import { verdicts } from './verdicts.ts'
import { wanted } from './wanted.ts'
import type { Draft } from './words.ts'

export function lawTurns(draft: Draft[], names: readonly Name[]): void {
  verdicts(draft, names)
  wanted(draft)
  trials(draft, names)
  missedPassives(draft)
  charges(draft)
}
