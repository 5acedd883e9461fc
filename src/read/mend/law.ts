// Turns of phrase of courts and states that the parser breaks: "found Ivan Petrov guilty", "granted Leyla Karimova
// asylum", "issued an arrest warrant", "pleaded guilty to espionage", "acquitted of murder by a jury".
import type { Name } from '../analysis.ts'
import { before, type Draft, isBelow, isVerb, nominal } from './words.ts'

const words = (s: string): ReadonlySet<string> => new Set(s.split(' '))

/** Verbs that take a person and then what the person gets or is called. */
const GIVES = words('grant refuse deny give hand award offer declare find deem rule')
/** Of these, the ones that call the person something. */
const CALLS = words('declare find deem rule')
const BENCH = words('court tribunal jury judge judges magistrate magistrates bench panel')
const JUDGED = words('acquit clear convict sentence jail find try condemn')
const STARTS = words('opens begins starts resumes continues ends closes reopens faces')

export function lawTurns(draft: Draft[], names: readonly Name[]): void {
  guiltyTo(draft)
  personFirst(draft, names)
  foundGuilty(draft)
  guiltyAfter(draft)
  warrants(draft)
  wantedList(draft)
  trialOpens(draft, names)
  byTheBench(draft)
  accusedOf(draft)
  progressive(draft)
  adjectives(draft)
  passives(draft)
  suspectedOf(draft)
  wantedBy(draft)
  dueTo(draft)
  inCustody(draft)
}

