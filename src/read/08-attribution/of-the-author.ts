// What falls to the accuser whose document it is: the deeds that nobody else in it tells, and the certainty of those that
// somebody it quotes tells.
import type { Reason, Speaker } from '../../model/claim.ts'
import { type Predicate, weakest } from '../../model/ontology.ts'
import type { Reading } from '../07-frames/reading.ts'
import type { Occurrence } from '../07-frames.ts'
import type { Attribution } from '../08-attribution.ts'
import { LEGAL, PLAIN } from '../lexicon/speech/scope.ts'
import { isVerb, lemmaOf, type Tree } from '../tree.ts'
import { INCRIMINATING } from './allegations.ts'
import type { DocumentVoice } from './document-voice.ts'
import { CASE_PAPERS } from './sides.ts'
import { voiceAt } from './voices.ts'

const PLAIN_TIES: ReadonlySet<Predicate> = new Set<Predicate>(['occupation', 'alias', 'residence', 'citizenship'])
/** The accuser's own house: "head of the Criminal Division" incriminates nobody. */
const OFFICIAL: ReadonlySet<string> = new Set(['government', 'police', 'prosecution', 'court'])

/** What the author alone says, undefined where it is no accuser or alleges nothing of the kind. */
export function itsOwn(r: Reading, author: DocumentVoice | undefined) {
  const papers = casePapers(r)
  return (o: Occurrence, a: Attribution, accused: boolean): Attribution | undefined => {
    const { predicate } = o.frame
    const s = o.tree.sentence.index
    if (!author || s < author.from || a.granted) return undefined
    // "is strongly suspected of having acted": whoever releases it suspects him, where nobody else does.
    if (a.certainty === 'alleged' && a.by.length === 0 && author.by.length > 0 && !LEGAL.has(predicate))
      return { ...a, by: author.by, reasons: [...a.reasons, ...reasonsOf(author.by, 'the document is theirs')] }
    // "held himself out as a recruiter": a fact of a life that is itself alleged.
    if (
      PLAIN.has(predicate) &&
      !(author.alleges === 'everything' && a.certainty === 'alleged' && PLAIN_TIES.has(predicate))
    )
      return undefined
    // "Victim-1 left the country in 2014": that is no accusation.
    if (predicate === 'travel' && o.roles.get('traveller')?.some((f) => /^victim\b/i.test(f.name ?? f.at.quote)))
      return undefined
    // "had been trained": by nobody who is accused.
    if (predicate === 'training' && !o.roles.has('trainer')) return undefined
    if (
      author.alleges !== 'everything' &&
      ((!accused && author.alleges !== 'reports') ||
        !INCRIMINATING.has(predicate) ||
        isOffice(o) ||
        isOfficial(o) ||
        isSettlement(r, o))
    )
      return undefined
    const by = author.by.length > 0 ? author.by : (papers[s] ?? [])
    return {
      ...a,
      by,
      certainty: author.alleges === 'nothing' ? a.certainty : weakest([a.certainty, OF_AUTHOR[author.alleges]]),
      reasons: [...a.reasons, ...reasonsOf(by, 'the document is theirs')],
    }
  }
}

const OF_AUTHOR = { everything: 'alleged', deeds: 'alleged', reports: 'reported' } as const

/** Whomever an indictment quotes, and whichever paper a prosecutor's release, it is for the accusation. */
export function underAuthor(author: DocumentVoice | undefined) {
  return (o: Occurrence, a: Attribution, accused: boolean): Attribution => {
    if (!author || author.alleges === 'nothing' || author.alleges === 'reports' || o.tree.sentence.index < author.from)
      return a
    if (a.polarity !== 'affirmed') return a
    if (!accused || !INCRIMINATING.has(o.frame.predicate)) return a
    const isTheirs = author.alleges === 'everything' || a.by.some((b) => CASE_PAPERS.test(b.name))
    if (!isTheirs) return a
    const outer = author.alleges === 'everything' ? author.by.filter((b) => !a.by.some((x) => x.name === b.name)) : []
    return { ...a, by: [...outer, ...a.by], certainty: weakest([a.certainty, 'alleged']) }
  }
}

export const reasonsOf = (by: readonly Speaker[], note: string): readonly Reason[] =>
  by.flatMap((b): Reason[] => (b.at ? [{ why: 'speaker', at: b.at, note }] : []))

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

/** By sentence, the paper of the case that was named last, or will be first: for a release that names nobody behind it. */
function casePapers(r: Reading): readonly (readonly Speaker[])[] {
  const named = r.grammars.map(({ tree: t }) => {
    const paper = t.words.findIndex((w, i) => w.upos === 'NOUN' && isCasePaper(t, i))
    const voice = paper < 0 ? undefined : voiceAt(r, t, paper)
    return voice?.side === 'accuser' ? [voice.speaker] : undefined
  })
  let last = named.find((by) => by !== undefined) ?? []
  return named.map((by) => {
    last = by ?? last
    return last
  })
}

const isCasePaper = (t: Tree, i: number): boolean =>
  CASE_PAPERS.test(t.words[i]?.text ?? '') || CASE_PAPERS.test(`${t.words[i - 1]?.text} ${t.words[i]?.text}`)
