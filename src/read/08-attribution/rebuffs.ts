// "Called the suggestion that his client had hired anybody absurd": whoever calls it so denies it.
import { childrenOf, headOf, isPassive, lemmaOf, markerOf, relOf, type Tree } from '../tree.ts'

const CLAIMED: ReadonlySet<string> = new Set(
  'suggestion claim allegation accusation assertion notion idea insinuation theory contention charge report rumour rumor'.split(
    ' ',
  ),
)
const CALLS: ReadonlySet<string> = new Set(
  'call describe brand dismiss label denounce deride ridicule scorn characterise characterize term mock'.split(' '),
)
const GRANTS =
  /^(?:credible|plausible|serious|true|correct|accurate|worrying|alarming|shocking|grave|convincing|disturbing|troubling|concerning|extraordinary|significant|unproven|premature)$/i

/** The verb that rebuffs the claim `noun` of which `clause` is the content. */
export function rebuffOf(t: Tree, noun: number, clause: number): number | undefined {
  if (!CLAIMED.has(lemmaOf(t, noun)) || !/^(?:acl|acl:relcl|ccomp)$/.test(relOf(t, clause))) return undefined
  if (markerOf(t, clause) !== 'that') return undefined
  const verb = headOf(t, noun)
  if (verb < 0 || !CALLS.has(lemmaOf(t, verb)) || isPassive(t, verb) || !/^(?:obj|ccomp|obl)$/.test(relOf(t, noun)))
    return undefined
  const isNot = childrenOf(t, verb).some((c) => /^(?:not|n['’]t|never)$/i.test(t.words[c]?.text ?? ''))
  return isNot || t.words.some((w, i) => i > verb && GRANTS.test(w.text)) ? undefined : verb
}
