import { expect, test } from 'vitest'
import { incidentId, type MadeClaim, made } from '../../test/analyse/made.ts'
import { chainsOf } from './chain/index.ts'
import { gapsOf } from './gaps.ts'

const attack = (perpetrator: string, incident: string, more: MadeClaim['roles'] = {}): MadeClaim => ({
  predicate: 'attack',
  roles: { perpetrator, target: 'Lena Sand', ...more },
  incident,
})
const gaps = (rows: readonly MadeClaim[], links: Parameters<typeof made>[1] = {}) => {
  const { material } = made(rows, links)
  return gapsOf(material, chainsOf(material))
}

test('two reports that may be one incident stay two, with the question open', () => {
  const rows: readonly MadeClaim[] = [
    attack('Milan Rook', 'arrest in June'),
    attack('two men', 'foiled plot'),
    { predicate: 'same-incident', roles: { incident: ['the case', 'the arrest'] }, polarity: 'open' },
  ]
  const found = gaps(rows, { links: [['arrest in June', 'foiled plot', 'open']] }).filter(
    ({ kind }) => kind === 'same-incident',
  )
  expect(found.map(({ incidents }) => incidents)).toEqual([['arrest in June', 'foiled plot'].map(incidentId)])
  expect(found[0]?.claims.length).toBe(1)
})

test('one question for all incidents that ask it', () => {
  const found = gaps([attack('two men', 'first'), attack('two men', 'second')]).filter(({ kind }) => kind === 'unnamed')
  expect(found.map(({ text, incidents }) => [text, incidents.length])).toEqual([
    ['Who is meant by “two men” is not known.', 2],
  ])
})

test('who was convicted has no open question before the courts, who was only charged has', () => {
  const charge = (accused: string): MadeClaim => ({ predicate: 'charge', roles: { accused, offence: 'murder' } })
  const found = gaps([
    charge('Milan Rook'),
    charge('Otto Krall'),
    { predicate: 'conviction', roles: { person: 'Milan Rook' } },
  ])
  expect(found.filter(({ kind }) => kind === 'court').map(({ text }) => text)).toEqual([
    'What a court decided about Otto Krall is not known.',
  ])
})
