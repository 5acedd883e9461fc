// Reading one document from the command line, without a case and without the database.
import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { inOwnFolder, run } from './inside.ts'

vi.mock('better-sqlite3', () => {
  throw new Error('the database was loaded')
})

inOwnFolder()

test('json is one array, text is for people', async () => {
  const json = await run('read', 'raid.txt', '--format', 'json')
  expect(JSON.parse(json.out)).toBeInstanceOf(Array)
  const text = await run('read', 'raid.txt')
  expect(text.status).toBe(0)
  expect(text.out).toContain('“Police in Georgia arrested Orkhan Tarverdi')
  expect(text.out).toContain('arrest · stated')
})

test('parse prints CoNLL-U, names prints names with their places', async () => {
  const parsed = await run('parse', 'essay.txt')
  expect(parsed.status).toBe(0)
  const [first] = parsed.out.split('\n').filter((line) => line.startsWith('1\t'))
  expect(first?.split('\t')).toHaveLength(10)
  const named = await run('names', 'essay.txt')
  expect(named.status).toBe(0)
  expect(named.out).toMatch(/^0\t13\tPerson\t.*Larisa Brandt$/m)
})

test('rules of one’s own that cannot be read are refused by name', async () => {
  mkdirSync('rules')
  writeFileSync('rules/own.yaml', 'frames: nonsense')
  const { status, err, out } = await run('read', 'raid.txt', '--frames', 'rules')
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err).toMatch(/own\.yaml/)
})
