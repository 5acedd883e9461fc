// A verb that is said once and meant twice: "X was charged with murder, and Y with arson". The parser makes Y a second
// murder and gives the arson to X; here the sentence is read once for each, as if the verb stood there again.
import type { Word } from '../analysis.ts'
import {
  baseRel,
  childrenOf,
  childrenWith,
  childWith,
  headOf,
  isPassive,
  isVerb,
  lemmaOf,
  markerOf,
  prepositionOf,
  relOf,
  subtree,
  type Tree,
  tree,
} from '../tree.ts'
import type { Reading } from './reading.ts'
import { bareSum } from './sums.ts'

/** One way to read a sentence: its tree, and the words that say something there which the first way does not. */
export interface Wording {
  readonly tree: Tree
  readonly words?: ReadonlySet<number>
}

interface Gap {
  readonly verb: number
  /** Who is meant the first time, and with what: X and the murder. */
  readonly first: number
  readonly with: number
  /** Who is meant the second time, and with what: Y and the arson. */
  readonly second: number
  readonly rest: number
  /** What else the second has: "for fraud" of "and Y to three years for fraud". */
  readonly more: readonly number[]
}

/** The wordings of a sentence: the sentence itself where every verb is said as often as it is meant. */
export function wordings(r: Reading, t: Tree): readonly Wording[] {
  const gaps = t.words.flatMap((_, i) => (isVerb(t, i) ? [...gapsBehind(r, t, i), ...sumsBehind(r, t, i)] : []))
  if (gaps.length === 0) return [{ tree: t }]
  const once = withoutSecond(t, gaps)
  return [{ tree: once }, ...gaps.map((gap) => saidAgain(once, gap))]
}

function gapsBehind(r: Reading, t: Tree, verb: number): readonly Gap[] {
  const first = whoever(r, t, verb)
  if (first === undefined) return NO_GAPS
  const found: Gap[] = []
  for (let second = verb + 2; second < t.words.length; second++) {
    if (!isSomebody(r, t, second)) continue
    const isTold = prepositionBehind(t, second) !== undefined && isSameClause(t, verb, second)
    if (!(isNext(t, second, verb) && isBelow(t, second, verb)) && !isTold) continue
    const rest = restBehind(t, verb, second)
    // "and Y and Z with arson": both of them.
    if (found.some((gap) => gap.rest === rest)) continue
    const same = rest === undefined ? undefined : sameBefore(r, t, verb, second, rest, first)
    if (rest !== undefined && same !== undefined && !isSomebody(r, t, same))
      found.push({ verb, first, with: same, second, rest, more: moreOf(t, verb, same, second, rest) })
  }
  return found
}

const NO_GAPS: readonly Gap[] = []

/** "paid him 70 dollars to paint a slogan and 300 to photograph a bridge": two payments, each for its own deed. */
function sumsBehind(r: Reading, t: Tree, verb: number): readonly Gap[] {
  const first = childWith(t, verb, 'obj')
  if (first === undefined || !isSum(r, t, first)) return NO_GAPS
  return childrenWith(t, first, 'conj').flatMap((second): readonly Gap[] => {
    const rest = childrenOf(t, second).find((c) => c > second && /^(?:acl|advcl|nmod)$/.test(relOf(t, c)))
    if (rest === undefined || !(isSum(r, t, second) || bareSum(r, t, second))) return NO_GAPS
    const same = [...childrenOf(t, verb), ...childrenOf(t, first)].find(
      (c) =>
        c > first && c < second && /^(?:obl|advcl|acl|nmod|xcomp)$/.test(relOf(t, c)) && way(t, c) === way(t, rest),
    )
    return same === undefined ? NO_GAPS : [{ verb, first, with: same, second, rest, more: [] }]
  })
}

const isSum = (r: Reading, t: Tree, i: number): boolean => r.value(t.sentence.index, i)?.type === 'Money'

