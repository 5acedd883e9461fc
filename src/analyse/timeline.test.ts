import { expect, test } from 'vitest'
import { type MadeClaim, made } from '../../test/analyse/made.ts'
import type { Edtf } from '../model/ids.ts'
import { stretchOf, timelineOf } from './timeline.ts'

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
