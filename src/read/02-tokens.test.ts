import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { span } from '../model/span.ts'
import { sentences } from './01-sentences.ts'
import { tokens } from './02-tokens.ts'

/** Tokens are wanted as parted by single spaces. */
const table: readonly [string, string][] = [
  ["He didn’t know it wasn't Iran’s.", "He did n’t know it was n't Iran ’s ."],
  ["They cannot say they’ll go; CAN'T they?", "They can not say they ’ll go ; CA N'T they ?"],
  ['An Iran-linked, al-Shabab-style cell', 'An Iran - linked , al - Shabab - style cell'],
  ['co-founder, re-elected, anti-ship, e-mail', 'co-founder , re-elected , anti-ship , e-mail'],
  ['U.S. Attorney J. R. Brandt, Jr., of Acme Inc.', 'U.S. Attorney J. R. Brandt , Jr. , of Acme Inc.'],
  ['Mr. Lind v. Dr. Ode, No. 5, Art. 6, Jan. 7.', 'Mr. Lind v. Dr. Ode , No. 5 , Art. 6 , Jan. 7 .'],
  ['$30,000, US$5m, €6.5 million and 6.5%', '$ 30,000 , US$ 5 m , € 6.5 million and 6.5 %'],
  ['the 21st of 1990s at 5pm or 17:30', 'the 21st of 1990s at 5 pm or 17:30'],
  ['on 2025-06-23 or 12/05/2024, 2013-2023', 'on 2025-06-23 or 12/05/2024 , 2013 - 2023'],
  ['18 U.S.C. § 1956(a)', '18 U.S.C. § 1956 ( a )'],
  ['(see https://example.org/a?b=c.).', '( see https://example.org/a?b=c . ) .'],
  ['Write to a.b@example.org, @desk or #spies', 'Write to a.b@example.org , @desk or #spies'],
  ['NICOSIA, June 21 (Reuters) — Police', 'NICOSIA , June 21 ( Reuters ) — Police'],
  ['“Why?!” he said... “No—never.”', '“ Why ?! ” he said ... “ No — never . ”'],
  ['«Да», сказал Əliyev; 他说', '« Да » , сказал Əliyev ; 他说'],
  ["O’Rourke and Sha'lan of AT&T", "O’Rourke and Sha'lan of AT&T"],
  ['and/or 9/11', 'and / or 9/11'],
  ['It was Plan B.', 'It was Plan B .'],
  ['👩‍🚀 flew ✈️.', '👩‍🚀 flew ✈️ .'],
]

describe('tokens', () => {
  test.each(table)('%s', (text, wanted) => {
    expect(
      tokens(text, span(0, text.length))
        .map((t) => t.text)
        .join(' '),
    ).toBe(wanted)
  })

  test('offsets are exact, in order, and leave out nothing but white space, on any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '. ',
        '." ',
        'U.S.',
        'n’t',
        '’s',
        '\n\n',
        'http://',
        '@',
        '-',
        '§ ',
        'Mr. ',
        '\ud800',
        '\u200b',
        '5.',
        '[1]',
        '。',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('')
        const found = sentences(text, [span(0, text.length)]).flatMap((s) => tokens(text, s))
        const exact = found.every((t) => t.end > t.start && text.slice(t.start, t.end) === t.text)
        const ordered = found.every((t, i) => i === 0 || found[i - 1]!.end <= t.start)
        return exact && ordered && found.map((t) => t.text).join('') === text.replace(/\s+/g, '')
      }),
      { numRuns: 10_000, seed: 2025 },
    )
  }, 120_000)

  test('a long run of any one character costs time in proportion to its length', () => {
    for (const c of ['a', '.', '-', "'", '@', '1', ':', 'U.', 'a-', "n'", '1.', '/', '’', '[1]', 'é']) {
      const text = c.repeat(100_000)
      const started = performance.now()
      const found = sentences(text, [span(0, text.length)]).flatMap((s) => tokens(text, s))
      expect(found.length).toBeGreaterThan(0)
      expect(performance.now() - started, `${c} × 100,000`).toBeLessThan(3000)
    }
  })
})
