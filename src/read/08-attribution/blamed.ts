// "the attack, blamed on Iran", "the killing, which the police attribute to a gang": who is behind it stands in a word of
// blame beside the deed, and is no surer than whoever blames.
import type { Grammar } from '../07-frames/arguments.ts'
import { childrenOf, isPassive, lemmaOf, relOf } from '../tree.ts'
import { hedge, type Ledger, speaker, wordAt } from './ledger.ts'

const BLAMES = /^(?:blame|pin|attribute|ascribe)$/

export function blamed(l: Ledger, g: Grammar, trigger: number, doers: readonly number[]): void {
  const { t } = l
  if (doers.length === 0) return
  for (const verb of childrenOf(t, trigger)) {
    if (!/^acl/.test(relOf(t, verb)) || !BLAMES.test(lemmaOf(t, verb))) continue
    const args = g.argumentsOf(verb)
    if (relOf(t, verb) === 'acl' && !isPassive(t, verb)) continue
    // Only where the doer is named there: "the shooting by two men, blamed on nobody".
    if (!args.some((a) => doers.includes(a.head))) continue
    const by = args.flatMap((a) => (a.slot === 'subject' && a.head !== trigger ? [a.head] : []))
    const word = `"${wordAt(l, verb)}"`
    if (by.length > 0) speaker(l, by, verb, 'alleged', word)
    else hedge(l, verb, 'alleged', word)
  }
}
