// A sentence whose finite verb the parser hung below something that only describes the subject.
import type { Name, ValueMention } from '../analysis.ts'
import { type Draft, isBelow, isVerb, nominal } from './words.ts'

const FINITE = /^VB[DPZ]$/

const isRelative = (w: Draft) => /^W/.test(w.xpos)

/** "Yusuf Karatepe, a gold trader, is …", "The owner, X, had published …": a noun that only begins the sentence is not
 *  its root while a finite verb without a subject, a relative or a conjunction hangs below. */
export function mainVerb(words: Draft[]): void {
  const root = words.findIndex((w) => w.head < 0)
  const top = words[root]
  if (!top || !nominal(top) || words.some((w) => w.head === root && (w.rel === 'cop' || w.rel === 'nsubj'))) return
  const verb = words.findIndex((w, i) => {
    if (
      i <= root ||
      !/^(acl|acl:relcl|appos|conj|parataxis|list|advcl|dep|ccomp)$/.test(w.rel) ||
      !isBelow(words, i, root)
    )
      return false
    const own = words.flatMap((c, k) => (c.head === i ? [{ c, k }] : []))
    if (
      own.some(
        ({ c }) => /^nsubj|^csubj|^mark$|^expl/.test(c.rel) || (c.rel === 'cc' && w.rel === 'conj') || isRelative(c),
      )
    )
      return false
    if (own.some(({ c }) => words.some((g) => g.head === words.indexOf(c) && isRelative(g)))) return false
    const finite =
      (FINITE.test(w.xpos) && isVerb(w)) ||
      own.some(({ c, k }) => /^(aux|aux:pass|cop)$/.test(c.rel) && (FINITE.test(c.xpos) || c.xpos === 'MD') && k < i)
    const auxiliary = own.find(({ c }) => /^(aux|aux:pass|cop)$/.test(c.rel))
    const before = words[(auxiliary?.k ?? i) - 1]
    return finite && (before?.text === ',' || before?.upos === 'PROPN' || before?.upos === 'ADV')
  })
  if (verb < 0) return
  const w = words[verb] as Draft
  w.head = -1
  w.rel = 'root'
  top.head = verb
  top.rel = words.some((c) => c.head === verb && c.rel === 'aux:pass') ? 'nsubj:pass' : 'nsubj'
  for (const [k, c] of words.entries()) if (c.head === root && k > verb && c.rel !== 'flat') c.head = verb
}

/** "The centre, funded and created by Iran in 2012, was led by X": the bare participle describes, the finite verb is the sentence. */
export function participleRoot(words: Draft[]): void {
  const root = words.findIndex((w) => w.head < 0)
  const w = words[root]
  if (
    w?.xpos !== 'VBN' ||
    words[root - 1]?.text !== ',' ||
    words.some((c) => c.head === root && /^(aux|cop)/.test(c.rel))
  )
    return
  const subject = words.findIndex((c, k) => c.head === root && /^nsubj/.test(c.rel) && k < root)
  const main = words.findIndex(
    (c, k) =>
      c.head === root &&
      k > root &&
      /^(conj|parataxis|ccomp|advcl)$/.test(c.rel) &&
      words.some((a, m) => a.head === k && /^(aux|cop)/.test(a.rel) && m < k) &&
      !words.some((a, m) => a.head === k && a.rel === 'cc' && m < k),
  )
  if (subject < 0 || main < 0) return
  const verb = words[main] as Draft
  verb.head = -1
  verb.rel = 'root'
  Object.assign(words[subject] as Draft, {
    head: main,
    rel: words.some((c) => c.head === main && c.rel === 'aux:pass') ? 'nsubj:pass' : 'nsubj',
  })
  w.head = subject
  w.rel = 'acl'
  for (const [k, c] of words.entries()) if (c.head === root && k > main) c.head = main
}

/** "In July 2022, Khalid X, 27, was …": a date with a preposition is no subject; the name behind it is. */
export function fronted(words: Draft[], names: readonly Name[], values: readonly ValueMention[]): void {
  words.forEach((w, i) => {
    if (!/^nsubj/.test(w.rel) || !values.some((v) => v.type === 'Time' && v.first <= i && i < v.last)) return
    if (!words.some((c, k) => c.head === i && c.rel === 'case' && k < i)) return
    const name = words.findIndex(
      (c, k) => c.head === i && k > i && names.some((n) => n.type !== 'People' && n.first <= k && k < n.last),
    )
    if (name >= 0) {
      const subject = words[name] as Draft
      subject.head = w.head
      subject.rel = w.rel
      for (const [k, c] of words.entries()) if (c.head === i && k > name) c.head = name
    }
    w.rel = 'obl'
  })
}
