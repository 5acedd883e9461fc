import { expect, test } from 'vitest'
import { sketched } from './sketched-claim.ts'
import { inBrief, inList, roleLabel, rolesInOrder } from './wording.ts'

test.each([
  ['attack', 'perpetrator', { certainty: 'alleged' }, 'alleged perpetrator'],
  ['attack', 'perpetrator', { certainty: 'possible' }, 'possible perpetrator'],
  ['attack', 'perpetrator', { certainty: 'stated' }, 'perpetrator'],
  ['attack', 'perpetrator', { certainty: 'reported', polarity: 'denied' }, 'reported perpetrator (denied)'],
  ['espionage', 'agent', { certainty: 'alleged', polarity: 'open' }, 'alleged agent (left open)'],
  ['attack', 'target', { certainty: 'alleged' }, 'target'],
  ['arrest', 'suspect', { certainty: 'reported' }, 'suspect'],
] as const)('%s: %s of a claim %o is the “%s”', (predicate, role, { certainty, ...more }, expected) => {
  expect(roleLabel({ predicate, certainty, polarity: 'affirmed', ...more }, role)).toBe(expected)
})

test('roles come in the order of the ontology', () => {
  const claim = sketched('arrest', { time: '2023', offence: 'arson', suspect: 'Verek' })
  expect(rolesInOrder(claim).map(([role]) => role)).toEqual(['suspect', 'offence', 'time'])
  expect(inBrief(claim)).toBe('arrest: Verek')
})

test('codes read as words, dates as dates', () => {
  const claim = sketched('attack', { method: 'carried-out', time: '2025-03-11' })
  expect(rolesInOrder(claim).map(([, [filler]]) => inList(filler!))).toEqual(['carried out', '2025-03-11'])
})
