// Small words behind a verb that the parser reads as prepositions or links: "brought in a driver", "was to be paid".
import type { Name } from '../analysis.ts'
import { nounClass } from '../lexicon/people/nouns.ts'
import type { Draft } from './words.ts'

/** Verbs that with this particle mean to make somebody one's own. */
const WINS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    in: 'bring call draft rope pull send reel',
    over: 'win',
    up: 'sign line pick',
    on: 'take bring',
    out: 'sound seek send',
  }).map(([particle, verbs]) => [particle, new Set(verbs.split(' '))]),
)

/** "brought in Ivan Petrov", "won over a clerk": the particle belongs to the verb and the person is its object. */
export function wonOver(words: Draft[], names: readonly Name[]): void {
  words.forEach((w, i) => {
    const verb = words[i - 1]
    if (w.rel !== 'case' || verb?.upos !== 'VERB' || !WINS.get(w.text.toLowerCase())?.has(verb.lemma)) return
    const noun = words[w.head]
    if (!noun || noun.head !== i - 1 || w.head < i) return
    const person =
      names.some((n) => n.type === 'Person' && w.head >= n.first && w.head < n.last) ||
      /^(?:Person|Group)$/.test(nounClass(noun.lemma, noun.xpos === 'NNS')?.type ?? '')
    if (!person) return
    Object.assign(w, { head: i - 1, rel: 'compound:prt' })
    noun.rel = 'obj'
  })
}

/** "was to kill the editor": no copula, but what was planned. */
export function wasTo(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.lemma !== 'be' || !/^(?:is|are|was|were)$/i.test(w.text)) return
    const to = words[i + 1]?.text.toLowerCase() === 'to' ? i + 1 : i + 2
    if (words[to]?.text.toLowerCase() !== 'to' || (to > i + 1 && words[i + 1]?.upos !== 'ADV')) return
    const verb = words[to]?.head ?? -1
    if (w.rel === 'cop' && w.head === verb && words[verb]?.upos === 'VERB') w.rel = 'aux'
  })
}
