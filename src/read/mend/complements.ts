// Verbs that ask for a preposition take it from a noun in between: "accused the regime of trying".
import type { Name } from '../analysis.ts'
import { namesPeople, nounClass } from '../lexicon/people/nouns.ts'
import { type Draft, isVerb } from './words.ts'

/** Prepositions that a verb asks for: in "accused the regime of trying" the trying is not the regime's. */
const ASKS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    accuse: 'of',
    keep: 'under in',
    suspect: 'of',
    convict: 'of',
    acquit: 'of',
    clear: 'of',
    inform: 'of',
    warn: 'of',
    charge: 'with',
    arrest: 'for',
    detain: 'for',
    hire: 'for',
    pay: 'for to',
    sentence: 'to for',
    jail: 'for',
    extradite: 'to from',
    transfer: 'to from',
    drive: 'to from into',
    take: 'to into from',
    bring: 'to into from',
    transport: 'to from into',
    escort: 'to from',
    ship: 'to from',
    recruit: 'to into via through for',
    provide: 'with to',
    supply: 'with to',
    link: 'to with',
    tie: 'to',
    connect: 'to with',
    task: 'with',
    deport: 'to from',
    swap: 'for',
    exchange: 'for',
    hand: 'to',
    deliver: 'to',
    send: 'to from',
    expel: 'from',
    fly: 'to from',
    flee: 'to from',
    move: 'to from',
    travel: 'to from',
    smuggle: 'to from into',
    return: 'to from',
    receive: 'from via through',
    get: 'from',
    obtain: 'from',
    know: 'as',
    name: 'as',
    identify: 'as',
    describe: 'as',
    indict: 'for on',
    try: 'for',
    blame: 'for',
    wire: 'to from',
    sell: 'to',
    pass: 'to',
    entrust: 'with',
  }).map(([verb, list]) => [verb, list.split(' ')] as const),
)

export function complements(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!/^(nmod|acl|obl|advcl)/.test(w.rel)) return
    const marker = words.findIndex(
      (x, k) =>
        k < i && x.head === i && (x.rel === 'case' || x.rel === 'mark') && (x.upos === 'ADP' || x.upos === 'SCONJ'),
    )
    if (marker < 0) return
    const preposition = (words[marker] as Draft).text.toLowerCase()
    // Up from the noun it hangs on, through its own phrase, to the verb that asks for the preposition.
    let at = w.head
    for (let steps = 0; at >= 0 && steps < 3; steps++) {
      const up = words[at] as Draft
      if (isVerb(up)) {
        if (at === w.head || !(ASKS.get(up.lemma)?.includes(preposition) ?? false) || at > marker) return
        w.head = at
        w.rel = w.rel.startsWith('nmod') || w.rel.startsWith('obl') ? 'obl' : 'advcl'
        return
      }
      // "accused of the murder of X": the nearer noun keeps its own "of".
      if (up.upos !== 'NOUN' && up.upos !== 'PROPN' && up.upos !== 'PRON') return
      if (words.some((x, k) => x.head === at && x.rel === 'case' && k < at) && preposition === 'of') return
      at = up.head
    }
  })
}

/** "was to kill the editor": no copula, but what was planned. */
export function wasTo(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.lemma !== 'be' || !/^(?:is|are|was|were)$/i.test(w.text)) return
    const to = words[i + 1]?.text.toLowerCase() === 'to' ? i + 1 : i + 2
    if (words[to]?.text.toLowerCase() !== 'to' || (to > i + 1 && words[i + 1]?.upos !== 'ADV')) return
    const verb = words[to]?.head ?? -1
    if (/^(?:cop|aux:pass)$/.test(w.rel) && w.head === verb && words[verb]?.upos === 'VERB') w.rel = 'aux'
  })
}

/** "The plan to blow up a pipeline was dropped": of two subjects the nearer is what the infinitive acts on. */
export function objectOfInfinitive(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.rel !== 'acl' || w.xpos !== 'VB' || words.some((c) => c.head === i && /^(?:obj|ccomp)$/.test(c.rel))) return
    const verb = words[w.head]?.head ?? -1
    if (verb <= i || !/^nsubj/.test(words[w.head]?.rel ?? '')) return
    const second = words.findIndex((c, k) => k > i && k < verb && c.head === verb && /^nsubj/.test(c.rel))
    if (second >= 0) Object.assign(words[second] as Draft, { head: i, rel: 'obj' })
  })
}

const isPassive = (words: readonly Draft[], i: number): boolean =>
  words[i]?.xpos === 'VBN' && words.some((c) => c.head === i && c.rel === 'aux:pass')

/** "was paid to plant cameras by a man", "was pressured into spying by the consulate": whoever paid is no part of what for. */
export function agentOfPassive(words: Draft[], names: readonly Name[]): void {
  words.forEach((w, i) => {
    if (!/^(?:obl|nmod|obl:agent)$/.test(w.rel) || w.head < 0 || w.head > i) return
    if (!words.some((c, k) => c.head === i && c.rel === 'case' && k < i && c.text.toLowerCase() === 'by')) return
    const name = names.find((n) => n.first <= i && i < n.last)
    const type = name?.type ?? nounClass(w.lemma.toLowerCase(), w.xpos === 'NNS')?.type
    if (!/^(?:Person|Group|Organization|People)$/.test(type ?? '') && !namesPeople(w.lemma.toLowerCase(), true)) return
    // Up through the infinitive or gerund, and through a noun that only carries it, to the passive.
    let at = w.head
    let isDeed = false
    for (let steps = 0; at >= 0 && steps < 4; steps++) {
      const up = words[at] as Draft
      if (isPassive(words, at)) {
        const own = words.some(
          (c, k) => c.head === at && (c.rel === 'obl:agent' || (c.rel === 'obl' && isBy(words, k))),
        )
        if (isDeed && !own) Object.assign(w, { head: at, rel: 'obl:agent' })
        return
      }
      if (isVerb(up)) {
        if (!/^VB[G]?$/.test(up.xpos) || !/^(?:xcomp|advcl|acl|ccomp)$/.test(up.rel)) return
        isDeed = true
      } else if (!/^(?:obj|obl|nmod|nmod:unmarked)$/.test(up.rel) || at > i) return
      at = up.head
    }
  })
}

const isBy = (words: readonly Draft[], i: number): boolean =>
  words.some((c) => c.head === i && c.rel === 'case' && c.text.toLowerCase() === 'by')

/** "The plot against the publisher collapsed": a preposition that opens no clause belongs to the noun behind it. */
export function againstNouns(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!/^(?:mark|case)$/.test(w.rel) || !/^(?:against|of|into|from|behind|under|between|towards?)$/i.test(w.text))
      return
    // The preposition may hang on "publisher" of "the publisher Samir Toma".
    const noun = words[w.head]
    const verb =
      w.rel === 'mark'
        ? w.head
        : /^nmod/.test(noun?.rel ?? '')
          ? (words[noun?.head ?? -1]?.head ?? -1)
          : (noun?.head ?? -1)
    const subjects = words.flatMap((c, k) => (c.head === verb && /^nsubj/.test(c.rel) && k < verb ? [k] : []))
    const [first, second] = subjects
    if (first === undefined || second === undefined || first >= i || second <= i) return
    if (words.slice(i + 1, second).some((c) => /^[,;]$/.test(c.text) || /^VB/.test(c.xpos))) return
    w.head = second
    w.rel = 'case'
    Object.assign(words[second] as Draft, { head: first, rel: 'nmod' })
  })
}
