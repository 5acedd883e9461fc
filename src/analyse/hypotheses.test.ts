import { expect, test } from 'vitest'
import { type Action, type Decision, decision, type HypothesisId, type Rating } from '../model/decision.ts'
import type { ClaimId, DecisionId, Instant } from '../model/ids.ts'
import { matrixOf as matrixWith } from './hypotheses.ts'

const matrixOf = (decisions: readonly Decision[]) => matrixWith(decisions, () => true)
const log = (...actions: readonly Action[]): readonly Decision[] =>
  actions.map((action, i) => decision({ at: '2026-01-31T09:00:00.000Z' as Instant, who: 'Mara', action }, i))
const suppose = (hypothesis: string, text = hypothesis): Action => ({
  kind: 'suppose',
  hypothesis: hypothesis as HypothesisId,
  text,
})
const rate = (claim: string, ...ratings: readonly Rating[]): readonly Action[] =>
  ratings.map((rating, i) => ({
    kind: 'rate',
    hypothesis: `h${i + 1}` as HypothesisId,
    claim: claim as ClaimId,
    rating,
  }))
const three = [suppose('h1'), suppose('h2'), suppose('h3')]

test('what speaks against a hypothesis counts, what speaks for it does not', () => {
  const { hypotheses } = matrixOf(log(...three, ...rate('a', 'CC', 'I', 'II'), ...rate('b', 'C', 'NA', 'I')))
  expect(hypotheses.map(({ id, inconsistency }) => [id, inconsistency])).toEqual([
    ['h1', 0],
    ['h2', 1],
    ['h3', 3],
  ])
})

test('a later rating replaces an earlier one, and an undone one is as if never given', () => {
  const first = log(...three, ...rate('a', 'II'), ...rate('a', 'C'))
  expect(matrixOf(first).hypotheses[0]).toMatchObject({ id: 'h1', inconsistency: 0 })
  const undone = log(...three, ...rate('a', 'II'), { kind: 'undo', decision: first[3]?.id as DecisionId })
  expect(matrixOf(undone).evidence).toEqual([])
})

test('evidence rated alike everywhere tells nothing', () => {
  const { evidence } = matrixOf(log(...three, ...rate('a', 'C', 'C', 'C'), ...rate('b', 'C', 'I', 'C')))
  expect(evidence.map(({ claim, diagnostic }) => [claim, diagnostic])).toEqual([
    ['a', false],
    ['b', true],
  ])
})

test('sensitivity names the claims without which the order is another', () => {
  const { sensitive } = matrixOf(
    log(suppose('h1'), suppose('h2'), ...rate('a', 'C', 'II'), ...rate('b', 'I', 'N'), ...rate('c', 'C', 'N')),
  )
  expect(sensitive).toEqual([{ claim: 'a', leading: ['h2'], order: ['h2', 'h1'] }])
})

test('words may change, the ratings stay', () => {
  const { hypotheses } = matrixOf(log(suppose('h1', 'a'), ...rate('x', 'I'), suppose('h1', 'b')))
  expect(hypotheses).toEqual([{ id: 'h1', text: 'b', inconsistency: 1, rated: 1 }])
})

test('a claim that is out of the case speaks against nothing, and is named', () => {
  const decisions = log(...three, ...rate('a', 'II', 'C', 'C'), ...rate('b', 'C', 'I', 'C'))
  const { hypotheses, evidence, aside } = matrixWith(decisions, (claim) => claim !== 'a')
  expect(hypotheses.map(({ id, inconsistency }) => [id, inconsistency])).toEqual([
    ['h1', 0],
    ['h3', 0],
    ['h2', 1],
  ])
  expect([evidence.map(({ claim }) => claim), aside]).toEqual([['b'], ['a']])
})
