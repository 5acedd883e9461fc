// What becomes of a claim in somebody's mouth: an accuser alleges the deeds of others, a court states what it has found.
import { type Certainty, type Predicate, weakest } from '../../model/ontology.ts'
import { isFactive, isListening } from '../lexicon/speech/verbs.ts'
import type { Voice } from './voices.ts'

/** Deeds that incriminate: said by an accuser of somebody, they are allegations. */
export const INCRIMINATING: ReadonlySet<Predicate> = new Set<Predicate>([
  'attack',
  'espionage',
  'payment',
  'tasking',
  'recruitment',
  'support',
  'funding',
  'membership',
  'leadership',
  'association',
  'representation',
  'training',
  'influence',
  'operation',
  'death',
  'travel',
])

const BENCH = /\b(?:court|jury|jurors|tribunal|inquest|old bailey)\b/i

/** How sure the text is of what this voice says; `base` is the verb's own strength, `accused` whether it names a doer. */
export function certaintyOf(
  voices: readonly Voice[],
  verb: string,
  base: Certainty,
  predicate: Predicate,
  accused: boolean,
): Certainty {
  if (isFactive(verb)) return 'stated'
  const sides = voices.map((v) => v.side)
  // "a court charged two men" has found nothing yet.
  if (sides.includes('court') && base !== 'possible' && base !== 'alleged' && !isListening(verb)) return 'stated'
  // "The court heard that he had photographed the depot": it heard the prosecution's case.
  const isCaseHeard = isListening(verb) && voices.some((v) => v.side === 'court' && BENCH.test(v.speaker.name))
  if ((sides.includes('accuser') || isCaseHeard) && accused && INCRIMINATING.has(predicate))
    return weakest([base, 'alleged'])
  return base
}
