import { expect, test } from 'vitest'
import { type Line, made } from '../../../test/weigh/made.ts'
import { weigh } from '../index.ts'

const sources = { a: { metadata: { date: '2024-07-03' as never } }, b: {} }
const law = (is: Line['is'], roles: Line['roles'], more: Partial<Line> = {}): Line => ({ in: 'a', is, roles, ...more })
const ladder = (...lines: readonly Line[]) => weigh(made(sources, lines)).ladders[0]

const arrest = law('arrest', { suspect: 'Ilhan Dorz', time: '2024-07-02', place: 'Gori' })
const charge = law('charge', { accused: 'Ilhan Dorz', offence: 'arson' })
const conviction = law('conviction', { person: 'Ilhan Dorz', time: '2025-03-11' })

test.each([
  ['the furthest, whatever the order', [conviction, arrest, charge], 'convicted', '2025-03-11'],
  [
    'a sentence',
    [conviction, law('sentence', { person: 'Ilhan Dorz', penalty: 'two years' })],
    'convicted and sentenced',
    undefined,
  ],
  ['possible is no step', [arrest, { ...charge, certainty: 'possible' as const }], 'arrested', '2024-07-02'],
  ['denied is no step', [arrest, { ...charge, polarity: 'denied' as const }], 'arrested', '2024-07-02'],
  [
    'accused of an attack',
    [law('attack', { perpetrator: 'Ilhan Dorz', target: 'Ada Lind' }, { certainty: 'alleged' })],
    'suspected',
    undefined,
  ],
  [
    'guilty of one thing and not of another',
    [conviction, law('acquittal', { person: 'Ilhan Dorz' })],
    'both convicted and acquitted',
    undefined,
  ],
  [
    'swapped after a sentence',
    [conviction, law('release', { person: 'Ilhan Dorz', kind: 'swap' })],
    'swapped',
    undefined,
  ],
  [
    'overturned',
    [conviction, law('release', { person: 'Ilhan Dorz', kind: 'overturned' })],
    'verdict overturned',
    undefined,
  ],
  ['bail is no step', [arrest, law('release', { person: 'Ilhan Dorz', kind: 'bail' })], 'arrested', '2024-07-02'],
])('%s', (_, lines, says, date) => {
  const { furthest } = ladder(...lines)!
  expect([furthest?.says, furthest?.date]).toEqual([says, date])
})

test('what no source tells is not known; a step without a date is known to be taken by the date of its document', () => {
  const { rungs, notKnown } = ladder(arrest, charge)!
  expect(rungs.map(({ step, times, toldFirst }) => [step, times, toldFirst])).toEqual([
    ['arrested', ['2024-07-02'], '2024-07-03'],
    ['charged', [], '2024-07-03'],
  ])
  expect(notKnown).toContain('extradited')
  expect(notKnown).not.toContain('charged')
})

test('what somebody is stated to have done is no step of the law', () => {
  expect(ladder(law('attack', { perpetrator: 'Ilhan Dorz', target: 'Ada Lind' }))).toBeUndefined()
})

test('sanctions stand beside the ladder', () => {
  const { rungs, beside } = ladder(law('designation', { designated: 'Ilhan Dorz', authority: 'Norway' }))!
  expect([rungs.length, beside.map(({ step }) => step)]).toEqual([0, ['designated']])
})
