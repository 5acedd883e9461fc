// Speech that goes on without its verb of saying: "He told the court that he had been approached by a man called Sasha.
// Sasha worked for the directorate. He had bought him dinner." The account holds while the sentences follow one another
// in the past and stay with its people; somebody else's word, the present tense or a new paragraph ends it.
import type { Certainty, Predicate } from '../../model/ontology.ts'
import type { Grammar } from '../07-frames/arguments.ts'
import type { Reading } from '../07-frames/reading.ts'
import type { Occurrence } from '../07-frames.ts'
import type { Attribution } from '../08-attribution.ts'
import { PLAIN } from '../lexicon/speech/scope.ts'
import { isListening, speechVerb } from '../lexicon/speech/verbs.ts'
import { childrenOf, childrenWith, childWith, isPassive, isVerb, lemmaOf, relOf, type Tree } from '../tree.ts'
import { INCRIMINATING } from './allegations.ts'
import type { Saying } from './sayings.ts'
import { CASE_PAPERS } from './sides.ts'
import { speaks, type Voice, voiceAt } from './voices.ts'

interface Said {
  readonly voices: readonly Voice[]
  readonly verb: string
  readonly base: Certainty
}

/** "claimed asylum", "found a driver", "accepted": nothing is told, and whoever spoke before speaks no more. */
interface Spoken extends Said {
  readonly at: number
  readonly tells: boolean
}

export interface Account extends Said {
  /** "had been hired": nobody tells it so but whoever spoke before. */
  readonly isPerfect: boolean
  /** "An officer approached him": those who tell what happened to themselves. */
  readonly tellers: ReadonlySet<number>
  /** The things that the account has spoken of so far. */
  readonly about: ReadonlySet<number>
  /** Those of them whom the document knows from nowhere else. */
  readonly known: ReadonlySet<number>
}

/** By sentence, the account that still goes on in it. */
export function accounts(r: Reading, sayings: readonly (readonly Saying[])[]): readonly (Account | undefined)[] {
  let last: (Account & { readonly block: number; readonly isCase: boolean }) | undefined
  return r.grammars.map((g) => {
    const t = g.tree
    const before = last
    const beside = sayings[t.sentence.index] ?? []
    const inTree = speech(r, g, last?.isCase !== true)
    const isTold = inTree?.tells !== false
    const said =
      beside.find((x) => x.at === inTree?.at) ?? (isTold ? inTree : undefined) ?? beside.find((x) => covers(t, x))
    if (!said && !isTold) last = undefined
    if (said) {
      const speakers = new Set(said.voices.flatMap((v) => v.thing ?? []))
      const about = thingsIn(r, t).filter((thing) => !speakers.has(thing))
      const isNew = (thing: number) => r.analysis.things[thing]?.mentions[0]?.sentence === t.sentence.index
      const known = about.filter(isNew)
      const { voices, verb, base } = said
      const { block } = t.sentence
      last = {
        voices,
        verb,
        base,
        isPerfect: false,
        tellers: said.voices.every((v) => v.side === 'other') ? speakers : new Set(),
        about: new Set(about),
        known: new Set(known),
        block,
        // "…, she said": who has the case before the court goes on with it.
        isCase: isCase(said, t) || (before?.isCase === true && voices.every((v) => isSame(v, before))),
      }
      return undefined
    }
    const tense = tenseOf(t)
    // In the press every sentence is a paragraph: there only "had met" keeps the account, or the case that a court hears.
    const isNext = last !== undefined && (last.block === t.sentence.block || tense === 'perfect' || last.isCase)
    if (!last || !isNext || tense === 'other') {
      last = undefined
      return undefined
    }
    const now = { ...last, isPerfect: tense === 'perfect' }
    last = { ...last, block: t.sentence.block, about: new Set([...last.about, ...thingsIn(r, t)]) }
    return now
  })
}

/** What the prosecution puts before a court, or its papers say, goes on as long as nobody else speaks. */
const isCase = ({ voices, verb }: Said, t: Tree): boolean =>
  voices.some(
    ({ side, speaker }) =>
      (side === 'court' && isListening(verb)) ||
      (side === 'accuser' && (CASE_PAPERS.test(speaker.name) || t.lemmas.some((l) => COURT.has(l)))),
  )
