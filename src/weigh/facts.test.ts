// Which claims are one fact, and which stand apart.
import { describe, expect, test } from 'vitest'
import { type Line, made } from '../../test/weigh/made.ts'
import type { Edtf } from '../model/ids.ts'
import { weigh } from './index.ts'

const dated = (date: string) => ({ metadata: { date: date as Edtf } })
const sources = { a: dated('2021-03-01'), b: dated('2021-04-01'), c: dated('2024-03-01') }
const factsOf = (...lines: readonly Line[]) => weigh(made(sources, lines)).facts
/** `time 2024-07-02 ×2` */
const told = (...lines: readonly Line[]) =>
  factsOf(...lines).map(({ roles, affirmed }) => {
    const values = roles.filter(({ thing }) => thing === undefined).map(({ role, words }) => `${role} ${words.join()}`)
    return `${values.join(', ') || 'nothing more'} ×${affirmed.length}`
  })

const arrest = (doc: string, roles: Line['roles'] = {}): Line => ({
  in: doc,
  is: 'arrest',
  roles: { suspect: 'Ilhan Dorz', ...roles },
})
const age = (doc: string, years: string): Line => ({ in: doc, is: 'age', roles: { person: 'Ilhan Dorz', years } })
const payment = (doc: string, roles: Line['roles']): Line => ({
  in: doc,
  is: 'payment',
  roles: { payer: 'Petra Vance', payee: 'Ilhan Dorz', ...roles },
})

describe.each<[string, readonly Line[], readonly string[]]>([
  [
    'a day and its month',
    [arrest('a', { time: '2024-07' }), arrest('b', { time: '2024-07-02' })],
    ['time 2024-07-02 ×2'],
  ],
  [
    'a month that fits two days counts for neither',
    [arrest('a', { time: '2024-07-02' }), arrest('b', { time: '2024-07-03' }), arrest('c', { time: '2024-07' })],
    ['time 2024-07-02 ×1', 'time 2024-07-03 ×1', 'time 2024-07 ×1'],
  ],
  ['no date joins the only one', [arrest('a'), arrest('b', { time: '2024-07-02' })], ['time 2024-07-02 ×2']],
  [
    'each brings what the other leaves out',
    [payment('a', { amount: 'EUR 5000', status: 'paid' }), payment('b', { status: 'paid', time: '2024-05' })],
    ['status paid, time 2024-05, amount EUR 5000 ×2'],
  ],
  ['one birthday, two papers', [age('a', '40'), age('c', '43')], ['years 40 ×2']],
])('%s', (_, lines, expected) => {
  test(`${expected.length} ${expected.length === 1 ? 'fact' : 'facts'}`, () => {
    expect(told(...lines)).toEqual(expected)
  })
})

test('one number of years in papers of different years are two facts with two ids', () => {
  const facts = factsOf(age('a', '40'), age('b', '40'), age('c', '40'))
  expect(facts.map(({ affirmed }) => affirmed.length)).toEqual([2, 1])
  expect(new Set(facts.map(({ id }) => id)).size).toBe(2)
})

test('a claim about two people is two facts', () => {
  const facts = factsOf({ in: 'a', is: 'charge', roles: { accused: ['Ilhan Dorz', 'Petra Vance'], offence: 'arson' } })
  expect(facts.map(({ roles }) => roles[0]!.words)).toEqual([['Ilhan Dorz'], ['Petra Vance']])
  expect(facts.every(({ affirmed }) => affirmed.length === 1)).toBe(true)
})
