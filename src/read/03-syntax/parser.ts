// Builds the dependency tree of a sentence: a quick guide from right to left, then the tree proper from left to right,
// greedily, each arc with its relation as soon as it is made.
import { type ChoiceModel, scoreChoice } from '../weights-choice.ts'
import { hashText, type LinearModel, score } from '../weights-linear.ts'
import { decide } from './decide.ts'
import { GUIDE_FEATURES, guide } from './guide.ts'
import { arcKey, LABEL_FEATURES, labelFeatures } from './label-features.ts'
import { inputRoom, NOUN, type ParseInput } from './parse-input.ts'
import {
  attach,
  childFor,
  chooseStep,
  done,
  headFor,
  LEFT,
  onlyStep,
  type ParseState,
  parseState,
  reset,
  SHIFT,
  type Step,
  shift,
} from './parser-state.ts'
import { STEP_FEATURES, STEP_PLAIN, stepFeatures } from './step-features.ts'
import { highest, highestBut } from './tagger.ts'

export interface Parser {
  /** Relation 0 is `root`, which belongs to the arc from the root and to no other; 1 is `punct`, for marks alone. */
  readonly relations: readonly string[]
  /** The place of `nsubj:pass` among them, -1 where it is not known. */
  readonly passiveSubject: number
  /** The relation of arcs that only ever have one ("the" before a noun is its determiner), by `arcKey`. */
  readonly certain: ReadonlyMap<number, number>
  readonly guide: ChoiceModel
  readonly steps: ChoiceModel
  readonly labels: LinearModel
}

/** Room that is used again for every sentence; it holds nothing between two calls but the last tree. */
export interface ParseRoom {
  readonly input: ParseInput
  readonly mirror: ParseInput
  readonly state: ParseState
  /** The heads that the guide gives. */
  readonly guide: Int32Array
  readonly steps: Int32Array
  readonly stepScores: Int32Array
  readonly labels: Int32Array
  readonly labelScores: Int32Array
}

export const parseRoom = (size: number, relations: number): ParseRoom => ({
  input: inputRoom(size),
  mirror: inputRoom(size),
  state: parseState(size),
  guide: new Int32Array(size + 1),
  steps: new Int32Array(Math.max(STEP_FEATURES, GUIDE_FEATURES)),
  stepScores: new Int32Array(3),
  labels: new Int32Array(LABEL_FEATURES),
  labelScores: new Int32Array(relations),
})

/** Fills `room.state` with heads and relations. Greedy: each step is the best allowed one. */
export function parse(parser: Parser, input: ParseInput, room: ParseRoom, guided = false): void {
  const { state, steps, stepScores } = room
  if (!guided) guide(parser.guide, input, room.mirror, state, steps, stepScores, room.guide)
  reset(state, input.n, input.kind)
  while (!done(state)) {
    const step = onlyStep(state) ?? bestStep(parser.steps, input, room.guide, state, steps, stepScores)
    if (step === SHIFT) {
      shift(state)
      continue
    }
    const head = headFor(state, step)
    if (head === input.n) attach(state, step, 0)
    else {
      const child = childFor(state, step)
      attach(
        state,
        step,
        parser.certain.get(arcKey(input, head, child)) ?? relationOf(parser, input, room, head, child),
      )
    }
  }
}

/** The first relation that a word which is no mark of punctuation can have. */
export const FIRST_OF_WORDS = 2
export const PUNCT = 1

function relationOf(parser: Parser, input: ParseInput, room: ParseRoom, head: number, child: number): number {
  const { state, labels, labelScores } = room
  if (state.childless[child] === 1) return PUNCT
  score(parser.labels, labels, labelFeatures(input, room.guide, state, head, child, labels), labelScores)
  const best = highest(labelScores, FIRST_OF_WORDS)
  const { passiveSubject } = parser
  return best === passiveSubject && haveOf(input, head) >= 0 ? highestBut(labelScores, best, FIRST_OF_WORDS) : best
}

/** Lower than any sum of weights. */
const NEVER = -(2 ** 31)

const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", "'d"].map((form) => hashText(form)))
const NOT = new Set(['not', "n't", 'never', 'also', 'already', 'since', 'ever'].map((form) => hashText(form)))

/**
 * Where the "have" of "may have hired" or "had never met" stands, -1 for none: such a verb is no passive, whatever the
 * participle looks like, and describes no noun behind it ("is known to have hired Ivan").
 */
function haveOf({ word }: ParseInput, verb: number): number {
  let i = verb - 1
  while (i >= 0 && NOT.has(word[i]!)) i--
  return i >= 0 && HAVE.has(word[i]!) ? i : -1
}

function bestStep(
  model: ChoiceModel,
  input: ParseInput,
  guided: Int32Array,
  s: ParseState,
  features: Int32Array,
  scores: Int32Array,
): Step {
  const n = stepFeatures(input, guided, s, features)
  const step = decide(model, features, n, s, scores, STEP_PLAIN)
  if (step !== LEFT || (input.kind[s.next]! & NOUN) === 0) return step
  const top = s.stack[s.depth - 1]!
  const have = haveOf(input, top)
  if (have < 0 || s.head[have] !== top || input.ahead.verb[top + 1]! < s.next || input.ahead.mark[top + 1]! < s.next)
    return step
  scoreChoice(model, features, n, scores)
  scores[LEFT] = NEVER
  return chooseStep(s, scores)
}
