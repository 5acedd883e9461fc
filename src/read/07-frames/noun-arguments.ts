// The arguments of a noun of an event or an office: what hangs on it, and what the verbs that merely carry it bring along.
import { embeddings } from '../lexicon/certainty/embedding.ts'
import { NATIONALITIES } from '../lexicon/names/nationality-words.ts'
import { KIN } from '../lexicon/people/nouns.ts'
import {
  childrenOf,
  childrenWith,
  childWith,
  copulaOf,
  firstConjunct,
  headOf,
  isNominal,
  isPassive,
  isVerb,
  lemmaOf,
  prepositionOf,
  relOf,
  type Tree,
} from '../tree.ts'
import { hungOnNoun, isBracketed } from './noun-children.ts'
import {
  type Argument,
  arg,
  argument,
  asLoose,
  type Grammar,
  inSlot,
  lemmaWithParticle,
  moved,
  prepositional,
} from './reach.ts'
import { controller } from './subjects.ts'
import { beBefore, lastOfDeeds } from './surface.ts'
import { toldByVerbs } from './told-by-verbs.ts'

const ANNOUNCES: ReadonlySet<string> = new Set('announce report confirm reveal disclose declare'.split(' '))

export function nounArguments(g: Grammar, i: number): Argument[] {
  const { tree: t } = g
  const found = hungOnNoun(t, i)
  // "carried out killings and kidnappings of exiles": of exiles both.
  const last = lastOfDeeds(t, i)
  if (last !== undefined && !found.some((a) => a.slot === 'of' || a.slot === 'against'))
    for (const c of childrenWith(t, last, 'nmod'))
      if (/^(?:of|against|on|by)$/.test(prepositionOf(t, c) ?? '')) found.push(...prepositional(t, i, c).map(asLoose))
  const rel = relOf(t, i)
  const above = headOf(t, i)
  // "an ethnic Kurdish grocery store owner": however far the parser hung the people
  for (const c of childrenWith(t, i, 'amod'))
    if (lemmaOf(t, c) === 'ethnic' && c + 1 < i) found.push(arg(t, 'ethnic-modifier', i, c + 1))
  // "an engineer employed by Calypso Lines", "a clerk who works for the ministry"
  for (const c of childrenWith(t, i, 'acl', 'acl:relcl'))
    if (/^(?:employ|work|serve)$/.test(lemmaOf(t, c)))
      for (const a of g.argumentsOf(c))
        if (
          a.slot === 'at' ||
          (lemmaOf(t, c) === 'employ' ? /^(?:subject|by)$/.test(a.slot) && a.head > c : a.slot === 'for')
        )
          found.push(moved(t, 'employer', a, i, 'employed'))
  // "Professor Ilse Maes of KU Leuven", where the tree has the name under the title
  const under = childrenWith(t, i, 'flat', 'appos').find((c) => c === i + 1 && t.words[c]?.upos === 'PROPN')
  if (under !== undefined)
    for (const c of [under, ...childrenWith(t, under, 'flat')].flatMap((x) => childrenWith(t, x, 'nmod')))
      if (/^(?:of|from|at|with)$/.test(prepositionOf(t, c) ?? '')) found.push(arg(t, 'titled-of', i, c))
  // "an Iran-backed plot to kill X"
  for (const c of childrenWith(t, i, 'amod'))
    if (/^(?:backed|sponsored|linked|directed|ordered|funded|inspired)$/i.test(t.words[c]?.text ?? ''))
      for (const a of g.argumentsOf(c)) if (a.slot === 'hyphen') found.push(moved(t, 'behind', a, i, 'amod'))
  // "an Iranian plot to kill X": not "a London plot", which was hatched there
  if (PLOTS.has(lemmaOf(t, i)))
    for (const c of childrenWith(t, i, 'amod', 'compound'))
      if (NATIONALITIES.has(t.words[c]?.text.toLowerCase() ?? '')) found.push(arg(t, 'behind', i, c, 'amod'))
  // "his fee was 20,000 euros"
  if (above >= 0 && rel === 'nsubj' && isNominal(t, above) && copulaOf(t, above) !== undefined)
    found.push(arg(t, 'equals', i, above, 'is'))
  // "the killers were named as X and Y"
  if (above >= 0 && /^(?:obj|nsubj:pass)$/.test(rel) && /^(?:name|identify)$/.test(lemmaOf(t, above)))
    for (const c of childrenWith(t, above, 'obl'))
      if (prepositionOf(t, c) === 'as') found.push(arg(t, 'equals', i, c, 'as'))
  // "his task was to collect the parcel"
  if (above >= 0 && /^nsubj/.test(rel) && isVerb(t, above) && beBefore(t, above) !== undefined)
    found.push(arg(t, 'is-to', i, above, 'is to'))
  // "the order to kill him came from a general"
  if (above >= 0 && rel === 'nsubj' && COMES.has(lemmaOf(t, above))) {
    for (const c of childrenWith(t, above, 'obl'))
      found.push(...prepositional(t, i, c).map((a) => inSlot(`comes-${a.slot}`, a)))
    // "the money reached the cell through a broker"
    if (lemmaOf(t, above) === 'reach')
      for (const c of childrenWith(t, above, 'obj')) found.push(arg(t, 'comes-to', i, c))
  }
  // "X is subject to sanctions"
  if (above >= 0 && rel === 'obl' && lemmaOf(t, above) === 'subject')
    for (const a of g.surfaceSubject(above)) found.push(moved(t, 'governor-predicated', a, i, rel))
  // "Charges against him include arson", "Those designated include X"
  if (above >= 0 && rel === 'nsubj' && /^(?:include|comprise)$/.test(lemmaOf(t, above)))
    for (const c of childrenWith(t, above, 'obj')) found.push(arg(t, 'includes', i, c))
  // "Tehran was behind the murder", "is believed to be behind the plot"
  if (prepositionOf(t, i) === 'behind')
    for (const a of [...found, ...g.surfaceSubject(i)])
      if (a.slot === 'predicated' || a.slot === 'subject') found.push(moved(t, 'behind', a, i, 'stands behind'))
  if (t.words[i - 1]?.text.toLowerCase() === 'ethnic')
    found.push(argument('ethnic-self', i, () => `ethnic ${t.words[i]?.text}`))
  // "two men, one of them a Serbian": the one is, and not the two.
  if (rel === 'appos' && above >= 0 && !isBracketed(t, i) && !found.some((a) => a.slot === 'predicated')) {
    found.push(arg(t, 'predicated', i, described(t, i), 'appos'))
  }
  if (rel === 'acl:relcl' && copulaOf(t, i) !== undefined && !found.some((a) => a.slot === 'predicated')) {
    found.push(arg(t, 'predicated', i, above, 'relative'))
  }
  // "Haddad's mother and sister", "leaves a daughter and two grandsons": his all of them
  if (rel === 'conj' && KIN.has(lemmaOf(t, i)) && childWith(t, i, 'nmod:poss') === undefined)
    for (const a of g.argumentsOf(firstConjunct(t, i)))
      if (/^(?:possessive|governor-subject|governor-object)$/.test(a.slot)) found.push(moved(t, a.slot, a, i, 'conj'))
  if (rel === 'conj' && !found.some((a) => a.slot === 'predicated')) {
    const first = firstConjunct(t, i)
    for (const a of g.argumentsOf(first)) if (a.slot === 'predicated') found.push(moved(t, 'predicated', a, i, 'conj'))
    // "was arrested in May and has been in custody since"
    if (copulaOf(t, i) !== undefined && isVerb(t, first) && childWith(t, i, 'nsubj', 'nsubj:pass') === undefined)
      for (const a of g.surfaceSubject(first)) found.push(moved(t, 'predicated', a, i, 'conj'))
  }
  if (above >= 0 && (rel === 'nmod' || rel === 'nmod:desc' || (rel === 'obl' && isNominal(t, above))))
    // "X and Y, both Georgians with addresses in Vienna": theirs.
    found.push(arg(t, 'bearer', i, isOfSeveral(t, above) ? described(t, above) : above, prepositionOf(t, i) ?? rel))
  if (
    above >= 0 &&
    [
      'appos',
      'nummod',
      'amod',
      'nmod:unmarked',
      'list',
      'dep',
      ...(t.words[i]?.text === 'aged' ? ['conj', 'acl', 'parataxis', 'advcl'] : []),
    ].includes(rel)
  )
    found.push(arg(t, 'host', i, above, rel))
  // "at least 41 people were charged"
  if (above >= 0 && /^(?:nsubj|nsubj:pass|obj)$/.test(rel) && isVerb(t, above)) found.push(arg(t, 'verb', i, above))
  // "seized 14 phones, 38 litres of petrol and a gun": each of what was counted.
  const row = rel === 'conj' && childWith(t, i, 'nummod') !== undefined ? firstConjunct(t, i) : -1
  if (row >= 0 && /^(?:nsubj|nsubj:pass|obj)$/.test(relOf(t, row)) && isVerb(t, headOf(t, row)))
    found.push(arg(t, 'verb', i, headOf(t, row)))
  // "crossed the bridge eleven times"
  if (above >= 0 && rel === 'obl:unmarked' && lemmaOf(t, i) === 'time' && isVerb(t, above)) {
    found.push(arg(t, 'governor', i, above))
    for (const a of g.argumentsOf(above)) if (a.slot === 'subject') found.push(moved(t, 'governor-doer', a, i, rel))
  }
  if (above >= 0 && rel === 'obj' && isVerb(t, above)) {
    // "announced the arrest of": whoever announces it may have done it.
    for (const a of g.argumentsOf(above))
      if (a.slot === 'subject')
        found.push(moved(t, ANNOUNCES.has(lemmaOf(t, above)) ? 'announcer' : 'governor-subject', a, i, rel))
  }
  if (above >= 0 && isVerb(t, above) && /^(?:obl|nmod|advcl)$/.test(rel) && isNominal(t, i)) {
    // "at the direction of X, Y moved the money": what Y did.
    found.push(arg(t, 'governor', i, above))
    for (const a of g.argumentsOf(above)) if (a.slot === 'subject') found.push(moved(t, 'governor-doer', a, i, rel))
  }
  // "is survived by two sons"
  if (rel === 'obl:agent' && lemmaOf(t, above) === 'survive')
    for (const a of g.argumentsOf(above)) if (a.slot === 'object') found.push(moved(t, 'governor-object', a, i, rel))
  if (above >= 0 && rel === 'obl' && isVerb(t, above)) {
    // "operate with the approval of Moscow": what is approved is the doing of those who operate.
    for (const a of g.surfaceSubject(above))
      if (a.slot === 'subject') found.push(moved(t, 'governor-subject', a, i, rel))
    // "arrested him on a warrant", "was found guilty after a trial": whom the verb is about.
    for (const a of g.argumentsOf(above)) if (a.slot === 'object') found.push(moved(t, 'governor-object', a, i, rel))
  }
  if (above >= 0 && ['compound', 'nmod:desc', 'nmod:unmarked', 'amod', 'flat'].includes(rel))
    found.push(arg(t, 'titled', i, above, rel), ...ofBearer(t, i, above))
  if (
    above >= 0 &&
    isVerb(t, above) &&
    (rel === 'xcomp' || (rel === 'obl' && prepositionOf(t, i) === 'as')) &&
    // "known as the Dentist" says nothing of teeth.
    !(CALLS.has(lemmaOf(t, above)) && /^\p{Lu}/u.test(t.words[i]?.text ?? '')) &&
    // Nor is whoever came disguised as a gas fitter one, or whom an opponent calls a thief.
    !/^(?:disguise|pose|masquerade|dress|address|greet|brand|label|denounce|deride|mock|vilify|dismiss)$/.test(
      lemmaOf(t, above),
    ) &&
    !(lemmaOf(t, above) === 'call' && !isPassive(t, above))
  ) {
    // "is considered a boss", "named X as the leader", "became leader"
    // "As part of the crackdown, the police exposed a gang": what stands in front, or is a part of something, is theirs who did it.
    const isDoers = rel === 'obl' && !isPassive(t, above) && (i < above || lemmaOf(t, i) === 'part')
    for (const a of g.argumentsOf(above)) {
      if (
        isDoers
          ? a.slot === 'subject'
          : a.slot === 'object' || (a.slot === 'subject' && !g.argumentsOf(above).some((b) => b.slot === 'object'))
      ) {
        found.push(moved(t, 'predicated', a, i, rel))
      }
    }
  }
  found.push(...toldByVerbs(g, i))
  // "known as X", "a trafficker named X"
  for (const v of lightVerbsOf(t, i)) {
    for (const a of g.argumentsOf(v)) {
      if (a.head !== i && !found.some((b) => b.head === a.head) && (CARRIED.has(a.slot) || ON_ORDERS.test(a.slot))) {
        found.push(moved(t, a.slot, a, i, 'light verb'))
      }
    }
  }
  // "the plot to kill X by Y": who stands behind an embedded noun comes from the word that it completes.
  const isPredicate = copulaOf(t, i) !== undefined && childWith(t, i, 'nsubj') !== undefined
  if (isPredicate && rel === 'ccomp') return found
  if (!found.some((a) => a.slot === 'subject')) found.push(...controller(g, i))
  else found.push(...controller(g, i).filter((a) => a.slot === 'behind'))
  if (above >= 0 && (rel === 'obj' || rel === 'nsubj:pass') && isVerb(t, above)) {
    for (const c of childrenWith(t, above, 'obl')) {
      if (c > i) found.push(...prepositional(t, i, c).map(asLoose))
    }
  }
  return found
}

