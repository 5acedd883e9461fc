import { expect, test } from 'vitest'
import { inTextOrder, openMarks, restingMarks, weakestOf } from './marks.ts'
import { sketched } from './sketched-claim.ts'

const arrest = sketched('arrest', { suspect: 'Verek' }, {}, 50)
const payment = sketched('payment', { payer: 'Radik', payee: 'Verek' }, { certainty: 'alleged' })

test('a claim at rest leaves its trigger and its fillers, an open one its evidence and its roles’ names too', () => {
  expect(restingMarks(payment).map(({ sort, start, end }) => `${sort} ${start}-${end}`)).toEqual([
    'trigger 0-7',
    'filler 8-13',
    'filler 14-19',
  ])
  expect(openMarks(payment).map(({ sort, label }) => `${sort} ${label ?? ''}`.trim())).toEqual([
    'evidence',
    'trigger',
    'filler alleged payer',
    'filler alleged payee',
  ])
})

test('the same claim gives the same marks, so that nothing is drawn anew', () => {
  expect(restingMarks(payment)).toBe(restingMarks(payment))
})

test('where certainties meet the weakest is drawn', () => {
  expect(weakestOf([...restingMarks(arrest), ...restingMarks(payment)])).toBe('alleged')
  expect(weakestOf([])).toBeUndefined()
})

test('claims stand in the order of their triggers', () => {
  expect(inTextOrder([arrest, payment]).map(({ predicate }) => predicate)).toEqual(['payment', 'arrest'])
})
