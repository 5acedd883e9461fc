// Puts the words of an aside back into the parsed sentence and hangs them on the word or the clause that they belong to.
import type { Token, Word } from '../analysis.ts'
import { type Aside, text } from './aside.ts'
import { relationOf } from './dashes.ts'
import { hangOffice } from './hang-office.ts'
import { hangTitle } from './long-titles.ts'
import { CITED, SAYS } from './spoken.ts'

type Parse = (tokens: readonly Token[]) => readonly Word[]

export function hang(whole: Word[], tokens: readonly Token[], aside: Aside, parse: Parse): void {
  const inside = tokens.slice(aside.first, aside.last)
  if (aside.kind === 'office') {
    hangOffice(whole, inside, aside, carrier(whole, aside), parse)
    return
  }
  if (aside.kind === 'title') {
    hangTitle(inside, aside.first, aside.anchor).forEach((w, k) => {
      whole[aside.first + k] = w
    })
    return
  }
  const own = parse(inside)
  const anchor = carrier(whole, aside)
  const put = (words: readonly Word[], top: number, relOf: (w: Word) => string) => {
    words.forEach((w, k) => {
      whole[aside.first + k] = w.head < 0 ? { ...w, head: top, rel: relOf(w) } : { ...w, head: aside.first + w.head }
    })
  }
  switch (aside.kind) {
    case 'said':
    case 'source':
    case 'by':
    case 'put': {
      const rel = { said: 'parataxis', source: 'obl', by: 'dep', put: 'advcl' }[aside.kind]
      const root = ofRelative(whole, aside) ?? clauseBefore(whole, aside) ?? topBeside(whole, tokens, aside)
      const prepared =
        aside.kind === 'source'
          ? cited(inside, parse)
          : aside.kind === 'said'
            ? withVerb(inside, own, parse)
            : undefined
      put(prepared ?? own, root, () => rel)
      return
    }
    case 'piece': {
      put(own, anchor, (w) => (w.upos === 'PUNCT' ? 'punct' : /^VB/.test(w.xpos) ? 'acl' : 'appos'))
      return
    }
    case 'dashes':
      put(own, anchor, (w) => relationOf(inside, w))
      return
    case 'date': {
      const helped = /^(?:aux|cop)/.test(whole[aside.anchor]?.rel ?? '') ? whole[aside.anchor]?.head : undefined
      put(own, helped ?? aside.anchor, () => 'obl')
      return
    }
    case 'years': {
      // "34", "-", "year", "-" before "old"
      const year = aside.first + 2
      own.forEach((w, k) => {
        const at = aside.first + k
        whole[at] =
          at === year
            ? { ...w, upos: 'NOUN', xpos: 'NN', lemma: 'year', head: aside.anchor, rel: 'obl:unmarked' }
            : k === 0
              ? { ...w, upos: 'NUM', xpos: 'CD', head: year, rel: 'nummod' }
              : { ...w, upos: 'PUNCT', head: year, rel: 'punct' }
      })
      return
    }
    case 'dateline': {
      const root = whole.findIndex((w) => w !== undefined && w.head < 0)
      put(own, root, () => 'dep')
      return
    }
    case 'alias':
      put(own, anchor, (w) => (/^VBN$/.test(w.xpos) ? 'acl' : 'appos'))
      return
    case 'counted':
      put(
        own.map((w) => ({ ...w, upos: 'VERB', xpos: 'VBN' })),
        aside.anchor,
        () => 'amod',
      )
      return
    case 'floating':
      put(own, aside.anchor, () => 'advmod')
      return
    case 'label':
      put(own, anchor, () => 'appos')
      return
    case 'hyphens':
      own.forEach((w, k) => {
        whole[aside.first + k] = { ...w, head: anchor, rel: /^[-,]$/.test(w.text) ? 'punct' : 'flat' }
      })
      return
    case 'bracket':
      // "(born 4 March 1944 in Pasadena)" is a clause of its own about the word before it.
      if (inside.length > 6) put(own, anchor, (w) => (w.xpos === 'VBN' || w.xpos === 'VBD' ? 'acl' : 'parataxis'))
      else beside(whole, aside, inside, own, anchor)
      return
    default:
      beside(whole, aside, inside, own, anchor)
  }
}

/** "arson that security services believe was ordered by X": they believe no more than what the clause says. */
function ofRelative(whole: readonly (Word | undefined)[], { kind, anchor }: Aside): number | undefined {
  const pronoun = kind === 'said' ? whole[anchor] : undefined
  return pronoun && /^(?:who|which|that)$/i.test(pronoun.text) && /^nsubj/.test(pronoun.rel) ? pronoun.head : undefined
}

