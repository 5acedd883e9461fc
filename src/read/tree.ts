// A sentence's dependency tree with its children at hand, and the few questions that every later step asks of it:
// which preposition, which marker, which conjuncts, passive or active.
import type { Sentence, Word } from './analysis.ts'

export interface Tree {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly children: readonly (readonly number[])[]
  /** Lemmas in lower case. */
  readonly lemmas: readonly string[]
  /** Answers that are asked for again and again, worked out once per word. */
  readonly known: {
    readonly passive: Int8Array
    readonly preposition: (string | null | undefined)[]
    readonly marker: (string | null | undefined)[]
  }
}

export function tree(sentence: Sentence): Tree {
  const children: number[][] = sentence.words.map(() => [])
  sentence.words.forEach((word, i) => {
    if (word.head >= 0 && word.head !== i) children[word.head]?.push(i)
  })
  return {
    sentence,
    words: sentence.words,
    children,
    lemmas: sentence.words.map((w) => w.lemma.toLowerCase()),
    known: { passive: new Int8Array(sentence.words.length), preposition: [], marker: [] },
  }
}

const word = (t: Tree, i: number): Word => t.words[i] as Word
export const childrenOf = (t: Tree, i: number): readonly number[] => t.children[i] ?? []
export const relOf = (t: Tree, i: number): string => t.words[i]?.rel ?? ''
/** The relation without its subtype: `nsubj:pass` is a `nsubj`. */
export const baseRel = (t: Tree, i: number): string => {
  const rel = relOf(t, i)
  const colon = rel.indexOf(':')
  return colon < 0 ? rel : rel.slice(0, colon)
}
export const lemmaOf = (t: Tree, i: number): string => t.lemmas[i] ?? ''
export const headOf = (t: Tree, i: number): number => t.words[i]?.head ?? -1

export function childWith(t: Tree, i: number, ...rels: readonly string[]): number | undefined {
  for (const c of childrenOf(t, i)) if (rels.includes(relOf(t, c))) return c
  return undefined
}
export function childrenWith(t: Tree, i: number, ...rels: readonly string[]): readonly number[] {
  let found: number[] | undefined
  for (const c of childrenOf(t, i)) if (rels.includes(relOf(t, c))) (found ??= []).push(c)
  return found ?? NONE
}
const NONE: readonly number[] = []

/** A marker with what is fixed to it: "because of" is `because-of`, "according to" is `according-to`. */
function withFixed(t: Tree, i: number): string {
  return [lexeme(t, i), ...childrenWith(t, i, 'fixed').map((c) => lexeme(t, c))].join('-')
}
const lexeme = (t: Tree, i: number): string => {
  const { xpos, text } = word(t, i)
  return xpos === 'POS' ? "'s" : text.toLowerCase()
}

/** The preposition of a noun: "in the park" → `in`; undefined where there is none. */
export function prepositionOf(t: Tree, i: number): string | undefined {
  const had = t.known.preposition[i]
  if (had !== undefined) return had ?? undefined
  const found = findPreposition(t, i)
  t.known.preposition[i] = found ?? null
  return found
}

function findPreposition(t: Tree, i: number): string | undefined {
  // "accused him of recruiting": the gerund may have its preposition as a mark.
  const rels = word(t, i).xpos === 'VBG' && /^(?:obl|nmod)/.test(relOf(t, i)) ? ['case', 'mark'] : ['case']
  const cases = childrenWith(t, i, ...rels).filter((c) => word(t, c).xpos !== 'POS' && c < i)
  const first = cases.at(0)
  return first === undefined ? undefined : withFixed(t, first)
}

/** What introduces a clause: "of trying" → `of`, "to kill" → `to`, "that he fled" → `that`. */
export function markerOf(t: Tree, i: number): string | undefined {
  const had = t.known.marker[i]
  if (had !== undefined) return had ?? undefined
  const found = findMarker(t, i)
  t.known.marker[i] = found ?? null
  return found
}

function findMarker(t: Tree, i: number): string | undefined {
  const marks = childrenWith(t, i, 'mark', 'case').filter((c) => c < i)
  const first = marks.at(0)
  if (first !== undefined) return withFixed(t, first)
  const when = childrenOf(t, i).find((c) => word(t, c).xpos === 'WRB' && c < i)
  return when === undefined ? undefined : lexeme(t, when)
}

/** The word and everything coordinated with it: "hired by X, Y and Z" → X, Y, Z. */
export function conjuncts(t: Tree, i: number): readonly number[] {
  const others = childrenWith(t, i, 'conj').flatMap((c) => conjuncts(t, c))
  return [i, ...others]
}

/** The first of a coordination: for Z in "X, Y and Z" it is X. */
export function firstConjunct(t: Tree, i: number): number {
  let at = i
  for (let steps = 0; relOf(t, at) === 'conj' && steps < 50; steps++) at = headOf(t, at)
  return at
}

