// Two events beside each other: a table of features with weights in log-odds, as for entities. Several weak signs make
// one event; a date that cannot be, another victim, another kind of deed or a far place keep two attacks of one campaign apart.
import type { EntityId } from '../../model/entity.ts'
import type { MatchReason } from '../../model/resolution.ts'
import { methodsAgree } from './deed.ts'
import type { Background, Event } from './event.ts'
import { daysOf, isoDay, nearest } from './when.ts'
import { placed } from './where.ts'
import type { People } from './whom.ts'

// Set by hand on the golden cases of test/resolution and the sample affair.
const WEIGHT = {
  /** Before anything is known, two reports are of two events; two claims of one document rather of one. */
  twoDocuments: -1.5,
  oneSentence: 1.4,
  nextSentences: 0.6,
  onePassage: 0.2,
  onDistantPages: -1,
  victim: 2.5,
  otherVictim: -3.5,
  victimNamedThere: 0.8,
  victimIsOne: 1.5,
  victimIsOther: -0.5,
  role: 1,
  otherRole: -1,
  object: 0.7,
  otherObject: -2,
  accused: 1.8,
  accusedNamedThere: 0.5,
  otherAccused: -0.7,
  sameDay: 2,
  fewDays: 1.2,
  sameMonth: 0.4,
  sameYear: 0.1,
  otherDays: -4.5,
  notYet: -5,
  plannedLongBefore: -3,
  place: {
    'one place': 1.2,
    'one within the other': 1,
    'one country': 0.4,
    'far from each other': -2.5,
    'other countries': -4,
  },
  method: { same: 0.7, kin: 0.3, unlike: -3 },
  espionage: -4,
  weapon: 0.3,
  sponsor: 0.3,
  stage: -0.5,
} as const

/** One incident from here on; shown as a possibility from `POSSIBLE` on where more than nearness and method speaks for it. */
export const ONE = 0.7
export const POSSIBLE = 0.5

/** Reports of one event often differ by a day or two: found on the 14th, reported on the 15th. */
const DAYS = 3
const LONG = 730

export interface Verdict {
  readonly score: number
  /** Something particular agrees: a person, a place, a day, what was hit. */
  readonly anchored: boolean
  readonly reasons: () => readonly MatchReason[]
}

export function compareEvents(
  one: Event,
  other: Event,
  { known, people }: Pick<Background, 'known' | 'people'>,
): Verdict {
  const found: Observation[] = []
  const say: Say = (feature, weight, values) => {
    found.push({ feature, weight, values })
  }
  const acrossDocuments = nearness(one, other, say)
  times(one, other, say)
  whom(one, other, known, say)
  described(one, other, known, people, say)
  who(one, other, known, say)
  if (acrossDocuments) {
    company(one, other, known, say)
    stage(one, other, say)
  }
  const where = placed(one.spots, other.spots)
  if (where) say(where.how, WEIGHT.place[where.how], () => [where.of[0].name, where.of[1].name])
  deed(one, other, say)
  const sponsor = shared(one.sponsors, other.sponsors)
  if (sponsor.length > 0) say('one sponsor', WEIGHT.sponsor, () => names(sponsor, known))
  const sum = found.reduce((total, { weight }) => total + weight, 0)
  const anchored = found.some(({ feature, weight }) => weight > 0 && !LOOSE.has(feature))
  return { score: Math.round(1000 / (1 + Math.exp(-sum))) / 1000, anchored, reasons: () => found.map(spelledOut) }
}

/** Seen at once, without weighing: other days or another place, and nobody in common who was hit or is accused. */
export function cannotBe(one: Event, other: Event): boolean {
  if (shared(one.documents, other.documents).length > 0) return false
  if (shared(one.victims, other.victims).length + shared(one.accused, other.accused).length > 0) return false
  const near = nearest(one.times, other.times)
  if (near && near.apart <= 1) return false
  if (near && near.apart > DAYS) return true
  const where = placed(one.spots, other.spots)
  return where !== undefined && WEIGHT.place[where.how] < 0
}

/** Few of many pairs are shown, so names are looked up for those only. */
interface Observation {
  readonly feature: string
  readonly weight: number
  readonly values?: (() => string | readonly [string, string]) | undefined
}

function spelledOut({ feature, weight, values }: Observation): MatchReason {
  const said = values?.() ?? ''
  const [left, right] = typeof said === 'string' ? [said, said] : said
  return { feature, weight, left, right }
}

/** Agree by chance in any two reports. */
const LOOSE: ReadonlySet<string> = new Set([
  'sentences beside each other',
  'one passage',
  'one month',
  'one year',
  'planned in that month',
  'one country',
  'one method',
  'methods that go together',
  'one sponsor',
  'one weapon',
])

type Say = (feature: string, weight: number, values?: Observation['values']) => void
type Known = Background['known']

/** How near the two stand in one text; true where no document tells both. */
function nearness(one: Event, other: Event, say: Say): boolean {
  let gap = Number.POSITIVE_INFINITY
  const documents = shared(one.documents, other.documents)
  for (const a of documents.length > 0 ? one.claims : [])
    for (const b of other.claims)
      if (a.document === b.document) gap = Math.min(gap, Math.abs(a.evidence.start - b.evidence.start))
  if (gap === Number.POSITIVE_INFINITY) say('two documents', WEIGHT.twoDocuments)
  else if (gap === 0) say('one sentence', WEIGHT.oneSentence)
  else if (gap < 400) say('sentences beside each other', WEIGHT.nextSentences)
  else if (gap < 1500) say('one passage', WEIGHT.onePassage)
  else say('far apart in one document', WEIGHT.onDistantPages)
  return gap === Number.POSITIVE_INFINITY
}

