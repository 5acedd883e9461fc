// What a frame asks of its trigger itself, before any role is filled: voice, tag, kind, and what stands above it.
import type { Asks } from '../frames/plan.ts'
import {
  childrenWith,
  firstConjunct,
  headOf,
  isPassive,
  isVerb,
  lemmaOf,
  prepositionOf,
  relOf,
  type Tree,
} from '../tree.ts'
import type { Grammar } from './arguments.ts'
import { findFiller } from './fillers.ts'
import type { Reading } from './reading.ts'
import { suits } from './setting.ts'
import { isIntroduction } from './titles.ts'
import { wordsBelow } from './triggers.ts'

export function fitsFrame(r: Reading, g: Grammar, i: number, asks: Asks | undefined): boolean {
  if (asks === undefined) return true
  const t = g.tree
  const s = t.sentence.index
  if (asks.voice && isVerb(t, i) && isPassive(t, i) !== (asks.voice === 'passive')) return false
  if (!suits(r, t, asks)) return false
  if (asks.tags && !asks.tags.includes(t.words[i]?.xpos ?? '')) return false
  if (asks.except?.includes(lemmaOf(t, i))) return false
  if (asks.kinds && !asks.kinds.includes(r.mention(s, i)?.kind ?? '')) return false
  if (asks.name && (r.name(s, i)?.type ?? 'People') === 'People') return false
  // "Cameron Teller", "the Butcher": a word of a person's name says nothing of a trade.
  if (asks.lexicon === 'occupations' && r.name(s, i)?.type === 'Person') return false
  if (asks.notUnder && above(t, i).some((w) => asks.notUnder?.includes(lemmaOf(t, w)))) return false
  if (asks.notWith && wordsBelow(t, i).some((w) => asks.notWith?.includes(lemmaOf(t, w)))) return false
  if (asks.under && !asks.under.includes(lemmaOf(t, headOf(t, isVerb(t, i) ? i : firstConjunct(t, i))))) return false
  if (asks.introduces && !isIntroduction(r, t, i)) return false
  if (asks.proper && !/^\p{Lu}/u.test(t.words[i]?.text ?? '')) return false
  if (asks.preposition && !asks.preposition.includes(prepositionOf(t, i) ?? '')) return false
  const classes = asks.subjectNot
  return !(
    classes &&
    g.argumentsOf(i).some((a) => a.slot === 'subject' && findFiller(r, t, a.head, 'entity', classes) !== undefined)
  )
}

/** What a noun hangs on, with the object of a verb between: for the arrest in "issued a warrant for his arrest" both,
 *  for "information leading to his arrest and conviction" the information. */
const above = (t: Tree, i: number): readonly number[] => {
  const first = isVerb(t, i) ? i : firstConjunct(t, i)
  if (relOf(t, first) === 'parataxis') return []
  const head = headOf(t, first)
  // "ordered him detained"
  if (t.words[head]?.upos === 'PRON') return [head, headOf(t, head)]
  if (head < 0 || !isVerb(t, head)) return [head]
  if (lemmaOf(t, head) === 'lead' && /^(?:acl|advcl)$/.test(relOf(t, head))) return [head, head - 1]
  return prepositionOf(t, first) === 'for' ? [head, ...childrenWith(t, head, 'obj', 'nsubj', 'nsubj:pass')] : [head]
}
