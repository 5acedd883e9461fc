// Finds what may mention a thing: the names, the common nouns that name people, bodies, places or things, and the
// pronouns. "Georgian national Anar Omarov" gives two, the national and the name; "drug" of "drug trafficker" none.
import { span } from '../../model/span.ts'
import type { Name } from '../analysis.ts'
import { TITLE_GENDER } from '../lexicon/names/titles.ts'
import { nounClass, nounGender, nounOfTwo } from '../lexicon/people/nouns.ts'
import { extentSpan, isUnlistedDoer, nounPhrase } from '../noun-phrase.ts'
import {
  baseRel,
  childrenOf,
  childrenWith,
  childWith,
  headOf,
  headWordOf,
  lemmaOf,
  prepositionOf,
  relOf,
  type Tree,
} from '../tree.ts'
import type { Candidate, Determiner } from './candidate.ts'
import { counted, someOfThem } from './counted-people.ts'
import { countOf } from './counts.ts'
import { PRONOUNS, RELATIVES } from './pronoun-words.ts'
import type { Quotation } from './quotations.ts'
import { place } from './roles.ts'

export type Found = Omit<Candidate, 'index' | 'quotation'>

export function findMentions(
  text: string,
  trees: readonly Tree[],
  names: readonly Name[],
  quoted: readonly Quotation[],
): readonly Candidate[] {
  const found: Found[] = []
  const namesIn: Name[][] = trees.map(() => [])
  for (const n of names) namesIn[n.sentence]?.push(n)
  for (const t of trees) {
    const nameAt = new Map<number, Name>()
    const taken = new Set<number>()
    for (const n of namesIn[t.sentence.index] ?? []) {
      for (let i = n.first; i < n.last; i++) nameAt.set(i, n)
      if (n.type === 'People') continue
      const made = named(t, n)
      if (taken.has(made.head)) continue
      taken.add(made.head)
      found.push(made)
    }
    for (const i of t.words.keys()) {
      const name = nameAt.get(i)
      if (name && name.type !== 'People') continue
      const made = pronoun(t, i) ?? counted(t, i) ?? someOfThem(text, t, i) ?? description(text, t, i, name, nameAt)
      if (made) found.push(made)
    }
  }
  found.sort((a, b) => a.sentence - b.sentence || a.head - b.head)
  let q = 0
  return found.map((c, index): Candidate => {
    while (q < quoted.length && (quoted[q] as Quotation).end <= c.at.start) q++
    const inside = quoted[q] !== undefined && (quoted[q] as Quotation).start <= c.at.start
    return { ...c, index, quotation: inside ? q : -1 }
  })
}

function named(t: Tree, n: Name): Found {
  const head = headWordOf(t, n.first, n.last)
  const gender = n.gender ?? TITLE_GENDER.get(t.words[n.first - 1]?.text.toLowerCase() ?? '')
  return {
    tree: t,
    sentence: t.sentence.index,
    head,
    first: n.first,
    last: n.last,
    at: span(n.start, n.end),
    text: n.text,
    sort: 'name',
    name: n,
    type: n.type === 'People' ? 'Group' : n.type,
    ...(n.kind === undefined ? {} : { kind: n.kind }),
    ...(n.country === undefined ? {} : { country: n.country }),
    ...(gender === undefined || n.type !== 'Person' ? {} : { gender }),
    plural: false,
    lemma: lemmaOf(t, n.last - 1),
    determiner: 'definite',
    modifiers: [],
    peoples: [],
    ...place(t, head),
  }
}

function pronoun(t: Tree, i: number): Found | undefined {
  const w = t.words[i]
  if (!w || (w.upos !== 'PRON' && w.xpos !== 'PRP$' && w.xpos !== 'WP$' && !isAlone(t, i))) return undefined
  const lower = w.text.toLowerCase()
  const sort = PRONOUNS.get(lower)
  if (!sort && !(RELATIVES.has(lower) && /^W(P|DT|P\$)$|^WP/.test(w.xpos))) return undefined
  return {
    tree: t,
    sentence: t.sentence.index,
    head: i,
    first: i,
    last: i + 1,
    at: span(w.start, w.end),
    text: w.text,
    sort: 'pronoun',
    type: 'Person',
    ...(sort?.gender === undefined ? {} : { gender: sort.gender }),
    plural: sort?.plural === true,
    lemma: lower,
    determiner: 'definite',
    modifiers: [],
    peoples: [],
    ...place(t, i),
  }
}

