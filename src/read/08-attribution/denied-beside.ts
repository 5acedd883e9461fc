// An accusation and its denial in one sentence: "Prosecutors say Venezuela ordered the killing, an allegation that Caracas
// has denied". Both are claims: the accusation by whoever makes it, the denial by the accused.
import type { Grammar } from '../07-frames/arguments.ts'
import type { Reading } from '../07-frames/reading.ts'
import type { Occurrence } from '../07-frames.ts'
import type { Attribution } from '../08-attribution.ts'
import { DENIALS } from '../lexicon/speech/scope.ts'
import { speechNoun } from '../lexicon/speech/verbs.ts'
import { childrenOf, childrenWith, childWith, headOf, lemmaOf, relOf, subtree, type Tree } from '../tree.ts'
import { INCRIMINATING } from './allegations.ts'
import { isNegated } from './sayings/words.ts'
import { type Voice, voiceAt } from './voices.ts'

/** The denial of what is claimed, where the sentence denies it beside the claim in the name of somebody who has a part in it. */
export function deniedBeside(r: Reading, g: Grammar, o: Occurrence, a: Attribution): Attribution | undefined {
  if (a.polarity !== 'affirmed' || a.certainty === 'stated' || !INCRIMINATING.has(o.frame.predicate)) return undefined
  const t = o.tree
  const verb = t.lemmas.findIndex((lemma, i) => DENIALS.has(lemma) && isOfTheClaim(t, i) && !isNegated(t, i))
  if (verb < 0 || subtree(t, verb).includes(o.word)) return undefined
  const denier = g
    .argumentsOf(verb)
    .flatMap((x) => (x.slot === 'subject' ? (voiceAt(r, t, x.head) ?? []) : []))
    .find((v) => isConcerned(r, o, v))
  return denier && { ...a, polarity: 'denied', certainty: 'stated', by: [denier.speaker] }
}

/** "which Tehran denies", "a charge the service rejects", "a claim dismissed by Tehran", "but he denies it" */
function isOfTheClaim(t: Tree, verb: number): boolean {
  const rel = relOf(t, verb)
  const noun = headOf(t, verb)
  if (childWith(t, verb, 'ccomp', 'xcomp') !== undefined) return false
  if (rel === 'acl:relcl' || rel === 'acl') {
    const isWhich = childrenOf(t, verb).some((c) => /^which$/i.test(t.words[c]?.text ?? '') && c < verb)
    return isWhich || lemmaOf(t, noun) === 'something' || speechNoun(lemmaOf(t, noun)) !== undefined
  }
  return childrenWith(t, verb, 'obj').some((c) => /^(?:it|this|that)$/i.test(t.words[c]?.text ?? ''))
}

/** Only who is accused denies: by name, or a government by its country. */
const isConcerned = (r: Reading, o: Occurrence, { thing }: Voice): boolean => {
  const denier = thing === undefined ? undefined : r.analysis.things[thing]
  return [...o.heads.values()].flat().some((head) => {
    const mention = r.mention(o.tree.sentence.index, head)
    const one = mention && r.thingOf(mention)
    return one !== undefined && (one === denier || (one.country !== undefined && one.country === denier?.country))
  })
}
