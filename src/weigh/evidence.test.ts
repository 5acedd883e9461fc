import { describe, expect, test } from 'vitest'
import { made } from '../../test/weigh/made.ts'
import { type Action, decision } from '../model/decision.ts'
import type { EntityId } from '../model/entity.ts'
import type { Instant } from '../model/ids.ts'
import { type Case, originTree, weigh } from './index.ts'

const at = '2026-01-01T00:00:00.000Z' as Instant
const lines = [
  { in: 'a', is: 'arrest' as const, roles: { suspect: 'Ilhan Dorz', time: '2024-07-02' } },
  { in: 'b', is: 'arrest' as const, roles: { suspect: 'Ilhan Dorz', time: '2024-07-03' } },
  { in: 'a', is: 'descent' as const, roles: { person: 'Ilhan Dorz', people: 'Varenians' } },
  { in: 'b', is: 'descent' as const, roles: { person: 'Ilhan Dorz', people: 'Ostravans' } },
]

describe('the door', () => {
  test('descent never enters: a case with it weighs as the case without it', () => {
    const whole = made({ a: {}, b: {} }, lines)
    const without: Case = { ...whole, claims: whole.claims.filter(({ predicate }) => predicate !== 'descent') }
    const told = (given: Case) => {
      const { facts, conflicts, ladders, attributions, grades, furthest, reliability, origins } = weigh(given)
      const trees = origins.families.map(originTree)
      return JSON.stringify([
        [facts, conflicts, ladders, attributions, trees],
        [[...grades], [...furthest], [...reliability]],
      ])
    }
    expect(told(whole)).toBe(told(without))
    expect(weigh(whole).evidence.claims.map(({ predicate }) => predicate)).toEqual(['arrest', 'arrest'])
  })

  test.each<[string, (given: Case) => Action]>([
    ['a rejected claim', ({ claims }) => ({ kind: 'reject', claim: claims[1]!.id })],
    ['a withdrawn document', ({ documents }) => ({ kind: 'withdraw', document: documents[1]!.id })],
  ])('%s conflicts with nothing', (_, action) => {
    const given = made({ a: {}, b: {} }, lines)
    expect(weigh(given).conflicts).toHaveLength(1)
    const decisions = [decision({ at, who: 'ada', action: action(given) }, 0)]
    expect(weigh({ ...given, decisions }).conflicts).toHaveLength(0)
  })

  test('what a person corrected is weighed as corrected', () => {
    const given = made({ a: {}, b: {} }, lines)
    const [first, second] = given.claims
    const change = { roles: { time: first!.roles.time! } }
    const decisions = [decision({ at, who: 'ada', action: { kind: 'edit', claim: second!.id, change } }, 0)]
    const { conflicts, facts } = weigh({ ...given, decisions })
    expect(conflicts).toEqual([])
    expect(facts.map(({ affirmed }) => affirmed.length)).toEqual([2])
  })
})

test('two names of one man are two facts, though both are he', () => {
  const given = made({ a: {} }, [
    { in: 'a', is: 'alias', roles: { subject: 'Milan Rook', name: 'the Plumber' } },
    { in: 'a', is: 'alias', roles: { subject: 'Milan Rook', name: 'Dok' } },
  ])
  const entityOf = new Map(
    [...given.resolution.entityOf.keys()].map((mention) => [mention, 'e:Milan Rook' as EntityId]),
  )
  const { facts } = weigh({ ...given, resolution: { ...given.resolution, entityOf } })
  expect(facts.map(({ roles }) => roles.map(({ words }) => words[0]))).toEqual([
    ['Milan Rook', 'the Plumber'],
    ['Milan Rook', 'Dok'],
  ])
})

test('a preferred side is marked and the other stays', () => {
  const given = made({ a: {}, b: {} }, lines)
  const [first, second] = given.claims
  const prefer = { kind: 'prefer' as const, claim: second!.id, over: [first!.id] }
  const decisions = [decision({ at, who: 'ada', why: 'the warrant says so', action: prefer }, 0)]
  const [conflict] = weigh({ ...given, decisions }).conflicts
  expect(conflict?.sides.map(({ says, preferred }) => [says, preferred?.why])).toEqual([
    ['2024-07-02', undefined],
    ['2024-07-03', 'the warrant says so'],
  ])
})

test('a credibility that a person gives stands beside what the rules give', () => {
  const given = made({ a: {} }, lines.slice(0, 1))
  const action = { kind: 'credit' as const, claim: given.claims[0]!.id, credibility: 2 as const }
  const { grades } = weigh({ ...given, decisions: [decision({ at, who: 'ada', action }, 0)] })
  expect([...grades.values()][0]).toMatchObject({ credibility: 2, by: { who: 'ada', instead: 3 } })
})

test('nobody has judged a source until somebody has; a grade goes for the outlet', () => {
  const publisher = 'Harbour Post'
  const given = made({ a: { metadata: { publisher } }, b: { metadata: { publisher } }, c: {} }, [])
  const action = { kind: 'grade' as const, document: given.documents[0]!.id, grade: 'B' as const }
  const { reliability } = weigh({ ...given, decisions: [decision({ at, who: 'ada', action }, 0)] })
  expect([...reliability.values()].map(({ grade }) => grade)).toEqual(['B', 'B', 'F'])
})
