// The sample case weighed: its origins, conflicts, ladders, attributions and best supported facts, as golden files that
// were read against examples/README.md.
import { expect, test } from 'vitest'
import { attributionText, conflictText, factText, familyText, ladderText } from '../../src/cli/show/weighing.ts'
import { weigh } from '../../src/weigh/index.ts'
import { lantern } from './lantern.ts'

const weighing = weigh(lantern)
const golden = (texts: readonly string[]) => `${texts.join('\n\n')}\n`

test.each([
  ['origins', weighing.origins.families.map((one) => familyText(weighing, one))],
  ['conflicts', weighing.conflicts.map((one) => conflictText(weighing, one))],
  ['ladders', weighing.ladders.map((one) => ladderText(weighing, one))],
  ['attributions', weighing.attributions.map((one) => attributionText(weighing, one))],
  [
    'facts',
    weighing.facts
      .filter(({ outlets, origins }) => outlets.length > 1 || origins.length > 1)
      .map((one) => factText(weighing, one)),
  ],
])('%s', async (name, texts) => {
  expect(texts.length).toBeGreaterThan(0)
  await expect(golden(texts)).toMatchFileSnapshot(`./golden/${name}.txt`)
})

test('the same case gives the same bytes', () => {
  const { facts, conflicts, ladders, attributions, origins } = weigh(lantern)
  const again = { facts, conflicts, ladders, attributions, families: origins.families }
  const before = { ...again, facts: weighing.facts, conflicts: weighing.conflicts, ladders: weighing.ladders }
  expect(JSON.stringify(again)).toBe(
    JSON.stringify({ ...before, attributions: weighing.attributions, families: weighing.origins.families }),
  )
})

test('what stands beside a name is the top of the ladder', () => {
  for (const { entity, furthest } of weighing.ladders) {
    if (entity === undefined) continue
    const { claims, ...beside } = weighing.furthest.get(entity) ?? { claims: [] }
    expect(beside).toEqual(furthest ?? {})
    expect(claims.length > 0).toBe(furthest !== undefined)
  }
})
