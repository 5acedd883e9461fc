// Descriptions that stand beside what they describe: apposition ("Omarov, a Georgian national,"), title ("Georgian
// national Anar Omarov"), copula ("Veliyev was the hitman") and "the island of Crete".
import { TITLES } from '../lexicon/names/titles.ts'
import { childrenOf, childrenWith, childWith, copulaOf, headOf, lemmaOf, prepositionOf, relOf } from '../tree.ts'
import { labelType, mayBeOne } from './agreement.ts'
import type { Candidate } from './candidate.ts'
import type { Discourse } from './discourse.ts'
import { isNegated } from './roles.ts'

interface Label {
  readonly of: Candidate
  readonly sieve: 'apposition' | 'title' | 'copula' | 'coordination' | 'of'
}

export function linkLabels(d: Discourse): void {
  for (const c of d.candidates) {
    if (c.sort === 'name') link(d, c, identified(d, c))
    if (c.sort !== 'description') continue
    link(d, c, beside(d, c) ?? predicated(d, c) ?? ofName(d, c) ?? betweenCommas(d, c) ?? beforeColon(d, c))
  }
}

/** "He was the hitman", "the woman, who is a nurse named Anna Weber": once the walk knows who "he" and "who" are. */
export function linkPredicate(d: Discourse, c: Candidate): void {
  const isNew = d.clusterOf(c)?.mentions.every((m) => m.sentence === c.sentence && m.index >= c.index)
  if (isNew && copulaOf(c.tree, c.head) !== undefined) link(d, c, predicated(d, c))
}

function link(d: Discourse, c: Candidate, label: Label | undefined): void {
  const own = d.clusterOf(c)
  const other = label && d.clusterOf(label.of)
  if (!label || !own || !other || own === other || !mayBeOne(own, other, labelType)) return
  d.join(c, label.of, label.sieve, `“${c.text}” describes “${label.of.text}”`)
}

const SITES = /^(?:website|site|portal|page|channel|platform|app|tanker|ship|vessel)$/
const HUNG: ReadonlySet<string> = new Set(['compound', 'flat', 'nmod:desc', 'nmod:unmarked'])

function beside(d: Discourse, c: Candidate): Label | undefined {
  const { tree: t, head, sentence } = c
  for (const x of childrenOf(t, head)) {
    const other = d.at(sentence, x)
    if (other?.sort !== 'name' || (other.type !== c.type && !labelType(other.type, c.type))) continue
    const rel = relOf(t, x)
    if (rel === 'appos') return { of: other, sieve: 'apposition' }
    if (HUNG.has(rel) && x > head && c.type !== 'Thing') return { of: other, sieve: 'title' }
    // "the Zarya.ge website"
    if (rel === 'compound' && x === head - 1 && c.type === 'Thing' && other.type === 'Thing' && SITES.test(c.lemma))
      return { of: other, sieve: 'title' }
  }
  const above = headOf(t, head)
  const rel = relOf(t, head)
  const other = above < 0 ? undefined : d.at(sentence, above)
  if (rel === 'appos' && other && other.sort !== 'pronoun' && !isListed(c)) return { of: other, sieve: 'apposition' }
  if (HUNG.has(rel) && other?.sort === 'name' && above > head) return { of: other, sieve: 'title' }
  // "a Georgian citizen and drug trafficker named X": a bare second description goes with the first.
  if (rel === 'conj' && other?.sort === 'description' && c.determiner === 'bare' && !c.plural && c.type === 'Person') {
    const described = d.clusterOf(other)
    if (described?.named) return { of: other, sieve: 'coordination' }
  }
  return undefined
}

/** "a scientist, Pavel Kruglin, for …", "Kruglin, a scientist, was …", wherever the tree has hung the name. */
function betweenCommas(d: Discourse, c: Candidate): Label | undefined {
  if (c.plural || (c.type !== 'Person' && c.type !== 'Organization')) return undefined
  const isName = (x: Candidate | undefined): x is Candidate =>
    x !== undefined && x.sort === 'name' && x.sentence === c.sentence && x.type === c.type
  const behind = d.candidates.slice(c.index + 1, c.index + 4).find((x) => isName(x) && x.first > c.head)
  const comma = isComma(c, c.head + 1) ? c.head + 1 : c.last
  // "Counsel for the third accused, Ruta Weber, said": the counsel is named, not the accused.
  if (hangsOnPerson(d, c)) return undefined
  // "the brother of Otto Brandt, who": the name inside the description is another.
  if (
    behind &&
    behind.first > comma &&
    isComma(c, comma) &&
    onlyTitles(c, comma + 1, behind.first) &&
    isClosed(c, behind.last)
  )
    return { of: behind, sieve: 'apposition' }
  const before = d.candidates[c.index - 1]
  const opens = isName(before) ? before.last : -1
  if (isName(before) && isComma(c, opens) && /^(?:an?|the)$/i.test(wordOf(c, opens + 1)) && isClosed(c, c.last))
    return c.first <= opens + 2 && c.head > opens ? { of: before, sieve: 'apposition' } : undefined
  return undefined
}

