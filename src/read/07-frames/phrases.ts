// Free words that fill a role: a noun phrase without its article, a clause without its marker.
import { type Span, span } from '../../model/span.ts'
import { extentSpan, nounPhrase } from '../noun-phrase.ts'
import { baseRel, childrenOf, childrenWith, childWith, isVerb, relOf, subtree, type Tree } from '../tree.ts'

/** Free words: a noun phrase without its article and clauses, or a clause without its marker. */
export function phraseSpan(t: Tree, head: number): Span | undefined {
  if (
    isVerb(t, head) &&
    childWith(t, head, 'det', 'case') === undefined &&
    !['compound', 'amod'].includes(relOf(t, head))
  )
    return clauseSpan(t, head)
  if (childWith(t, head, 'cop') !== undefined) return clauseSpan(t, head)
  const w = t.words[head]
  if (!w || w.upos === 'PRON' || w.upos === 'DET') return undefined
  const all = nounPhrase(t, head)
  let { first, last } = all
  // "only travel expenses"
  while (first < head && /^(?:only|just|merely|even|also)$/i.test(t.words[first]?.text ?? '')) first++
  // A purpose belongs to the thing it defines: "the plot to kill X", "involvement in the plot to kill X".
  for (const c of childrenOf(t, last - 1 >= head ? head : head)) {
    if (baseRel(t, c) === 'acl' && c > head && isVerb(t, c) && relOf(t, c) !== 'acl:relcl') {
      const words = subtree(t, c)
      if ((words[0] ?? 0) <= last + 1) last = Math.max(last, (words.at(-1) ?? 0) + 1)
    }
  }
  while (last > head + 1 && t.words[last - 1]?.upos === 'PUNCT') last--
  // "eight years each"
  if (last > head + 1 && /^(?:each|apiece)$/.test(t.words[last - 1]?.text ?? '')) last--
  return extentSpan(t, { first, last })
}

/** The words of a clause from its first own word, marker and subject pronoun left out. */
export function clauseSpan(t: Tree, head: number, withSubject = true): Span | undefined {
  const left = new Set<number>()
  for (const c of childrenOf(t, head)) {
    const rel = baseRel(t, c)
    if (
      rel === 'mark' ||
      rel === 'cc' ||
      rel === 'punct' ||
      (rel === 'nsubj' && (!withSubject || /^W/.test(t.words[c]?.xpos ?? ''))) ||
      (rel === 'conj' && childWith(t, c, 'nsubj') !== undefined) ||
      rel === 'parataxis'
    ) {
      for (const x of subtree(t, c)) left.add(x)
    }
    if (!withSubject && (rel === 'aux' || rel === 'advmod') && c < head) left.add(c)
  }
  const described = subtree(t, head).find(
    (x) =>
      /^(?:acl:relcl|conj)$/.test(relOf(t, x)) && x > head && /^(?:which|whom|who)$/i.test(wordBehindComma(t, x) ?? ''),
  )
  if (described !== undefined) for (const x of subtree(t, described)) left.add(x)
  const words = subtree(t, head).filter((x) => !left.has(x))
  let first = words[0] ?? head
  let last = words.at(-1) ?? head
  // Contiguous from the head: what a fronted or dropped part tore away stays outside.
  const set = new Set(words)
  first = head
  while (first > 0 && (set.has(first - 1) || (t.words[first - 1]?.upos === 'PUNCT' && set.has(first - 2)))) first--
  last = head
  while (last + 1 < t.words.length && (set.has(last + 1) || (t.words[last + 1]?.upos === 'PUNCT' && set.has(last + 2))))
    last++
  while (last > head && (/^[,;.:–—]$/.test(t.words[last]?.text ?? '') || t.words[last]?.upos === 'CCONJ')) last--
  const a = t.words[first]
  const b = t.words[last]
  return a && b ? span(a.start, b.end) : undefined
}

/** The "which" of "uploaded the pictures, for which he was paid", where a clause behind a comma goes on about something else. */
function wordBehindComma(t: Tree, clause: number): string | undefined {
  const words = subtree(t, clause)
  const comma = words.find((x) => t.words[x]?.text === ',') ?? (words[0] ?? 0) - 1
  if (t.words[comma]?.text !== ',' || comma > (words[0] ?? 0) + 1) return undefined
  const next = t.words[comma + 1]
  return next?.upos === 'ADP' ? t.words[comma + 2]?.text : next?.text
}

/** "X burned the warehouse on Y's orders": what X did, without X and without the phrase at `order`. */
export function deedSpan(t: Tree, verb: number, order: number): Span | undefined {
  const at = clauseSpan(t, verb, false)
  const first = t.words[subtree(t, order)[0] ?? order]
  const before = t.words[(subtree(t, order)[0] ?? order) - 1]
  return at && first && before && first.start > (t.words[verb]?.start ?? 0) && before.end < at.end
    ? span(at.start, before.end)
    : at
}

export const nominalConjuncts = (t: Tree, head: number): readonly number[] => [
  head,
  ...childrenWith(t, head, 'conj')
    .filter((c) => t.words[c]?.upos !== 'VERB' || isVerb(t, head))
    // "X, Y and Z", where the parser hangs Z on Y
    .flatMap((c) => (t.words[c]?.upos === 'PROPN' ? nominalConjuncts(t, c) : [c])),
]
