// A workbench keeps what decisions leave as it is: readings, identities, shared text. However people decide and take back,
// what it shows is to the byte what a workbench shows that was opened just now.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Action, type Decision, gapsOf, type Instant } from '../../src/index.ts'
import { type Board, boardOf } from '../../src/server/board.ts'
import { madeCase } from '../browser/made-case.ts'

const at = '2025-04-02T08:00:00.000Z' as Instant

const whole = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value

function shown(board: Board): string {
  const { resolution, weighing, material, chains, counted } = board
  const { origins, facts, conflicts, ladders, attributions, grades, furthest, reliability } = weighing
  return JSON.stringify(
    [
      counted.map(({ id }) => id),
      resolution,
      [origins.families, facts, conflicts, ladders, attributions, grades, furthest, reliability],
      [...resolution.incidents.values()].map(chains.of),
      gapsOf(material, chains),
    ],
    whole,
  )
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('reject', 'accept', 'edit', 'merge', 'split', 'differ', 'grade', 'withdraw', 'undo'),
    one: fc.nat(),
    other: fc.nat(),
  }),
  { minLength: 1, maxLength: 6 },
)

test('decided on and taken back in any order, a kept case shows what a fresh one shows', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (made) => {
      const store = await madeCase()
      const board = boardOf(store)
      const { counted: claims, resolution, documents } = await board()
      const [mentions, ids] = [[...resolution.mentions.keys()], [...documents.keys()]]
      const log: Decision[] = []
      for (const { kind, one, other } of made) {
        const claim = claims[one % claims.length]!.id
        const pair = [mentions[one % mentions.length]!, mentions[other % mentions.length]!]
        const document = ids[one % ids.length]!
        const taken = log[one % Math.max(1, log.length)]
        const actions: Readonly<Record<string, Action | undefined>> = {
          reject: { kind: 'reject', claim },
          accept: { kind: 'accept', claim },
          edit: { kind: 'edit', claim, change: { certainty: 'possible' } },
          merge: { kind: 'merge', mentions: pair },
          split: { kind: 'split', mentions: pair.slice(0, 1) },
          differ: { kind: 'differ', mentions: pair },
          grade: { kind: 'grade', document, grade: 'B' },
          withdraw: { kind: 'withdraw', document },
          undo: taken && { kind: 'undo', decision: taken.id },
        }
        const action = actions[kind]
        if (action === undefined) continue
        log.push(await store.decide({ at, who: 'ada', action }))
        expect(shown(await board())).toBe(shown(await boardOf(store)()))
      }
    }),
    { numRuns: 10, seed: 7 },
  )
}, 60_000)
