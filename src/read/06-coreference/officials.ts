// Those who speak of suspects and are none: prosecutors, lawyers, spokesmen, judges. "Omar Haddad was arrested. Prosecutor
// Karl Weber said he had been paid": the one who was paid is not the prosecutor.
import { speechVerb } from '../lexicon/speech/verbs.ts'
import { headOf, isVerb, lemmaOf, prepositionOf, type Tree } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import { clauseOf, subjectOf } from './roles.ts'

const OFFICES: ReadonlySet<string> = new Set([
  'special agent',
  ...`official source police officer prosecutor authority diplomat investigator detective minister judge lawyer spokesman
   spokeswoman spokesperson journalist reporter expert analyst witness commissioner magistrate attorney barrister counsel
   solicitor justice secretary undersecretary ambassador inspector superintendent sheriff advocate defender`
    .trim()
    .split(/\s+/),
])

export function isOfficial(x: Cluster): boolean {
  for (const lemma of x.lemmas) if (OFFICES.has(lemma)) return true
  return x.mentions.some((m) => m.sort === 'name' && isTitled(m))
}

const COURT: ReadonlySet<string> = new Set(
  'judge magistrate justice prosecutor lawyer attorney barrister solicitor'.split(' '),
)

/** "Judge Karl Weber", "the prosecutor": who deals with an accused, and is none. */
export const isOfCourt = (x: Cluster): boolean =>
  [...x.lemmas].some((lemma) => COURT.has(lemma)) ||
  x.mentions.some((m) => m.sort === 'name' && COURT.has(m.tree.words[m.first - 1]?.text.toLowerCase() ?? ''))

/** "Lt. Karl Weber said" */
const RANK = /^(?:lt|sgt|det|cpl|capt|insp|supt|sergeant|lieutenant|captain|constable|trooper|chief)\.?$/i

/** "Alison Fairweather KC", "Karl Weber, prosecuting,", "Attorney General Karl Weber" */
function isTitled({ tree: t, first, last }: Candidate): boolean {
  const before = t.words[first - 1]?.text.toLowerCase() ?? ''
  const behind = t.words[last]?.text === ',' ? last + 1 : last
  if (before === 'general' && /^(?:Attorney|Inspector|Solicitor|Prosecutor)$/.test(t.words[first - 2]?.text ?? ''))
    return true
  return (
    OFFICES.has(before) ||
    RANK.test(before) ||
    RANK.test(t.words[first]?.text ?? '') ||
    /^(?:KC|QC|SC|prosecuting|defending)$/.test(t.words[behind]?.text ?? '')
  )
}

/** Those among them who may be accused themselves: "a private investigator", "a former minister". */
const ACCUSABLE: ReadonlySet<string> = new Set(
  'official source officer diplomat investigator witness journalist reporter ambassador secretary advocate'.split(' '),
)

/** Whether the thing speaks in the mention by its office: "Prosecutor Karl Weber said". */
export function speaksForOffice(x: Cluster, m: Candidate): boolean {
  const verb = lemmaOf(m.tree, m.governor)
  // "The prosecutor read out a message sent to his girlfriend": not to the prosecutor's.
  const speaks = speechVerb(verb) !== undefined || /^(?:read|show|play|quote|cite)$/.test(verb)
  if (m.role !== 'subject' || !speaks || !isOfficial(x)) return false
  for (const lemma of x.lemmas) if (ACCUSABLE.has(lemma)) return false
  return true
}

/** What stays a speaker's own: "the prosecutor said his office". */
const OWN: ReadonlySet<string> = new Set(
  `office client team colleague department ministry government country agency service officer staff boss statement remark
   word predecessor force unit side investigator detective`
    .trim()
    .split(/\s+/),
)

/** Whether the pronoun may well be the official who speaks: "he said", "he added that", "his office", "according to him". */
export function mayBeSpeaker(c: Candidate): boolean {
  const { tree: t, head, governor, role } = c
  if (prepositionOf(t, head) === 'according-to') return true
  if (role === 'possessor') return OWN.has(lemmaOf(t, headOf(t, head)))
  return role === 'subject' && speechVerb(lemmaOf(t, governor)) !== undefined && !isInsideReport(t, governor)
}

/** "said that he had told …": a verb of saying under another one. */
function isInsideReport(t: Tree, verb: number): boolean {
  const above = clauseOf(t, verb)
  return (
    above >= 0 && isVerb(t, above) && speechVerb(lemmaOf(t, above)) !== undefined && subjectOf(t, above) !== undefined
  )
}
