// What somebody is hired for belongs to the hiring: in "hired Milic and a member of a gang to kill them" nobody is a
// member in order to kill.
import { type Draft, isVerb } from './words.ts'

const ORDERS: ReadonlySet<string> = new Set(
  `hire contract task order instruct pay recruit direct commission enlist engage send dispatch retain ask tell persuade press
  deploy use train bribe blackmail lure groom tap`.split(/\s+/),
)
const HAVE_PURPOSES: ReadonlySet<string> = new Set(
  `plan plot attempt mission task order job offer effort bid right decision permission licence license instruction request
  scheme conspiracy agreement ability way`.split(/\s+/),
)

/** "is suspected of recruiting others, several of them minors, to burn lorries": recruited, not suspected, to burn them. */
function pastAccusation(words: readonly Draft[], w: Draft, i: number): void {
  const above = words[w.head]
  if (w.rel !== 'advcl' || w.xpos !== 'VB' || !above || !/^(?:suspect|accuse|charge|convict)$/.test(above.lemma)) return
  if (words[i - 1]?.text.toLowerCase() !== 'to') return
  const verb = words.findIndex(
    (c, k) => k < i && c.head === w.head && c.rel === 'advcl' && c.xpos === 'VBG' && ORDERS.has(c.lemma),
  )
  if (verb >= 0) w.head = verb
}

/** "task young people with photographing bases": it is the tasking that is done with it. */
function taskedWith(words: readonly Draft[], w: Draft, i: number): void {
  const person = words[w.head]
  if (w.rel !== 'acl' || w.xpos !== 'VBG' || person?.rel !== 'obj' || !/^with$/i.test(words[i - 1]?.text ?? '')) return
  if (/^(?:task|entrust|charge)$/.test(words[person.head]?.lemma ?? ''))
    Object.assign(w, { head: person.head, rel: 'advcl' })
}

export function hiredFor(words: Draft[]): void {
  words.forEach((w, i) => {
    pastAccusation(words, w, i)
    taskedWith(words, w, i)
    if (w.rel !== 'acl' || w.head > i || w.xpos !== 'VB') return
    if (!words.some((x, k) => x.head === i && x.rel === 'mark' && x.text.toLowerCase() === 'to' && k < i)) return
    let at = w.head
    for (let steps = 0; at >= 0 && steps < 5; steps++) {
      const noun = words[at] as Draft
      if (HAVE_PURPOSES.has(noun.lemma) || !/^(?:nmod|conj|obj|appos)$/.test(noun.rel)) return
      const above = words[noun.head]
      if (above && noun.rel === 'obj' && isVerb(above) && ORDERS.has(above.lemma)) {
        w.head = noun.head
        w.rel = 'advcl'
        return
      }
      at = noun.head
    }
  })
}
