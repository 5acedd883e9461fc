import { describe, expect, test } from 'vitest'
import type { Name, Sentence } from './analysis.ts'
import { repeatedNames } from './repeated-names.ts'

/** Words with a capital are tagged as names; sentences follow each other with a blank between. */
function sentencesOf(...texts: readonly string[]): Sentence[] {
  let start = 0
  return texts.map((text, index) => {
    const from = start
    const words = text.split(' ').map((word) => {
      const at = start
      start += word.length + 1
      const upos = /^\p{Lu}/u.test(word) ? 'PROPN' : /^\W$/.test(word) ? 'PUNCT' : 'NOUN'
      return { start: at, end: at + word.length, text: word, lemma: word, upos, xpos: 'X', head: -1, rel: 'dep' }
    })
    return { start: from, end: start - 1, index, words } as unknown as Sentence
  })
}

const name = (s: Sentence, first: number, last: number, type: Name['type']): Name => {
  const words = s.words.slice(first, last)
  const [a, b] = [words[0], words.at(-1)]
  if (!a || !b) throw new Error('no such words')
  return { start: a.start, end: b.end, sentence: s.index, first, last, text: words.map((w) => w.text).join(' '), type }
}

const added = (sentences: readonly Sentence[], names: readonly Name[]) =>
  repeatedNames(sentences, names)
    .filter((n) => !names.includes(n))
    .map(({ sentence, first, last, type }) => ({ sentence, first, last, type }))

describe('a name is one wherever it is written the same way', () => {
  test('an acronym passed over later', () => {
    const s = sentencesOf('the GVR hired him .', 'he sold maps to the GVR .')
    expect(added(s, [name(s[0] as Sentence, 1, 2, 'Organization')])).toEqual([
      { sentence: 1, first: 5, last: 6, type: 'Organization' },
    ])
  })
  test('a name of several words', () => {
    const s = sentencesOf('then Nemo Dental paid .', 'they paid Nemo Dental again .')
    expect(added(s, [name(s[0] as Sentence, 1, 3, 'Organization')])).toHaveLength(1)
  })
  test('a word that stands inside a longer name is another matter', () => {
    const s = sentencesOf('then Riga fell .', 'he read the Riga Gazette .')
    expect(added(s, [name(s[0] as Sentence, 1, 2, 'Place')])).toEqual([])
  })
  test('what the model calls two things is left alone', () => {
    const s = sentencesOf('then Orlov came .', 'they drove to Orlov .', 'he liked Orlov .')
    expect(added(s, [name(s[0] as Sentence, 1, 2, 'Person'), name(s[1] as Sentence, 3, 4, 'Place')])).toEqual([])
  })
})
