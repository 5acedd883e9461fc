// What belongs together though the parser hung it apart: "in exchange for" its sum, two people with their ages between
// them, "leaders of a gang", "attempted murder".
import type { Name } from '../analysis.ts'
import { namesPeople, nounClass } from '../lexicon/people/nouns.ts'
import { carrierOf, type Draft, isBelow, isVerb, nominal } from './words.ts'

/** "in exchange for 50,000 euros": the sum is what it was exchanged for, wherever the tree has hung it. */
export function exchanges(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!/^(?:exchange|return)$/i.test(w.text) || !/^in$/i.test(words[i - 1]?.text ?? '')) return
    if (!/^for$/i.test(words[i + 1]?.text ?? '')) return
    const noun = words[words[i + 1]?.head ?? -1]
    if (!noun || noun.head === i || isBelow(words, i, words[i + 1]?.head ?? -1)) return
    Object.assign(noun, { head: i, rel: noun.xpos === 'VBG' ? 'acl' : 'nmod' })
  })
}

/** "by the FBI, the Postal Inspection Service, and the Office of Export Enforcement": bodies in a row are no other names of the first. */
export function bodiesInRow(words: Draft[], names: readonly Name[]): void {
  const bodies = names.filter((n) => n.type === 'Organization')
  const before = (n: Name) => {
    const the = /^the$/i.test(words[n.first - 1]?.text ?? '') ? 2 : 1
    return words[n.first - the]?.text.toLowerCase() ?? ''
  }
  const closes = (n: Name) =>
    before(n) === 'and' || (words[n.last]?.text === 'and' && /^others?$/.test(words[n.last + 1]?.text ?? ''))
  for (const last of bodies.filter(closes)) {
    const first = bodies.findLast((n) => n.last <= last.first && before(n) !== ',' && before(n) !== 'of')
    if (!first || words.slice(first.last, last.first).some((w) => isVerb(w) || w.text === ';')) continue
    const head = carrierOf(words, first)
    const row = bodies.filter(
      (n) => n.first >= first.last && (n === last || (n.last <= last.first && before(n) === ',')),
    )
    if (!words.slice(first.last, last.first).some((w) => w.text === ',')) continue
    for (const n of row) {
      const at = carrierOf(words, n)
      const w = words[at]
      if (w && head >= 0 && at !== head && !isBelow(words, head, at) && /^(?:appos|conj|dep|list|nmod)$/.test(w.rel))
        Object.assign(w, { head, rel: 'conj' })
    }
  }
}

const ACCUSES: ReadonlySet<string> = new Set('accuse suspect convict acquit'.split(' '))

/** "convicted two leaders of a gang of murder": of two "of" at one verb, the first belongs to the people before it. */
export function ofPeople(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.text.toLowerCase() !== 'of' || w.rel !== 'case') return
    const phrase = words[w.head]
    const noun = words[i - 1]
    const verb = phrase?.head ?? -1
    if (phrase?.rel !== 'obl' || noun?.upos !== 'NOUN' || !isVerb(words[verb] as Draft)) return
    if (!/^(?:Person|Group)$/.test(nounClass(noun.lemma.toLowerCase(), false)?.type ?? '')) return
    const later = words.some(
      (c, k) => k > i && c.rel === 'case' && c.text.toLowerCase() === 'of' && words[c.head]?.head === verb,
    )
    // "accuses three members of a group of spying": the spying is theirs, not the group's.
    const deed = ACCUSES.has(words[verb]?.lemma ?? '')
      ? words.findIndex(
          (c, k) =>
            c.head === w.head && /^(?:nmod|acl)$/.test(c.rel) && /ing$/.test(c.text) && words[k - 1]?.text === 'of',
        )
      : -1
    if (deed >= 0) Object.assign(words[deed] as Draft, { head: verb, rel: 'obl' })
    if ((later || deed >= 0) && !isBelow(words, i - 1, w.head)) Object.assign(phrase, { head: i - 1, rel: 'nmod' })
  })
}

