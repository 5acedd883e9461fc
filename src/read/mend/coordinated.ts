// Where the members of a row hang: what "and" adds stands beside what it goes on with, and one form holds for all.
import { childrenOf, type Draft, nominal } from './words.ts'

/** "A man, 41, and a boy were held": the verb behind the second is both's, and no clause about the first. */
export function firstOfSubjects(words: readonly Draft[]): void {
  const root = words.findIndex((w) => w.head < 0)
  const first = words[root]
  if (!first || !nominal(first) || childrenOf(words, root).some((c) => /^(?:cop|nsubj|aux|mark|case)/.test(c.rel)))
    return
  const at = words.findIndex(
    (c) => c.head === root && /^(?:acl:relcl|conj|parataxis)$/.test(c.rel) && c.upos === 'VERB',
  )
  const verb = words[at]
  const and = words.findIndex((c, k) => c.head === at && c.rel === 'cc' && k > root && k < at)
  const second = words.findIndex((c, k) => c.head === at && k > and && k < at && /^nsubj/.test(c.rel))
  const s = words[second]
  if (!verb || and < 0 || !s || !nominal(s) || s.upos === 'PRON') return
  if (!words.slice(and + 1, second).every((c) => /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(c.upos))) return
  // "A man fled, and a boy was held" has a verb before it.
  if (words.slice(0, and).some((c) => /^(?:VB[DPZ]|MD)$/.test(c.xpos))) return
  const { rel } = s
  Object.assign(verb, { head: -1, rel: 'root' })
  Object.assign(s, { head: root, rel: 'conj' })
  Object.assign(words[and] as Draft, { head: second })
  Object.assign(first, { head: at, rel })
  for (const [k, c] of words.entries()) if (k > at && c.head === root) c.head = at
}

export function coordinated(words: readonly Draft[]): void {
  words.forEach((w, i) => {
    sameForms(words, w)
    offeredToo(words, w, i)
    secondObject(words, w, i)
    andOf(words, w, i)
    goesOnWithBe(words, w, i)
    joinedNoun(words, w, i)
    whoOfThem(words, w)
    withAll(words, w)
    inOneRow(words, w, i)
  })
}

/** "was arrested, held and let go": what is joined to a passive and has one form for all is passive. */
function sameForms(words: readonly Draft[], w: Draft): void {
  const first = words[w.head]
  if (w.xpos === 'VB' && w.rel === 'conj' && first?.xpos === 'VBN' && ONE_FORM.has(w.lemma)) w.xpos = 'VBN'
}
const ONE_FORM: ReadonlySet<string> = new Set('let put cut hit set shut hurt cast bet burst'.split(' '))

/** "was flown out, lodged and offered 5,000 dollars": with a sum and nobody to get it, whoever was flown out was offered it. */
function offeredToo(words: readonly Draft[], w: Draft, i: number): void {
  if (w.xpos !== 'VBD' || w.rel !== 'conj' || !OFFERED.has(w.lemma)) return
  if (words[w.head]?.xpos !== 'VBN' || !childrenOf(words, w.head).some((c) => c.rel === 'aux:pass')) return
  const own = childrenOf(words, i)
  if (own.some((c) => /^(?:nsubj|iobj|aux)/.test(c.rel))) return
  const sum = words.findIndex((c) => c.head === i && c.rel === 'obj')
  if (sum >= 0 && childrenOf(words, sum).some((c) => c.rel === 'nummod')) w.xpos = 'VBN'
}
const OFFERED: ReadonlySet<string> = new Set('offer promise give award grant hand'.split(' '))

/** "sprayed paint on the memorial, two synagogues and a bar": a second object behind a comma goes on the row before it. */
function secondObject(words: readonly Draft[], w: Draft, i: number): void {
  if (!/^(?:obj|obl)$/.test(w.rel) || !nominal(w) || w.head > i) return
  const own = childrenOf(words, i)
  if (!own.some((c) => c.rel === 'conj') || own.some((c) => c.rel === 'case')) return
  const verb = w.head
  const first = words.findIndex((c, k) => c.head === verb && k > verb && k < i && c.rel === 'obj')
  const comma = words.findLastIndex((c, k) => k < i && c.text === ',')
  const before = comma - 1
  const row = words[before]
  if (first < 0 || comma <= first || row?.head !== verb || row.rel !== 'obl' || !nominal(row)) return
  Object.assign(w, { head: before, rel: 'conj' })
}

