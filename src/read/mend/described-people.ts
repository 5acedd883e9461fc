// Descriptions of people that the tagger or the parser breaks: "a Georgian named X", "a Colombian national residing in
// Miami", "X and Y, both lorry drivers".
import type { Name } from '../analysis.ts'
import { namesPeople } from '../lexicon/people/nouns.ts'
import { carrierOf, type Draft, isBelow } from './words.ts'

const isPerson = (w: Draft | undefined): boolean => namesPeople(w?.lemma.toLowerCase() ?? '', true)

const FOLLOWS = /^(?:named|called|identified|known|aged|suspected|accused|wanted|convicted|living|residing|based|who)$/i
const OPENS = /^(?:an?|another|one|two|three|four|five|six|the)$/i

/** "a 22-year-old Moldovan named X": the nationality is the noun, and what follows describes it. */
export function namedNational(words: Draft[], names: readonly Name[]): void {
  for (const name of names) {
    const i = name.last - 1
    const [w, next] = [words[i], words[i + 1]]
    if (name.type !== 'People' || !w || !next || w.upos === 'NOUN' || !FOLLOWS.test(next.text)) continue
    let from = name.first
    while (from > 0 && /^(?:ADJ|NUM|PUNCT|NOUN)$/.test(words[from - 1]?.upos ?? '') && words[from - 1]?.text !== ',')
      from--
    if (!OPENS.test(words[from - 1]?.text ?? '') || w.head < 0) continue
    const head = w.head
    // What the nationality seemed to describe further on stays with the verb.
    Object.assign(w, { upos: 'NOUN', xpos: 'NN' })
    const comma = words[from - 2]?.text === ','
    const before = comma ? lastNoun(words, from - 2) : -1
    if (before >= 0 && !isBelow(words, before, i)) Object.assign(w, { head: before, rel: 'appos' })
    else if (head === i + 1) Object.assign(w, { head: next.head, rel: next.rel })
    for (let k = from - 1; k < name.first; k++)
      if ((words[k]?.head ?? -1) > i || (words[k]?.head ?? -1) < from - 1)
        Object.assign(words[k] as Draft, { head: i, rel: words[k]?.upos === 'DET' ? 'det' : 'amod' })
    if (next.upos === 'VERB' && w.head !== i + 1) Object.assign(next, { head: i, rel: 'acl' })
  }
}

function lastNoun(words: readonly Draft[], to: number): number {
  const w = words[to - 1]
  if (w?.upos === 'PROPN' && w.rel === 'flat') return w.head
  return isPerson(w) || w?.upos === 'PROPN' ? to - 1 : -1
}

/** "a Colombian national residing in Miami": the noun carries the participle, not the other way round. */
export function nounBeforeParticiple(words: Draft[]): void {
  words.forEach((w, i) => {
    const noun = words[i - 1]
    if (!/^VB[GN]$|^NN$/.test(w.xpos) || !/(?:ing|ed)$/.test(w.text) || !noun || noun.head !== i) return
    if (!/^(?:amod|compound|nsubj|nmod:unmarked)$/.test(noun.rel) || noun.upos !== 'NOUN' || !isPerson(noun)) return
    if (words.some((c) => c.head === i && /^(?:aux|cop|aux:pass)$/.test(c.rel))) return
    if (!words.some((c, k) => k < i - 1 && c.head === i && c.rel === 'det')) return
    if (!/^(?:ADP|ADV|PUNCT)$/.test(words[i + 1]?.upos ?? '')) return
    Object.assign(noun, { head: w.head, rel: w.rel })
    for (const [k, c] of words.entries()) if (c.head === i && k < i - 1) c.head = i - 1
    Object.assign(w, { head: i - 1, rel: 'acl', upos: 'VERB', xpos: /ing$/.test(w.text) ? 'VBG' : 'VBN' })
  })
}

