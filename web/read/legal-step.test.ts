import { expect, test } from 'vitest'
import { legalSteps } from './legal-step.ts'
import { sketched } from './sketched-claim.ts'

const arrest = sketched('arrest', { suspect: 'Verek', time: '2023-12' })
const charge = sketched('charge', { accused: 'Verek', offence: 'arson' })
const conviction = sketched('conviction', { person: 'Verek', time: '2025-03-11' })

test.each([
  [
    'the furthest step wins, whatever the order',
    [conviction, arrest, charge],
    { step: 'convicted', date: '2025-03-11' },
  ],
  ['a step without a date is shown without one', [arrest, charge], { step: 'charged' }],
  [
    'of the same step, the one with a date',
    [sketched('arrest', { suspect: 'Verek' }), arrest],
    { step: 'arrested', date: '2023-12' },
  ],
  [
    'a denied step is none',
    [arrest, { ...charge, polarity: 'denied' as const }],
    { step: 'arrested', date: '2023-12' },
  ],
  ['a step that is only possible is none', [{ ...arrest, certainty: 'possible' as const }], undefined],
  [
    'a rejected claim is none',
    [arrest, { ...conviction, standing: 'rejected' as const }],
    { step: 'arrested', date: '2023-12' },
  ],
  ['an acquittal ends the ladder', [charge, sketched('acquittal', { person: 'Verek' })], { step: 'acquitted' }],
  [
    'guilty of one thing and not of another',
    [conviction, sketched('acquittal', { person: 'Verek' })],
    { step: 'both convicted and acquitted' },
  ],
  [
    'so does a verdict that was overturned',
    [conviction, sketched('release', { person: 'Verek', kind: 'overturned' })],
    { step: 'verdict overturned' },
  ],
  [
    'bail is no step of the ladder',
    [arrest, sketched('release', { person: 'Verek', kind: 'bail' })],
    { step: 'arrested', date: '2023-12' },
  ],
  [
    'what somebody is said to have done is no step',
    [sketched('attack', { perpetrator: 'Verek', target: 'pier' })],
    undefined,
  ],
])('%s', (_, claims, expected) => {
  const step = legalSteps(claims).get('Verek')
  expect(step && { step: step.step, ...(step.date === undefined ? {} : { date: step.date }) }).toEqual(expected)
})
