// Occurrences become claims: attributed, given their outcome, freed of repeats, and put in text order.
import { type Claim, claim, type Filler, type NonEmpty, type Reason, type Roles } from '../../model/claim.ts'
import type { Metadata } from '../../model/document.ts'
import type { DocumentId, RuleId } from '../../model/ids.ts'
import { type Predicate, type Role, sortOf, weakest } from '../../model/ontology.ts'
import { quote } from '../../model/span.ts'
import type { Grammar } from '../07-frames/arguments.ts'
import type { Reading } from '../07-frames/reading.ts'
import type { Occurrence } from '../07-frames.ts'
import { type Attribution, attribute } from '../08-attribution.ts'
import type { Word } from '../analysis.ts'
import { namesPeople } from '../lexicon/people/nouns.ts'
import { LEGAL } from '../lexicon/speech/scope.ts'
import { headOf, isVerb, lemmaOf, prepositionOf } from '../tree.ts'
import { accusedIn } from './accused.ts'
import { INCRIMINATING } from './allegations.ts'
import { isCaution } from './cautions.ts'
import { hearing } from './heard.ts'
import { isInvertedCondition } from './negation.ts'
import { isAuthor, voiceAt } from './voices.ts'

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
  for (const o of found) {
    const g = r.grammars[o.tree.sentence.index]
    if (!g || cautions.has(o.tree.sentence.index)) continue
    const isAccused = (head: number) => accused.has(r.mention(o.tree.sentence.index, head)?.thing ?? -1)
    const doers =
      o.frame.predicate === 'travel'
        ? (o.heads.get('traveller') ?? []).filter(isAccused)
        : DOERS.flatMap((role) => o.heads.get(role) ?? [])
    const isDeed = doers.length > 0 || hangsOnDeed(o, deeds)
    const a = settled(hears(o, byDenier(r, g, o, attribute(r, g, o.word, o.frame.predicate, doers)), isDeed))
    const made = toClaim(document, r, o, a)
    if (!made) continue
    const had = claims.get(made.id)
    if (!had || made.reasons.length > had.reasons.length) claims.set(made.id, made)
  }
  return dropContained(dropRepeats(found, [...claims.values()])).toSorted(
    (x, y) => x.evidence.start - y.evidence.start || order(x) - order(y) || (x.id < y.id ? -1 : 1),
  )
}

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
  if (polarity !== 'denied' || a.polarity !== 'affirmed' || a.by.length > 0 || LEGAL.has(predicate)) return a
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

/** "asked Belgrade to hand over the suspect": nobody has been handed over. */
const ONLY_ONCE_DONE: ReadonlySet<Predicate> = new Set<Predicate>([
  'death',
  'travel',
  'arrest',
  'charge',
  'conviction',
  'sentence',
  'extradition',
  'expulsion',
  'release',
  'acquittal',
  'designation',
  'disruption',
  'association',
])

/** "The court ordered him deported", "agreed to extradite her": whoever decides such things has decided. */
function isOrdered({ frame, tree: t, word }: Occurrence): boolean {
  // Whoever is ordered to give himself up has yet to do so.
  if (frame.predicate === 'death' || lemmaOf(t, word) === 'surrender') return false
  for (let at = headOf(t, word), steps = 0; at >= 0 && steps < 3; at = headOf(t, at), steps++)
    if (DECIDES.has(lemmaOf(t, at)) || (lemmaOf(t, at) === 'agree' && HANDED.has(frame.predicate))) return true
  return false
}
const DECIDES: ReadonlySet<string> = new Set([
  'order',
  'decide',
  'rule',
  'sentence',
  'approve',
  'authorise',
  'authorize',
])
/** Who "agreed to plead guilty" or "to serve a year" has not yet done so; who agreed to hand somebody over decided it. */
const HANDED: ReadonlySet<Predicate> = new Set<Predicate>(['extradition', 'expulsion', 'release', 'designation'])