/** "X and Y, both lorry drivers, were paid": no further people, but what the two are. */
export function bothOfThem(words: Draft[], names: readonly Name[]): void {
  const isPeople = (i: number) => names.some((n) => n.type === 'People' && n.last - 1 === i)
  const isNamed = (i: number) => names.some((n) => n.type === 'Person' && n.first === i)
  words.forEach((w, i) => {
    if (!/^(?:both|all)$/i.test(w.text) || words[i - 1]?.text !== ',') return
    const noun = w.head
    const at = words[noun]
    if (
      !at ||
      noun < i ||
      noun > i + 5 ||
      (at.rel === 'appos' && (isNamed(at.head) || isPerson(words[at.head] as Draft))) ||
      !/S$/.test(at.xpos) ||
      !(isPerson(at) || isPeople(noun))
    )
      return
    if (words.slice(i + 1, noun).some((c) => c.upos === 'CCONJ' || c.upos === 'VERB')) return
    let top = i - 2
    for (
      let steps = 0;
      steps < 6 && /^(?:flat|nmod|compound|conj|appos|nummod|punct)$/.test(words[top]?.rel ?? '');
      steps++
    ) {
      const up = words[top]?.head ?? -1
      // "in the trial of X and Y, both Bulgarians": the two, not the trial.
      if (up < 0 || up > i || (isNamed(top) && words[top]?.rel === 'nmod')) break
      top = up
    }
    if (top < 0 || isBelow(words, top, noun)) return
    Object.assign(at, { head: top, rel: 'appos' })
    Object.assign(w, { rel: 'det' })
  })
}

/** "Behnam Rastegar, nicknamed the Butcher, lives", "the man, codenamed Falcon, met": said of whoever stands before the comma. */
export function nicknamed(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!/^(?:nicknamed|dubbed|codenamed|code-named)$/i.test(w.text)) return
    // "a cage fighter nicknamed the Anvil"
    const right = words[i - 1]
    const isRight = right?.upos === 'NOUN' && w.rel !== 'root' && isPerson(right)
    if (!isRight && !/^[,(–—]$/.test(right?.text ?? '')) return
    let bearer = isRight ? i - 1 : i - 2
    while (bearer > 0 && /^(?:flat|compound)$/.test(words[bearer]?.rel ?? '')) bearer = words[bearer]?.head ?? -1
    // "Enver, the elder, nicknamed the Notary"
    const named = words[bearer]?.rel === 'appos' ? (words[bearer]?.head ?? -1) : -1
    if (words[named]?.upos === 'PROPN' && named < bearer && !isRight) bearer = named
    const noun = words[bearer]
    if (bearer < 0 || bearer >= i || !noun || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return
    const close = words.findIndex((c, k) => k > i && /^[,)–—]$/.test(c.text))
    const name = words.findIndex((c, k) => k > i && c.upos !== 'PUNCT' && c.upos !== 'DET')
    const called = words[name]
    if (!called || (close >= 0 && name > close)) return
    const verb = words.findIndex((c, k) => k > close && c.head === i && /^(?:conj|parataxis|ccomp)$/.test(c.rel))
    if (isBelow(words, bearer, i)) {
      const main = verb < 0 ? -1 : verb
      if (main < 0 && w.head < 0) return
      const top = main < 0 ? w.head : main
      if (main >= 0) Object.assign(words[main] as Draft, { head: w.head, rel: w.rel })
      Object.assign(noun, { head: top, rel: 'nsubj' })
      for (const [k, c] of words.entries()) if (c.head === i && main >= 0 && k > close) c.head = top
    }
    Object.assign(w, { upos: 'VERB', xpos: 'VBN', lemma: w.lemma.replace(/d$/i, ''), head: bearer, rel: 'acl' })
    if (/^code/i.test(w.text)) w.lemma = 'codename'
    else w.lemma = /^nick/i.test(w.text) ? 'nickname' : 'dub'
    let top = name
    while (top !== i && (words[top]?.head ?? -1) > i && words[top]?.head !== i) top = (words[top] as Draft).head
    if (words[top]?.head === i || isBelow(words, top, i)) Object.assign(words[top] as Draft, { head: i, rel: 'xcomp' })
  })
}

/** "Mother of three Agnieszka Brandt, 38, lives": the number is of the children, and the name says whose. */
export function parentOf(words: Draft[], names: readonly Name[]): void {
  for (const name of names) {
    const at = name.first - 3
    const [parent, number] = [words[at], words[name.first - 1]]
    const carrier = carrierOf(words, name)
    const w = words[carrier]
    if (name.type !== 'Person' || !w || !parent || number?.upos !== 'NUM') continue
    if (!/^(?:mother|father|mum|dad|mom|grandmother|grandfather)$/i.test(parent.text) || words[at + 1]?.text !== 'of')
      continue
    if (isBelow(words, carrier, at)) Object.assign(w, { head: parent.head, rel: parent.rel })
    for (const c of words) if (c.head === at) c.head = carrier
    Object.assign(parent, { head: carrier, rel: 'nmod:desc', upos: 'NOUN', xpos: 'NN' })
    Object.assign(number, { head: at, rel: 'nmod' })
    Object.assign(words[at + 1] as Draft, { head: name.first - 1, rel: 'case' })
  }
}
