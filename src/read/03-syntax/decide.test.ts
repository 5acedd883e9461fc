import { describe, expect, test } from 'vitest'
import { type AnyArray, decodeWeights, encodeWeights } from '../weights.ts'
import { choiceModel } from '../weights-choice.ts'
import { packKeys } from '../weights-keys.ts'
import { decide } from './decide.ts'
import { LEFT, parseState, RIGHT, reset, SHIFT, shift } from './parser-state.ts'

/** Feature 1 is for LEFT by 100, 2 for RIGHT by 25, 3 for SHIFT by 900 and so for none by as much. */
const model = choiceModel(
  decodeWeights(
    encodeWeights(
      'toy',
      {},
      new Map<string, AnyArray>([
        ['s.features', packKeys(Int32Array.of(1, 2, 3))],
        ['s.roots', Int8Array.of(10, 0, 0, 5, -30, -30)],
      ]),
    ),
    'toy',
  ),
  's',
)

/** `depth` words on the stack of three. */
function state(depth: number): ReturnType<typeof parseState> {
  const s = parseState(3)
  reset(s, 3)
  for (let i = 0; i < depth; i++) shift(s)
  return s
}

describe('decide', () => {
  test.each([
    ['the first feature is enough', [1, 3], 1, 100, 1, LEFT],
    ['it does not lead by enough, so the second is asked', [1, 3], 1, 101, 1, SHIFT],
    ['a step that is not allowed is no rival and is not chosen', [2, 1], 1, 0, 1, SHIFT],
    ['the same where it is allowed', [2, 1], 1, 25, 2, RIGHT],
    ['all are asked where the first leave two equal', [4, 2], 1, 1, 2, RIGHT],
  ] as const)('%s', (_, features, first, lead, depth, wanted) => {
    const scores = new Int32Array(3)
    expect(decide(model, Int32Array.from(features), features.length, state(depth), scores, { first, lead })).toBe(
      wanted,
    )
  })
})
