// "Ivan Petrov (born 1984)", "Karl Weber, b. 12 March 1971 in Graz", "(DOB: 3 May 1980)": between a name and a date these
// words are the verb, and what stands behind them says when and where.
import type { Draft } from './words.ts'

const BORN = /^(?:born|b\.?|DOB|D\.O\.B\.)$/
const DATE = /^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4}|of|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*)$/u
const LONGEST = 4

/** "(born 9 May 1948 in Khansar; died 17 October 2019 in Qom)": said of the name before the bracket, too. */
function died(words: readonly Draft[], w: Draft, i: number): void {
  if (!/^(?:died|d\.)$/.test(w.text) || !/^[;,(]$/.test(words[i - 1]?.text ?? '')) return
  const open = words.findLastIndex((x, k) => k < i && /^[()]$/.test(x.text))
  const date = words[i + 1]
  if (words[open]?.text !== '(' || !(DATE.test(date?.text ?? '') || /^(?:on|in)$/.test(date?.text ?? ''))) return
  const top = topOfName(words, open - 1)
  if (top >= 0) Object.assign(w, { upos: 'VERB', xpos: 'VBG', lemma: 'die', head: top, rel: 'acl' })
}

export function born(words: Draft[]): void {
  for (const [i, w] of words.entries()) died(words, w, i)
  words.forEach((w, i) => {
    if (!BORN.test(w.text) || !/^[(,]$/.test(words[i - 1]?.text ?? '')) return
    if (w.rel.startsWith('acl')) {
      Object.assign(w, { xpos: 'VBN', lemma: 'bear' })
      return
    }
    const top = topOfName(words, i - 2)
    const first = i + 1 + (/^(?::|in|on)$/.test(words[i + 1]?.text ?? '') ? 1 : 0)
    const date = words.slice(first, first + LONGEST)
    const count = date.findIndex((x) => !DATE.test(x.text))
    const last = first + (count < 0 ? date.length : count)
    if (top < 0 || last === first) return
    Object.assign(w, { upos: 'VERB', xpos: 'VBN', lemma: 'bear', head: top, rel: 'acl' })
    words.slice(i + 1, last).forEach((x, k) => {
      const at = i + 1 + k
      if (at < first) Object.assign(x, x.text === ':' ? { head: i, rel: 'punct' } : { head: first, rel: 'case' })
      else Object.assign(x, at === first ? { head: i, rel: 'obl:unmarked' } : { head: first, rel: 'nmod:unmarked' })
    })
    if (words[first - 1]?.rel === 'case') Object.assign(words[first] as Draft, { rel: 'obl' })
    words.forEach((x, k) => {
      if (k < last) return
      if (x.head > i && x.head < last) x.head = top
      // "in Graz": where he was born, not who he is
      if (k === last + 1 && x.head === top && x.rel === 'nmod' && words[last]?.text === 'in')
        Object.assign(x, { head: i, rel: 'obl' })
    })
  })
}

/** The head of the name that ends at `at`, -1 for no name. */
function topOfName(words: readonly Draft[], at: number): number {
  let top = words[at]?.upos === 'PROPN' ? at : -1
  for (let steps = 0; top >= 0 && words[top]?.rel === 'flat' && steps < 12; steps++) top = words[top]?.head ?? -1
  return top
}
