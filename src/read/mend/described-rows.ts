// People in a row, each with what is said of him: "Petar Ilin, a Bulgarian citizen, and Rustam Ali, a boxer, were held".
// The parser hangs the second on the description of the first; the comma before "and" closes that description.
import type { Name } from '../analysis.ts'
import { namesPeople } from '../lexicon/people/nouns.ts'
import { carrierOf, type Draft, isBelow, isVerb } from './words.ts'

export function describedRows(words: Draft[], names: readonly Name[]): void {
  const people = names.filter((n) => n.type === 'Person')
  words.forEach((and, i) => {
    if (!/^and$/i.test(and.text) || !/^[,)"”]$|^''$/.test(words[i - 1]?.text ?? '')) return
    // "by Balan, a Moldovan, and by Anatol Rusu"
    const next = nextPerson(words, people, words[i + 1]?.upos === 'ADP' ? i + 2 : i + 1)
    const described = people.findLast((n) => n.last < i && isDescription(words, n, i))
    const a = described ? carrierOf(words, described) : -1
    if (a < 0 || next < 0 || isOneMan(words, a, next) || !joins(words, a, next)) return
    const first = rowHead(words, a)
    hang(words, next, first)
    // "Ilin, a Bulgarian, Rustam Ali, a boxer, and": the middle of the row.
    const k = described ? people.indexOf(described) : -1
    const before = people[k - 1]
    const b = before ? carrierOf(words, before) : -1
    if (!before || !described || b < 0 || first !== a || words[described.first - 1]?.text !== ',') return
    if (!isDescription(words, before, described.first) || !isBelow(words, a, b)) return
    const top = rowHead(words, b)
    for (const c of words) if (c.head === a && c.rel === 'conj') c.head = top
    hang(words, a, top)
  })
}

const hang = (words: readonly Draft[], at: number, top: number) => {
  if (!isBelow(words, top, at)) Object.assign(words[at] as Draft, { head: top, rel: 'conj' })
}

const rowHead = (words: readonly Draft[], a: number): number =>
  words[a]?.rel === 'conj' && words[words[a]?.head ?? -1]?.upos === 'PROPN' ? (words[a]?.head ?? a) : a

/** Whether everything from the name up to the word is said of the name, and begins behind a comma or a bracket. */
function isDescription(words: readonly Draft[], name: Name, to: number): boolean {
  const a = carrierOf(words, name)
  if (a < 0 || !/^[,(]$/.test(words[name.last]?.text ?? '') || to - name.last < 3) return false
  if (!/^(?:DET|NUM|ADP|ADJ|ADV|NOUN|PRON|VERB)$/.test(words[name.last + 1]?.upos ?? '')) return false
  return words.slice(name.last, to).every((w, k) => w.upos === 'PUNCT' || isBelow(words, name.last + k, a))
}

/** The word that carries the person named or described behind "and", -1 where it is somebody or something else. */
function nextPerson(words: readonly Draft[], people: readonly Name[], from: number): number {
  for (let i = from; i < words.length; i++) {
    const name = people.find((n) => n.first === i)
    if (name) return carrierOf(words, name)
    const w = words[i] as Draft
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(w.upos) && w.xpos !== 'PRP$') return -1
    if (w.text === ',') return -1
    const ends = !/^(?:NOUN|PROPN)$/.test(words[i + 1]?.upos ?? '')
    if (w.upos === 'NOUN' && ends) return namesPeople(w.lemma.toLowerCase(), true) && i > from ? i : -1
  }
  return -1
}

/** The second hangs somewhere below the first, or is the subject or object of the same verb. */
function joins(words: readonly Draft[], a: number, b: number): boolean {
  const [first, second] = [words[a] as Draft, words[b] as Draft]
  if (isBelow(words, b, a)) return !(second.head === a && second.rel === 'conj')
  return second.head === first.head && /^(?:nsubj|obj|obl)/.test(second.rel) && first.head >= 0
}

/** "Ilin, a Bulgarian, and a former soldier, was": the verb knows of one. */
function isOneMan(words: readonly Draft[], a: number, b: number): boolean {
  if (words[b]?.upos === 'PROPN') return false
  const verb = words[words[a]?.head ?? -1]
  if (!verb || !/^nsubj/.test(words[a]?.rel ?? '')) return false
  return (
    verb.xpos === 'VBZ' ||
    words.some((c) => c.head === words[a]?.head && /^(?:aux|cop)/.test(c.rel) && /^(?:was|is|has)$/i.test(c.text)) ||
    !isVerb(verb)
  )
}
