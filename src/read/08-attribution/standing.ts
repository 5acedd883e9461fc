// What is said before a sentence and still holds in it: an indictment's "The Grand Jury charges:" over its counts, a
// quotation that runs on into the next sentence, and reported speech that goes on in the past perfect
// ("He told the court that he had been hired. They had been tasked by …").
import type { Speaker } from '../../model/claim.ts'
import { type Certainty, weakest } from '../../model/ontology.ts'
import type { Grammar } from '../07-frames/arguments.ts'
import { findFiller } from '../07-frames/fillers.ts'
import type { Reading } from '../07-frames/reading.ts'
import { speechVerb } from '../lexicon/speech/verbs.ts'
import { childrenOf, childrenWith, childWith, isVerb, lemmaOf, relOf, type Tree } from '../tree.ts'

export interface Standing {
  readonly by: readonly Speaker[]
  readonly certainty: Certainty
  /** Holds only for clauses in the past perfect. */
  readonly backshifted?: true
}

const ACCUSES: ReadonlySet<string> = new Set(['charge', 'allege', 'accuse', 'contend', 'present'])
const OPENS = /^["“„«‘]/
const HAS_QUOTE = /["“”„«»]/

export function standing(r: Reading): readonly (Standing | undefined)[] {
  const result: (Standing | undefined)[] = []
  let overall: Standing | undefined
  let last: { said: Standing; quoted: boolean; block: number; sentence: number } | undefined
  for (const g of r.grammars) {
    const t = g.tree
    const text = r.analysis.text.slice(t.sentence.start, t.sentence.end)
    const said = speech(r, g)
    const follows = last !== undefined && last.sentence === t.sentence.index - 1 && last.block === t.sentence.block
    if (overall) result.push(overall)
    else if (!said && follows && last?.quoted && OPENS.test(text)) result.push(last.said)
    else if (!said && follows && last && isPastPerfect(t)) result.push({ ...last.said, backshifted: true })
    else result.push(undefined)
    const now = result.at(-1)
    if (said) last = { said, quoted: HAS_QUOTE.test(text), block: t.sentence.block, sentence: t.sentence.index }
    else if (now && follows && last) last = { ...last, sentence: t.sentence.index }
    if (
      said &&
      /:\s*$/.test(text) &&
      t.words.some((w, i) => ACCUSES.has(lemmaOf(t, i)) && isVerb(t, i) && w.head < 0)
    ) {
      overall = { by: said.by, certainty: 'alleged' }
    }
  }
  return result
}

/** Who speaks in the sentence as its main business. */
function speech(r: Reading, g: Grammar): Standing | undefined {
  const t = g.tree
  const root = t.words.findIndex((w) => w.head < 0)
  if (root < 0) return undefined
  for (const verb of [root, ...childrenWith(t, root, 'parataxis', 'conj')]) {
    const certainty = isVerb(t, verb) ? speechVerb(lemmaOf(t, verb)) : undefined
    if (!certainty && !(ACCUSES.has(lemmaOf(t, verb)) && isVerb(t, verb))) continue
    const by = g
      .argumentsOf(verb)
      .filter((a) => a.slot === 'subject')
      .flatMap((a): Speaker[] => {
        const filler = findFiller(r, t, a.head, 'entity', ['Person', 'Organization', 'Group'])?.filler
        return filler ? [{ name: filler.name ?? filler.at.quote, at: filler.at }] : []
      })
    if (by.length > 0) return { by, certainty: weakest([certainty ?? 'alleged']) }
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
