// Runs the frames over one sentence: finds their triggers, fills their roles from the grammatical slots they name,
// and keeps how each role was reached.
import type { Filler, NonEmpty, Reason } from '../../model/claim.ts'
import { type Predicate, type Role, rolesOf, sortOf } from '../../model/ontology.ts'
import { quote } from '../../model/span.ts'
import type { Asks } from '../frames/plan.ts'
import type { Frame } from '../frames/schema.ts'
import type { Frames, Trigger } from '../frames/table.ts'
import { childrenOf, copulaOf, isVerb, lemmaOf, prepositionOf, relOf, type Tree } from '../tree.ts'
import { placeOf, timeOf } from './adjuncts.ts'
import type { Grammar } from './arguments.ts'
import { fitsFrame } from './asked.ts'
import { isFeigned } from './feigned.ts'
import type { Reading } from './reading.ts'
import { pairs } from './respectively.ts'
import { type Candidate, findRole } from './roles.ts'
import { titleAlone } from './titles.ts'
import { consume, type Surroundings, surround, triggersAt, wordsBelow } from './triggers.ts'
import { trimmed, withoutPlace } from './trimmed.ts'

/** A frame that has found its words: a claim but for who says so and how sure. */
export interface Occurrence {
  readonly frame: Frame
  readonly phrase: string
  readonly tree: Tree
  /** The word that triggered it. */
  readonly word: number
  readonly roles: ReadonlyMap<Role, NonEmpty<Filler>>
  /** Words of the sentence that fill roles. */
  readonly heads: ReadonlyMap<Role, readonly number[]>
  readonly reasons: readonly Reason[]
  /** The order, hiring or payment that tells who is behind the deed: on whose word that is, and how sure. */
  readonly behind?: Occurrence
}

/** `words` are those that may be triggers, where it is not all of them. */
export function matchSentence(
  r: Reading,
  g: Grammar,
  frames: Frames,
  words?: ReadonlySet<number>,
): readonly Occurrence[] {
  const t = g.tree
  const found: Occurrence[] = []
  for (let i = 0; i < t.words.length; i++) {
    if (words?.has(i) === false) continue
    const triggers = triggersAt(r, t, i, frames)
    if (triggers.length === 0) continue
    const seen = new Set<string>()
    const below = triggers.some((trigger) => trigger.rest.length > 0) ? wordsBelow(t, i) : []
    let plain: Surroundings | undefined
    for (const trigger of triggers) {
      if (seen.has(trigger.frame.id)) continue
      const consumed = consume(t, i, trigger.rest, below)
      if (!consumed || !fitsFrame(r, g, i, trigger.plan.asks) || isFeigned(t, i, trigger.frame.predicate)) continue
      const around = consumed.size === 0 ? (plain ??= surround(g, i, consumed)) : surround(g, i, consumed)
      const occurrences = fill(r, g, i, trigger, consumed, around)
      if (occurrences.length > 0) seen.add(trigger.frame.id)
      found.push(...occurrences)
    }
  }
  return found.filter((o) => (!o.frame.involved || isInvolved(o, found)) && !found.some((other) => saysMore(other, o)))
}

const isInvolved = (o: Occurrence, all: readonly Occurrence[]): boolean => {
  const heads = [...o.heads.values()].flat()
  return all.some(
    (x) => sortOf(x.frame.predicate) === 'event' && [...x.heads.values()].flat().some((h) => heads.includes(h)),
  )
}

/** "the deputy minister of Belarus, Karl Weber": what one rule reads with the body, another need not read without it. */
const saysMore = (a: Occurrence, b: Occurrence): boolean =>
  a.frame.predicate === 'occupation' &&
  b.frame.predicate === 'occupation' &&
  a.roles.get('person')?.[0].name === b.roles.get('person')?.[0].name &&
  ((a.word === b.word && a.roles.has('organization') && !b.roles.has('organization')) ||
    // "served as commercial attaché in Lima between 2009 and 2013": one office, once with its years and once without.
    (a.roles.get('title')?.[0].at.start === b.roles.get('title')?.[0].at.start && a.roles.size > b.roles.size))

/** Where the text says what did it. */
const CAUSES = ['subject', 'by', 'in', 'of']

const NOTHING_ASKED: Partial<Asks> = {}

