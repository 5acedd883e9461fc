// Where and when: the place and time phrases of the event's own clause, or of the nearest clause that governs it.
// A clause that only describes a noun ("the centre, founded in 2012, was led …") gives nothing to its neighbour.

import type { Filler, NonEmpty } from '../../model/claim.ts'
import { quote } from '../../model/span.ts'
import type { ValueMention } from '../analysis.ts'
import { namesPerson } from '../lexicon/people/nouns.ts'
import {
  childrenWith,
  childWith,
  conjuncts,
  firstConjunct,
  headOf,
  isNominal,
  isPassive,
  isVerb,
  lemmaOf,
  markerOf,
  prepositionOf,
  relOf,
  type Tree,
} from '../tree.ts'
import { findFiller } from './fillers.ts'
import { isBefore, isLifetime, isUntil } from './own-days.ts'
import { headOfSpan, type Reading } from './reading.ts'

export interface Adjunct {
  readonly fillers: NonEmpty<Filler>
  readonly path: string
}

const WHERE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'on',
  'near',
  'outside',
  'inside',
  'off',
  'within',
  'around',
  'throughout',
  'across',
])

/** "abducted from Nairobi", "ran the cell from Irbil": there it happened. */
const FROM_THERE: ReadonlySet<string> = new Set(
  'abduct kidnap snatch seize abduction kidnapping rendition run operate lead manage command head broadcast'.split(' '),
)

/** The trigger and the words above it whose place and time are its own too. */
function domain(t: Tree, i: number, isEvent: boolean, isCrime = false): readonly number[] {
  // "shot and killed an officer in Riga": both there.
  const chain = [i, ...childrenWith(t, i, 'conj').filter((c) => c === i + 2 && isVerb(t, c) && isVerb(t, i))]
  for (let at = i, steps = 0; steps < 8; steps++) {
    const rel = relOf(t, at)
    if (rel === 'conj') {
      const first = firstConjunct(t, at)
      chain.push(first)
      at = first
      if (isVerb(t, at) && isFiniteVerb(t, at)) break
      continue
    }
    const above = headOf(t, at)
    if (above < 0 || (isCrime && isOfLaw(t, above))) break
    // "were taken in July to a camp, where they were taught": what is told of the way there.
    if (isEvent && rel === 'acl:relcl' && isWhere(t, at) && isPassive(t, at)) {
      chain.push(above)
      at = above
      continue
    }
    if (
      rel === 'acl:relcl' ||
      rel === 'ccomp' ||
      rel === 'appos' ||
      rel === 'parataxis' ||
      rel === 'amod' ||
      rel === 'compound' ||
      rel === 'nmod:poss' ||
      rel === 'csubj'
    )
      break
    if (rel === 'acl' && markerOf(t, at) === undefined) break
    if (isBefore(t, at, above)) break
    if (rel === 'advcl' && (isFiniteVerb(t, at) || !['to', undefined].includes(markerOf(t, at)))) break
    if (isVerb(t, at) && isFiniteVerb(t, at) && rel !== 'xcomp' && rel !== 'advcl' && rel !== 'acl') break
    // "The gang's leader was shot in June": he led it before.
    if (!isEvent && !isVerb(t, i) && isVerb(t, above) && !TAKES_OFFICE.has(lemmaOf(t, above))) break
    chain.push(above)
    at = above
  }
  return chain
}

/** Verbs that say since when or until when somebody is what he is. */
const TAKES_OFFICE: ReadonlySet<string> = new Set(
  `be become remain serve work act stay continue appoint name elect make join take hold resign quit retire leave step dismiss remove
  replace succeed know describe identify list register found create open buy sell run head lead`.split(/\s+/),
)

const LAW: ReadonlySet<string> = new Set(
  'arrest detain charge indict accuse arraign try convict sentence jail imprison acquit extradite question prosecute plead remand want seek hunt hold suspect wanted'.split(
    ' ',
  ),
)

/** "was arrested", "went on trial", "appeared in court", "the trial of": its day and town are not those of the deed. */
const isOfLaw = (t: Tree, i: number): boolean =>
  isVerb(t, i)
    ? LAW.has(lemmaOf(t, i)) ||
      (TRIED.has(lemmaOf(t, i)) && (t.children[i] ?? []).some((c) => /^(?:trial|court|dock)$/.test(lemmaOf(t, c))))
    : PROCESS.has(lemmaOf(t, i))

const TRIED: ReadonlySet<string> = new Set('go put be stand face await appear bring'.split(' '))
const PROCESS: ReadonlySet<string> = new Set(
  'trial retrial hearing arrest conviction prosecution extradition indictment'.split(' '),
)

const isWhere = (t: Tree, clause: number): boolean =>
  (t.children[clause] ?? []).some((c) => c < clause && t.words[c]?.text.toLowerCase() === 'where')