/** "Petrov and Haddad, leaders of a gang", "X and Y, both Georgians": a plural describes them all. */
const described = (t: Tree, i: number): number => {
  const above = headOf(t, i)
  return t.words[i]?.xpos === 'NNS' || isBoth(t, i) ? firstConjunct(t, above) : above
}
const isBoth = (t: Tree, i: number) => childrenOf(t, i).some((c) => /^(?:both|all|each)$/.test(lemmaOf(t, c)))
const isOfSeveral = (t: Tree, i: number) => relOf(t, i) === 'appos' && isBoth(t, i)

const CALLS: ReadonlySet<string> = new Set(['know', 'nickname', 'dub', 'call', 'codename'])

/** "Trial Attorney Amy Ley of the Fraud Section", "Trial Attorneys Amy Ley and Ivo Marr of the Fraud Section": where whoever is so titled belongs. */
const ofBearer = (t: Tree, i: number, bearer: number): readonly Argument[] =>
  childrenWith(t, bearer, 'nmod').flatMap((c) =>
    /^(?:of|from|at|with)$/.test(prepositionOf(t, c) ?? '') ? [arg(t, 'titled-of', i, c)] : [],
  )

/** Verbs that merely carry this noun: "carried out the attack", "an attack carried out by X". */
function lightVerbsOf(t: Tree, i: number): readonly number[] {
  const first = firstConjunct(t, i)
  const above = headOf(t, first)
  const verbs = childrenWith(t, i, 'acl', 'acl:relcl').filter((c) => isVerb(t, c) && isPassive(t, c))
  // "the attack is believed to have been carried out by X"
  const hung =
    above >= 0 && relOf(t, first) === 'nsubj:pass' ? childrenWith(t, above, 'xcomp').filter((c) => isPassive(t, c)) : []
  const all =
    above >= 0 && ['obj', 'nsubj:pass'].includes(relOf(t, first)) && isVerb(t, above)
      ? [above, ...hung, ...verbs]
      : verbs
  return all.filter((v) => embeddings.find(lemmaWithParticle(t, v), 'object')?.light === true)
}

const CARRIED: ReadonlySet<string> = new Set(
  'subject indirect in on at against for with from to on-behalf-of'.split(' '),
)
/** "was carried out on the orders of a colonel" */
const ON_ORDERS = /^(?:on|at)-(?:orders?|instructions?|behest|direction)-of$/

const COMES: ReadonlySet<string> = new Set(
  'come arrive originate emanate go fall pass flow travel reach run move enter end out'.split(' '),
)

const PLOTS: ReadonlySet<string> = new Set('plot conspiracy operation campaign scheme attempt bid'.split(' '))
