// What a court finds and gives: "found Ivan Petrov guilty", "pleaded guilty to espionage", "granted Leyla Karimova asylum",
// "acquitted of murder by a jury".
import type { Name } from '../analysis.ts'
import { before, type Draft, isBelow, isVerb, nominal, wordSet as words } from './words.ts'

/** Verbs that take a person and then what the person gets or is called. */
const AWARDS = words('grant refuse deny give hand award offer declare find deem rule')
/** Of these, the ones that call the person something. */
const CALLS = words('declare find deem rule')
const BENCH = words('court tribunal jury judge judges magistrate magistrates bench panel')
const JUDGED = words(
  'acquit clear convict sentence jail find try condemn plead hand give remand imprison charge admit deny',
)
const BEFORE_COURT = /^(?:by|at|in|before)$/i
const HEARINGS = words('trial hearing appearance case judge president clerk appeal proceedings retrial session')

export function verdicts(draft: Draft[], names: readonly Name[]): void {
  guiltyTo(draft)
  personFirst(draft, names)
  foundGuilty(draft)
  guiltyAfter(draft)
  byTheBench(draft)
  personaNonGrata(draft)
  convictedFor(draft)
  clearedOf(draft)
  guiltyInHeadline(draft)
  fineToo(draft)
  guiltyOf(draft)
}

/** "found guilty Ivan Petrov, born in Riga, of aiding a gang": what somebody is guilty of hangs on the guilt, and the court aided nobody. */
function guiltyOf(draft: Draft[]): void {
  draft.forEach((w, i) => {
    if (w.xpos !== 'VBG' || w.rel !== 'advcl' || w.head > i || draft[w.head]?.lemma !== 'find') return
    const verb = w.head
    const guilty = draft.findIndex((c, k) => c.head === verb && c.rel === 'xcomp' && c.lemma === 'guilty' && k < i)
    if (guilty >= 0 && draft.some((c, k) => c.head === i && c.rel === 'mark' && c.text === 'of' && k < i))
      w.head = guilty
  })
}

/** "sentenced to nine years in prison, a fine of 20,000 euros and expulsion": the fine goes on with the years. */
function fineToo(draft: Draft[]): void {
  draft.forEach((w, i) => {
    if (!/^(?:parataxis|appos|obj|dep)$/.test(w.rel) || !/^(?:fine|probation|restitution|year|month)$/.test(w.lemma))
      return
    if (w.head > i || !/^(?:sentence|condemn)$/.test(draft[w.head]?.lemma ?? '')) return
    const years = draft.findIndex(
      (c, k) =>
        k > w.head &&
        k < i &&
        c.head === w.head &&
        c.rel === 'obl' &&
        /^(?:year|month|day|life|death|imprisonment)$/.test(c.lemma),
    )
    if (years >= 0 && draft.slice(years, i).some((c) => c.text === ',')) Object.assign(w, { head: years, rel: 'conj' })
  })
}

/** "Bulgarian trio guilty of spying": they have been found so; but "a list of policemen guilty of torture" is nobody's verdict. */
function guiltyInHeadline(draft: Draft[]): void {
  if (draft.some((w) => /^(?:VB[DPZ]|MD)$/.test(w.xpos))) return
  draft.forEach((w, i) => {
    const who = draft[i - 1]
    if (w.text !== 'guilty' || draft[i + 1]?.text !== 'of' || !who || !nominal(who)) return
    if (!(w.head === i - 1 && who.head < 0) && !(who.head === i && w.head < 0)) return
    Object.assign(w, { upos: 'VERB', xpos: 'VBN', lemma: 'convict', head: -1, rel: 'root' })
    Object.assign(who, { head: i, rel: 'nsubj:pass' })
  })
}