/** "Each was paid": not "each man", "each of them" or "were each paid". */
const isAlone = (t: Tree, i: number): boolean =>
  t.words[i]?.upos === 'DET' && /^nsubj/.test(relOf(t, i)) && !/^of$/i.test(t.words[i + 1]?.text ?? '')

const INSIDE: ReadonlySet<string> = new Set(['compound', 'amod', 'flat', 'fixed', 'goeswith'])
const FRESH: ReadonlySet<string> = new Set('a an another other some several any no each every many few'.split(' '))
const FRESH_MODIFIERS: ReadonlySet<string> = new Set(
  'another other second third fourth fifth different separate further new additional unrelated unidentified unnamed unknown more'.split(
    ' ',
  ),
)
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'both'])

function description(
  text: string,
  t: Tree,
  i: number,
  name: Name | undefined,
  nameAt: ReadonlyMap<number, Name>,
): Found | undefined {
  const w = t.words[i]
  if (!w || (w.upos !== 'NOUN' && w.upos !== 'PROPN' && w.upos !== 'ADJ')) return undefined
  const isOfTwo = ofTwo(t, i)
  const people = name?.type === 'People'
  // "an Azerbaijani", "a national of Georgia"
  if (
    w.upos === 'ADJ' &&
    !isOfTwo &&
    (relOf(t, i) === 'amod' || !(people || (lemmaOf(t, i) === 'national' && childWith(t, i, 'det') !== undefined)))
  )
    return undefined
  if (INSIDE.has(relOf(t, i)) && !labelsPerson(t, i, nameAt)) return undefined
  if (people && name.last - 1 !== i) return undefined
  // "Azerbaijanis" may be tagged as a singular name.
  const plural = (w.xpos === 'NNS' && !isOneAccused(t, i)) || w.xpos === 'NNPS' || (people && /[^s]s$/.test(w.text))
  const lemma = lemmaOf(t, i)
  const cls = people
    ? { type: plural ? ('Group' as const) : ('Person' as const) }
    : (officeOf(t, i) ??
      headOfBody(t, i, nameAt) ??
      nounOfTwo(lemmaOf(t, i - 1), lemma) ??
      (isTheYouth(t, i) ? { type: 'Group' as const } : undefined) ??
      (isOfTwo || (isUnlistedDoer(t, i) && nameAt.get(headOf(t, i))?.type === 'Person')
        ? { type: 'Person' as const }
        : nounClass(lemma, plural)))
  if (!cls) return undefined
  const extent = nounPhrase(t, i)
  const at = extentSpan(t, extent)
  const before = childrenOf(t, i).filter((c) => c < i && ['amod', 'compound', 'nummod'].includes(baseRel(t, c)))
  const modifiers = [
    ...before.map((c) => lemmaOf(t, c)),
    ...before.flatMap((c) => childrenWith(t, c, 'compound').map((x) => lemmaOf(t, x))),
  ]
  const peoples = [
    ...new Set(
      [...before, i].flatMap((c) => {
        const n = nameAt.get(c)
        return n?.type === 'People' && n.country !== undefined ? [n.country] : []
      }),
    ),
  ]
  // "told colleagues that a man": whatever the tree makes of "that".
  const dets = childrenWith(t, i, 'det')
  const det = dets.find((x) => FRESH.has(lemmaOf(t, x))) ?? dets[0]
  const gender = cls.type === 'Person' || cls.type === 'Group' ? (nounGender(lemma) ?? genderOfTitle(t, i)) : undefined
  const count = countOf(t, i)
  return {
    tree: t,
    sentence: t.sentence.index,
    head: i,
    first: extent.first,
    last: extent.last,
    at,
    text: text.slice(at.start, at.end),
    sort: 'description',
    type: cls.type,
    ...('kind' in cls && cls.kind !== undefined ? { kind: cls.kind } : {}),
    ...(gender === undefined ? {} : { gender }),
    plural,
    lemma,
    determiner: determiner(
      det === undefined ? undefined : lemmaOf(t, det),
      modifiers,
      childWith(t, i, 'nmod:poss') !== undefined,
    ),
    modifiers,
    peoples,
    ...(count === undefined ? {} : { count }),
    ...place(t, i),
  }
}

