// Prepositional phrases behind a verb that the tree hangs elsewhere: "opened fire on a car owned by the editor in Varna"
// may tell of Varna what belongs to the shooting. They fill a role only where nothing nearer does.
import { speechVerb } from '../lexicon/speech/verbs.ts'
import { headOf, isNominal, isPassive, isVerb, lemmaOf, markerOf, prepositionOf, relOf, type Tree } from '../tree.ts'
import { type Argument, arg, asFar, prepositional } from './reach.ts'

/** Prepositional phrases behind a verb that hang elsewhere, up to the next verb of its own clause. */
export function far(t: Tree, i: number, found: readonly Argument[]): Argument[] {
  const heads = new Set(found.map((a) => a.head))
  const more: Argument[] = []
  for (let k = i + 1; k < t.words.length && k < i + 40; k++) {
    const w = t.words[k]
    if (!w || w.text === ';' || /^(?:VB[DPZ]|MD|W.*)$/.test(w.xpos)) break
    if (isAside(t, k, i)) break
    if (relOf(t, k) !== 'case' && relOf(t, k) !== 'mark') continue
    const head = headOf(t, k)
    // "and Petrov for nine years": for Petrov.
    if (relOf(t, head) === 'orphan') continue
    if (head <= k || heads.has(head) || w.xpos === 'TO' || w.xpos === 'POS') continue
    heads.add(head)
    const prep = isNominal(t, head) ? prepositionOf(t, head) : markerOf(t, head)
    if (!prep || (prep === 'of' && isNominal(t, head))) continue
    // "placed under a car owned by the editor": whoever owns it placed nothing.
    const doer = headOf(t, head)
    if (prep === 'by' && doer > i && t.words[doer]?.xpos === 'VBN' && isVerb(t, doer)) continue
    // "founded in 1994 by a cleric educated in Qom": he was educated there.
    if (doer > i && relOf(t, doer) === 'acl' && isPassive(t, doer) && t.words[headOf(t, doer)]?.upos === 'NOUN')
      continue
    const args = isNominal(t, head) ? prepositional(t, i, head) : [arg(t, prep, i, head, prep)]
    more.push(...args.map(asFar))
  }
  return more
}

/** Whether the word belongs to a clause of saying beside that of the verb: "…, Lora Kane for the Civil Rights Division announced". */
function isAside(t: Tree, word: number, verb: number): boolean {
  for (let at = word, steps = 0; at > verb && steps < 8; at = headOf(t, at), steps++)
    if (relOf(t, at) === 'parataxis' && speechVerb(lemmaOf(t, at)) !== undefined) return true
  return false
}
