import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inOwnFolder, run } from './inside.ts'

inOwnFolder()

describe('wrong use ends with status 2, nothing on standard output, and what to type instead', () => {
  test.each<[readonly string[], RegExp]>([
    [[], /Usage: cutout/],
    [['nonsense'], /unknown command 'nonsense'/],
    [['add'], /missing required argument 'what'/],
    [['add', 'raid.txt', '--nonsense'], /unknown option '--nonsense'/],
    [['read', 'raid.txt', 'essay.txt'], /too many arguments/],
    [['read', 'raid.txt', '--format', 'xml'], /Allowed choices are text, json, jsonl/],
    [['add', 'raid.txt', '--date', '23.6.2025'], /2025-06-23/],
    [['add', 'raid.txt', '--date', '2025-02-30'], /2025-06-23/],
    [['read', 'raid.txt', '--date', 'soon'], /2025-06-23/],
    [['add', 'raid.txt', '--grade', 'G'], /A \(completely reliable\)/],
    [['add', 'raid.txt', '--url', 'raid'], /https:\/\//],
    [['search', 'x', '--limit', 'many'], /whole number/],
    [['read', 'nowhere.txt'], /nowhere\.txt: There is no such file/],
    [['read', '.'], /cutout add/],
    [['read', 'ftp://example.org/x'], /Only http and https/],
    [['read', 'http://127.0.0.1:9/x'], /private network.*--allow-private/],
    [['read', 'raid.txt', '--frames', 'nowhere'], /rules cannot be read/],
    [['claims'], /no case in this folder.*cutout add/],
    [['documents', '--case', 'elsewhere'], /elsewhere: There is no case/],
    [['serve', '--port', 'x'], /whole number/],
  ])('cutout %j', async (args, said) => {
    const { status, out, err } = await run(...args)
    expect(err).toMatch(said)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(existsSync('cutout-case')).toBe(false)
  })
})

test('help and version are data', async () => {
  const [help, of, version] = await Promise.all([run('--help'), run('add', '--help'), run('--version')])
  expect(help).toMatchObject({ status: 0, err: '' })
  for (const name of ['add', 'read', 'claims', 'search', 'problems', 'serve', 'doctor'])
    expect(help.out).toContain(`\n  ${name} `)
  expect(of.out).toContain('--allow-private')
  expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/)
})
