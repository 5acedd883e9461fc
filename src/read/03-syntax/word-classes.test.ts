import { expect, test } from 'vitest'
import { hashText } from '../weights-linear.ts'
import { NO_CLASS, wordClasses } from './word-classes.ts'

const of = wordClasses(
  Int32Array.from(['junta', 'militia', 'harbour'], (w) => hashText(w)),
  Uint16Array.of(0, 7, 64),
)

test('words of neighbouring classes share the middle and the wide class', () => {
  expect(of('junta')).toEqual({ fine: 1, middle: 1, wide: 1 })
  expect(of('militia')).toEqual({ fine: 8, middle: 1, wide: 1 })
  expect(of('harbour')).toEqual({ fine: 65, middle: 9, wide: 2 })
})

test('a word without a class is said to have none', () => {
  expect(of('zzz')).toBe(NO_CLASS)
})
