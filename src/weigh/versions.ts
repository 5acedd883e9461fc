// Which statements of one matter can all be right, and which cannot: a man arrested on the 2nd, and on the 3rd. Statements
// with the same values are one reading, and only readings are set against each other.
import type { Claim } from '../model/claim.ts'
import type { Predicate, Role } from '../model/ontology.ts'
import { agree, anyPair } from './agree.ts'
import { couldOverlap, type Days, daysOf, width } from './edtf.ts'
import { type Evidence, NOTHING } from './evidence.ts'
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

export function versionsOf(evidence: Evidence, { predicate, statements }: Matter): readonly Version[] {
  const [first, second] = statements
  const { apart } = IDENTITY[predicate]
  if (second === undefined) return [{ claims: [first!.claim], values: valuesOf(apart, first!) }]
  if (apart.length === 0) return [{ claims: statements.map(({ claim }) => claim), values: NOTHING }]
  const readings = new Map<string, Reading>()
  const ofDocument = countsFrom(predicate)
  const read = statements.map((one) => {
    const values = keyOf(apart, one)
    const key = ofDocument ? `${one.claim.document} ${values}` : values
    let reading = readings.get(key)
    if (reading === undefined) {
      reading = readingOf(apart, one)
      readings.set(key, reading)
    }
    return reading
  })
  const found = grouped(evidence, mostTelling([...readings.values()]))
  for (const [i, { claim }] of statements.entries()) enter(read[i]!, claim)
  return found
}

/** Statements with the same values. What is less telling may join it; then it speaks for both. */
interface Reading {
  /** The first of them. */
  readonly sample: Statement
  /** How many roles it fills, and of those that fill as many the narrowest date first. */
  readonly telling: number
  /** With those of what joined it; the first stay the measure: what agrees with them agrees with all. */
  values: readonly Values[]
  /** Of its times, if they keep facts apart; undefined for what cannot be read. */
  days: readonly (Days | undefined)[]
  /** Of all that joined it, in the order of the statements. */
  claims: Claim[]
  joined: Reading | undefined
}

function readingOf(apart: readonly Role[], sample: Statement): Reading {
  const values = valuesOf(apart, sample)
  const times = wordsIn(values, 'time')
  const days = times === undefined ? NOTHING : times.map(daysOf)
  const telling = days.length === 0 ? values.length : values.length + 1 / (2 + Math.min(...days.map(width)))
  return { sample, telling, values, days, claims: NONE_YET, joined: undefined }
}

const NONE_YET: Claim[] = []

/** Most readings have one claim, and a list that grows takes room for sixteen more. */
function enter(reading: Reading, claim: Claim): void {
  const whole = reading.joined ?? reading
  if (whole.claims === NONE_YET) whole.claims = [claim]
  else whole.claims.push(claim)
}

function mostTelling(readings: Reading[]): readonly Reading[] {
  const alike = readings.every(({ telling }) => telling === readings[0]!.telling)
  return alike ? readings : readings.sort((a, b) => b.telling - a.telling)
}

function valuesOf(apart: readonly Role[], { held }: Statement): readonly Values[] {
  let values: readonly Values[] = NOTHING
  for (const role of apart) {
    const words = held[role]
    if (words !== undefined) values = values.length === 0 ? [{ role, words }] : values.concat({ role, words })
  }
  return values
}

/** The same for statements with the same values. */
function keyOf(apart: readonly Role[], { held }: Statement): string {
  if (apart.length === 1) return inOne(held[apart[0]!] ?? NOTHING)
  let key = ''
  for (const role of apart) {
    const words = held[role]
    if (words !== undefined) key += `|${role}=${inOne(words)}`
  }
  return key
}

/** Whether its values mean something else in a document of another date: an age is counted from it. */
export const countsFrom = (predicate: Predicate): boolean => predicate === 'age'

export const inOne = (list: readonly string[], between = ','): string =>
  list.length === 1 ? list[0]! : list.join(between)

/** The most telling come first, so that the vague join the precise; what could belong to two stands alone and counts for neither. */
function grouped(evidence: Evidence, readings: readonly Reading[]): readonly Reading[] {
  const found: Reading[] = []
  const vague: Reading[] = []
  for (const one of readings) {
    let [fitting, several] = [undefined as Reading | undefined, false]
    for (const other of found) {
      if (!fits(evidence, other, one)) continue
      several = fitting !== undefined
      if (several) break
      fitting = other
    }
    if (fitting === undefined) found.push(one)
    else if (several) vague.push(one)
    else join(fitting, one)
  }
  return vague.length === 0 ? found : [...found, ...vague]
}

function fits({ documents }: Evidence, other: Reading, { sample, values, days }: Reading): boolean {
  for (const { role, words } of values) {
    const theirs = wordsIn(other.values, role)
    if (theirs === undefined) continue
    if (role === 'time') {
      if (!anyPair(days, other.days, couldOverlap)) return false
      continue
    }
    const document = documents.get(sample.claim.document)
    const measure = documents.get(other.sample.claim.document)
    if (!anyPair(words, theirs, (a, b) => agree(role, { value: a, document }, { value: b, document: measure })))
      return false
  }
  return true
}

function join(whole: Reading, one: Reading): void {
  one.joined = whole
  for (const own of one.values) {
    if (wordsIn(whole.values, own.role) === undefined) whole.values = [...whole.values, own]
  }
  if (whole.days.length === 0) whole.days = one.days
}

function wordsIn(values: readonly Values[], role: Role): readonly string[] | undefined {
  for (const one of values) if (one.role === role) return one.words
  return undefined
}
