// Affirmed by one source and denied by another. A denial speaks of a claim when everything that it names the claim names
// too: "Dravania denied any involvement" names the sponsor alone, and meets the accusation in the same affair only.
import type { Claim } from '../../model/claim.ts'
import type { Predicate, Role } from '../../model/ontology.ts'
import { meet } from '../agree.ts'
import { apart, couldOverlap, type Days, daysOf } from '../edtf.ts'
import { at, type Evidence, type Laid, NOTHING, thingsIn } from '../evidence.ts'
import { PARTICIPANTS } from '../identity.ts'
import type { Matter, Statement, Statements, Who } from '../statements.ts'
import { wholesOf } from '../wholes.ts'
import type { Finding } from './conflict.ts'
import { aboutOf } from './dates.ts'

export function denialConflicts(evidence: Evidence, { all }: Statements): readonly Finding[] {
  const denials = all.filter(({ claim }) => claim.polarity === 'denied')
  if (denials.length === 0) return []
  const wholes = wholesOf(evidence)
  const affirmed = affirmedIn(evidence, all, denials, wholes)
  const found = new Map<Matter, { readonly denied: Set<Claim>; readonly affirmed: Set<Claim> }>()
  for (const denial of denials) {
    const { claim, matter } = denial
    const meant = meantBy(evidence, denial, affirmed, wholes)
    if (meant.length === 0) continue
    const group = at(found, matter, () => ({ denied: new Set<Claim>(), affirmed: new Set<Claim>() }))
    group.denied.add(claim)
    for (const other of meant) group.affirmed.add(other.claim)
  }
  return [...found].map(([matter, { denied, affirmed: yes }]) => {
    const who = whomIn(matter)
    return {
      kind: 'affirmed and denied',
      about: aboutOf(evidence, matter.predicate, who, matter.incident),
      things: who.map(({ thing }) => thing),
      incident: matter.incident,
      sides: [
        { says: 'affirmed', claims: [...yes] },
        { says: 'denied', claims: [...denied] },
      ],
      because: 'one source says it and another denies it',
    }
  })
}

/** What is affirmed and the denial speaks of: each thing that it names is named there, or a part of it. */
function meantBy(evidence: Evidence, denial: Statement, affirmed: Affirmed, wholes: Wholes): readonly Laid[] {
  const told = affirmed.get(denial.claim.predicate)
  const listed = (by: By, keys: readonly string[]) => keys.flatMap((key) => told?.get(by)?.get(key) ?? NOTHING)
  const named = whomIn(denial.matter).map(({ role, thing }) => listed(role, [thing, ...wholes(thing)]))
  // "The fire was an accident" names nobody: it denies the deed, whoever is said to have done it.
  const [about] = aboutIn(evidence, denial)
  const wanted = about === undefined ? named : [listed(about.by, [about.key]), ...named]
  const [narrow = NOTHING, ...rest] = wanted.sort((a, b) => sizeOf(a) - sizeOf(b))
  const agrees = agreeing(denial)
  const changed = changedSince(evidence, denial.claim)
  return narrow.flatMap(({ laid }) =>
    laid.filter(
      (other) =>
        rest.every((lists) => lists.some(({ holds }) => holds(other.claim))) && agrees(other) && !changed(other),
    ),
  )
}

/** What something is found by: who fills a role, or what else an attack is about. */
type By = Role | 'its incident' | 'its target' | 'its document'
type Affirmed = ReadonlyMap<Predicate, ReadonlyMap<By, ReadonlyMap<string, List>>>
type Wholes = ReturnType<typeof wholesOf>

/** Affirmed claims by what denials speak of, in their order; what nobody denies is not looked for. */
function affirmedIn(
  evidence: Evidence,
  all: readonly Statement[],
  denials: readonly Statement[],
  wholes: Wholes,
): Affirmed {
  const affirmed = new Map<Predicate, Map<By, Map<string, List>>>()
  for (const denial of denials) {
    const told = at(affirmed, denial.claim.predicate, () => new Map<By, Map<string, List>>())
    const open = (by: By, key: string) =>
      at(
        at(told, by, () => new Map<string, List>()),
        key,
        list,
      )
    for (const { by, key } of aboutIn(evidence, denial)) open(by, key)
    for (const { role, thing } of whomIn(denial.matter)) for (const one of [thing, ...wholes(thing)]) open(role, one)
  }
  for (const one of all) {
    const told = one.claim.polarity === 'affirmed' ? affirmed.get(one.claim.predicate) : undefined
    if (told === undefined) continue
    for (const { by, key } of aboutIn(evidence, one)) told.get(by)?.get(key)?.enter(one)
    for (const { role, thing } of one.matter.who) {
      const ofRole = told.get(role)
      ofRole?.get(thing)?.enter(one)
      for (const whole of wholes(thing)) ofRole?.get(whole)?.enter(one)
    }
  }
  return affirmed
}

