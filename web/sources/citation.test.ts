import { expect, test } from 'vitest'
import type { Metadata } from '../../src/model/document.ts'
import { inWords, sourceCitation } from './citation.ts'

test.each([
  ['2024-07-03', '3 July 2024'],
  ['2024-07', 'July 2024'],
  ['2024', '2024'],
  ['2024~', '2024~'],
  ['2024-21', '2024-21'],
])('%s → %s', (date, words) => expect(inWords(date)).toBe(words))

test('title, publisher, date and address, and what is missing is left out', () => {
  const metadata = {
    title: 'Man held in Brno.',
    publisher: 'Brno Morning Post',
    date: '2024-07-03',
    url: 'https://example.org/a',
  } as Metadata
  expect(sourceCitation({ metadata, name: 'a.html' })).toBe(
    'Man held in Brno. Brno Morning Post. 3 July 2024. https://example.org/a',
  )
  expect(sourceCitation({ metadata: {}, name: 'folder/note.txt' })).toBe('note.txt. No date.')
})
