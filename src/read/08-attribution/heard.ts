// Who says what a claim asserts: the speakers inside its own sentence, the quotation it stands in, speech set beside it,
// speech that goes on from the sentence before, and last the accuser whose document it is.
import type { Reason, Speaker } from '../../model/claim.ts'
import type { Metadata } from '../../model/document.ts'
import { type Certainty, type Predicate, weakest } from '../../model/ontology.ts'
import type { Reading } from '../07-frames/reading.ts'
import type { Occurrence } from '../07-frames.ts'
import type { Attribution } from '../08-attribution.ts'
import { PLAIN } from '../lexicon/speech/scope.ts'
import { childrenWith, isPassive, isVerb, lemmaOf, type Tree } from '../tree.ts'
import { type Account, accounts } from './accounts.ts'
import { certaintyOf, INCRIMINATING } from './allegations.ts'
import { citation } from './cited.ts'
import { documentVoice } from './document-voice.ts'
import { guests } from './guests.ts'
import { headlineSayings } from './headlines.ts'
import { marks, quoted } from './quoted.ts'
import { type Saying, sayingsIn } from './sayings.ts'
import { CASE_PAPERS } from './sides.ts'
import { type Voice, voiceAt } from './voices.ts'

const PLAIN_TIES: ReadonlySet<Predicate> = new Set<Predicate>(['occupation', 'alias', 'residence', 'citizenship'])
/** The accuser's own house: "head of the Criminal Division" incriminates nobody. */
const OFFICIAL: ReadonlySet<string> = new Set(['government', 'police', 'prosecution', 'court'])

export type Hears = (o: Occurrence, a: Attribution, accused: boolean) => Attribution