const UNITS: ReadonlySet<string> = new Set('hour day week month year'.split(' '))

/** "the detention for eight days of four persons": days are nobody's; the detention is theirs. */
export function ofLength(words: Draft[], names: readonly Name[]): void {
  words.forEach((w, i) => {
    const unit = words[w.head]
    if (w.rel !== 'nmod' || !UNITS.has(unit?.lemma ?? '') || w.head > i) return
    const isPerson = names.some((n) => n.type === 'Person' && n.first <= i && i < n.last)
    if (!isPerson && !namesPeople(w.lemma.toLowerCase(), true)) return
    if (!words.some((c) => c.head === i && c.rel === 'case' && c.text === 'of')) return
    const length = words.findIndex((c, k) => c.head === w.head && c.rel === 'case' && c.text === 'for' && k < w.head)
    if (length > 0 && words[length - 1]?.upos === 'NOUN') w.head = length - 1
  })
}

/** "no link between the arrest of Petrov and the fire": what stands between two; what "and" joins deeper down is the second. */
export function betweenTwo(words: Draft[]): void {
  words.forEach((w, i) => {
    const first = w.head
    if (w.text !== 'between' || w.rel !== 'case' || first < i || words[first]?.xpos !== 'NN') return
    if (words.some((c) => c.head === first && c.rel === 'conj')) return
    const second = words.find((c, k) => c.rel === 'conj' && k > first && nominal(c) && isBelow(words, k, first))
    if (second) second.head = first
  })
}

const TAKES_SOMEBODY =
  /^(?:charged|jailed|convicted|indicted|extradited|acquitted|deported|sanctioned|remanded|imprisoned)$/i

/** "Two men charged over plot to shoot dissidents": a headline leaves out "were"; nobody charges a plot. */
export function headlines(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!TAKES_SOMEBODY.test(w.text) || w.xpos !== 'VBD' || w.head >= 0 || words.at(-1)?.text === '.') return
    const next = words[i + 1]
    if (!next || !/^(?:over|with|in|after|for|on|by|at|under|as|to|from)$/i.test(next.text)) return
    const subject = words.find((c, k) => c.head === i && c.rel === 'nsubj' && k < i)
    if (!subject || words.some((c, k) => c.head === i && k < i && c.rel === 'aux')) return
    Object.assign(w, { xpos: 'VBN' })
    subject.rel = 'nsubj:pass'
    // "charged over plot": the preposition was taken for a part of the verb.
    const noun = words.findIndex((c, k) => k > i && c.head === i && c.rel === 'obj')
    if (noun < 0) return
    if (next.head === i) Object.assign(next, { head: noun, rel: 'case', upos: 'ADP', xpos: 'IN' })
    ;(words[noun] as Draft).rel = 'obl'
  })
  countedHeadline(words)
}

/** "Four detained in Vilnius": what is done to the four is the headline's verb. */
function countedHeadline(words: Draft[]): void {
  const root = words.findIndex((w) => w.head < 0)
  const [four, done] = [words[root], words[root + 1]]
  if (four?.upos !== 'NUM' || done?.xpos !== 'VBN' || done.head !== root || words.at(-1)?.text === '.') return
  for (const [k, c] of words.entries()) if (c.head === root && k > root + 1) c.head = root + 1
  Object.assign(done, { head: -1, rel: 'root' })
  Object.assign(four, { head: root + 1, rel: 'nsubj:pass' })
}

/** "a 19-year-old from Essen and two friends", "Lora Kane for the Civil Rights Division and U.S. Attorney Ben Cargill": people are
 *  coordinated with people, not with where one of them is from. */
