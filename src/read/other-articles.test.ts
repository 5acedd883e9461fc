import { expect, test } from 'vitest'
import { span } from '../model/span.ts'
import { sentences } from './01-sentences.ts'
import { withoutOtherArticles } from './other-articles.ts'

function own(...lines: readonly string[]): readonly string[] {
  const text = lines.join('\n')
  let at = 0
  const blocks = lines.map((line) => {
    const start = at
    at += line.length + 1
    return { ...span(start, start + line.length), kind: 'paragraph' as const }
  })
  return withoutOtherArticles(text, sentences(text, blocks)).map((s) => text.slice(s.start, s.end))
}

test('a list at the end is another page', () => {
  expect(
    own(
      'Ivan Petrov was held.',
      'Further Reading on the Review',
      '- Opinion – Why Karl Weber spied',
      '- Who paid Lena Brandt?',
    ),
  ).toEqual(['Ivan Petrov was held.'])
})

test('the article goes on behind a list, and behind a line that points elsewhere', () => {
  expect(
    own(
      'Ivan Petrov was held.',
      'Read more: Karl Weber jailed for spying',
      'He lives in Linz.',
      'Related stories',
      'Omar Haddad charged',
      'Petrov is 40.',
    ),
  ).toEqual(['Ivan Petrov was held.', 'He lives in Linz.', 'Petrov is 40.'])
})

test('headings and sentences that begin alike stay', () => {
  const lines = [
    'Related incidents',
    'Latest developments',
    'Read more of his letters and you find a spy.',
    'See also what he wrote.',
  ]
  expect(own(...lines)).toEqual(lines)
})