function fill(
  r: Reading,
  g: Grammar,
  i: number,
  trigger: Trigger,
  consumed: ReadonlySet<number>,
  around: Surroundings,
): readonly Occurrence[] {
  const { frame, plan } = trigger
  const t = g.tree
  for (const from of plan.needed) if (!from.some((slot) => around.has(slot))) return []
  const { when, unless, sum, notBy } = plan.asks ?? NOTHING_ASKED
  if (notBy && CAUSES.some((slot) => around.get(slot)?.some((a) => notBy.includes(lemmaOf(t, a.head).toLowerCase()))))
    return []
  if (when?.some((slot) => !around.has(slot)) || unless?.some((slot) => around.has(slot))) return []
  if (sum && !sum.some((slot) => around.get(slot)?.some((a) => isSum(r, t, a.head)))) return []

  const taken = new Set<number>()
  const fillers = new Map<Role, Candidate[]>()
  for (const planned of plan.roles) {
    const { role, rule } = planned
    const all = findRole(r, t, i, planned, around, taken).filter((c) => role !== 'perpetrator' || !isCourt(r, t, c))
    const candidates = all.filter((c) => !(OF_ANOTHER.has(role) || isDeed(frame)) || !isFilled(fillers, c))
    // "had poisoned herself" is no attack on anybody.
    if (candidates.length < all.length && (role === 'target' || role === 'perpetrator')) return []
    if (candidates.length < (rule.least ?? 1)) {
      if (rule.needed) return []
      continue
    }
    // A word may both name somebody and say what they are: "his sister".
    if (!rule.from.includes('head')) for (const c of candidates) taken.add(c.head)
    fillers.set(role, candidates)
  }
  if (frame.any && !frame.any.some((role) => fillers.has(role as Role))) return []
  for (const { role, rule } of plan.roles) if (rule.unsaid) fillers.delete(role)
  if (
    frame.individual &&
    [...fillers].some(
      ([role, all]) =>
        frame.roles[role]?.is?.includes('Person') &&
        all.some((c) => c.filler.type === 'Group' && !isCounted(t, c.head) && !(c.head !== i && isCounted(t, i))),
    )
  )
    return []
  if (fillers.size === 0) return []
  // "a bill killed by deputies": what was killed is nobody.
  if (frame.id === 'attack.people' && isVerb(t, i) && !fillers.has('target') && isDoneToThing(r, t, around)) return []
  if (sortOf(frame.predicate) === 'event' || frame.predicate === 'support') trimmed(r, t, fillers)
  if (frame.predicate === 'occupation' || frame.predicate === 'leadership') titleAlone(r, t, fillers)
  // "the judge", "a florist" who is one: nothing is said.
  const [title, person] = [fillers.get('title')?.[0], fillers.get('person')?.[0]]
  if (frame.predicate === 'occupation' && title && person && title.filler.at.quote === person.filler.name) return []
  // "He became assistant professor at Kyoto", "He is a member of the academy" of whom nothing else is known: nor here.
  const one = fillers.get('member')?.[0] ?? person
  if (one && isPredicate(t, i) && /^(?:occupation|membership)$/.test(frame.predicate) && isNobodyElse(one, i, title))
    return []

  let combinations: ReadonlyMap<Role, Candidate[]>[] = [fillers]
  for (const role of plan.each) {
    if ((fillers.get(role)?.length ?? 0) < 2) continue
    combinations = combinations.flatMap((c) => (c.get(role) ?? []).map((one) => new Map([...c, [role, [one]]])))
  }
  combinations = combinations.flatMap((c) => pairs(t, c))
  const trace: Reason = {
    why: 'trigger',
    at: quote(r.analysis.text, t.words[i] as { start: typeof t.sentence.start; end: typeof t.sentence.end }),
  }
  const sort = sortOf(frame.predicate)
  const used = new Set([...taken, ...consumed, i])
  const time =
    frame.time === false || 'time' in frame.roles
      ? undefined
      : timeOf(r, t, i, sort === 'event' || frame.predicate === 'statistic', consumed, CRIMES.has(frame.predicate))
  // Spies tend to be arrested where they spied; whoever has shot somebody, elsewhere.
  const isElsewhere = CRIMES.has(frame.predicate) && frame.predicate !== 'espionage'
  const place =
    frame.place === false || 'place' in frame.roles
      ? undefined
      : placeOf(r, t, i, used, sort === 'event', consumed, onScene(fillers), headsOf(fillers, 'benefit'), isElsewhere)
  const where = place?.fillers.at(-1)
  const cut = (c: Candidate): Candidate => (where && sort === 'event' ? withoutPlace(r, t, c, where) : c)
  return combinations.map((roles): Occurrence => {
    const result = new Map<Role, NonEmpty<Filler>>()
    const heads = new Map<Role, readonly number[]>()
    const reasons: Reason[] = [trace]
    for (const [role, candidates] of roles) {
      const [first, ...rest] = candidates.map(cut)
      if (!first) continue
      result.set(role, [first.filler, ...rest.map((c) => c.filler)])
      heads.set(
        role,
        candidates.map((c) => c.head),
      )
      for (const c of candidates.map(cut)) reasons.push({ why: 'role', role, path: c.path, at: c.filler.at })
    }
    for (const [role, adjunct] of [
      ['place', place],
      ['time', time],
    ] as const) {
      if (!adjunct || result.has(role)) continue
      result.set(role, adjunct.fillers)
      for (const f of adjunct.fillers) reasons.push({ why: 'role', role, path: adjunct.path, at: f.at })
    }
    for (const [role, value] of Object.entries(trigger.set)) {
      const at = quote(r.analysis.text, t.words[i] as never)
      const holds = rolesOf(frame.predicate)[role]?.holds
      // "provided the gang with rifles": the rifles, which are arms.
      const said = result.get(role as Role)?.[0]
      if (said?.type === 'Phrase') result.set(role as Role, [{ ...said, value }])
      else
        result.set(role as Role, [Array.isArray(holds) ? { at, type: 'Code', value } : { at, type: 'Phrase', value }])
    }
    return { frame, phrase: trigger.phrase, tree: t, word: i, roles: result, heads, reasons }
  })
}

