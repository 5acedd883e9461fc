// Sentences whose subject stands far from its verb: "Baraki, a driver who was jailed in 2022, came …" has two verbs, and
// the parser often gives the subject to the first and loses the second.
import type { Name } from '../analysis.ts'
import { carrierOf, type Draft, isBelow, isVerb, nominal } from './words.ts'

const FINITE = /^VB[DPZ]$/
const SUBJECT = /^(?:nsubj|nsubj:pass)$/

const isFinite = (words: readonly Draft[], i: number): boolean =>
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
  words.forEach((w, i) => {
    const own = words.flatMap((c, k) => (c.head === i && SUBJECT.test(c.rel) && k < i ? [k] : []))
    const who = own.find((k) => /^(?:who|which|that)$/i.test(words[k]?.text ?? ''))
    const noun = own.find((k) => who !== undefined && k < who && nominal(words[k]))
    if (who === undefined || noun === undefined) return
    const main = words.findIndex(
      (v, k) =>
        k > i + 1 &&
        (isVerb(v) || words.some((c) => c.head === k && c.rel === 'cop')) &&
        isFinite(words, k) &&
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

/** "Seven were arrested; five were convicted": a bare number before the verb is its subject. */
export function countedSubjects(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.xpos !== 'VBN' || subjectOf(words, i) >= 0) return
    const passive = words.findIndex((c, k) => c.head === i && c.rel === 'aux:pass' && k < i)
    if (passive < 1) return
    const number = words[passive - 1] as Draft
    if (number.upos !== 'NUM' || /^\d{4}$/.test(number.text) || isBelow(words, i, passive - 1)) return
    if (passive > 1 && !/^[,;]$|^(?:and|but|while|of)$/i.test(words[passive - 2]?.text ?? '')) return
    Object.assign(number, { head: i, rel: 'nsubj:pass' })
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
  const first = people.find((n) => n.last <= (breaks[0] ?? 0))
  const head = first ? carrierOf(words, first) : -1
  if (!first || head < 0 || items.length < 1 || people.some((n) => n.last <= first.first)) return
  for (const item of items) {
    const carrier = carrierOf(words, item)
    const w = words[carrier]
    if (!w || carrier === head || isBelow(words, head, carrier)) continue
    w.head = head
    w.rel = 'conj'
  }
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