/** Claims in their order, each once; which they are is asked of the long lists only. */
interface List {
  readonly laid: readonly Laid[]
  readonly enter: (one: Laid) => void
  readonly holds: (claim: Claim) => boolean
}

function list(): List {
  const laid: Laid[] = []
  let claims: ReadonlySet<Claim> | undefined
  return {
    laid,
    enter: (one) => {
      if (laid.at(-1)?.claim !== one.claim) laid.push(one)
    },
    holds: (claim) => {
      claims ??= new Set(laid.map((one) => one.claim))
      return claims.has(claim)
    },
  }
}

/** A denial of an attack may name the deed, the doer or the sponsor; each is its own statement. */
function whomIn({ predicate, who }: Matter): Who {
  const participants = PARTICIPANTS[predicate]
  const doers = participants === undefined ? [] : who.filter(({ role }) => participants.includes(role))
  return doers.length > 0 ? doers : who
}

/**
 * What an attack or a killing is about, the best first: its incident, its target, or what its document tells. A denial
 * that names neither incident nor target meets the accusations of its own document only. Other predicates need none.
 */
function aboutIn(evidence: Evidence, told: Laid): readonly { readonly by: By; readonly key: string }[] {
  if (PARTICIPANTS[told.claim.predicate] === undefined) return NOTHING
  return [
    ...evidence.incidentsOf(told.claim).map((key) => ({ by: 'its incident' as const, key })),
    ...thingsIn(told, 'target').map((key) => ({ by: 'its target' as const, key })),
    { by: 'its document', key: told.claim.document },
  ]
}

const sizeOf = (lists: readonly List[]): number => lists.reduce((sum, { laid }) => sum + laid.length, 0)

/**
 * What else both name must not speak of two things: another sum, another day, another place. A deed is told apart by its
 * matter; "the charge did not go off" names nobody, and denies that it was carried out, not that it was laid and found.
 */
function agreeing(denial: Statement): (other: Laid) => boolean {
  const { predicate, who } = denial.matter
  const doers = PARTICIPANTS[predicate]
  const roles: readonly Role[] =
    doers === undefined
      ? ['amount', 'status', 'place']
      : who.some(({ role }) => doers.includes(role))
        ? []
        : ['outcome']
  const days = doers === undefined ? denial.when.days : NOTHING
  const told = roles.filter((role) => denial.held[role] !== undefined)
  return (other) =>
    meet(days, other.when.days, couldOverlap) &&
    told.every((role) => meet(thingsIn(denial, role), thingsIn(other, role)))
}

/** Steps that may be taken after somebody said that they were not: "has not been charged" in June, charged in August. */
const LATER: ReadonlySet<Predicate> = new Set<Predicate>([
  'arrest',
  'charge',
  'trial',
  'conviction',
  'acquittal',
  'sentence',
  'extradition',
  'release',
  'designation',
  'expulsion',
])
const SAME_TIME = 31

/** Whether the two may both be right because they speak of different times. */
function changedSince({ documents }: Evidence, { predicate, document }: Claim): (other: Laid) => boolean {
  const dated = (id: Claim['document']): Days | undefined => {
    const date = documents.get(id)?.metadata.date
    return date && daysOf(date)
  }
  const written = dated(document)
  if (written !== undefined && MAY_CHANGE.has(predicate))
    return (other) => {
      const told = dated(other.claim.document)
      return told !== undefined && apart(written, told) > SAME_TIME
    }
  if (written !== undefined && LATER.has(predicate))
    return ({ claim, when: { times, days } }) => {
      const happened = times.length > 0 ? days[0] : dated(claim.document)
      return happened !== undefined && written.to < happened.from
    }
  return () => false
}

/** Ties that end: a man who lived in Trabzon in January does not live there in September. */
const MAY_CHANGE: ReadonlySet<Predicate> = new Set<Predicate>([
  'residence',
  'location',
  'occupation',
  'membership',
  'leadership',
  'operation',
  'representation',
  'support',
  'funding',
])
