// The arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011): move the next word to the stack, or hang the top
// of the stack under the next word or under the word below it. The root stands after the last word, so the main verb is
// chosen when the whole sentence has been seen.
import { CHILDLESS } from './parse-input.ts'

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2
export type Step = 0 | 1 | 2
/** Only when no word is left: the mark below the top of the stack goes under the top, which must not hang on a mark. */
export const UNDER = 3

/** A partial tree over `n` words; position `n` is the root. */
export interface ParseState {
  n: number
  next: number
  depth: number
  readonly stack: Int32Array
  readonly head: Int32Array
  readonly relation: Int32Array
  /** Outermost and second outermost children on each side, -1 for none; and how many there are. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly lefts: Int32Array
  readonly rights: Int32Array
  /** Which relations the children on each side have, as a hash that does not depend on their order. */
  readonly leftSet: Int32Array
  readonly rightSet: Int32Array
  /** 1 for marks of punctuation, which have no children. */
  readonly childless: Uint8Array
}

export function parseState(size: number): ParseState {
  const ints = (): Int32Array => new Int32Array(size + 1)
  return {
    n: 0,
    next: 0,
    depth: 0,
    stack: ints(),
    head: ints(),
    relation: ints(),
    left1: ints(),
    left2: ints(),
    right1: ints(),
    right2: ints(),
    lefts: ints(),
    rights: ints(),
    leftSet: ints(),
    rightSet: ints(),
    childless: new Uint8Array(size + 1),
  }
}

/** `kind` says by the bit `CHILDLESS` which words may not become heads. */
export function reset(s: ParseState, n: number, kind?: Uint8Array): void {
  s.n = n
  s.next = 0
  s.depth = 0
  for (const a of [s.head, s.relation, s.left1, s.left2, s.right1, s.right2]) a.fill(-1, 0, n + 1)
  for (const a of [s.lefts, s.rights, s.leftSet, s.rightSet]) a.fill(0, 0, n + 1)
  for (let i = 0; i < n; i++) s.childless[i] = kind !== undefined && kind[i]! & CHILDLESS ? 1 : 0
  s.childless[n] = 0
}

export const done = (s: ParseState): boolean => s.next === s.n && s.depth === 0
/** Asked while a word is left to move: the step to the root is not a choice. */
export const mayLeft = (s: ParseState): boolean => s.childless[s.next] === 0
export const mayRight = (s: ParseState): boolean => s.depth > 1 && s.childless[s.stack[s.depth - 2]!] === 0

export function shift(s: ParseState): void {
  s.stack[s.depth++] = s.next++
}

/** The word that `step` would hang another under, and that other. */
export const headFor = (s: ParseState, step: Step | typeof UNDER): number =>
  step === LEFT ? s.next : s.stack[step === RIGHT ? s.depth - 2 : s.depth - 1]!
export const childFor = (s: ParseState, step: Step | typeof UNDER): number =>
  s.stack[step === UNDER ? s.depth - 2 : s.depth - 1]!

export function attach(s: ParseState, step: Step | typeof UNDER, relation: number): void {
  const head = headFor(s, step)
  const child = childFor(s, step)
  s.depth--
  if (step === UNDER) s.stack[s.depth - 1] = head
  s.head[child] = head
  s.relation[child] = relation
  // A sum does not depend on order; the odd multiplier keeps {a, b} apart from {c, d}.
  const mark = Math.imul(relation + 1, 0x9e3779b1) ^ (relation << 7)
  if (child < head) {
    s.left2[head] = s.left1[head]!
    s.left1[head] = child
    s.lefts[head]!++
    s.leftSet[head]! += mark
  } else {
    s.right2[head] = s.right1[head]!
    s.right1[head] = child
    s.rights[head]!++
    s.rightSet[head]! += mark
  }
}

/** The step where there is no choice. Only the last word standing hangs under the root, so that a sentence has one root. */
export function onlyStep(s: ParseState): Step | typeof UNDER | undefined {
  if (s.depth === 0) return SHIFT
  if (s.next < s.n) return mayLeft(s) || mayRight(s) ? undefined : SHIFT
  if (s.depth === 1) return LEFT
  return mayRight(s) || s.childless[s.stack[s.depth - 1]!] === 1 ? RIGHT : UNDER
}

/** The best of the allowed steps, when a word is left to move. */
export function chooseStep(s: ParseState, scores: Int32Array | Float64Array): Step {
  const best: Step = mayLeft(s) && scores[LEFT]! > scores[SHIFT]! ? LEFT : SHIFT
  return mayRight(s) && scores[RIGHT]! > scores[best]! ? RIGHT : best
}
