// Sentences that begin with what is said of somebody: "Also charged was Lena Brandt", "Among those arrested was Pavel
// Dorin", "Arrested with him were two Turkish nationals", "Arrested after the fire: a welder and his girlfriend".
import { type Draft, isBelow, nominal } from './words.ts'

const BE = /^(?:is|are|was|were)$/i
const DONE = /(?:ed|en|shot|held|caught|hit|sought|found|freed|sent)$/i

/** Of whom a colon may tell who they were. */
const LISTED: ReadonlySet<string> = new Set(
  'arrested detained charged convicted sentenced expelled deported released sanctioned killed injured wounded'.split(
    ' ',
  ),
)

export function inverted(words: Draft[]): void {
  const verb = fronted(words)
  const isListed = LISTED.has(words[verb]?.text.toLowerCase() ?? '')
  const be = words.findIndex((w, k) => k > verb && (BE.test(w.text) || (isListed && w.text === ':')))
  if (verb < 0 || be < 0 || be - verb > 12) return
  if (words.slice(verb + 1, be).some((w) => /^[,;:]$/.test(w.text) || opensClause(w))) return
  const subject = phraseBehind(words, be)
  if (subject < 0) return
  const [v, noun] = [words[verb] as Draft, words[subject] as Draft]
  const those = words.findIndex((w, k) => k < verb && w.text.toLowerCase() === 'those')
  const root = words.findIndex((w) => w.head < 0)
  for (const c of words) if (c.head === root && c.rel === 'punct') c.head = verb
  Object.assign(v, { head: -1, rel: 'root', upos: 'VERB', xpos: 'VBN' })
  Object.assign(noun, { head: verb, rel: 'nsubj:pass' })
  if (words[be]?.text !== ':') Object.assign(words[be] as Draft, { head: verb, rel: 'aux:pass', upos: 'AUX' })
  if (those >= 0) Object.assign(words[those] as Draft, { head: verb, rel: 'obl' })
  for (const [k, c] of words.entries()) if (k < verb && c.head === subject) c.head = verb
}

/** "Asked whether Minsk was behind it, …": who asks and what was behind it are two sentences. */
const opensClause = (w: Draft): boolean => /^(?:VB[DPZ]|MD|W.*)$/.test(w.xpos) || /^(?:whether|that|if)$/i.test(w.text)

/** The participle that opens the sentence, behind "Also", "Among those" or nothing. */
function fronted(words: readonly Draft[]): number {
  let at = 0
  if (/^also$/i.test(words[0]?.text ?? '')) at = 1
  else if (/^among$/i.test(words[0]?.text ?? '') && /^those$/i.test(words[1]?.text ?? '')) at = 2
  const w = words[at]
  return w && DONE.test(w.text) && (at > 0 || /^VB[DN]$/.test(w.xpos)) && words[at + 1]?.text !== ',' ? at : -1
}

/** The noun or name right behind "was", which carries its phrase. */
function phraseBehind(words: readonly Draft[], be: number): number {
  for (let k = be + 1; k < Math.min(be + 8, words.length); k++) {
    const w = words[k] as Draft
    if (/^[,;.]$/.test(w.text) || /^VB/.test(w.xpos)) return -1
    if (nominal(w) && (w.head < k || !isBelow(words, k, w.head)) && !/^(?:compound|amod|det|nummod)$/.test(w.rel))
      return k
  }
  return -1
}
