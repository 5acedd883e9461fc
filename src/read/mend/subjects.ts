// Sentences whose subject stands far from its verb: "Baraki, a driver who was jailed in 2022, came …" has two verbs, and
// the parser often gives the subject to the first and loses the second.
import type { Name } from '../analysis.ts'
import { carrierOf, type Draft, isBelow, isVerb, nominal } from './words.ts'

const FINITE = /^VB[DPZ]$/
const SUBJECT = /^(?:nsubj|nsubj:pass)$/

const isFiniteVerb = (words: readonly Draft[], i: number): boolean =>
  (FINITE.test(words[i]?.xpos ?? '') && words[i]?.rel !== 'aux' && words[i]?.rel !== 'aux:pass') ||
  words.some((c, k) => c.head === i && k < i && /^(?:aux|aux:pass|cop)$/.test(c.rel) && /^(?:VB[DPZ]|MD)$/.test(c.xpos))

const subjectOf = (words: readonly Draft[], verb: number): number =>
  words.findIndex((c) => c.head === verb && /^(?:nsubj|csubj|expl)/.test(c.rel))

/** Where the verb's own words begin: "had earlier | admitted" → "had". */
function start(words: readonly Draft[], verb: number): number {
  let at = verb
  while (at > 0 && (words[at - 1]?.upos === 'AUX' || words[at - 1]?.upos === 'ADV' || words[at - 1]?.upos === 'PART'))
    at--
  return at
}

/** "X, who left in 2019, was approached": the relative clause has its own subject, and the verb behind it has X. */
export function twoSubjects(words: Draft[]): void {
  words.forEach(({ text, rel, head: i }, who) => {
    const w = words[i]
    if (!w || who > i || !SUBJECT.test(rel) || !/^(?:who|which|that)$/i.test(text)) return
    const noun = words.findIndex((c, k) => k < who && c.head === i && SUBJECT.test(c.rel) && nominal(c))
    if (noun < 0) return
    const main = words.findIndex(
      (v, k) =>
        k > i + 1 &&
        (isVerb(v) || words.some((c) => c.head === k && c.rel === 'cop')) &&
        isFiniteVerb(words, k) &&
        subjectOf(words, k) < 0 &&
        words[start(words, k) - 1]?.text === ',' &&
        (k === w.head || isBelow(words, k, i) || v.head === w.head),
    )
    if (main < 0) {
      Object.assign(words[noun] as Draft, { head: w.head, rel: w.head < 0 ? 'root' : w.rel })
      Object.assign(w, { head: noun, rel: 'acl:relcl' })
      return
    }
    const verb = words[main] as Draft
    if (main !== w.head) {
      verb.head = w.head
      verb.rel = w.rel
    }
    const passive = words.some((c) => c.head === main && c.rel === 'aux:pass')
    Object.assign(words[noun] as Draft, { head: main, rel: passive ? 'nsubj:pass' : 'nsubj' })
    w.head = noun
    w.rel = 'acl:relcl'
    for (const [k, c] of words.entries()) if (c.head === i && (k < noun || k > main)) c.head = main
  })
}

/** "A broadcaster with some 300,000 subscribers was forced": of two subjects the one behind "with" is what the first has. */
export function withSubject(words: Draft[]): void {
  words.forEach((w, i) => {
    const verb = words[w.head]
    if (w.head < i || !SUBJECT.test(w.rel) || !nominal(w) || !verb) return
    const preposition = words.findIndex((c, k) => c.head === w.head && k < i && c.rel === 'mark' && c.text === 'with')
    const first = words[preposition - 1]
    if (first?.head !== w.head || !SUBJECT.test(first.rel) || !nominal(first)) return
    Object.assign(words[preposition] as Draft, { head: i, rel: 'case', upos: 'ADP', xpos: 'IN' })
    Object.assign(w, { head: preposition - 1, rel: 'nmod' })
  })
}