/** "This is not the end of the matter" is judged, "it is not clear whether" and "denied that it was" are not. */
const isJudged = ({ frame, heads, tree, word }: Occurrence, a: Attribution): boolean =>
  // "Should he be caught, …" recommends nothing.
  !isInvertedCondition(tree, headOf(tree, word)) &&
  // "describes him as a 44-year-old wrestler" judges nothing.
  !(heads.get('topic') ?? []).some((h) => prepositionOf(tree, h) === 'as' && namesPeople(lemmaOf(tree, h))) &&
  (a.polarity === 'affirmed' ||
    (a.polarity === 'denied' &&
      frame.adjectives === undefined &&
      a.reasons.some((x) => x.why === 'polarity' && x.note.startsWith('negated by'))))

/** "She expects the number to rise": whoever holds a view says so, where nobody else is named. */
function onHoldersWord(r: Reading, o: Occurrence, a: Attribution): Attribution {
  const holder = o.frame.predicate === 'assessment' && a.by.length === 0 ? o.roles.get('holder')?.[0] : undefined
  if (!holder) return a
  const by = { name: holder.name ?? holder.at.quote, at: holder.at }
  // "I expect", in a speech of whoever expects it.
  const isOwn = o.heads.get('holder')?.some((head) => isAuthor(r, o.tree, head))
  return { ...a, by: [by], certainty: isOwn ? a.certainty : weakest([a.certainty, 'reported']) }
}

/** "Halloran, a/k/a Chuck Taylor": where the alias is the fullest name, its bearer is called by the words beside it. */
function isOtherName(roles: Map<Role, NonEmpty<Filler>>): boolean {
  const [subject, name] = [roles.get('subject')?.[0], roles.get('name')?.[0]]
  // "under the name Karimov", who is Yusup Karimov
  if (subject && name?.name && subject.name?.endsWith(` ${name.name}`)) return false
  if (!subject || !name || subject.name !== name.name) return true
  roles.set('subject', [{ ...subject, name: subject.at.quote }])
  return subject.at.quote !== name.name
}

function toClaim(document: DocumentId, r: Reading, o: Occurrence, attributed: Attribution): Claim | undefined {
  const { frame } = o
  const a = onHoldersWord(r, o, attributed)
  const isEvent = sortOf(frame.predicate) === 'event'
  if (a.unreal && isEvent) return undefined
  if (frame.predicate === 'assessment' && !isJudged(o, a)) return undefined
  if (frame.embedded && a.aspect === undefined) return undefined
  const roles = new Map<Role, NonEmpty<Filler>>(o.roles)
  if (frame.predicate === 'alias' && !isOtherName(roles)) return undefined
  const at = quote(r.analysis.text, o.tree.words[o.word] as never)
  if (frame.predicate === 'attack' && !roles.has('outcome') && frame.outcome !== 'none') {
    const outcome = a.aspect ?? frame.outcome ?? 'carried-out'
    roles.set('outcome', [{ at, type: 'Code', value: outcome }])
  } else if (frame.predicate === 'attack' && a.aspect && (a.aspect === 'foiled' || a.aspect === 'attempted')) {
    roles.set('outcome', [{ at, type: 'Code', value: a.aspect }])
  } else if (frame.predicate === 'payment' && a.aspect === 'planned') {
    roles.set('status', [{ at, type: 'Code', value: 'promised' }])
  } else if (a.aspect !== undefined && ONLY_ONCE_DONE.has(frame.predicate) && !isOrdered(o)) {
    return undefined
  }
  // "A man was arrested, police said": those who report an arrest as their own made it.
  const [reporter] = a.by
  if (
    frame.predicate === 'arrest' &&
    !roles.has('authority') &&
    a.by.length === 1 &&
    reporter?.at &&
    /\bpolice\b/i.test(reporter.name)
  ) {
    roles.set('authority', [{ at: reporter.at, name: reporter.name, type: 'Organization', kind: 'police' }])
  }
  const reasons: Reason[] = [...o.reasons, ...coreferenceReasons(r, o), ...a.reasons]
  return claim({
    document,
    predicate: frame.predicate,
    roles: Object.fromEntries(roles) as Roles,
    certainty: weakest([a.certainty, frame.certainty ?? 'stated']),
    // "This is not the end of the matter": the denial is what is judged.
    polarity:
      a.polarity === 'affirmed' || frame.predicate === 'assessment' ? (frame.polarity ?? 'affirmed') : a.polarity,
    by: a.by,
    evidence: quote(r.analysis.text, o.tree.sentence),
    rule: `${frame.id}:${o.phrase.replace(/ /g, '-')}` as RuleId,
    reasons,
  })
}