export const isVerb = (t: Tree, i: number): boolean => {
  const { upos, xpos } = word(t, i)
  return upos === 'VERB' || (upos === 'AUX' && relOf(t, i) !== 'aux') || xpos === 'VBG'
}
export const isNominal = (t: Tree, i: number): boolean =>
  ['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM'].includes(word(t, i).upos)
/** Whether the word stands as a predicate with a copula: "was the leader". */
export const copulaOf = (t: Tree, i: number): number | undefined => childWith(t, i, 'cop')

/** A participle that describes what was done to its noun: "the man arrested in Crete", "was arrested". */
export function isPassive(t: Tree, i: number): boolean {
  const had = t.known.passive[i] ?? 0
  if (had !== 0) return had === 1
  const found = findPassive(t, i)
  t.known.passive[i] = found ? 1 : 2
  return found
}

const CALLS: ReadonlySet<string> = new Set(['nickname', 'dub', 'codename', 'christen'])

/** "was paid by an agency whose owner fled": nobody is fled. */
const NEVER_PASSIVE: ReadonlySet<string> = new Set(
  'flee travel arrive go come return die depart emigrate journey happen appear seem remain'.split(' '),
)

/** Verbs of two objects, whose participle may have one of them behind it. */
export const GIVES: ReadonlySet<string> = new Set(
  'pay give promise offer pledge owe send lend award hand grant'.split(' '),
)

/** "was arrested and told that he could go": without a hearer beside it the subject hears it. */
const HEARD_BY: ReadonlySet<string> = new Set('tell inform ask show notify assure warn advise teach promise'.split(' '))

function findPassive(t: Tree, i: number): boolean {
  const { xpos } = word(t, i)
  if (NEVER_PASSIVE.has(lemmaOf(t, i))) return false
  // "which was to have poisoned him": the auxiliary right before the participle tells.
  const nearest = childrenWith(t, i, 'aux', 'aux:pass').findLast((c) => c < i)
  if (xpos === 'VBN' && nearest !== undefined && lemmaOf(t, nearest) === 'have') return false
  if (childWith(t, i, 'aux:pass', 'nsubj:pass') !== undefined) return true
  if (xpos !== 'VBN' && xpos !== 'JJ' && xpos !== 'VBD') return false
  if (childrenWith(t, i, 'aux').some((c) => ['have', 'do'].includes(lemmaOf(t, c)) || word(t, c).xpos === 'MD'))
    return false
  const rel = relOf(t, i)
  // "Petrov, nicknamed Vanya, …": the name is no object.
  if (xpos === 'VBN' && /^(?:acl|parataxis)$/.test(rel) && CALLS.has(lemmaOf(t, i))) return true
  // "The centre, founded in 1994 …": a participle without any auxiliary.
  if (xpos === 'VBN' && rel === 'root' && childWith(t, i, 'aux', 'cop', 'obj') === undefined) return true
  if (rel === 'conj') {
    // "was flown out and offered 5,000 dollars": what is given leaves the passive what it is.
    const given = xpos === 'VBN' && GIVES.has(lemmaOf(t, i))
    const own = childWith(t, i, 'nsubj', ...(given ? ['iobj'] : ['obj'])) !== undefined
    // "was arrested and said that he had been paid", "was held and told police that": nobody is said or tells himself.
    const hearer = childWith(t, i, 'iobj') !== undefined
    const tells = childWith(t, i, 'ccomp') !== undefined && (hearer || !HEARD_BY.has(lemmaOf(t, i)))
    return !own && !(tells && !given) && isPassive(t, firstConjunct(t, i))
  }
  if (childrenWith(t, i, 'cop', 'aux').some((c) => lemmaOf(t, c) === 'be')) return true
  // "Offered $100,000 to throw a grenade, he fled": to him it was offered.
  if (
    xpos === 'VBN' &&
    /^(?:acl|advcl)$/.test(rel) &&
    GIVES.has(lemmaOf(t, i)) &&
    childWith(t, i, 'nsubj') === undefined
  )
    return true
  if (xpos === 'VBD') return (rel === 'acl' || rel === 'amod') && childWith(t, i, 'nsubj', 'obj') === undefined
  return ['acl', 'amod', 'xcomp', 'advcl'].includes(rel) && childWith(t, i, 'nsubj', 'obj') === undefined
}

/** All words below and including `i`, in text order. */
export function subtree(t: Tree, i: number): readonly number[] {
  const all: number[] = []
  const stack = [i]
  while (stack.length > 0) {
    const at = stack.pop() as number
    all.push(at)
    stack.push(...childrenOf(t, at))
  }
  return all.sort((a, b) => a - b)
}

/** The word that carries a stretch of words: the one whose head lies outside. */
export function headWordOf(t: Tree, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const head = headOf(t, i)
    if (head < first || head >= last) return i
  }
  return last - 1
}