const isFiniteVerb = (t: Tree, i: number): boolean => {
  const w = t.words[i]
  if (!w) return false
  return (
    /^VB[DPZ]$/.test(w.xpos) ||
    (t.children[i] ?? []).some((c) => /^aux/.test(relOf(t, c)) && /^(VB[DPZ]|MD)$/.test(t.words[c]?.xpos ?? ''))
  )
}

/** How far up the chain a word attaches, counting nouns in between; undefined when another clause lies between. */
function distance(t: Tree, chain: readonly number[], from: number, trigger: number): number | undefined {
  let nouns = 0
  let at = from
  for (let steps = 0; steps < 6; steps++) {
    const above = headOf(t, at)
    if (above < 0) return undefined
    const k = chain.indexOf(above)
    if (k >= 0) {
      // What stands at an earlier verb reaches a coordinated later one only from in front: "In May X was held and tried".
      const later = conjuncts(t, above)
      if (above !== trigger && from > above && chain.slice(0, k).some((c) => c !== above && later.includes(c)))
        return undefined
      return k * 4 + nouns
    }
    // "Posing as a courier between May and July, she photographed": a participle in front shares its time.
    const isFronted =
      relOf(t, above) === 'advcl' &&
      t.words[above]?.xpos === 'VBG' &&
      above < trigger &&
      markerOf(t, above) === undefined &&
      childWith(t, above, 'nsubj') === undefined
    if (isVerb(t, above) && relOf(t, above) !== 'amod' && !isFronted) return undefined
    // "also charged is X, who has been in custody since May": a clause without a verb of its own, too.
    if (relOf(t, above) === 'acl:relcl') return undefined
    // "led it until his death in 2011"
    if (isUntil(t, above) && isNominal(t, above)) return undefined
    nouns++
    at = above
  }
  return undefined
}

export function timeOf(
  r: Reading,
  t: Tree,
  i: number,
  isEvent: boolean,
  consumed: ReadonlySet<number>,
  isCrime = false,
): Adjunct | undefined {
  const chain = [...domain(t, i, isEvent, isCrime), ...consumed]
  let best: { cost: number; value: ValueMention; head: number } | undefined
  for (const value of r.valuesIn(t.sentence.index)) {
    if (value.type !== 'Time' || (value.time ?? value.value) === undefined) continue
    if (value.first <= i && i < value.last) continue
    if (isLifetime(t, value) || (value.first < i && isUntil(t, i))) continue
    const head = headOfSpan(t, value.first, value.last)
    const cost = chain.includes(head) ? 0 : distance(t, chain, head, i)
    if (cost === undefined) continue
    const near = cost + Math.abs(head - i) / 1000
    if (!best || near < best.cost) best = { cost: near, value, head }
  }
  if (!best) {
    // "was extradited to face charges in February": the day of the journey, told behind what it was for.
    const purpose = childrenWith(t, i, 'advcl').find((c) => PROCEEDINGS.has(lemmaOf(t, c)) && markerOf(t, c) === 'to')
    return purpose === undefined ? undefined : timeOf(r, t, purpose, isEvent, NO_WORDS)
  }
  const { value, head } = best
  return {
    fillers: [{ at: quote(r.analysis.text, value), type: 'Time', value: value.time ?? value.value ?? '' }],
    path: `${t.words[i]?.text} · when · ${t.words[head]?.text}`,
  }
}

const NO_WORDS: ReadonlySet<number> = new Set()
const PROCEEDINGS: ReadonlySet<string> = new Set(['face', 'stand', 'answer', 'serve', 'appear'])

export function placeOf(
  r: Reading,
  t: Tree,
  i: number,
  taken: ReadonlySet<number>,
  isEvent: boolean,
  consumed: ReadonlySet<number>,
  onScene: ReadonlySet<number>,
  given: ReadonlySet<number>,
  isCrime = false,
): Adjunct | undefined {
  const chain = [...domain(t, i, isEvent, isCrime), ...consumed]
  let best: { cost: number; head: number } | undefined
  for (const m of t.words.keys()) {
    if (taken.has(m) || m === i) continue
    const rel = relOf(t, m)
    if (!['obl', 'nmod', 'conj'].includes(rel)) continue
    const head = rel === 'conj' ? -1 : m
    if (head < 0) continue
    const prep = prepositionOf(t, head)
    if (prep === undefined || !(WHERE.has(prep) || (/^(?:from|out-of)$/.test(prep) && FROM_THERE.has(lemmaOf(t, i)))))
      continue
    if (placesAt(r, t, head).length === 0 || isSeat(t, head)) continue
    // "was rewarded with a flat in Sochi": there it stands.
    if (isEvent && (isFarOff(r, t, head, onScene) || given.has(headOf(t, head)))) continue
    if (isEvent && isOfDescription(t, head)) continue
    const cost = distance(t, chain, head, i)
    if (cost === undefined || (!isEvent && cost % 4 !== 0)) continue
    const near = cost + Math.abs(head - i) / 1000
    if (!best || near < best.cost) best = { cost: near, head }
  }
  if (!best) return isEvent ? there(r, t, i) : undefined
  const fillers = conjuncts(t, best.head)
    .flatMap((c) => placesAt(r, t, c))
    .filter((c) => !taken.has(c))
    .flatMap((c) => findFiller(r, t, c, 'entity', ['Place'])?.filler ?? [])
  const [first, ...rest] = fillers
  return first && { fillers: [first, ...rest], path: `${t.words[i]?.text} · where · ${t.words[best.head]?.text}` }
}

