// A name and the words that introduce it stand side by side with a comma between, and the commas tell where the parser
// does not: "Uwe Tannert, a former soldier, …", "a former soldier, Uwe Tannert, …", "the service, the GVR, …".
import type { Name } from '../analysis.ts'
import { namesPeople, nounClass } from '../lexicon/people/nouns.ts'
import { carrierOf, type Draft, isBelow, nominal } from './words.ts'

const OPENS = /^(?:an?|the|one|his|her|their|its|another|both|former|formerly|ex|then)$/i
const isNoun = (w: Draft | undefined) => w?.upos === 'NOUN' || w?.upos === 'PROPN'

const PARTS = /^(?:arm|branch|wing|division|offshoot|affiliate|front|successor|predecessor|proxy)$/
const isBody = (lemma: string) => nounClass(lemma, false)?.type === 'Organization' || PARTS.test(lemma)
const isTown = (lemma: string) => /^(?:city|region)$/.test(nounClass(lemma, false)?.kind ?? '')

/** Whether a noun may describe a name of this type. */
const FITS: ReadonlyMap<Name['type'], (lemma: string) => boolean> = new Map([
  ['Person', namesPeople],
  ['Organization', isBody],
  ['Place', isTown],
])

/** The noun that carries a description which begins at `from`: "a former Turkish gendarme" → "gendarme". */
function nounFrom(words: readonly Draft[], from: number): number {
  let noun = -1
  for (let i = from; i < words.length; i++) {
    const w = words[i] as Draft
    const inside =
      ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(w.upos) ||
      /^[-‐‑’']s?$/.test(w.text) ||
      w.xpos === 'POS' ||
      w.xpos === 'PRP$' ||
      (w.xpos === 'VBN' && isNoun(words[i + 1])) ||
      (w.upos === 'ADV' && i === from)
    if (!inside) break
    if (isNoun(w)) noun = i
  }
  return noun
}

/** "Uwe Tannert, a former soldier", "Maputo, Mozambique's capital": the description belongs to the name before the comma. */
export function describedNames(words: Draft[], names: readonly Name[]): void {
  for (const name of names) {
    const fits = FITS.get(name.type)
    if (!fits) continue
    const carrier = carrierOf(words, name)
    let comma = name.last
    // An age in between: "Tannert, 34, a soldier".
    while (words[comma]?.upos === 'PUNCT' && words[comma + 1]?.upos === 'NUM' && words[comma + 2]?.text === ',')
      comma += 2
    if (name.type === 'Person') comma = behindAlias(words, comma)
    const owner = names.find((n) => n.first === comma + 1 && n.type !== 'People' && words[n.last]?.xpos === 'POS')
    const opens = owner !== undefined || OPENS.test(words[comma + 1]?.text ?? '') || isBareOffice(words, comma + 1)
    if (carrier < 0 || words[comma]?.text !== ',' || !opens) continue
    const at = nounFrom(words, comma + 1)
    const noun = words[at]
    if (
      !noun ||
      (at <= comma + 1 && !isBareOffice(words, at)) ||
      names.some((n) => n.type !== 'People' && n.first <= at && at < n.last)
    )
      continue
    const lemma = noun.lemma.toLowerCase()
    // "by Igor Balan, a Moldovan, and": a people says who somebody is as a trade does.
    const isPeople = names.some((n) => n.type === 'People' && n.last === at + 1)
    if (!fits(lemma) && !(name.type === 'Person' && (lemma === 'head' || isPeople))) continue
    // "According to Tannert, the man had fled": the man is nobody's description.
    if (/^according$/i.test(words[name.first - 2]?.text ?? '') && /^nsubj/.test(noun.rel)) continue
    // "Kaptenen, the prosecutor contends, is Petrov": nor is whoever says so.
    if (/^nsubj/.test(noun.rel) && isSaidBetween(words, at)) continue
    hang(words, at, carrier)
    // "Salmanov, citizen of Azerbaijan born in 1987, native of Masalli, was": the next of a row of them
    for (let k = at + 1; k < words.length - 2 && !/^(?:VB[DPZ]|MD)$/.test(words[k]?.xpos ?? ''); k++)
      if (words[k]?.text === ',' && isBareOffice(words, k + 1) && !isBelow(words, carrier, k + 1))
        Object.assign(words[k + 1] as Draft, { head: carrier, rel: 'appos' })
  }
}

const isSaidBetween = (words: readonly Draft[], noun: number): boolean => {
  const verb = words[noun]?.head ?? -1
  return verb > noun && verb < noun + 5 && words[verb + 1]?.text === ',' && words[noun + 1]?.text !== ','
}

/** "Orhan Kaya, alias "the Captain", a former gendarme": the comma behind the other name, the same comma where there is none. */
function behindAlias(words: readonly Draft[], comma: number): number {
  const opens = /^also$/i.test(words[comma + 1]?.text ?? '') ? comma + 2 : comma + 1
  if (!/^(?:alias|aka|nicknamed|dubbed|codenamed|known|called)$/i.test(words[opens]?.text ?? '')) return comma
  const close = words.findIndex(
    (w, i) => i > opens && i < opens + 9 && w.text === ',' && OPENS.test(words[i + 1]?.text ?? ''),
  )
  return close < 0 ? comma : close
}

/** "Karl Weber, head of the department", "founder and owner of": an office without an article. */
const isBareOffice = (words: readonly Draft[], i: number): boolean =>
  /^NN$/.test(words[i]?.xpos ?? '') &&
  (/^of$/i.test(words[i + 1]?.text ?? '') || (words[i + 1]?.text === 'and' && isBareOffice(words, i + 2))) &&
  (words[i]?.lemma === 'head' || namesPeople(words[i]?.lemma.toLowerCase() ?? ''))

/** "convicted Petrov, 45, and Haddad, 41, leaders of a gang": a name is never part of the noun behind a comma, which describes it. */
export function commaAfterName(words: Draft[], names: readonly Name[]): void {
  for (const name of names) {
    if (name.type !== 'Person') continue
    const carrier = carrierOf(words, name)
    const w = words[carrier]
    if (!w || w.head < name.last || !/^(?:compound|flat|amod|nmod:desc|nmod:unmarked|nmod)$/.test(w.rel)) continue
    const noun = words[w.head] as Draft
    if (!isNoun(noun) || !words.slice(name.last, w.head).some((x) => x.text === ',')) continue
    const at = w.head
    Object.assign(w, { head: noun.head, rel: noun.rel })
    Object.assign(noun, { head: carrier, rel: 'appos' })
    for (const [k, c] of words.entries())
      if (c.head === at && (k < carrier || c.rel === 'conj') && !/^(?:det|amod|compound|nummod)$/.test(c.rel))
        c.head = carrier
  }
}

/** "Ivan Petrov and Omar Haddad, Iranian engineers, were held": a bare plural between commas says what both of them are. */
export function whatBothAre(words: Draft[], names: readonly Name[]): void {
  const people = names.filter((n) => n.type === 'Person')
  people.forEach((b, k) => {
    const a = people[k - 1]
    if (!a || b.first !== a.last + 1 || words[a.last]?.text !== 'and' || words[b.last]?.text !== ',') return
    let head = b.last + 1
    while (
      /^(?:ADJ|NOUN|PROPN)$/.test(words[head + 1]?.upos ?? '') &&
      /^(?:ADJ|NOUN|PROPN)$/.test(words[head]?.upos ?? '')
    )
      head++
    const noun = words[head]
    const [first, second] = [carrierOf(words, a), carrierOf(words, b)]
    if (!noun || !/^NNP?S$/.test(noun.xpos) || !namesPeople(noun.lemma.toLowerCase(), true)) return
    if (
      !/^(?:,|\.|of|at|from|with|for|who)$/.test(words[head + 1]?.text ?? '') ||
      people.some((n) => n.first <= head && n.last > head)
    )
      return
    if (
      first < 0 ||
      isBelow(words, first, head) ||
      !(noun.head === first || noun.head === second || isBelow(words, head, first))
    )
      return
    Object.assign(noun, { head: first, rel: 'appos' })
  })
}

/** "a former soldier, Uwe Tannert, of …": the name belongs to the description before the comma. */
export function namedDescriptions(words: Draft[], names: readonly Name[]): void {
  for (const name of names) {
    if (name.type !== 'Person' && name.type !== 'Organization') continue
    const opening = openingOf(words, name)
    const comma = opening - 1
    if (words[comma]?.text !== ',' || !/^[,.;)]?$/.test(words[name.last]?.text ?? '')) continue
    const carrier = carrierOf(words, name)
    const fits = (i: number) => {
      const w = words[i]
      // "The freed Austrian, Hannes Wend, 58,"
      if (w && name.type === 'Person' && names.some((n) => n.type === 'People' && n.last === i + 1))
        return w.upos !== 'ADJ'
      if (w?.upos !== 'NOUN' || w.xpos === 'NNS') return false
      const lemma = w.lemma.toLowerCase()
      const isHead = lemma === 'head' && words[i + 1]?.text === 'of'
      return name.type === 'Person' ? namesPeople(lemma) || isHead : isBody(lemma)
    }
    // "the head of the centre, Daud Mirzai,": up from the word before the comma to who is meant.
    let at = comma - 1
    let noun = fits(at) ? at : -1
    for (let steps = 0; noun < 0 && steps < 5; steps++) {
      const up = words[at]?.head ?? -1
      if (up < 0 || up >= comma || !/^(?:nmod|compound|flat|amod|nmod:poss|obl|acl)$/.test(words[at]?.rel ?? '')) break
      at = up
      if (fits(at)) noun = at
    }
    if (carrier < 0 || noun < 0 || isListed(words, noun, name.last)) continue
    // "Omar Haddad, a citizen of Georgia, Ivan Petrov, a …": it describes the name before it.
    const bearer = words[noun]?.rel === 'appos' ? (words[noun]?.head ?? -1) : -1
    if (names.some((n) => n.type === 'Person' && n !== name && n.first <= bearer && bearer < n.last && bearer < noun))
      continue
    // "his co-defendant, the student Katarzyna Brzoza": the whole phrase of the name.
    const above = words[carrier]?.head ?? -1
    if (opening <= above && above < name.first) underName(words, above, carrier)
    hang(words, carrier, noun)
  }
}