const isSame = (v: Voice, { voices }: Said): boolean => voices.some((o) => o.speaker.name === v.speaker.name)
const COURT: ReadonlySet<string> = new Set(['jury', 'juror', 'court'])

/** "whom he described as a debtor" says nothing of the sentence as a whole. */
const covers = (t: Tree, { ranges, phrase, verb }: Saying): boolean => {
  const root = rootOf(t)
  // "who studied, as his classmates confirm, in Minsk": said of that alone.
  if (phrase[0] > 0 && /^as$/i.test(t.words[phrase[0]]?.text ?? '')) return false
  return (
    ranges.some(([first, last]) => root >= first && root <= last) ||
    (verb !== 'according' && ranges.every(([first]) => first > root))
  )
}

const thingsIn = (r: Reading, t: Tree): readonly number[] =>
  t.words.flatMap((_, i) => r.mention(t.sentence.index, i)?.thing ?? [])

/** Who speaks in the sentence as its main business; `joined` also by a verb behind "and": "was offered 500 euros and
 *  complained that" breaks off no case that a court hears. */
function speech(r: Reading, g: Grammar, joined: boolean): Spoken | undefined {
  const t = g.tree
  const root = rootOf(t)
  if (root < 0) return undefined
  for (const verb of [root, ...childrenWith(t, root, 'parataxis', ...(joined ? ['conj'] : []))]) {
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

const rootOf = (t: Tree): number => t.words.findIndex((w) => w.head < 0)

function tenseOf(t: Tree): 'perfect' | 'past' | 'other' {
  const root = rootOf(t)
  if (root < 0 || childWith(t, root, 'expl') !== undefined) return 'other'
  const finite = [root, ...childrenOf(t, root).filter((c) => ['aux', 'aux:pass', 'cop'].includes(relOf(t, c)))]
  const isHad = (i: number) => relOf(t, i) === 'aux' && /^had$/i.test(t.words[i]?.text ?? '')
  if (t.words[root]?.xpos === 'VBN' && finite.some(isHad)) return 'perfect'
  if (finite.some((i) => /^(?:VBZ|VBP|MD)$/.test(t.words[i]?.xpos ?? ''))) return 'other'
  return finite.some((i) => t.words[i]?.xpos === 'VBD') ? 'past' : 'other'
}

/** Facts of a life that an account may add of those whom nobody else has named. */
const OF_NEWCOMERS: ReadonlySet<Predicate> = new Set<Predicate>([
  'occupation',
  'residence',
  'alias',
  'travel',
  'family',
])

/** Deeds that a noun tells as well as a verb: "wired him a down payment". */
const DEED_NOUNS: ReadonlySet<Predicate> = new Set<Predicate>(['payment', 'attack', 'espionage'])

/** Whether an earlier speaker's account still covers what is claimed here. */
export function goesOn(r: Reading, account: Account, o: Occurrence, a: Attribution, accused: boolean): boolean {
  const { predicate } = o.frame
  if (a.granted) return false
  if (account.isPerfect && !PLAIN.has(predicate)) return true
  const s = o.tree.sentence.index
  const things = [...o.heads.values()].flat().flatMap((head) => r.mention(s, head)?.thing ?? [])
  const has = (set: ReadonlySet<number>) => things.some((thing) => set.has(thing))
  // "Kvirikadze in turn hired Ospina", but "was recruited in 2014", "were members": what is known anyway.
  const isDeed = (isVerb(o.tree, o.word) && !isPassive(o.tree, o.word)) || (accused && DEED_NOUNS.has(predicate))
  const isTheirs = o.tree.words.some((w, i) => {
    const thing = r.mention(s, i)?.thing ?? -1
    return account.about.has(thing) || (/^(?:s?he|him|her|they|them)$/i.test(w.text) && account.tellers.has(thing))
  })
  if (INCRIMINATING.has(predicate))
    return (isDeed && predicate !== 'death' && isTheirs) || (accused && has(account.known))
  return OF_NEWCOMERS.has(predicate) && has(account.known)
}
