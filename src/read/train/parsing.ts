// Learns the parser with a dynamic oracle and exploration (Goldberg and Nivre 2013): the parser walks where its own
// mistakes lead, and is taught the best step from there, so that it learns to go on after an error.
import { GUIDE_FEATURES, guideFeatures } from '../03-syntax/guide.ts'
import { arcKey, LABEL_FEATURES, labelFeatures } from '../03-syntax/label-features.ts'
import type { ParseInput } from '../03-syntax/parse-input.ts'
import { FIRST_OF_WORDS, PUNCT } from '../03-syntax/parser.ts'
import {
  attach,
  childFor,
  chooseStep,
  done,
  headFor,
  LEFT,
  mayLeft,
  mayRight,
  onlyStep,
  type ParseState,
  parseState,
  RIGHT,
  reset,
  SHIFT,
  type Step,
  shift,
} from '../03-syntax/parser-state.ts'
import { STEP_FEATURES, stepFeatures } from '../03-syntax/step-features.ts'
import { highest, highestBut } from '../03-syntax/tagger.ts'
import { choicePerceptron } from './choice-perceptron.ts'
import { featureTally } from './feature-tally.ts'
import { type Perceptron, perceptron } from './perceptron.ts'
import { random, shuffle } from './random.ts'

export interface ParseExample {
  readonly input: ParseInput
  /** `n` for the child of the root. */
  readonly head: Int32Array
  readonly relation: Int32Array
  /** Heads that the guide gives to a text it has not learnt from. */
  readonly guide: Int32Array
}

/** What each step would lose for good: the number of gold arcs that could be built before it and not after. */
export function costs(s: ParseState, gold: Int32Array, out: Int32Array): void {
  const { stack, depth, next, n } = s
  const s0 = stack[depth - 1]!
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  out.fill(0, 0, 3)
  // The next word on the stack can no longer hang under anything below the top, nor be the head of anything there.
  for (let i = 0; i < depth - 1; i++) if (gold[next] === stack[i]) out[SHIFT]!++
  for (let i = 0; i < depth; i++) if (gold[stack[i]!] === next) out[SHIFT]!++
  for (let w = next; w < n; w++) {
    if (gold[w] === s0) {
      out[LEFT]!++
      out[RIGHT]!++
    }
  }
  const head = gold[s0]!
  if (head !== next && (head === s1 || head > next)) out[LEFT]!++
  if (head >= next) out[RIGHT]!++
}

const STEPS = [SHIFT, LEFT, RIGHT] as const
/** The cost of a step that is not allowed. */
const BARRED = 1_000_000

/** How one of the two parsers sees a state, and how it labels an arc; without labels every arc has relation 0. */
interface View {
  readonly width: number
  steps(e: ParseExample, s: ParseState, out: Int32Array): number
  labels?(e: ParseExample, s: ParseState, head: number, child: number, out: Int32Array): number
}

/** Reads examples that are already mirrored. */
export const GUIDE_VIEW: View = {
  width: GUIDE_FEATURES,
  steps: (e, s, out) => guideFeatures(e.input, s, out),
}

export const PARSER_VIEW: View = {
  width: Math.max(STEP_FEATURES, LABEL_FEATURES),
  steps: (e, s, out) => stepFeatures(e.input, e.guide, s, out),
  labels: (e, s, head, child, out) => labelFeatures(e.input, e.guide, s, head, child, out),
}

export interface ParseTraining {
  readonly view: View
  readonly relations: number
  /** Relations of arcs that need no learning. */
  readonly certain: ReadonlyMap<number, number>
  readonly epochs: number
  readonly seed: number
}

export interface ParseLearners {
  readonly steps: Perceptron
  readonly labels: Perceptron
}

/** How often a wrong step is followed to its end, after the first pass. */
const EXPLORE = 0.9
/** Features met less often on the way to the gold trees are left out: they are most of all features, and hurt. */
const LEAST = 3
/** A right step or relation that wins by less than this is still strengthened. */
const STEP_MARGIN = 60
const LABEL_MARGIN = 25

