// Relative clauses, participles and reported speech, each on the word that they are about.
import type { Name } from '../analysis.ts'
import { isOccupation, nounClass } from '../lexicon/people/nouns.ts'
import { carrierOf, type Draft, isBelow, isVerb, nominal } from './words.ts'

/** "a citizen of Azerbaijani descent who tried": a descent, or a place, is not a who. */
export function whoClause(words: Draft[], names: readonly Name[]): void {
  const isPerson = (at: number) => {
    const w = words[at] as Draft
    const name = names.find((n) => n.first <= at && at < n.last)
    if (name) return name.type === 'Person' || name.type === 'People'
    const type = nounClass(w.lemma.toLowerCase(), false)?.type
    return type === 'Person' || type === 'Group' || isOccupation(w.lemma.toLowerCase())
  }
  words.forEach((w, i) => {
    behindPassive(words, w, i)
    if (w.rel !== 'acl:relcl') return
    const who = words.findIndex((c) => (c.head === i || words[c.head]?.head === i) && /^(who|whom)$/i.test(c.text))
    if (who < 0 || w.head < 0) return
    // "…belonging to Ilyas Verdan, who runs", "the heir of Otto Brandt, who died": the name right before it.
    const name = names.find((n) => n.type === 'Person' && n.last === (words[who - 1]?.text === ',' ? who - 1 : who))
    const near = name ? carrierOf(words, name) : -1
    if (near >= 0 && !isBelow(words, near, i) && !names.some((n) => n.first <= w.head && w.head < n.last)) {
      w.head = near
      return
    }
    if (isPerson(w.head)) return
    for (
      let at = (words[w.head] as Draft).head, steps = 0;
      at >= 0 && steps < 6;
      at = (words[at] as Draft).head, steps++
    ) {
      if (at < who && nominal(words[at]) && isPerson(at)) {
        w.head = at
        return
      }
    }
  })
}

/** "A citizen was detained who had collected information": behind a passive the clause is of its subject. */
function behindPassive(words: readonly Draft[], w: Draft, i: number): void {
  const verb = words[w.head]
  const who = words.findIndex((c) => c.head === i && /^nsubj/.test(c.rel) && /^who$/i.test(c.text))
  if (who < 0 || who !== w.head + 1 || verb?.xpos !== 'VBN' || w.rel === 'acl:relcl') return
  if (/^(?:tell|ask|inform|show)$/.test(verb.lemma)) return
  const subject = words.findIndex((c) => c.head === w.head && c.rel === 'nsubj:pass')
  if (subject >= 0 && subject < who) Object.assign(w, { head: subject, rel: 'acl:relcl' })
}

/** "shot by a man wanted on a warrant": with neither comma nor "and" before it a participle is joined to nothing. */
export function joinedToNothing(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.rel !== 'conj' || w.xpos !== 'VBN' || words[i - 1]?.upos !== 'NOUN' || w.head >= i - 1) return
    if (words.some((c, k) => c.head === i && k < i) || !isBelow(words, i - 1, w.head)) return
    Object.assign(w, { head: i - 1, rel: 'acl' })
  })
}

/** "fled when officers arrived but was caught": whoever fled was caught. */
export function butWas(words: Draft[]): void {
  words.forEach((w, i) => {
    const clause = words[w.head]
    if (w.rel !== 'conj' || clause?.rel !== 'advcl' || clause.head < 0 || clause.head > w.head) return
    const isBut = words.some((c, k) => c.head === i && c.rel === 'cc' && /^but$/i.test(c.text) && k < i)
    if (isBut && !words.some((c) => c.head === i && /^nsubj/.test(c.rel))) w.head = clause.head
  })
}

/** "has counted eleven exiles abducted abroad": a past form right behind an object, with no subject of its own. */
export function doneTo(words: Draft[]): void {
  words.forEach((w, i) => {
    const noun = words[i - 1]
    if (!/^VB[DN]$/.test(w.xpos) || !/^(?:xcomp|ccomp|advcl|parataxis)$/.test(w.rel) || !nominal(noun)) return
    if (noun?.upos === 'PRON' || noun?.head !== w.head || w.head > i || !/^(?:obj|obl|obl:unmarked)$/.test(noun.rel))
      return
    if (words.some((c, k) => c.head === i && (k < i || /^(?:obj|ccomp|nsubj|nsubj:pass)$/.test(c.rel)))) return
    // "under a black Toyota owned by the editor": with "by" behind it the participle is the noun's, preposition or not.
    const isBy = w.xpos === 'VBN' && /^by$/i.test(words[i + 1]?.text ?? '')
    if (!isBy && words.some((c) => c.head === i - 1 && c.rel === 'case')) return
    Object.assign(w, { head: i - 1, rel: 'acl', xpos: 'VBN' })
  })
}