const hangsOnPerson = (d: Discourse, c: Candidate): boolean =>
  relOf(c.tree, c.head) === 'nmod' && d.at(c.sentence, headOf(c.tree, c.head))?.type === 'Person'

/** "The recruiter: Snezhana Gorb, a manicurist, …" */
function beforeColon(d: Discourse, c: Candidate): Label | undefined {
  if (c.plural || c.determiner !== 'definite' || c.first > 1 || wordOf(c, c.last) !== ':') return undefined
  const behind = d.candidates[c.index + 1]
  return behind?.sort === 'name' &&
    behind.sentence === c.sentence &&
    behind.first <= c.last + 2 &&
    behind.type === c.type
    ? { of: behind, sieve: 'apposition' }
    : undefined
}

const wordOf = (c: Candidate, i: number): string => c.tree.words[i]?.text ?? ''
const isComma = (c: Candidate, i: number): boolean => wordOf(c, i) === ','

function onlyTitles(c: Candidate, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!TITLES.has(wordOf(c, i).toLowerCase())) return false
  return true
}

/** The comma behind it ends the apposition rather than going on with a list. */
const isClosed = (c: Candidate, i: number): boolean =>
  (isComma(c, i) && !/^(?:and|or|as|\d.*|["“])$/i.test(wordOf(c, i + 1)) && !/^\p{Lu}/u.test(wordOf(c, i + 1))) ||
  /^[.;]$/.test(wordOf(c, i))

/** "police, prosecutors and judges" may be taken for an apposition. */
const isListed = (c: Candidate): boolean => childrenWith(c.tree, c.head, 'conj').length > 0 && c.plural

const BECOME: ReadonlySet<string> = new Set(['become', 'remain'])

function predicated(d: Discourse, c: Candidate): Label | undefined {
  const { tree: t, head, sentence } = c
  const become =
    ['xcomp', 'obj'].includes(relOf(t, head)) && BECOME.has(lemmaOf(t, headOf(t, head))) ? headOf(t, head) : undefined
  const clause = copulaOf(t, head) === undefined ? (become ?? joinedPredicate(c) ?? workedAs(c)) : head
  if (
    clause === undefined ||
    isNegated(t, clause) ||
    childrenOf(t, clause).some((x) => t.words[x]?.xpos === 'MD' || lemmaOf(t, x) === 'if')
  )
    return undefined
  const subject = childWith(t, clause, 'nsubj')
  const other = subject === undefined ? undefined : d.at(sentence, subject)
  return other && /^(?:as)?$/.test(prepositionOf(t, head) ?? '') ? { of: other, sieve: 'copula' } : undefined
}

/** "worked as a driver", "describes himself as a trader": no further person. */
function workedAs(c: Candidate): number | undefined {
  const { tree: t, head } = c
  const verb = relOf(t, head) === 'obl' && c.type === 'Person' && !c.plural ? headOf(t, head) : -1
  if (verb < 0 || prepositionOf(t, head) !== 'as') return undefined
  const self = /^(?:him|her)self$/i.test(t.words[childWith(t, verb, 'obj') ?? -1]?.text ?? '')
  return self || /^(?:work|serve)$/.test(lemmaOf(t, verb)) ? verb : undefined
}

/** "was a citizen of Georgia and a resident of the United States who lived in Queens": both are said of the subject. */
function joinedPredicate(c: Candidate): number | undefined {
  const { tree: t, head } = c
  const first = relOf(t, head) === 'conj' ? headOf(t, head) : -1
  return first >= 0 &&
    c.type === 'Person' &&
    !c.plural &&
    copulaOf(t, first) !== undefined &&
    childWith(t, head, 'nsubj') === undefined
    ? first
    : undefined
}

/** "The man was Rauf Melik", "His partner was Milan Brod", "Another such charity is the Noor Foundation": a description of one, and who or which it is. */
function identified(d: Discourse, c: Candidate): Label | undefined {
  if ((c.type !== 'Person' && c.type !== 'Organization') || copulaOf(c.tree, c.head) === undefined) return undefined
  const found = predicated(d, c)
  const of = found?.of
  if (of?.sort !== 'description' || of.plural) return undefined
  return of.determiner === 'bare' ? undefined : found
}

const OF_NAME: ReadonlySet<string> = new Set(
  'island city town village port province region republic district peninsula state'.split(' '),
)

function ofName(d: Discourse, c: Candidate): Label | undefined {
  if (c.type !== 'Place' || !OF_NAME.has(c.lemma)) return undefined
  for (const x of childrenWith(c.tree, c.head, 'nmod')) {
    const other = d.at(c.sentence, x)
    if (other?.sort === 'name' && other.type === 'Place' && prepositionOf(c.tree, x) === 'of')
      return { of: other, sieve: 'of' }
  }
  return undefined
}
