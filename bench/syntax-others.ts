// The other JavaScript taggers on the same gold tokens: their tags mapped to Universal parts of speech, and words that
// they cut differently counted as wrong only where no tag of theirs starts at the word.
import compromise from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Tree } from '../src/read/03-syntax/conllu.ts'

export interface OtherTagger {
  readonly name: string
  readonly upos: number
  readonly tokensPerSecond: number
}

/** The first that fits wins; compromise gives a word all the tags of its line of descent ("Person", "Singular", "Noun"). */
const COMPROMISE: readonly [string, string][] = [
  ['ProperNoun', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Verb', 'VERB'],
  ['Value', 'NUM'],
  ['Noun', 'NOUN'],
  ['Adjective', 'ADJ'],
  ['Negative', 'PART'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Conjunction', 'CCONJ'],
  ['Preposition', 'ADP'],
  ['Expression', 'INTJ'],
  ['Url', 'X'],
]

interface Tagged {
  readonly start: number
  readonly upos: string
}

interface CompromiseTerm {
  readonly tags: readonly string[]
  readonly offset: { readonly start: number; readonly length: number }
}

function withCompromise(text: string): Tagged[] {
  const sentences = compromise(text).json({ offset: true, terms: { offset: true } }) as { terms: CompromiseTerm[] }[]
  return sentences.flatMap(({ terms }) =>
    terms.map(({ tags, offset }) => ({
      start: offset.start,
      upos: COMPROMISE.find(([tag]) => tags.includes(tag))?.[1] ?? 'X',
    })),
  )
}

const nlp = winkNLP(winkModel, ['sbd', 'pos'])
const its = nlp.its

/** wink-nlp gives no offsets: each token is looked for after the one before it. */
function withWink(text: string): Tagged[] {
  const doc = nlp.readDoc(text)
  const forms = doc.tokens().out()
  const tags = doc.tokens().out(its.pos) as string[]
  let at = 0
  return forms.map((form, i) => {
    const start = text.indexOf(form, at)
    at = Math.max(at, start + form.length)
    return { start, upos: tags[i] ?? 'X' }
  })
}

function measure(name: string, tag: (text: string) => Tagged[], trees: readonly Tree[]): OtherTagger {
  let right = 0
  let all = 0
  let spent = 0
  for (const { tokens } of trees) {
    const text = tokens.map((t) => t.form).join(' ')
    const started = performance.now()
    const at = new Map(tag(text).map((t) => [t.start, t.upos]))
    spent += performance.now() - started
    let start = 0
    for (const t of tokens) {
      all++
      const got = at.get(start)
      // Punctuation has no token of its own in compromise, which hangs it on the word before: not held against it.
      if (got === t.upos || (got === undefined && t.upos === 'PUNCT')) right++
      start += t.form.length + 1
    }
  }
  return { name, upos: (100 * right) / all, tokensPerSecond: (1000 * all) / spent }
}

export const others = (trees: readonly Tree[]): OtherTagger[] => [
  measure('compromise', withCompromise, trees),
  measure('wink-nlp', withWink, trees),
]