/** "The accused, Ivan Petrov, was": the word tells no number, what stands beside it does. */
const isOneAccused = (t: Tree, i: number): boolean =>
  t.words[i]?.text.toLowerCase() === 'accused' &&
  (childrenWith(t, i, 'appos').some(
    (x) => t.words[x]?.xpos.endsWith('S') === false && childWith(t, x, 'conj') === undefined,
  ) ||
    childrenOf(t, headOf(t, i)).some((x) => /^(?:is|was|has)$/.test(t.words[x]?.text ?? '')))

/** "The latter had been paid", behind two who were named */
const ofTwo = (t: Tree, i: number): boolean =>
  /^(?:latter|former)$/i.test(t.words[i]?.text ?? '') &&
  /^the$/i.test(t.words[i - 1]?.text ?? '') &&
  /^(?:nsubj|nsubj:pass|obj|obl|obl:agent)$/.test(relOf(t, i))

/** "the federal prosecutor's office" acts; an office is a place otherwise. */
function officeOf(t: Tree, i: number): { type: 'Organization'; kind: 'prosecution' | 'government' } | undefined {
  if (lemmaOf(t, i) !== 'office') return undefined
  const owner = childrenOf(t, i).find((c) => c < i && OFFICES.has(lemmaOf(t, c)))
  return owner === undefined
    ? undefined
    : { type: 'Organization', kind: OFFICES.get(lemmaOf(t, owner)) ?? 'government' }
}

/** "the head of the gang", "its head, Omar Haddad": not that of a nail, nor somebody's own. */
function headOfBody(t: Tree, i: number, nameAt: ReadonlyMap<number, Name>): { type: 'Person' } | undefined {
  if (t.words[i]?.text !== 'head') return undefined
  const isPerson = childrenOf(t, i).some((c) => relOf(t, c) === 'appos' && nameAt.get(c)?.type === 'Person')
  const isBodys = childrenOf(t, i).some(
    (c) =>
      relOf(t, c) === 'nmod' &&
      (nameAt.get(c)?.type ?? nounClass(lemmaOf(t, c), false)?.type) === 'Organization' &&
      t.words[c - 1]?.text !== 'on',
  )
  return isPerson || isBodys ? { type: 'Person' } : undefined
}

const OFFICES: ReadonlyMap<string, 'prosecution' | 'government'> = new Map([
  ...['prosecutor', 'prosecutors', 'attorney', 'prosecution', 'prosecuting'].map((w) => [w, 'prosecution'] as const),
  ...['president', 'minister', 'chancellor', 'governor'].map((w) => [w, 'government'] as const),
])

function determiner(det: string | undefined, modifiers: readonly string[], possessed: boolean): Determiner {
  if (modifiers.some((m) => FRESH_MODIFIERS.has(m))) return 'fresh'
  if (possessed) return 'possessive'
  if (det === undefined) return 'bare'
  return DEFINITE.has(det) ? 'definite' : FRESH.has(det) ? 'fresh' : 'bare'
}

/** "co-defendant Rashid Karimov", "Rabbi Baruch": a noun hung on a person's name describes that person. */
function labelsPerson(t: Tree, i: number, nameAt: ReadonlyMap<number, Name>): boolean {
  const above = headOf(t, i)
  if (nameAt.get(above)?.type === 'Person') return above > i
  return childrenOf(t, i).some(
    (c) => nameAt.get(c)?.type === 'Person' && ['appos', 'flat', 'compound'].includes(relOf(t, c)) && c > i,
  )
}

const genderOfTitle = (t: Tree, i: number): 'f' | 'm' | undefined =>
  TITLE_GENDER.get(t.words[i]?.text.toLowerCase() ?? '')

/** "the youth of the country", "among the local youth": all of them, where "a youth" is one. */
const isTheYouth = (t: Tree, i: number): boolean =>
  t.words[i]?.text === 'youth' &&
  !childrenWith(t, i, 'det').some((c) => /^an?$/i.test(t.words[c]?.text ?? '')) &&
  (prepositionOf(t, i) === 'among' || childrenWith(t, i, 'nmod').some((c) => prepositionOf(t, c) === 'of'))
