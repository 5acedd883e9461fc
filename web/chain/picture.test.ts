import { describe, expect, test } from 'vitest'
import { chainsOf } from '../../src/analyse/index.ts'
import { viewOf } from '../../src/server/rooms/chain.ts'
import { incidentId, type Kinds, type MadeClaim, made } from '../../test/analyse/made.ts'
import { passedIn } from './money-list.tsx'
import { lineage, pictureOf } from './picture.ts'
import { rowsOf } from './rows.ts'

const KINDS: Kinds = { Varenia: ['Organization', 'state'], 'Office 9': ['Organization', 'intelligence'] }

const ROWS: readonly MadeClaim[] = [
  { predicate: 'part-of', roles: { part: 'Office 9', whole: 'Varenia' } },
  { predicate: 'tasking', roles: { principal: 'Office 9', agent: 'Milan Radik', task: 'the fire' } },
  {
    predicate: 'payment',
    certainty: 'alleged',
    roles: { payer: 'Office 9', payee: ['Milan Radik', 'Orsolya Bene'], amount: 'EUR 50000' },
  },
  { predicate: 'payment', roles: { payer: 'Milan Radik', payee: 'Danylo Verek', amount: 'EUR 2000' } },
  { predicate: 'attack', roles: { perpetrator: 'Danylo Verek', target: 'Ilse Norden' }, incident: 'fire' },
  { predicate: 'recruitment', roles: { recruiter: 'Orsolya Bene', recruit: 'Danylo Verek' } },
]

function chainOf(rows: readonly MadeClaim[]) {
  const { material } = made(rows, { kinds: KINDS })
  const incident = material.resolution.incidents.get(incidentId('fire'))!
  return viewOf(material, chainsOf(material).of(incident), incident)
}

const view = chainOf(ROWS)
const picture = pictureOf(view, false)
const named = (name: string) => `e:${name}`

describe('the picture of a chain', () => {
  test('the state stands above its service, the service above the broker, the hand above the target', () => {
    const rows = rowsOf(picture)
    const row = (name: string) => rows.get(named(name))!
    const order = ['Varenia', 'Office 9', 'Milan Radik', 'Danylo Verek', 'Ilse Norden'].map(row)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(new Set(order).size).toBe(order.length)
  })

  test('no row is empty, and every box has one', () => {
    const rows = [...rowsOf(picture).values()]
    expect(rows).toHaveLength(picture.boxes.length)
    expect([...new Set(rows)].sort((a, b) => a - b)).toEqual(Array.from({ length: Math.max(...rows) + 1 }, (_, i) => i))
  })

  test('what is not known is a box between those whom it concerns', () => {
    const gap = picture.boxes.find((box) => 'gaps' in box && box.gaps.some(({ kind }) => kind === 'officer'))!
    expect(picture.lines.filter(({ upper, lower }) => upper === gap.id || lower === gap.id)).toHaveLength(2)
    const rows = rowsOf(picture)
    expect(rows.get(gap.id)!).toBeLessThan(rows.get(named('Milan Radik'))!)
    expect(rows.get(gap.id)!).toBeGreaterThan(rows.get(named('Office 9'))!)
  })

  test('with somebody in focus those above and below stay, those beside do not', () => {
    const bright = lineage(picture, named('Milan Radik'))
    expect(bright.has(named('Varenia'))).toBe(true)
    expect(bright.has(named('Ilse Norden'))).toBe(true)
    expect(bright.has(named('Orsolya Bene'))).toBe(false)
    expect(lineage(picture, undefined).size).toBe(picture.boxes.length)
    expect(lineage(picture, 'e:nobody').size).toBe(picture.boxes.length)
  })

  test('two who lead each other do not make rows without end', () => {
    const circle = chainOf([
      ...ROWS,
      { predicate: 'tasking', roles: { principal: 'Orsolya Bene', agent: 'Milan Radik', task: 'a visit' } },
      { predicate: 'tasking', roles: { principal: 'Milan Radik', agent: 'Orsolya Bene', task: 'a visit' } },
    ])
    const rows = rowsOf(pictureOf(circle, true))
    expect(rows.get(named('Milan Radik'))).not.toBe(rows.get(named('Orsolya Bene')))
  })

  test('a chain of nothing but a target still has its questions', () => {
    const bare = pictureOf(chainOf([{ predicate: 'attack', roles: { target: 'Ilse Norden' }, incident: 'fire' }]), true)
    expect(bare.boxes.flatMap((box) => ('gaps' in box ? box.gaps.map(({ kind }) => kind) : []))).toEqual([
      'perpetrator',
      'sponsor',
    ])
  })
})

test('money stands largest first, and a sum of several payees once', () => {
  expect(passedIn(view).map(({ sum, from, to }) => [sum.amount?.most, from, to])).toEqual([
    [50000, ['Office 9'], ['Milan Radik', 'Orsolya Bene']],
    [2000, ['Milan Radik'], ['Danylo Verek']],
  ])
})
