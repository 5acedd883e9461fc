// Two profiles beside each other: a table of features, each with a weight in log-odds and the two values compared.
// The sum is turned into a score; nothing about descent, ethnicity or religion is in a profile.
import type { MatchReason } from '../model/resolution.ts'
import { isOffice } from './named.ts'
import { compareShapes } from './names/features.ts'
import { shapesScore } from './names/match.ts'
import type { NameWord } from './names/shape.ts'
import type { Born, KnownName, Profile } from './profile.ts'

// Set by hand on the sample case and the sanctions list, then measured: docs/resolve.md has the precision.
const WEIGHT = {
  prior: -0.8,
  sameWords: 0.8,
  oneWord: -2,
  onlyBearer: 1.3,
  company: 0.9,
  part: 1,
  generic: -3,
  office: -3.6,
  sameOffice: 3.4,
  anyState: 0.6,
  otherState: -4,
  otherWord: -4,
  otherFirst: -2,
  furtherWord: -0.5,
  onlyAlike: -2.5,
  otherOrder: -1.5,
  otherGeneration: -6,
  oneGeneration: -1,
  alias: 2,
  neighbour: 0.9,
  country: 0.5,
  otherCountry: -1,
  born: 1.2,
  otherBorn: -4,
  turnedDigits: -1,
  otherGender: -6,
  work: 0.6,
  place: 0.4,
  otherKind: -1.5,
  bothInOneDocument: -1,
} as const

/** Merged without asking from here on; shown to a person from `ASK` on. */
export const MERGE = 0.9
export const ASK = 0.5

export interface Verdict {
  readonly score: number
  readonly reasons: readonly MatchReason[]
}

export interface Surroundings {
  /** The shorter name is a single word that only one entity of the case bears. */
  readonly onlyBearer?: boolean
  /** How many other people two of their documents both name. */
  readonly company?: number
}

export function compareProfiles(
  one: Profile,
  other: Profile,
  { onlyBearer = false, company = 0 }: Surroundings = {},
): Verdict {
  const reasons: MatchReason[] = []
  const say = (feature: string, weight: number, left: string, right: string): void => {
    reasons.push({ feature, weight: Math.round(weight * 100) / 100, left, right })
  }
  const best = bestNames(one, other)
  if (!best) return { score: 0, reasons: [] }
  const { a, b, score: likeness } = best
  const likely = Math.min(0.985, Math.max(0.02, likeness))
  say('name', WEIGHT.prior + Math.log(likely / (1 - likely)), a.text, b.text)
  if (one.type === 'Person') generations(a, b, say)
  const [left, right] = [nameWords(a), nameWords(b)]
  const same = a.shape.joined === b.shape.joined
  const fewest = Math.min(left.length, right.length)
  const oneInOther = !same && (isPart(left, right) || isPart(right, left))
  const shareDocument = meet(one.documents, other.documents)
  if (one.type === 'Person') {
    if (!same) namesakes(a, b, say)
    if (same && fewest > 1) say('same words', WEIGHT.sameWords, a.text, b.text)
    if (fewest <= 1) {
      // For a single word the name features have already counted the missing ones.
      if (same) say('one word only', WEIGHT.oneWord, a.text, b.text)
      if (company > 1) say('documents speak of the same others', WEIGHT.company, String(company), String(company))
      if (onlyBearer) say('only bearer of the name in the case', WEIGHT.onlyBearer, a.text, b.text)
    }
  } else if (isGeneric(a) && isGeneric(b)) say('name says what it is, not which', WEIGHT.generic, a.text, b.text)
  else if (one.type === 'Organization' && isOffice(a.text) && isOffice(b.text)) offices(one, other, a, b, say)
  if (shareDocument && !same) {
    if (oneInOther) say('one document, one name within the other', WEIGHT.part, a.text, b.text)
    else if (!a.alias && !b.alias) say('one document uses both', WEIGHT.bothInOneDocument, a.text, b.text)
  }
  if ((a.alias || b.alias) && same) say('a source gives it as another name', WEIGHT.alias, a.text, b.text)
  const neighbours = shared(one.neighbours, other.neighbours)
  if (neighbours.length > 0) {
    const list = neighbours
      .slice(0, 3)
      .map((n) => n.slice(n.indexOf(':') + 1))
      .join(', ')
    say('seen beside the same', WEIGHT.neighbour * Math.min(3, neighbours.length), list, list)
  }
  if (one.type === 'Person') people(one, other, say)
  else if (one.type === 'Place') {
    if (disjoint(one.countries, other.countries)) say('country', -6, list(one.countries), list(other.countries))
  } else {
    const [k, l] = [known(one.kinds), known(other.kinds)]
    if (disjoint(k, l)) say('kind', WEIGHT.otherKind, list(k), list(l))
    if (disjoint(one.countries, other.countries))
      say('another state’s', WEIGHT.otherState, list(one.countries), list(other.countries))
  }
  const places = shared(one.places, other.places)
  if (places.length > 0 && one.type !== 'Place') say('places', WEIGHT.place, list(one.places), list(other.places))
  return { score: sigmoid(reasons.reduce((sum, { weight }) => sum + weight, 0)), reasons }
}