export function learnParser(
  examples: readonly ParseExample[],
  { view, relations, certain, epochs, seed }: ParseTraining,
  afterEpoch: (epoch: number, learners: ParseLearners) => void = () => {},
): ParseLearners {
  const common = commonFeatures(examples, view)
  const steps = choicePerceptron(common)
  const labels = perceptron(relations, common)
  const next = random(seed)
  const state = roomFor(examples)
  const features = new Int32Array(view.width)
  const stepScores = new Float64Array(3)
  const labelScores = new Float64Array(relations)
  const cost = new Int32Array(3)

  const bestWrong = (least: number): Step | undefined => {
    let found: Step | undefined
    for (const s of STEPS) {
      if (cost[s]! > least && cost[s] !== BARRED && (found === undefined || stepScores[s]! > stepScores[found]!))
        found = s
    }
    return found
  }

  const step = (e: ParseExample, epoch: number): Step => {
    const n = view.steps(e, state, features)
    steps.score(features, n, stepScores)
    const best = chooseStep(state, stepScores)
    costs(state, e.head, cost)
    if (!mayLeft(state)) cost[LEFT] = BARRED
    if (!mayRight(state)) cost[RIGHT] = BARRED
    const least = Math.min(cost[SHIFT]!, cost[LEFT]!, cost[RIGHT]!)
    steps.tick()
    if (cost[best] === least) {
      const rival = bestWrong(least)
      if (rival !== undefined && stepScores[best]! - stepScores[rival]! <= STEP_MARGIN)
        steps.update(features, n, best, rival)
      return best
    }
    let good: Step = SHIFT
    let top = -Infinity
    for (const s of STEPS) {
      if (cost[s] === least && stepScores[s]! > top) {
        good = s
        top = stepScores[s]!
      }
    }
    steps.update(features, n, good, best)
    return epoch > 0 && next() < EXPLORE ? best : good
  }

  const label = (e: ParseExample, head: number, child: number): number => {
    if (head === e.input.n || view.labels === undefined) return 0
    if (state.childless[child] === 1) return PUNCT
    const known = certain.get(arcKey(e.input, head, child))
    if (known !== undefined) return known
    const n = view.labels(e, state, head, child, features)
    labels.score(features, n, labelScores)
    const best = highest(labelScores, FIRST_OF_WORDS)
    labels.tick()
    const wanted = e.relation[child]!
    if (e.head[child] !== head) return best
    const rival = best === wanted ? highestBut(labelScores, wanted, FIRST_OF_WORDS) : best
    if (labelScores[wanted]! - labelScores[rival]! <= LABEL_MARGIN) labels.update(features, n, wanted, rival)
    return best
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const e of shuffle(examples, next)) {
      reset(state, e.input.n, e.input.kind)
      while (!done(state)) {
        const chosen = onlyStep(state) ?? step(e, epoch)
        if (chosen === SHIFT) shift(state)
        else attach(state, chosen, label(e, headFor(state, chosen), childFor(state, chosen)))
      }
    }
    afterEpoch(epoch, { steps, labels })
  }
  return { steps, labels }
}

/** Arcs seen at least twenty times with, but for one in a hundred, one relation. */
export function certainArcs(examples: readonly ParseExample[], relations: number): Map<number, number> {
  const counts = new Map<number, Int32Array>()
  for (const { input, head, relation } of examples) {
    for (let child = 0; child < input.n; child++) {
      if (head[child] === input.n) continue
      const key = arcKey(input, head[child]!, child)
      let row = counts.get(key)
      if (row === undefined) counts.set(key, (row = new Int32Array(relations)))
      row[relation[child]!]!++
    }
  }
  const out = new Map<number, number>()
  for (const [key, row] of counts) {
    const total = row.reduce((a, b) => a + b, 0)
    const top = highest(Float64Array.from(row))
    if (total >= 20 && row[top]! >= 0.99 * total) out.set(key, top)
  }
  return out
}

const roomFor = (examples: readonly ParseExample[]): ParseState =>
  parseState(examples.reduce((m, e) => Math.max(m, e.input.n), 0) + 1)

/** Walks the gold trees once, counting; what is returned says whether a feature is common enough to have a weight. */
function commonFeatures(examples: readonly ParseExample[], view: View): (feature: number) => boolean {
  const tally = featureTally()
  const state = roomFor(examples)
  const features = new Int32Array(view.width)
  const cost = new Int32Array(3)
  for (const e of examples) {
    reset(state, e.input.n, e.input.kind)
    while (!done(state)) {
      let step: ReturnType<typeof onlyStep> = onlyStep(state)
      if (step === undefined) {
        tally.add(features, view.steps(e, state, features))
        costs(state, e.head, cost)
        step = mayLeft(state) && cost[LEFT]! <= cost[SHIFT]! ? LEFT : SHIFT
        if (mayRight(state) && cost[RIGHT]! < cost[step]!) step = RIGHT
      }
      if (step === SHIFT) {
        shift(state)
        continue
      }
      const child = childFor(state, step)
      const head = headFor(state, step)
      const labels = head === e.input.n ? undefined : view.labels?.(e, state, head, child, features)
      if (labels !== undefined) tally.add(features, labels)
      attach(state, step, labels === undefined ? 0 : e.relation[child]!)
    }
  }
  return (feature) => tally.atLeast(feature, LEAST)
}