/** "opened fire on a bus carrying pilgrims, killing eight": the shots killed them, not the bus; "a contract killing" is a deed. */
export function killing(words: Draft[]): void {
  words.forEach((w, i) => {
    const before = words[i - 1]
    if (before?.text.toLowerCase() === 'contract' && /^killings?$/i.test(w.text) && before.head === i) {
      Object.assign(w, { upos: 'NOUN', xpos: /s$/i.test(w.text) ? 'NNS' : 'NN', lemma: 'killing' })
      before.rel = 'compound'
    }
    if (!/^(?:killing|wounding|injuring|maiming)$/i.test(w.text) || words[i - 1]?.text !== ',' || w.rel !== 'advcl')
      return
    const noun = words[w.head]?.rel === 'acl' ? words[words[w.head]?.head ?? -1] : undefined
    let at = noun?.head ?? -1
    while (at >= 0 && !isVerb(words[at] as Draft)) at = words[at]?.head ?? -1
    if (at >= 0 && at < i) w.head = at
  })
}

/** "approached a gang, whose leader refused, and then turned to two brothers": the gang's leader turned to nobody. */
export function behindWhose(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.rel !== 'conj' || !hasTense(w) || words.some((c) => c.head === i && /^nsubj/.test(c.rel))) return
    const inner = words[w.head]
    if (!inner || !/^(?:acl:relcl|parataxis)$/.test(inner.rel) || w.head > i) return
    const whose = words.findIndex((c) => c.text.toLowerCase() === 'whose' && words[c.head]?.head === w.head)
    const and = words.findIndex((c, k) => c.head === i && c.rel === 'cc' && k < i)
    if (whose < 0 || words[whose - 1]?.text !== ',' || and < 0 || words[and - 1]?.text !== ',') return
    for (let at = inner.head, steps = 0; at >= 0 && steps < 5; at = words[at]?.head ?? -1, steps++)
      if (isVerb(words[at] as Draft) && at < whose) {
        w.head = at
        return
      }
  })
}

const hasTense = (w: Draft): boolean => /^VB[DPZ]$/.test(w.xpos)

const SAYS: ReadonlySet<string> = new Set(
  'say add tell claim allege argue note explain report state insist write believe testify'.split(' '),
)

/** "He was offered 25,000, she said, and kept it": what follows belongs to the sentence, not to the saying. */
export function asideSpeech(words: Draft[]): void {
  words.forEach((w, i) => {
    if (w.rel !== 'parataxis' || !SAYS.has(w.lemma) || words[i + 1]?.text !== ',' || w.head < 0) return
    const subject = words[w.head]
    if (subject && nominal(subject) && /^nsubj/.test(subject.rel) && subject.head >= 0) w.head = subject.head
    words.forEach((c, k) => {
      if (c.head !== i || k <= i + 1) return
      c.head = w.head
      if (c.rel === 'ccomp' && nominal(c)) c.rel = 'obl'
    })
  })
}

const TELLS: ReadonlySet<string> = new Set(
  'tell inform warn assure notify remind persuade convince advise brief'.split(' '),
)

/** "told him the regime was behind the plot": of two that were told the second is the subject of what was told. */
export function toldSomebody(words: Draft[]): void {
  words.forEach((w, i) => {
    const be = words[i + 1]
    const clause = be && /^(?:cop|aux|aux:pass)$/.test(be.rel) ? be.head : -1
    if (w.rel !== 'iobj' || clause < i || hasOwnSubject(words, clause, -1)) return
    const verb = w.head
    if (!words.some((c, k) => k < i && k > verb && c.head === verb && /^i?obj$/.test(c.rel))) return
    if (isBelow(words, verb, clause)) return
    Object.assign(words[clause] as Draft, { head: verb, rel: 'ccomp' })
    const isPassive = words.some((c) => c.head === clause && c.rel === 'aux:pass')
    Object.assign(w, { head: clause, rel: isPassive ? 'nsubj:pass' : 'nsubj' })
  })
}