/** Which links led from the words at a role to the name that fills it. */
function coreferenceReasons(r: Reading, o: Occurrence): readonly Reason[] {
  const text = r.analysis.text
  return [...o.heads.values()].flat().flatMap((head): Reason[] => {
    const mention = r.mention(o.tree.sentence.index, head)
    if (!mention) return []
    const link = r.thingOf(mention).links.find((l) => l.from.start === mention.start && l.from.end === mention.end)
    if (!link || link.to.start === link.from.start) return []
    return [
      {
        why: 'coreference',
        at: quote(text, link.from),
        to: quote(text, link.to),
        sieve: link.sieve,
        note: link.reason,
      },
    ]
  })
}

/** "the arrested man", "the British national": a description that repeats what an earlier sentence has claimed. */
function dropRepeats(found: readonly Occurrence[], claims: readonly Claim[]): readonly Claim[] {
  const descriptive = new Set<number>()
  for (const { tree, word } of found) {
    const w = tree.words[word]
    if (!w) continue
    const definite = (tree.children[word] ?? []).some((c) =>
      ['the', 'this', 'these', 'that'].includes(tree.words[c]?.text.toLowerCase() ?? ''),
    )
    if (w.rel === 'amod' || ((w.upos === 'NOUN' || w.upos === 'PROPN') && definite)) descriptive.add(w.start)
  }
  const byPredicate = new Map<string, { start: number; signature: readonly string[] }[]>()
  for (const c of claims) {
    const list = byPredicate.get(c.predicate) ?? []
    list.push({ start: c.evidence.start, signature: signature(c) })
    byPredicate.set(c.predicate, list)
  }
  return claims.filter((c) => {
    const trigger = c.reasons.find((x) => x.why === 'trigger')
    if (!trigger || !descriptive.has(trigger.at.start)) return true
    const mine = signature(c)
    return !(byPredicate.get(c.predicate) ?? []).some(
      (o) => o.start < c.evidence.start && mine.every((x) => o.signature.includes(x)),
    )
  })
}

/** A claim that says less than another of the same sentence and predicate adds nothing. */
function dropContained(claims: readonly Claim[]): readonly Claim[] {
  const groups = new Map<string, { readonly id: string; readonly says: readonly string[]; readonly whole: number }[]>()
  const keyOf = (c: Claim) => `${c.predicate}|${c.evidence.start}|${c.polarity}`
  for (const c of claims) {
    const group = groups.get(keyOf(c)) ?? []
    group.push({ id: c.id, says: signature(c), whole: Object.keys(c.roles).length })
    groups.set(keyOf(c), group)
  }
  return claims.filter((c) => {
    const group = groups.get(keyOf(c)) ?? []
    const mine = group.find(({ id }) => id === c.id)
    if (!mine) return true
    return !group.some(
      ({ id, says, whole }) =>
        id !== c.id &&
        mine.says.every((x) => says.includes(x)) &&
        (says.length > mine.says.length || whole > mine.whole || (whole === mine.whole && id < c.id)),
    )
  })
}

function signature(c: Claim): readonly string[] {
  return Object.entries(c.roles).flatMap(([role, fillers]) =>
    role === 'outcome' || role === 'time' || role === 'place'
      ? []
      : (fillers as NonEmpty<Filler>).map((f) => `${role}=${f.value ?? f.name ?? f.at.quote.toLowerCase()}`),
  )
}