/** "already wanted in Marseille over a shooting": whoever wants nothing is wanted. */
function wantedBy(draft: Draft[]): void {
  draft.forEach((w, i) => {
    if (w.text.toLowerCase() !== 'wanted' || w.xpos !== 'VBD') return
    const own = draft.filter((c) => c.head === i)
    if (own.some((c) => /^(?:nsubj|obj|xcomp|ccomp)/.test(c.rel))) return
    if (/^(?:in|by|for|over|on)$/i.test(draft[i + 1]?.text ?? '')) w.xpos = 'VBN'
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

const HELD = words('custody detention prison jail trial dock')

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

/** "were each serving 14 years": the serving is the verb, the years are its object. */
function progressive(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const noun = draft[w.head]
    if (w.xpos !== 'VBG' || !/^(?:amod|compound)$/.test(w.rel) || w.head < i || !noun) return
    const at = w.head
    const be = draft.findIndex((c, k) => k < i && c.head === at && c.rel === 'cop')
    const counted = draft.some((c, k) => c.head === at && k > i && (c.rel === 'nummod' || c.rel === 'det'))
    if (be < 0 || i - be > 2 || !counted) return
    Object.assign(w, { upos: 'VERB', head: noun.head, rel: noun.rel })
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

const DONE = words(
  'bailed jailed nicked sanctioned remanded indicted pardoned deported freed acquitted detained interned',
)

/** "Two were later bailed": a passive that the tagger took for an adjective. */
function adjectives(draft: Draft[]): void {
  draft.forEach((w, i) => {
    if (w.upos !== 'ADJ' || !DONE.has(w.text.toLowerCase())) return
    const be = draft.find((c) => c.head === i && c.rel === 'cop')
    if (!be) return
    be.rel = 'aux:pass'
    for (const c of draft) if (c.head === i && c.rel === 'nsubj') c.rel = 'nsubj:pass'
    Object.assign(w, {
      upos: 'VERB',
      xpos: 'VBN',
      lemma: w.text.toLowerCase().replace(/ed$/, '').replace(/^fre$/, 'free'),
    })
  })
}

const CHARGED = words('charge convict accuse indict acquit clear suspect want try')

/** "charged with kidnapping, aggravated conspiracy and fraud": an offence without a preposition goes on with the list. */
export function offenceList(draft: Draft[]): void {
  // "convicted Levan Berid, a Georgian, of attempted murder": nothing is coordinated by "of".
  draft.forEach((w, i) => {
    if (!['conj', 'appos'].includes(w.rel) || w.upos !== 'NOUN' || draft.some((c) => c.head === i && c.rel === 'cc'))
      return
    const of = draft.findIndex((c, k) => k < i && c.head === i && c.rel === 'case' && /^(?:of|with)$/i.test(c.text))
    if (of < 1 || draft[of - 1]?.text !== ',') return
    const verb = before(draft, of, (c) => isVerb(c) && CHARGED.has(c.lemma))
    if (verb >= 0 && isBelow(draft, w.head, verb)) Object.assign(w, { head: verb, rel: 'obl' })
  })
  // "charged Ivan Petrov with kidnapping, aggravated conspiracy and fraud": no conspiracy is Petrov's name.
  draft.forEach((w, i) => {
    const person = draft[w.head]
    const verb = draft[person?.head ?? -1]
    if (w.rel !== 'appos' || w.upos !== 'NOUN' || person?.rel !== 'obj' || !verb || !CHARGED.has(verb.lemma)) return
    const offence = draft.findIndex((c, k) => k > w.head && k < i && c.head === person.head && c.rel === 'obl')
    if (offence < 0) return
    Object.assign(w, { head: offence, rel: 'conj' })
    for (const c of draft) if (c.head === i && c.rel === 'conj') c.head = offence
  })
  draft.forEach((w, i) => {
    if (!['obl', 'conj'].includes(w.rel) || w.upos !== 'NOUN' || !CHARGED.has(draft[w.head]?.lemma ?? '') || w.head > i)
      return
    const first = draft.findIndex((c, k) => k < i && c.head === i && c.rel !== 'punct')
    const start = first < 0 ? i : first
    if (draft[start - 1]?.text !== ',' || draft.some((c) => c.head === i && (c.rel === 'case' || c.rel === 'mark')))
      return
    if (!draft.some((c, k) => c.head === i && k > i && c.rel === 'conj')) return
    const earlier = before(draft, start - 1, (c, k) => c.upos === 'NOUN' && isBelow(draft, k, w.head))
    if (earlier < 0 || isBelow(draft, earlier, i)) return
    Object.assign(w, { head: earlier, rel: 'conj' })
    for (const c of draft) if (c.head === i && c.rel === 'conj') c.head = earlier
  })
}

/** "was in fact wanted": a past tense with a form of "be" is a passive. */
function passives(draft: Draft[]): void {
  draft.forEach((w, i) => {
    if (w.xpos !== 'VBD' || w.upos !== 'VERB') return
    const be = draft.find((c, k) => c.head === i && k < i && c.rel === 'cop' && c.lemma === 'be')
    if (!be) return
    be.rel = 'aux:pass'
    w.xpos = 'VBN'
    for (const c of draft) if (c.head === i && c.rel === 'nsubj') c.rel = 'nsubj:pass'
  })
}

/** "A Georgian suspected of arson was arrested": the suspected one is the subject of the arrest. */
function suspectedOf(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const verb = draft[w.head]
    if (w.xpos !== 'VBN' || w.rel !== 'advcl' || w.head < i || !verb) return
    const own = draft.filter((c) => c.head === i)
    if (own.some((c) => /^aux/.test(c.rel) || c.rel === 'mark')) return
    const subject = draft.findIndex((c, k) => k < i && c.head === i && /^nsubj/.test(c.rel))
    const at = w.head
    const others = draft.filter((c) => c.head === at)
    if (subject < 0 || others.some((c) => /^(?:nsubj|expl|csubj)/.test(c.rel))) return
    const passive = others.some((c) => c.rel === 'aux:pass')
    Object.assign(draft[subject] as Draft, { head: at, rel: passive ? 'nsubj:pass' : 'nsubj' })
    Object.assign(w, { head: subject, rel: 'acl' })
  })
}

/** "appeared before magistrates accused of arson": a participle, not a second verb. */
function accusedOf(draft: Draft[]): void {
  draft.forEach((w, i) => {
    if (w.rel !== 'conj' || !/^(?:accused|suspected)$/i.test(w.text) || !/^(?:of)$/i.test(draft[i + 1]?.text ?? ''))
      return
    if (draft.some((c) => c.head === i && /^(?:cc|nsubj|nsubj:pass|aux|aux:pass)$/.test(c.rel))) return
    Object.assign(w, { rel: 'advcl', xpos: 'VBN' })
  })
}

/** "pleaded guilty to espionage": what follows "guilty to" is an offence, never a verb. */
function guiltyTo(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const to = draft[i - 1]
    if (w.xpos !== 'VB' || to?.text.toLowerCase() !== 'to' || draft[i - 2]?.text.toLowerCase() !== 'guilty') return
    Object.assign(w, { upos: 'NOUN', xpos: 'NN', lemma: w.text.toLowerCase(), rel: 'obl' })
    Object.assign(to, { head: i, rel: 'case', upos: 'ADP', xpos: 'IN' })
    for (const c of draft) if (c.head === i && c.rel === 'obl') c.rel = 'nmod'
  })
}

