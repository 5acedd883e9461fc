import { expect, test } from 'vitest'
import { type Line, made } from '../../test/weigh/made.ts'
import type { Edtf } from '../model/ids.ts'
import { weigh } from './index.ts'

const dated = (date: string) => ({ metadata: { date: date as Edtf, publisher: `Paper of ${date}` } })
const sources = { a: dated('2024-12-04'), b: dated('2025-02-18') }
const blamed = (more: Partial<Line>): Line => ({
  in: 'a',
  is: 'attack',
  roles: { sponsor: 'Directorate 9' },
  incident: 'the fire',
  certainty: 'alleged',
  ...more,
})
const state = (...lines: readonly Line[]) => weigh(made(sources, lines)).attributions.map((one) => one.state)

test.each<[string, readonly Line[], string]>([
  ['said by a paper', [blamed({})], 'alleged'],
  [
    'found by a service',
    [blamed({ by: ['State Security'], says: 'State Security has concluded that Directorate 9 set it.' })],
    'assessed',
  ],
  ['said by a prosecutor', [blamed({ by: ['the prosecutor general'] })], 'charged'],
  ['said by an office of prosecution', [blamed({ by: ['the Justice Department'] })], 'charged'],
  ['found by a court', [blamed({ by: ['the court'], certainty: 'stated' })], 'proven'],
  ['suspected by a court', [blamed({ by: ['the court'], certainty: 'possible' })], 'alleged'],
  [
    'withdrawn in so many words',
    [
      blamed({ by: ['Ada Lind'] }),
      blamed({
        in: 'b',
        by: ['Ada Lind'],
        polarity: 'denied',
        says: 'Ada Lind withdraws what she said of Directorate 9.',
      }),
    ],
    'withdrawn',
  ],
  [
    'withdrawn by the body for which the speaker spoke',
    [
      blamed({ by: ['Ada Lind'] }),
      { in: 'a', is: 'occupation', roles: { person: 'Ada Lind', title: 'minister', organization: 'Ministry' } },
      { in: 'b', is: 'occupation', roles: { person: 'Uri Hahn', title: 'spokesman', organization: 'Ministry' } },
      blamed({ in: 'b', by: ['Ministry'], polarity: 'denied' }),
    ],
    'withdrawn',
  ],
  [
    'denied by another',
    [
      blamed({ by: ['Ada Lind'] }),
      blamed({ in: 'b', by: ['Uri Hahn'], polarity: 'denied', says: 'Uri Hahn withdraws it.' }),
    ],
    'alleged',
  ],
])('%s', (_, lines, expected) => expect(state(...lines)).toEqual([expected]))

test('what was withdrawn stays in the list, beside what others still say', () => {
  const [one] = weigh(
    made(sources, [
      blamed({ by: ['Ada Lind'] }),
      blamed({ by: ['Uri Hahn'] }),
      blamed({ in: 'b', by: ['Ada Lind'], polarity: 'denied' }),
    ]),
  ).attributions
  expect(one?.statements.map(({ by, state: is }) => [by, is])).toEqual([
    ['Ada Lind', 'withdrawn'],
    ['Uri Hahn', 'alleged'],
  ])
  expect(one?.state).toBe('alleged')
})
