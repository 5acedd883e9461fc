// What a report takes for granted rather than reports: who somebody is, where they live, what a clause between commas adds.
import type { Predicate } from '../../model/ontology.ts'
import { IDENTITY, LEGAL, PLAIN } from '../lexicon/speech/scope.ts'
import { speechVerb } from '../lexicon/speech/verbs.ts'
import {
  childrenOf,
  childWith,
  firstConjunct,
  headOf,
  isPassive,
  isVerb,
  lemmaOf,
  prepositionOf,
  relOf,
  type Tree,
} from '../tree.ts'

/** Whether the claim is the document's own although it stands in somebody's report. */
export const isGranted = (t: Tree, trigger: number, predicate: Predicate): boolean =>
  (IDENTITY.has(predicate) && isDescription(t, trigger)) ||
  (predicate === 'residence' && isPassing(t, trigger)) ||
  // "could not agree on a charge of arson against him": it was brought all the same.
  (predicate === 'charge' && !isVerb(t, trigger) && ['agree', 'verdict'].includes(lemmaOf(t, headOf(t, trigger)))) ||
  (LEGAL.has(predicate) && isDatedBy(t, trigger)) ||
  (TOLD_IN_PASSING.has(predicate) && isAddedClause(t, trigger, LEGAL.has(predicate))) ||
  // "argued that he would be tortured in Iran, where he was in fact wanted": the text itself corrects the speaker.
  (relOf(t, trigger) === 'acl:relcl' &&
    /^in fact$/i.test(`${t.words[trigger - 2]?.text} ${t.words[trigger - 1]?.text}`))

/** "which he had tried to destroy on his arrest": what only tells when is known, whatever was tried. */
function isDatedBy(t: Tree, i: number): boolean {
  if (isVerb(t, i) || childWith(t, i, 'nmod:poss') === undefined) return false
  return /^(?:on|upon|after|before|since|during|following|until)$/.test(prepositionOf(t, i) ?? '')
}

/** "asked whether his son played football", "never told his wife": that he has a son and a wife is no question. */
export const isGivenKin = (t: Tree, trigger: number, predicate: Predicate): boolean =>
  predicate === 'family' && childWith(t, trigger, 'nmod:poss') !== undefined && isDescription(t, trigger)

/** "a journalist living in Brooklyn", "a resident of Riga": where somebody lives, said in passing. */
const isPassing = (t: Tree, i: number): boolean =>
  ['acl', 'acl:relcl', 'appos', 'amod'].includes(relOf(t, i)) || (!isVerb(t, i) && isDescription(t, i))

/** "Petrov, who was deported last year, hired him, she said": what a clause between commas adds is known anyway. */
function isAddedClause(t: Tree, i: number, isLegal: boolean): boolean {
  const verb = firstConjunct(t, i)
  if (relOf(t, verb) !== 'acl:relcl') return false
  const who = childrenOf(t, verb).find((c) => c < verb && /^(?:who|whose)$/i.test(t.words[c]?.text ?? ''))
  if (who === undefined || t.lemmas.slice(who, verb).some((lemma) => speechVerb(lemma) !== undefined)) return false
  // "who holds two passports and has lived in Riga since 2022" is news of the present.
  const isPast = t.words.slice(who, verb + 1).some((w) => w.xpos === 'VBD' || /^(?:was|were)$/i.test(w.text))
  if (!isPast && !(isPassive(t, verb) && childWith(t, verb, 'aux') === undefined)) return false
  // "a link to four men who were arrested in August"
  return isLegal || t.words[who - 1]?.text === ',' || relOf(t, headOf(t, verb)) === 'appos'
}
const TOLD_IN_PASSING: ReadonlySet<Predicate> = new Set<Predicate>([...PLAIN, 'travel', 'death'])

/** "the chemist, Tamas Gellert, had been charged": whom the document has described before. */
export const isDefinite = (t: Tree, i: number): boolean =>
  childrenOf(t, i).some((c) => relOf(t, c) === 'det' && lemmaOf(t, c) === 'the')

/** Whether the word describes somebody rather than being what is said of them: "a Georgian citizen was …". */
function isDescription(t: Tree, i: number): boolean {
  const rel = relOf(t, i)
  // "a Moldovan-born broker"
  if (rel === 'amod') return true
  if (isVerb(t, i) || childWith(t, i, 'cop') !== undefined) return false
  if (rel === 'conj') return isDescription(t, headOf(t, i))
  return !(rel === 'root' || rel === 'xcomp' || rel === 'ccomp' || (rel === 'obl' && prepositionOf(t, i) === 'as'))
}
