// What the words of a description tell when it is held against something known: which of its modifiers set things
// apart, whether a phrase behind it says which one is meant, and whose it is.
import { childrenOf, childrenWith, childWith, lemmaOf, prepositionOf, relOf } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'

export interface Found {
  readonly to: Cluster
  readonly sieve: string
}

/** How many sentences a description may look back, and one whose words nothing nearer shares. */
export const NEAR = 3
export const FAR = 12
/** Of a thing’s descriptions only the last few are compared. */
export const RECENT = 12

/** Modifiers that set nothing apart: "the same man", "local police". */
export const NEUTRAL: ReadonlySet<string> = new Set(
  'same said very local entire whole alleged suspected late now arrested detained accused captured wounded injured slain killed convicted jailed two three four both new-found would-be'.split(
    ' ',
  ),
)
/** Modifiers that set two apart. */
export const APART: ReadonlySet<string> = new Set(
  'first older younger elder former latter main original last next previous own rival'.split(' '),
)

export const isPeopleWord = (c: Candidate, modifier: string): boolean =>
  childrenOf(c.tree, c.head).some(
    (x) => lemmaOf(c.tree, x) === modifier && /^\p{Lu}/u.test(c.tree.words[x]?.text ?? '') && c.peoples.length > 0,
  )
export const isParticiple = (c: Candidate, modifier: string): boolean =>
  childrenOf(c.tree, c.head).some(
    (x) => lemmaOf(c.tree, x) === modifier && /^VB[ND]$/.test(c.tree.words[x]?.xpos ?? ''),
  )

/** A phrase or clause behind it that says which one is meant. */
export const hasOwnPhrase = (c: Candidate): boolean =>
  childrenOf(c.tree, c.head).some((x) => {
    if (x < c.head) return false
    const rel = relOf(c.tree, x)
    // "The detainee, born in 1988, was recruited": what a comma parts says more of him, and not which one.
    if (rel === 'acl' && c.tree.words[c.head + 1]?.text === ',') return false
    // Of a whole sentence ("The journalist fled") the verb is no part of the phrase; nor is ", known as Don Ali,".
    if (rel === 'acl' || rel === 'acl:relcl') return relOf(c.tree, c.head) !== 'root' && !NAMING.has(lemmaOf(c.tree, x))
    // A person may be spoken of "in Cyprus" and be the same, "the community in Russia" is another.
    return rel === 'nmod' && (c.type !== 'Person' || prepositionOf(c.tree, x) === 'of')
  })

const NAMING: ReadonlySet<string> = new Set(['know', 'name', 'call', 'nickname', 'dub', 'identify'])

/** "the State", "the Association": capitals make it a name that was not recognised. */
export const isCapital = (c: Candidate): boolean =>
  /^\p{Lu}/u.test(c.tree.words[c.head]?.text ?? '') && c.head > 0 && c.peoples.length === 0

export function hasPronounOwner(c: Candidate): boolean {
  const owner = childWith(c.tree, c.head, 'nmod:poss')
  return owner !== undefined && c.tree.words[owner]?.upos === 'PRON'
}

/** Whose it is: "his syndicate", "the syndicate of Khurelidze". */
export function ownerOf(d: Discourse, c: Candidate): Cluster | undefined {
  const owner =
    childWith(c.tree, c.head, 'nmod:poss') ??
    childrenWith(c.tree, c.head, 'nmod').find((x) => prepositionOf(c.tree, x) === 'of')
  const m = owner === undefined ? undefined : d.at(c.sentence, owner)
  return m && d.clusterOf(m)
}

const ownersOf = (d: Discourse, to: Cluster): readonly Cluster[] =>
  to.descriptions
    .slice(-RECENT)
    .map((m) => ownerOf(d, m))
    .filter((x) => x !== undefined)

/** "Khurelidze’s criminal gang" after "his crime syndicate": with one owner the modifiers need not agree. */
export function haveOneOwner(d: Discourse, c: Candidate, to: Cluster): boolean {
  const owner = ownerOf(d, c)
  return owner !== undefined && ownersOf(d, to).includes(owner)
}

export function ownersClash(d: Discourse, c: Candidate, to: Cluster): boolean {
  const owner = ownerOf(d, c)
  if (!owner) return c.determiner === 'possessive'
  if (to === owner) return true
  const others = ownersOf(d, to)
  return others.length > 0 ? !others.includes(owner) : c.determiner === 'possessive'
}
