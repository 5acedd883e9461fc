import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Action, type Decision, decision, described, inForce, standings, unattached } from './decision.ts'
import type { ClaimId, DocumentId, Edtf, Instant } from './ids.ts'

const c1 = 'c1' as ClaimId
const d1 = 'd1' as DocumentId
const at = '2026-01-01T00:00:00.000Z' as Instant

const logOf = (...actions: Action[]): Decision[] => actions.map((action, i) => decision({ at, who: 'ada', action }, i))
const undo = (log: Decision[], of: number): Decision[] => [
  ...log,
  decision({ at, who: 'ada', action: { kind: 'undo', decision: log[of]!.id } }, log.length),
]

describe('a claim’s standing', () => {
  const accepted = logOf({ kind: 'accept', claim: c1 })
  const both = logOf({ kind: 'accept', claim: c1 }, { kind: 'reject', claim: c1 })
  test.each([
    ['nothing', [], undefined],
    ['accept', accepted, 'accepted'],
    ['accept, reject', both, 'rejected'],
    ['accept, undo', undo(accepted, 0), undefined],
    ['accept, undo, undo of the undo', undo(undo(accepted, 0), 1), 'accepted'],
    ['accept, reject, undo of the reject', undo(both, 1), 'accepted'],
  ])('%s', (_name, log, standing) => expect(standings(log).get(c1)?.standing).toBe(standing))
})

test('undoing everything, in any order, ends where it began', () => {
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.constantFrom('c1', 'c2', 'c3').map((c): Action => ({ kind: 'accept', claim: c as ClaimId })),
    fc.constantFrom('c1', 'c2', 'c3').map((c): Action => ({ kind: 'reject', claim: c as ClaimId })),
    fc.constantFrom('A', 'C').map((g): Action => ({ kind: 'grade', document: d1, grade: g as 'A' | 'C' })),
  )
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (actions, dice) => {
      let log = logOf(...actions)
      const left = actions.map((_, i) => i)
      while (left.length > 0) log = undo(log, left.splice(dice.next().value % left.length, 1)[0]!)
      expect(inForce(log)).toEqual([])
      expect(standings(log).size).toBe(0)
      expect(described({ title: 'A' }, d1, log)).toEqual({ title: 'A' })
    }),
  )
})

test('corrections change field by field, later ones winning', () => {
  const log = logOf(
    { kind: 'describe', document: d1, metadata: { date: '2024-05' as Edtf, publisher: 'Harbour Post' } },
    { kind: 'describe', document: d1, metadata: { date: '2024-05-02' as Edtf } },
    { kind: 'grade', document: d1, grade: 'B' },
  )
  expect(described({ title: 'Found', date: '2023' as Edtf }, d1, log)).toEqual({
    title: 'Found',
    date: '2024-05-02',
    publisher: 'Harbour Post',
    grade: 'B',
  })
})

test('a decision on a claim that is gone is kept and listed', () => {
  const log = logOf({ kind: 'accept', claim: c1 }, { kind: 'grade', document: d1, grade: 'B' })
  expect(unattached(log, new Set([c1]))).toEqual([])
  expect(unattached(log, new Set()).map(({ action }) => action.kind)).toEqual(['accept'])
})
