import { describe, expect, test } from 'vitest'
import type { EntityId } from '../../src/model/entity.ts'
import type { NetworkEdge, NetworkNode, NetworkView } from '../../src/server/rooms/network.ts'
import { predicatesOf } from './ask.ts'
import { lit, shortened, tieKey } from './look.ts'
import { withView } from './places.ts'
import { listed } from './rows.ts'

const node = (entity: string, ties: number): NetworkNode => ({
  entity: entity as EntityId,
  name: `Name of ${entity}`,
  type: 'Person',
  x: 0,
  y: 0,
  ties,
})
const edge = (from: string, to: string, claims: number): NetworkEdge => ({
  from: from as EntityId,
  to: to as EntityId,
  predicates: ['payment'],
  state: 'affirmed',
  weakest: 'reported',
  strongest: 'stated',
  claims: Array.from({ length: claims }, (_, i) => `c${i}`) as unknown as NetworkEdge['claims'],
})
const VIEW: NetworkView = {
  nodes: [node('a', 1), node('b', 3), node('c', 2), node('d', 1)],
  edges: [edge('b', 'c', 4), edge('a', 'b', 1), edge('c', 'd', 2)],
  more: 0,
  thin: 0,
  undated: 0,
}
const brief = (asked = '', focus?: string) =>
  listed(VIEW, lit(VIEW, focus, undefined, []), asked).map((row) =>
    'heading' in row ? row.heading : 'node' in row ? row.node.entity : tieKey(row.edge.from, row.edge.to),
  )

describe('the list beside the picture', () => {
  test('holds every thing and every tie, those with most first', () => {
    expect(brief()).toEqual(['4 people, bodies and things', 'b', 'c', 'a', 'd', '3 ties', 'b c', 'c d', 'a b'])
  })

  test('with somebody in focus they come first, then their neighbours, and their ties before all others', () => {
    expect(brief('', 'a')).toEqual(['4 people, bodies and things', 'a', 'b', 'c', 'd', '3 ties', 'a b', 'b c', 'c d'])
  })

  test('words narrow things and the ties of those', () => {
    expect(brief('of D')).toEqual(['1 person, body or thing', 'd', '1 tie', 'c d'])
  })
})

describe('what stands out', () => {
  test('the focus and its neighbours; all where nobody is in focus or the focus is not shown', () => {
    expect([...lit(VIEW, 'a', undefined, []).things].sort()).toEqual(['a', 'b'])
    expect(lit(VIEW, undefined, undefined, []).things.size).toBe(4)
    expect(lit(VIEW, 'elsewhere', undefined, []).things.size).toBe(4)
  })

  test('a way between two before a group, a group before the focus', () => {
    const group = new Set(['c', 'd'])
    expect([...lit(VIEW, 'a', group, ['a', 'b', 'c']).way]).toEqual(['a b', 'b c'])
    expect(lit(VIEW, 'a', group, []).things).toBe(group)
  })

  test('long names are cut', () => {
    expect(shortened('Ministry')).toBe('Ministry')
    expect(shortened('the military intelligence service of Varenia')).toBe('the military intelligence ser…')
  })
})

test('a family of predicates, one predicate, or all', () => {
  expect(predicatesOf('law')).toContain('trial')
  expect(predicatesOf('law')).not.toContain('attack')
  expect(predicatesOf('payment')).toEqual(['payment'])
  expect(predicatesOf(undefined)).toBeUndefined()
})

test('a view takes the place of one with its name', () => {
  const view = { name: 'Money', query: 'predicate=payment', places: {} }
  const other = { name: 'Law', query: 'predicate=law', places: {} }
  expect(withView([{ ...view, query: 'old' }, other], view)).toEqual([other, view])
})