export function hearing(r: Reading, metadata: Metadata): Hears {
  const m = marks(r)
  let lastAccuser: Voice | undefined
  let lastSpeaker: { readonly voice: Voice; readonly block: number } | undefined
  const inTurn = guests(r)
  const isConversation = inTurn.length > 0
  const sayings = r.grammars.map(({ tree }): readonly Saying[] => {
    const speaking = lastSpeaker?.block === tree.sentence.block ? lastSpeaker.voice : undefined
    const spoken = sayingsIn(r, tree, (i) => m.inside(tree, i), { accuser: lastAccuser, speaker: speaking })
    const found = spoken.length > 0 || isConversation ? spoken : headlineSayings(r, tree)
    const voice = found[0]?.voices[0]
    if (voice) lastSpeaker = { voice, block: tree.sentence.block }
    lastAccuser = accuserIn(r, tree) ?? lastAccuser
    return found
  })
  const quotes = quoted(r, m, sayings)
  const quoteAt = (at: number) => {
    let low = 0
    let high = quotes.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const q = quotes[middle]
      if (!q) return undefined
      if (at < q.start) high = middle - 1
      else if (at >= q.end) low = middle + 1
      else return q
    }
    return undefined
  }
  const told = accounts(r, sayings)
  const author = documentVoice(r, metadata)

  const papers = casePapers(r)
  const cited = r.grammars.map(({ tree }) => citation(r, tree, (i) => m.inside(tree, i)))

  return (o, a, accused) => {
    const heard = leaning(o, within(o, a, accused), accused)
    const guest = inTurn[o.tree.sentence.index]
    if (!guest) return heard
    const certainty = certaintyOf([guest], 'say', 'reported', o.frame.predicate, accused)
    return withSpeakers(heard, [guest], certainty, 'their turn to speak')
  }

  /** "The paper reported, citing diplomats, that …": the diplomats too. */
  function leaning(o: Occurrence, a: Attribution, accused: boolean): Attribution {
    const on = cited[o.tree.sentence.index]
    const [outer, ...inner] = a.by
    if (!on || !outer || (o.word >= on.first && o.word <= on.last)) return a
    const { voice } = on
    if (a.by.some((b) => b.name === voice.speaker.name)) return a
    const certainty = certaintyOf([voice], 'say', 'reported', o.frame.predicate, accused)
    return {
      ...a,
      by: [outer, voice.speaker, ...inner],
      certainty: weakest([a.certainty, certainty]),
      reasons: [...a.reasons, ...reasonsOf([voice.speaker], 'cited')],
    }
  }

  /** Whomever an indictment quotes, and whichever paper a prosecutor's release, it is for the accusation. */
  function underAccuser(o: Occurrence, a: Attribution, accused: boolean): Attribution {
    if (!author || o.tree.sentence.index < author.from || a.polarity !== 'affirmed') return a
    if (!accused || !INCRIMINATING.has(o.frame.predicate)) return a
    const isTheirs = author.alleges === 'everything' || a.by.some((b) => CASE_PAPERS.test(b.name))
    return isTheirs ? { ...a, certainty: weakest([a.certainty, 'alleged']) } : a
  }

  function within(o: Occurrence, a: Attribution, accused: boolean): Attribution {
    const s = o.tree.sentence.index
    const { predicate } = o.frame
    const said = (voices: readonly Voice[], verb: string, base: Certainty, note: string, onto = a): Attribution =>
      withSpeakers(onto, voices, certaintyOf(voices, verb, base, predicate, accused), note)
    const q = quoteAt(o.tree.words[o.word]?.start ?? -1)
    if (q) {
      const named = new Set(a.by.map((b) => b.name))
      // Speakers beside the quotation are its own, seen by the tree; those inside it are quoted in turn.
      const inner = { ...a, by: a.by.filter((b) => b.at && b.at.start > q.start && b.at.end < q.end) }
      if (q.voices.some((v) => !named.has(v.speaker.name)))
        return said(q.voices, q.verb, q.base, 'words in quotation marks', inner)
    }
    if (a.by.length > 0) {
      // "officials in two countries said": the tree may make the countries speak.
      const better = sayings[s]?.find((x) => a.by.every((b) => b.at && isWithin(o.tree, x, b.at.start)))
      const b = better && better.verb !== 'according' ? { ...a, by: better.voices.map((v) => v.speaker) } : a
      return underAccuser(o, b, accused)
    }
    if (!a.granted) {
      const saying = sayings[s]?.find((x) => x.ranges.some(([first, last]) => o.word >= first && o.word <= last))
      if (saying) return said(saying.voices, saying.verb, saying.base, `"${saying.verb}" beside the clause`)
    }
    const account = told[s]
    if (account && goesOn(r, account, o, a, accused))
      return underAccuser(
        o,
        said(account.voices, account.verb, account.base, 'still speaking from an earlier sentence'),
        accused,
      )
    if (!author || s < author.from || a.granted) return a
    // "held himself out as a recruiter": a fact of a life that is itself alleged.
    if (
      PLAIN.has(predicate) &&
      !(author.alleges === 'everything' && a.certainty === 'alleged' && PLAIN_TIES.has(predicate))
    )
      return a
    // "had been trained": by nobody who is accused.
    if (predicate === 'training' && !o.roles.has('trainer')) return a
    if (
      author.alleges === 'deeds' &&
      (!accused || !INCRIMINATING.has(predicate) || isOffice(o) || isOfficial(o) || isSettlement(r, o))
    )
      return a
    const by = author.by.length > 0 ? author.by : (papers[s] ?? [])
    return {
      ...a,
      by,
      certainty: weakest([a.certainty, 'alleged']),
      reasons: [...a.reasons, ...reasonsOf(by, 'the document is theirs')],
    }
  }
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
function goesOn(r: Reading, account: Account, o: Occurrence, a: Attribution, accused: boolean): boolean {
  const { predicate } = o.frame
  if (a.granted) return false
  if (account.isPerfect && !PLAIN.has(predicate)) return true
  const s = o.tree.sentence.index
  const things = [...o.heads.values()].flat().flatMap((head) => r.mention(s, head)?.thing ?? [])
  const has = (set: ReadonlySet<number>) => things.some((thing) => set.has(thing))
  // "Kvirikadze in turn hired Ospina", but "was recruited in 2014", "were members": what is known anyway.
  const isDeed = (isVerb(o.tree, o.word) && !isPassive(o.tree, o.word)) || (accused && DEED_NOUNS.has(predicate))
  const isTheirs = o.tree.words.some((_, i) => account.about.has(r.mention(s, i)?.thing ?? -1))
  if (INCRIMINATING.has(predicate))
    return (isDeed && predicate !== 'death' && isTheirs) || (accused && has(account.known))
  return OF_NEWCOMERS.has(predicate) && has(account.known)
}

