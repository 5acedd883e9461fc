// Slips of the parser that grammar rules out wherever they occur: a noun in place of a clause, one noun with two articles, a
// participle with an object and no other verb, a receiver taken for a part of what he is given.
import type { Name } from '../analysis.ts'
import { namesPerson } from '../lexicon/people/nouns.ts'
import { coordinated } from './coordinated.ts'
import { childrenOf, type Draft, isVerb, nominal } from './words.ts'

export function slips(words: Draft[], names: readonly Name[]): void {
  coordinated(words)
  words.forEach((w, i) => {
    baseAfterDid(words, w, i)
    adjectiveWithBe(words, w, i)
    nounAsClause(words, w, i)
    receiver(words, w, i)
    numberOfName(words, w, i)
    caseOfPart(words, w)
    beforeToday(words, w, i)
    ofNoun(words, w)
    serving(words, w, i)
    firedShot(words, w, i)
    livingThere(words, w, i)
    articleBeforeVerb(words, w, i)
    calledSo(words, w, i)
    ownedAdverb(words, w, i)
    firstOfTwo(words, w, i)
    verbByObject(words, w, i)
    reason(words, w, i)
  })
  for (const name of names) namedBeforeArticle(words, name)
  for (const name of names) namedReceiver(words, name)
  activeBehindName(words)
}

/** "did knowingly conspire": behind "did" stands the base form. */
function baseAfterDid(words: readonly Draft[], w: Draft, i: number): void {
  if (!/^VB[PDN]$/.test(w.xpos) || !childrenOf(words, i).some((c) => c.rel === 'aux' && c.lemma === 'do')) return
  w.xpos = 'VB'
}

/** "The court was satisfied that": an adjective has no passive. */
function adjectiveWithBe(words: readonly Draft[], w: Draft, i: number): void {
  if (w.upos !== 'ADJ' || w.xpos !== 'JJ') return
  for (const c of childrenOf(words, i)) if (c.rel === 'aux:pass' && c.lemma === 'be') c.rel = 'cop'
}

/** "carried out the contract killing": a noun with nothing that makes it a clause is an object. */
function nounAsClause(words: readonly Draft[], w: Draft, i: number): void {
  const verb = words[w.head]
  if (w.rel !== 'advcl' || !/^NNS?$/.test(w.xpos) || !verb || !isVerb(verb) || w.head > i) return
  const own = childrenOf(words, i)
  if (!own.some((c) => /^(?:det|compound)$/.test(c.rel)) || own.some((c) => /^(?:case|mark|cop|nsubj|aux)/.test(c.rel)))
    return
  if (!childrenOf(words, w.head).some((c) => c.rel === 'obj')) w.rel = 'obj'
}

/** "rented the garage to Dobrev": to whom something is given is no part of it. */
function receiver(words: readonly Draft[], w: Draft, i: number): void {
  const thing = words[w.head]
  if (w.rel !== 'nmod' || thing?.rel !== 'obj' || !/^(?:PROPN|PRON)$/.test(w.upos)) return
  if (!TRANSFERS.has(words[thing.head]?.lemma ?? '')) return
  if (childrenOf(words, i).some((c) => c.rel === 'case' && c.text === 'to' && c.start > thing.start)) {
    w.head = thing.head
    w.rel = 'obl'
  }
}
const TRANSFERS: ReadonlySet<string> = new Set(
  'rent let lease sell hand pass send transfer wire lend deliver give supply forward ship'.split(' '),
)

/** "pursuant to E.O. 13224": a number right behind a name is the rest of it. */
function numberOfName(words: readonly Draft[], w: Draft, i: number): void {
  if (w.xpos === 'CD' && w.rel === 'appos' && words[i - 1]?.upos === 'PROPN' && words[i - 1]?.head !== i)
    Object.assign(w, { head: i - 1, rel: 'nummod' })
}

/** "for the think tank Nordic Watch": a preposition before a part of a name is the whole name's. */
function caseOfPart(words: readonly Draft[], w: Draft): void {
  const part = words[w.head]
  if (w.rel === 'case' && w.upos === 'ADP' && part?.rel === 'compound' && part.head > w.head) w.head = part.head
}

/** "calls Radek Holm a thief": with no comma between, it is what he is called. */
function calledSo(words: readonly Draft[], w: Draft, i: number): void {
  const who = words[w.head]
  if (w.rel !== 'appos' || !who || !/^(?:obj|xcomp)$/.test(who.rel) || !DECLARES.has(words[who.head]?.lemma ?? ''))
    return
  const article = words.findIndex((c) => c.head === i && c.rel === 'det' && /^an?$/i.test(c.text))
  if (article <= w.head || words[article - 1]?.text === ',') return
  if (who.rel === 'xcomp' && childrenOf(words, who.head).some((c) => /^(?:obj|nsubj:pass)$/.test(c.rel))) return
  Object.assign(w, { head: who.head, rel: 'xcomp' })
  who.rel = 'obj'
}