/** Coordinated by the tree, or by the text: "X was sentenced to nine years, Y to six". */
const isNext = (t: Tree, i: number, verb: number): boolean =>
  /^(?:conj|appos)$/.test(relOf(t, i)) ||
  (/^(?:obl|nmod|nsubj|dep|parataxis)/.test(relOf(t, i)) &&
    (headOf(t, i) === verb || !isVerb(t, headOf(t, i))) &&
    t.words[i]?.upos === 'PROPN' &&
    /^(?:,|and|;)$/.test(t.words[i - 1]?.text ?? '') &&
    prepositionOf(t, i) === undefined)

/** Of whom the verb tells: "the court sentenced X to", "X was sentenced to". */
function whoever(r: Reading, t: Tree, verb: number): number | undefined {
  const object = isPassive(t, verb) ? undefined : (childWith(t, verb, 'iobj') ?? childWith(t, verb, 'obj'))
  return object !== undefined && isSomebody(r, t, object) ? object : childWith(t, verb, 'nsubj', 'nsubj:pass')
}

/** The phrase right behind the second: on it, on the verb, or on whatever stands between the two. */
function restBehind(t: Tree, verb: number, second: number): number | undefined {
  const told = bareNumber(t, second) ?? prepositionBehind(t, second)
  if (told !== undefined) return told
  const own = childrenOf(t, second).find((c) => c > second && HANGS.test(relOf(t, c)))
  const mine = subtree(t, second).filter((w) => own === undefined || w < own)
  const others = childrenWith(t, second, 'conj').flatMap((c) => subtree(t, c))
  // "X to twelve, Y to nine and Z to four": Z has his own; "and Y and Z with arson": both of them.
  for (const end of new Set([Math.max(second, ...mine.filter((w) => !others.includes(w))), Math.max(second, ...mine)]))
    for (let at = headOf(t, second); at >= verb; at = headOf(t, at)) {
      const found = childrenOf(t, at).find(
        (c) => c > second && Math.min(...subtree(t, c)) - end === 1 && HANGS.test(relOf(t, c)),
      )
      if (found !== undefined) return found
    }
  return own
}

/** One past the name that the word begins, and past an age behind it. */
function nameEnd(t: Tree, i: number): number {
  let end = i + 1
  while (relOf(t, end) === 'flat' && t.words[end]?.upos === 'PROPN') end++
  const isAge = t.words[end]?.text === ',' && /^\d{2}$/.test(t.words[end + 1]?.text ?? '')
  return isAge ? end + (t.words[end + 2]?.text === ',' ? 3 : 2) : end
}

/** "Petrov received twelve years, Haddad nine and Lind four": a number right behind the name. */
function bareNumber(t: Tree, second: number): number | undefined {
  const end = nameEnd(t, second)
  const ends = /^(?:,|;|\.|and|)$/.test(t.words[end + 1]?.text ?? '')
  return t.words[end]?.upos === 'NUM' && ends ? end : undefined
}

/** ", Haddad with aiding and abetting": what the preposition right behind a name of the row leads to, wherever it hangs. */
function prepositionBehind(t: Tree, second: number): number | undefined {
  if (t.words[second]?.upos !== 'PROPN' || !/^(?:,|;|and)$/.test(t.words[second - 1]?.text ?? '')) return undefined
  const at = nameEnd(t, second)
  const head = headOf(t, at)
  return /^(?:ADP|PART|SCONJ)$/.test(t.words[at]?.upos ?? '') && /^(?:case|mark)$/.test(relOf(t, at)) && head > at
    ? head
    : undefined
}

const isSameClause = (t: Tree, verb: number, second: number): boolean =>
  !t.words.slice(verb + 1, second).some((w) => /^(?:VB[DPZ]|MD|W.*)$/.test(w.xpos))

const HANGS = /^(?:orphan|nmod|obl|acl$|obj|advcl|xcomp)/

/** What the verb has before the second in the same way: "with murder" for "with arson". */
const sameBefore = (
  r: Reading,
  t: Tree,
  verb: number,
  second: number,
  rest: number,
  first: number,
): number | undefined =>
  childrenOf(t, verb).find(
    (c) =>
      c > verb &&
      c < second &&
      c !== first &&
      /^(?:obl|obj|advcl|xcomp)/.test(relOf(t, c)) &&
      (way(t, c) === way(t, rest) ||
        ((isCounted(t, c) || isSum(r, t, c)) && t.words[rest]?.upos === 'NUM' && prepositionOf(t, rest) === undefined)),
  )

