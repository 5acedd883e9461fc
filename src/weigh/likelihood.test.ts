import { expect, test } from 'vitest'
import { LIKELIHOOD, likelihoodIn, mixesConfidence } from './likelihood.ts'

test.each([
  ['It is likely that he fled.', 0.55],
  ['It is very unlikely that he fled.', 0.05],
  ['He almost certainly fled.', 0.95],
  ['He fled.', undefined],
  ['An unlikely story', 0.2],
])('%s', (sentence, from) => expect(likelihoodIn(sentence)?.from).toBe(from))

test('the seven steps meet and do not overlap', () => {
  expect(LIKELIHOOD).toHaveLength(7)
  for (const [i, step] of LIKELIHOOD.entries()) if (i > 0) expect(step.from).toBe(LIKELIHOOD[i - 1]!.to)
})

test('a likelihood and a confidence in one sentence are told apart from either alone', () => {
  expect(mixesConfidence('With high confidence we judge it likely.')).toBe(true)
  expect(mixesConfidence('We judge it likely. ')).toBe(false)
  expect(mixesConfidence('Our confidence is high: high confidence.')).toBe(false)
})