/** ", citing two diplomats,": whoever is cited, as "according to" would have it. */
function cited(inside: readonly Token[], parse: Parse): readonly Word[] | undefined {
  const isClause = text(inside, 1) === 'which' && CITED.test(text(inside, 2))
  if (!isClause && !/^(?:citing|quoting)$/i.test(text(inside, 1))) return undefined
  const from = isClause ? 3 : 2
  const to = text(inside, inside.length - 1) === ',' ? inside.length - 1 : inside.length
  const own = parse(inside.slice(from, to))
  const top = from + own.findIndex((w) => w.head < 0)
  return inside.map((token, k): Word => {
    const w = k < from ? undefined : own[k - from]
    if (w) return { ...w, head: w.head < 0 ? -1 : w.head + from }
    const hung = { ...token, lemma: token.text.toLowerCase(), head: top }
    return k === from - 1
      ? { ...hung, upos: 'ADP', xpos: 'IN', rel: 'case' }
      : { ...hung, upos: 'PUNCT', xpos: ',', rel: 'punct' }
  })
}

/** "…, the press service reports": the word of saying is a verb, whatever the tagger took it for. */
function withVerb(inside: readonly Token[], own: readonly Word[], parse: Parse): readonly Word[] | undefined {
  const from = inside[0]?.text === ',' ? 1 : 0
  const v = own.findLastIndex((w, k) => k > from && (SAYS.test(w.text) || w.text === 'announced'))
  const verb = own[v]
  if (!verb || (verb.upos === 'VERB' && verb.head < 0)) return undefined
  const speaker = parse(inside.slice(from, v))
  return own.map((w, k): Word => {
    const s = k < v ? speaker[k - from] : undefined
    if (k === v) return { ...w, upos: 'VERB', xpos: /s$/.test(w.text) ? 'VBZ' : 'VBD', head: -1, rel: 'root' }
    if (s) return s.head < 0 ? { ...s, head: v, rel: 'nsubj' } : { ...s, head: s.head + from }
    return w.head < 0 || w.head < v ? { ...w, head: v, rel: w.upos === 'PUNCT' ? 'punct' : 'obl' } : w
  })
}

/** The word that carries the name before the aside. */
function carrier(whole: readonly (Word | undefined)[], { anchor, first }: Aside): number {
  let at = anchor
  for (let steps = 0; steps < 5 && /^(?:flat|compound)$/.test(whole[at]?.rel ?? ''); steps++) {
    const head = whole[at]?.head ?? -1
    if (head < 0 || head >= first) break
    at = head
  }
  return at
}

/** An age, an origin, a short bracket: one word of it hangs on the name, the others on that word. */
function beside(whole: Word[], aside: Aside, inside: readonly Token[], own: readonly Word[], anchor: number): void {
  const isPunctuation = (s: string) => /^(?:[,;()"“”„«»‘’]|''|``)$/.test(s)
  const content = inside.map((_, k) => k).filter((k) => !isPunctuation(inside[k]?.text ?? ''))
  const isOrigin = aside.kind === 'origin'
  const head = isOrigin
    ? content.find((k) => !/^(?:of|from)$/.test(inside[k]?.text ?? ''))
    : aside.kind === 'age'
      ? content[0]
      : content.at(-1)
  const top = aside.first + (head ?? 0)
  inside.forEach((token, k) => {
    const w = own[k]
    if (!w) return
    const at = aside.first + k
    if (isPunctuation(token.text)) whole[at] = { ...w, upos: 'PUNCT', head: top === at ? anchor : top, rel: 'punct' }
    else if (k === head)
      whole[at] = {
        ...w,
        ...(aside.kind === 'age' ? { upos: 'NUM', xpos: 'CD' } : {}),
        head: anchor,
        rel: isOrigin ? 'nmod' : 'appos',
      }
    else if (/^(?:of|from)$/.test(token.text) && isOrigin)
      whole[at] = { ...w, upos: 'ADP', xpos: 'IN', head: top, rel: 'case' }
    else whole[at] = { ...w, head: top, rel: isOrigin ? 'flat' : k < (head ?? 0) ? 'compound' : 'flat' }
  })
}

/** "a firm which, the prosecution alleges, never sold a bead": the clause of "which", not the sentence. */
function clauseBefore(whole: readonly (Word | undefined)[], { first }: Aside): number | undefined {
  const opens = whole[first - 1]
  if (!/^(?:who|which|whom)$/i.test(opens?.text ?? '')) return undefined
  const verb = opens?.head ?? -1
  return verb > first && /^(?:VB|MD)/.test(whole[verb]?.xpos ?? '') ? verb : undefined
}

/** The top of the words between semicolons among which the aside stands: "…; in fact, they allege, he worked for …". */
function topBeside(whole: readonly (Word | undefined)[], tokens: readonly Token[], { first, last }: Aside): number {
  let from = first
  while (from > 0 && text(tokens, from - 1) !== ';') from--
  let to = last
  while (to < tokens.length && text(tokens, to) !== ';') to++
  for (let i = from; i < to; i++) {
    const w = whole[i]
    if (w && !/^[,;.]$/.test(w.text) && (w.head < from || w.head >= to)) return i
  }
  return whole.findIndex((w) => w !== undefined && w.head < 0)
}
