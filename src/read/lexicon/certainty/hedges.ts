// Adverbs, adjectives and auxiliaries that weaken what they stand with: "reportedly", "alleged", "may".
import type { Certainty } from '../../../model/ontology.ts'

const table = (rows: readonly (readonly [Certainty, string])[]): ReadonlyMap<string, Certainty> =>
  new Map(rows.flatMap(([certainty, words]) => words.split(' ').map((w) => [w, certainty] as const)))

export const HEDGE_ADVERBS = table([
  [
    'possible',
    'possibly perhaps maybe likely probably presumably apparently seemingly potentially conceivably supposedly',
  ],
  ['alleged', 'allegedly purportedly ostensibly'],
  ['reported', 'reportedly'],
])

export const HEDGE_ADJECTIVES = table([
  [
    'alleged',
    'alleged suspected accused purported self-proclaimed self-styled self-described supposed claimed putative self-declared',
  ],
  ['possible', 'possible apparent potential likely presumed probable'],
  ['reported', 'reported'],
])

/** "would" and "should" are read by their construction, not here. */
export const HEDGE_MODALS = table([['possible', 'may might could']])

export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'no',
  'neither',
  'nor',
  'none',
  'nobody',
  'without',
  'hardly',
])
