// Deeds that are named only to say that nothing shows them: "there is no evidence that", "there was nothing to suggest that".
import { childrenOf, lemmaOf, relOf, type Tree } from '../tree.ts'

const PROOF: ReadonlySet<string> = new Set(
  'evidence proof indication sign confirmation suggestion information'.split(' '),
)

/** "There is no evidence that X hired Y", "has found no proof that …" */
export const isUnproven = (t: Tree, noun: number, clause: number): boolean =>
  PROOF.has(lemmaOf(t, noun)) &&
  clause > noun &&
  /^(?:acl|acl:relcl|ccomp|nmod)$/.test(relOf(t, clause)) &&
  childrenOf(t, noun).some((c) => relOf(t, c) === 'det' && lemmaOf(t, c) === 'no')

/** "There was nothing to suggest that X hired Y" */
export const isNothingTo = (t: Tree, verb: number): boolean =>
  t.words[verb - 1]?.text === 'to' &&
  /^(?:nothing|little)$/i.test(t.words[verb - 2]?.text ?? '') &&
  /^(?:suggest|show|indicate|prove|say)$/.test(lemmaOf(t, verb))