/** "found Ivan Petrov guilty", "granted Leyla Karimova asylum": the name is no part of the noun after it. */
function personFirst(draft: Draft[], names: readonly Name[]): void {
  for (const name of names) {
    const verb = draft[name.first - 1]
    if (name.type !== 'Person' || !verb || !isVerb(verb) || !GIVES.has(verb.lemma.toLowerCase())) continue
    const head = draft.findIndex(
      (w, k) => k >= name.first && k < name.last && (w.head < name.first || w.head >= name.last),
    )
    const w = draft[head]
    if (!w || w.head < name.last || !['compound', 'nmod:unmarked', 'amod', 'nsubj', 'nmod:desc'].includes(w.rel))
      continue
    const given = w.head
    const noun = draft[given] as Draft
    const calls = CALLS.has(verb.lemma.toLowerCase())
    if (noun.head !== name.first - 1 || !/^(obj|xcomp|ccomp|obl)$/.test(noun.rel)) continue
    // "found Ivan Petrov asylum": only what somebody can be found to be.
    if (calls && !/^(guilty|liable|responsible|innocent|persona|unfit|dead)$/i.test(noun.text)) continue
    Object.assign(w, { head: name.first - 1, rel: calls ? 'obj' : 'iobj' })
    noun.rel = calls ? 'xcomp' : 'obj'
    if (/^(guilty|innocent)$/i.test(noun.text))
      Object.assign(noun, { upos: 'ADJ', xpos: 'JJ', lemma: noun.text.toLowerCase() })
    for (const c of draft)
      if (c.head === given && (c.rel === 'det' || c.rel === 'case') && draft.indexOf(c) < name.first) c.head = head
  }
}

/** "was acquitted of arson but found guilty of fraud": nobody finds guilty without an object, so this is a passive. */
function foundGuilty(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const at = draft[i + 1]?.text.toLowerCase() === 'not' ? i + 2 : i + 1
    const guilty = draft[at]
    if (w.text.toLowerCase() !== 'found' || guilty?.text.toLowerCase() !== 'guilty') return
    Object.assign(w, { upos: 'VERB', xpos: 'VBN', lemma: 'find' })
    if (guilty.head === i) Object.assign(guilty, { upos: 'ADJ', xpos: 'JJ', rel: 'xcomp' })
  })
}

/** "was found guilty after a trial by a jury": the when and the who are the finding's, not the guilt's. */
function guiltyAfter(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const guilty = draft[w.head]
    if (guilty?.lemma !== 'guilty' || guilty.rel !== 'xcomp' || guilty.head < 0 || w.rel !== 'obl') return
    const by = draft.find((c, k) => k < i && c.head === i && c.rel === 'case')
    if (!by || /^(?:of|to)$/i.test(by.text)) return
    w.head = guilty.head
  })
}

/** "issued an arrest warrant for": the warrant is a noun. */
function warrants(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const arrest = draft[i - 1]
    if (arrest?.lemma !== 'arrest' || !/^warrants?$/i.test(w.text) || !isVerb(w)) return
    if (w.head !== i - 1 && arrest.head !== i && arrest.head !== w.head) return
    const wasVerb = arrest.head === i ? w : arrest
    if (wasVerb === arrest) Object.assign(w, { head: arrest.head, rel: arrest.rel })
    Object.assign(w, { upos: 'NOUN', xpos: w.text.toLowerCase().endsWith('s') ? 'NNS' : 'NN', lemma: 'warrant' })
    draft.forEach((c, k) => {
      if (k !== i && c.head === i - 1) c.head = i
      if (k > i && c.head === i && c.rel === 'obl') c.rel = 'nmod'
    })
    Object.assign(arrest, { head: i, rel: 'compound', upos: 'NOUN', xpos: 'NN' })
  })
}

/** "on Norway's wanted list": the list is Norway's. */
function wantedList(draft: Draft[]): void {
  draft.forEach((w, i) => {
    if (w.text.toLowerCase() !== 'wanted' || w.rel !== 'amod' || w.head < i) return
    if (/^(?:list|notice|poster)s?$/i.test(draft[w.head]?.text ?? ''))
      Object.assign(w, { upos: 'ADJ', xpos: 'JJ', lemma: 'want' })
    draft.forEach((c, k) => {
      const owned = draft.some((p) => p.head === k && p.xpos === 'POS')
      if (c.head === i && owned) Object.assign(c, { head: w.head, rel: 'nmod:poss' })
    })
  })
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

/** "cleared of murder by a jury": the jury cleared, it did not murder. */
function byTheBench(draft: Draft[]): void {
  draft.forEach((w, i) => {
    if (w.rel !== 'nmod' || !BENCH.has(w.lemma.toLowerCase()) || !nominal(draft[w.head])) return
    const by = draft.findIndex((c, k) => k < i && c.head === i && c.rel === 'case' && c.text.toLowerCase() === 'by')
    if (by < 0) return
    const verb = before(draft, by, (x) => isVerb(x) && x.xpos === 'VBN' && JUDGED.has(x.lemma.toLowerCase()))
    if (verb < 0 || isBelow(draft, verb, i) || !isBelow(draft, w.head, verb)) return
    Object.assign(w, { head: verb, rel: 'obl:agent' })
  })
}
