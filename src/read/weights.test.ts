import { describe, expect, test } from 'vitest'
import { quantise, type Rows } from './train/perceptron.ts'
import { type AnyArray, decodeWeights, encodeWeights } from './weights.ts'
import { choiceModel, scoreChoice } from './weights-choice.ts'
import { packKeys, unpackKeys } from './weights-keys.ts'
import { linearModel, score } from './weights-linear.ts'

const arrays = new Map<string, AnyArray>([
  ['a', Int32Array.of(1, -2, 3)],
  ['b', Uint8Array.of(7)],
  ['c', Int16Array.of(-300, 300)],
])

describe('weights', () => {
  test('what is written is read, wherever the bytes lie in memory', () => {
    const bytes = encodeWeights('toy', { tags: ['X'] }, arrays)
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    for (const b of [bytes, shifted.subarray(3)]) {
      const w = decodeWeights(b, 'toy')
      expect(w.meta).toEqual({ tags: ['X'] })
      expect([...w.array('a', 'i32')]).toEqual([1, -2, 3])
      expect([...w.array('b', 'u8')]).toEqual([7])
      expect([...w.array('c', 'i16')]).toEqual([-300, 300])
    }
  })

  const bytes = encodeWeights('toy', {}, arrays)
  test.each([
    ['another model', bytes, 'other', 'expected the model "other"'],
    ['no weight file', new Uint8Array(64), 'toy', 'not a weight file'],
    ['nothing', new Uint8Array(0), 'toy', 'not a weight file'],
    ['cut short', bytes.slice(0, bytes.length - 8), 'toy', 'cut short'],
  ])('refuses %s', (_, b, name, message) => {
    expect(() => decodeWeights(b, name)).toThrow(message)
  })

  test('refuses an array of another type', () => {
    expect(() => decodeWeights(bytes, 'toy').array('a', 'u8')).toThrow('no u8 array "a"')
  })
})

test.each([[[]], [[0]], [[0, 1, 127, 128, 16_384, 2 ** 31 - 1, -(2 ** 31), -1]]])(
  'keys %j are packed and unpacked',
  (keys) => {
    expect([...unpackKeys(packKeys(Int32Array.from(keys)), keys.length)]).toEqual(keys)
  },
)

describe('linear model', () => {
  // Feature 5 prefers class 0, feature -9 class 2; features that fall on one slot must not be taken for each other.
  const rows: Rows = {
    classes: 3,
    features: Int32Array.of(5, 6, -9),
    starts: Int32Array.of(0, 2, 3, 4),
    entryClass: Uint8Array.of(0, 1, 1, 2),
    entryWeight: Float64Array.of(10, -10, 5, 10),
  }
  const weights = decodeWeights(encodeWeights('toy', {}, quantise(rows, 'm')), 'toy')
  const model = linearModel(weights, 'm', 3)
  test.each<[number[], number[]]>([
    [[5], [255, -255, 0]],
    [[6], [0, 128, 0]],
    [
      [5, -9],
      [255, -255, 255],
    ],
    [[7], [0, 0, 0]],
    [[], [0, 0, 0]],
  ])('features %j score %j', (features, wanted) => {
    const scores = new Int32Array(3)
    score(model, Int32Array.from(features), features.length, scores)
    expect([...scores]).toEqual(wanted)
  })
})

describe('choice model', () => {
  const weights = decodeWeights(
    encodeWeights(
      'toy',
      {},
      new Map<string, AnyArray>([
        ['s.features', packKeys(Int32Array.of(1, 2, -3))],
        ['s.roots', Int8Array.of(1, -1, 127, -127, 0, 3)],
      ]),
    ),
    'toy',
  )
  const model = choiceModel(weights, 's')
  test.each<[number[], number[]]>([
    [[1], [0, 1, -1]],
    [[2], [0, 16_129, -16_129]],
    [
      [1, 2, -3, 4],
      [0, 16_130, -16_121],
    ],
  ])('features %j score %j', (features, wanted) => {
    const scores = new Int32Array(3)
    scoreChoice(model, Int32Array.from(features), features.length, scores)
    expect([...scores]).toEqual(wanted)
  })
})
