// What a proper name rules out: it hangs together, takes its title with it, and is nobody’s modifier or purpose.
import type { Name, ValueMention } from '../analysis.ts'
import { namesPerson } from '../lexicon/people/nouns.ts'
import { carrierOf, type Draft, isBelow, isVerb, nominal } from './words.ts'

/** One word of a name carries it, the others hang on that word. */
export function joinName(words: Draft[], { first, last, type }: Name): void {
  const outside: number[] = []
  for (let i = first; i < last; i++) {
    const head = words[i]?.head ?? -1
    if (head < first || head >= last) outside.push(i)
  }
  const only = outside[0]
  if (outside.length === 1 && only !== undefined) {
    behindOf(words, first, only)
    // "Dana Whit of the Justice Department": what hangs on a part of the name belongs to the whole.
    for (const [k, c] of words.entries())
      if (k >= last && c.head !== only && c.head >= first && c.head < last) c.head = only
  }
  if (outside.length < 2) return
  // "Iranian intelligence services": the last word; "Ingrid Solheim": the word that is an argument of something.
  const loose = new Set(['compound', 'flat', 'amod', 'punct', 'case', 'det', 'dep', 'list', 'nummod'])
  const head =
    outside.findLast((i) => !loose.has(words[i]?.rel ?? '') && !/^[JS]r\.?$/.test(words[i]?.text ?? '')) ??
    (type === 'Person' ? outside[0] : outside.at(-1)) ??
    first
  for (const i of outside) {
    if (i === head) continue
    const w = words[i] as Draft
    if (isBelow(words, head, i)) {
      const top = words[head] as Draft
      top.head = w.head
      top.rel = w.rel
    }
    w.head = head
    w.rel = w.upos === 'PUNCT' ? 'punct' : 'flat'
    // "in Rostov-on-Don": what stood before the first half stands before the whole.
    for (const [k, c] of words.entries()) if (k < first && c.head === i) c.head = head
  }
  if (type === 'Place')
    for (const w of words.slice(first, last)) if (w.head === head && w.rel === 'case') w.rel = 'flat'
}

const isTitle = (words: readonly Draft[], from: number, to: number): boolean =>
  words.slice(from, to).every((w) => w.upos === 'PROPN' || w.upos === 'NOUN' || w.upos === 'ADJ')

/** "employees of Meridian Survey Ltd surveyed": behind "of" a name is no subject. */
function behindOf(words: Draft[], first: number, carrier: number): void {
  const [of, w] = [words[first - 1], words[carrier]]
  if (of?.text !== 'of' || !w || !/^nsubj/.test(w.rel) || !nominal(words[first - 2]) || w.head < carrier) return
  Object.assign(w, { head: first - 2, rel: 'nmod' })
  Object.assign(of, { head: carrier, rel: 'case' })
}

/** "Norwegian Justice Minister Ingrid Solheim resigned": a description in front of a name is one phrase with it. */
export function title(words: Draft[], { first, last }: Name): void {
  const at = first - 1
  const w = words[at]
  if (!w || !(w.upos === 'NOUN' || w.upos === 'PROPN' || w.upos === 'ADJ')) return
  // "defendants Shen and Ocampo" are named together.
  if (/S$/.test(w.xpos) && !/^(?:,|and|&)$/i.test(words[last]?.text ?? '')) return
  const lemma = w.lemma.toLowerCase()
  if (!namesPerson(lemma)) {
    honorific(words, w, at, first, last)
    return
  }
  if (w.upos === 'ADJ') Object.assign(w, { upos: 'NOUN', xpos: 'NN' })
  const name = words.findIndex((x, i) => i >= first && i < last && (x.head < first || x.head >= last))
  const carrier = words[name]
  if (
    name >= 0 &&
    carrier &&
    carrier.head >= 0 &&
    carrier.head < at &&
    /^(flat|appos|compound)$/.test(carrier.rel) &&
    isTitle(words, carrier.head, at)
  ) {
    // "Justice Minister Ingrid Solheim": the name carries the phrase, not the first word of the title.
    const front = words[carrier.head] as Draft
    const from = carrier.head
    carrier.head = front.head
    carrier.rel = front.rel
    front.head = at
    front.rel = 'compound'
    for (const [k, c] of words.entries()) if (c.head === from && k > at) c.head = name
    w.head = name
    w.rel = 'nmod:desc'
    return
  }
  if (carrier && carrier.head === at && !/^(flat|appos)$/.test(carrier.rel)) carrier.rel = 'appos'
  if (name < 0 || isBelow(words, name, at) || w.head < 0) return
  // "leader Karl Weber and lawyer Ana Costa": the second name is no part of the first.
  if (carrier?.rel === 'flat' && w.rel === 'conj' && w.head === carrier.head) carrier.rel = 'conj'
  w.head = name
  w.rel = 'nmod:desc'
  for (let i = at - 1; i >= 0; i--) {
    const part = words[i] as Draft
    if (!(part.upos === 'ADJ' || part.upos === 'NOUN' || part.upos === 'PROPN' || part.xpos === 'VBN') || part.head < 0)
      break
    if (isBelow(words, i, at)) continue
    if (isBelow(words, at, i)) break
    part.head = at
    part.rel = part.upos === 'ADJ' || part.xpos === 'VBN' ? 'amod' : 'compound'
  }
}

