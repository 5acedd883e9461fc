import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { span } from '../model/span.ts'
import { sentences } from './01-sentences.ts'
import { tokens } from './02-tokens.ts'
import { loadSyntax, type SyntaxModel, syntax } from './03-syntax.ts'
import type { Word } from './analysis.ts'

const bytes = new Uint8Array(readFileSync(fileURLToPath(new URL('../../models/syntax.bin', import.meta.url))))
const model = loadSyntax(bytes)

const read = (text: string, with_: SyntaxModel = model): Word[][] =>
  sentences(text, [span(0, text.length)]).map((s) => syntax(with_, text, s, tokens(text, s)))

/** Every head exists, one word is the root, and every word leads to it. */
function isTree(words: readonly Word[]): boolean {
  const leads = (i: number, left: number): boolean => {
    const head = words[i]?.head
    return head === -1 || (head !== undefined && left > 0 && leads(head, left - 1))
  }
  return words.filter((w) => w.head === -1).length === 1 && words.every((_, i) => leads(i, words.length))
}

/** `child relation head`: arcs that no reader of this field may get wrong. */
const arcs: readonly [string, readonly string[]][] = [
  ['The police arrested two men in Crete.', ['police nsubj arrested', 'men obj arrested', 'in case Crete']],
  ['The agent was hired by a broker.', ['agent nsubj:pass hired', 'was aux:pass hired', 'broker obl:agent hired']],
  [
    'He told the court that he had been paid.',
    ['He nsubj told', 'court iobj told', 'that mark paid', 'paid ccomp told'],
  ],
  ['A man who had spied for Iran was arrested.', ['man nsubj:pass arrested', 'spied acl:relcl man', 'who nsubj spied']],
  ['The broker may have hired two men.', ['broker nsubj hired', 'men obj hired']],
  ['He is known to have hired two men.', ['He nsubj:pass known', 'hired xcomp known', 'men obj hired']],
  ['THE POLICE ARRESTED TWO MEN', ['POLICE nsubj ARRESTED', 'MEN obj ARRESTED']],
]

/** Known failures. The parser hangs a place or a clause on the noun before it: attachment is what its trees lack most. */
const missed: typeof arcs = [['The police arrested two men in Crete.', ['Crete obl arrested']]]

describe('syntax', () => {
  test.fails.each(missed)('not yet: %s', (text, wanted) => {
    const words = read(text).flat()
    expect(words.map((w) => `${w.text} ${w.rel} ${words[w.head]?.text ?? 'root'}`)).toEqual(
      expect.arrayContaining([...wanted]),
    )
  })

  test.each(arcs)('%s', (text, wanted) => {
    const words = read(text).flat()
    const found = words.map((w) => `${w.text} ${w.rel} ${words[w.head]?.text ?? 'root'}`)
    expect(found).toEqual(expect.arrayContaining([...wanted]))
  })

  test('lemmas', () => {
    expect(
      read('The spies had fled and were hired again.')
        .flat()
        .map((w) => w.lemma),
    ).toEqual(['the', 'spy', 'have', 'flee', 'and', 'be', 'hire', 'again', '.'])
  })

  test('any text gives trees over exact tokens, whatever was read before', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        'The agent ',
        'was arrested ',
        'in U.S. ',
        '. ',
        '“',
        '” ',
        '他说。',
        'Əliyev ',
        '\n\n',
        '\ud800',
      ),
    )
    const fresh = loadSyntax(bytes)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const found = read(text)
        expect(read(text, fresh)).toEqual(found)
        return found.every((words) => isTree(words) && words.every((w) => text.slice(w.start, w.end) === w.text))
      }),
      { numRuns: 1000, seed: 3 },
    )
  }, 120_000)

  test('a stretch of thousands of words without a sentence end is one tree', () => {
    const words = read('name address telephone '.repeat(1000)).flat()
    expect(words).toHaveLength(3000)
    expect(words.filter((w) => w.head === -1)).toHaveLength(1)
    expect(words.every((w) => w.head < 3000)).toBe(true)
  })

  test('refuses weights that are not its own', () => {
    expect(() => loadSyntax(new Uint8Array(100))).toThrow('not a weight file')
  })
})
