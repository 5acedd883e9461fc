// Where a rule finds its words: which triggers a word may be, the further words that complete one, and everything
// around them that may fill a role.
import type { Frames, Trigger } from '../frames/load.ts'
import { isOccupation, KIN } from '../lexicon/people/nouns.ts'
import { childrenOf, childWith, firstConjunct, headOf, lemmaOf, prepositionOf, relOf, type Tree } from '../tree.ts'
import type { Argument, Grammar } from './arguments.ts'
import { headOfSpan, type Reading } from './reading.ts'

export function triggersAt(r: Reading, t: Tree, i: number, frames: Frames): readonly Trigger[] {
  const w = t.words[i]
  if (!w) return []
  const lemma = lemmaOf(t, i)
  const keys: string[] = []
  if (isStrayVerb(t, i)) return []
  if (w.upos === 'VERB' || w.upos === 'AUX' || w.xpos === 'VBG' || w.xpos === 'VBN') keys.push(`verb:${lemma}`)
  if (w.upos === 'AUX') keys.push(`auxiliary:${relOf(t, i) === 'cop' ? 'be' : w.text.toLowerCase()}`)
  // "Department" inside "Department of Justice" names nothing of its own.
  const inName = r.name(t.sentence.index, i)
  const isOwn = inName === undefined || inName.type === 'People' || inName.last - inName.first === 1
  if (isOwn && (w.upos === 'NOUN' || w.upos === 'PROPN')) keys.push(`noun:${lemma}`)
  if (isOwn && (w.upos === 'NOUN' || w.upos === 'PROPN' || w.xpos === 'VBG')) keys.push(`noun:${w.text.toLowerCase()}`)
  if (w.upos === 'ADJ' || w.xpos === 'VBN') keys.push(`adjective:${lemma}`, `adjective:${w.text.toLowerCase()}`)
  // "Iran-backed": the tagger may see an adjective where the frame names the verb.
  if (w.upos === 'ADJ' && lemma.endsWith('ed')) keys.push(`verb:${lemma.slice(0, -2)}`, `verb:${lemma.slice(0, -1)}`)
  if (isOwn && (w.upos === 'NOUN' || w.upos === 'PROPN')) {
    if (isOccupation(lemma) && !isInTitle(r, t, i)) keys.push('lexicon:occupations')
    if (KIN.has(lemma)) keys.push('lexicon:kin')
  }
  const mention = r.mention(t.sentence.index, i)
  if (mention && mention.headWord === i && w.upos !== 'PRON') keys.push(`thing:${mention.type}`)
  const value = r.value(t.sentence.index, i)
  if (value && headOfSpan(t, value.first, value.last) === i) keys.push(`value:${value.type}`)
  let found: readonly Trigger[] = NO_TRIGGERS
  for (const key of keys) {
    const more = frames.triggers.get(key)
    if (more) found = found.length === 0 ? more : [...found, ...more.filter((m) => !found.includes(m))]
  }
  return found
}

const NO_TRIGGERS: readonly Trigger[] = []

/** A base form needs "to", an auxiliary or a verb before it: in "bomb disposal officers" it is a noun. */
function isStrayVerb(t: Tree, i: number): boolean {
  const w = t.words[i]
  if (w?.xpos !== 'VB' || w.rel === 'xcomp' || w.rel === 'ccomp') return false
  const first = firstConjunct(t, i)
  return first === i
    ? w.rel !== 'root' && childWith(t, i, 'mark', 'aux') === undefined
    : t.words[first]?.xpos !== 'VB' &&
        childWith(t, i, 'mark', 'aux') === undefined &&
        childWith(t, first, 'aux') === undefined
}

/** "Assistant Attorney General Dana Whitlow": the last word of a title speaks for all of it. */
function isInTitle(r: Reading, t: Tree, i: number): boolean {
  for (let k = i + 1; k < t.words.length && k < i + 6; k++) {
    const w = t.words[k]
    if (!w || !/^(?:NOUN|PROPN|ADJ)$/.test(w.upos) || r.name(t.sentence.index, k)?.type === 'Person') return false
    if (isOccupation(lemmaOf(t, k)) && r.name(t.sentence.index, k + 1)?.type === 'Person') return true
  }
  return false
}

/** The words that complete a trigger: `trial` of "stand trial"; undefined when one is missing. */
export function consume(t: Tree, i: number, rest: readonly string[]): ReadonlySet<number> | undefined {
  if (rest.length === 0) return new Set()
  const near = childrenOf(t, i).flatMap((c) =>
    c !== i + 1 && /subj|conj|parataxis|advcl|ccomp/.test(relOf(t, c)) && !/pass$/.test(relOf(t, c))
      ? []
      : [c, ...childrenOf(t, c)],
  )
  const used = new Set<number>()
  for (const word of rest) {
    const at = near.find(
      (c) =>
        !used.has(c) &&
        (lemmaOf(t, c) === word || t.words[c]?.text.toLowerCase() === word) &&
        // "found not guilty" is not "found guilty"; "opened an investigation into the fire" opens no fire.
        (rest.includes('not') || t.words[c - 1]?.text.toLowerCase() !== 'not') &&
        !(headOf(t, c) !== i && ['into', 'about', 'over', 'against'].includes(prepositionOf(t, c) ?? '')),
    )
    if (at === undefined) return undefined
    used.add(at)
  }
  return used
}

/** Everything that may fill a role around a trigger. */
export interface Surroundings {
  readonly all: readonly Argument[]
  readonly slots: ReadonlySet<string>
}

export function surround(g: Grammar, i: number, consumed: ReadonlySet<number>): Surroundings {
  const t = g.tree
  const path = t.words[i]?.text ?? ''
  const self: readonly Argument[] = ['self', 'head', 'description', 'nationality'].map((slot) => ({
    slot,
    head: i,
    path,
  }))
  const own = g.argumentsOf(i).filter((a) => !consumed.has(a.head))
  const merged = [...consumed]
    .filter((c) => ['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(t.words[c]?.upos ?? ''))
    .flatMap((c) => g.argumentsOf(c))
    .filter(
      (a) =>
        a.head !== i &&
        !consumed.has(a.head) &&
        !['predicated', 'bearer', 'titled', 'subject', 'behind'].includes(a.slot),
    )
  // "the assassination attempt on X": what hangs on the attempt belongs to the assassination.
  const above = t.words[i]?.head ?? -1
  const isPart = ['compound', 'amod', 'nmod:unmarked'].includes(relOf(t, i)) && CARRIERS.has(lemmaOf(t, above))
  const carrier = isPart
    ? g.argumentsOf(above).filter((a) => a.head !== i && !['modifier', 'predicated'].includes(a.slot))
    : []
  const completions = [...consumed]
    .filter((c) => t.words[c]?.upos === 'NOUN')
    .map((c): Argument => ({ slot: 'completion', head: c, path }))
  const all = [...own, ...merged, ...carrier, ...completions, ...self]
  return { all, slots: new Set(all.map((a) => a.slot)) }
}

const CARRIERS: ReadonlySet<string> = new Set(
  'attempt plot plan bid campaign operation mission ring spree attack conspiracy'.split(' '),
)
