// Who says what a claim asserts. Speakers are found in six ways, and the first that has one answers: the quotation it
// stands in, the way up its sentence's tree, speech set beside it in the order of words, an account that goes on from an
// earlier sentence, and last the accuser whose document it is. The tree errs on long sentences, so word order may better
// it; a paper cited or a guest's turn stands around all of them.
import type { Metadata } from '../../model/document.ts'
import { type Certainty, weakest } from '../../model/ontology.ts'
import type { Reading } from '../07-frames/reading.ts'
import type { Occurrence } from '../07-frames.ts'
import { type Attribution, reporters } from '../08-attribution.ts'
import { childrenWith, type Tree } from '../tree.ts'
import { accounts, goesOn } from './accounts.ts'
import { certaintyOf } from './allegations.ts'
import { casesHeard, isPartOfCase } from './case-heard.ts'
import { citation } from './cited.ts'
import { documentVoice } from './document-voice.ts'
import { guests } from './guests.ts'
import { headlineSayings } from './headlines.ts'
import { isOfTheSpeaker, isToldInPassing } from './in-passing.ts'
import { mainSpeech } from './main-speech.ts'
import { itsOwn, reasonsOf, underAuthor as under } from './of-the-author.ts'
import { quotationAt } from './quotation-at.ts'
import { marks, quoted } from './quoted.ts'
import { CONTENTS } from './sayings/according.ts'
import { type Saying, sayingsIn } from './sayings.ts'
import { type Voice, voiceAt } from './voices.ts'

export type Hears = (o: Occurrence, a: Attribution, accused: boolean) => Attribution

/** What one way of finding a speaker has to say of a claim; undefined where it finds none. */
type Way = (o: Occurrence, a: Attribution, accused: boolean) => Attribution | undefined

