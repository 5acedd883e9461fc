// Nouns whose company the parser divides wrongly: what they are of, by whom or into what belongs to them, and a noun with
// "of" before a finite verb is that verb's subject.
import { type Draft, isBelow, nominal } from './words.ts'

const INQUIRIES: ReadonlySet<string> = new Set(['investigation', 'inquiry', 'enquiry', 'probe'])
const FINITE = /^VB[DPZ]$/

/** "opened an investigation into the fire": into what is the inquiry's, however far up the parser hung it. */
export function inquiries(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.upos !== 'NOUN' || !INQUIRIES.has(w.lemma.toLowerCase())) return
    const into = words.findIndex((c, k) => k > i && k <= i + 6 && /^into$/i.test(c.text) && c.rel === 'case')
    const subject = after(words, into)
    const found = words[subject]
    if (!found || found.head === i || isBelow(words, i, subject)) return
    if (words.slice(i + 1, into).some((c) => FINITE.test(c.xpos) || /^[,;]$/.test(c.text))) return
    Object.assign(words[into] as Draft, { head: subject })
    Object.assign(found, { head: i, rel: 'nmod' })
  })
}

/** What a preposition stands before: its noun, or where it hangs on a verb the subject between the two. */
function after(words: readonly Draft[], preposition: number): number {
  const head = words[preposition]?.head ?? -1
  if (head < preposition) return -1
  if (!FINITE.test(words[head]?.xpos ?? '')) return head
  return words.findIndex((c, k) => c.head === head && k > preposition && k < head && /^nsubj/.test(c.rel) && nominal(c))
}

/** "Iran funded the charity": a verb with its subject and its object and nothing else is no participle. */
export function simplePasts(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.xpos !== 'VBN' || !/^(?:root|conj|ccomp)$/.test(w.rel)) return
    const own = words.filter((c) => c.head === i)
    if (own.some((c) => /^aux|^cop$/.test(c.rel))) return
    // "OFAC designated Pardis Trading": with an object behind it and no form of "be", nobody is designated but the object.
    const passive = own.find((c) => c.rel === 'nsubj:pass')
    if (passive && words.some((c, k) => c.head === i && c.rel === 'obj' && k > i)) passive.rel = 'nsubj'
    if (own.some((c) => c.rel === 'nsubj:pass')) return
    if (own.some((c) => c.rel === 'nsubj') && own.some((c) => c.rel === 'obj')) w.xpos = 'VBD'
  })
}

/** "holds Azerbaijani and Russian citizenship", "hired mainly Georgian-born men": the noun phrase right behind a verb that
 *  has no object is its object. */
export function objectBehind(words: Draft[]): void {
  words.forEach((w, i) => {
    if (
      !/^(?:conj|advcl|ccomp|parataxis)$/.test(w.rel) ||
      !nominal(w) ||
      w.upos === 'PRON' ||
      w.head < 0 ||
      w.head >= i
    )
      return
    const verb = words[w.head]
    if (!verb || !/^VB[DZPGB]?$/.test(verb.xpos) || i - w.head > 8) return
    const between = words.slice(w.head + 1, i)
    const cc = between.findIndex((c) => c.upos === 'CCONJ')
    if (
      cc === 0 ||
      !between.every((c) => /^(?:DET|ADJ|NUM|CCONJ|NOUN|PROPN|ADV|PUNCT)$/.test(c.upos) || c.xpos === 'VBN')
    )
      return
    if (between.some((c) => c.text === ',' || c.text === ';')) return
    // The "and" joins two adjectives of the phrase, not the noun to the verb.
    if (cc > 0 && !(between[cc - 1]?.upos === 'ADJ' || /^amod$/.test(between[cc - 1]?.rel ?? ''))) return
    if (
      words.some(
        (c, k) =>
          (c.head === i && /^(?:case|mark|cop|nsubj|cc)/.test(c.rel)) ||
          (c.head === w.head && k > w.head && /^(?:obj|ccomp|xcomp|aux:pass)$/.test(c.rel)),
      )
    )
      return
    w.rel = 'obj'
  })
}

/** "a people smuggler": two nouns side by side without a copula are one phrase, not a subject and what it is. */
export function nounBeforeNoun(words: Draft[]): void {
  words.forEach((w, i) => {
    const noun = words[i + 1]
    if (!/^(?:nsubj|compound)$/.test(w.rel) || w.head !== i + 1 || w.upos !== 'NOUN' || noun?.upos !== 'NOUN') return
    if (w.rel === 'compound' && w.lemma !== 'people') return
    if (words.some((c) => c.head === i + 1 && c.rel === 'cop')) return
    w.rel = 'compound'
    for (const [k, c] of words.entries()) if (c.head === i && k < i) c.head = i + 1
  })
}

/** "Wilk, a dog walker": two nouns side by side that both describe him are one phrase. */
export function twinNouns(words: Draft[]): void {
  words.forEach((w, i) => {
    const noun = words[i + 1]
    if (w.xpos !== 'NN' || w.rel !== 'appos' || noun?.rel !== 'appos' || noun.head !== w.head || !nominal(noun)) return
    Object.assign(w, { head: i + 1, rel: 'compound' })
    if (/^\p{Ll}/u.test(noun.text)) Object.assign(noun, { upos: 'NOUN', xpos: 'NN' })
    for (const [k, c] of words.entries()) if (c.head === i && k < i) c.head = i + 1
  })
}

