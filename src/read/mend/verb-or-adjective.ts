// A past form that the parser took for an adjective of the noun behind it, and one that is such an adjective and was taken
// for the verb: "a student, sent photos of the flat", "the three arrested men agreed".
import { type Draft, isBelow, nominal } from './words.ts'

/** "A suspect, a student at Salford, sent photos of a flat": without an article the photos are what was sent. */
export function verbAsAdjective(words: Draft[]): void {
  const root = words.findIndex((w) => w.head < 0)
  if (!nominal(words[root]) || words.some((w) => w.head === root && w.rel === 'cop')) return
  const at = words.findIndex((w, i) => isVerbal(words, w, i) && /^(?:,|NOUN|PROPN)$/.test(beside(words[i - 1])))
  const w = words[at]
  if (!w || (words[at - 1]?.text !== ',' && w.xpos !== 'VBD')) return
  const object = w.head
  const subject = object === root ? words.findIndex((c, k) => c.head === root && /^nsubj/.test(c.rel) && k < at) : root
  if (subject < 0 || subject >= at || (object !== root && !isBelow(words, object, root))) return
  Object.assign(w, { head: -1, rel: 'root', upos: 'VERB', xpos: 'VBD' })
  Object.assign(words[subject] as Draft, { head: at, rel: 'nsubj' })
  Object.assign(words[object] as Draft, { head: at, rel: 'obj' })
  for (const [k, c] of words.entries())
    if (c.head === object && k !== at && (k < at || c.rel === 'punct' || c.rel === 'acl')) c.head = at
  // "filmed transports and sent videos to a handler": the second verb with its own object.
  const later = words.findIndex(
    (v, i) => i > at && isVerbal(words, v, i) && /^(?:and|then|later)$/i.test(words[i - 1]?.text ?? ''),
  )
  const verb = words[later]
  const second = words[verb?.head ?? -1]
  const last = verb && second?.rel === 'conj' && second.head === object ? later : at
  if (verb && second && last === later) {
    const noun = verb.head
    Object.assign(second, { head: later, rel: 'obj' })
    Object.assign(verb, { head: at, rel: 'conj', upos: 'VERB', xpos: 'VBD' })
    for (const c of words) if (c.head === noun && c.rel === 'cc') c.head = later
  }
  // What stands behind with a preposition that asks for a verb: "sent … to a number".
  for (const [k, c] of words.entries())
    if (k > last && /^(?:nmod|acl)$/.test(c.rel) && (c.head === object || c.head === subject) && isTo(words, k))
      Object.assign(c, { head: last, rel: 'obl' })
}

const beside = (w: Draft | undefined): string => (w?.text === ',' ? ',' : (w?.upos ?? ''))

const isVerbal = (words: readonly Draft[], w: Draft, i: number): boolean =>
  w.rel === 'amod' &&
  /^VB[DN]$/.test(w.xpos) &&
  w.head > i &&
  nominal(words[w.head]) &&
  !words.some((c, k) => c.head === w.head && k < i && k > i - 4 && /^(?:det|nmod:poss|nummod|case)$/.test(c.rel))

const isTo = (words: readonly Draft[], i: number): boolean =>
  words.some((c) => c.head === i && c.rel === 'case' && /^(?:to|from)$/i.test(c.text))

/** "the three arrested men agreed to set fire": between a number and a noun with its own verb the participle describes. */
export function adjectiveAsVerb(words: Draft[]): void {
  words.forEach((w, i) => {
    const [number, noun, verb] = [words[i - 1], words[i + 1], words[i + 2]]
    if (!/^VB[DN]$/.test(w.xpos) || w.rel === 'amod' || !number || !noun || !verb) return
    if (!/^(?:CD|DT)$/.test(number.xpos) || noun.upos !== 'NOUN' || !/^VB[DZP]$/.test(verb.xpos)) return
    const group = [i, i + 1, i + 2]
    const top = group.map((k) => words[k] as Draft).find((x) => !group.includes(x.head))
    if (!top || words.some((c, k) => c.head === i && k < i && /^aux/.test(c.rel))) return
    const { head, rel } = top
    Object.assign(verb, { head, rel })
    Object.assign(w, { head: i + 1, rel: 'amod', xpos: 'VBN' })
    Object.assign(noun, { head: i + 2, rel: 'nsubj' })
    for (const [k, c] of words.entries()) {
      if (group.includes(k) || (c.head !== i && c.head !== i + 1)) continue
      if (k === i - 1 || (k === i - 2 && c.upos === 'DET'))
        Object.assign(c, { head: i + 1, rel: c.upos === 'NUM' ? 'nummod' : 'det' })
      else c.head = i + 2
    }
    const det = words[i - 2]
    if (det?.upos === 'DET' && det.head === i - 1) det.head = i + 1
  })
}

/** "Iran armed and trained the militia": with a subject and no form of "be", before "and" and a past, it is a past as well. */
export function pastBesidePast(words: Draft[], verbs: ReadonlySet<string>): void {
  words.forEach((w, i) => {
    if (w.upos !== 'ADJ' || !/ed$/i.test(w.text) || !/^(?:root|ccomp|acl:relcl|advcl)$/.test(w.rel)) return
    const stem = w.text.toLowerCase().slice(0, -2)
    const lemma = [stem, `${stem}e`].find((v) => verbs.has(v))
    const own = words.filter((c) => c.head === i)
    if (lemma === undefined || own.some((c) => /^(?:cop|aux)/.test(c.rel)) || !own.some((c) => c.rel === 'nsubj'))
      return
    const past = words.findIndex((c, k) => k > i && c.head === i && c.rel === 'conj' && /^VB[DN]$/.test(c.xpos))
    if (past < 0 || !words.some((c) => c.head === past && c.rel === 'obj')) return
    Object.assign(w, { upos: 'VERB', xpos: 'VBD', lemma })
    // What both were done to stands behind the second.
    if (words[past]?.xpos === 'VBN') (words[past] as Draft).xpos = 'VBD'
  })
}