export function hearing(r: Reading, metadata: Metadata): Hears {
  const m = marks(r)
  const inTurn = guests(r)
  const sayings = spoken(r, m.inside, inTurn.length > 0)
  const quotes = quotationAt(quoted(r, m, sayings))
  const speeches = r.grammars.map((g, s) => mainSpeech(r, g, sayings[s] ?? []))
  const told = accounts(r, speeches)
  const author = documentVoice(r, metadata)
  const cases = author ? [] : casesHeard(r, speeches)
  const own = itsOwn(r, author)
  const underAuthor = under(author)
  const cited = r.grammars.map(({ tree }) => citation(r, tree, (i) => m.inside(tree, i)))

  const said = (
    { voices, verb, base }: { readonly voices: readonly Voice[]; readonly verb: string; readonly base: Certainty },
    note: string,
    o: Occurrence,
    a: Attribution,
    accused: boolean,
  ): Attribution => withSpeakers(a, voices, certaintyOf(voices, verb, base, o.frame.predicate, accused), note)

  const inQuotation: Way = (o, a, accused) => {
    const q = quotes(o.tree.words[o.word]?.start ?? -1)
    if (!q) return undefined
    const named = new Set(a.by.map((b) => b.name))
    // Speakers beside the quotation are its own, seen by the tree; those inside it are quoted in turn.
    const inner = { ...a, by: a.by.filter((b) => b.at && b.at.start > q.start && b.at.end < q.end) }
    return q.voices.some((v) => !named.has(v.speaker.name))
      ? said(q, 'words in quotation marks', o, inner, accused)
      : undefined
  }

  const inTheTree: Way = (o, a, accused) => {
    if (a.granted && a.by.length === 0) return inPassing(o, a)
    if (a.by.length === 0) return undefined
    // "officials in two countries said": the tree may make the countries speak.
    const better = sayings[o.tree.sentence.index]?.find((x) =>
      a.by.every((b) => b.at && isWithin(o.tree, x, b.at.start)),
    )
    // "according to information from the ministry": the information is nobody.
    const isBetter = better !== undefined && (better.verb !== 'according' || a.by.every((b) => CONTENTS.test(b.name)))
    if (!isBetter) return underAuthor(o, a, accused)
    const { voices, verb, base } = better
    const certainty = weakest([a.certainty, certaintyOf(voices, verb, base, o.frame.predicate, accused)])
    return underAuthor(o, { ...a, by: voices.map((v) => v.speaker), certainty }, accused)
  }

  const inPassing = (o: Occurrence, a: Attribution): Attribution | undefined => {
    const g = r.grammars[o.tree.sentence.index]
    if (!g || !isToldInPassing(o)) return undefined
    const { by, reasons } = reporters(r, g, o.word, o.frame.predicate)
    return by.length === 0
      ? undefined
      : { ...a, by, reasons: [...a.reasons, ...reasons.filter((x) => x.why === 'speaker')] }
  }

  const besideTheClause: Way = (o, a, accused) => {
    const saying = sayings[o.tree.sentence.index]?.find((x) =>
      x.ranges.some(([first, last]) => o.word >= first && o.word <= last),
    )
    if (!saying) return undefined
    const note = `"${saying.verb}" beside the clause`
    if (!a.granted) return said(saying, note, o, a, accused)
    const isInside = o.word >= saying.phrase[0] && o.word <= saying.phrase[1]
    return isToldInPassing(o) && !isInside ? withSpeakers(a, saying.voices, a.certainty, note) : undefined
  }

  const inAnAccount: Way = (o, a, accused) => {
    const account = told[o.tree.sentence.index]
    if (!account || !goesOn(r, account, o, a, accused)) return undefined
    return underAuthor(o, said(account, 'still speaking from an earlier sentence', o, a, accused), accused)
  }

  const inTheCase: Way = (o, a, accused) => {
    const heard = cases[o.tree.sentence.index]
    return heard && isPartOfCase(r, heard, o, a, accused)
      ? said(heard, 'part of the case that a court hears', o, a, true)
      : undefined
  }

  const ranks: readonly Way[] = [inQuotation, inTheTree, besideTheClause, inTheCase, inAnAccount, own]

  /** "The paper reported, citing diplomats, that …": the diplomats too. */
  const leaning = (o: Occurrence, a: Attribution, accused: boolean): Attribution => {
    const on = cited[o.tree.sentence.index]
    const [outer, ...inner] = a.by
    if (!on || !outer || (o.word >= on.first && o.word <= on.last)) return a
    const { voice } = on
    if (a.by.some((b) => b.name === voice.speaker.name)) return a
    const certainty = a.granted ? a.certainty : certaintyOf([voice], 'say', 'reported', o.frame.predicate, accused)
    return {
      ...a,
      by: [outer, voice.speaker, ...inner],
      certainty: weakest([a.certainty, certainty]),
      reasons: [...a.reasons, ...reasonsOf([voice.speaker], 'cited')],
    }
  }

  return (o, found, accused) => {
    const heard = leaning(o, firstOf(ranks, (way) => way(o, found, accused)) ?? found, accused)
    const guest = inTurn[o.tree.sentence.index]
    if (guest) {
      const certainty = certaintyOf([guest], 'say', 'reported', o.frame.predicate, accused)
      return withSpeakers(heard, [guest], certainty, 'their turn to speak')
    }
    return heard.granted && isToldInPassing(o) && isOfTheSpeaker(o, heard) ? { ...heard, by: [] } : heard
  }
}

function firstOf<T, U>(all: readonly T[], of: (one: T) => U | undefined): U | undefined {
  for (const one of all) {
    const found = of(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** By sentence, speech found by the order of words. "They allege" and "according to him" take up who spoke before. */
function spoken(
  r: Reading,
  inside: (t: Tree, word: number) => boolean,
  isConversation: boolean,
): readonly (readonly Saying[])[] {
  let lastAccuser: Voice | undefined
  let lastSpeaker: { readonly voice: Voice; readonly block: number } | undefined
  return r.grammars.map(({ tree }) => {
    const speaker = lastSpeaker?.block === tree.sentence.block ? lastSpeaker.voice : undefined
    const saying = sayingsIn(r, tree, (i) => inside(tree, i), { accuser: lastAccuser, speaker })
    const found = saying.length > 0 || isConversation ? saying : headlineSayings(r, tree)
    const voice = found[0]?.voices[0]
    if (voice) lastSpeaker = { voice, block: tree.sentence.block }
    lastAccuser = accuserIn(r, tree) ?? lastAccuser
    return found
  })
}

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
