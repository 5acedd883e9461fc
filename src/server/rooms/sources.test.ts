import { expect, test } from 'vitest'
import { sentenceCase } from '../../../test/browser/sentence-case.ts'
import type { Instant } from '../../index.ts'
import { boardOf } from '../board.ts'
import { sourcesOf, sourcesView } from './sources.ts'

const now = '2025-04-02T08:00:00.000Z' as Instant
const story =
  'The broker met the two men at the ferry terminal in Port Vare on the evening of the fire and gave them an envelope with half of the money, a witness told the court in the capital on Monday.'

test('who repeats whom stands there with the shared words; a grade and a withdrawal are taken back like any decision', async () => {
  const store = await sentenceCase(
    [`${story} The trial goes on.`],
    [`${story} Nobody was hurt.`],
    ['Kenan Veliyev lives in Brno.', ['residence', ['person', 'Kenan Veliyev', 'Person'], ['place', 'Brno', 'Place']]],
  )
  const board = boardOf(store)
  const [first, second, third] = await store.documents()
  const view = async () => sourcesView.parse(sourcesOf(await board()))
  await store.decide({
    at: now,
    who: 'ada',
    action: { kind: 'describe', document: first!.id, metadata: { date: '2025-03-01' as never } },
  })
  await store.decide({
    at: now,
    who: 'ada',
    action: { kind: 'describe', document: second!.id, metadata: { date: '2025-03-02' as never } },
  })
  const { families, sources, origins } = await view()
  expect(families).toHaveLength(1)
  const [top, below] = families[0]!.lines
  expect([top!.document, top!.depth]).toEqual([first!.id, 0])
  expect(below).toMatchObject({ document: second!.id, depth: 1 })
  const [shared] = families[0]!.shared
  expect(shared!.documents).toEqual([first!.id, second!.id])
  expect(shared!.passages[0]!.left.quote).toContain('ferry terminal')
  expect(shared!.words).toBeGreaterThan(30)
  expect(origins).toBe(1)
  expect(sources.map(({ reliability }) => reliability.grade)).toEqual(['F', 'F', 'F'])

  const withdrawal = {
    at: now,
    who: 'bo',
    why: 'a forgery',
    action: { kind: 'withdraw', document: second!.id },
  } as const
  const { id } = await store.decide(withdrawal)
  await store.decide({ at: now, who: 'ada', action: { kind: 'grade', document: third!.id, grade: 'B' } })
  const later = await view()
  expect(later.families).toEqual([])
  expect(later.sources[1]!.withdrawn).toEqual({ decision: id, who: 'bo', why: 'a forgery' })
  expect(later.sources[2]!.reliability).toMatchObject({ grade: 'B' })
  await store.decide({ at: now, who: 'bo', action: { kind: 'undo', decision: id } })
  expect((await view()).sources[1]!.withdrawn).toBeUndefined()
})