/** "A dog walker was held": two nouns side by side are one phrase, and the second carries it. */
export function sideBySide(words: Draft[]): void {
  words.forEach((w, i) => {
    const left = words[i - 1]
    if (!left || w.head !== i - 1 || !/^(?:appos|flat|dep)$/.test(w.rel) || left.upos !== 'NOUN') return
    if (!/^\p{Ll}/u.test(w.text) || !/^NNP?$/.test(w.xpos) || left.rel === 'compound') return
    Object.assign(w, { head: left.head, rel: left.rel, upos: 'NOUN', xpos: 'NN', lemma: w.text.toLowerCase() })
    for (const c of words) if (c.head === i - 1) c.head = i
    Object.assign(left, { head: i, rel: 'compound' })
  })
}

/** "Four Serbs trained in Moldova sprayed paint": the number counts the noun behind it, and that noun is the subject. */
export function numberAndNoun(words: Draft[]): void {
  words.forEach((w, i) => {
    const noun = words[i + 1]
    if (w.xpos !== 'CD' || !/^nsubj/.test(w.rel) || !noun || !/^NNP?S$/.test(noun.xpos) || !/^nsubj/.test(noun.rel))
      return
    const clause = words[noun.head]
    if (!clause || (noun.head !== w.head && clause.head !== i)) return
    if (clause.head === i) clause.head = i + 1
    Object.assign(noun, { head: w.head, rel: w.rel })
    Object.assign(w, { head: i + 1, rel: 'nummod' })
    for (const [k, c] of words.entries()) if (c.head === i && k > i + 1) c.head = i + 1
  })
}

/** "A; B, 38; and C are charged": in a list with semicolons every name that begins an item is one of the subjects. */
export function listedNames(words: Draft[], names: readonly Name[]): void {
  const breaks = words.flatMap((w, i) => (w.text === ';' ? [i] : []))
  if (breaks.length < 2) return
  const people = names.filter((n) => n.type === 'Person')
  const items = breaks.flatMap((at) => {
    const from = /^(?:and|or)$/i.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1
    return people.filter((n) => n.first === from)
  })
  // A list before the verb begins with the sentence; behind it, with the last name before the first break.
  const verb = words.findIndex((w, i) => /^VB[DPZN]$/.test(w.xpos) && isFiniteVerb(words, i) && i > 0)
  const isBefore = verb > (breaks.at(-1) ?? 0)
  if (!isBefore && verb > (breaks[0] ?? 0)) return
  // "Ivan Petrov, aka "the Dentist," 52, of Riga;": another name of the first is not the first.
  const isAlias = (n: Name) =>
    /^(?:aka|alias|as|["“])$/i.test(words[n.first - 1]?.text ?? '') || words[carrierOf(words, n)]?.rel === 'nmod'
  const before = people.filter((n) => n.last <= (breaks[0] ?? 0) && !isAlias(n))
  const first = isBefore ? before[0] : before.at(-1)
  const head = first ? carrierOf(words, first) : -1
  if (!first || head < 0 || items.length < 1) return
  for (const item of items) {
    const carrier = carrierOf(words, item)
    const w = words[carrier]
    if (!w || carrier === head || isBelow(words, head, carrier)) continue
    w.head = head
    w.rel = 'conj'
  }
  // "charging A, of Riga; and B, of Jordan, with murder": the offence is the verb's.
  const above = (words[head] as Draft).head
  const last = carrierOf(words, items.at(-1) as Name)
  if (above < 0 || !isVerb(words[above] as Draft)) return
  for (const [k, c] of words.entries())
    if (c.head === last && c.rel === 'nmod' && k > last && words[k - 1]?.head === k && words[k - 1]?.text === 'with')
      Object.assign(c, { head: above, rel: 'obl' })
}

/** "Giving evidence, Penhallow claimed …": a participle that begins the sentence is a deed of its subject. */
export function openingParticiple(words: Draft[]): void {
  const opening = words[0]
  const noun = words[opening?.head ?? -1]
  const at = opening?.head ?? -1
  if (opening?.xpos !== 'VBG' || opening.rel !== 'amod' || !noun || noun.head < 0 || at > 4) return
  const root = words.findIndex((w) => w.head < 0)
  const comma = words.findIndex((w) => w.text === ',')
  if (root <= comma || comma <= at || isBelow(words, root, at)) return
  Object.assign(opening, { head: root, rel: 'advcl' })
  Object.assign(noun, { head: 0, rel: 'obj' })
  for (const c of words) if (c.head === at && c.rel === 'nmod') Object.assign(c, { head: 0, rel: 'obl' })
}
