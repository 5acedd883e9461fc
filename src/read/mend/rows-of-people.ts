// "a walker, two technicians and a Syrian were held", "a Moldovan and his girlfriend": people counted or described side by
// side are one row, though the parser makes one describe the other or gives the row to its last.
import type { Name } from '../analysis.ts'
import { namesPeople } from '../lexicon/people/nouns.ts'
import { type Draft, isBelow, nominal } from './words.ts'

interface Item {
  readonly first: number
  readonly noun: number
  /** One past what stands behind the noun with a preposition: "a nurse from Brno". */
  readonly end: number
}

export function rowsOfPeople(words: Draft[], names: readonly Name[]): void {
  for (let i = 0; i < words.length; i++) {
    const row = rowFrom(words, names, i)
    const last = row.at(-1)
    if (!last || row.length < 2) continue
    join(words, row)
    i = last.noun
  }
}

const OPENS = /^(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten)$/i

/** One of the row: an article or a number, adjectives, and a noun for people. */
function itemAt(words: readonly Draft[], names: readonly Name[], first: number, isNext: boolean): Item | undefined {
  const opening = words[first]
  if (!opening || !(OPENS.test(opening.text) || (isNext && (opening.xpos === 'PRP$' || /^the$/i.test(opening.text)))))
    return undefined
  let noun = -1
  for (let i = first + 1; isInside(words, i); i++) if (/^(?:NOUN|PROPN|ADJ)$/.test(words[i]?.upos ?? '')) noun = i
  const w = words[noun]
  const isPeople = names.some((n) => n.type === 'People' && n.last - 1 === noun)
  if (!w || !(isPeople || (w.upos === 'NOUN' && namesPeople(w.lemma.toLowerCase(), true)))) return undefined
  if (names.some((n) => n.type !== 'People' && n.first <= noun && noun < n.last)) return undefined
  return { first, noun, end: phraseEnd(words, noun + 1) }
}

/** "a former officer of the council": one past "council". */
function phraseEnd(words: readonly Draft[], from: number): number {
  if (!/^(?:of|from|at|in)$/i.test(words[from]?.text ?? '')) return from
  let i = from + 1
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(words[i]?.upos ?? '') && i - from < 7) i++
  return nominal(words[i - 1]) ? i : from
}

/** "retired", "17-year-old", "taxi" and what they stand before. */
const isInside = (words: readonly Draft[], i: number): boolean => {
  const w = words[i]
  if (!w) return false
  if (w.xpos === 'VBN') return /^(?:NOUN|ADJ)$/.test(words[i + 1]?.upos ?? '')
  return /^(?:ADJ|NOUN|NUM|PROPN)$/.test(w.upos) || w.text === '-'
}

function rowFrom(words: readonly Draft[], names: readonly Name[], from: number): readonly Item[] {
  // Behind a comma it may say who somebody is.
  if (/^[,(–—]$/.test(words[from - 1]?.text ?? '')) return []
  const row: Item[] = []
  for (let at = from; ; ) {
    const item = itemAt(words, names, at, row.length > 0)
    if (!item) return []
    row.push(item)
    const [next, after] = [words[item.end]?.text.toLowerCase(), words[item.end + 1]?.text.toLowerCase()]
    const isLast = next === 'and' || (next === ',' && after === 'and')
    if (isLast) {
      const last = itemAt(words, names, item.end + (next === ',' ? 2 : 1), true)
      // "a Moldovan, a former soldier, and his brother" may be two.
      const isTwo = next === ',' && row.length < 3
      return last && !isTwo ? [...row, last] : []
    }
    if (next !== ',') return []
    at = item.end + 1
  }
}

function join(words: Draft[], row: readonly Item[]): void {
  const inside = (i: number) => row.some((x) => x.first <= i && i < x.end)
  const outside = row.map((x) => words[x.noun] as Draft).filter((w) => !inside(w.head))
  const slot =
    outside.find((w) => /^(?:nsubj|obj|iobj|obl|nmod|ccomp|xcomp)/.test(w.rel)) ??
    outside.find((w) => /^(?:root|appos)$/.test(w.rel)) ??
    outside[0]
  const [first, ...rest] = row
  if (!slot || !first) return
  const { head, rel } = slot
  // "A Moldovan and his wife were paid": the verb hung on the first, and takes its place.
  const under = head >= 0 ? row.find((x) => isBelow(words, head, x.noun)) : undefined
  const top = words[under?.noun ?? -1]
  if (top && (inside(top.head) || top === slot)) return
  if (top) Object.assign(words[head] as Draft, { head: top.head, rel: top.rel })
  const verb = head < 0 ? verbBehind(words, row) : -1
  // What goes with the whole row hung on whichever the parser took for its head.
  const carriers = new Set(row.filter((x) => x !== first).map((x) => x.noun))
  for (const [k, c] of words.entries()) {
    if (c.head >= 0 && carriers.has(c.head) && k < first.first && /^(?:case|nsubj|aux|cop|mark|punct|cc)/.test(c.rel))
      c.head = first.noun
  }
  Object.assign(words[first.noun] as Draft, { head, rel })
  if (verb >= 0) {
    const isPassive = words.some((c) => c.head === verb && c.rel === 'aux:pass')
    Object.assign(words[verb] as Draft, { head: -1, rel: 'root' })
    Object.assign(words[first.noun] as Draft, { head: verb, rel: isPassive ? 'nsubj:pass' : 'nsubj' })
  }
  for (const { noun } of rest) Object.assign(words[noun] as Draft, { head: first.noun, rel: 'conj' })
  for (const { first: from, noun } of row) {
    const own = words[noun] as Draft
    if (own.upos !== 'NOUN' && own.upos !== 'PROPN') Object.assign(own, { upos: 'NOUN', xpos: 'NN' })
    for (let k = from; k < noun; k++) {
      const c = words[k] as Draft
      if (c.head >= from && c.head <= noun) continue
      const as = c.upos === 'DET' ? 'det' : c.upos === 'NUM' ? 'nummod' : c.upos === 'PRON' ? 'nmod:poss' : 'amod'
      Object.assign(c, { head: noun, rel: as })
    }
    const before = words[from - 1]
    if (from !== first.first && before && /^(?:CCONJ|PUNCT)$/.test(before.upos)) before.head = noun
  }
}

/** The verb behind a row that the parser took for the root, -1 where it has a subject of its own. */
const verbBehind = (words: readonly Draft[], row: readonly Item[]): number =>
  words.findIndex(
    (w, i) =>
      i > (row.at(-1)?.noun ?? 0) &&
      row.some((x) => x.noun === w.head) &&
      /^(?:conj|acl|parataxis|dep)$/.test(w.rel) &&
      words.some((c, k) => c.head === i && k < i && /^(?:aux|aux:pass|cop)$/.test(c.rel)) &&
      !words.some((c) => c.head === i && /^nsubj/.test(c.rel)),
  )
