// Makes a claim of an occurrence and what is known of who says so: what came of the deed, who vouches for it, and all
// reasons for it. What is only asked for, ordered or judged becomes no claim that it happened.
import { type Claim, claim, type Filler, type NonEmpty, type Reason, type Roles } from '../../model/claim.ts'
import type { DocumentId, RuleId } from '../../model/ids.ts'
import { type Predicate, type Role, sortOf, weakest } from '../../model/ontology.ts'
import { quote } from '../../model/span.ts'
import type { Reading } from '../07-frames/reading.ts'
import type { Occurrence } from '../07-frames.ts'
import type { Attribution } from '../08-attribution.ts'
import { namesPeople } from '../lexicon/people/nouns.ts'
import { headOf, isPassive, isVerb, lemmaOf, prepositionOf } from '../tree.ts'
import { isInvertedCondition } from './negation.ts'
import { isAuthor } from './voices.ts'

export function toClaim(document: DocumentId, r: Reading, o: Occurrence, attributed: Attribution): Claim | undefined {
  const { frame } = o
  const a = onHoldersWord(r, o, attributed)
  const isEvent = sortOf(frame.predicate) === 'event'
  if (a.unreal && isEvent) return undefined
  if (frame.predicate === 'assessment' && !isJudged(o, a)) return undefined
  if (frame.embedded && a.aspect === undefined) return undefined
  const roles = new Map<Role, NonEmpty<Filler>>(o.roles)
  if (frame.predicate === 'alias' && !isOtherName(roles)) return undefined
  const word = o.tree.words[o.word]
  if (!word) return undefined
  const at = quote(r.analysis.text, word)
  if (frame.predicate === 'attack' && !roles.has('outcome') && frame.outcome !== 'none') {
    const outcome = a.aspect ?? frame.outcome ?? 'carried-out'
    roles.set('outcome', [{ at, type: 'Code', value: outcome }])
  } else if (frame.predicate === 'attack' && a.aspect && (a.aspect === 'foiled' || a.aspect === 'attempted')) {
    roles.set('outcome', [{ at, type: 'Code', value: a.aspect }])
  } else if (frame.predicate === 'payment' && a.aspect === 'planned') {
    roles.set('status', [{ at, type: 'Code', value: 'promised' }])
  } else if (a.aspect !== undefined && isOnlyOnceDone(o) && !isOrdered(o)) {
    return undefined
  } else if (isOnlyMeant(o, a)) {
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
      a.polarity === 'affirmed' || frame.predicate === 'assessment' || isGranted(o)
        ? (frame.polarity ?? 'affirmed')
        : a.polarity,
    by: isGranted(o) ? [] : a.by,
    evidence: quote(r.analysis.text, o.tree.sentence),
    rule: `${frame.id}:${o.phrase.replace(/ /g, '-')}` as RuleId,
    reasons,
  })
}

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
  'testimony',
])

/** A step of the law counts once it is taken, and so does a warrant that a court is only asked for. */
const isOnlyOnceDone = ({ frame }: Occurrence): boolean =>
  ONLY_ONCE_DONE.has(frame.predicate) || frame.id === 'wanted.warrant'

/** "The court ordered him deported", "agreed to extradite her": whoever decides such things has decided. */
function isOrdered({ frame, tree: t, word }: Occurrence): boolean {
  // Whoever is ordered to give himself up has yet to do so.
  if (frame.predicate === 'death' || lemmaOf(t, word) === 'surrender') return false
  for (let at = headOf(t, word), steps = 0; at >= 0 && steps < 3; at = headOf(t, at), steps++)
    // A ministry that "decided to seize the banker" has yet to do it.
    if (
      (DECIDES.has(lemmaOf(t, at)) && !(frame.predicate === 'arrest' && lemmaOf(t, at) === 'decide')) ||
      (lemmaOf(t, at) === 'agree' && HANDED.has(frame.predicate))
    )
      return true
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

/** "denied being behind the killing", "played no part in the murder": the dead are dead, whoever did it. */
const isGranted = ({ frame, roles, tree: t, word }: Occurrence): boolean =>
  frame.predicate === 'death' &&
  !roles.has('perpetrator') &&
  !isVerb(t, word) &&
  (prepositionOf(t, word) === 'behind' || PARTS.has(lemmaOf(t, headOf(t, word))))
const PARTS: ReadonlySet<string> = new Set(
  'role part hand involvement complicity responsibility responsible connection knowledge link'.split(' '),
)

/** "planned to film the barracks", "agreed to spy on them": nothing is spied out yet. Whoever was told to film them has a task. */
function isOnlyMeant({ frame, tree: t, word }: Occurrence, a: Attribution): boolean {
  if (frame.predicate !== 'espionage' && !(isVerb(t, word) && TAUGHT.has(frame.predicate) && !frame.under)) return false
  if (a.aspect !== 'planned' && a.aspect !== 'foiled') return false
  for (let at = headOf(t, word), steps = 0; at >= 0 && steps < 4; at = headOf(t, at), steps++)
    if (ORDERS.has(lemmaOf(t, at)) || (/^(?:offer|promise)$/.test(lemmaOf(t, at)) && isPassive(t, at))) return false
  return true
}
/** "an offer to train the guards", "planned to recruit students": nobody has been. Who "agreed to work for" a service is won. */
const TAUGHT: ReadonlySet<Predicate> = new Set<Predicate>(['training', 'recruitment'])

/** Whoever orders it, and "conspired", which is the offence itself. */
const ORDERS: ReadonlySet<string> = new Set(
  `hire recruit task order pay instruct commission contract direct send dispatch assign deploy ask tell urge command engage
  give get receive assignment job mission order instruction conspire conspiracy`.split(/\s+/),
)

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
