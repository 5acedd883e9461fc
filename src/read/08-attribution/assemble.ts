// Occurrences become claims: attributed, given their outcome, freed of repeats, and put in text order.
import type { Claim } from '../../model/claim.ts'
import type { Metadata } from '../../model/document.ts'
import type { DocumentId } from '../../model/ids.ts'
import type { Predicate, Role } from '../../model/ontology.ts'
import type { Grammar } from '../07-frames/arguments.ts'
import type { Reading } from '../07-frames/reading.ts'
import type { Occurrence } from '../07-frames.ts'
import { type Attribution, attribute } from '../08-attribution.ts'
import type { Word } from '../analysis.ts'
import { LEGAL } from '../lexicon/speech/scope.ts'
import { headOf, isVerb, relOf } from '../tree.ts'
import { accusedIn } from './accused.ts'
import { INCRIMINATING } from './allegations.ts'
import { toClaim } from './as-claim.ts'
import { asFarAsTold } from './as-far-as-told.ts'
import { behindIt } from './behind-it.ts'
import { isCaution } from './cautions.ts'
import { deniedBeside } from './denied-beside.ts'
import { hearing } from './heard.ts'
import { dropContained, dropRepeats } from './repeated-claims.ts'
import { voiceAt } from './voices.ts'

const DOERS: readonly Role[] = [
  'perpetrator',
  'agent',
  'authority',
  'supporter',
  'funder',
  'recruiter',
  'principal',
  'payer',
  'trainer',
  'actor',
  'member',
  'leader',
  'party',
  'operator',
  'sponsor',
  'payee',
  'recruit',
  'trainee',
]

export function assemble(
  document: DocumentId,
  metadata: Metadata,
  r: Reading,
  found: readonly Occurrence[],
): readonly Claim[] {
  const claims = new Map<string, Claim>()
  const hears = hearing(r, metadata)
  const accused = accusedIn(r, found)
  const deeds = deedWords(found)
  const cautions = new Set(
    r.analysis.sentences.flatMap((s) => (isCaution(r.analysis.text.slice(s.start, s.end)) ? [s.index] : [])),
  )
  const toldAs = (o: Occurrence, g: Grammar): Attribution => {
    const isAccused = (head: number) => accused.has(r.mention(o.tree.sentence.index, head)?.thing ?? -1)
    const doers =
      o.frame.predicate === 'travel'
        ? (o.heads.get('traveller') ?? []).filter(isAccused)
        : DOERS.flatMap((role) => o.heads.get(role) ?? [])
    const isDeed = doers.length > 0 || hangsOnDeed(o, deeds)
    return settled(hears(o, byDenier(r, g, o, attribute(r, g, o.word, o.frame.predicate, doers)), isDeed))
  }
  for (const each of found) {
    const g = r.grammars[each.tree.sentence.index]
    if (!g || cautions.has(each.tree.sentence.index)) continue
    const own = toldAs(each, g)
    const { o, a } = each.behind ? behindIt(each, own, toldAs(each.behind, g)) : { o: each, a: own }
    const aspect = a.aspect ?? asFarAsTold(o, claims.values())
    const told = aspect === undefined ? a : { ...a, aspect }
    const denial = deniedBeside(r, g, o, told)
    for (const made of [toClaim(document, r, o, told), denial && toClaim(document, r, o, denial)]) {
      const had = made && claims.get(made.id)
      if (made && (!had || made.reasons.length > had.reasons.length)) claims.set(made.id, made)
    }
  }
  return dropContained(dropRepeats(found, [...claims.values()])).toSorted(
    (x, y) =>
      x.evidence.start - y.evidence.start || order(x) - order(y) || denies(x) - denies(y) || (x.id < y.id ? -1 : 1),
  )
}

/** An accusation stands before its denial. */
const denies = (c: Claim): number => (c.polarity === 'denied' ? 1 : 0)

/** "charging two men with murder in connection with a plot to kill him" */
const ACCUSES: ReadonlySet<Predicate> = new Set<Predicate>(['charge', 'designation', 'wanted'])

/** Words on which an incriminating claim with a doer hangs: "contracted" of "contracted two men to kill him". */
function deedWords(found: readonly Occurrence[]): ReadonlySet<Word> {
  const words = new Set<Word>()
  for (const { frame, heads, tree, word } of found) {
    const w = tree.words[word]
    const isDeed = INCRIMINATING.has(frame.predicate) && DOERS.some((role) => heads.has(role))
    if (w && (isDeed || ACCUSES.has(frame.predicate))) words.add(w)
  }
  return words
}

/** Whoever is to do it, the killing in "contracted two men to kill him" is part of the accusation. */
function hangsOnDeed({ tree: t, word }: Occurrence, deeds: ReadonlySet<Word>): boolean {
  for (let at = headOf(t, word), steps = 0; at >= 0 && steps < 12; at = headOf(t, at), steps++)
    if (deeds.has(t.words[at] as Word)) return true
  return false
}

/** "The embassy dismissed the accusations": what the frame itself denies is denied by its subject. */
function byDenier(r: Reading, g: Grammar, o: Occurrence, a: Attribution): Attribution {
  const { predicate, polarity } = o.frame
  if (polarity !== 'denied' || a.polarity !== 'affirmed' || LEGAL.has(predicate)) return a
  // "Prosecutors say …, an allegation that Caracas has denied": prosecutors deny nothing.
  if (a.by.length > 0 && relOf(o.tree, o.word) !== 'acl:relcl') return a
  if (!isVerb(o.tree, o.word)) return a
  const voices = g.argumentsOf(o.word).flatMap((x) => (x.slot === 'subject' ? (voiceAt(r, o.tree, x.head) ?? []) : []))
  return voices.length === 0 ? a : { ...a, polarity, by: voices.map((v) => v.speaker) }
}

/** "Petrov denied that he had paid", "insisted that he had not": that it is denied is certain. */
function settled(a: Attribution): Attribution {
  return a.polarity === 'denied' && a.by.length > 0 && a.certainty !== 'possible' ? { ...a, certainty: 'stated' } : a
}

const order = (c: Claim): number =>
  Math.min(...c.reasons.map((x) => (x.why === 'trigger' ? x.at.start : Number.POSITIVE_INFINITY)))
