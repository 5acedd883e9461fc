// Where a rule finds its words: which triggers a word may be, the further words that complete one, and everything
// around them that may fill a role.
import type { Form, Frames, Trigger } from '../frames/table.ts'
import { isOccupation, KIN } from '../lexicon/people/nouns.ts'
import { officeStart } from '../mend/offices.ts'
import { isUnlistedDoer } from '../noun-phrase.ts'
import { childrenOf, childWith, firstConjunct, headOf, lemmaOf, prepositionOf, relOf, type Tree } from '../tree.ts'
import type { Argument, Grammar } from './arguments.ts'
import { argument } from './reach.ts'
import { headOfSpan, type Reading } from './reading.ts'

export function triggersAt(r: Reading, t: Tree, i: number, frames: Frames): readonly Trigger[] {
  const w = t.words[i]
  if (!w || w.upos === 'PUNCT') return NO_TRIGGERS
  const lemma = lemmaOf(t, i)
  // "a trained chemist", "an enlisted sailor": nobody trained or enlisted him that we hear of
  if (TRAINED.has(lemma) && relOf(t, i) === 'amod' && w.xpos === 'VBN' && t.words[i - 1]?.text !== '-')
    return NO_TRIGGERS
  if (isStrayVerb(t, i)) return NO_TRIGGERS
  // "a smell of burning hair": nobody burns it.
  if (w.xpos === 'VBG' && relOf(t, i) === 'amod' && lemma === 'burn') return NO_TRIGGERS
  let found = NO_TRIGGERS
  const add = (form: Form, word: string) => {
    const more = frames.triggers[form].get(word)
    if (more) found = found.length === 0 ? more : [...found, ...more.filter((m) => !found.includes(m))]
  }
  const lower = w.text.toLowerCase()
  const isAdjective = w.upos === 'ADJ'
  if (w.upos === 'VERB' || w.upos === 'AUX' || w.xpos === 'VBG' || w.xpos === 'VBN') add('verb', lemma)
  if (w.upos === 'AUX') add('auxiliary', relOf(t, i) === 'cop' ? 'be' : lower)
  // "Department" inside "Department of Justice" names nothing of its own.
  const inName = r.name(t.sentence.index, i)
  // Nor does the surname of Stewart Pope say what he is.
  const isOwn =
    inName === undefined || inName.type === 'People' || (inName.type !== 'Person' && inName.last - inName.first === 1)
  const isNoun = isOwn && (w.upos === 'NOUN' || w.upos === 'PROPN')
  if (isNoun) add('noun', lemma)
  // A lemma of two words, "special agent", means something else than its last word.
  if ((isNoun && lower !== lemma && !lemma.includes(' ')) || (isOwn && w.xpos === 'VBG')) add('noun', lower)
  if (isAdjective || w.xpos === 'VBN') {
    add('adjective', lemma)
    if (lower !== lemma) add('adjective', lower)
  }
  // "Iran-backed": the tagger may see an adjective where the frame names the verb.
  if (isAdjective && lemma.endsWith('ed')) {
    add('verb', lemma.slice(0, -2))
    add('verb', lemma.slice(0, -1))
  }
  if (isNoun) {
    const isTrade = isOccupation(lemma) || isOccupation(lower) || isOffice(r, t, i) || isUnlistedTrade(r, t, i)
    // "a Frenchman" has no trade, "editor-in-chief" one.
    if (isTrade && inName?.type !== 'People' && !isInTitle(r, t, i) && !isInHyphens(t, i)) add('lexicon', 'occupations')
    if (KIN.has(lemma)) add('lexicon', 'kin')
  }
  const mention = w.upos === 'PRON' ? undefined : r.mention(t.sentence.index, i)
  if (mention?.headWord === i) add('thing', mention.type)
  const value = r.value(t.sentence.index, i)
  if (value && headOfSpan(t, value.first, value.last) === i) add('value', value.type)
  return found
}

const NO_TRIGGERS: readonly Trigger[] = []
const TRAINED: ReadonlySet<string> = new Set(['train', 'enlist', 'commission'])