/** Where the phrase of a name begins: "the GVR", "GSD officer Yerlan Tursunov". */
function openingOf(words: readonly Draft[], { first, type }: Name): number {
  let at = first
  if (type === 'Person') {
    while (at > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(words[at - 1]?.upos ?? '')) at--
    if (at < first && !namesPeople((words[first - 1]?.lemma ?? '').toLowerCase())) return first
  }
  return /^the$/i.test(words[at - 1]?.text ?? '') ? at - 1 : at
}

/** "a doctor, Ivan Petrov, and a nurse": items of a list are not each other's names. */
const isListed = (words: readonly Draft[], noun: number, last: number) =>
  words[last]?.text === ',' &&
  /^(?:and|or)$/i.test(words[last + 1]?.text ?? '') &&
  words.some((w, i) => w.head === noun && w.rel === 'conj' && i > last)

function hang(words: Draft[], at: number, top: number): void {
  const w = words[at] as Draft
  if (w.head === top) {
    if (/^(?:conj|nmod|nmod:unmarked|flat|compound|dep|list|parataxis|acl)$/.test(w.rel) && nominal(w)) w.rel = 'appos'
    return
  }
  const above = words[w.head]
  // Already beside it, the other way round.
  if (words[top]?.head === at && /^(?:appos|nmod:desc|flat|compound)$/.test(words[top]?.rel ?? '')) return
  if (isBelow(words, top, at)) {
    const first = words[top] as Draft
    // What the description carried is carried by the one it describes.
    first.head = w.head
    first.rel = w.rel
    for (const [k, c] of words.entries()) if (c.head === at && k < top && k !== at) c.head = top
  }
  // A wrongly chosen subject or object: the one described takes its place where nothing else has it.
  else if (
    above &&
    /^(?:nsubj|nsubj:pass|obj)$/.test(w.rel) &&
    at > top &&
    w.head > at &&
    !hasSubject(words, w.head, at)
  ) {
    const first = words[top] as Draft
    if (
      !isBelow(words, w.head, top) &&
      !/^(?:nsubj|nsubj:pass|obj|iobj|obl:agent)$/.test(first.rel) &&
      !words.some((c) => c.head === top && c.rel === 'case')
    ) {
      first.head = w.head
      first.rel = w.rel
    }
  }
  w.head = top
  w.rel = 'appos'
}

/** The title hangs on the name and gives it its place. */
function underName(words: Draft[], title: number, carrier: number): void {
  const [desc, name] = [words[title] as Draft, words[carrier] as Draft]
  name.head = desc.head
  name.rel = desc.rel
  for (const [k, c] of words.entries()) if (c.head === title && k > carrier) c.head = carrier
  desc.head = carrier
  desc.rel = 'nmod:desc'
}

const hasSubject = (words: readonly Draft[], verb: number, except: number) =>
  words.some((c, k) => c.head === verb && k !== except && /^(?:nsubj|csubj|expl)/.test(c.rel))
