// What grammar leaves no doubt about, though the parser chose otherwise: a passive needs a form of "be", a preposition
// carries nothing, and what stands between a verb and the next clause belongs to that verb.
import { type Draft, isBelow, isVerb, nominal } from './words.ts'

export function clearCases(words: Draft[]): void {
  words.forEach((w, i) => {
    possessive(words, w, i)
    beforeCopula(words, w, i)
    letGo(words, w, i)
    owned(words, w, i)
    joined(words, w, i)
    coloured(words, w, i)
    bareArticle(words, w, i)
    beforeBy(words, w, i)
    wasShot(words, w, i)
    betweenNames(words, w, i)
    perfect(words, w, i)
    idleAuxiliary(words, w, i)
    verbUnderNoun(words, w, i)
    onlyVerb(words, w, i)
    thatClause(words, w, i)
    idlePreposition(words, w, i)
    leftward(words, w, i)
    twoTerms(words, w, i)
    shotAndKilled(words, w, i)
    pursuantTo(words, w, i)
    countedBefore(words, w, i)
  })
}

/** "the corps and its ministry have, since 2020, turned to gangs": an auxiliary carries nothing, its verb does. */
function idleAuxiliary(words: readonly Draft[], w: Draft, i: number): void {
  const verb = words[w.head]
  if (!/^aux/.test(w.rel) || w.upos !== 'AUX' || !verb || !isVerb(verb)) return
  if (words.some((c) => c.head === w.head && /^nsubj/.test(c.rel))) return
  for (const c of words) if (c.head === i && /^(?:nsubj|mark|obl|advmod|cc)/.test(c.rel)) c.head = w.head
}

/** "Police arrest five in dawn raids": a number before a preposition counts nothing behind it. */
function countedBefore(words: Draft[], w: Draft, i: number): void {
  const [verb, preposition] = [words[i - 1], words[i + 1]]
  if (w.rel !== 'nummod' || w.head <= i + 1 || preposition?.rel !== 'case' || preposition.head !== w.head) return
  const noun = words[w.head]
  if (!verb || !isVerb(verb) || words.some((c) => c.head === i - 1 && c.rel === 'obj' && c !== noun)) return
  if (noun?.rel === 'obj') noun.rel = 'obl'
  Object.assign(w, { head: i - 1, rel: 'obj' })
}