function times(one: Event, other: Event, say: Say): void {
  const near = nearest(one.times, other.times)
  if (near) {
    const { apart, loose, of } = near
    if (apart > DAYS) say('other days', WEIGHT.otherDays, () => of)
    else if (loose <= 2 && apart <= 1) say('one day', WEIGHT.sameDay, () => of)
    else if (loose <= 8) say('few days', WEIGHT.fewDays, () => of)
    else if (loose <= 62) say('one month', WEIGHT.sameMonth, () => of)
    else say('one year', WEIGHT.sameYear, () => of)
    return
  }
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    const plan = nearest(a.planned, [...b.times, ...b.planned])
    if (plan && plan.apart > LONG) say('planned at another time', WEIGHT.plannedLongBefore, () => plan.of)
    else if (plan && plan.apart === 0 && plan.loose <= 62) say('planned in that month', WEIGHT.sameMonth, () => plan.of)
    const began = Math.min(...a.times.map((t) => daysOf(t)?.[0] ?? Number.NEGATIVE_INFINITY))
    if (a.times.length > 0 && began > b.told + DAYS)
      say('happened after the other was told of', WEIGHT.notYet, () => [a.times[0]!, isoDay(b.told)])
  }
}

function whom(one: Event, other: Event, known: Known, say: Say): void {
  const victims = shared(one.victims, other.victims)
  if (victims.length > 0) say('one victim', WEIGHT.victim, () => names(victims, known))
  else if (one.victims.size > 0 && other.victims.size > 0)
    say('another victim', WEIGHT.otherVictim, () => [names([...one.victims], known), names([...other.victims], known)])
}

/** What victims are called, and what was hit. */
function described(one: Event, other: Event, known: Known, { rolesOf }: People, say: Say): void {
  const roles = shared(one.roles, other.roles)
  if (roles.length > 0) say('the victim is called the same', WEIGHT.role, () => roles.join(', '))
  else if (one.roles.size > 0 && other.roles.size > 0)
    say('the victim is called something else', WEIGHT.otherRole, () => [list(one.roles), list(other.roles)])
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    if (a.victims.size === 0 || b.victims.size > 0 || b.roles.size === 0) continue
    const does = new Set([...a.victims].flatMap((id) => [...(rolesOf.get(id) ?? [])]))
    const fits = shared(does, b.roles)
    if (fits.length > 0)
      say('the victim is that', WEIGHT.victimIsOne, () => [names([...a.victims], known), fits.join(', ')])
    else if (does.size > 0) say('the victim is something else', WEIGHT.victimIsOther, () => [list(does), list(b.roles)])
  }
  const objects = shared(one.objects, other.objects)
  if (objects.length > 0) say('the same was hit', WEIGHT.object, () => objects.join(', '))
  else if (one.objects.size > 0 && other.objects.size > 0 && shared(one.victims, other.victims).length === 0)
    say('something else was hit', WEIGHT.otherObject, () => [list(one.objects), list(other.objects)])
}

function who(one: Event, other: Event, known: Known, say: Say): void {
  const [a, b] = [one.accused, other.accused]
  const both = shared(a, b)
  if (both.length > 0) say('one accused', WEIGHT.accused, () => names(both, known))
  else if (a.size > 0 && b.size > 0)
    say('others are accused', WEIGHT.otherAccused, () => [names([...a], known), names([...b], known)])
}

/** Whom one report names for it, the other's document may name somewhere else in its text. */
function company(one: Event, other: Event, known: Known, say: Say): void {
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    const victims = b.victims.size > 0 ? [] : shared(a.victims, b.company)
    if (victims.length > 0)
      say('the other document names the victim', WEIGHT.victimNamedThere, () => names(victims, known))
    const found = b.accused.size > 0 ? [] : shared(a.accused, b.company)
    if (found.length > 0)
      say('the other document names the accused', WEIGHT.accusedNamedThere, () => names(found, known))
  }
}

function deed(one: Event, other: Event, say: Say): void {
  if (one.methods.has('espionage') !== other.methods.has('espionage') && one.methods.size > 0 && other.methods.size > 0)
    say('one is espionage', WEIGHT.espionage, () => [list(one.methods), list(other.methods)])
  else {
    const method = methodsAgree(one.methods, other.methods)
    if (method) say(METHOD[method], WEIGHT.method[method], () => [list(one.methods), list(other.methods)])
  }
  const weapons = shared(one.weapons, other.weapons)
  if (weapons.length > 0) say('one weapon', WEIGHT.weapon, () => weapons.join(', '))
}

/** One text tells of a bomb as planted and as found; two that differ on how it ended speak of two more often. */
function stage(one: Event, other: Event, say: Say): void {
  const stages = [one, other].map(({ outcomes }) => (['foiled', 'carried-out'] as const).filter((o) => outcomes.has(o)))
  if (stages.every((s) => s.length === 1) && stages[0]![0] !== stages[1]![0])
    say('foiled or carried out', WEIGHT.stage, () => [list(one.outcomes), list(other.outcomes)])
}

const METHOD = { same: 'one method', kin: 'methods that go together', unlike: 'another method' } as const

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): readonly T[] {
  const both: T[] = []
  if (b.size > 0) for (const value of a) if (b.has(value)) both.push(value)
  return both
}
const list = (values: ReadonlySet<string>): string => [...values].sort().join(', ')
const names = (ids: readonly EntityId[], { entities }: Known): string =>
  ids
    .map((id) => entities.get(id)?.name ?? id)
    .sort()
    .slice(0, 3)
    .join(', ')
