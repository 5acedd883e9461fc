// Affirmed by one source and denied by another. A denial speaks of a claim when everything that it names the claim names
// too: "Dravania denied any involvement" names the sponsor alone, and meets the accusation in the same affair only.
import type { Claim } from '../../model/claim.ts'
import { type Predicate, type Role, sortOf } from '../../model/ontology.ts'
import { meet } from '../agree.ts'
import { apart, couldBeOne, daysOf, earlier } from '../edtf.ts'
import { type Evidence, type Thing, timesOf } from '../evidence.ts'
import { PARTICIPANTS } from '../identity.ts'
import type { Matter, Statement, Statements, Who } from '../statements.ts'
import { wholesOf } from '../wholes.ts'
import type { Finding } from './conflict.ts'
import { aboutOf } from './dates.ts'

export function denialConflicts(evidence: Evidence, statements: Statements): readonly Finding[] {
  const denials = statements.all.filter(({ claim }) => claim.polarity === 'denied')
  if (denials.length === 0) return []
  const wholes = wholesOf(evidence)
  const affirmed = affirmedIn(evidence, statements, denials, wholes)
  const found = new Map<Matter, { finding: Finding; denied: Set<Claim>; affirmed: Set<Claim> }>()
  for (const { claim, matter } of denials) {
    const who = whomIn(matter)
    // "The fire was an accident" names nobody: it denies the deed, whoever is said to have done it.
    const named = who.map(([role, thing]) =>
      [thing, ...wholes(thing)].map((one) => `${claim.predicate}|${role}|${one}`),
    )
    const [about] = aboutIn(evidence, claim)
    const keys = about === undefined ? named : [[`${claim.predicate}|${about}`], ...named]
    const [narrow = [], ...rest] = keys.sort((a, b) => sizeOf(affirmed, a) - sizeOf(affirmed, b))
    const agrees = agreeing(evidence, claim, matter)
    const meant = [...new Set(narrow.flatMap((one) => [...(affirmed.get(one) ?? [])]))].filter(
      (other) =>
        rest.every((list) => list.some((one) => affirmed.get(one)?.has(other))) &&
        agrees(other) &&
        !changed(evidence, claim, other),
    )
    if (meant.length === 0) continue
    const group = found.get(matter) ?? {
      finding: {
        kind: 'affirmed and denied' as const,
        about: aboutOf(evidence, claim.predicate, who, matter.incident),
        things: who.map(([, thing]) => thing),
        ...(matter.incident === undefined ? {} : { incident: matter.incident }),
        sides: [],
        because: 'one source says it and another denies it',
      },
      denied: new Set<Claim>(),
      affirmed: new Set<Claim>(),
    }
    group.denied.add(claim)
    for (const other of meant) group.affirmed.add(other)
    found.set(matter, group)
  }
  return [...found.values()].map(({ finding, denied, affirmed: yes }) => ({
    ...finding,
    sides: [
      { says: 'affirmed', claims: [...yes].map(({ id }) => id) },
      { says: 'denied', claims: [...denied].map(({ id }) => id) },
    ],
  }))
}

/** Affirmed claims by what denials speak of, in their order; what nobody denies needs no index. */
function affirmedIn(
  evidence: Evidence,
  { all, matters }: Statements,
  denials: readonly Statement[],
  wholes: (thing: Thing) => readonly Thing[],
): ReadonlyMap<string, ReadonlySet<Claim>> {
  const denied = new Map<Predicate, Set<string>>()
  for (const { claim, matter } of denials) {
    const named = denied.get(claim.predicate) ?? new Set<string>()
    denied.set(claim.predicate, named)
    for (const about of aboutIn(evidence, claim)) named.add(about)
    for (const [, thing] of whomIn(matter)) for (const one of [thing, ...wholes(thing)]) named.add(one)
  }
  const keysOf = new Map<Matter, readonly string[]>()
  for (const matter of matters) {
    const named = denied.get(matter.predicate)
    if (named === undefined) continue
    const keys: string[] = []
    for (const [role, thing] of matter.who) {
      if (named.has(thing)) keys.push(`${matter.predicate}|${role}|${thing}`)
      for (const one of wholes(thing)) if (named.has(one)) keys.push(`${matter.predicate}|${role}|${one}`)
    }
    if (keys.length > 0 || PARTICIPANTS[matter.predicate] !== undefined) keysOf.set(matter, keys)
  }
  const affirmed = new Map<string, Set<Claim>>()
  const enter = (key: string, claim: Claim) => {
    const set = affirmed.get(key)
    if (set) set.add(claim)
    else affirmed.set(key, new Set([claim]))
  }
  for (const { claim, matter } of all) {
    const keys = keysOf.get(matter)
    if (keys === undefined || claim.polarity !== 'affirmed') continue
    const named = denied.get(matter.predicate)
    for (const about of aboutIn(evidence, claim)) if (named?.has(about)) enter(`${matter.predicate}|${about}`, claim)
    for (const key of keys) enter(key, claim)
  }
  return affirmed
}

/** A denial of an attack may name the deed, the doer or the sponsor; each is its own statement. */
function whomIn({ predicate, who }: Matter): Who {
  const participants = PARTICIPANTS[predicate]
  const doers = participants === undefined ? [] : who.filter(([role]) => participants.includes(role))
  return doers.length > 0 ? doers : who
}

/**
 * What an attack or a killing is about, the best first: its incident, its target, or what its document tells. A denial
 * that names neither incident nor target meets the accusations of its own document only. Other predicates need none.
 */
function aboutIn(evidence: Evidence, claim: Claim): readonly string[] {
  if (PARTICIPANTS[claim.predicate] === undefined) return []
  return [
    ...evidence.incidentsOf(claim).map((incident) => `incident ${incident}`),
    ...evidence.things(claim, 'target').map((target) => `target ${target}`),
    `document ${claim.document}`,
  ]
}

const sizeOf = (sets: ReadonlyMap<string, ReadonlySet<Claim>>, keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + (sets.get(key)?.size ?? 0), 0)

/**
 * What else both name must not speak of two things: another sum, another day, another place. A deed is told apart by its
 * matter; "the charge did not go off" names nobody, and denies that it was carried out, not that it was laid and found.
 */
function agreeing({ things }: Evidence, denial: Claim, { predicate, who }: Matter): (other: Claim) => boolean {
  const doers = PARTICIPANTS[predicate]
  const roles: readonly Role[] =
    doers === undefined ? ['amount', 'status', 'place'] : who.some(([role]) => doers.includes(role)) ? [] : ['outcome']
  const times = doers === undefined ? timesOf(denial) : []
  const told = roles.map((role) => ({ role, own: things(denial, role) })).filter(({ own }) => own.length > 0)
  return (other) =>
    meet(times, timesOf(other), couldBeOne) && told.every(({ role, own }) => meet(own, things(other, role)))
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
function changed({ documents }: Evidence, denial: Claim, other: Claim): boolean {
  const written = documents.get(denial.document)?.metadata.date
  const told = documents.get(other.document)?.metadata.date
  if (sortOf(denial.predicate) === 'tie') {
    const [a, b] = [written && daysOf(written), told && daysOf(told)]
    return Boolean(MAY_CHANGE.has(denial.predicate) && a && b && apart(a, b) > SAME_TIME)
  }
  if (!LATER.has(denial.predicate)) return false
  const [happened] = timesOf(other)
  return earlier(written, happened ?? told)
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
