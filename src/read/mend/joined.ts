// What hangs together by its writing: the words on both sides of a hyphen or a dash.
import { type Draft, isBelow, nominal } from './words.ts'

/** "a Riga-based think tank": one word for a body. */
export function thinkTanks(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.lemma === 'tank' && /^think$/i.test(words[i - 1]?.text ?? '')) w.lemma = 'think-tank'
  })
}

const isHyphen = (w: Draft | undefined) => /^[-‐‑]$/.test(w?.text ?? '')
const PARTICIPLE = /(?:ed|en|born|led|run|built|made|held|won)$/i

/** "the Iran-funded Nur Foundation": the participle describes the noun behind it, and what is before the hyphen did it. */
export function hyphened(words: Draft[]): void {
  words.forEach((w, i) => {
    const left = words[i - 2]
    if (!isHyphen(words[i - 1]) || !left || words[i - 1]?.start !== left.end || w.start !== words[i - 1]?.end) return
    if (!(left.upos === 'PROPN' || left.upos === 'ADJ' || left.upos === 'NOUN') || !PARTICIPLE.test(w.text)) return
    if (!/^(?:VBN|VBD|JJ)$/.test(w.xpos)) return
    let noun = -1
    for (let k = i + 1; k < words.length; k++) {
      const next = words[k] as Draft
      if (!(nominal(next) || next.upos === 'ADJ' || isHyphen(next)) || next.upos === 'PRON') break
      if (next.upos === 'NOUN' || next.upos === 'PROPN') noun = k
    }
    if (noun < 0 || (w.head === noun && words[i - 2]?.head === i)) return
    // The name behind it may hang together in another of its words.
    for (let at = noun, steps = 0; steps < 6; steps++) {
      const up = words[at]?.head ?? -1
      if (up <= i || !/^(?:flat|compound)$/.test(words[at]?.rel ?? '')) break
      at = up
      noun = up
    }
    if (w.head === noun) {
      ledByPlace(words, i, noun)
      // "Qom-educated Russian citizen": Qom is where he was educated, and no part of the citizen.
      if (left.head === noun && left.rel === 'compound') {
        left.head = i
        Object.assign(w, { upos: 'VERB', xpos: 'VBN' })
      }
      return
    }
    if (isBelow(words, noun, i)) {
      const top = words[noun] as Draft
      top.head = w.head
      top.rel = w.rel === 'amod' ? 'dep' : w.rel
      for (const [k, c] of words.entries()) if (c.head === i && k !== i - 2 && k !== i - 1) c.head = noun
    }
    Object.assign(w, { head: noun, rel: 'amod', upos: 'VERB', xpos: 'VBN' })
    describedBehind(words, noun)
    if (!isBelow(words, i, i - 2)) Object.assign(left, { head: i, rel: 'compound' })
  })
}

/** "Qom-educated Reza Karimi leads the centre": Karimi leads it, and Qom only says where he was educated. */
function ledByPlace(words: readonly Draft[], i: number, noun: number): void {
  const [left, name] = [words[i - 2], words[noun]]
  if (!left || !name || left.head === i || !isBelow(words, noun, i - 2)) return
  Object.assign(name, { head: left.head, rel: left.rel })
  for (const [k, c] of words.entries()) if (c.head === i - 2 && k !== i - 1 && k !== noun) c.head = noun
  Object.assign(left, { head: i, rel: 'compound' })
  Object.assign(words[i] as Draft, { upos: 'VERB', xpos: 'VBN', rel: 'amod' })
}

/** "in defence of the Iran-backed Islamists arrested in Georgia": the participle describes the noun before it. */
function describedBehind(words: readonly Draft[], i: number): void {
  const w = words[i] as Draft
  const done = words[i + 1]
  if (w.rel !== 'dep' || w.head !== i + 1 || done?.xpos !== 'VBN' || done.rel !== 'acl') return
  Object.assign(w, { head: done.head, rel: 'nmod' })
  Object.assign(done, { head: i, rel: 'acl' })
  for (const [k, c] of words.entries()) if (k < i && c.head === i + 1) c.head = i
}

/** "a 19-year-old Ukrainian": the age describes whoever follows it, and takes no place of its own in the sentence. */
export function yearsOld(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.text !== 'old' || !isHyphen(words[i - 1]) || words[i - 2]?.text !== 'year') return
    const next = words[i + 1]
    // "the 25-year-old Georgian was extradited"
    const isNoun = next?.upos === 'ADJ' && /^(?:nsubj|obj|obl|nmod|root)/.test(next.rel)
    if (w.rel === 'amod' && next && isNoun && (w.head === i + 1 || w.head === next.head)) {
      Object.assign(next, { upos: 'NOUN', xpos: 'NN' })
      for (const c of words) if (c.head === w.head && c.rel === 'det') c.head = i + 1
      w.head = i + 1
    }
    if (w.rel === 'amod') return
    if (!next || !/^nsubj|^obj$|^obl|^nmod/.test(next.rel) || next.rel !== w.rel || next.head !== w.head) return
    if (next.upos === 'ADJ') Object.assign(next, { upos: 'NOUN', xpos: 'NN' })
    for (const c of words) if (c.head === i && (c.rel === 'det' || c.rel === 'case')) c.head = i + 1
    Object.assign(w, { head: i + 1, rel: 'amod' })
  })
}

/** "on the Hamburg–Bremen line": both towns describe the line. */
export function routes(words: Draft[]): void {
  words.forEach((dash, i) => {
    const [from, to, noun] = [words[i - 1], words[i + 1], words[i + 2]]
    if (!/^[-–]$/.test(dash.text) || !from || !to || noun?.upos !== 'NOUN') return
    if (from.end !== dash.start || to.start !== dash.end) return
    if (!/^\p{Lu}/u.test(from.text) || !/^\p{Lu}/u.test(to.text) || from.head === i + 2) return
    if (isBelow(words, from.head, i + 2)) return
    Object.assign(noun, { head: from.head, rel: from.rel })
    for (const [k, c] of words.entries()) if (c.head === i - 1 && k < i - 1) c.head = i + 2
    Object.assign(from, { head: i + 2, rel: 'compound' })
    Object.assign(to, { head: i + 2, rel: 'compound' })
    Object.assign(dash, { head: i + 1, rel: 'punct' })
  })
}
