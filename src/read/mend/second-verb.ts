// Sentences of two verbs in which the parser took the one that matters for a word of the other's clause.
import { GIVES } from '../tree.ts'
import { type Draft, isBelow, isVerb, nominal } from './words.ts'

export function secondVerb(draft: Draft[]): void {
  whileAnother(draft)
  behindRelative(draft)
  joinedPassive(draft)
  clauseBeside(draft)
}

/** "Police foiled an attack and four people were arrested": whoever foils something is not foiled. */
function joinedPassive(draft: Draft[]): void {
  const root = draft.findIndex((w) => w.head < 0)
  const is = draft.findIndex((c) => c.head === root && c.rel === 'aux:pass')
  const subject = draft.findIndex((c) => c.head === root && c.rel === 'nsubj:pass')
  const first = draft.findIndex(
    (c, i) => c.head === subject && c.rel === 'acl' && /^VB[DN]$/.test(c.xpos) && i > subject,
  )
  const object = draft.findIndex((c) => c.head === first && c.rel === 'obj')
  const other = draft[is - 1]
  if (is < 1 || subject < 0 || first < 0 || object < first || other?.rel !== 'conj') return
  // "two men given weapons and a driver were arrested"
  if (!isBelow(draft, is - 1, object) || GIVES.has(draft[first]?.lemma ?? '')) return
  Object.assign(draft[first] as Draft, { head: -1, rel: 'root', xpos: 'VBD' })
  Object.assign(draft[subject] as Draft, { head: first, rel: 'nsubj' })
  Object.assign(draft[root] as Draft, { head: first, rel: 'conj' })
  Object.assign(other, { head: root, rel: 'nsubj:pass' })
  const and = draft.findIndex((c) => c.head === is - 1 && c.rel === 'cc')
  if (and >= 0) (draft[and] as Draft).head = root
}

/** "Police prevented a fire, four persons were arrested": a whole sentence behind a comma is no circumstance. */
function clauseBeside(draft: Draft[]): void {
  draft.forEach((w, i) => {
    if (w.rel !== 'advcl' || w.head > i || !isVerb(w)) return
    const own = draft.filter((c) => c.head === i)
    if (own.some((c) => /^(?:mark|case|cc)$/.test(c.rel) || /^W/.test(c.xpos))) return
    if (!own.some((c) => c.rel === 'aux:pass' && /^VB[DZP]$/.test(c.xpos))) return
    if (own.some((c) => c.rel === 'nsubj:pass' && draft.indexOf(c) > w.head)) w.rel = 'parataxis'
  })
}

/** "Petrov cleared as Haddad is convicted": two verdicts on two people, told as one happens while the other does. */
function whileAnother(draft: Draft[]): void {
  draft.forEach((as, k) => {
    if (as.text !== 'as' || as.rel !== 'case') return
    const who = draft[as.head]
    const is = draft.findIndex((c, i) => i > as.head && c.rel === 'aux:pass' && c.head > i)
    const main = draft[is]?.head ?? -1
    const verb = draft[main]
    const first = who?.head ?? -1
    const done = draft[first]
    if (!who || !verb || !done || first > k || !/^VB[DN]$/.test(done.xpos) || is !== as.head + 1) return
    if (draft.some((c) => c.head === first && /^(?:obj|aux)/.test(c.rel))) return
    const subject = done.rel === 'acl' ? done.head : draft.findIndex((c) => c.head === first && c.rel === 'nsubj')
    const other = draft[subject]
    if (!other || !(done.head === main || (done.rel === 'acl' && other.head === main))) return
    Object.assign(done, { head: verb.head, rel: verb.rel, xpos: 'VBN', upos: 'VERB' })
    Object.assign(verb, { head: first, rel: 'parataxis' })
    Object.assign(other, { head: first, rel: 'nsubj:pass' })
    Object.assign(who, { head: main, rel: 'nsubj:pass' })
    Object.assign(as, { head: main, rel: 'mark', upos: 'SCONJ' })
  })
}

/** "The captain who ferried two divers surrendered to police": a sentence that begins with a noun and a clause about it
 *  goes on with a verb, not with what happened to the last noun of that clause. */
function behindRelative(draft: Draft[]): void {
  const root = draft.findIndex((w) => w.head < 0)
  const who = draft[root]
  if (!nominal(who) || draft[root + 1]?.xpos !== 'WP' || draft.some((c) => c.head === root && c.rel === 'cop')) return
  const clause = draft.findIndex((c) => c.head === root && c.rel === 'acl:relcl')
  const main = draft.findLastIndex(
    (c, i) => i > clause + 1 && c.rel === 'acl' && /^VB[DN]$/.test(c.xpos) && isVerb(c) && isBelow(draft, i, clause),
  )
  const verb = draft[main]
  if (clause < 0 || !verb || draft[main - 1]?.text === ',' || verb.head === root) return
  // Where another finite verb may be the sentence's, this one only describes.
  if (draft.some((c, i) => i > root && i !== clause && /^VB[DPZ]$/.test(c.xpos) && isVerb(c) && i !== main)) return
  const isPassive = !INTRANSITIVE.has(verb.lemma)
  Object.assign(verb, { head: -1, rel: 'root', xpos: isPassive ? 'VBN' : 'VBD' })
  Object.assign(who as Draft, { head: main, rel: isPassive ? 'nsubj:pass' : 'nsubj' })
  for (const [k, c] of draft.entries()) if (c.head === root && k > main) c.head = main
}

/** What somebody does and nobody has done to him. */
const INTRANSITIVE: ReadonlySet<string> = new Set(
  'surrender flee confess die vanish disappear escape resign appear testify travel return arrive fall'.split(' '),
)