/** "Venerable Sopheap Chann lost his parents": the name is who lost them, whatever honours stand before it. */
function honorific(words: Draft[], w: Draft, at: number, first: number, last: number): void {
  const name = words.findIndex((x, i) => i >= first && i < last && x.head === at)
  const carrier = words[name]
  if (last - first < 2 || carrier?.rel !== 'flat' || !/^NNP$/.test(w.xpos) || w.rel === 'flat') return
  Object.assign(carrier, { head: w.head, rel: w.rel })
  Object.assign(w, { head: name, rel: 'nmod:desc' })
  for (const c of words) if (c.head === at && c !== carrier) c.head = name
}

/** "I, Leyla Amani, aged 57, widow of X, state": what is said of "I" behind the name is said of the name. */
export function selfNamed(words: readonly Draft[], names: readonly Name[]): void {
  for (const name of names) {
    const i = name.first - 2
    if (name.type !== 'Person' || words[i]?.text !== 'I' || words[i + 1]?.text !== ',') continue
    const carrier = carrierOf(words, name)
    if (words[carrier]?.head !== i) continue
    for (const [k, c] of words.entries())
      if (k > carrier && (c.head === i ? c.rel !== 'punct' : c.text === 'resident' && c.rel === 'appos'))
        c.head = carrier
  }
}

const NAMES_AS: ReadonlySet<string> = new Set(
  'name call become remain elect appoint consider dub nickname title declare be say make'.split(' '),
)

/** A name is nobody's modifier where a sum follows ("promised X 5,000 euros"), no complement ("indicted X"), and the
 *  subject of "were all members". */
export function namedArguments(words: Draft[], names: readonly Name[], values: readonly ValueMention[]): void {
  for (const name of names) {
    if (name.type === 'People') continue
    const i = words.findIndex(
      (x, k) => k >= name.first && k < name.last && (x.head < name.first || x.head >= name.last),
    )
    const w = words[i]
    const above = w && words[w.head]
    if (!w || !above) continue
    const isSum = values.some((v) => v.type === 'Money' && v.first <= w.head && w.head < v.last)
    if (
      /^(?:compound|nsubj|nmod:desc|nmod:unmarked)$/.test(w.rel) &&
      isSum &&
      name.type === 'Person' &&
      above.head >= 0
    ) {
      if (above.rel === 'obl') above.rel = 'obj'
      w.head = above.head
      w.rel = 'iobj'
    } else if (
      w.rel === 'xcomp' &&
      isVerb(above) &&
      !words.some((c) => c.head === i && c.rel === 'cop') &&
      !NAMES_AS.has(above.lemma) &&
      !words.some((c) => c.head === w.head && c.rel === 'obj')
    ) {
      w.rel = 'obj'
    } else if (
      w.rel === 'nmod:poss' &&
      !words.some((c) => c.head === i && c.xpos === 'POS') &&
      words.some((c) => c.head === w.head && c.rel === 'cop') &&
      !words.some((c) => c.head === w.head && /^nsubj/.test(c.rel))
    ) {
      w.rel = 'nsubj'
    }
  }
}

/** "the Directorate of Special Tasks (DST)": what stands in brackets belongs to the whole name. */
export function brackets(words: Draft[], names: readonly Name[]): void {
  for (const name of names) {
    const head = words.findIndex(
      (x, k) => k >= name.first && k < name.last && (x.head < name.first || x.head >= name.last),
    )
    if (head < 0) continue
    words.forEach((w, i) => {
      if (i >= name.last && w.rel === 'appos' && w.head >= name.first && w.head < name.last && w.head !== head)
        w.head = head
    })
  }
}

