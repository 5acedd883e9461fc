// Which statements of one matter can all be right, and which cannot: a man arrested on the 2nd, and on the 3rd. Statements
// with the same values are one reading, and only readings are set against each other.
import type { Claim } from '../model/claim.ts'
import type { Predicate, Role } from '../model/ontology.ts'
import { agree, anyPair } from './agree.ts'
import { couldOverlap, type Days, daysOf, width } from './edtf.ts'
import { at, type Evidence, NOTHING } from './evidence.ts'
import { IDENTITY } from './identity.ts'
import type { Matter, Statement } from './statements.ts'

/** The values of a role that keeps facts apart. */
export interface Values {
  readonly role: Role
  readonly words: readonly string[]
}

/** What sources tell of a matter, as far as it can all be right. */
export interface Version {
  /** In the order of the statements. */
  readonly claims: readonly Claim[]
  /** In the order in which they came; roles that hold nothing are left out. */
  readonly values: readonly Values[]
}

/** Most telling first, so that the vague join the precise; what could belong to two stands alone and counts for neither. */
export function versionsOf(evidence: Evidence, { predicate, statements }: Matter): readonly Version[] {
  const [first, second] = statements
  if (second === undefined) return [{ claims: [first!.claim], values: valuesOf(first!) }]
  if (IDENTITY[predicate].apart.length === 0) return [{ claims: statements.map(({ claim }) => claim), values: NOTHING }]
  const readings = new Map<string, Reading>()
  const read = statements.map((one) => at(readings, keyOf(one), () => readingOf(one)))
  const groups = grouped(evidence, [...readings.values()])
  for (const [i, { claim }] of statements.entries()) read[i]!.group!.claims.push(claim)
  return groups
}

interface Reading {
  readonly sample: Statement
  readonly values: readonly Values[]
  /** Of its times, if they keep facts apart; undefined for what cannot be read. */
  readonly days: readonly (Days | undefined)[]
  /** How many roles it fills, and of those that fill as many the narrowest date first. */
  readonly telling: number
  group: Group | undefined
}

interface Group {
  /** The most telling, against which the values of others are measured. */
  readonly first: Reading
  readonly claims: Claim[]
  /** The first stay the measure: what agrees with them agrees with the fact. */
  values: readonly Values[]
  days: Reading['days']
}

function readingOf(sample: Statement): Reading {
  const values = valuesOf(sample)
  const times = wordsIn(values, 'time')
  const days = times === undefined ? NOTHING : times.map(daysOf)
  const telling = days.length === 0 ? values.length : values.length + 1 / (2 + Math.min(...days.map(width)))
  return { sample, values, days, telling, group: undefined }
}

function valuesOf({ claim, held }: Statement): readonly Values[] {
  const { apart } = IDENTITY[claim.predicate]
  let values: readonly Values[] = NOTHING
  for (const role of apart) {
    const words = held[role]
    if (words !== undefined) values = values.concat({ role, words })
  }
  return values
}

/** The same for statements with the same values; an age is counted from the date of its document. */
function keyOf({ claim: { predicate, document }, held }: Statement): string {
  const { apart } = IDENTITY[predicate]
  if (countsFrom(predicate)) return `${document} ${inOne(held.years ?? NOTHING)}`
  if (apart.length === 1) return inOne(held[apart[0]!] ?? NOTHING)
  let key = ''
  for (const role of apart) {
    const words = held[role]
    if (words !== undefined) key += `|${role}=${inOne(words)}`
  }
  return key
}

/** Whether its values mean something else in a document of another date. */
export const countsFrom = (predicate: Predicate): boolean => predicate === 'age'

export const inOne = (list: readonly string[]): string => (list.length === 1 ? list[0]! : list.join())

function grouped(evidence: Evidence, readings: readonly Reading[]): readonly Group[] {
  const found: Group[] = []
  const vague: Group[] = []
  for (const one of readings.length === 1 ? readings : [...readings].sort((a, b) => b.telling - a.telling)) {
    let [fitting, several] = [undefined as Group | undefined, false]
    for (const group of found) {
      if (!fits(evidence, group, one)) continue
      several = fitting !== undefined
      if (several) break
      fitting = group
    }
    if (fitting !== undefined && !several) join(fitting, one)
    else {
      one.group = { first: one, claims: [], values: one.values, days: one.days }
      if (several) vague.push(one.group)
      else found.push(one.group)
    }
  }
  return vague.length === 0 ? found : [...found, ...vague]
}

function fits({ documents }: Evidence, group: Group, { sample, values, days }: Reading): boolean {
  for (const { role, words } of values) {
    const theirs = wordsIn(group.values, role)
    if (theirs === undefined) continue
    if (role === 'time') {
      if (!anyPair(days, group.days, couldOverlap)) return false
      continue
    }
    const document = documents.get(sample.claim.document)
    const rep = documents.get(group.first.sample.claim.document)
    if (!anyPair(words, theirs, (a, b) => agree(role, { value: a, document }, { value: b, document: rep })))
      return false
  }
  return true
}

function join(group: Group, one: Reading): void {
  one.group = group
  for (const own of one.values) {
    if (wordsIn(group.values, own.role) === undefined) group.values = group.values.concat(own)
  }
  if (group.days.length === 0) group.days = one.days
}

function wordsIn(values: readonly Values[], role: Role): readonly string[] | undefined {
  for (const one of values) if (one.role === role) return one.words
  return undefined
}
