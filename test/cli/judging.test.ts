// What people decide beyond single claims, from the command line: hypotheses, credibility, documents taken out.
import { expect, test } from 'vitest'
import { inOwnFolder, lines, run } from './inside.ts'

inOwnFolder()

test('hypotheses are put up, rated and counted; a credibility and a withdrawal count at once', async () => {
  await run('add', 'raid.txt', '--date', '2025-07-22')
  const [claim] = lines((await run('claims', '--predicate', 'arrest', '--format', 'jsonl')).out)
  const id = String(claim?.id)

  expect((await run('rate', 'h1', id, 'I')).err).toContain('cutout suppose')
  expect((await run('suppose', 'a', 'private', 'feud')).out).toMatch(/suppose {2}h1/)
  expect((await run('suppose', 'an order')).out).toMatch(/suppose {2}h2/)
  expect(await run('rate', 'h1', id, 'maybe')).toMatchObject({ status: 2, out: '' })
  await run('rate', 'h1', id, 'ii', '--why', 'he was held for it')
  await run('rate', 'h2', id, 'C')
  const matrix = async () => lines((await run('matrix', '--format', 'jsonl')).out)[0]
  expect(await matrix()).toMatchObject({
    hypotheses: [
      { id: 'h2', inconsistency: 0 },
      { id: 'h1', text: 'a private feud', inconsistency: 2 },
    ],
    evidence: [{ claim: { id }, ratings: { h1: 'II', h2: 'C' }, diagnostic: true }],
    aside: [],
  })
  expect((await run('matrix')).out).toContain('h1  2 against, 1 rated: a private feud')

  await run('credit', id, '2', '--why', 'seen the file')
  const facts = async () => lines((await run('facts', '--predicate', 'arrest', '--format', 'jsonl')).out)
  expect(await facts()).toMatchObject([{ grade: { credibility: 2, by: { who: 'Iris', why: 'seen the file' } } }])

  await run('withdraw', 'raid.txt', '--why', 'retracted by the paper')
  expect(await facts()).toEqual([])
  expect(await matrix()).toMatchObject({ evidence: [], aside: [id] })
  await run('undo')
  expect(await facts()).toHaveLength(1)
}, 60_000)