/** "Yeison Murillo, alias El Negociante": the second name hangs on the first by the word between. */
export function aliases(words: Draft[], names: readonly Name[]): void {
  words.forEach((w, i) => {
    // "Colonel Bohdan Stelmak, call sign "Organist"", "code name Viktor", "Abu Salim, real name Jamal Rifai,"
    const sign = words[i - 1]
    const isSign =
      (/^sign$/i.test(w.text) && /^call$/i.test(sign?.text ?? '')) ||
      (/^name$/i.test(w.text) && /^(?:code|real|true|birth)$/i.test(sign?.text ?? '')) ||
      /^(?:callsign|codename)$/i.test(w.text)
    if (isSign && /^[,(]$/.test(words[i - (/^(?:sign|name)$/i.test(w.text) ? 2 : 1)]?.text ?? ''))
      callSign(words, names, i)
    if (!/^(?:alias|aka|a\.k\.a\.?|a\/k\/a|née?)$/i.test(w.text)) return
    const second = names.find((n) => n.first === i + 1) ?? calledAfter(words, i)
    const first = names.find((n) => n.last === i || (n.last === i - 1 && /^[,(]$/.test(words[i - 1]?.text ?? '')))
    if (!first || !second) return
    const [a, b] = [carrierOf(words, first), carrierOf(words, second)]
    const name = words[b]
    if (!name || a < 0 || isBelow(words, a, i) || isBelow(words, a, b)) return
    for (const c of words) if (c.head === i && c !== name) c.head = b
    name.head = a
    name.rel = 'nmod'
    // "Karataş, alias the Captain, a former gendarme who …": said of the man, not of the alias.
    for (const [k, c] of words.entries())
      if (c.head === b && k > b && /^(?:appos|acl|acl:relcl)$/.test(c.rel)) c.head = a
    if (name.upos !== 'PROPN') Object.assign(name, { upos: 'PROPN', xpos: 'NNP' })
    Object.assign(w, { upos: 'ADP', xpos: 'IN', lemma: 'alias', head: b, rel: 'case', text: w.text })
  })
}

/** The sign hangs on the name before the comma, as an alias would. */
function callSign(words: Draft[], names: readonly Name[], i: number): void {
  const opening = /^(?:sign|name)$/i.test(words[i]?.text ?? '') ? i - 1 : i
  const second = names.find((n) => n.first === i + 1 || n.first === i + 2) ?? calledAfter(words, i)
  const first = names.find((n) => n.last === opening - 1 && n.type === 'Person')
  if (!first || !second) return
  const [a, b] = [carrierOf(words, first), carrierOf(words, second)]
  if (a < 0 || b < 0 || isBelow(words, a, b)) return
  const oldHead = words[opening]?.head ?? -1
  Object.assign(words[b] as Draft, { head: a, rel: 'nmod', upos: 'PROPN', xpos: 'NNP' })
  for (let k = opening; k <= i; k++)
    Object.assign(words[k] as Draft, {
      upos: 'ADP',
      xpos: 'IN',
      lemma: 'alias',
      head: b,
      rel: k === i ? 'case' : 'fixed',
    })
  // What the parser hung on the call sign belongs to the verb of the sentence.
  for (const [k, c] of words.entries())
    if (k > b && (c.head === opening || c.head === i) && oldHead >= 0) c.head = oldHead
}

/** "alias "the Captain"", "aka Nodo": a name that only its capitals show. */
function calledAfter(
  words: readonly Draft[],
  i: number,
): { readonly first: number; readonly last: number } | undefined {
  let first = i + 1
  while (/^(?:["“”‘'`]|``|the)$/i.test(words[first]?.text ?? '')) first++
  let last = first
  while (/^\p{Lu}/u.test(words[last]?.text ?? '')) last++
  return last > first ? { first, last } : undefined
}

/** "hosts the United States’ Souda Bay naval base": a name with its apostrophe owns what follows it. */
export function owner(words: Draft[], { first, last }: Name): void {
  const mark = words[last]
  if (!mark || !/^['’]s?$/.test(mark.text) || mark.upos !== 'PART') return
  let owned = -1
  for (let i = last + 1; i < words.length && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(words[i]?.upos ?? ''); i++) {
    if (nominal(words[i])) owned = i
  }
  const carrier = words.findIndex((w, i) => i >= first && i < last && (w.head < first || w.head >= last))
  const [thing, name] = [words[owned], words[carrier]]
  if (!thing || !name || (name.rel === 'nmod:poss' && !/^(?:VERB|AUX)$/.test(words[name.head]?.upos ?? ''))) return
  if (isBelow(words, owned, carrier)) {
    thing.head = name.head
    thing.rel = name.rel
  }
  name.head = owned
  name.rel = 'nmod:poss'
  mark.head = carrier
  mark.rel = 'case'
}
