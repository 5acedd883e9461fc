// "before", "after" and "in" stand before nouns and before clauses; a verb right behind, or its object, tells which.
import { childrenOf, type Draft, isBelow, isVerb, nominal } from './words.ts'

const EITHER = /^(?:before|after|until|since)$/i

/** "fled before the police could arrest them": the police could, whoever fled. */
export function clauseBehind(words: Draft[]): void {
  words.forEach((w, i) => {
    const noun = words[w.head]
    if (w.rel !== 'case' || !EITHER.test(w.text) || w.head < i || !nominal(noun) || noun!.head < 0) return
    if (childrenOf(words, w.head).some((c) => c.start > noun!.start)) return
    const verb = words.findIndex((c, k) => k > w.head && isVerb(c))
    const clause = words[verb]
    if (!clause || !/^(?:ccomp|conj|advcl|parataxis|dep|acl)$/.test(clause.rel) || isBelow(words, i, verb)) return
    const between = words.slice(noun === undefined ? 0 : w.head + 1, verb)
    // An auxiliary that belongs to the verb gives it its tense: "could arrest", "had searched", "were told".
    const tensed = between.some((c) => c.head === verb && /^aux/.test(c.rel) && /^(?:VB[DPZ]|MD)$/.test(c.xpos))
    if (!tensed || between.some((c) => !/^(?:AUX|ADV|PART)$/.test(c.upos))) return
    if (childrenOf(words, verb).some((c) => /^(?:nsubj|csubj|expl|mark|cc)/.test(c.rel))) return
    const above = noun!.head
    if (above === verb || !isBelow(words, verb, above)) return
    const passive = between.some((c) => c.rel === 'aux:pass')
    Object.assign(noun!, { head: verb, rel: passive ? 'nsubj:pass' : 'nsubj' })
    Object.assign(w, { head: verb, rel: 'mark', upos: 'SCONJ' })
    Object.assign(clause, { head: above, rel: 'advcl' })
  })
}

const JOINS: ReadonlySet<string> = new Set(['join', 'assist', 'help', 'aid', 'support', 'abet'])

/** "joined the militias in targeting students", "helped him in planting it": whoever joins does it, too. */
export function joinedIn(words: Draft[]): void {
  words.forEach((w, i) => {
    const noun = words[w.head]
    const mark = words[i - 1]
    if (w.xpos !== 'VBG' || w.rel !== 'nmod' || mark?.text !== 'in' || !noun || !nominal(noun) || w.head > i) return
    if (!JOINS.has(words[noun.head]?.lemma ?? '') || !/^(?:obj|xcomp)$/.test(noun.rel)) return
    if (!childrenOf(words, i).some((c) => c.rel === 'obj' && c.start > w.start)) return
    noun.rel = 'obj'
    Object.assign(w, { head: noun.head, rel: 'advcl', upos: 'VERB' })
    Object.assign(mark, { rel: 'mark', upos: 'SCONJ' })
  })
}
