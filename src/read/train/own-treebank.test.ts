import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readConllu, type TreeToken } from '../03-syntax/conllu.ts'
import { withWords } from './own-treebank.ts'

const stored = readConllu(
  [
    '# newdoc id = r-1',
    '1\t_\t_\tPROPN\tNNP\t_\t2\tnsubj\t_\tSpan=0:5',
    '2\t_\t_\tVERB\tVBD\t_\t0\troot\t_\tSpan=6:10',
    '3\t_\t_\tPUNCT\t.\t_\t2\tpunct\t_\tSpan=10:11',
  ].join('\n'),
)

test('words of a release are read from its text', () => {
  const [tree] = withWords(stored, new Map([['r-1', 'Marek left. Then']]))
  expect(tree?.tokens.map((t) => t.form)).toEqual(['Marek', 'left', '.'])
})

test('a release that is not there is named', () => {
  expect(() => withWords(stored, new Map())).toThrow('no release "r-1"')
})

const folder = fileURLToPath(new URL('treebank/', import.meta.url))

test.each(readdirSync(folder).filter((name) => name.endsWith('.conllu')))(
  '%s: every tree has one root, no circle, and no mark with children',
  (name) => {
    const trees = readConllu(readFileSync(folder + name, 'utf8'))
    expect(trees.length).toBeGreaterThan(100)
    for (const { tokens, lines } of trees) {
      const isSound =
        tokens.filter((t) => t.head === -1).length === 1 &&
        tokens.every((t, i) => reachesRoot(tokens, i) && (t.head < 0 || tokens[t.head]!.rel !== 'punct'))
      expect(
        isSound,
        lines.find((line) => line.startsWith('# sent_id')),
      ).toBe(true)
    }
  },
)

function reachesRoot(tokens: readonly TreeToken[], from: number): boolean {
  let at = from
  for (let steps = 0; at >= 0; steps++) {
    if (steps > tokens.length) return false
    at = tokens[at]!.head
  }
  return at === -1
}