/** "Gang members cleared of plot to kill a journalist": a headline's participle, and they are who was cleared. */
function clearedOf(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const who = draft[i - 1]
    if (w.xpos !== 'VBD' || !/^(?:cleared|acquitted|accused|convicted|suspected)$/.test(w.text) || !who) return
    if (draft[i + 1]?.text !== 'of' || !nominal(who) || draft.some((c) => c.head === i && c.rel === 'obj')) return
    if (who.head === i && who.rel === 'nsubj') who.rel = 'nsubj:pass'
    else if (w.head === i - 1 && who.head < 0) {
      Object.assign(w, { head: -1, rel: 'root' })
      Object.assign(who, { head: i, rel: 'nsubj:pass' })
    } else return
    w.xpos = 'VBN'
  })
}

const REVIEWS = words('uphold confirm affirm quash overturn annul vacate reverse reduce suspend review')
const STANDS = words('uphold confirm affirm reduce suspend')

/** "upheld the conviction of Ivan Petrov for spying": it was he who spied, not the court; and if quashed, nobody is said to have. */
function convictedFor(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const verb = draft[w.head]
    if (w.xpos !== 'VBG' || w.rel !== 'advcl' || !verb || !REVIEWS.has(verb.lemma)) return
    if (!draft.some((c) => c.head === i && c.rel === 'mark' && c.text === 'for')) return
    const ruling = draft.findIndex(
      (c, k) =>
        c.head === w.head &&
        k < i &&
        /^(?:obj|nsubj:pass)$/.test(c.rel) &&
        /^(?:conviction|sentence|verdict|term)$/.test(c.lemma),
    )
    const person = draft.findIndex((c, k) => k < i && c.head === ruling && /^nmod/.test(c.rel))
    if (ruling >= 0) Object.assign(w, { head: STANDS.has(verb.lemma) && person >= 0 ? person : ruling, rel: 'acl' })
  })
}

/** "was declared persona non grata": three words for what somebody is declared. */
function personaNonGrata(draft: Draft[]): void {
  const at = draft.findIndex(
    (w, i) =>
      /^personae?$/i.test(w.text) &&
      /^non/i.test(draft[i + 1]?.text ?? '') &&
      /^gratae?$/i.test(draft[i + 2]?.text ?? ''),
  )
  const verb = before(draft, at, (w) => isVerb(w) && w.lemma === 'declare')
  if (at < 0 || verb < 0) return
  for (const [k, w] of draft.entries())
    if (k !== at && w.head >= at && w.head <= at + 2)
      w.head = k < at && w.rel !== 'case' ? verb : w.head > at ? verb : at
  Object.assign(draft[at] as Draft, { head: verb, rel: 'xcomp', upos: 'NOUN', xpos: 'NN', lemma: 'persona' })
  for (const k of [at + 1, at + 2]) Object.assign(draft[k] as Draft, { head: at, rel: 'amod', upos: 'ADJ', xpos: 'JJ' })
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
    if (name.type !== 'Person' || !verb || !isVerb(verb) || !AWARDS.has(verb.lemma.toLowerCase())) continue
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

/** "cleared of murder by a jury", "pleaded guilty to arson at Leeds Crown Court": the murder was not theirs, nor the arson there. */
function byTheBench(draft: Draft[]): void {
  draft.forEach((w, i) => {
    if (w.rel !== 'nmod' || !BENCH.has(w.lemma.toLowerCase()) || !nominal(draft[w.head])) return
    if (HEARINGS.has(draft[w.head]?.lemma.toLowerCase() ?? '')) return
    const case_ = draft.findIndex((c, k) => k < i && c.head === i && c.rel === 'case' && BEFORE_COURT.test(c.text))
    if (case_ < 0) return
    const verb = before(draft, case_, (x) => isVerb(x) && JUDGED.has(x.lemma.toLowerCase()))
    if (verb < 0 || isBelow(draft, verb, i) || !isBelow(draft, w.head, verb)) return
    const isAgent = draft[case_]?.text.toLowerCase() === 'by'
    if (isAgent && draft[verb]?.xpos !== 'VBN') return
    Object.assign(w, { head: verb, rel: isAgent ? 'obl:agent' : 'obl' })
  })
}
