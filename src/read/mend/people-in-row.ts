// Three people or more in a row, each with what is said of him: "Ivan Petrov (31), Omar Haddad, a baker, and his wife Vera,
// 29, were held". To the parser the second name is often another name of the first, and the verb is said of the last alone.
import type { Name } from '../analysis.ts'
import { type Draft, isBelow, isVerb } from './words.ts'

/** "his partner, Nino Weber, 47; a railwayman of 33; and Omar Haddad": a semicolon parts people, and describes nobody. */
export function behindSemicolons(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!/^(?:appos|conj)$/.test(w.rel) || w.head < 0 || w.head > i) return
    let first = i
    for (const [k, c] of words.entries())
      if (k < first && c.head === i && /^(?:det|amod|compound|nummod|cc|nmod)/.test(c.rel)) first = k
    if (words[first - 1]?.text !== ';') return
    let top = w.head
    while (/^(?:appos|conj)$/.test(words[top]?.rel ?? '') && (words[top]?.head ?? i) < i) top = words[top]?.head ?? top
    Object.assign(w, { head: top, rel: 'conj' })
  })
}

interface Item {
  readonly first: number
  readonly name: Name
  /** Behind "and": the last of the row. */
  readonly ends: boolean
}

export function peopleInRow(words: Draft[], names: readonly Name[]): void {
  let row: Item[] = []
  for (const name of names.filter((n) => n.type === 'Person' && words[n.last]?.xpos !== 'POS')) {
    const before = row.at(-1)
    const item = before === undefined ? { first: name.first, name, ends: false } : itemBehind(words, before, name)
    if (item === 'inside') continue
    row = item === undefined ? [{ first: name.first, name, ends: false }] : [...row, item]
    if (!row.at(-1)?.ends) continue
    if (row.length > 2) join(words, row)
    restOfNamed(words, row)
    row = []
  }
}

/** The next of the row; `inside` where the name belongs to what is said of the one before: "a friend of Omar Haddad". */
function itemBehind(words: readonly Draft[], before: Item, name: Name): Item | 'inside' | undefined {
  const between = words.slice(before.name.last, name.first)
  if (between.length > 16 || between.some((w) => /^(?:VB[DPZ]|MD)$/.test(w.xpos) || /^[;:.–—]$/.test(w.text)))
    return undefined
  let first = name.first
  while (first > before.name.last && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(words[first - 1]?.upos ?? '')) first--
  const opens = words[first - 1]?.text.toLowerCase() ?? ''
  if (!/^[,(]$/.test(between[0]?.text ?? '') && first - before.name.last !== 1) return undefined
  if (opens === 'and') return { first, name, ends: true }
  return opens === ',' ? { first, name, ends: false } : 'inside'
}

/** The word that carries an item: "wife" of "his wife Vera". */
const topOf = (words: readonly Draft[], { first, name }: Item): number =>
  words.findIndex((w, i) => i >= first && i < name.last && (w.head < first || w.head >= name.last))

function join(words: Draft[], row: readonly Item[]): void {
  const [a, ...rest] = row.map((item) => topOf(words, item))
  if (a === undefined || a < 0 || rest.some((b) => b < 0)) return
  const first = words[a] as Draft
  const last = words[rest.at(-1) as number] as Draft
  const verb = words[last.head]
  // "X, 31, Y, 24, and brothers Z and W were held": the verb hung on X and has all of them.
  if (/^nsubj/.test(last.rel) && verb && isVerb(verb) && isBelow(words, last.head, a)) {
    const at = last.head
    const { head, rel } = first
    Object.assign(first, { head: at, rel: last.rel })
    Object.assign(verb, { head, rel })
    Object.assign(last, { head: a, rel: 'conj' })
  }
  verbOfAll(words, a, row)
  agesOfEach(words, [a, ...rest], row)
  for (const b of rest)
    if (isBelow(words, b, a) && !(words[b]?.head === a && words[b]?.rel === 'conj'))
      Object.assign(words[b] as Draft, { head: a, rel: 'conj' })
}

/** "X, 31, from Sofia, his wife Y, 29, and Z, 24, appeared in court": "and" joins the last of the people, and not the verb, which has all of them. */
function verbOfAll(words: Draft[], a: number, row: readonly Item[]): void {
  const first = words[a] as Draft
  const last = row.at(-1)?.name
  if (first.head >= 0 || !last) return
  const at = words.findIndex(
    (c, k) =>
      k >= last.last &&
      c.head === a &&
      c.rel === 'conj' &&
      isVerb(c) &&
      words.some((and, m) => and.head === k && and.rel === 'cc' && m < last.first) &&
      !words.some((s) => s.head === k && /^[nc]subj/.test(s.rel)),
  )
  const verb = words[at]
  if (!verb) return
  const isPassive = words.some((c) => c.head === at && c.rel === 'aux:pass')
  Object.assign(verb, { head: -1, rel: 'root' })
  Object.assign(first, { head: at, rel: isPassive ? 'nsubj:pass' : 'nsubj' })
}

/** "X, 31, his wife Y, 29, and Z, 24": a number behind a comma is the age of the one just named. */
function agesOfEach(words: Draft[], tops: readonly number[], row: readonly Item[]): void {
  for (const [n, { name }] of row.entries()) {
    const age = words[name.last + 1]
    if (words[name.last]?.text !== ',' || age?.xpos !== 'CD' || !/^[,;]$/.test(words[name.last + 2]?.text ?? ''))
      continue
    if (age.rel === 'appos' && age.head !== tops[n] && tops.includes(age.head)) age.head = tops[n] as number
  }
}

/** "Three men, named as Ivan Petrov, 36, and Omar Haddad, 27, were indicted": the last of those named is no second subject. */
function restOfNamed(words: readonly Draft[], row: readonly Item[]): void {
  const [first, last] = [row[0], row.at(-1)]
  if (!first || !last || first === last) return
  const [a, b] = [topOf(words, first), topOf(words, last)]
  const [named, w] = [words[words[a]?.head ?? -1], words[b]]
  if (!named || !w || !/^nsubj/.test(w.rel) || !/^(?:name|identify)$/.test(named.lemma) || named.rel !== 'acl') return
  const noun = words[named.head]
  if (noun?.head !== w.head || !/^nsubj/.test(noun.rel)) return
  for (const c of words) if (c.head === w.head && c.rel === 'cc' && c.start < w.start) c.head = b
  Object.assign(w, { head: a, rel: 'conj' })
}
