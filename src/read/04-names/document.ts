// What the whole document shows about a word: whether it stands with and without a capital inside sentences, and,
// in the second reading, which kinds of name it was part of elsewhere. So "Rose" at the start of a sentence or in a
// headline is judged by the body, and a bare surname by the full name.
import { type LabelledSpan, NAME_TYPES } from './labels.ts'
import { caseMode, mix, type WordForm } from './word.ts'

interface Count {
  capital: number
  lower: number
}

/** 0 nowhere else, 1 only without capital, 2 only with capital, 3 both; 4 when the document has no mixed sentence. */
export function wordsSeen(sentences: readonly (readonly WordForm[])[]): (word: number) => number {
  const counts = new Map<number, Count>()
  let mixed = 0
  for (const forms of sentences) {
    if (caseMode(forms) !== 'mixed') continue
    mixed++
    let start = true
    for (const w of forms) {
      if (!w.alphabetic) {
        if (w.text !== ',' && w.text !== '-') start = start || /^["“‘(:«']/u.test(w.text)
        continue
      }
      if (!start) {
        let c = counts.get(w.low)
        if (c === undefined) counts.set(w.low, (c = { capital: 0, lower: 0 }))
        if (w.capital) c.capital++
        else c.lower++
      }
      start = false
    }
  }
  if (mixed === 0) return () => 4
  return (word) => {
    const c = counts.get(word)
    return c === undefined ? 0 : (c.lower > 0 ? 1 : 0) + (c.capital > 0 ? 2 : 0)
  }
}

/** Votes of the first reading: per word, how often it was outside, and first, inner, last or only word of a type. */
export function votes(
  sentences: readonly (readonly WordForm[])[],
  spans: readonly (readonly LabelledSpan[])[],
): (word: number) => readonly number[] {
  const WIDTH = 1 + NAME_TYPES.length * 3
  const counts = new Map<number, Uint16Array>()
  const vote = (w: WordForm, slot: number): void => {
    if (!w.alphabetic) return
    let c = counts.get(w.low)
    if (c === undefined) counts.set(w.low, (c = new Uint16Array(WIDTH)))
    if (c[slot]! < 0xffff) c[slot] = c[slot]! + 1
  }
  sentences.forEach((forms, s) => {
    let at = 0
    for (const { first, last, type } of spans[s]!) {
      for (; at < first; at++) vote(forms[at]!, 0)
      for (; at < last; at++) {
        const place = last - first === 1 ? 0 : at === last - 1 ? 2 : 1
        vote(forms[at]!, 1 + NAME_TYPES.indexOf(type) * 3 + place)
      }
    }
    for (; at < forms.length; at++) vote(forms[at]!, 0)
  })
  const evidenceOf = new Map<number, readonly number[]>()
  const evidence = (c: Uint16Array): readonly number[] => {
    const out: number[] = []
    let total = 0
    let named = 0
    let best = -1
    let bestCount = 0
    for (let s = 0; s < WIDTH; s++) total += c[s]!
    NAME_TYPES.forEach((_, t) => {
      const k = c[1 + t * 3]! + c[2 + t * 3]! + c[3 + t * 3]!
      named += k
      if (k > bestCount) {
        bestCount = k
        best = t
      }
    })
    if (named === 0) return total > 1 ? [mix(77, 1)] : [mix(77, 2)]
    const once = total === 1 ? 1 : 2
    const share = bestCount === total ? 3 : bestCount * 2 > total ? 2 : 1
    out.push(mix(mix(11, best), mix(once, share)))
    for (let s = 1; s < WIDTH; s++) if (c[s]! > 0) out.push(mix(mix(12, s), once))
    if (bestCount < named) out.push(mix(13, best))
    return out
  }
  return (word) => {
    let e = evidenceOf.get(word)
    if (e === undefined) {
      const c = counts.get(word)
      e = c === undefined ? [] : evidence(c)
      evidenceOf.set(word, e)
    }
    return e
  }
}
