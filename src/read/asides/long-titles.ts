// Religious titles of several words before a name, "Hojjat al Islam Reza Karimi", of which the parser makes a name of its own.
import type { Token, Word } from '../analysis.ts'
import { TITLES } from '../lexicon/names/titles.ts'
import { type Aside, isCapital, text } from './aside.ts'

/** By their first word. */
const LONG = new Map<string, (readonly string[])[]>()
for (const [title, sort] of TITLES) {
  if (sort !== 'religious' || !/ .* |-/.test(title)) continue
  const words = title.split(/ |(?<=-)|(?=-)/)
  const first = words[0] ?? ''
  LONG.set(first, [...(LONG.get(first) ?? []), words])
}

export function longTitles(tokens: readonly Token[], from: number): readonly Aside[] {
  const found: Aside[] = []
  for (let i = from; i + 3 < tokens.length; i++) {
    const title = LONG.get(text(tokens, i).toLowerCase())?.find((words) =>
      words.every((word, k) => text(tokens, i + k).toLowerCase() === word),
    )
    if (!title || !isCapital(text(tokens, i + title.length))) continue
    const anchor = i + title.length
    found.push({ anchor, first: i, last: anchor, kind: 'title' })
    i = anchor
  }
  return found
}

/** The last word of the title carries the others. */
export function hangTitle(inside: readonly Token[], first: number, name: number): readonly Word[] {
  const last = inside.length - 1
  return inside.map((token, k): Word => {
    const plain = { ...token, lemma: token.text, upos: 'PROPN', xpos: 'NNP', head: first + last }
    return k === last
      ? { ...plain, lemma: token.text.toLowerCase(), upos: 'NOUN', xpos: 'NN', head: name, rel: 'nmod:desc' }
      : token.text === '-'
        ? { ...plain, upos: 'PUNCT', xpos: 'HYPH', rel: 'punct' }
        : { ...plain, rel: 'compound' }
  })
}
