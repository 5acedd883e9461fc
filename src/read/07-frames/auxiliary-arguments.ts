// What an auxiliary or copula opens, for the frames that are triggered by one: "is likely to", "may be".
import { speechVerb } from '../lexicon/speech/verbs.ts'
import { childrenWith, childWith, headOf, isVerb, lemmaOf, prepositionOf, relOf, type Tree } from '../tree.ts'
import { type Argument, arg, type Grammar, inSlot, moved } from './reach.ts'

/** An auxiliary or copula opens its whole clause, and who says it: "long terms were inevitable, the judge said". */
export function auxiliaryArguments(g: Grammar, i: number): Argument[] {
  const { tree: t } = g
  const clause = headOf(t, i)
  if (clause < 0) return []
  const found = [arg(t, 'clause', i, clause)]
  if (['ADJ'].includes(t.words[clause]?.upos ?? '')) found.push(arg(t, 'quality', i, clause))
  if (
    t.words[clause]?.upos === 'NOUN' &&
    childWith(t, clause, 'amod', 'nmod', 'compound') !== undefined &&
    prepositionOf(t, clause) === undefined
  )
    found.push(arg(t, 'quality', i, clause))
  for (const a of g.argumentsOf(clause))
    if (a.slot === 'predicated' || a.slot === 'subject' || a.slot === 'object')
      found.push(inSlot('of-clause-subject', a))
  const above = headOf(t, clause)
  const says =
    relOf(t, clause) === 'ccomp' && above >= 0
      ? above
      : childrenWith(t, clause, 'parataxis').find((c) => isVerb(t, c) && speechVerb(lemmaOf(t, c)) !== undefined)
  if (says !== undefined && isVerb(t, says))
    for (const a of g.argumentsOf(says))
      if (a.slot === 'subject' && !isOfHimself(t, a.head, clause)) found.push(moved(t, 'holder', a, i, 'says'))
  return found
}

/** "He had never been a supporter, he said": what somebody says to be himself is no view of his. */
const isOfHimself = (t: Tree, speaker: number, clause: number): boolean => {
  const subject = childWith(t, clause, 'nsubj')
  const who = subject === undefined ? '' : (t.words[subject]?.text.toLowerCase() ?? '')
  return /^(?:s?he|i|we|they)$/.test(who) && who === t.words[speaker]?.text.toLowerCase()
}
