// What stands beside a predicate within its own clause and weakens or turns it: "not", "may", "allegedly", "alleged".

import type { Predicate } from '../../model/ontology.ts'
import type { Aspect } from '../lexicon/certainty/embedding.ts'
import { HEDGE_ADJECTIVES, HEDGE_ADVERBS, HEDGE_MODALS } from '../lexicon/certainty/hedges.ts'
import { speechVerb } from '../lexicon/speech/verbs.ts'
import { childrenOf, headOf, lemmaOf, markerOf, relOf } from '../tree.ts'
import { hedge, type Ledger, wordAt } from './ledger.ts'
import { isNegation, negation } from './negation.ts'
import { voiceAt } from './voices.ts'

export function beside(l: Ledger, i: number, isTrigger: boolean): void {
  negation(l, i, isTrigger)
  for (const c of childrenOf(l.t, i)) {
    const rel = relOf(l.t, c)
    if (rel === 'aux') modal(l, i, c)
    if (rel === 'advmod') {
      // "nearly killed a man" killed nobody; "killed nearly forty" did.
      if (/^(?:nearly|almost|narrowly)$/i.test(wordAt(l, c)) && c === i - 1) l.aspect ??= 'attempted'
      const adverb = HEDGE_ADVERBS.get(lemmaOf(l.t, c))
      if (adverb) hedge(l, c, adverb, `"${wordAt(l, c)}"`)
    }
    if (rel === 'amod' && isTrigger) adjective(l, c)
  }
}

/** What the auxiliary `c` of the verb `i` makes of it: a plan, a possibility, a wish. */
export function modal(l: Ledger, i: number, c: number): void {
  const { t } = l
  const word = wordAt(l, c).toLowerCase()
  // "was to kill the editor", "is to be paid"
  if (lemmaOf(t, c) === 'be' && childrenOf(t, i).some((d) => d > c && wordAt(l, d) === 'to' && relOf(t, d) === 'mark'))
    l.aspect ??= 'planned'
  // "fled before they could shoot": it never came to that.
  if (/^(?:can|could)$/.test(word) && markerOf(t, i) === 'before') {
    l.aspect = 'foiled'
    return
  }
  const weak = HEDGE_MODALS.get(lemmaOf(t, c)) ?? HEDGE_MODALS.get(word)
  // "could not have known": impossible, not possible.
  const barred = lemmaOf(t, c) === 'could' && childrenOf(t, i).some((d) => isNegation(l, d))
  if (weak && !barred) hedge(l, c, weak, `modal "${wordAt(l, c)}"`)
  // "both men will be deported"
  if (word === 'will' || word === "'ll") l.aspect ??= 'planned'
  // "a service would have offered a million, sources said": hearsay of translated copy, with no condition beside it.
  if (word === 'would' && isHearsay(l, i)) {
    l.aspect ??= 'planned'
    hedge(l, c, 'possible', '"would have"')
    return
  }
  // "was told that he would be paid", "it was part of the conspiracy that they would pay": laid down, not done. Of a sum, also
  // where it hangs on a condition: "would get 5,000 euros if the warehouse burned".
  if (word === 'would' && (l.predicate === 'payment' || (ARRANGED.has(l.predicate) && isArranged(l, i)))) {
    l.aspect ??= 'planned'
    return
  }
  // "would not say whether" refuses; the rest is a wish or a condition.
  const refuses = speechVerb(lemmaOf(t, i)) !== undefined && l.polarity === 'open'
  if (['should', 'must', 'ought', 'would'].includes(word) && !refuses) l.unreal = true
}

/** What can be laid down beforehand and be a claim beside a sum promised: a deed ordered. */
const ARRANGED: ReadonlySet<Predicate> = new Set<Predicate>(['attack', 'tasking', 'recruitment'])

/** Behind a past tense of saying, agreeing or promising, or in what a conspiracy is said to be. */
function isArranged({ t }: Ledger, i: number): boolean {
  const above = headOf(t, i)
  if (!/^(?:ccomp|acl|csubj|advcl|parataxis|acl:relcl)/.test(relOf(t, i)) || above < 0) return false
  if (t.words.some((w) => /^(?:if|unless|without|otherwise)$/i.test(w.text))) return false
  const isPast = /^VB[DN]$/.test(t.words[above]?.xpos ?? '')
  if (isPast && (speechVerb(lemmaOf(t, above)) !== undefined || SETTLES.has(lemmaOf(t, above)))) return true
  return t.lemmas.slice(0, i).some((lemma) => CONSPIRACY.has(lemma))
}
const SETTLES: ReadonlySet<string> = new Set('agree promise decide plan arrange understand order assure'.split(' '))
const CONSPIRACY: ReadonlySet<string> = new Set('conspiracy scheme plot agreement'.split(' '))

const isHearsay = ({ t }: Ledger, i: number): boolean =>
  childrenOf(t, i).some((c) => relOf(t, c) === 'aux' && lemmaOf(t, c) === 'have') &&
  (relOf(t, i) === 'acl:relcl' || t.lemmas.some((lemma) => lemma === 'accord' || speechVerb(lemma) !== undefined)) &&
  !t.words.some((w) => /^(?:if|unless|had|without|otherwise)$/i.test(w.text))

export function adjective(l: Ledger, c: number): void {
  const { r, t, doers } = l
  const word = wordAt(l, c)
  const hyphened = wordAt(l, c - 1) === '-' ? `${wordAt(l, c - 2).toLowerCase()}-${word.toLowerCase()}` : undefined
  const weak =
    HEDGE_ADJECTIVES.get(lemmaOf(t, c)) ??
    HEDGE_ADJECTIVES.get(word.toLowerCase()) ??
    (hyphened === undefined ? undefined : HEDGE_ADJECTIVES.get(hyphened))
  // "a self-proclaimed member of the mob": on the word of whoever is described.
  const self = /^self\b/i.test(word) || (hyphened?.startsWith('self-') ?? false)
  const bearer = weak && self && doers[0] !== undefined ? voiceAt(r, t, doers[0]) : undefined
  if (bearer) l.by.push(bearer.speaker)
  if (weak) hedge(l, c, weak, `"${word}"`)
  const aspect = ASPECTS.get(word.toLowerCase())
  // "a thwarted scheme to kill": foiled says more than planned; "a failed attempt" was one.
  if (aspect === 'foiled' && !/^failed$/i.test(word)) l.aspect = aspect
  else if (aspect) l.aspect ??= aspect
}

const ASPECTS: ReadonlyMap<string, Aspect> = new Map([
  ...['foiled', 'thwarted', 'failed', 'disrupted', 'prevented', 'averted'].map((w) => [w, 'foiled'] as const),
  ...['attempted', 'botched', 'unsuccessful', 'abortive'].map((w) => [w, 'attempted'] as const),
  ...['planned', 'intended', 'would-be', 'prospective', 'future', 'imminent', 'proposed'].map(
    (w) => [w, 'planned'] as const,
  ),
])
