import { expect, test } from 'vitest'
import type { IncidentRow } from './ask.ts'
import { askedBy, FIRST_COLUMNS, filterInAddress, rowsAsked, tally, valuesIn } from './asked.ts'

const row = (id: string, cells: Record<string, string | { says: string; reports: string }>): IncidentRow =>
  ({
    id,
    title: id,
    cells: Object.fromEntries(
      Object.entries(cells).map(([column, said]) => [
        column,
        typeof said === 'string'
          ? { values: [{ text: said }], claims: [] }
          : { values: [{ text: said.reports }], claims: [], overruled: { says: said.says } },
      ]),
    ),
  }) as unknown as IncidentRow

const rows = [
  row('fire', { method: 'arson', outcome: { says: 'foiled', reports: 'planned' }, place: 'Port Vare' }),
  row('letter', { method: 'bombing', outcome: 'foiled' }),
  row('theft', { outcome: 'planned' }),
]
const ids = (filter: string, q = '') => rowsAsked(rows, askedBy({ filter, q })).map(({ id }) => id)

test.each([
  ['', '', ['fire', 'letter', 'theft']],
  ['outcome:foiled', '', ['fire', 'letter']],
  ['outcome:foiled,outcome:planned', '', ['fire', 'letter', 'theft']],
  ['outcome:foiled,method:arson', '', ['fire']],
  ['method:not%20known', '', ['theft']],
  ['nonsense:arson', '', ['fire', 'letter', 'theft']],
  ['', 'port arson', ['fire']],
])('filter “%s”, words “%s”', (filter, q, expected) => expect(ids(filter, q)).toEqual(expected))

test('what a person said counts in filters; what is in no report is not known', () => {
  expect(valuesIn(rows[0]!, 'outcome')).toEqual(['foiled'])
  expect(valuesIn(rows[2]!, 'place')).toEqual(['not known'])
  expect(tally(rows, 'outcome')).toEqual([
    ['foiled', 2],
    ['planned', 1],
  ])
})

test('the address gives back what it was given; the title is always there', () => {
  const filter = 'place:Port%20Vare%2C%20north,method:arson'
  expect(filterInAddress(askedBy({ filter }).filter)).toBe(filter)
  expect(askedBy({ columns: 'date,bogus' }).columns).toEqual(['title', 'date'])
  expect(askedBy({}).columns).toBe(FIRST_COLUMNS)
  expect(askedBy({ sort: '-date', group: 'title' })).toMatchObject({ sort: { column: 'date', down: true } })
  expect(askedBy({ group: 'title' }).group).toBeUndefined()
})
