// The case that a court hears: "Opening the case, Karl Weber, prosecuting, told jurors that …" and what follows in the next
// paragraphs. The deeds told there stay the prosecution's until the other side has the word or the court has decided;
// a message read out, a camera's picture or a quoted word ends nothing.
import type { Predicate } from '../../model/ontology.ts'
import type { Reading } from '../07-frames/reading.ts'
import type { Occurrence } from '../07-frames.ts'
import type { Attribution } from '../08-attribution.ts'
import { isListening } from '../lexicon/speech/verbs.ts'
import { childrenWith, lemmaOf, type Tree } from '../tree.ts'
import { INCRIMINATING } from './allegations.ts'
import { DEALINGS, type MainSpeech, NOBODY_SPEAKS, rootOf, type Said, tenseOf, thingsIn } from './main-speech.ts'
import { CASE_PAPERS } from './sides.ts'
import type { Voice } from './voices.ts'

export interface CaseHeard extends Said {
  /** Everybody and everything that the case has spoken of so far. */
  readonly about: ReadonlySet<number>
  /** Whether the sentence is of any of them. */
  readonly isTheirs: boolean
}

/** By sentence, the case that is being put in it; `speeches` by sentence too. */
export function casesHeard(r: Reading, speeches: readonly MainSpeech[]): readonly (CaseHeard | undefined)[] {
  const isOfCourt = r.grammars.slice(0, OPENING).some((g) => isInCourt(g.tree))
  let last: CaseHeard | undefined
  return r.grammars.map(({ tree: t }, s) => {
    const before = last
    const things = thingsIn(r, t)
    const isTheirs = things.some((thing) => last?.about.has(thing))
    // "In Graz an unemployed man burnt buses", "Perfume seller shot dead": somebody else's story.
    const isElsewhere = things.length > 0 && !isTheirs && (!isOfCourt || isHeadline(t))
    if (isDecided(t) || isElsewhere) last = undefined
    const { said } = speeches[s] ?? NOBODY_SPEAKS
    const inCourt = isOfCourt || isInCourt(t)
    if (said && inCourt && said.voices.some((v) => accuses(r, v))) {
      last = { voices: said.voices, verb: said.verb, base: said.base, about: last?.about ?? new Set(), isTheirs }
    } else if (said && inCourt && said.voices.some((v) => v.side === 'court') && isListening(said.verb)) {
      last ??= { voices: said.voices, verb: said.verb, base: said.base, about: new Set(), isTheirs }
    } else if (said && answers(t, said)) last = undefined
    if (!last) return undefined
    // Only whoever goes on with the case has more of it beside what they are said to say.
    const now = last === before || (said !== undefined && isSame(said, before)) ? last : undefined
    const speakers = new Set(last.voices.flatMap((v) => v.thing ?? []))
    last = { ...last, about: new Set([...last.about, ...things.filter((thing) => !speakers.has(thing))]) }
    return now && { ...now, isTheirs }
  })
}

const isSame = ({ voices }: Said, before: CaseHeard | undefined): boolean =>
  voices.some((v) => before?.voices.some((b) => b.speaker.name === v.speaker.name))

/** A prosecutor, counsel for one, an investigator or a paper of the case; a state that accuses stands before no court. */
function accuses(r: Reading, { side, speaker, thing }: Voice): boolean {
  if (side !== 'accuser') return false
  const of = thing === undefined ? undefined : r.analysis.things[thing]
  return (
    CASE_PAPERS.test(speaker.name) ||
    PROSECUTES.test(speaker.name) ||
    of?.type === 'Person' ||
    of?.kind === 'prosecution' ||
    of?.kind === 'police'
  )
}
const PROSECUTES = /\b(?:prosecut\w+|crown|attorneys?|counsel|police|detectives?|investigators?)\b/i
const isHeadline = (t: Tree): boolean => !/^["'”’)\].!?]+$/.test(t.words.at(-1)?.text ?? '')
/** Headline and lede: a story of a court says so there. */
const OPENING = 4
const isInCourt = (t: Tree): boolean => t.lemmas.some((lemma) => COURT.has(lemma))
const COURT: ReadonlySet<string> = new Set(
  'jury juror court trial judge magistrate tribunal prosecution dock courtroom plead'.split(' '),
)

/** Whoever has the word before the court puts an end to the case; who writes, boasts or asks is told of in it. */
const answers = (t: Tree, { verb, voices }: Said): boolean =>
  voices.length > 0 && !DEALINGS.has(verb) && !(verb === 'tell' && !t.lemmas.some((lemma) => HEARS.has(lemma)))
const HEARS: ReadonlySet<string> = new Set(
  'jury juror court judge magistrate tribunal officer police detective investigator agent reporter'.split(' '),
)

/** "They were found guilty", "The judge jailed them": what the court decides is no case any more. */
function isDecided(t: Tree): boolean {
  const root = rootOf(t)
  return (
    root >= 0 &&
    [root, ...childrenWith(t, root, 'conj')].some(
      (verb) => DECIDES.has(lemmaOf(t, verb)) || (lemmaOf(t, verb) === 'find' && t.lemmas.includes('guilty')),
    )
  )
}
const DECIDES: ReadonlySet<string> = new Set(
  'convict acquit jail sentence imprison clear exonerate adjourn resume deliberate'.split(' '),
)

/** What nobody tells in the middle of a case but whoever puts it, also where the doer is not named. */
const DEEDS: ReadonlySet<Predicate> = new Set<Predicate>(['attack', 'espionage', 'payment', 'tasking', 'recruitment'])
const STATE = /\b(?:police|detectives?|(?:security|intelligence) (?:service|men|officers?|agents?))\b/i
/** Offices and holdings, which a case only mentions. */
const STANDING: ReadonlySet<Predicate> = new Set<Predicate>(['leadership', 'operation', 'death'])

export function isPartOfCase(r: Reading, heard: CaseHeard, o: Occurrence, a: Attribution, accused: boolean): boolean {
  const { predicate } = o.frame
  if (a.granted || tenseOf(o.tree) === 'other') return false
  // "Mohseni, who works for a station, was treated": what is so to this day is no part of the story.
  if (/^VB[ZP]$/.test(o.tree.words[o.word]?.xpos ?? '')) return false
  // "was followed by two officers of the service": what the state does is no accusation.
  if ([...o.roles.values()].flat().some((f) => STATE.test(f.at.quote))) return false
  if (DEEDS.has(predicate) && (accused || heard.isTheirs)) return true
  if (!accused || !INCRIMINATING.has(predicate) || STANDING.has(predicate)) return false
  const s = o.tree.sentence.index
  return [...o.heads.values()].flat().some((head) => heard.about.has(r.mention(s, head)?.thing ?? -1))
}