/** "brought before the judge today": "before" goes with the noun right behind it, and "today" stands alone. */
function beforeToday(words: readonly Draft[], w: Draft, i: number): void {
  const time = words[w.head]
  if (w.rel !== 'case' || w.head < i || !/^(?:today|yesterday|tomorrow|tonight)$/.test(time?.lemma ?? '')) return
  const noun = words.findIndex(
    (c, k) => (c.head === i || (c.head === w.head && c.rel === 'compound')) && k > i && k < w.head && nominal(c),
  )
  if (noun < 0 || !time) return
  for (const [k, c] of words.entries()) if (c.head === w.head && k > i && k < noun) c.head = noun
  Object.assign(words[noun] as Draft, { head: time.head, rel: 'obl' })
  w.head = noun
}

/** "found guilty of spying": before a noun "of" opens no clause. */
function ofNoun(words: readonly Draft[], w: Draft): void {
  const noun = words[w.head]
  if (w.rel === 'mark' && w.text === 'of' && noun?.upos === 'NOUN') Object.assign(w, { rel: 'case', upos: 'ADP' })
}

/** "two of them serving soldiers": soldiers serve, nobody serves them. */
function serving(words: Draft[], w: Draft, i: number): void {
  const soldiers = words[i + 1]
  if (w.lemma !== 'serve' || w.xpos !== 'VBG' || soldiers?.head !== i || soldiers.rel !== 'obj') return
  if (!namesPerson(soldiers.lemma) || soldiers.xpos !== 'NNS') return
  Object.assign(soldiers, { head: w.head, rel: w.rel })
  for (const c of words) if (c.head === i) c.head = i + 1
  Object.assign(w, { head: i + 1, rel: 'amod', upos: 'ADJ', xpos: 'JJ' })
}

/** "fired a warning shot the crowd ignored": the shot is what was fired. */
function firedShot(words: Draft[], w: Draft, i: number): void {
  const warning = words[i - 1]
  if (!/^shots?$/.test(w.text) || !/^VB/.test(w.xpos) || w.head !== i - 1 || warning?.rel !== 'obj') return
  if (words[warning.head]?.lemma !== 'fire') return
  for (const c of words) if (c.head === i - 1 && c !== w) c.head = i
  Object.assign(w, { head: warning.head, rel: warning.rel, upos: 'NOUN', xpos: 'NN', lemma: 'shot' })
  Object.assign(warning, { head: i, rel: 'compound' })
}

/** "an attack on Italians living on the island": people live, attacks do not. */
function livingThere(words: readonly Draft[], w: Draft, i: number): void {
  const people = words[i - 1]
  if (w.rel !== 'acl' || w.xpos !== 'VBG' || !DWELLS.has(w.lemma) || people?.rel !== 'nmod') return
  if (w.head === people.head && /^NN(?:S|PS)$/.test(people.xpos)) w.head = i - 1
}
const DWELLS: ReadonlySet<string> = new Set('live reside work stay serve study travel shelter'.split(' '))

/** "employed as a claims analyst": between an article and a noun stands no finite verb. */
function articleBeforeVerb(words: Draft[], w: Draft, i: number): void {
  const noun = words[i + 1]
  const article = words[i - 1]
  if (w.xpos !== 'VBZ' || !noun || !/^an?$/i.test(article?.text ?? '') || !/^NN/.test(noun.xpos) || noun.head !== i)
    return
  const as = words[w.head]
  const isCase = as !== undefined && w.rel === 'fixed' && as.upos === 'ADP'
  const hasCase = childrenOf(words, i).some((c) => c.rel === 'case')
  const top = isCase ? { head: as.head, rel: 'obl' } : { head: w.head, rel: hasCase ? 'obl' : w.rel }
  for (const c of words)
    if (c.head === i && c !== noun) c.head = c === article || c.rel === 'case' || top.head < 0 ? i + 1 : top.head
  Object.assign(noun, top)
  Object.assign(w, { head: i + 1, rel: 'compound', upos: 'NOUN', xpos: 'NNS' })
  if (isCase) Object.assign(as, { head: i + 1, rel: 'case' })
}

/** "sent the conspirators the route": of two objects of giving the first is who gets the second. */
function firstOfTwo(words: readonly Draft[], w: Draft, i: number): void {
  if (w.rel !== 'obj' || !GIVES.has(words[w.head]?.lemma ?? '')) return
  if (words.some((c, k) => k > i && c.head === w.head && c.rel === 'obj')) w.rel = 'iobj'
}

/** "followed her home": what somebody has is a thing. */
function ownedAdverb(words: readonly Draft[], w: Draft, i: number): void {
  if (w.rel !== 'advmod' || w.xpos !== 'NN' || words[w.head]?.lemma !== 'follow') return
  if (
    childrenOf(words, i).some((c) => c.rel === 'nmod:poss') &&
    !childrenOf(words, w.head).some((c) => c.rel === 'obj')
  )
    w.rel = 'obj'
}

