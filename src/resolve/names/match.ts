// Do two names mean one bearer? Three answers, a score and the reasons for it. What the names alone say: whether two
// people of one name are one person is settled with everything else that is known of them.
import type { Matched } from './align.ts'
import { compareShapes, FEATURES, type Seen } from './features.ts'
import { kindOfSchema, type NameWord, type Shape, shapeOf } from './shape.ts'
import { WEIGHTS } from './weights.ts'

export const ANSWERS = ['same', 'possible', 'different'] as const
export type Answer = (typeof ANSWERS)[number]

/** From these scores on; chosen on cross-validated scores of labelled pairs, figures in docs/resolve.md. */
export const THRESHOLDS: Readonly<Record<Exclude<Answer, 'different'>, number>> = { same: 0.62, possible: 0.35 }

export interface NameMatch {
  readonly score: number
  readonly answer: Answer
  readonly reasons: readonly string[]
}

/** `schema` as FollowTheMoney has it: Person, Company, Organization, LegalEntity, Vessel. */
export const matchNames = (one: string, other: string, schema = 'LegalEntity'): NameMatch => {
  const kind = kindOfSchema(schema)
  return matchShapes(shapeOf(one, kind), shapeOf(other, kind))
}

export function matchShapes(one: Shape, other: Shape): NameMatch {
  const { seen, alignment } = compareShapes(one, other)
  const score = shapesScore(seen, one)
  return {
    score: Math.round(score * 1000) / 1000,
    answer: answerOf(score),
    reasons: [
      ...alignment.matched.filter(worthSaying).map(said),
      ...(alignment.joined ? ['words joined or parted differently'] : []),
      ...loose(alignment.loose),
      ...(seen.otherOrder > 0 ? ['words in another order'] : []),
      ...(seen.otherFather > 0 ? ['father and child the other way round'] : []),
      ...(seen.acronym > 0 ? ['one is the initials of the other'] : []),
      ...(seen.oneWordOnly > 0 ? ['one name is a single word'] : []),
    ],
  }
}

export const answerOf = (score: number): Answer =>
  score >= THRESHOLDS.same ? 'same' : score >= THRESHOLDS.possible ? 'possible' : 'different'

/** The score without the reasons, for many pairs. */
export function shapesScore(seen: Seen, { kind }: Shape): number {
  const weights = WEIGHTS[kind]
  let sum = weights.bias
  for (const feature of FEATURES) sum += weights[feature] * seen[feature]
  return 1 / (1 + Math.exp(-sum))
}

const worthSaying = ({ left, right }: Matched): boolean =>
  (left.part !== 'particle' && left.part !== 'legal') || left.text !== right.text

function said({ left, right, likeness, how }: Matched): string {
  if (how === 'same') return left.text
  if (how === 'initial') return `${left.text} and ${right.text} begin alike`
  if (how === 'short form') return `${left.text} and ${right.text} are forms of one name`
  if (how === 'number') return `${left.text} against ${right.text}`
  return `${left.text} ≈ ${right.text} (${likeness.toFixed(2)} by ${how})`
}

function loose([left, right]: readonly [readonly NameWord[], readonly NameWord[]]): readonly string[] {
  const names = (words: readonly NameWord[]) => words.filter((w) => w.weight >= 0.5).map((w) => w.text)
  const [a, b] = [names(left), names(right)]
  if (a.length > 0 && b.length > 0) return [`${a.join(' ')} against ${b.join(' ')}`]
  if (a.length + b.length > 0) return [`${[...a, ...b].join(' ')} in one only`]
  return []
}
