// Everything that is known about a document when frames are matched, with the look-ups that they need.
import type { Analysis, Mention, Name, Thing, ValueMention } from '../analysis.ts'
import { childrenOf, headOf, headWordOf, relOf, type Tree, tree } from '../tree.ts'
import { type Grammar, grammar } from './arguments.ts'

export interface Reading {
  readonly analysis: Analysis
  readonly grammars: readonly Grammar[]
  /** The mention that a word carries: a name's, a pronoun's, a description's. */
  mention(sentence: number, word: number): Mention | undefined
  thingOf(mention: Mention): Thing
  /** A name or nationality word that covers the word. */
  name(sentence: number, word: number): Name | undefined
  value(sentence: number, word: number): ValueMention | undefined
  valuesIn(sentence: number): readonly ValueMention[]
  /** Whether the document has a proper name for the thing. */
  isNamed(thing: Thing): boolean
  /** The thing for a country, where the document names it. */
  country(iso: string): Thing | undefined
}

export function reading(analysis: Analysis, trees: readonly Tree[] = analysis.sentences.map(tree)): Reading {
  const mentionAt = trees.map(() => new Map<number, Mention>())
  for (const m of analysis.mentions) mentionAt[m.sentence]?.set(m.headWord, m)
  const nameAt = trees.map(() => new Map<number, Name>())
  for (const n of analysis.names) for (let i = n.first; i < n.last; i++) nameAt[n.sentence]?.set(i, n)
  const valueAt = trees.map(() => new Map<number, ValueMention>())
  const values: ValueMention[][] = trees.map(() => [])
  for (const v of analysis.values) {
    values[v.sentence]?.push(v)
    for (let i = v.first; i < v.last; i++) valueAt[v.sentence]?.set(i, v)
  }
  const countries = new Map<string, Thing>()
  for (const thing of analysis.things) {
    if (thing.country && thing.kind === 'country' && !countries.has(thing.country)) countries.set(thing.country, thing)
  }
  const named = new Set<number>()
  for (const m of analysis.mentions) {
    const name = nameAt[m.sentence]?.get(m.headWord)
    if (name && name.type !== 'People' && name.start >= m.start && name.end <= m.end) named.add(m.thing)
  }
  // "Minister Ingrid Solheim": the title heads the phrase and the name hangs on it; the phrase means the name.
  const carried = (t: Tree, word: number): Mention | undefined => {
    const name = nameAt[t.sentence.index]?.get(word)
    if (!name) return undefined
    return mentionAt[t.sentence.index]?.get(headWordOf(t, name.first, name.last))
  }
  return {
    analysis,
    grammars: trees.map((t) => grammar(t)),
    mention: (s, w) => {
      const t = trees[s]
      const own = mentionAt[s]?.get(w)
      if (own || !t) return own
      const inName = carried(t, w)
      if (inName) return inName
      const flat = childrenOf(t, w).find((c) => relOf(t, c) === 'flat' && mentionAt[s]?.has(c))
      return flat === undefined ? undefined : mentionAt[s]?.get(flat)
    },
    thingOf: (m) => analysis.things[m.thing] as Thing,
    name: (s, w) => nameAt[s]?.get(w),
    value: (s, w) => valueAt[s]?.get(w),
    valuesIn: (s) => values[s] ?? [],
    isNamed: (thing) => named.has(thing.index),
    country: (iso) => countries.get(iso),
  }
}

/** The word that carries a value in the syntax. */
export function headOfSpan(t: Tree, first: number, last: number): number {
  return headWordOf(t, first, last)
}

/** From a word up to the root, nearest first. */
export function ancestors(t: Tree, i: number): readonly number[] {
  const up: number[] = []
  for (let at = headOf(t, i); at >= 0 && up.length < 60; at = headOf(t, at)) up.push(at)
  return up
}
