// Who is accused of what: "appeared before magistrates accused of arson", "A Georgian suspected of arson was arrested",
// "charged with kidnapping, aggravated conspiracy and fraud".
import { before, type Draft, isBelow, isVerb, nominal, wordSet as words } from './words.ts'

const CHARGED = words('charge convict accuse indict acquit clear suspect want try')

export function charges(draft: Draft[]): void {
  accusedOf(draft)
  suspectedOf(draft)
  againstWhom(draft)
  faceCharges(draft)
  oneOf(draft)
}

const PEOPLE = words(
  'agent stranger officer handler spy recruiter official man woman person group service power state enemy child minor',
)

/** "charged with contact with a foreign agent", "charged after messages with a stranger": nobody is charged with people. */
function withWhom(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const verb = draft[w.head]
    if (w.rel !== 'obl' || w.head > i || !/^(?:charge|indict)$/.test(verb?.lemma ?? '') || !PEOPLE.has(w.lemma)) return
    const at = draft.findIndex((c) => c.head === i && c.rel === 'case' && c.text === 'with')
    if (at > 0 && draft[at - 1]?.upos === 'NOUN' && at - 1 > w.head) Object.assign(w, { head: at - 1, rel: 'nmod' })
  })
}

/** "wire fraud (18 U.S.C. 1343) and mail fraud": behind a bracket and "and" comes a second offence, and no name of the first. */
function behindBracket(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const second = draft[w.head]
    if (w.rel !== 'compound' || w.upos !== 'NOUN' || !second || w.head < i + 3) return
    const at = w.head
    const and = draft.findIndex((c, k) => k > i && k < at && c.head === at && c.rel === 'cc')
    if (and < 0 || !/^[)\]]$/.test(draft[and - 1]?.text ?? '')) return
    Object.assign(w, { head: second.head, rel: second.rel })
    Object.assign(second, { head: i, rel: 'conj' })
    for (const [k, c] of draft.entries()) if (c.head === at && k < i) c.head = i
  })
}

/** "charged with offences under the Secrets Act": the offences are told by the act, and nobody charges under it. */
function underAct(draft: Draft[]): void {
  draft.forEach((w, i) => {
    if (
      w.rel !== 'obl' ||
      w.head > i ||
      !/^(?:charge|convict|accuse|suspect|plead|indict|arrest)$/.test(draft[w.head]?.lemma ?? '')
    )
      return
    const at = draft.findIndex(
      (c, k) => c.head === i && c.rel === 'case' && /^(?:under|against|contrary)$/.test(c.text) && k < i,
    )
    if (at > 0 && /^(?:offences?|offenses?|crimes?|charges?|counts?)$/.test(draft[at - 1]?.text ?? ''))
      Object.assign(w, { head: at - 1, rel: 'nmod' })
  })
}

/** "eleven counts of espionage and one of conspiracy": one count more, of which the second is what is charged too. */
function oneOf(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const counts = draft[w.head]
    if (w.rel !== 'conj' || w.xpos !== 'CD' || counts?.lemma !== 'count' || w.head > i) return
    const isOf = (k: number, of: number) =>
      draft[k]?.head === of && draft.some((c) => c.head === k && /^(?:case|mark)$/.test(c.rel) && c.text === 'of')
    const first = draft.findIndex((_, k) => k > w.head && k < i && isOf(k, w.head))
    const second = draft.findIndex((_, k) => k > i && isOf(k, i))
    if (first >= 0 && second >= 0) Object.assign(draft[second] as Draft, { head: first, rel: 'conj' })
  })
}

/** "The two face charges including fraud": they face them, and have no face. */
function faceCharges(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const charges = draft[i + 1]
    const who = draft[i - 1]
    if (
      w.text !== 'face' ||
      w.upos !== 'NOUN' ||
      w.head !== i + 1 ||
      !/^(?:charge|count|trial|extradition)$/.test(charges?.lemma ?? '')
    )
      return
    if (!charges || !who || !/^(?:CD|NNS|NNPS?|PRP|DT)$/.test(who.xpos)) return
    Object.assign(w, { head: charges.head, rel: charges.rel, upos: 'VERB', xpos: 'VBP', lemma: 'face' })
    Object.assign(charges, { head: i, rel: 'obj' })
    Object.assign(who, { head: i, rel: 'nsubj' })
    for (const [k, c] of draft.entries()) {
      if (c.head !== i + 1) continue
      if (k < i - 1) c.head = i - 1
      else if (c.rel === 'punct') c.head = i
    }
  })
}