/** Every state has a Supreme Court, and most towns a police: such a name needs the state, or the town, to mean one body. */
function offices(one: Profile, other: Profile, a: KnownName, b: KnownName, say: Say): void {
  say('an office that every state has', WEIGHT.office, a.text, b.text)
  const local = [...one.kinds, ...other.kinds].some((kind) => LOCAL.has(kind))
  const places = shared(one.places, other.places)
  const states = shared(one.countries, other.countries)
  const homes = one.countries.size * other.countries.size === 0 ? shared(one.homes, other.homes) : []
  if (places.length > 0) say('in one place', WEIGHT.sameOffice, list(new Set(places)), list(new Set(places)))
  else if (!local && states.length > 0) say('of one state', WEIGHT.sameOffice, states.join(', '), states.join(', '))
  else if (!local && homes.length > 0)
    say('documents about one state', WEIGHT.sameOffice, homes.join(', '), homes.join(', '))
  else if (!local && one.homes.size * other.homes.size === 0)
    say('nothing says of which state', WEIGHT.anyState, a.text, b.text)
}

const LOCAL: ReadonlySet<string> = new Set(['court', 'prosecution', 'police', 'diplomatic'])

/** What two names have that one person's two names seldom have: Omar and Bashir of one father, a son and his father. */
function namesakes(a: KnownName, b: KnownName, say: Say): void {
  const { left, right, matched, loose } = compareShapes(a.shape, b.shape).alignment
  const words = (side: 0 | 1) => loose[side].filter(({ part }) => part === 'name')
  const [ours, theirs] = [words(0), words(1)]
  const all = (side: readonly NameWord[]) => side.map(({ text }) => text).join(' ')
  if (ours.length > 0 && theirs.length > 0) say('each has another word', WEIGHT.otherWord, all(ours), all(theirs))
  else if (Math.min(...[left, right].map((all) => all.filter(({ part }) => part === 'name').length)) > 1) {
    const extra = ours.length + theirs.length
    const first = (side: readonly NameWord[]) => side.find(({ part }) => part === 'name')
    const leads = ours.includes(first(left)!) || theirs.includes(first(right)!)
    if (leads) say('another word stands first', WEIGHT.otherFirst, a.text, b.text)
    else if (extra > 0) say('further words', WEIGHT.furtherWord * Math.min(extra, 3), all(ours), all(theirs))
  }
  const names = matched.filter((m) => m.left.part === 'name' && m.right.part === 'name')
  const worst = [...names].sort((x, y) => x.likeness - y.likeness)[0]
  // Two scripts never agree letter by letter.
  const alike = worst?.left.script === worst?.right.script ? 0.8 : 0.7
  if (worst && worst.likeness < alike) say('words only alike', WEIGHT.onlyAlike, worst.left.text, worst.right.text)
  const places = [...names].sort((x, y) => x.at[0] - y.at[0]).map((m) => m.at[1])
  if (places.some((at, i) => i > 0 && at < places[i - 1]!))
    say('words in another order', WEIGHT.otherOrder, a.text, b.text)
}