const reasonsOf = (by: readonly Speaker[], note: string): readonly Reason[] =>
  by.flatMap((b): Reason[] => (b.at ? [{ why: 'speaker', at: b.at, note }] : []))

const isWithin = (t: Tree, { phrase: [first, last] }: Saying, at: number): boolean =>
  at >= (t.words[first]?.start ?? 0) && at < (t.words[last]?.start ?? 0)

/** Outermost first: whoever is quoted stands before whom they quote. */
function withSpeakers(a: Attribution, voices: readonly Voice[], certainty: Certainty, note: string): Attribution {
  const by = voices.map((v) => v.speaker)
  return {
    ...a,
    by: [...by, ...a.by.filter((b) => !by.some((x) => x.name === b.name))],
    certainty: weakest([a.certainty, certainty]),
    reasons: [...a.reasons, ...reasonsOf(by, note)],
  }
}

const isOfficial = (o: Occurrence): boolean =>
  ['leadership', 'membership', 'payment', 'support', 'representation', 'training', 'association', 'operation'].includes(
    o.frame.predicate,
  ) && [...o.roles.values()].flat().some((f) => f.kind !== undefined && OFFICIAL.has(f.kind))

/** "head of the Ninth Section", "its director": an office that somebody holds. */
const isOffice = (o: Occurrence): boolean =>
  o.frame.predicate === 'leadership' &&
  !isVerb(o.tree, o.word) &&
  !/^(?:leader|boss|kingpin|ringleader)$/.test(lemmaOf(o.tree, o.word))

/** "agreed to pay 2 million dollars to settle": what a company pays the state is no accusation. */
const isSettlement = (r: Reading, o: Occurrence): boolean =>
  o.frame.predicate === 'payment' &&
  /\b(?:settle\w*|penalt\w+|fines?|fined|restitution|forfeit\w*)\b/i.test(
    r.analysis.text.slice(o.tree.sentence.start, o.tree.sentence.end),
  )

/** By sentence, the paper of the case that was named last: for a release that names nobody behind it. */
function casePapers(r: Reading): readonly (readonly Speaker[])[] {
  let last: readonly Speaker[] = []
  return r.grammars.map(({ tree: t }) => {
    const paper = t.words.findIndex((w, i) => w.upos === 'NOUN' && isCasePaper(t, i))
    const voice = paper < 0 ? undefined : voiceAt(r, t, paper)
    if (voice?.side === 'accuser') last = [voice.speaker]
    return last
  })
}

const isCasePaper = (t: Tree, i: number): boolean =>
  CASE_PAPERS.test(t.words[i]?.text ?? '') || CASE_PAPERS.test(`${t.words[i - 1]?.text} ${t.words[i]?.text}`)

/** The accuser whom a later "they allege" takes up. */
function accuserIn(r: Reading, t: Tree): Voice | undefined {
  for (const i of t.words.keys()) {
    for (const c of childrenWith(t, i, 'nsubj')) {
      if (t.words[c]?.upos === 'PRON') continue
      const voice = voiceAt(r, t, c)
      if (voice?.side === 'accuser') return voice
    }
  }
  return undefined
}