/** "brought charges of sabotage against Ivan Petrov": the charges are against him, he was not sabotaged. */
function againstWhom(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const offence = draft[w.head]
    const charges = draft[offence?.head ?? -1]
    if (
      w.rel !== 'nmod' ||
      !offence ||
      !charges ||
      !/^(?:charge|count|indictment|allegation|accusation)$/.test(charges.lemma)
    )
      return
    if (draft.some((c, k) => k < i && c.head === i && c.rel === 'case' && c.text.toLowerCase() === 'against'))
      w.head = offence.head
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

/** "A Georgian suspected of arson was arrested": the suspected one is the subject of the arrest. */
function suspectedOf(draft: Draft[]): void {
  draft.forEach((w, i) => {
    const verb = draft[w.head]
    if (w.head < i || !verb) return
    // "Two officials briefed on the case said that …": no comma, so the first verb only describes them.
    const describes =
      /^VB[DN]$/.test(w.xpos) && w.rel === 'ccomp' && !draft.slice(i, w.head).some((c) => c.upos === 'PUNCT')
    if (!describes && (w.xpos !== 'VBN' || w.rel !== 'advcl')) return
    const own = draft.filter((c) => c.head === i)
    if (own.some((c) => /^aux/.test(c.rel) || c.rel === 'mark')) return
    const subject = draft.findIndex((c, k) => k < i && c.head === i && /^nsubj/.test(c.rel))
    const at = w.head
    const others = draft.filter((c) => c.head === at)
    if (describes && own.some((c) => /^(?:obj|ccomp|xcomp)$/.test(c.rel))) return
    if (subject < 0 || others.some((c) => /^(?:nsubj|expl|csubj)/.test(c.rel))) return
    const passive = others.some((c) => c.rel === 'aux:pass')
    Object.assign(draft[subject] as Draft, { head: at, rel: passive ? 'nsubj:pass' : 'nsubj' })
    Object.assign(w, { head: subject, rel: 'acl', xpos: 'VBN' })
  })
}

const OFFENCES = words(
  'conspiracy fraud obstruction perjury laundering murder manslaughter assault battery arson espionage spying bribery extortion ' +
    'blackmail kidnapping abduction robbery burglary theft embezzlement evasion forgery counterfeiting racketeering possession ' +
    'smuggling trafficking terrorism treason sedition sabotage torture stalking harassment hijacking rape incitement statement ' +
    'contact abuse conversion retaliation tampering misconduct impersonation',
)
const ACCUSES = words('charge convict accuse indict acquit plead count sentence')

/** "convicted of conspiracy, false statements to the Commission and mail fraud": offences in a row hang on the first. */
function offencesInRow(draft: Draft[]): void {
  let [first, last] = [-1, -1]
  draft.forEach((w, i) => {
    if (/^[;:]$/.test(w.text) || (isVerb(w) && !ACCUSES.has(w.lemma))) first = -1
    if (w.upos !== 'NOUN' || !OFFENCES.has(w.lemma)) return
    const start = phraseStart(draft, i)
    const opens = draft[start - 1]?.text.toLowerCase() ?? ''
    if (first >= 0 && /^(?:,|and)$/.test(opens)) next(draft, { first, last, start, i })
    else if (/^(?:of|with|to|for)$/.test(opens) && accused(draft, i)) first = i
    last = i
  })
}

function next(
  draft: Draft[],
  { first, last, start, i }: Readonly<Record<'first' | 'last' | 'start' | 'i', number>>,
): void {
  const w = draft[i] as Draft
  if (!isBelow(draft, first, i)) Object.assign(w, { head: first, rel: 'conj' })
  // "to the Commission" belongs to the statements before it.
  const noun = draft.findIndex((c, k) => c.head === i && k < start && nominal(c))
  for (const [k, c] of draft.entries()) {
    if (k >= start && k < i && !isBelow(draft, k, i))
      Object.assign(c, { head: i, rel: c.upos === 'ADJ' ? 'amod' : 'compound' })
    else if (noun >= 0 && c.head === i && k < start && c.rel !== 'punct') c.head = noun
  }
  if (noun >= 0) Object.assign(draft[noun] as Draft, { head: last, rel: 'nmod' })
}

/** Where the words before a noun begin that are one phrase with it. */
function phraseStart(draft: readonly Draft[], i: number): number {
  let start = i
  while (
    start > 0 &&
    (/^(?:ADJ|NOUN|PROPN|DET)$/.test(draft[start - 1]?.upos ?? '') || draft[start - 1]?.xpos === 'VBN')
  )
    start--
  return start
}

/** Whether a word of charging or counting stands above, or the noun hangs on one. */
const accused = (draft: readonly Draft[], i: number): boolean => {
  for (let at = draft[i]?.head ?? -1, steps = 0; at >= 0 && steps < 4; at = draft[at]?.head ?? -1, steps++)
    if (ACCUSES.has(draft[at]?.lemma ?? '')) return true
  return false
}

/** "charged with kidnapping, aggravated conspiracy and fraud": an offence without a preposition goes on with the list. */
export function offenceList(draft: Draft[]): void {
  withWhom(draft)
  behindBracket(draft)
  underAct(draft)
  offencesInRow(draft)
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
