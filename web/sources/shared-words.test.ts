import { expect, test } from 'vitest'
import { marked } from './shared-words.tsx'

const shown = (own: string, other: string) =>
  marked(own, other)
    .map(({ text, common }) => (common ? `[${text}]` : text))
    .join('')

test.each([
  ['He paid 30,000 euros.', 'he paid 30,000 dollars.', '[He paid 30,000 ]euros.'],
  ['the two men', 'the two men', '[the two men]'],
  ['a man left', 'one man left', 'a [man left]'],
  ['«Да», сказал он', '«Да», ответил он', '«[Да», ]сказал [он]'],
])('%s beside %s', (own, other, words) => {
  expect(shown(own, other)).toBe(words)
  expect(
    marked(own, other)
      .map(({ text }) => text)
      .join(''),
  ).toBe(own)
})
