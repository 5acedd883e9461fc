import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  attach,
  done,
  LEFT,
  mayRight,
  onlyStep,
  parseState,
  RIGHT,
  reset,
  SHIFT,
  type Step,
  shift,
  type UNDER,
} from '../03-syntax/parser-state.ts'
import { costs } from './parsing.ts'

/** Walks by the cheapest step from any state and says how many gold heads come out. */
function follow(gold: Int32Array, astray: readonly number[]): number {
  const n = gold.length
  const s = parseState(n + 1)
  const cost = new Int32Array(3)
  reset(s, n)
  let turn = 0
  let lost = 0
  while (!done(s)) {
    let step: Step | typeof UNDER | undefined = onlyStep(s)
    if (step === undefined) {
      costs(s, gold, cost)
      const allowed: Step[] = mayRight(s) ? [SHIFT, LEFT, RIGHT] : [SHIFT, LEFT]
      const cheapest = allowed.reduce((a, b) => (cost[b]! < cost[a]! ? b : a))
      step = turn < astray.length ? allowed[astray[turn]! % allowed.length]! : cheapest
      lost += cost[step]!
      turn++
    }
    if (step === SHIFT) shift(s)
    else attach(s, step, 0)
  }
  const right = gold.filter((h, i) => s.head[i] === h).length
  // The rule of one root may cost one arc more than is foretold, never fewer.
  expect(right + lost).toBeGreaterThanOrEqual(n - 1)
  expect(right + lost).toBeLessThanOrEqual(n)
  return right
}

/** A projective tree by construction: each span of words has a head, and what lies on its sides hangs under it. */
function tree(n: number, pick: () => number): Int32Array {
  const head = new Int32Array(n)
  const hang = (from: number, to: number, above: number): void => {
    if (from >= to) return
    const h = from + Math.floor(pick() * (to - from))
    head[h] = above
    hang(from, h, h)
    hang(h + 1, to, h)
  }
  hang(0, n, n)
  return head
}

test('the teacher rebuilds any projective tree, and after going astray loses no more than it says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 12, maxLength: 12 }),
      fc.array(fc.nat(), { maxLength: 6 }),
      (n, numbers, astray) => {
        let at = 0
        const gold = tree(n, () => numbers[at++ % numbers.length]!)
        expect(follow(gold, [])).toBe(n)
        follow(gold, astray)
      },
    ),
    { numRuns: 500, seed: 7 },
  )
})
