import { expect, test } from 'vitest'
import { madeCase } from '../../test/browser/made-case.ts'
import type { Action, Claim, DocumentId, Filler, MentionId, Quote } from '../index.ts'
import { quote, span } from '../index.ts'
import { type Board, boardOf } from './board.ts'
import { check } from './decide.ts'
import { Refused } from './refused.ts'

const refusal = (action: Action, board: Board): string => {
  try {
    check(action, board)
    return 'taken'
  } catch (error) {
    return error instanceof Refused ? error.body.code : String(error)
  }
}

async function made() {
  const board = await boardOf(await madeCase())()
  const arrest = [...board.claims.values()].find(({ predicate }) => predicate === 'conviction')!
  const { text } = board.documents.get(arrest.document)!
  const words = (found: string): Quote => {
    const start = text.indexOf(found)
    return quote(text, span(start, start + found.length))
  }
  const add = (change: Partial<Extract<Action, { kind: 'add' }>> = {}): Action => ({
    kind: 'add',
    document: arrest.document,
    predicate: 'residence',
    roles: { person: [{ at: words('Danylo Verek'), type: 'Person' }] },
    certainty: 'stated',
    polarity: 'affirmed',
    evidence: words('Danylo Verek, 31'),
    ...change,
  })
  return { board, claim: arrest as Claim, words, add }
}

test('a claim added by hand is taken with its quote, its roles and its values, and refused without', async () => {
  const { board, add, words } = await made()
  const moved = { ...words('Danylo Verek'), start: 3 } as unknown as Quote
  const coded: Filler = { at: words('plotting'), type: 'Code', value: 'dancing' }
  expect(refusal(add(), board)).toBe('taken')
  expect(refusal(add({ evidence: moved }), board)).toBe('quote-does-not-fit')
  expect(refusal(add({ roles: { person: [{ at: moved, type: 'Person' }] } }), board)).toBe('quote-does-not-fit')
  expect(refusal(add({ predicate: 'arrest' }), board)).toBe('unknown-role')
  expect(refusal(add({ predicate: 'attack', roles: { method: [coded] } }), board)).toBe('unknown-value')
  expect(refusal(add({ document: 'd0' as DocumentId }), board)).toBe('not-found')
})

test('a correction must leave roles that its predicate has', async () => {
  const { board, claim } = await made()
  expect(refusal({ kind: 'edit', claim: claim.id, change: { certainty: 'alleged' } }, board)).toBe('taken')
  expect(refusal({ kind: 'edit', claim: claim.id, change: { predicate: 'payment' } }, board)).toBe('unknown-role')
})

test('what a decision is about must be in the case', async () => {
  const { board, claim } = await made()
  const [one, two] = [...board.resolution.mentions.keys()]
  expect(refusal({ kind: 'merge', mentions: [one!, two!] }, board)).toBe('taken')
  expect(refusal({ kind: 'merge', mentions: [one!, 'nobody' as MentionId] }, board)).toBe('not-found')
  expect(refusal({ kind: 'rate', hypothesis: 'h1' as never, claim: claim.id, rating: 'CC' }, board)).toBe('not-found')
})
