import { expect, test } from 'vitest'
import { madeCase } from '../../test/browser/made-case.ts'
import type { Action, Instant } from '../index.ts'
import { boardOf } from './board.ts'

const at = '2025-04-02T08:00:00.000Z' as Instant

test('accepting leaves who is who and what was weighed as they are; what counts otherwise is made anew', async () => {
  const store = await madeCase()
  const board = boardOf(store)
  const decide = (action: Action) => store.decide({ at, who: 'ada', action })
  const first = await board()
  const [one, two] = first.counted
  const { resolution, weighing, chains } = first

  await decide({ kind: 'accept', claim: one!.id })
  const accepted = await board()
  expect(accepted).not.toBe(first)
  expect(accepted.log).toHaveLength(1)
  expect(
    [accepted.resolution, accepted.weighing, accepted.chains].map(
      (made, i) => made === [resolution, weighing, chains][i],
    ),
  ).toEqual([true, true, true])

  await decide({ kind: 'grade', document: one!.document, grade: 'B' })
  const graded = await board()
  expect(graded.resolution).toBe(resolution)
  expect(graded.weighing).not.toBe(weighing)
  expect(graded.weighing.reliability.get(one!.document)?.grade).toBe('B')

  const { id } = await decide({ kind: 'reject', claim: one!.id })
  const without = await board()
  expect(without.counted).not.toContainEqual(one)
  expect(without.resolution).not.toBe(resolution)
  await decide({ kind: 'accept', claim: one!.id })
  expect((await board()).counted).toContainEqual(one)
  expect((await board()).resolution).toBe(resolution)
  await decide({ kind: 'undo', decision: id })
  expect((await board()).counted).toContainEqual(one)

  await decide({ kind: 'edit', claim: two!.id, change: { certainty: 'possible' } })
  expect((await board()).resolution).not.toBe(resolution)
  expect((await board()).claims.get(two!.id)?.certainty).toBe('possible')
})
