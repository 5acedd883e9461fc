// Speech that goes on without its verb of saying: "He told the court that he had been approached by a man called Sasha.
// Sasha worked for the directorate. He had bought him dinner." The account holds while the sentences follow one another
// in the past and stay with its people; somebody else's word, the present tense or a new paragraph ends it.
import type { Predicate } from '../../model/ontology.ts'
import type { Reading } from '../07-frames/reading.ts'
import type { Occurrence } from '../07-frames.ts'
import type { Attribution } from '../08-attribution.ts'
import { PLAIN } from '../lexicon/speech/scope.ts'
import { isPassive, isVerb } from '../tree.ts'
import { INCRIMINATING } from './allegations.ts'
import { type MainSpeech, NOBODY_SPEAKS, type Said, tenseOf, thingsIn } from './main-speech.ts'

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

/** By sentence, the account that still goes on in it; `speeches` by sentence too. */
export function accounts(r: Reading, speeches: readonly MainSpeech[]): readonly (Account | undefined)[] {
  let last: (Account & { readonly block: number }) | undefined
  return r.grammars.map(({ tree: t }, s) => {
    const { said, isOver } = speeches[s] ?? NOBODY_SPEAKS
    if (isOver) last = undefined
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
      }
      return undefined
    }
    const tense = tenseOf(t)
    // In the press every sentence is a paragraph: there only "had met" keeps the account.
    const isNext = last !== undefined && (last.block === t.sentence.block || tense === 'perfect')
    if (!last || !isNext || tense === 'other') {
      last = undefined
      return undefined
    }
    const now = { ...last, isPerfect: tense === 'perfect' }
    last = { ...last, block: t.sentence.block, about: new Set([...last.about, ...thingsIn(r, t)]) }
    return now
  })
}

/** Facts of a life that an account may add of those whom nobody else has named. */
const OF_NEWCOMERS: ReadonlySet<Predicate> = new Set<Predicate>([
  'occupation',
  'residence',
  'alias',
  'travel',
  'family',
])

/** "a website that he ran": known anyway, whoever tells what he published there. */
const HOLDINGS: ReadonlySet<Predicate> = new Set<Predicate>(['operation', 'leadership'])

/** Deeds that a noun tells as well as a verb: "wired him a down payment". */
const DEED_NOUNS: ReadonlySet<Predicate> = new Set<Predicate>(['payment', 'attack', 'espionage'])

/** Whether an earlier speaker's account still covers what is claimed here. */
export function goesOn(r: Reading, account: Account, o: Occurrence, a: Attribution, accused: boolean): boolean {
  const { predicate } = o.frame
  if (a.granted) return false
  if (account.isPerfect && !PLAIN.has(predicate) && !HOLDINGS.has(predicate)) return true
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
