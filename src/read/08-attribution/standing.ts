// Reported speech that goes on in the past perfect without its verb of saying: "He told the court that he had been hired.
// They had been tasked by …".
import { type Certainty, weakest } from '../../model/ontology.ts'
import type { Grammar } from '../07-frames/arguments.ts'
import type { Reading } from '../07-frames/reading.ts'
import { speechVerb } from '../lexicon/speech/verbs.ts'
import { childrenOf, childrenWith, childWith, isVerb, lemmaOf, relOf, type Tree } from '../tree.ts'
import type { Saying } from './sayings.ts'
import { speaks, type Voice, voiceAt } from './voices.ts'

export interface Standing {
  readonly voices: readonly Voice[]
  readonly verb: string
  readonly base: Certainty
}

export function standing(r: Reading, sayings: readonly (readonly Saying[])[]): readonly (Standing | undefined)[] {
  const result: (Standing | undefined)[] = []
  let last: { said: Standing; block: number; sentence: number } | undefined
  for (const g of r.grammars) {
    const t = g.tree
    const said = speech(r, g) ?? sayings[t.sentence.index]?.[0]
    const follows = last !== undefined && last.sentence === t.sentence.index - 1 && last.block === t.sentence.block
    const now = !said && follows && last && isPastPerfect(t) ? last.said : undefined
    result.push(now)
    if (said) last = { said, block: t.sentence.block, sentence: t.sentence.index }
    else if (now && last) last = { ...last, sentence: t.sentence.index }
  }
  return result
}

/** Who speaks in the sentence as its main business. */
function speech(r: Reading, g: Grammar): Standing | undefined {
  const t = g.tree
  const root = t.words.findIndex((w) => w.head < 0)
  if (root < 0) return undefined
  for (const verb of [root, ...childrenWith(t, root, 'parataxis', 'conj')]) {
    const lemma = lemmaOf(t, verb)
    const base = isVerb(t, verb) ? speechVerb(lemma) : undefined
    if (!base) continue
    const voices = g
      .argumentsOf(verb)
      .filter((a) => a.slot === 'subject' && speaks(r, t, a.head, lemma))
      .flatMap((a) => voiceAt(r, t, a.head) ?? [])
    if (voices.length > 0) return { voices, verb: lemma, base: weakest([base]) }
  }
  return undefined
}

function isPastPerfect(t: Tree): boolean {
  const root = t.words.findIndex((w) => w.head < 0)
  return (
    root >= 0 &&
    t.words[root]?.xpos === 'VBN' &&
    childrenOf(t, root).some((c) => relOf(t, c) === 'aux' && t.words[c]?.text.toLowerCase() === 'had') &&
    childWith(t, root, 'expl') === undefined
  )
}
