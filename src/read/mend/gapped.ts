// "Pfandl was to find the victim and Mikeladze to kill him": the second infinitive has a subject of its own.
import type { Name } from '../analysis.ts'
import { type Draft, wordSet } from './words.ts'

export function gapped(words: Draft[], names: readonly Name[]): void {
  for (const name of names) {
    if (name.type !== 'Person' || words[name.last]?.text !== 'to' || words[name.last + 1]?.xpos !== 'VB') continue
    const infinitive = words[name.last + 1] as Draft
    const person = words[name.first] as Draft
    const found = words[person.head]
    if (person.rel !== 'conj' || found?.rel !== 'obj' || found.xpos === 'NNP') continue
    const first = found.head
    // "met the driver and Mikeladze to settle the sum": for that they met.
    const isInfinitive = words[first]?.xpos === 'VB' && !MEETS.has(words[first].lemma)
    if (!isInfinitive || infinitive.head !== first) continue
    Object.assign(person, { head: name.last + 1, rel: 'nsubj' })
    for (const c of words) if (c.head === name.first && c.rel === 'cc') c.head = name.last + 1
  }
}

const MEETS = wordSet('meet see visit bring send help pay hire ask tell call contact get recruit persuade join')
