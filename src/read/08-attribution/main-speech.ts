// Who speaks in a sentence as its main business, by the tree or by the order of words: "He told the court that …",
// "…, she said". What is said on the side, "whom he described as a debtor", opens no account and ends none.
import type { Certainty } from '../../model/ontology.ts'
import type { Grammar } from '../07-frames/arguments.ts'
import type { Reading } from '../07-frames/reading.ts'
import { speechVerb } from '../lexicon/speech/verbs.ts'
import { childrenOf, childrenWith, childWith, isVerb, lemmaOf, relOf, type Tree } from '../tree.ts'
import type { Saying } from './sayings.ts'
import { speaks, type Voice, voiceAt } from './voices.ts'

export interface Said {
  readonly voices: readonly Voice[]
  readonly verb: string
  readonly base: Certainty
}

interface Spoken extends Said {
  readonly at: number
  readonly tells: boolean
}

export interface MainSpeech {
  readonly said: (Said & { readonly at: number }) | undefined
  /** "claimed asylum", "found a driver", "accepted": nothing is told, and whoever spoke before speaks no more. */
  readonly isOver: boolean
}

export const NOBODY_SPEAKS: MainSpeech = { said: undefined, isOver: false }

export function mainSpeech(r: Reading, g: Grammar, beside: readonly Saying[]): MainSpeech {
  const inTree = speech(r, g)
  const isTold = inTree?.tells !== false
  const said =
    beside.find((x) => x.at === inTree?.at) ?? (isTold ? inTree : undefined) ?? beside.find((x) => covers(g.tree, x))
  return { said, isOver: said === undefined && !isTold && !DEALINGS.has(inTree?.verb ?? '') }
}

/** "replied to an advertisement", "boasted of it": words that people of an account exchange, and which nobody reports. */
export const DEALINGS: ReadonlySet<string> = new Set(
  'write message text post tweet reply respond complain boast promise swear joke read deny show publish order ask agree learn find discover'.split(
    ' ',
  ),
)

export const rootOf = (t: Tree): number => t.words.findIndex((w) => w.head < 0)

export const thingsIn = (r: Reading, t: Tree): readonly number[] =>
  t.words.flatMap((_, i) => r.mention(t.sentence.index, i)?.thing ?? [])

export function tenseOf(t: Tree): 'perfect' | 'past' | 'other' {
  const root = rootOf(t)
  if (root < 0 || childWith(t, root, 'expl') !== undefined) return 'other'
  const finite = [root, ...childrenOf(t, root).filter((c) => ['aux', 'aux:pass', 'cop'].includes(relOf(t, c)))]
  const isHad = (i: number) => relOf(t, i) === 'aux' && /^had$/i.test(t.words[i]?.text ?? '')
  if (t.words[root]?.xpos === 'VBN' && finite.some(isHad)) return 'perfect'
  if (finite.some((i) => /^(?:VBZ|VBP|MD)$/.test(t.words[i]?.xpos ?? ''))) return 'other'
  return finite.some((i) => t.words[i]?.xpos === 'VBD') ? 'past' : 'other'
}

/** "whom he described as a debtor" says nothing of the sentence as a whole. */
function covers(t: Tree, { ranges, phrase, verb }: Saying): boolean {
  const root = rootOf(t)
  // "who studied, as his classmates confirm, in Minsk": said of that alone.
  const isAs = phrase[0] > 0 && /^as$/i.test(t.words[phrase[0]]?.text ?? '')
  if (isAs && !/^told$/i.test(t.words[phrase[0] + 1]?.text ?? '')) return false
  return (
    ranges.some(([first, last]) => root >= first && root <= last) ||
    (verb !== 'according' && ranges.every(([first]) => first > root))
  )
}

function speech(r: Reading, g: Grammar): Spoken | undefined {
  const t = g.tree
  const root = rootOf(t)
  if (root < 0) return undefined
  for (const verb of [root, ...childrenWith(t, root, 'parataxis', 'conj')]) {
    const lemma = lemmaOf(t, verb)
    const base = isVerb(t, verb) ? speechVerb(lemma) : undefined
    if (!base) continue
    const tells =
      TELLS.has(lemma) || relOf(t, verb) === 'parataxis' || childWith(t, verb, 'ccomp', 'parataxis') !== undefined
    const voices = g
      .argumentsOf(verb)
      .filter((a) => a.slot === 'subject' && speaks(r, t, a.head, lemma))
      .flatMap((a) => voiceAt(r, t, a.head) ?? [])
    if (voices.length > 0) return { voices, verb: lemma, base, at: verb, tells }
  }
  return undefined
}

/** Verbs that open an account also where they only name what it is of: "described the journey". */
const TELLS: ReadonlySet<string> = new Set(
  'say tell describe recount recall relate narrate testify confess explain detail add remember'.split(' '),
)
