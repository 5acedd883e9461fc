import { expect, test } from 'vitest'
import { type MadeClaim, made } from '../../test/analyse/made.ts'
import type { Edtf } from '../model/ids.ts'
import { eventWords } from './event-words.ts'
import { lanesOf, precisionOf, stretchOf, timelineOf } from './timeline.ts'

test.each([
  ['2022-07-04', { from: '2022-07-04', to: '2022-07-04' }],
  ['2022-02', { from: '2022-02-01', to: '2022-02-28' }],
  ['2013/2023', { from: '2013-01-01', to: '2023-12-31' }],
  ['2012/..', { from: '2012-01-01' }],
  ['../2019', { to: '2019-12-31' }],
  ['some day', {}],
])('%s is a stretch of days', (time, stretch) => expect(stretchOf(time as Edtf)).toEqual(stretch))

const arrest = (time: string | undefined, doc: string): MadeClaim => ({
  predicate: 'arrest',
  doc,
  roles: { suspect: 'Milan Rook', authority: 'Police', ...(time ? { time } : {}) },
})

test('reports that agree are one entry, reports that differ stand side by side, and the undated are kept', () => {
  const { material } = made([
    arrest('2024-07-03', 'd2'),
    arrest('2024-07-02', 'd1'),
    arrest('2024-07-02', 'd3'),
    arrest(undefined, 'd4'),
  ])
  const { events, undated } = timelineOf(material)
  expect(events.map(({ time, claims }) => [time, claims.length])).toEqual([
    ['2024-07-02', 2],
    ['2024-07-03', 1],
  ])
  expect(undated.length).toBe(1)
})

test.each([
  ['2022-07-04', 'day'],
  ['2022-07-04T12:00', 'day'],
  ['2022-02', 'month'],
  ['2022-21', 'season'],
  ['2022~', 'year'],
  ['202X', 'decade'],
  ['2012/..', 'range'],
])('%s is precise to a %s', (time, precision) => expect(precisionOf(time as Edtf)).toBe(precision))

const payment = (roles: MadeClaim['roles'], more: Partial<MadeClaim> = {}): MadeClaim => ({
  predicate: 'payment',
  roles,
  ...more,
})

test.each<[string, MadeClaim]>([
  ['Milan Rook arrested by Police', arrest('2024-07-02', 'd1')],
  [
    'Ada Venn → Milan Rook: USD 30,000 promised',
    payment({ payer: 'Ada Venn', payee: 'Milan Rook', amount: 'USD 30000', status: 'promised' }),
  ],
  ['Milan Rook: a passport', payment({ payee: 'Milan Rook', benefit: 'a passport' })],
  ['denied: Milan Rook: USD 5', payment({ payee: 'Milan Rook', amount: 'USD 5' }, { polarity: 'denied' })],
  [
    'arson against Lena Sand by Milan Rook, foiled',
    {
      predicate: 'attack',
      roles: { perpetrator: 'Milan Rook', target: 'Lena Sand', method: 'arson', outcome: 'foiled' },
    },
  ],
  ['Milan Rook extradited to Brno', { predicate: 'extradition', roles: { person: 'Milan Rook', destination: 'Brno' } }],
  [
    'membership: Milan Rook, Quay Gang',
    { predicate: 'membership', roles: { member: 'Milan Rook', organization: 'Quay Gang' } },
  ],
])('in words: %s', (words, row) => {
  const { material, claims } = made([row])
  expect(eventWords(material, claims[0]!)).toBe(words)
})

test('two sums of one day are two entries', () => {
  const day = { payer: 'Ada Venn', payee: 'Milan Rook', time: '2024-07-02' }
  const { material } = made([payment({ ...day, amount: 'USD 5' }), payment({ ...day, amount: 'USD 9' })])
  expect(timelineOf(material).events.map(({ label, kind }) => [label, kind])).toEqual([
    ['Ada Venn → Milan Rook: USD 5', 'payment'],
    ['Ada Venn → Milan Rook: USD 9', 'payment'],
  ])
})

test('a lane for each person and each incident, with what has no date', () => {
  const { material } = made([
    payment({ payer: 'Ada Venn', payee: 'Milan Rook', amount: 'USD 5', time: '2024-05' }),
    {
      predicate: 'attack',
      roles: { perpetrator: 'Milan Rook', target: 'Lena Sand', time: '2024-06-01' },
      incident: 'plot',
    },
    { predicate: 'travel', roles: { traveller: 'Milan Rook', destination: 'Brno' } },
  ])
  const timeline = timelineOf(material)
  const shown = (by: 'person' | 'incident') =>
    lanesOf(material, timeline, by).map(({ name, events, undated }) => [name, events.length, undated.length])
  expect(shown('person')).toEqual([
    ['Ada Venn', 1, 0],
    ['Milan Rook', 2, 1],
    ['Lena Sand', 1, 0],
  ])
  expect(shown('incident')).toEqual([['plot', 1, 0]])
})
