// What a clause hangs on for the sake of who says it, where the tree is known to err: "do not believe that X killed" is no
// relative clause of "that", "denied having met" no mere circumstance, "sanctioned a firm for its part in a plot to
// poison" a plot.
import type { Grammar } from '../07-frames/arguments.ts'
import { embeddings } from '../lexicon/certainty/embedding.ts'
import { speechVerb } from '../lexicon/speech/verbs.ts'
import { childrenOf, headOf, lemmaOf, markerOf, relOf, type Tree } from '../tree.ts'

export interface Hanging {
  readonly above: number
  readonly rel: string
  readonly slot: string | undefined
}

export function hanging({ tree: t, argumentsOf }: Grammar, cur: number): Hanging {
  const above = headOf(t, cur)
  const rel = relOf(t, cur)
  if (rel === 'acl:relcl' && /^that$/i.test(t.words[above]?.text ?? '')) {
    const verb = headOf(t, above)
    if (verb >= 0 && relOf(t, above) === 'obj' && speechVerb(lemmaOf(t, verb)))
      return { above: verb, rel: 'ccomp', slot: 'clause' }
  }
  if (isGerundObject(t, cur, above)) return { above, rel, slot: 'complement' }
  const plot = planBefore(t, cur)
  if (plot !== undefined && plot !== above) return { above: plot, rel: 'acl', slot: 'purpose' }
  const slot = argumentsOf(above).find((a) => a.head === cur && !['possessive', 'predicated'].includes(a.slot))?.slot
  return { above, rel, slot }
}

const TAKES_GERUND: ReadonlySet<string> = new Set(['deny', 'admit', 'acknowledge', 'confess', 'recall', 'remember'])

const isGerundObject = (t: Tree, i: number, verb: number): boolean =>
  i > verb &&
  ((relOf(t, i) === 'advcl' && t.words[i]?.xpos === 'VBG' && markerOf(t, i) === undefined && i - verb <= 3) ||
    isBeing(t, i)) &&
  TAKES_GERUND.has(lemmaOf(t, verb))

/** "denied being behind the attack", "denied having been a member" */
const isBeing = (t: Tree, i: number): boolean =>
  /^(?:obl|advcl|xcomp|obj)$/.test(relOf(t, i)) &&
  childrenOf(t, i).some((c) => relOf(t, c) === 'cop' && /^(?:being|been)$/i.test(t.words[c]?.text ?? '')) &&
  childrenOf(t, i).every((c) => c > i || !/^(?:is|was|are|were|has|have|had)$/i.test(t.words[c]?.text ?? ''))

/** The noun right before "to poison": "a plot", "an attempt". */
function planBefore(t: Tree, i: number): number | undefined {
  const to = childrenOf(t, i).find((c) => relOf(t, c) === 'mark' && lemmaOf(t, c) === 'to')
  const noun = (to ?? 0) - 1
  if (to === undefined || t.words[noun]?.upos !== 'NOUN' || !embeddings.find(lemmaOf(t, noun), 'purpose')?.aspect)
    return undefined
  for (let at = noun, steps = 0; at >= 0 && steps < 60; at = headOf(t, at), steps++) if (at === i) return undefined
  return noun
}