export function peopleWithPeople(words: Draft[], names: readonly Name[]): void {
  const isNamed = (i: number, type: RegExp) => names.some((n) => type.test(n.type) && n.first <= i && i < n.last)
  const isPlace = (i: number) => isNamed(i, /^(?:Place|Organization)$/)
  words.forEach((w, i) => {
    if (w.rel !== 'conj' || w.head < 0 || !isPlace(w.head)) return
    if (!(w.upos === 'NOUN' && namesPeople(w.lemma.toLowerCase(), true)) && !isNamed(i, /^Person$/)) return
    const place = words[w.head] as Draft
    const noun = words[place.head]
    if (!/^nmod/.test(place.rel) || !noun || place.head > i || !nominal(noun) || isPlace(place.head)) return
    w.head = place.head
  })
}

/** "hired Petrov and a member of a club": a noun behind "and" goes with the noun before it, and not with the verb. */
export function nounsTogether(words: Draft[]): void {
  words.forEach((w, i) => {
    const verb = words[w.head]
    if (w.rel !== 'conj' || !/^(?:NOUN|PROPN)$/.test(w.upos) || !verb || w.head > i || !isVerb(verb)) return
    if (words.some((c) => c.head === i && /^(?:nsubj|cop|aux|obj|case)/.test(c.rel))) return
    const and = words.findIndex((c, k) => c.head === i && c.rel === 'cc' && k < i)
    const before = words.findLastIndex((c, k) => k < (and < 0 ? i : and) && c.upos !== 'PUNCT')
    const beside = words.findLastIndex(
      (c, k) =>
        c.head === w.head &&
        k > w.head &&
        k <= before &&
        /^(?:obj|obl|obl:agent|nsubj:pass)$/.test(c.rel) &&
        nominal(c),
    )
    if (beside < 0 || !isBelow(words, before, beside)) return
    if (and >= 0) w.head = beside
    // "convicted Petrov and Haddad, leaders of a gang": the row is closed, and what follows says who they are.
    else if (words[i - 1]?.text === ',' && words.some((c) => c.head === beside && c.rel === 'conj'))
      Object.assign(w, { head: beside, rel: 'appos' })
  })
}

/** "a taxi driver and spokesman for a party": what stands right behind the second trade is said of that one. */
export function behindSecondTrade(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.rel !== 'conj' || w.xpos !== 'NN' || !namesPeople(w.lemma.toLowerCase())) return
    if (!/^and$/i.test(words[i - 1]?.text ?? '') || words[i + 1]?.upos !== 'ADP') return
    const noun = words[words[i + 1]?.head ?? -1]
    if (noun?.rel === 'nmod' && noun.head === w.head) noun.head = i
  })
}

/** "led it until his death in 2011": the year is the death's. */
export function yearOfDeath(words: readonly Draft[]): void {
  words.forEach((w, i) => {
    const noun = words[i - 2]
    if (!/^(?:CD|NNP)$/.test(w.xpos) || words[i - 1]?.text !== 'in' || words[i - 1]?.head !== i || !noun) return
    if (noun.upos !== 'NOUN' || noun.head !== w.head || w.rel !== 'obl' || !/^\d{4}$/.test(w.text)) return
    if (words.some((c) => c.head === i - 2 && c.rel === 'case' && /^(?:until|till|since|after|before)$/i.test(c.text)))
      Object.assign(w, { head: i - 2, rel: 'nmod' })
  })
}

/** "blame the attack on the depot on Iran": the last "on" says who is blamed. */
export function blamedOn(words: Draft[]): void {
  words.forEach((verb, v) => {
    if (!/^(?:blame|pin)$/.test(verb.lemma) || !isVerb(verb)) return
    const object = words.findIndex((c, k) => k > v && c.head === v && c.rel === 'obj')
    const hasOn = words.some((c, k) => c.head === v && c.rel === 'obl' && hasCase(words, k, 'on'))
    if (object < 0 || hasOn) return
    const last = words.findLastIndex((c, k) => c.rel === 'nmod' && hasCase(words, k, 'on') && isBelow(words, k, object))
    if (last > object) Object.assign(words[last] as Draft, { head: v, rel: 'obl' })
  })
}

const hasCase = (words: readonly Draft[], i: number, preposition: string): boolean =>
  words.some((c) => c.head === i && c.rel === 'case' && c.text.toLowerCase() === preposition)