/** "is a member", "became a professor", "worked as a conductor" */
const isPredicate = (t: Tree, i: number): boolean =>
  copulaOf(t, i) !== undefined || relOf(t, i) === 'xcomp' || (relOf(t, i) === 'obl' && prepositionOf(t, i) === 'as')

/** Whoever is called by nothing but what he is said to be. */
const isNobodyElse = ({ head, filler }: Candidate, i: number, title: Candidate | undefined): boolean =>
  (head === i && filler.name === filler.at.quote) ||
  (title !== undefined && /^ (?:at|of|in|for|with) /.test(filler.name?.split(title.filler.at.quote)[1] ?? ''))

/** Whether a common noun that names no people stands as the object. */
const isDoneToThing = (r: Reading, t: Tree, around: Surroundings): boolean => {
  const objects = (around.get('object') ?? []).filter((a) => !a.loose && !a.far)
  return (
    objects.length > 0 &&
    objects.every((a) => t.words[a.head]?.upos === 'NOUN' && r.mention(t.sentence.index, a.head)?.type === undefined)
  )
}

/** "was arrested on Monday for the murder": the day of such deeds is not that of the arrest. */
const CRIMES: ReadonlySet<Predicate> = new Set<Predicate>([
  'attack',
  'death',
  'espionage',
  'tasking',
  'recruitment',
  'payment',
])

/** Whoever fills these roles may be far from where it happens. */
const ELSEWHERE: ReadonlySet<Role> = new Set<Role>([
  'court',
  'sponsor',
  'principal',
  'payer',
  'payee',
  'amount',
  'benefit',
  'agent',
  'recipient',
  'destination',
  'origin',
  'channel',
  'funder',
])

const onScene = (fillers: ReadonlyMap<Role, readonly Candidate[]>): ReadonlySet<number> =>
  new Set([...fillers].flatMap(([role, all]) => (ELSEWHERE.has(role) ? [] : all.map((c) => c.head))))

const headsOf = (fillers: ReadonlyMap<Role, readonly Candidate[]>, role: Role): ReadonlySet<number> =>
  new Set(fillers.get(role)?.map((c) => c.head))

/** What one does to another or pays another. */
const isDeed = ({ predicate }: Frame): boolean =>
  sortOf(predicate) === 'event' || predicate === 'funding' || predicate === 'support'

/** Nothing is a part of itself, lies in itself or is its own other name. */
const OF_ANOTHER: ReadonlySet<Role> = new Set<Role>(['whole', 'place', 'relative'])

/** "The jury charged him with hostage taking": no court is the one who did it. */
const isCourt = (r: Reading, t: Tree, { head, filler }: Candidate): boolean =>
  filler.kind === 'court' || r.mention(t.sentence.index, head)?.kind === 'court'

/** Nor does anybody pay himself. */
const isFilled = (fillers: ReadonlyMap<Role, readonly Candidate[]>, { filler }: Candidate): boolean =>
  (filler.type === 'Organization' || filler.type === 'Person' || filler.type === 'Place') &&
  [...fillers.values()].some((all) => all.some((o) => o.filler.name === filler.name && o.filler.type === filler.type))

/** "two Bulgarian nationals", "both lorry drivers": so many people and no more. */
const isCounted = (t: Tree, i: number): boolean =>
  t.words[i]?.upos === 'NUM' ||
  childrenOf(t, i).some((c) => c < i && (relOf(t, c) === 'nummod' || /^(?:both|all)$/i.test(t.words[c]?.text ?? '')))

const isSum = (r: Reading, t: Tree, i: number): boolean => r.value(t.sentence.index, i)?.type === 'Money'