/** "charged with kidnapping, aggravated conspiracy and fraud": a noun is no clause, and belongs to the list before it. */
export function listedNouns(words: Draft[]): void {
  words.forEach((w, i) => {
    const isItem = w.rel === 'advcl' || (isListed(words, i) && /^(?:obl|obl:unmarked|dep)$/.test(w.rel))
    if (w.upos !== 'NOUN' || !isItem || words.some((c) => c.head === i && /^(?:nsubj|cop|mark|case)/.test(c.rel)))
      return
    const first = words.findLastIndex((c, k) => k < i && c.head === w.head && c.rel === 'obl' && nominal(c))
    if (first < 0 || !words.slice(first + 1, i).some((c) => c.text === ',')) return
    Object.assign(w, { head: first, rel: 'conj' })
    for (const c of words) if (c.head === i && c.rel === 'conj') c.head = first
  })
}

/** "on the memorial, two synagogues and a restaurant": between a comma and "and", and no time of day. */
function isListed(words: readonly Draft[], i: number): boolean {
  if (/^(?:day|night|morning|evening|week|month|year|hour|minute)$/.test(words[i]?.lemma ?? '')) return false
  const first = words.findIndex((c, k) => k === i || c.head === i)
  return words[first]?.text === ',' && words.some((c, k) => c.head === i && c.rel === 'conj' && k > i)
}

const SAID_OF_BODIES =
  /^(?:established|registered|incorporated|headquartered|based|located|situated|posted|stationed|founded|owned|controlled)$/i

/** "worked for an insurance company established in Cyprus": the participle right behind a noun describes it. */
export function participleBehindNoun(words: Draft[]): void {
  words.forEach((w, i) => {
    const noun = words[i - 1]
    if (!SAID_OF_BODIES.test(w.text) || !noun || w.head === i - 1 || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return
    if (words[i + 1]?.upos !== 'ADP' || !/^(?:advcl|acl|obl|nmod|dep|conj)$/.test(w.rel)) return
    if (words.some((c) => c.head === i && /^(?:aux|nsubj|mark|cc)/.test(c.rel))) return
    let top = i - 1
    while (/^(?:flat|compound|goeswith)$/.test(words[top]?.rel ?? '') && (words[top]?.head ?? -1) >= 0)
      top = (words[top] as Draft).head
    if (top >= i || isBelow(words, top, i)) return
    Object.assign(w, { head: top, rel: 'acl', upos: 'VERB', xpos: 'VBN' })
  })
}

/** "walked out of his flat in Riga", "outside her home": behind "his" the last word before a preposition is a noun. */
export function possessedHomes(words: Draft[]): void {
  words.forEach((w, i) => {
    const whose = words[i - 1]
    if (!/^(?:flat|home|residence|house)$/i.test(w.text) || w.upos === 'NOUN') return
    if (!whose || !/^(?:his|her|its|their|my|our)$|^['’]s?$/i.test(whose.text)) return
    if (!/^(?:ADP|PUNCT|CCONJ|SCONJ)$/.test(words[i + 1]?.upos ?? 'PUNCT')) return
    const preposition = words[i - 2]
    Object.assign(w, { upos: 'NOUN', xpos: 'NN' })
    if (!/^PRP/.test(whose.xpos)) return
    Object.assign(whose, { xpos: 'PRP$', head: i, rel: 'nmod:poss' })
    if (!preposition || !/^(?:in|at|to|from|of|outside|inside|near|behind|by)$/i.test(preposition.text)) return
    if (w.head === i - 2) Object.assign(w, { head: preposition.head })
    Object.assign(preposition, { upos: 'ADP', xpos: 'IN', head: i, rel: 'case' })
    if (!/^(?:obl|nmod)$/.test(w.rel)) w.rel = 'obl'
  })
}

/** "is believed to be in Dubai": what has a copula of its own is a clause, not an adjunct. */
export function placedClauses(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!/^(?:obl|nmod)$/.test(w.rel) || !nominal(w)) return
    const to = words.findIndex((c) => c.head === i && c.rel === 'mark' && /^to$/i.test(c.text))
    if (to >= 0 && words.some((c) => c.head === i && c.rel === 'cop')) w.rel = 'xcomp'
  })
}

/** "was then finance minister": what a form of "be" and a noun enclose is no verb. */
export function nounAfterCopula(words: Draft[]): void {
  words.forEach((w, i) => {
    const noun = words[i + 1]
    if (w.xpos !== 'VB' || !noun || !nominal(noun) || noun.head !== i) return
    if (!words.some((c) => c.head === i && c.rel === 'cop')) return
    Object.assign(noun, { head: w.head, rel: w.rel })
    for (const c of words) if (c.head === i && c !== noun) c.head = i + 1
    Object.assign(w, { upos: 'NOUN', xpos: 'NN', head: i + 1, rel: 'compound' })
  })
}
