// Clauses that the parser swallowed: "offered X a sum for the murder, and Y in turn recruited Z" has a second subject and
// verb, and "helped X plan the murder" a second verb that looks like a noun.
import type { Name } from '../analysis.ts'
import { embeddings } from '../lexicon/certainty/embedding.ts'
import { carrierOf, type Draft, isBelow, isVerb, nominal } from './words.ts'

const BETWEEN =
  /^(?:in|turn|then|later|also|subsequently|eventually|soon|himself|herself|however|reportedly|allegedly|,)$/i

/** ", and Haddad in turn recruited Z": a name behind ", and" with a verb of its own begins a clause. */
export function clauseBehindAnd(words: Draft[], names: readonly Name[]): void {
  const root = words.findIndex((w) => w.head < 0)
  for (const name of names) {
    const carrier = carrierOf(words, name)
    const w = words[carrier]
    if (!w || root < 0 || root >= name.first || !isVerb(words[root] as Draft)) continue
    if (!/^(?:conj|nmod|obj|obl|appos|flat|compound)$/.test(w.rel) || isBelow(words, root, carrier)) continue
    if (!/^(?:and|but|while)$/i.test(words[name.first - 1]?.text ?? '') || words[name.first - 2]?.text !== ',') continue
    if (words.some((c) => c.head === carrier && c.rel === 'conj')) continue
    let at = name.last
    while (BETWEEN.test(words[at]?.text ?? '')) at++
    const verb = words[at]
    if (!verb || !/^VB[DZ]$/.test(verb.xpos) || at - name.last > 4 || isBelow(words, carrier, at)) continue
    if (words.some((c, k) => c.head === at && k < at && /^nsubj/.test(c.rel))) continue
    Object.assign(verb, { head: root, rel: 'conj', upos: 'VERB' })
    Object.assign(w, { head: at, rel: 'nsubj' })
    for (const [k, c] of words.entries()) {
      if (c.head !== carrier || k === at) continue
      if (c.rel === 'cc' || c.rel === 'punct' || (k > name.last - 1 && k < at)) c.head = at
    }
  }
}

/** "helped Haddad plan the murder": the verb behind the one who was helped. */
export function verbAfterHelp(words: Draft[], names: readonly Name[], verbs: ReadonlySet<string>): void {
  const isKnown = (w: Draft) => verbs.has(w.text.toLowerCase()) || embeddings.has(w.text.toLowerCase())
  for (const name of names) {
    const helps = words[name.first - 1]
    const w = words[name.last]
    if (helps?.lemma !== 'help' || !isVerb(helps) || w?.xpos !== 'NN' || !isKnown(w)) continue
    const carrier = words[carrierOf(words, name)]
    if (!carrier || !/^(?:DET|ADJ|PROPN|PRON|NUM)$/.test(words[name.last + 1]?.upos ?? '')) continue
    Object.assign(w, { upos: 'VERB', xpos: 'VB', lemma: w.text.toLowerCase(), head: name.first - 1, rel: 'xcomp' })
    Object.assign(carrier, { head: name.first - 1, rel: 'obj' })
  }
}

/** "A network led by X, an official in Y, directed Z to …": a participle with an object behind the comma is the verb of the
 *  sentence that seemed to have none. */
export function verbBehindDescription(words: Draft[]): void {
  const root = words.findIndex((w) => w.head < 0)
  const noun = words[root]
  if (!nominal(noun) || words.some((w) => w.head === root && /^(?:cop|nsubj|aux|mark)/.test(w.rel))) return
  const described = words.findIndex((w, k) => k > root && w.head === root && /^(?:acl|acl:relcl|appos)$/.test(w.rel))
  if (described < 0) return
  const at = words.findIndex((w, k) => {
    if (k <= described + 1 || !/^VB[DN]$/.test(w.xpos) || !/^(?:acl|conj|advcl|parataxis)$/.test(w.rel)) return false
    let start = k
    while (words[start - 1]?.upos === 'ADV') start--
    if (words[start - 1]?.text !== ',' || words[start - 2]?.text === ',') return false
    const own = words.flatMap((c, j) => (c.head === k ? [{ ...c, j }] : []))
    return (
      own.some((c) => c.rel === 'obj' && c.j > k) && !own.some((c) => c.j < k && /^(?:aux|mark|nsubj|cc)/.test(c.rel))
    )
  })
  const verb = words[at]
  if (!verb || !noun) return
  Object.assign(verb, { head: -1, rel: 'root', xpos: 'VBD', upos: 'VERB' })
  Object.assign(noun, { head: at, rel: 'nsubj' })
  for (const [k, c] of words.entries()) if (c.head === root && k > at) c.head = at
}

/** "tortured in Azerbaijan, where he was wanted": the clause describes the place, it is no part of what he argued. */
export function whereClause(words: Draft[]): void {
  words.forEach((w, where) => {
    const i = w.head
    const verb = words[i]
    if (!/^where$/i.test(w.text) || !verb || i < where || words[where - 1]?.text !== ',') return
    if (!/^(?:conj|advcl|parataxis)$/.test(verb.rel) || !nominal(words[where - 2])) return
    let place = where - 2
    while (/^(?:flat|compound)$/.test(words[place]?.rel ?? '') && (words[place]?.head ?? place) < place)
      place = words[place]?.head ?? place
    if (isBelow(words, place, i)) return
    Object.assign(verb, { head: place, rel: 'acl:relcl' })
  })
}

/** "was abducted and put aboard a flight": forms that are past and participle at once go with the passive before them. */
export function andPut(words: Draft[]): void {
  words.forEach((w, i) => {
    const first = words[w.head]
    if (w.rel !== 'conj' || !/^VB[DP]?$/.test(w.xpos) || !/^(?:put|set|cut|hit|shut|beaten|thrust)$/i.test(w.text))
      return
    if (first?.xpos !== 'VBN' || !words.some((c) => c.head === w.head && c.rel === 'aux:pass')) return
    if (words.some((c, k) => c.head === i && (c.rel === 'obj' || (k < i && /^(?:nsubj|aux|mark)/.test(c.rel))))) return
    w.xpos = 'VBN'
  })
}

/** "killed two guards and injured six people": before a number the participle is a second deed, not what the six were. */
export function andInjured(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!/^(?:injured|wounded|hurt|maimed|killed|damaged|destroyed)$/i.test(w.text) || w.rel !== 'amod') return
    if (!/^(?:and|but)$/i.test(words[i - 1]?.text ?? '') || words[i + 1]?.xpos !== 'CD') return
    const noun = words[w.head]
    const first = words[noun?.head ?? -1]
    if (noun?.rel !== 'conj' || first?.rel !== 'obj' || words[first.head]?.xpos !== 'VBD') return
    const at = w.head
    Object.assign(w, { head: first.head, rel: 'conj', upos: 'VERB', xpos: 'VBD', lemma: baseOf(w.text.toLowerCase()) })
    Object.assign(noun, { head: i, rel: 'obj' })
    for (const c of words) if (c.head === at && c.rel === 'cc') c.head = i
  })
}

const baseOf = (text: string): string =>
  /^(?:injured|damaged)$/.test(text) ? text.slice(0, -1) : text.replace(/ed$/, '')
