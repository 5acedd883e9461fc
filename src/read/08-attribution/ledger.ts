// What is gathered on the way from a claim's trigger up to the root of its sentence: hedges, polarity, speakers, how far
// the event got; each with the words that gave it.
import type { Reason, Speaker } from '../../model/claim.ts'
import type { Certainty, Polarity, Predicate } from '../../model/ontology.ts'
import { quote } from '../../model/span.ts'
import type { Grammar } from '../07-frames/arguments.ts'
import type { Reading } from '../07-frames/reading.ts'
import type { Aspect } from '../lexicon/certainty/embedding.ts'
import { childrenOf, childrenWith, lemmaOf, relOf, subtree, type Tree } from '../tree.ts'
import { certaintyOf } from './allegations.ts'
import { isAuthor, speaks, voiceAt } from './voices.ts'

export interface Ledger {
  readonly r: Reading
  readonly g: Grammar
  readonly t: Tree
  readonly predicate: Predicate
  /** Heads of the words that do the deed: what somebody says of himself is no accusation. */
  readonly doers: readonly number[]
  readonly certainties: Certainty[]
  readonly by: Speaker[]
  readonly reasons: Reason[]
  polarity: Polarity
  aspect?: Aspect
  unreal: boolean
}

export const ledger = (r: Reading, g: Grammar, predicate: Predicate, doers: readonly number[]): Ledger => ({
  r,
  g,
  t: g.tree,
  predicate,
  doers,
  certainties: [],
  by: [],
  reasons: [],
  polarity: 'affirmed',
  unreal: false,
})

const at = ({ r, t }: Ledger, i: number) =>
  quote(r.analysis.text, t.words[i] as { start: typeof t.sentence.start; end: typeof t.sentence.end })

export function hedge(l: Ledger, i: number, certainty: Certainty, note: string): void {
  l.certainties.push(certainty)
  l.reasons.push({ why: 'hedge', at: at(l, i), certainty, note })
}

export function polar(l: Ledger, i: number, polarity: Polarity, note: string): void {
  l.polarity = polarity
  l.reasons.push({ why: 'polarity', at: at(l, i), polarity, note })
}

/** Those of `heads` who can speak say it with `verb`, whose own strength is `certainty`. */
export function speaker(l: Ledger, heads: readonly number[], verb: number, certainty: Certainty, note: string): void {
  const { r, t, doers } = l
  const lemma = lemmaOf(t, verb)
  // "The cases reveal", "the findings suggest": nobody speaks, the author judges.
  const able = heads.filter((h) => speaks(r, t, h, lemma))
  // "an attache who it says paid a clerk": the attache does not say it.
  const others = able.filter((h) => !isRelative(t, h, verb))
  const candidates = others.length > 0 ? others : able
  if (heads.length > 0 && candidates.length === 0) return
  const voices = candidates.flatMap((h) => voiceAt(r, t, h) ?? [])
  for (const { speaker } of voices) if (speaker.at) l.reasons.push({ why: 'speaker', at: speaker.at, note })
  const isOwn = voices.some(({ head, thing }) =>
    doers.some((d) => d === head || (thing !== undefined && r.mention(t.sentence.index, d)?.thing === thing)),
  )
  // Outermost first: we climb from the inside out.
  l.by.unshift(...voices.map((v) => v.speaker))
  // "We recommend", "I can confirm": the document's own word.
  const isPlain = certainty === 'reported' && candidates.length > 0 && candidates.every((h) => isAuthor(r, t, h))
  if (!isPlain) hedge(l, verb, certaintyOf(voices, lemma, certainty, l.predicate, doers.length > 0 && !isOwn), note)
}

const isRelative = (t: Tree, i: number, verb: number): boolean =>
  /^W/.test(t.words[i]?.xpos ?? '') ||
  childrenOf(t, i).some((c) => relOf(t, c) === 'acl:relcl' && subtree(t, c).includes(verb))

/** "police say"; "police are sure" and "convinced", whatever the tagger made of that. */
export const subjectsOf = ({ g, t }: Ledger, verb: number): readonly number[] =>
  g
    .argumentsOf(verb)
    .filter(
      ({ slot }) =>
        slot === 'subject' ||
        (slot === 'predicated' && t.words[verb]?.upos === 'ADJ') ||
        (slot === 'object' && lemmaOf(t, verb) === 'convinced'),
    )
    .flatMap((a) => [a.head, ...childrenOf(t, a.head).filter((c) => relOf(t, c) === 'conj')])

export const wordAt = ({ t }: Ledger, i: number): string => t.words[i]?.text ?? ''

/** "…, said a source": the tree makes the speaker an object. */
export const inverted = ({ r, t }: Ledger, verb: number): readonly number[] =>
  childrenWith(t, verb, 'nsubj', 'obj').filter((i) => i > verb && speaks(r, t, i, lemmaOf(t, verb)))