/** A base form needs "to", an auxiliary or a verb before it: in "bomb disposal officers" it is a noun. */
function isStrayVerb(t: Tree, i: number): boolean {
  const w = t.words[i]
  if (w?.xpos !== 'VB' || w.rel === 'xcomp' || w.rel === 'ccomp') return false
  const first = firstConjunct(t, i)
  // "Gunmen ambush a convoy, kill 14 soldiers": headlines tell what was done in the form that has no ending.
  return first === i
    ? w.rel !== 'root' && childWith(t, i, 'mark', 'aux') === undefined
    : !/^VBP?$/.test(t.words[first]?.xpos ?? '') &&
        childWith(t, i, 'mark', 'aux') === undefined &&
        childWith(t, first, 'aux') === undefined
}

/** "Dieter Kahl, a shunter at a freight yard": what a noun without a list says of a name beside it. */
const isUnlistedTrade = (r: Reading, t: Tree, i: number): boolean =>
  isUnlistedDoer(t, i) && r.name(t.sentence.index, headOf(t, i))?.type === 'Person'

const isInHyphens = (t: Tree, i: number): boolean => relOf(t, i) === 'flat' && t.words[i - 1]?.text === '-'

/** "Justice Emmanuel Prakash", "Kevin Tran, Assistant Attorney General for …": an office with capitals beside a name. */
const isOffice = (r: Reading, t: Tree, i: number): boolean =>
  /^\p{Lu}/u.test(t.words[i]?.text ?? '') &&
  (r.name(t.sentence.index, i + 1)?.type === 'Person' ||
    (relOf(t, i) === 'appos' && r.name(t.sentence.index, headOf(t, i))?.type === 'Person')) &&
  officeStart(t.words, i) >= 0

/** "Assistant Attorney General Dana Whitlow": the last word of a title speaks for all of it. */
function isInTitle(r: Reading, t: Tree, i: number): boolean {
  // "the ministry's deputy director", "Assistant Attorney General"
  const head = headOf(t, i)
  if (
    head > i &&
    head < i + 4 &&
    /^(?:compound|amod)$/.test(relOf(t, i)) &&
    (isOccupation(lemmaOf(t, head)) || isOffice(r, t, head))
  )
    return true
  for (let k = i + 1; k < t.words.length && k < i + 6; k++) {
    const w = t.words[k]
    if (!w || !/^(?:NOUN|PROPN|ADJ)$/.test(w.upos) || r.name(t.sentence.index, k)?.type === 'Person') return false
    if (isOccupation(lemmaOf(t, k)) && r.name(t.sentence.index, k + 1)?.type === 'Person') return true
  }
  return false
}

/** The words below a trigger among which those that complete it are looked for. */
export const wordsBelow = (t: Tree, i: number): readonly number[] => [
  ...childrenOf(t, i).flatMap((c) =>
    c !== i + 1 && /subj|conj|parataxis|advcl|ccomp/.test(relOf(t, c)) && !/pass$/.test(relOf(t, c))
      ? []
      : [c, ...childrenOf(t, c)],
  ),
  ...describedBy(t, i),
]

/** "the mail bomb sent to the editor", "the drones that Iran delivered": what a participle or a relative clause describes is its object. */
function describedBy(t: Tree, i: number): readonly number[] {
  if (!/^acl/.test(relOf(t, i)) || !(t.words[i]?.xpos === 'VBN' ? isOfWhatItDescribes(t, i) : lacksObject(t, i)))
    return NO_WORDS
  const noun = headOf(t, i)
  // "a transfer of 85,000 dollars that a firm made": the transfer is what it made.
  const whole = prepositionOf(t, noun) === 'of' ? [headOf(t, noun)] : NO_WORDS
  return [noun, ...childrenOf(t, noun).filter((c) => relOf(t, c) === 'compound'), ...whole]
}
const NO_WORDS: readonly number[] = []

/** A bare participle, or "that had been attached": not "whose wheels had been loosened". */
const isOfWhatItDescribes = (t: Tree, i: number): boolean =>
  relOf(t, i) === 'acl' ||
  childrenOf(t, i).some((c) => relOf(t, c) === 'nsubj:pass' && isRelative(t, c)) ||
  lacksObject(t, i)

/** "that Iran delivered", "he had sent": the clause has somebody who does it, and its object is what it describes. */
const lacksObject = (t: Tree, i: number): boolean =>
  relOf(t, i) === 'acl:relcl' &&
  childrenOf(t, i).some((c) => relOf(t, c) === 'nsubj' && !/^(?:who|which|that)$/i.test(t.words[c]?.text ?? '')) &&
  childrenOf(t, i).every((c) => relOf(t, c) !== 'obj' || isRelative(t, c)) &&
  !childrenOf(t, i).some((c) => /^W/.test(t.words[c]?.xpos ?? '') && !/^obj/.test(relOf(t, c)))