/** "told jurors that he had been recruited": what was told, not which jurors. */
export function toldThat(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!/^acl/.test(w.rel)) return
    const that = words.findIndex((c, k) => c.head === i && c.text.toLowerCase() === 'that' && k < i)
    const listener = words[w.head]
    if (that < 0 || !listener || listener.head < 0) return
    const verb = words[listener.head]
    if (!verb || !(TELLS.has(verb.lemma) || (verb.lemma === 'say' && listener.rel === 'obl'))) return
    // "told a court in March this year that he had been hired": a day is told nothing.
    // "said at the hearing that Haddad had told him": nor is the hearing.
    const isBeside = listener.rel === 'obl:unmarked' || (listener.rel === 'obl' && !isSaid(words, listener.head))
    if (isBeside && hasOwnSubject(words, i, that)) {
      Object.assign(w, { head: listener.head, rel: 'ccomp' })
      Object.assign(words[that] as Draft, { rel: 'mark', upos: 'SCONJ', xpos: 'IN' })
      return
    }
    if (!/^(obj|iobj)$/.test(listener.rel)) return
    w.head = listener.head
    w.rel = 'ccomp'
    Object.assign(words[that] as Draft, { rel: 'mark', upos: 'SCONJ', xpos: 'IN' })
    listener.rel = 'iobj'
  })
}

const isSaid = (words: readonly Draft[], verb: number): boolean =>
  words.some((c) => c.head === verb && /^(?:ccomp|obj)$/.test(c.rel))

const hasOwnSubject = (words: readonly Draft[], verb: number, that: number): boolean =>
  words.some((c, k) => c.head === verb && k !== that && /^nsubj/.test(c.rel))

const REPORTS: ReadonlySet<string> = new Set([...SAYS, 'think', 'suspect', 'know', 'announce', 'confirm', 'reveal'])

/** "said prosecutors believe he fled": a finite verb is no open complement; the noun between is its subject. */
export function finiteComplements(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!isFiniteComplement(words, w, i)) return
    const noun = words.findIndex(
      (c, k) => c.head === w.head && k > w.head && k < i && /^(?:obj|iobj|nsubj)$/.test(c.rel),
    )
    if (noun < 0 || !REPORTS.has(words[w.head]?.lemma ?? '') || !nominal(words[noun])) return
    if (words.some((c) => c.head === i && /^(?:mark|nsubj)/.test(c.rel))) return
    const passive = words.some((c) => c.head === i && c.rel === 'aux:pass')
    Object.assign(words[noun] as Draft, { head: i, rel: passive ? 'nsubj:pass' : 'nsubj' })
    w.rel = 'ccomp'
  })
}

/** Also where the auxiliary carries the tense and stands right behind the noun: "prosecutors say Petrov was given", or a clause
 *  about the noun ends right before the verb: "say the money that he spent came from a diplomat". */
function isFiniteComplement(words: readonly Draft[], w: Draft, i: number): boolean {
  if (w.head < 0 || w.head > i) return false
  if (w.rel === 'xcomp') return /^(?:VB[DZP]|MD)$/.test(w.xpos)
  const first = words.findIndex((c, k) => c.head === i && /^aux/.test(c.rel) && k < i)
  if (w.rel === 'ccomp' && /^VB[DZP]$/.test(w.xpos) && isBehindRelative(words, w.head, i)) return true
  return w.rel === 'ccomp' && first > 0 && (nominal(words[first - 1]) || words[first - 1]?.text === ',')
}

const isBehindRelative = (words: readonly Draft[], verb: number, i: number): boolean =>
  words.some(
    (c, k) =>
      k < i && c.rel === 'acl:relcl' && c.head > verb && words[c.head]?.head === verb && isBelow(words, i - 1, k),
  )

/** "paid by a broker, who was acting for X": a clause that begins with "who" behind a comma describes what stands before it. */
export function relativeClauses(words: Draft[]): void {
  words.forEach((w, i) => {
    if (!/^(?:conj|parataxis|advcl|ccomp|dep|appos|acl)$/.test(w.rel) || w.head < 0) return
    const who = words.findIndex(
      (c, k) => c.head === i && /^(?:who|which)$/i.test(c.text) && /^nsubj/.test(c.rel) && k < i,
    )
    if (
      who < 2 ||
      words[who - 1]?.text !== ',' ||
      words.some((c, k) => c.head === i && k < who && (c.rel === 'cc' || c.rel === 'mark'))
    )
      return
    let at = who - 2
    while (at > 0 && words[at]?.upos === 'PUNCT') at--
    for (let steps = 0; steps < 4; steps++) {
      const up = words[at]?.head ?? -1
      if (up < 0 || up >= who || !nominal(words[up]) || !/^(?:flat|compound|appos|nmod)$/.test(words[at]?.rel ?? ''))
        break
      at = up
    }
    if (!nominal(words[at]) || isBelow(words, at, i)) return
    w.head = at
    w.rel = 'acl:relcl'
  })
}
