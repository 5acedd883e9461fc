// The arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011): move the next word to the stack, or hang the top
// of the stack under the next word or under the word below it. The root stands after the last word, so the main verb is
// chosen when the whole sentence has been seen.

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2
export type Step = 0 | 1 | 2

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
  }
}

export function reset(s: ParseState, n: number): void {
  s.n = n
  s.next = 0
  s.depth = 0
  for (const a of [s.head, s.relation, s.left1, s.left2, s.right1, s.right2]) a.fill(-1, 0, n + 1)
  for (const a of [s.lefts, s.rights, s.leftSet, s.rightSet]) a.fill(0, 0, n + 1)
}

export const done = (s: ParseState): boolean => s.next === s.n && s.depth === 0
export const mayShift = (s: ParseState): boolean => s.next < s.n
/** Only the last word standing may hang under the root, so that a sentence has one root. */
export const mayLeft = (s: ParseState): boolean => s.depth > 0 && (s.next < s.n || s.depth === 1)
export const mayRight = (s: ParseState): boolean => s.depth > 1

export function shift(s: ParseState): void {
  s.stack[s.depth++] = s.next++
}

/** The word that `step` would hang the top of the stack under. */
export const headFor = (s: ParseState, step: Step): number => (step === LEFT ? s.next : s.stack[s.depth - 2]!)

export function attach(s: ParseState, step: Step, relation: number): void {
  const head = headFor(s, step)
  const child = s.stack[--s.depth]!
  s.head[child] = head
  s.relation[child] = relation
  // A sum does not depend on order; the odd multiplier keeps {a, b} apart from {c, d}.
  const mark = Math.imul(relation + 1, 0x9e3779b1) ^ (relation << 7)
  if (step === LEFT) {
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

/** The step where there is no choice. */
export function onlyStep(s: ParseState): Step | undefined {
  if (s.depth === 0) return SHIFT
  if (s.next === s.n) return s.depth === 1 ? LEFT : RIGHT
  return undefined
}

/** The best of the allowed steps, when a word is left to move: moving it and hanging left are always allowed then. */
export function chooseStep(s: ParseState, scores: Int32Array | Float64Array): Step {
  const best: Step = scores[LEFT]! > scores[SHIFT]! ? LEFT : SHIFT
  return mayRight(s) && scores[RIGHT]! > scores[best]! ? RIGHT : best
}
