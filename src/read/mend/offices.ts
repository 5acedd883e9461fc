// Offices written with capitals beside a name, as the list of titles knows them: "Justice Emmanuel Prakash", "Assistant
// U.S. Attorneys Miriam Gold and Kevin Tran", "Teresa Lomax, Assistant Attorney General for National Security".
import type { Name } from '../analysis.ts'
import { officeEnd } from '../asides/offices.ts'
import { POST_NOMINALS, TITLES } from '../lexicon/names/titles.ts'
import { namesPerson } from '../lexicon/people/nouns.ts'
import { carrierOf, type Draft, isBelow } from './words.ts'

const LONGEST = 4
const OFFICES: ReadonlySet<string> = new Set(['religious', 'military', 'office'])

interface Worded {
  readonly text: string
}

const isOffice = (words: readonly Worded[], from: number, last: number): boolean => {
  const phrase = words
    .slice(from, last + 1)
    .map((w) => w.text)
    .join(' ')
  if (!/^\p{Lu}/u.test(words[last]?.text ?? '')) return false
  return [phrase, phrase.replace(/s$/, '')].some((p) => OFFICES.has(TITLES.get(p.toLowerCase()) ?? ''))
}

/** Where the longest office that ends with the word at `last` begins, -1 where none does. */
export function officeStart(words: readonly Worded[], last: number): number {
  for (let from = Math.max(0, last - LONGEST + 1); from <= last; from++) if (isOffice(words, from, last)) return from
  return -1
}

/** Where the longest office that begins at `from` ends, -1 where none does. */
function officeFrom(words: readonly Draft[], from: number): number {
  for (let last = Math.min(from + LONGEST - 1, words.length - 1); last >= from; last--)
    if (isOffice(words, from, last)) return last
  return -1
}

export function offices(words: Draft[], names: readonly Name[]): void {
  whole(words, names)
  for (const name of names) {
    if (name.type !== 'Person') continue
    letters(words, name)
    before(words, name)
    behind(words, names, name)
    beforeTitle(words, names, name)
  }
}

/** "the Assistant Attorney General for the Criminal Division": an office of several words is one noun with its own "for". */
function whole(words: Draft[], names: readonly Name[]): void {
  for (let from = 0; from < words.length; from++) {
    const end = officeEnd(words, from)
    if (end < 0) continue
    const charge = words.findIndex((w, k) => k > from && k < end && /^(?:in|-)$/i.test(w.text))
    const last = (charge < 0 ? end : charge) - 1
    const carrier = carrierOf(words, { first: from, last: last + 1 })
    const [w, head] = [words[last], words[carrier]]
    if (w && head && !names.some((n) => n.type === 'Person' && n.first < end && n.last > from)) {
      if (carrier !== last) Object.assign(w, { head: head.head, rel: head.rel })
      for (const [k, c] of words.entries()) if (c.head >= from && c.head < last && (k < from || k > last)) c.head = last
      for (let k = from; k < last; k++) Object.assign(words[k] as Draft, { head: last, rel: 'compound' })
      if (w.upos !== 'NOUN' && w.upos !== 'PROPN') Object.assign(w, { upos: 'NOUN', xpos: 'NN' })
      const noun = words[words[end]?.head ?? -1]
      if (
        /^(?:for|of)$/.test(words[end]?.text ?? '') &&
        noun &&
        noun.head !== last &&
        !isBelow(words, last, words.indexOf(noun))
      )
        Object.assign(noun, { head: last, rel: 'nmod' })
    }
    from = end - 1
  }
}

