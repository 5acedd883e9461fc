// Nationality words with the noun that they belong to: "Georgian national", "of Azerbaijani descent".
import type { Name } from '../analysis.ts'
import { type Draft, isBelow } from './words.ts'

/** "national" after a nationality word is a person, whatever the tagger saw: "Georgian national Anar Omarov". */
export function nationals(words: Draft[], names: readonly Name[]): void {
  words.forEach((w, i) => {
    if (!/^nationals?$/i.test(w.text) || w.upos === 'NOUN') return
    // "a British-Iranian dual national"
    const dual = words[i - 1]?.text === 'dual' ? i - 1 : i
    const people = names.find((n) => n.type === 'People' && n.last === dual)
    if (!people) return
    w.upos = 'NOUN'
    w.xpos = w.text.endsWith('s') ? 'NNS' : 'NN'
    w.lemma = 'national'
    const person = names.find((n) => n.type === 'Person' && n.first === i + 1)
    if (person) {
      const head = words.findIndex(
        (x, k) => k >= person.first && k < person.last && (x.head < person.first || x.head >= person.last),
      )
      if (head >= 0 && (w.head < 0 ? false : !isBelow(words, head, i))) {
        w.head = head
        w.rel = 'nmod:desc'
      }
    }
    for (const c of words) if (c.head === i && c.rel === 'obl') c.rel = 'nmod'
    for (const k of dual < i ? [dual - 1, dual] : [i - 1]) {
      const adjective = words[k]
      if (adjective && (!isBelow(words, i, k) || dual < i)) {
        adjective.head = i
        adjective.rel = 'amod'
      }
    }
  })
}

/** "a Turkish and Iraqi national": both words say of what country, and the national is the noun. */
export function coordinatedNationals(words: Draft[], names: readonly Name[]): void {
  words.forEach((w, i) => {
    if (!/^(?:nationals?|citizens?|citizenship|passports?|descent|origin)$/i.test(w.text)) return
    const [first, and, second] = [i - 3, i - 2, i - 1]
    const people = (at: number) => names.some((n) => n.type === 'People' && n.first <= at && at < n.last)
    if (words[and]?.upos !== 'CCONJ' || !people(first) || !people(second)) return
    const [a, b, c] = [words[first] as Draft, words[second] as Draft, words[and] as Draft]
    if (isBelow(words, i, first)) {
      w.head = a.head
      w.rel = a.rel
      for (const x of words) if (x !== c && x !== b && x !== w && x.head === first && x !== a) x.head = i
    }
    Object.assign(a, { head: i, rel: 'amod', upos: 'ADJ' })
    Object.assign(b, { head: first, rel: 'conj', upos: 'ADJ' })
    c.head = second
    if (w.upos === 'ADJ') Object.assign(w, { upos: 'NOUN', xpos: 'NN' })
  })
}

/** "The Talysh community was not warned", "An unemployed Bulgarian shot him": a people is no subject right before its noun, and is one
 *  before a verb that the parser made a clause about "unemployed". */
export function peoplesBeside(words: readonly Draft[], names: readonly Name[]): void {
  for (const { type, last } of names) {
    // "Omar Haddad, a 44-year-old Iraqi from Basra"
    const [w, next] = [words[last - 1], words[last]]
    if (type !== 'People' || w?.upos !== 'ADJ' || !/^(?:appos|nsubj|nsubj:pass|obj|obl|iobj)$/.test(w.rel)) continue
    const hasArticle = words.some((c, k) => c.head === last - 1 && k < last - 1 && /^an?$/i.test(c.text))
    if (hasArticle && /^(?:ADP|PUNCT|PRON|VERB|AUX|SCONJ)$/.test(next?.upos ?? 'PUNCT') && next?.text !== '-')
      Object.assign(w, { upos: 'NOUN', xpos: 'NN' })
  }
  for (const { type, first, last } of names) {
    const w = words[first]
    if (type !== 'People' || last - first > 1 || w?.rel !== 'nsubj') continue
    const next = words[w.head]
    const adjective = words[first - 1]
    if (adjective?.xpos === 'JJ' && adjective.rel === w.rel && adjective.head === w.head) {
      for (const c of words) if (c.head === first - 1) c.head = first
      Object.assign(adjective, { head: first, rel: 'amod' })
      Object.assign(w, { upos: 'NOUN', xpos: 'NN' })
    }
    if (w.head === last && next && /^NNS?$/.test(next.xpos)) w.rel = 'amod'
    const which = words[first - 1]
    if (next?.rel !== 'acl:relcl' || next.head !== first - 1 || which?.upos !== 'ADJ') continue
    const verb = w.head
    for (const [k, c] of words.entries()) if (c.head === first - 1 && k !== verb) c.head = k < first ? first : verb
    Object.assign(next, { head: which.head, rel: which.rel })
    Object.assign(which, { head: first, rel: 'amod' })
    Object.assign(w, { upos: 'NOUN', xpos: 'NN' })
  }
}

/** "an ethnically Serbian dominated town", "a majority Kurdish populated district": the town is meant, and nobody's descent. */
export function peopledPlace(words: readonly Draft[], names: readonly Name[]): void {
  for (const name of names) {
    const i = name.last - 1
    const [w, done] = [words[i], words[i + 1]]
    const noun = words[done?.head ?? -1]
    if (name.type !== 'People' || !w || !done || !/^(?:dominated|populated|inhabited|majority)$/.test(done.text))
      continue
    if (!noun || done.head < i + 2) continue
    if (noun.head === i) {
      for (const c of words) if (c.head === i && c !== noun && c.rel !== 'advmod') c.head = done.head
      Object.assign(noun, { head: w.head, rel: w.rel })
    } else if (w.head !== done.head) continue
    Object.assign(w, { head: i + 1, rel: 'obl', upos: 'ADJ', xpos: 'JJ' })
  }
}
