// Trials and the time in custody: "The trial of Ivan Petrov opens in Hamburg", "is due to appear in court", "Three of the men
// have been in custody", "were each serving 14 years".
import type { Name } from '../analysis.ts'
import { namesPeople } from '../lexicon/people/nouns.ts'
import { type Draft, nominal, wordSet as words } from './words.ts'

const STARTS = words('opens begins starts resumes continues ends closes reopens faces')
const HELD = words('custody detention prison jail trial dock')

export function trials(draft: Draft[], names: readonly Name[]): void {
  trialOpens(draft, names)
  trialOf(draft, names)
  caseOpened(draft)
  behindColon(draft)
  triedFor(draft)
  progressive(draft)
  dueTo(draft)
  inCustody(draft)
}

/** "The trial of Ivan Petrov opens in Hamburg": "opens" is the verb of the sentence. */
function trialOpens(draft: Draft[], names: readonly Name[]): void {
  if (draft.some((w) => /^(VB[DPZ]|MD)$/.test(w.xpos))) return
  const i = draft.findIndex((w, k) => w.upos === 'NOUN' && STARTS.has(w.text) && names.some((n) => n.last === k))
  const w = draft[i]
  const root = draft.findIndex((x) => x.head < 0)
  if (!w || root < 0 || root >= i) return
  const name = names.find((n) => n.last === i)
  const head = draft.findIndex((x, k) => name !== undefined && k >= name.first && k < name.last && x.head === i)
  for (const [k, c] of draft.entries())
    if (k < i && c.head === i)
      Object.assign(c, k === head ? { head: w.head, rel: w.rel } : { head: head < 0 ? root : head })
  for (const [k, c] of draft.entries())
    if (k > i && (c.head === root || c.head === i) && c.rel === 'nmod') Object.assign(c, { head: i, rel: 'obl' })
  Object.assign(w, { upos: 'VERB', xpos: 'VBZ', lemma: w.text.replace(/s$/, ''), head: -1, rel: 'root' })
  Object.assign(draft[root] as Draft, { head: i, rel: 'nsubj' })
}

const CASES = words('trial retrial hearing inquest case proceedings inquiry')
const OPENED = words('opened began started resumed continued ended closed collapsed')

/** "The trial of three men for stabbing a radio host opened in Leeds": nobody opened the host. */
function caseOpened(draft: Draft[]): void {
  const root = draft.findIndex((x) => x.head < 0)
  if (!CASES.has(draft[root]?.lemma ?? '') || draft.some((w) => /^(?:VB[DPZ]|MD)$/.test(w.xpos))) return
  const i = draft.findIndex((w, k) => k > root && OPENED.has(w.text) && /^acl|^amod$/.test(w.rel))
  const w = draft[i]
  if (!w || !/^(?:in|on|at|before|this|last|yesterday|today|with|to|\p{Lu}.*day)$/iu.test(draft[i + 1]?.text ?? ''))
    return
  Object.assign(w, { xpos: 'VBD', head: -1, rel: 'root' })
  Object.assign(draft[root] as Draft, { head: i, rel: 'nsubj' })
  for (const [k, c] of draft.entries()) if (k > i && c.head === root) c.head = i
}

/** "The trial opened on Tuesday of two brothers accused of arson": whose trial it is stands behind the verb. */
function trialOf(draft: Draft[], names: readonly Name[]): void {
  draft.forEach((w, i) => {
    const verb = w.head
    if (!/^(?:obl|nmod)$/.test(w.rel) || !nominal(w)) return
    if (!draft.some((c) => c.head === i && c.rel === 'case' && c.text === 'of')) return
    const isPerson = names.some((n) => n.type === 'Person' && n.first <= i && i < n.last)
    if (!isPerson && !namesPeople(w.lemma.toLowerCase(), true)) return
    const opened = OPENED.has(draft[verb]?.text ?? '') ? verb : (draft[verb]?.head ?? -1)
    if (!OPENED.has(draft[opened]?.text ?? '') || opened > i) return
    const trial = draft.findIndex(
      (c, k) => c.head === opened && k < opened && /^nsubj/.test(c.rel) && CASES.has(c.lemma),
    )
    if (trial >= 0) Object.assign(w, { head: trial, rel: 'nmod' })
  })
}

/** "Cleared of harassing an imam: Karl Weber, a driver": a notice from court names behind the colon whom it happened to. */
function behindColon(draft: Draft[]): void {
  const done = draft[0]
  const colon = draft.findIndex((w) => w.text === ':')
  if (
    done?.xpos !== 'VBN' ||
    done.head >= 0 ||
    colon < 2 ||
    !/^(?:clear|jail|fine|charge|remand|convict|bail|acquit|sentence|arrest)$/.test(done.lemma)
  )
    return
  if (draft.some((c) => c.head === 0 && /^nsubj/.test(c.rel))) return
  const who = draft.find(
    (c, k) => k > colon && c.head < colon && (c.upos === 'PROPN' || namesPeople(c.lemma.toLowerCase(), true)),
  )
  if (who && nominal(who)) Object.assign(who, { head: 0, rel: 'nsubj:pass' })
}

