// Whose words a quotation is: the verb of saying nearest to its marks, before, after or between, or the speaker of the
// quotation before it in the same paragraph ("…," she said. "They have …").
import type { Certainty } from '../../model/ontology.ts'
import { quotations } from '../06-coreference/quotations.ts'
import type { Reading } from '../07-frames/reading.ts'
import { speechVerb } from '../lexicon/speech/verbs.ts'
import { childrenOf, isVerb, lemmaOf, relOf, type Tree } from '../tree.ts'
import type { Saying } from './sayings.ts'
import { speaks, type Voice, voiceAt } from './voices.ts'

export interface Quoted {
  readonly start: number
  readonly end: number
  readonly voices: readonly Voice[]
  readonly verb: string
  readonly base: Certainty
}

export interface Marks {
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** Whether the word stands inside quotation marks. */
  inside(t: Tree, word: number): boolean
}

export function marks(r: Reading): Marks {
  const spans = quotations(r.analysis.text, r.analysis.sentences)
  return {
    spans,
    inside: (t, i) => {
      const at = t.words[i]?.start
      if (at === undefined) return false
      let low = 0
      let high = spans.length - 1
      while (low <= high) {
        const middle = (low + high) >> 1
        const q = spans[middle]
        if (!q) return false
        if (at <= q.start) high = middle - 1
        else if (at >= q.end) low = middle + 1
        else return true
      }
      return false
    },
  }
}

/** Quotations that say something, with their speakers. A single word in marks is nobody's speech. */
export function quoted(r: Reading, m: Marks, sayings: readonly (readonly Saying[])[]): readonly Quoted[] {
  const found: Quoted[] = []
  let last: Quoted | undefined
  let lastBlock = -1
  let first = 0
  for (const q of m.spans) {
    while ((r.grammars[first]?.tree.sentence.end ?? Number.POSITIVE_INFINITY) <= q.start) first++
    const trees: Tree[] = []
    for (let s = first; (r.grammars[s]?.tree.sentence.start ?? Number.POSITIVE_INFINITY) < q.end; s++) {
      const g = r.grammars[s]
      if (g) trees.push(g.tree)
    }
    const block = trees[0]?.sentence.block ?? -1
    const inner = trees.flatMap((t) => t.words.filter((w) => w.start > q.start && w.end <= q.end))
    const isSpeech = inner.length >= 4 && inner.some((w) => w.upos === 'VERB' || w.upos === 'AUX')
    const own = nearest(r, trees, q, m, sayings)
    const made: Quoted | undefined = own
      ? { start: q.start, end: q.end, ...own }
      : last && (lastBlock === block || (lastBlock === block - 1 && opensParagraph(trees[0], q.start)))
        ? { ...last, start: q.start, end: q.end }
        : undefined
    if (!made || !isSpeech) continue
    found.push(made)
    last = made
    lastBlock = block
  }
  return found
}

/** A quotation that goes on in the next paragraph begins it. */
const opensParagraph = (t: Tree | undefined, at: number): boolean => t?.sentence.start === at

function nearest(
  r: Reading,
  trees: readonly Tree[],
  q: { readonly start: number; readonly end: number },
  m: Marks,
  sayings: readonly (readonly Saying[])[],
): Pick<Quoted, 'voices' | 'verb' | 'base'> | undefined {
  let best: { voices: readonly Voice[]; verb: string; base: Certainty; distance: number } | undefined
  const offer = (t: Tree, at: number, voices: readonly Voice[], verb: string, base: Certainty) => {
    const w = t.words[at]
    if (!w || voices.length === 0) return
    const distance = w.start >= q.end ? w.start - q.end : q.start - w.end
    if (distance < 0 || (best && best.distance <= distance)) return
    best = { voices, verb, base, distance }
  }
  for (const t of trees) {
    for (const s of sayings[t.sentence.index] ?? []) offer(t, s.at, s.voices, s.verb, s.base)
    for (const i of t.words.keys()) {
      const lemma = lemmaOf(t, i)
      const base = isVerb(t, i) ? speechVerb(lemma) : undefined
      if (base === undefined || m.inside(t, i)) continue
      const subject = childrenOf(t, i).find((c) => relOf(t, c) === 'nsubj' && speaks(r, t, c, lemma))
      const voice = subject === undefined ? undefined : voiceAt(r, t, subject)
      if (voice) offer(t, i, [voice], lemma, base)
    }
  }
  return best
}