const isRelative = (t: Tree, i: number): boolean => /^(?:that|which)$/i.test(t.words[i]?.text ?? '')

/** The words that complete a trigger: `trial` of "stand trial"; undefined when one is missing. */
export function consume(
  t: Tree,
  i: number,
  rest: readonly string[],
  near: readonly number[],
): ReadonlySet<number> | undefined {
  if (rest.length === 0) return NONE
  const used = new Set<number>()
  for (const word of rest) {
    const at = near.find(
      (c) =>
        // "fixing the prices charged" places no charge, "set up by a man working in Riga" sets nobody to work, "found him hiding" hides nobody.
        (lemmaOf(t, c) === word || t.words[c]?.text.toLowerCase() === word) &&
        !(NOUNS_ALONE.has(word) && t.words[c]?.upos === 'VERB') &&
        !used.has(c) &&
        // "sent detectives to her home" sends nobody home.
        !(word === 'home' && prepositionOf(t, c) !== undefined) &&
        // "ordered to carry out 200 hours of work" orders nobody out.
        !(headOf(t, c) !== i && !used.has(headOf(t, c)) && relOf(t, c) === 'compound:prt') &&
        // "On Friday he called it an attack" calls on nobody.
        !(t.words[c]?.upos === 'ADP' && c < i) &&
        // "found not guilty" is not "found guilty"; "opened an investigation into the fire" opens no fire.
        (rest.includes('not') || t.words[c - 1]?.text.toLowerCase() !== 'not') &&
        !(headOf(t, c) !== i && ['into', 'about', 'over', 'against'].includes(prepositionOf(t, c) ?? '')) &&
        // "a campaign against disinformation" spreads none.
        !(
          t.words[i]?.upos === 'NOUN' &&
          /^(?:campaign|drive|effort)$/.test(lemmaOf(t, i)) &&
          prepositionOf(t, c) === 'against'
        ),
    )
    if (at === undefined) return undefined
    used.add(at)
  }
  return used
}

const NONE: ReadonlySet<number> = new Set()
const NOUNS_ALONE: ReadonlySet<string> = new Set(['charge', 'work', 'order', 'hiding'])

/** Everything that may fill a role around a trigger, by slot. */
export type Surroundings = ReadonlyMap<string, readonly Argument[]>

/** Slots in which the trigger's own word fills a role. */
export const OF_ITSELF: ReadonlySet<string> = new Set([
  'self',
  'head',
  'description',
  'nationality',
  'nation',
  'owner-inside',
  'nickname',
])
const NOT_OF_COMPLETION: ReadonlySet<string> = new Set(['predicated', 'bearer', 'titled', 'subject', 'behind'])

export function surround(g: Grammar, i: number, consumed: ReadonlySet<number>): Surroundings {
  const t = g.tree
  const path = () => t.words[i]?.text ?? ''
  const all = new Map<string, Argument[]>()
  const add = (a: Argument) => {
    const list = all.get(a.slot)
    if (list) list.push(a)
    else all.set(a.slot, [a])
  }
  for (const a of g.argumentsOf(i)) if (!consumed.has(a.head)) add(a)
  for (const c of consumed)
    if (['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(t.words[c]?.upos ?? ''))
      for (const a of g.argumentsOf(c))
        if (a.head !== i && !consumed.has(a.head) && !NOT_OF_COMPLETION.has(a.slot)) add(a)
  // "the assassination attempt on X": what hangs on the attempt belongs to the assassination.
  const above = t.words[i]?.head ?? -1
  if (['compound', 'amod', 'nmod:unmarked'].includes(relOf(t, i)) && CARRIERS.has(lemmaOf(t, above)))
    for (const a of g.argumentsOf(above)) if (a.head !== i && a.slot !== 'modifier' && a.slot !== 'predicated') add(a)
  // "damage the signal boxes": the word is a part of what was damaged.
  for (const c of consumed)
    if (t.words[c]?.upos === 'NOUN') add(argument('completion', relOf(t, c) === 'compound' ? headOf(t, c) : c, path))
  for (const slot of OF_ITSELF) add(argument(slot, i, path))
  return all
}

const CARRIERS: ReadonlySet<string> = new Set(
  'attempt plot plan bid campaign operation mission ring spree attack conspiracy'.split(' '),
)
