import { expect, test } from 'vitest'
import { remembering } from './remembering.ts'

test('answers are the same whether kept, forgotten or new, and kept ones are not worked out again', () => {
  const asked: string[] = []
  const length = remembering((text) => {
    asked.push(text)
    return text.length
  }, 2)
  const texts = ['a', 'bb', 'a', '', 'a', '']
  expect(texts.map(length)).toEqual([1, 2, 1, 0, 1, 0])
  expect(asked).toEqual(['a', 'bb', '', 'a'])
})