/** "twelve years" as an object or bare: no age, which stands behind the name. */
const isCounted = (t: Tree, i: number): boolean =>
  prepositionOf(t, i) === undefined &&
  /^(?:year|month|week|hour|day)$/.test(lemmaOf(t, i)) &&
  childWith(t, i, 'nummod') !== undefined

/** A number alone behind a name stands where the sum stood: "paid Novak 500 euros and Hruby 300". */
const way = (t: Tree, i: number): string =>
  prepositionOf(t, i) ??
  markerOf(t, i) ??
  (t.words[i]?.upos === 'NUM' && relOf(t, i) === 'orphan' ? 'obj' : baseRel(t, i))

const isSomebody = (r: Reading, t: Tree, i: number): boolean =>
  /^(?:Person|Group|Organization)$/.test(r.mention(t.sentence.index, i)?.type ?? '')

function isBelow(t: Tree, i: number, verb: number): boolean {
  for (let at = headOf(t, i), steps = 0; at > verb && steps < 4; at = headOf(t, at), steps++)
    if (isVerb(t, at)) return false
    else if (headOf(t, at) === verb) return true
  return headOf(t, i) === verb
}

type Change = Partial<Pick<Word, 'head' | 'rel' | 'lemma'>>

const changed = (t: Tree, changes: ReadonlyMap<number, Change>): Tree =>
  tree({ ...t.sentence, words: t.words.map((w, i) => ({ ...w, ...changes.get(i) })) })

const SAID_OF_FIRST = /^(?:obl|obj|advcl|xcomp|conj)/

/** What hangs on a noun, said of a verb. */
const ON_VERB = new Map([
  ['acl', 'advcl'],
  ['nmod', 'obl'],
])

const withoutSecond = (t: Tree, gaps: readonly Gap[]): Tree =>
  changed(
    t,
    new Map(
      gaps.flatMap((g): [number, Change][] => [
        [g.second, { head: g.verb, rel: 'conj' }],
        [g.rest, { head: g.second, rel: 'orphan' }],
        ...g.more.map((c): [number, Change] => [c, { head: g.second, rel: 'orphan' }]),
      ]),
    ),
  )

/** What follows the second and his rest, and repeats a preposition that the first has too. */
function moreOf(t: Tree, verb: number, same: number, second: number, rest: number): readonly number[] {
  const before = childrenOf(t, verb).filter((c) => c > same && c < second && relOf(t, c).startsWith('obl'))
  const ways = new Set(before.map((c) => way(t, c)))
  return childrenOf(t, verb).filter((c) => c > rest && relOf(t, c).startsWith('obl') && ways.has(way(t, c)))
}

function saidAgain(t: Tree, { verb, first, with: same, second, rest, more }: Gap): Wording {
  // What was said of the first stays away from the verb.
  const away = { head: t.words.length - 1, rel: 'dep' }
  // "X to nine years and Y to six": six years.
  const lemma = t.words[rest]?.upos === 'NUM' ? { lemma: lemmaOf(t, same) } : {}
  const again = changed(
    t,
    new Map<number, Change>([
      ...childrenOf(t, verb)
        .filter((c) => c >= same && (c < second || relOf(t, c) === 'conj') && SAID_OF_FIRST.test(relOf(t, c)))
        .map((c): [number, Change] => [c, away]),
      [first, away],
      [second, { head: verb, rel: relOf(t, first) }],
      [rest, { head: verb, rel: ON_VERB.get(relOf(t, same)) ?? relOf(t, same), ...lemma }],
      ...more.map((c): [number, Change] => [c, { head: verb, rel: 'obl' }]),
    ]),
  )
  return { tree: again, words: new Set([verb, rest, ...subtree(again, rest)]) }
}