/** "the corps' ground forces": an apostrophe behind a plural, with no quotation open, owns the noun behind it. */
function possessive(words: Draft[], w: Draft, i: number): void {
  const owner = words[i - 1]
  if (!/^['’]$/.test(w.text) || w.xpos === 'POS' || !owner || !/s$/.test(owner.text) || owner.end !== w.start) return
  if (!/^N/.test(owner.xpos) || words.some((c, k) => k !== i && /^['‘’]$/.test(c.text))) return
  let thing = i
  while (/^(?:ADJ|NOUN|PROPN)$/.test(words[thing + 1]?.upos ?? '')) thing++
  const noun = words[thing]
  if (!noun || thing === i || !nominal(noun)) return
  if (!isBelow(words, i - 1, thing)) {
    for (const c of words) if (c.head === i - 1 && /^(?:case|cop|nsubj|punct)/.test(c.rel)) c.head = thing
    Object.assign(noun, { head: owner.head, rel: owner.rel })
  }
  Object.assign(owner, { head: thing, rel: 'nmod:poss' })
  Object.assign(w, { upos: 'PART', xpos: 'POS', head: i - 1, rel: 'case' })
}

/** "Two Chechens are on trial": whoever stands before the copula of a noun is its subject, and no part of its name. */
function beforeCopula(words: Draft[], w: Draft, i: number): void {
  if (!/^(?:compound|amod|nmod:unmarked)$/.test(w.rel) || !nominal(w)) return
  const copula = words.findIndex((c) => c.rel === 'cop' && c.head === w.head)
  if (copula > i && copula < w.head && !words.some((c) => c.head === w.head && /^nsubj/.test(c.rel))) w.rel = 'nsubj'
}

/** "was held and let go": of what is let go, "go" says what. */
function letGo(words: Draft[], w: Draft, i: number): void {
  const go = words[i + 1]
  if (w.lemma === 'let' && isVerb(w) && go?.text === 'go' && go.head !== i && w.head !== i + 1)
    Object.assign(go, { head: i, rel: 'xcomp' })
}

/** "a ship's cook": behind the owner comes what is owned, and no verb. */
function owned(words: Draft[], w: Draft, i: number): void {
  const mark = words[i - 1]
  const owner = words[mark?.head ?? -1]
  if (!/^VBP?$/.test(w.xpos) || mark?.xpos !== 'POS' || !owner || owner.head === i || w.head !== mark.head) return
  const at = mark.head
  Object.assign(w, { head: owner.head, rel: owner.rel, upos: 'NOUN', xpos: 'NN' })
  for (const [k, c] of words.entries()) if (c.head === at && k !== i - 1 && !/^compound$/.test(c.rel)) c.head = i
  Object.assign(owner, { head: i, rel: 'nmod:poss' })
}

/** "student leader Nino Beridze and broker Zaal Abashidze": what "and" joins describes nobody before it. */
function joined(words: Draft[], w: Draft, i: number): void {
  if (
    w.rel !== 'appos' ||
    !words.some((c, k) => c.head === i && c.rel === 'cc' && k > w.head && k < i && c.text === 'and')
  )
    return
  w.rel = 'conj'
}

/** "A gunman shot and killed a guard": what is joined with a verb is a verb. */
function shotAndKilled(words: Draft[], w: Draft, i: number): void {
  const verb = words[i + 2]
  if (!/^shot$/i.test(w.text) || w.upos !== 'NOUN' || !/^and$/i.test(words[i + 1]?.text ?? '')) return
  if (verb?.head !== i || !/^VB[DN]$/.test(verb.xpos)) return
  Object.assign(w, { upos: 'VERB', xpos: 'VBD', lemma: 'shoot' })
  const doer = words[i - 1]
  if (doer?.head !== i || doer.rel !== 'compound') return
  doer.rel = 'nsubj'
  for (const [k, c] of words.entries()) if (c.head === i && k < i - 1) c.head = i - 1
}

/** "is designating Haddad pursuant to E.O. 13224": the order goes with the verb. */
function pursuantTo(words: Draft[], w: Draft, i: number): void {
  const to = words[i + 1]
  if (!/^pursuant$/i.test(w.text) || to?.text !== 'to') return
  const noun = words.findIndex((c, k) => k > i + 1 && k <= i + 6 && nominal(c))
  const verb = words.findLastIndex((c, k) => k < i && isVerb(c))
  const carrier = words[noun]
  if (!carrier || verb < 0) return
  const top = carrier.rel === 'compound' && carrier.head > noun && carrier.head <= noun + 3 ? carrier.head : noun
  Object.assign(words[top] as Draft, { head: verb, rel: 'obl' })
  Object.assign(w, { head: top, rel: 'case', upos: 'ADP', xpos: 'IN' })
  Object.assign(to, { head: i, rel: 'fixed' })
}

const COLOURS = /^(?:black|white|gr[ea]y|silver|red|blue|green|yellow|brown|beige|orange|purple)$/

/** "beneath a grey Skoda belonging to Ilyas Verdan": the Skoda carries the phrase. */
function coloured(words: Draft[], w: Draft, i: number): void {
  const noun = words[i + 1]
  if (!COLOURS.test(w.text) || w.upos !== 'NOUN' || !nominal(noun) || noun?.upos === 'PRON' || w.rel === 'compound')
    return
  const isInside = noun !== undefined && isBelow(words, i + 1, i)
  if (noun && (isInside || noun.head === w.head))
    Object.assign(noun, { head: w.head, rel: isInside ? w.rel : noun.rel })
  else if (noun?.head !== i) return
  for (const [k, c] of words.entries()) if (c.head === i && k !== i + 1) c.head = i + 1
  Object.assign(w, { head: i + 1, rel: 'amod', upos: 'ADJ', xpos: 'JJ' })
}

/** "kills the writer Ana Costa": an article carries nothing; the noun below it does. */
function bareArticle(words: Draft[], w: Draft, i: number): void {
  if (!/^(?:the|an?)$/i.test(w.text) || !/^(?:nsubj|obj|obl|nmod)/.test(w.rel)) return
  const noun = words.findIndex((c, k) => c.head === i && k > i && nominal(c))
  if (noun < 0) return
  Object.assign(words[noun] as Draft, { head: w.head, rel: w.rel })
  for (const [k, c] of words.entries()) if (c.head === i && k !== noun) c.head = noun
  Object.assign(w, { head: noun, rel: 'det' })
}

/** "A trader with ties to the Guards was shot": without an article nobody is a shot. */
function wasShot(words: Draft[], w: Draft, i: number): void {
  if (w.text !== 'shot' || w.upos !== 'NOUN') return
  const be = words.findIndex((c, k) => c.head === i && c.rel === 'cop' && k < i)
  if (be < 0) return
  if (words.slice(be + 1, i).some((c) => c.upos !== 'ADV' && c.upos !== 'AUX')) return
  Object.assign(w, { upos: 'VERB', xpos: 'VBN', lemma: 'shoot' })
  ;(words[be] as Draft).rel = 'aux:pass'
  for (const c of words) {
    if (c.head !== i) continue
    if (c.rel === 'nsubj') c.rel = 'nsubj:pass'
    else if (c.rel === 'nmod') c.rel = 'obl'
  }
}

/** "was taken on by the service": of two prepositions in a row the first is the verb's. */
function beforeBy(words: Draft[], w: Draft, i: number): void {
  const [done, by] = [words[i - 1], words[i + 1]]
  if (w.rel !== 'case' || done?.xpos !== 'VBN' || by?.text !== 'by' || by.head !== w.head) return
  const noun = words[w.head]
  if (noun?.head === i - 1) noun.rel = 'obl:agent'
  Object.assign(w, { head: i - 1, rel: 'compound:prt', upos: 'ADP', xpos: 'RP' })
}

/** "The Treasury designated Orion Trading": where no other verb is, a participle between two names is the sentence's. */
function betweenNames(words: Draft[], w: Draft, i: number): void {
  const [left, noun] = [words[i - 1], words[w.head]]
  if (
    w.rel !== 'amod' ||
    w.xpos !== 'VBN' ||
    !noun ||
    noun.head >= 0 ||
    left?.upos !== 'PROPN' ||
    noun.upos !== 'PROPN'
  )
    return
  if (left.head !== w.head || i > 8 || words.some((c) => /^(?:VB[DPZ]|MD)$/.test(c.xpos))) return
  const object = w.head
  Object.assign(w, { head: -1, rel: 'root', xpos: 'VBD', upos: 'VERB' })
  Object.assign(left, { head: i, rel: 'nsubj' })
  Object.assign(noun, { head: i, rel: 'obj' })
  for (const [k, c] of words.entries()) {
    if (c.head !== object) continue
    if (k < i - 1) c.head = i - 1
    else if (c.rel === 'punct' || (c.rel === 'nmod' && k > object) || /^(?:obl|advmod|advcl)/.test(c.rel)) c.head = i
  }
}

const BETWEEN_PERFECT = /^(?:since|also|now|already|long|recently)$/

/** "is alleged to have hired Ivan Petrov": behind "have" the participle is the verb, and describes nobody. */
function perfect(words: Draft[], w: Draft, i: number): void {
  // "has since left the country"
  const between = BETWEEN_PERFECT.test(words[i - 1]?.text ?? '') ? words[i - 1] : undefined
  const [have, noun] = [words[between ? i - 2 : i - 1], words[w.head]]
  if (w.rel !== 'amod' || w.xpos !== 'VBN' || have?.lemma !== 'have' || !noun || w.head < i) return
  if (between) Object.assign(between, { head: i, rel: 'advmod', upos: 'ADV', xpos: 'RB' })
  const object = w.head
  const isTo = words.some((c) => c.head === i && c.rel === 'mark')
  if (have.head === i) Object.assign(w, { head: noun.head, rel: isTo ? 'xcomp' : noun.rel })
  else Object.assign(w, { head: have.head, rel: have.rel })
  Object.assign(have, { head: i, rel: 'aux' })
  Object.assign(noun, { head: i, rel: 'obj' })
  for (const [k, c] of words.entries()) if (c.head === object && k < i && k !== i - 1) c.head = i
}

/** "was born in Riga, the son of a sergeant, and was schooled in Kyiv": a verb is joined to a verb, never to a noun. */
function verbUnderNoun(words: Draft[], w: Draft, i: number): void {
  if (w.rel !== 'conj' || !isVerb(w) || !nominal(words[w.head]) || w.head > i) return
  if (
    words.some((c) => c.head === i && /^nsubj/.test(c.rel)) ||
    words.some((c) => c.head === w.head && c.rel === 'cop')
  )
    return
  if (!words.some((c) => c.head === i && /^aux/.test(c.rel) && c.xpos !== 'VBG')) return
  let at = w.head
  while (at >= 0 && !isVerb(words[at] as Draft)) at = words[at]?.head ?? -1
  if (at >= 0) w.head = at
}

/** "The member called on the council to expel him", "A man shot at a consulate": a sentence has a finite verb, and no other word
 *  here is one; a headline has none. */
function onlyVerb(words: Draft[], w: Draft, i: number): void {
  if (w.xpos !== 'VBN' || w.head >= 0 || words.some((c) => /^(?:VB[DPZ]|MD)$/.test(c.xpos))) return
  const isShotAt = w.text === 'shot' && words[i + 1]?.text === 'at' && words.at(-1)?.text === '.'
  const isSubject = isShotAt ? /^nsubj/ : /^nsubj$/
  const subject = words.findIndex((c, k) => c.head === i && isSubject.test(c.rel) && k < i)
  if (subject < 0 || words[subject]?.text === ',' || words[i + 1]?.text.toLowerCase() === 'by') return
  if (words.slice(subject, i).some((c) => c.text === ',')) return
  w.xpos = 'VBD'
  ;(words[subject] as Draft).rel = 'nsubj'
}

/** "It is evident that Iran recruits criminals": what is evident. */
function thatClause(words: Draft[], w: Draft, i: number): void {
  if (w.rel !== 'advcl' || words[w.head]?.upos !== 'ADJ' || w.head > i) return
  if (words.some((c, k) => c.head === i && c.rel === 'mark' && k < i && c.text.toLowerCase() === 'that'))
    w.rel = 'ccomp'
}

/** "jailed for three years": the years hang on the verb, and "for" on the years. */
function idlePreposition(words: Draft[], w: Draft, i: number): void {
  if (w.upos !== 'ADP' || !/^(?:obl|nmod|advmod|advcl|compound)$/.test(w.rel)) return
  const noun = words.findIndex((c, k) => c.head === i && k > i && nominal(c) && /^(?:nsubj|obj|obl|nmod)/.test(c.rel))
  if (noun < 0) return
  // "a warrant out for Petrov"
  const head = words[w.head]?.rel === 'advmod' ? (words[w.head]?.head ?? w.head) : w.head
  Object.assign(words[noun] as Draft, { head, rel: w.rel === 'compound' && nominal(words[head]) ? 'nmod' : 'obl' })
  Object.assign(w, { head: noun, rel: 'case' })
}

/** "took the job for 9,000 euros from a man he met": the euros were not met. */
function leftward(words: Draft[], w: Draft, i: number): void {
  if (w.rel !== 'obl' || w.head <= i) return
  const subject = words.findIndex((c, k) => c.head === w.head && /^nsubj/.test(c.rel) && k > i && k < w.head)
  if (subject < 0) return
  let verb = i - 1
  while (verb >= 0 && !isVerb(words[verb] as Draft)) {
    if (/^[,;:]$/.test(words[verb]?.text ?? '') || /^(?:CCONJ|SCONJ)$/.test(words[verb]?.upos ?? '')) return
    verb--
  }
  if (verb < 0 || isBelow(words, verb, w.head) || words[verb]?.rel === 'amod') return
  w.head = verb
}

/** "sentenced to 20 and 25 years" */
function twoTerms(words: Draft[], w: Draft, i: number): void {
  const noun = i + 3
  if (w.upos !== 'NUM' || !/^(?:obl|obj)$/.test(w.rel) || words[i + 1]?.upos !== 'CCONJ') return
  if (words[i + 2]?.upos !== 'NUM' || words[i + 2]?.head !== noun || words[noun]?.upos !== 'NOUN') return
  Object.assign(words[noun] as Draft, { head: w.head, rel: w.rel })
  for (const c of words) if (c.head === i && (c.rel === 'case' || c.rel === 'punct')) c.head = noun
  Object.assign(w, { head: noun, rel: 'nummod' })
}