/** "Iranian citizen Sheikh Omar Haddad", "German national Dr Karl Weber": the noun before the title describes the name too. */
function beforeTitle(words: Draft[], names: readonly Name[], name: Name): void {
  const last = name.first - 1
  const office = officeStart(words, last)
  const from = office >= 0 ? office : TITLES.has(words[last]?.text.toLowerCase() ?? '') ? last : -1
  const at = from - 1
  const w = words[at]
  if (from < 1 || w?.xpos !== 'NN' || !namesPerson(w.lemma.toLowerCase())) return
  if (names.some((n) => n.type !== 'People' && n.first <= at && at < n.last)) return
  // "student leader Nino Brandt" leads students.
  if (office < 0 && w.rel === 'compound' && w.head === last && /^\p{Ll}/u.test(words[last]?.text ?? '')) return
  const carrier = carrierOf(words, name)
  const head = words[carrier]
  if (!head) return
  if (isBelow(words, carrier, at)) Object.assign(head, { head: w.head, rel: w.rel })
  else if (isBelow(words, at, carrier) && w.head !== carrier && w.head < from) return
  for (const [k, c] of words.entries())
    if (c.head === at && (k > at || /^(?:case|punct)$/.test(c.rel))) c.head = carrier
  Object.assign(w, { head: carrier, rel: 'nmod:desc' })
  if (office >= 0 && office < last) {
    for (let i = office; i < last; i++) Object.assign(words[i] as Draft, { head: last, rel: 'compound' })
    Object.assign(words[last] as Draft, { head: carrier, rel: 'nmod:desc' })
  }
}

/** "Imogen Farquhar KC": the letters behind the name say what she is. */
function letters(words: Draft[], name: Name): void {
  const w = words[name.last]
  const carrier = carrierOf(words, name)
  if (!w || carrier < 0 || !POST_NOMINALS.has(w.text) || isBelow(words, carrier, name.last)) return
  Object.assign(w, { head: carrier, rel: 'appos', upos: 'NOUN', xpos: 'NN', lemma: w.text.toLowerCase() })
}

/** "Justice Emmanuel Prakash": the name carries the phrase, and the office describes it. */
function before(words: Draft[], name: Name): void {
  const at = name.first - 1
  if (at < 0 || officeStart(words, at) < 0) return
  const carrier = carrierOf(words, name)
  const [w, head] = [words[at] as Draft, words[carrier]]
  if (!head) return
  if (/S$/.test(w.xpos)) {
    // "Assistant U.S. Attorneys Miriam Gold and Kevin Tran": each of them is one.
    if (head.head === at && /^(?:flat|compound)$/.test(head.rel)) head.rel = 'appos'
    return
  }
  let from = at
  while (
    from > 0 &&
    /^\p{Lu}/u.test(words[from - 1]?.text ?? '') &&
    words[from - 1]?.upos !== 'ADP' &&
    isBelow(words, carrier, from - 1)
  )
    from--
  if (head.head >= from && head.head <= at) {
    const top = words[head.head] as Draft
    const above = head.head
    Object.assign(head, { head: top.head, rel: top.rel })
    for (const [k, c] of words.entries())
      if (c.head === above && (k > at || k < from) && c.rel !== 'nmod') c.head = carrier
  }
  if (isBelow(words, carrier, at) || w.head < 0) return
  Object.assign(w, { head: carrier, rel: 'nmod:desc', upos: 'NOUN', xpos: 'NN' })
  for (let i = from; i < at; i++)
    if (!isBelow(words, i, at)) Object.assign(words[i] as Draft, { head: at, rel: 'compound' })
}

/** "Teresa Lomax, Assistant Attorney General for National Security": behind the comma stands what she is. */
function behind(words: Draft[], names: readonly Name[], name: Name): void {
  if (words[name.last]?.text !== ',') return
  const from = name.last + 1
  const last = officeFrom(words, from)
  // "Ivan Petrov, Justice Emmanuel Prakash and …" are two people.
  if (last < 0 || names.some((n) => n.type === 'Person' && n.first === last + 1)) return
  const carrier = carrierOf(words, name)
  if (carrier < 0) return
  const w = words[last] as Draft
  if (isBelow(words, carrier, last)) return
  // "Deputy Assistant Attorney General" hangs there whole.
  const above = words[w.head]
  if (w.rel === 'compound' && above?.rel === 'appos' && above.head === carrier) return
  for (let i = from; i < last; i++) Object.assign(words[i] as Draft, { head: last, rel: 'compound' })
  for (const [k, c] of words.entries()) if (c.head >= from && c.head < last && k > last) c.head = last
  Object.assign(w, { head: carrier, rel: 'appos', upos: 'NOUN', xpos: 'NN' })
  const preposition = words[last + 1]
  const noun = words[preposition?.head ?? -1]
  if (preposition?.upos === 'ADP' && noun && preposition.head > last && !isBelow(words, last, preposition.head))
    Object.assign(noun, { head: last, rel: 'nmod' })
}
