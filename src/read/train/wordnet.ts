// Reads WordNet's files into the word list of the tagger and the parser: the parts of speech a word can have and the field
// that its commonest sense belongs to ("sergeant" a person, "Tuesday" a time, "denounce" communication).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ADJECTIVE, ADVERB, COMMON, nounField, PROPER, verbField } from '../03-syntax/word-list.ts'
import { hashText } from '../weights-linear.ts'

const NOUN_FIELDS = 3
const VERB_FIELDS = 29

/** Words in lower case, as `hash → entry`, sorted by hash; `folder` holds index.noun, data.noun and their like. */
export function learnWordList(folder: string): { words: Int32Array; entries: Uint16Array } {
  const entries = new Map<number, number>()
  const add = (word: string, bits: number): void => {
    const key = hashText(word)
    entries.set(key, (entries.get(key) ?? 0) | bits)
  }
  for (const part of ['noun', 'verb', 'adj', 'adv'] as const) {
    const fieldOf = new Map<string, number>()
    for (const line of linesOf(folder, `data.${part}`)) {
      const cells = line.split(' ')
      fieldOf.set(cells[0]!, Number(cells[1]))
      if (part !== 'noun') continue
      for (let i = 0, count = Number.parseInt(cells[3]!, 16); i < count; i++) {
        const word = cells[4 + 2 * i]!
        const lower = word.toLowerCase()
        if (!word.includes('_')) add(lower, word === lower ? COMMON : PROPER)
      }
    }
    for (const line of linesOf(folder, `index.${part}`)) {
      const cells = line.trim().split(' ')
      const word = cells[0]!
      if (word.includes('_')) continue
      const field = fieldOf.get(cells[cells.length - Number(cells[2])]!)!
      if (part === 'noun') add(word, nounField(field - NOUN_FIELDS + 1))
      else if (part === 'verb') add(word, verbField(field - VERB_FIELDS + 1))
      else add(word, part === 'adj' ? ADJECTIVE : ADVERB)
    }
  }
  const sorted = [...entries].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
  return { words: Int32Array.from(sorted, ([key]) => key), entries: Uint16Array.from(sorted, ([, entry]) => entry) }
}

/** The licence at the head of each file is indented. */
const linesOf = (folder: string, name: string): string[] =>
  readFileSync(join(folder, name), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
