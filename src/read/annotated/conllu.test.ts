import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readConllu } from '../03-syntax/conllu.ts'
import { loadSyntax } from '../03-syntax.ts'
import { asConllu } from './conllu.ts'

const weights = fileURLToPath(new URL('../../../models/syntax.bin', import.meta.url))
const models = { syntax: loadSyntax(new Uint8Array(readFileSync(weights))) }

const GOLD = `# sent_id = 1
# text = They don't run.
1\tThey\t_\t_\t_\t_\t_\t_\t_\tEntity=(1)
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\t_\t_\t_\t_\t_\t_\t_\t_
3\tn't\t_\t_\t_\t_\t_\t_\t_\t_
3.1\t_\t_\t_\t_\t_\t_\t_\t_\t_
4\trun\t_\t_\t_\tVerbForm=Inf\t_\t_\t_\tSpaceAfter=No
5\t.\t_\t_\t_\t_\t_\t_\t_\t_
`

describe('cutout parse', () => {
  test('keeps comments, multiword and empty-node lines, features and miscellany of a treebank', () => {
    const lines = asConllu(GOLD, { from: 'conllu' }, models).split('\n')
    const given = GOLD.trimEnd().split('\n')
    expect(lines.filter((l) => /^(?:#|2-3|3\.1)/.test(l))).toEqual(given.filter((l) => /^(?:#|2-3|3\.1)/.test(l)))
    expect(lines.find((l) => l.startsWith('4\t'))).toMatch(
      /^4\trun\trun\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No$/,
    )
    expect(lines.find((l) => l.startsWith('1\t'))).toMatch(/\tEntity=\(1\)$/)
  })

  test('raw text becomes sentences with one root each and the place of every word', () => {
    const text = 'The agent was arrested in Crete.\n\nHe didn’t speak.'
    const trees = readConllu(asConllu(text, {}, models))
    expect(trees.map((t) => t.tokens.map((w) => w.form).join(' '))).toEqual([
      'The agent was arrested in Crete .',
      'He did n’t speak .',
    ])
    for (const { tokens, lines } of trees) {
      expect(tokens.filter((t) => t.head === -1)).toHaveLength(1)
      for (const line of lines.filter((l) => !l.startsWith('#'))) {
        const [, form] = line.split('\t')
        const [, from, to] = /TokenRange=(\d+):(\d+)/.exec(line)!
        expect(text.slice(Number(from), Number(to))).toBe(form)
      }
    }
  })

  test('no text, no lines', () => {
    expect(asConllu('', {}, models)).toBe('')
    expect(asConllu('', { from: 'conllu' }, models)).toBe('')
  })
})
