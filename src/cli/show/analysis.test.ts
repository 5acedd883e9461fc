import { expect, test } from 'vitest'
import { entityId, incidentId, made } from '../../../test/analyse/made.ts'
import { chainsOf, networkOf, pathsBetween, weigh } from '../../index.ts'
import { chainText, pathsText } from './analysis.ts'

const { material, resolution } = made([
  { predicate: 'payment', roles: { payer: 'Ada Venn', payee: 'Milan Rook', amount: 'EUR 5000' } },
  { predicate: 'tasking', roles: { principal: 'Ada Venn', agent: 'Milan Rook', task: 'the fire' } },
  { predicate: 'attack', roles: { perpetrator: 'Milan Rook', target: ['Lena Sand', 'a car'] }, incident: 'fire' },
])
const weighing = weigh({ documents: [], claims: [], decisions: [], resolution })

test('each step of a way says by what the two are tied', () => {
  const ways = pathsBetween(networkOf(material), entityId('Ada Venn'), entityId('Lena Sand'))
  const steps = pathsText(weighing, material, ways).split('\n')
  expect(steps).toEqual([
    '1. Ada Venn – Milan Rook – Lena Sand',
    '   Ada Venn – Milan Rook: tasking, payment',
    '   Milan Rook – Lena Sand: attack',
  ])
})

test('things of one name that nobody has joined are one line of a chain', () => {
  const chain = chainsOf(material).of(resolution.incidents.get(incidentId('fire'))!)
  const car = chain.nodes.find(({ name }) => name === 'a car')!
  const text = chainText(weighing, material, { ...chain, nodes: [...chain.nodes, car, car] })
  expect(text.match(/target +a car/g)).toHaveLength(1)
  expect(text).toContain('target       a car (3 of that name, kept apart)\n')
  expect(text).toContain('    Ada Venn → Milan Rook → a car\n')
})