/** "paid a company in Dubai", "a colonel in Moscow ordered": where somebody sits who need not have been where it happened. */
function isFarOff(r: Reading, t: Tree, place: number, onScene: ReadonlySet<number>): boolean {
  const noun = headOf(t, place)
  // "paid the courier 15,000 euros in Riga": only the tree makes one phrase of it.
  if (t.words.slice(noun + 1, place).some((w) => w.upos === 'NUM' || w.upos === 'SYM')) return false
  const mention = r.mention(t.sentence.index, noun)
  const { type, kind } = mention ? r.thingOf(mention) : {}
  // "surrendered to police in Graz"
  if ((type !== 'Organization' && type !== 'Person') || kind === 'police' || WHERE.has(prepositionOf(t, noun) ?? ''))
    return false
  // "the car of an editor in Hamburg": the car was there too; "$6,000 through a company in Dubai" and "Vance, a dentist in
  // Florence, pleaded guilty" say where neither was.
  for (let at = noun; at >= 0; at = headOf(t, at)) {
    if (onScene.has(at)) return t.words[at]?.upos === 'SYM'
    if (!/^(?:nmod|conj)/.test(relOf(t, at))) return true
  }
  return true
}

/** "Gill, treasurer of a temple in Surrey, was shot": that is where the temple stands. */
function isOfDescription(t: Tree, place: number): boolean {
  for (let at = headOf(t, place), steps = 0; at >= 0 && steps < 5; at = headOf(t, at), steps++) {
    if (relOf(t, at) === 'appos') return namesPerson(lemmaOf(t, at))
    if (!/^(?:nmod|conj)/.test(relOf(t, at))) return false
  }
  return false
}

/** "travelled to Riga and was trained there": the place that the text spoke of last. */
function there(r: Reading, t: Tree, i: number): Adjunct | undefined {
  const adverb = (t.children[i] ?? []).find((c) => lemmaOf(t, c) === 'there' && relOf(t, c) === 'advmod')
  if (adverb === undefined) return undefined
  const s = t.sentence.index
  const start = t.words[adverb]?.start ?? 0
  const last = r.analysis.mentions.findLast(
    (m) => m.start < start && s - m.sentence <= 1 && m.type === 'Place' && /^\p{Lu}/u.test(r.thingOf(m).name),
  )
  const tree = last && r.grammars[last.sentence]?.tree
  const found = tree && findFiller(r, tree, last.headWord, 'entity', ['Place'])
  return found && { fillers: [found.filler], path: `${t.words[i]?.text} · where · there` }
}

/** "the regime in Tehran": where it sits is not where it acts. */
const isSeat = (t: Tree, place: number): boolean =>
  /^(?:regime|government|leadership)$/.test(lemmaOf(t, headOf(t, place))) && /^nsubj/.test(relOf(t, headOf(t, place)))

/** The named places that a phrase stands for: itself, or those of "countries like Georgia and Russia". */
function placesAt(r: Reading, t: Tree, head: number): readonly number[] {
  const mention = r.mention(t.sentence.index, head)
  const thing = mention && r.thingOf(mention)
  if (thing?.type === 'Place' && /^\p{Lu}/u.test(thing.name)) return [head]
  // "in a Riga gym", "at a London hotel"
  const town = mention?.type === 'Person' ? undefined : childrenWith(t, head, 'compound').find((c) => isTown(r, t, c))
  if (town !== undefined && t.words[head]?.upos === 'NOUN' && thing?.type !== 'Organization') return [town]
  const examples = (t.children[head] ?? []).find((c) =>
    ['like', 'such-as', 'including', 'of'].includes(prepositionOf(t, c) ?? ''),
  )
  if (examples === undefined || !PLACE_NOUNS.has(t.words[head]?.lemma ?? '')) return []
  return conjuncts(t, examples).filter((c) => placesAt(r, t, c).length > 0)
}
const isTown = (r: Reading, t: Tree, i: number): boolean => {
  const name = r.name(t.sentence.index, i)
  return name?.type === 'Place' && name.last === i + 1
}
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'country city town region state place village province island republic area part'.split(' '),
)