/** "were to lure him to a villa, drug him and carry him off": what has an object and stands beside an infinitive is one. */
function verbByObject(words: readonly Draft[], w: Draft, i: number): void {
  if (w.xpos !== 'NN' || w.rel !== 'conj' || !/^VBP?$/.test(words[w.head]?.xpos ?? '')) return
  if (words[i + 1]?.xpos !== 'PRP' || words[i + 1]?.rel !== 'obj' || words[i + 1]?.head !== i) return
  Object.assign(w, { upos: 'VERB', xpos: 'VB' })
}

/** "nobody can say, because officers arrested him": a reason is no part of what could be said. */
function reason(words: readonly Draft[], w: Draft, i: number): void {
  if (w.rel === 'ccomp' && words.some((c, k) => c.head === i && c.rel === 'mark' && k < i && REASONS.test(c.text)))
    w.rel = 'advcl'
}
const REASONS = /^(?:because|although|though|unless|until|since)$/i

/** "declared the Lynx Brigade a terrorist organisation": what has an article of its own behind the name is another phrase. */
function namedBeforeArticle(words: readonly Draft[], name: Name): void {
  const last = words[name.last - 1]
  const at = last?.head ?? -1
  const noun = words[at]
  if (last?.rel !== 'compound' || !noun || at < name.last || noun.rel !== 'obj') return
  if (words[name.last]?.head !== at || words[name.last]?.rel !== 'det') return
  const verb = noun.head
  if (!DECLARES.has(words[verb]?.lemma ?? '')) return
  Object.assign(last, { head: verb, rel: 'obj' })
  noun.rel = 'xcomp'
  for (const [k, c] of words.entries()) if (c.head === at && k < name.first && c.rel === 'det') c.head = name.last - 1
}
const DECLARES: ReadonlySet<string> = new Set(
  'declare designate call name consider brand label deem appoint make elect dub proclaim'.split(' '),
)

/** "sent Ivo Marek photographs": whoever is named between a verb of giving and what is given gets it. */
function namedReceiver(words: readonly Draft[], name: Name): void {
  const head = words[name.first]
  const thing = head === undefined ? undefined : words[head.head]
  if (name.type !== 'Person' || head?.rel !== 'compound' || thing?.rel !== 'obj' || thing.head !== name.first - 1)
    return
  if (!GIVES.has(words[thing.head]?.lemma ?? '')) return
  Object.assign(head, { head: thing.head, rel: 'iobj' })
}
const GIVES: ReadonlySet<string> = new Set('send give pay hand offer show lend sell promise wire bring buy'.split(' '))

/** "Ivo Marek, a clerk, copied cables and passed them on": a participle that has an object is the verb of the sentence. */
function activeBehindName(words: Draft[]): void {
  const root = words.findIndex((w) => w.head < 0)
  const subject = words[root]
  if (!subject || !nominal(subject) || words.at(-1)?.text !== '.') return
  const own = childrenOf(words, root)
  if (own.some((c) => /^(?:cop|nsubj|expl|aux)/.test(c.rel))) return
  const verb = words.findIndex(
    (c, k) => c.head === root && k > root && c.rel === 'acl' && c.xpos === 'VBN' && hasObject(words, k),
  )
  const w = words[verb]
  if (!w || (words[verb - 1]?.text !== ',' && verb !== root + 1)) return
  Object.assign(w, { head: -1, rel: 'root', xpos: 'VBD' })
  Object.assign(subject, { head: verb, rel: 'nsubj' })
  for (const [k, c] of words.entries()) {
    if (c.head === root && k > verb && c.rel !== 'flat')
      Object.assign(c, { head: verb, rel: c.rel === 'nmod' ? 'obl' : c.rel })
    // "named Omar Haddad as the recruiter": he is no more than named.
    else if (c.head === verb && c.rel === 'xcomp' && nominal(c)) c.rel = 'obj'
  }
}

/** "named Omar Haddad as the recruiter" has one, "named Omar Haddad" and "given a medal" have none of their own. */
function hasObject(words: readonly Draft[], verb: number): boolean {
  const own = childrenOf(words, verb)
  if (own.some((c) => /^aux/.test(c.rel))) return false
  const lemma = words[verb]?.lemma ?? ''
  // "A man shot at a consulate."
  if (lemma === 'shoot' && words[verb + 1]?.text === 'at') return true
  if (NAMES.has(lemma))
    return own.some((c) => /^(?:obj|xcomp)$/.test(c.rel)) && words.some((c, k) => k > verb && c.text === 'as')
  return (
    !GIVES.has(lemma) &&
    !TAKES_TWO.has(lemma) &&
    own.some((c) => c.rel === 'obj' && c.start > (words[verb]?.start ?? 0))
  )
}
const NAMES: ReadonlySet<string> = new Set('name identify describe'.split(' '))
const TAKES_TWO: ReadonlySet<string> = new Set(
  'award grant owe deny elect appoint call dub nickname teach tell ask assign allot charge fine sentence title code'.split(
    ' ',
  ),
)