/** "At Hull court on Monday Karl Weber, 47, a chef, was sent for trial": the name is no part of the day, and who is described is the one named. */
export function namedBehindDay(draft: Draft[], names: readonly Name[]): void {
  for (const name of names) {
    const day = draft[name.first - 1]
    const first = draft[name.first]
    if (name.type !== 'Person' || !first || !day || !/day$/.test(day.text)) continue
    const isTitle = day.rel === 'nmod:desc' && day.head === name.first
    if (!isTitle && (first.rel !== 'flat' || first.head !== name.first - 1)) continue
    const subject = draft.findIndex((c, k) => k > name.last && /^nsubj/.test(c.rel) && draft[c.head]?.head === -1)
    const noun = draft[subject]
    if (
      !noun ||
      draft.slice(name.last, subject).some((c) => /^(?:VB[DPZ]|MD)$/.test(c.xpos)) ||
      draft[name.last]?.text !== ','
    )
      continue
    if (isTitle) {
      Object.assign(day, { head: first.head, rel: first.rel })
      for (const [k, c] of draft.entries()) if (c.head === name.first && k < name.first) c.head = name.first - 1
    }
    Object.assign(first, { head: noun.head, rel: noun.rel })
    Object.assign(noun, { head: name.first, rel: 'appos' })
    for (const [k, c] of draft.entries())
      if (c.head === name.first - 1 && k >= name.last && k < subject) c.head = name.first
  }
}

const TRIES = words('trial retrial prosecution arrest detention extradition')

/** "the trial of three men for stabbing a radio host": tried for it, and it is not said that they did it. */
function triedFor(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const man = draft[w.head]
    const trial = draft[man?.head ?? -1]
    if (!man || !trial || !/^(?:acl|nmod|advcl)$/.test(w.rel) || man.rel !== 'nmod' || !TRIES.has(trial.lemma)) return
    const has = (of: number, word: RegExp) =>
      draft.some((c, k) => k < of && c.head === of && /^(?:case|mark)$/.test(c.rel) && word.test(c.text))
    if (has(w.head, /^of$/i) && has(i, /^(?:for|over)$/i)) w.head = man.head
  })
}

/** "were each serving 14 years": the serving is the verb, the years are its object. */
function progressive(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const noun = draft[w.head]
    const isImposing = w.text === 'imposing' && w.xpos === 'JJ'
    if ((w.xpos !== 'VBG' && !isImposing) || !/^(?:amod|compound)$/.test(w.rel) || w.head < i || !noun) return
    const at = w.head
    const be = draft.findIndex((c, k) => k < i && c.head === at && c.rel === 'cop')
    const counted =
      draft.some((c, k) => c.head === at && k > i && (c.rel === 'nummod' || c.rel === 'det')) || noun.xpos === 'NNS'
    if (be < 0 || i - be > 2 || !counted) return
    Object.assign(w, {
      upos: 'VERB',
      xpos: 'VBG',
      lemma: isImposing ? 'impose' : w.lemma,
      head: noun.head,
      rel: noun.rel,
    })
    draft.forEach((c, k) => {
      if (c.head === at && (/^(?:nsubj|cop|aux|punct|advcl|parataxis|cc|mark|advmod)/.test(c.rel) || k < i)) {
        c.head = i
        if (c.rel === 'cop') c.rel = 'aux'
      } else if (c.head === at && c.rel === 'nmod' && k > at) Object.assign(c, { head: i, rel: 'obl' })
    })
    // "X, a citizen, and Y, a wrestler, were each serving …": nobody is called.
    const called = draft.find((c, k) => k < i && c.head === at && c.rel === 'vocative')
    if (called) Object.assign(called, { head: i, rel: 'nsubj' })
    Object.assign(noun, { head: i, rel: 'obj' })
  })
}

/** "is due to appear in court": who is due is who appears. */
function dueTo(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const due = draft[w.head]
    if (!/^(?:csubj|ccomp|advcl)$/.test(w.rel) || due?.upos !== 'ADJ' || w.head > i) return
    if (!draft.some((c) => c.head === i && c.rel === 'mark' && c.text.toLowerCase() === 'to')) return
    if (draft.some((c) => c.head === w.head && /^nsubj/.test(c.rel))) w.rel = 'xcomp'
  })
}

/** "Three of the men have been in custody": what somebody is in is the predicate, whoever comes first its subject. */
function inCustody(draft: Draft[]): void {
  const root = draft.findIndex((w) => w.head < 0)
  const top = draft[root]
  if (!top || (top.upos !== 'NUM' && !nominal(top)) || draft.some((c) => c.head === root && c.rel === 'cop')) return
  draft.forEach((w, i) => {
    if (i < root || w.head !== root || !HELD.has(w.lemma) || !/^(?:nmod|conj|appos)$/.test(w.rel)) return
    const own = draft.filter((c) => c.head === i)
    if (!own.some((c) => c.rel === 'cop') || own.some((c) => /^nsubj/.test(c.rel) || /^W/.test(c.xpos))) return
    Object.assign(w, { head: -1, rel: 'root' })
    Object.assign(top, { head: i, rel: 'nsubj' })
    for (const [k, c] of draft.entries()) if (c.head === root && k > i) c.head = i
  })
}
