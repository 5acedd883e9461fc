// "Another body is the Zaynabiyya, led by Russian citizen X": before a comma stands no adjective of what comes behind it, so
// the name is what the sentence tells of, and whoever is described behind "by" leads it.
import { type Draft, nominal } from './words.ts'

export function ledBy(words: readonly Draft[]): void {
  words.forEach((w, i) => {
    const [comma, led, by] = [words[i + 1], words[i + 2], words[i + 3]]
    const at = w.head
    const who = words[at]
    if (w.rel !== 'amod' || w.upos !== 'PROPN' || comma?.text !== ',' || by?.text !== 'by') return
    if (led?.xpos !== 'VBN' || led.head !== i || !who || !nominal(who) || at < i + 4) return
    for (const [k, c] of words.entries()) {
      if (c.head === at && (k < i || c.text === '.')) c.head = i
      // "by Qom-educated": what stands before the hyphen led nothing.
      else if (c.head === i + 2 && k > i + 3 && k + 2 < at && words[k + 1]?.text === '-')
        Object.assign(c, { head: k + 2, rel: 'compound' })
    }
    Object.assign(w, { head: who.head, rel: who.rel })
    Object.assign(who, { head: i + 2, rel: 'obl:agent' })
    Object.assign(by, { head: at, rel: 'case' })
  })
}
