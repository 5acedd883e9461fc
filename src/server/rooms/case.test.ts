import { describe, expect, test } from 'vitest'
import { madeCase } from '../../../test/browser/made-case.ts'
import type { Instant } from '../../index.ts'
import { boardOf } from '../board.ts'
import { findingsOf, findingsView, latelyOf, latelyView } from './case.ts'

const at = '2025-04-02T08:00:00.000Z' as Instant

describe('the case in brief', () => {
  test('what came last stands first, and its answer fits its schema', async () => {
    const store = await madeCase()
    const [claim] = await store.claims()
    const accepted = await store.decide({ at, who: 'ada', action: { kind: 'accept', claim: claim!.id } })
    await store.decide({ at, who: 'bo', action: { kind: 'undo', decision: accepted.id } })
    await store.decide({ at, who: 'ada', action: { kind: 'grade', document: claim!.document, grade: 'B' } })
    const lately = latelyView.parse(latelyOf(await boardOf(store)()))
    expect(lately.documents.map(({ title, claims }) => [title, claims])).toEqual([
      ['Statement of the Ministry', 0],
      [expect.stringContaining('Harbour trial'), 16],
    ])
    expect(lately.decisions.map(({ who, did, about, undone }) => [who, did, about, undone])).toEqual([
      ['ada', 'graded', expect.stringMatching(/^Harbour trial.* B$/), false],
      ['bo', 'took back', expect.stringMatching(/^accepted \S+/), false],
      ['ada', 'accepted', expect.stringMatching(/^\S+/), true],
    ])
    expect(lately.deciders).toEqual([
      { who: 'ada', decisions: 2 },
      { who: 'bo', decisions: 1 },
    ])
  })

  test('who stands where, with the sentences; descent is nowhere', async () => {
    const store = await madeCase()
    const found = findingsView.parse(findingsOf(await boardOf(store)()))
    const [first] = found.standings.first
    expect(first).toMatchObject({ name: 'Danylo Verek', furthest: { step: 'convicted', date: '2025-03-11' } })
    expect(first!.claims.length).toBeGreaterThan(0)
    expect(found.incidents.total).toBeGreaterThan(0)
    expect(found.gaps.first.every(({ text }) => text.endsWith('.'))).toBe(true)
    expect(JSON.stringify(found)).not.toMatch(/descent|Karelian/)
  })
})