/** A father and the son who bears his name. */
function generations(a: KnownName, b: KnownName, say: Say): void {
  const [x, y] = [a, b].map(({ text }) =>
    /[ ,](jr|junior|sr|senior|ii|iii|iv)\.?$/i.exec(text)?.[1]?.toLowerCase().slice(0, 2),
  )
  if (x !== y) say('father and son', x && y ? WEIGHT.otherGeneration : WEIGHT.oneGeneration, a.text, b.text)
}

type Say = (feature: string, weight: number, left: string, right: string) => void

function people(one: Profile, other: Profile, say: Say): void {
  if (one.genders.size === 1 && other.genders.size === 1 && disjoint(one.genders, other.genders))
    say('gender', WEIGHT.otherGender, list(one.genders), list(other.genders))
  if (shared(one.countries, other.countries).length > 0)
    say('citizenship', WEIGHT.country, list(one.countries), list(other.countries))
  else if (disjoint(one.countries, other.countries))
    say('citizenship', WEIGHT.otherCountry, list(one.countries), list(other.countries))
  const work = shared(one.work, other.work)
  if (work.length > 0) say('work', WEIGHT.work, work.join(', '), work.join(', '))
  let nearest: { readonly a: Born; readonly b: Born; readonly gap: number } | undefined
  for (const a of one.born) {
    for (const b of other.born) {
      const gap = Math.max(0, a.from - b.to, b.from - a.to)
      if (nearest === undefined || gap < nearest.gap) nearest = { a, b, gap }
    }
  }
  if (nearest) {
    const { a, b, gap } = nearest
    if (gap <= 1) say('birth', WEIGHT.born, a.said, b.said)
    else if (turned(a.said, b.said)) say('age with its digits turned', WEIGHT.turnedDigits, a.said, b.said)
    else if (gap > 2) say('birth', WEIGHT.otherBorn, a.said, b.said)
  }
}

/** 34 and 43: a slip of the pen. */
const turned = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((s) => /^(\d\d) in/.exec(s)?.[1])
  return x !== undefined && y !== undefined && x !== y && [...x].reverse().join('') === y
}

/** The country that a place is: “USA” and “United States” are one. */
export const stateIn = ({ type, kinds, countries }: Profile): string | undefined =>
  type === 'Place' && kinds.has('country') && countries.size === 1 ? [...countries][0] : undefined

const MOST_NAMES = 6

function bestNames(one: Profile, other: Profile): { a: KnownName; b: KnownName; score: number } | undefined {
  let best: { a: KnownName; b: KnownName; score: number } | undefined
  const oneState = stateIn(one) !== undefined && stateIn(one) === stateIn(other)
  for (const a of one.names.filter(({ named }) => named).slice(0, MOST_NAMES)) {
    for (const b of other.names.filter(({ named }) => named).slice(0, MOST_NAMES)) {
      if (one.type === 'Place' || one.type === 'Thing') {
        const score = oneState || (a.shape.joined === b.shape.joined && a.shape.joined !== '') ? 0.98 : 0
        if (score > 0) best = { a, b, score }
        continue
      }
      const score =
        a.shape.joined === b.shape.joined ? 0.985 : shapesScore(compareShapes(a.shape, b.shape).seen, a.shape)
      if (!best || score > best.score) best = { a, b, score }
    }
  }
  return best
}

const nameWords = ({ shape }: KnownName): readonly string[] =>
  shape.words.filter(({ part }) => part === 'name' || part === 'generic' || part === 'initial').map(({ text }) => text)
const isPart = (few: readonly string[], many: readonly string[]): boolean =>
  few.length > 0 && few.length < many.length && few.every((w) => many.includes(w))
const isGeneric = ({ shape }: KnownName): boolean => shape.words.every(({ part }) => part !== 'name')
// A whole may hold thousands and a mention few: the smaller of the two is gone through.
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] =>
  a.size > b.size ? shared(b, a) : [...a].filter((v) => b.has(v)).sort()
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size > b.size) return meet(b, a)
  for (const one of a) if (b.has(one)) return true
  return false
}
const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !meet(a, b)
const known = (kinds: ReadonlySet<string>): ReadonlySet<string> => new Set([...kinds].filter((k) => k !== 'other'))
const list = (values: ReadonlySet<string>): string => [...values].sort().slice(0, 4).join(', ')
const sigmoid = (x: number): number => Math.round((1 / (1 + Math.exp(-x))) * 1000) / 1000