/** "convicted of arson endangering life and of assisting a service": what "and of" adds stands beside the first "of". */
function andOf(words: readonly Draft[], w: Draft, i: number): void {
  if (w.rel !== 'conj') return
  const own = childrenOf(words, i)
  if (own.some((c) => c.rel === 'cop')) return
  const preposition = own.find((c) => /^(?:case|mark)$/.test(c.rel) && c.xpos === 'IN' && c.start < w.start)?.lemma
  if (preposition === undefined || !own.some((c) => c.rel === 'cc')) return
  const has = (at: number) =>
    childrenOf(words, at).some((c) => /^(?:case|mark)$/.test(c.rel) && c.lemma === preposition)
  for (let at = w.head, steps = 0; at >= 0 && steps < 6; at = words[at]?.head ?? -1, steps++) {
    const beside = words.findIndex((c, k) => c.head === at && k < i && /^(?:obl|advcl)$/.test(c.rel) && has(k))
    if (!has(at) && beside < 0) continue
    w.head = has(at) ? at : beside
    return
  }
}

/** "was arrested in May and has been in detention since": what has a copula and no subject goes on from the verb, not from May. */
function goesOnWithBe(words: readonly Draft[], w: Draft, i: number): void {
  const noun = words[w.head]
  const verb = words[noun?.head ?? -1]
  if (w.rel !== 'conj' || noun?.rel !== 'obl' || !/^VB[DNZP]$/.test(verb?.xpos ?? '')) return
  const own = childrenOf(words, i)
  if (own.some((c) => c.rel === 'cop') && !own.some((c) => /subj/.test(c.rel))) w.head = noun.head
}

/** "fraud and mail fraud": a noun with "and" before it and no preposition is joined to the one before. */
function joinedNoun(words: readonly Draft[], w: Draft, i: number): void {
  if (w.rel !== 'nmod' || w.head > i || !nominal(words[w.head])) return
  const own = childrenOf(words, i)
  const left = words.findIndex((c) => c.head === i)
  const first = left < 0 ? i : Math.min(left, i)
  const and = words[own.some((c) => c.rel === 'cc') ? first : first - 1]
  if (and?.upos !== 'CCONJ' || own.some((c) => c.rel === 'case')) return
  w.rel = 'conj'
  and.head = i
}

/** "two of them, who were suspected": the two. */
function whoOfThem(words: readonly Draft[], w: Draft): void {
  const them = words[w.head]
  if (w.rel !== 'acl:relcl' || them?.lemma !== 'they' || them.rel !== 'nmod') return
  if (words[them.head]?.upos === 'NUM') w.head = them.head
}

/** "conspiracy, stalking, acting as an agent and fraud": behind a comma the third stands beside the second, and not below it. */
function inOneRow(words: readonly Draft[], w: Draft, i: number): void {
  const second = words[w.head]
  if (w.rel !== 'conj' || second?.rel !== 'conj' || w.head > i || second.head < 0 || second.head > w.head) return
  const bare = (at: number) =>
    !childrenOf(words, at).some((c) => c.rel === 'cc') &&
    words[words.findIndex((c, k) => k === at || (c.head === at && k < at)) - (startsWithComma(words, at) ? 0 : 1)]
      ?.text === ','
  if (bare(i) && bare(w.head)) w.head = second.head
}
const startsWithComma = (words: readonly Draft[], at: number): boolean =>
  words.find((c, k) => k === at || (c.head === at && k < at))?.text === ','

/** "charging Mirfat; Mosquera; and Salcedo with murder": all of them, where nothing says that the first had another charge. */
function withAll(words: readonly Draft[], w: Draft): void {
  if (w.rel !== 'orphan' || !isWith(words, w)) return
  // Counted, as all climbs are while repairs may have closed a circle.
  let first = words[w.head]
  for (let steps = 0; first?.rel === 'conj' && steps < words.length; steps++) first = words[first.head]
  const charge = first?.rel === 'obj' ? first.head : -1
  if (charge < 0 || words.some((c) => c.head === charge && isWith(words, c))) return
  Object.assign(w, { head: charge, rel: 'obl' })
}
const isWith = (words: readonly Draft[], w: Draft): boolean =>
  words.some((c) => c.rel === 'case' && c.text === 'with' && words[c.head] === w)

const TAKEN: ReadonlySet<string> = new Set('arrest detain hold seize apprehend charge capture indict'.split(' '))

/** "arrested a cook and his wife suspected of planning a bombing": whoever is arrested together is suspected together. */
export function allSuspected(words: readonly Draft[]): void {
  words.forEach((w, i) => {
    const last = words[w.head]
    const first = words[last?.head ?? -1]
    if (w.xpos !== 'VBN' || w.rel !== 'acl' || !/^(?:suspect|accuse)$/.test(w.lemma) || words[i - 1]?.text === ',')
      return
    if (last?.rel !== 'conj' || !first || !nominal(last) || !nominal(first) || w.head > i) return
    if (!/^(?:obj|nsubj:pass)$/.test(first.rel) || !TAKEN.has(words[first.head]?.lemma ?? '')) return
    if (!childrenOf(words, last.head).some((c) => c.rel === 'acl')) w.head = last.head
  })
}
