// "tipped off by a clerk to whom he had promised a motorcycle": "to whom" belongs to the promise, and not to the tip.
import { type Draft, nominal } from './words.ts'

export function toWhom(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!/^W(?:P|DT)$/.test(w.xpos) || w.head > i || words[i - 1]?.head !== i || words[i - 1]?.rel !== 'case') return
    const noun = words[i - 2]?.text === ',' ? i - 3 : i - 2
    if (!nominal(words[noun])) return
    const clause = words.findIndex((c, k) => k > i && c.rel === 'acl:relcl' && c.head === noun)
    if (clause >= 0 && w.head !== clause) Object.assign(w, { head: clause, rel: 'obl' })
  })
}
