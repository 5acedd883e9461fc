// Measures the name matcher and the resolution of mentions, each beside a plain Levenshtein and a matcher after the
// published idea of nomenklatura's logic (best of token-sorted and phonetic likeness), in the same run. Data: ../shared/data.
import { existsSync, readFileSync } from 'node:fs'
import type { Claim } from '../src/model/claim.ts'
import { decision } from '../src/model/decision.ts'
import type { Document } from '../src/model/document.ts'
import type { DocumentId, Instant } from '../src/model/ids.ts'
import type { Predicate } from '../src/model/ontology.ts'
import { resolve } from '../src/resolve/index.ts'
import { nameIndex } from '../src/resolve/lookup.ts'
import { letterLikeness } from '../src/resolve/names/distance.ts'
import { matchNames, matchShapes, type Shape, shapeOf, THRESHOLDS, wordKeys } from '../src/resolve/names/index.ts'
import { kindOfSchema } from '../src/resolve/names/shape.ts'
import { DATA, devPairs, f1, type Labelled, seeded, transliterations } from './resolve-fit.ts'

type Matcher = (pair: Labelled) => number

const folded = (name: string, schema: string): Shape => shapeOf(name, kindOfSchema(schema))

const levenshtein: Matcher = ({ name1, name2, schema }) =>
  letterLikeness(folded(name1, schema).joined, folded(name2, schema).joined)

/** Words in alphabetical order, compared as one string; or every word of the shorter name heard in the longer. */
const logic: Matcher = ({ name1, name2, schema }) => {
  const [a, b] = [folded(name1, schema), folded(name2, schema)]
  const sorted = (s: Shape) =>
    s.words
      .filter((w) => w.part !== 'legal')
      .map((w) => w.text)
      .sort()
      .join(' ')
  const plain = letterLikeness(sorted(a), sorted(b))
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const heard = short.words.filter((w) =>
    long.words.some((o) => o.skeleton === w.skeleton && letterLikeness(o.text, w.text) > 0.6),
  )
  const share = short.words.length < 2 ? 0 : heard.length / short.words.length
  return Math.max(plain, share === 1 ? 0.9 : 0)
}

export async function run(): Promise<void> {
  if (!process.argv.includes('--lists')) {
    namePairs()
    for (const language of ['russian', 'arabic'] as const) transliterated(language)
  }
  if (process.argv.includes('--names')) return
  lists()
  merging()
  large()
  working()
}

/** Milliseconds of processor time: other programs on the machine do not count. */
const timed = <T>(work: () => T): readonly [T, number] => {
  const start = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(start)
  return [result, (user + system) / 1000]
}

function namePairs(): void {
  const pairs = devPairs()
  if (pairs.length === 0) {
    console.log('name pairs: needs ../shared/data/aliases/name-pairs; skipped')
    return
  }
  console.log(
    `name pairs (dev.csv, ${pairs.length}), fitted on the same pairs; cross-validated: npx tsx bench/resolve-fit.ts 0.5`,
  )
  const matchers: readonly (readonly [string, Matcher, readonly number[]])[] = [
    ['cutout', (p) => matchNames(p.name1, p.name2, p.schema).score, [THRESHOLDS.same, THRESHOLDS.possible]],
    ['logic baseline', logic, [0.75, 0.8, 0.85]],
    ['Levenshtein', levenshtein, [0.7, 0.75, 0.8, 0.85]],
  ]
  for (const [name, matcher, thresholds] of matchers) {
    for (let warm = 0; warm < 5; warm++) pairs.map(matcher)
    const [scores, ms] = timed(() => pairs.map(matcher))
    for (const t of thresholds) {
      const { p, r, f } = f1(scores.map((s, i) => ({ said: s >= t, same: pairs[i]!.same })))
      const reading = name === 'cutout' ? (t === THRESHOLDS.same ? 'same' : 'same or possible') : `≥ ${t}`
      console.log(`  ${name.padEnd(16)} ${reading.padEnd(18)} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f.toFixed(3)}`)
    }
    console.log(
      `  ${name.padEnd(16)} ${Math.round((pairs.length / ms) * 1000).toLocaleString('en')} pairs/s, names parsed each time`,
    )
  }
}

function transliterated(language: 'russian' | 'arabic'): void {
  const all = transliterations(language)
  if (all.length === 0) {
    console.log(`${language}: needs ../shared/data/aliases/transliteration; skipped`)
    return
  }
  const random = seeded(11)
  const n = 5000
  const sample = Array.from({ length: n }, () => all[Math.floor(random() * all.length)]!)
  const show = process.argv.includes('--misses')
  let met = 0
  let found = 0
  let both = 0
  let wrong = 0
  for (const [i, { latin, other }] of sample.entries()) {
    const a = shapeOf(latin, 'person')
    const b = shapeOf(other, 'person')
    const share = meet(a, b)
    const match = matchShapes(a, b)
    const yes = match.answer !== 'different'
    if (share) met++
    if (yes) found++
    if (share && yes) both++
    else if (show && i < 700)
      console.log(`    ${latin}\t${other}\t${b.joined}\t${share ? 'one block' : 'no block'}\t${match.score}`)
    const c = shapeOf(sample[(i + 1) % n]!.other, 'person')
    if (matchShapes(a, c).answer !== 'different') {
      wrong++
      if (show && i < 700) console.log(`    FALSE ${latin}\t${sample[(i + 1) % n]!.other}`)
    }
  }
  const share = (k: number) => (k / n).toFixed(4)
  console.log(
    `${language} (${n} of ${all.length} pairs): in one block ${share(met)}, same or possible ${share(found)}, both ${share(both)}; false among shuffled ${share(wrong)}`,
  )
}

const meet = (a: Shape, b: Shape): boolean => {
  const keys = new Set(a.words.flatMap(wordKeys))
  return b.words.some((w) => wordKeys(w).some((k) => keys.has(k)))
}

interface Listed {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly aliases: readonly { readonly name: string }[]
}

/** Words as anybody would cut them, so that the matcher does not choose its own questions. */
const plainWords = (name: string): ReadonlySet<string> =>
  new Set(
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((w) => w.length > 1),
  )

/** A word that more names bear says little: “trust”, “society”, “Muhammad”. */
const TELLING = 20

function lists(): void {
  const path = new URL('sanctions/ofac-sdn.jsonl', DATA)
  if (!existsSync(path)) {
    console.log('lists: needs ../shared/data/sanctions; skipped')
    return
  }
  const listed = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Listed)
  const kind = ({ type }: Listed) => (type === 'individual' ? 'person' : 'organization')
  const shapes = (l: Listed) => [l.name, ...l.aliases.map(({ name }) => name)].map((name) => shapeOf(name, kind(l)))
  const primary = listed.map((l) => ({ shape: shapeOf(l.name, kind(l)), of: l }))
  const every = listed.flatMap((l) => shapes(l).map((shape) => ({ shape, of: { l, joined: shape.joined } })))
  const bearers = new Map<string, number>()
  for (const { name } of listed) for (const w of plainWords(name)) bearers.set(w, (bearers.get(w) ?? 0) + 1)
  const asked = listed.flatMap((l) =>
    l.aliases
      .filter(({ name }) => /\p{Script=Latin}/u.test(name))
      .flatMap(({ name }) => {
        const common = [...plainWords(name)].filter((w) => plainWords(l.name).has(w)).map((w) => bearers.get(w) ?? 0)
        return common.length > 0 ? [{ name, l, rarest: Math.min(...common) }] : []
      }),
  )
  const misses: string[] = []
  const measure = (what: string, find: (name: string, l: Listed) => readonly Listed[]): void => {
    let first = 0
    let any = 0
    let telling = 0
    let tellingFirst = 0
    const [, ms] = timed(() => {
      for (const { name, l, rarest } of asked) {
        const found = find(name, l)
        const hit = found[0]?.id === l.id
        if (hit) first++
        else misses.push(`    ${name} | ${l.name} | ${found[0]?.name ?? '–'}`)
        if (found.some(({ id }) => id === l.id)) any++
        if (rarest > TELLING) continue
        telling++
        if (hit) tellingFirst++
      }
    })
    console.log(
      `sanctions list, alias → entry found first among ${listed.length}, ${what}: ${(first / asked.length).toFixed(4)} of ${asked.length} Latin aliases that share a word with the primary name, among the first five ${(any / asked.length).toFixed(4)}; of the ${telling} that share a word which at most ${TELLING} names bear ${(tellingFirst / telling).toFixed(4)}; ${(ms / asked.length).toFixed(2)} ms a look-up`,
    )
  }
  const [names, built] = timed(() => nameIndex(primary))
  const [all, builtAll] = timed(() => nameIndex(every))
  console.log(
    `sanctions list: index of primary names ${built.toFixed(0)} ms, of all ${every.length} names ${builtAll.toFixed(0)} ms`,
  )
  measure('primary names only', (name, l) => names.find(shapeOf(name, kind(l)), 5).map(({ of }) => of))
  measure('all names but the one asked for, as cutout link has them', (name, l) => {
    const shape = shapeOf(name, kind(l))
    const found = all
      .find(shape, 12)
      .map(({ of }) => of)
      .filter((of) => of.l !== l || of.joined !== shape.joined)
      .map((of) => of.l)
    return [...new Set(found)].slice(0, 5)
  })
  if (process.argv.includes('--misses')) for (const m of misses.slice(0, 400)) console.log(m)
}

/** Every person of the list under each of his names in a document of its own, half of them with birth and citizenship. */
function merging(): void {
  const path = new URL('sanctions/ofac-sdn.jsonl', DATA)
  if (!existsSync(path)) {
    console.log('merging: needs ../shared/data/sanctions; skipped')
    return
  }
  interface Person extends Listed {
    readonly dob: readonly string[]
    readonly nationality: readonly string[]
  }
  const people = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Person)
    .filter(({ type }) => type === 'individual')
  const random = seeded(3)
  const made = maker()
  const truth = new Map<DocumentId, string>()
  for (const { id, name, aliases, dob, nationality } of people) {
    for (const said of [name, ...aliases.slice(0, 3).map((a) => a.name)]) {
      const document = made.document(spoken(said))
      truth.set(document, id)
      const year = /\d{4}/.exec(dob[0] ?? '')?.[0]
      const full = random() < 0.5
      made.claim(document, 'wanted', { person: [spoken(said), 'Person'] })
      if (full && year) made.claim(document, 'birth', { person: [spoken(said), 'Person'], time: [year, 'Time', year] })
      if (full && nationality[0])
        made.claim(document, 'citizenship', {
          person: [spoken(said), 'Person'],
          country: [nationality[0], 'Place', nationality[0]],
        })
    }
  }
  const [{ entities, mentions, suggestions }, ms] = timed(() => resolve(made.claims, made.documents))
  let right = 0
  let wrong = 0
  let twice = 0
  const possible = new Map<string, number>()
  for (const { type, mentions: ids } of entities.values()) {
    if (type !== 'Person') continue
    const owners = ids.map((id) => truth.get(mentions.get(id)!.document)!)
    for (let i = 0; i < owners.length; i++)
      for (let j = i + 1; j < owners.length; j++) {
        if (owners[i] === owners[j]) right++
        else {
          if (mentions.get(ids[i]!)!.name === mentions.get(ids[j]!)!.name) twice++
          wrong++
          if (process.argv.includes('--misses'))
            console.log(`    WRONG ${mentions.get(ids[i]!)!.name} | ${mentions.get(ids[j]!)!.name}`)
        }
      }
  }
  for (const owner of truth.values()) possible.set(owner, (possible.get(owner) ?? 0) + 1)
  const all = [...possible.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  console.log(
    `merging without asking, ${truth.size} names of ${people.length} listed people: precision of merged pairs ${(right / (right + wrong)).toFixed(4)} (${wrong} wrong, ${twice} of them letter for letter the same name), ${(right / all).toFixed(3)} of the true pairs merged, ${suggestions.length} suggestions, ${(ms / 1000).toFixed(1)} s`,
  )
}

const spoken = (name: string): string => {
  const [surname = '', given] = name.split(', ')
  const proper = (s: string) => s.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (c) => c.toUpperCase())
  return given === undefined ? proper(surname) : `${proper(given)} ${proper(surname)}`
}

/** 50,000 mentions of 8,000 invented people and bodies in 5,000 documents, one in six misspelt. */
function large(): void {
  const random = seeded(5)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const word = (n: number) => {
    return capital(Array.from({ length: n }, () => pick(SYLLABLES)).join(''))
  }
  const given = Array.from({ length: 400 }, () => word(2))
  const surnames = Array.from({ length: 3000 }, () => word(3))
  const people = Array.from({ length: 8000 }, () => `${pick(given)} ${pick(surnames)}`)
  const misspelt = (name: string) => {
    const at = 1 + Math.floor(random() * (name.length - 2))
    return name.slice(0, at) + pick([...'aeioun']) + name.slice(at + 1)
  }
  const made = maker()
  let mentions = 0
  while (mentions < 50_000) {
    const document = made.document(`document ${mentions}`)
    const cast = Array.from({ length: 10 }, () => people[Math.floor(random() ** 2 * people.length)]!).map((n) =>
      random() < 1 / 6 ? misspelt(n) : n,
    )
    for (let k = 0; k + 1 < cast.length; k += 2)
      made.claim(document, 'payment', { payer: [cast[k]!, 'Person'], payee: [cast[k + 1]!, 'Person'] })
    mentions += new Set(cast).size
  }
  const [{ entities, mentions: found, suggestions }, ms] = timed(() => resolve(made.claims, made.documents))
  console.log(
    `${found.size} mentions in ${made.documents.length} documents: ${entities.size} entities, ${suggestions.length} suggestions, ${(ms / 1000).toFixed(1)} s`,
  )
}

/** A case as the workbench has it, resolved again after every decision: 500 documents of 20 claims, one in seven an attack. */
function working(): void {
  const random = seeded(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const names = (n: number, parts: number) =>
    Array.from({ length: n }, () =>
      Array.from({ length: parts }, () => capital(pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES))).join(' '),
    )
  const [people, bodies, towns] = [names(900, 2), names(200, 2), names(80, 1)]
  const made = maker()
  for (let d = 0; d < 500; d++) {
    const date = `202${1 + (d % 5)}-${String(1 + (d % 12)).padStart(2, '0')}`
    const document = made.document(`document ${d}`, `${date}-28`)
    const cast = Array.from({ length: 10 }, () => people[Math.floor(random() ** 2 * people.length)]!)
    const one = () => [pick(cast), 'Person'] as const
    for (let k = 0; k < 20; k++) {
      const day = `${date}-${String(1 + Math.floor(random() * 27)).padStart(2, '0')}`
      if (k < 3)
        made.claim(document, 'attack', {
          perpetrator: one(),
          target: random() < 0.5 ? one() : [pick(['an editor', 'a dissident', 'a diplomat']), 'Person'],
          place: [pick(towns), 'Place'],
          method: ['m', 'Code', pick(['bombing', 'arson', 'assassination'])],
          ...(random() < 0.5 ? { time: [day, 'Time', day] as const } : {}),
        })
      else if (k < 6) made.claim(document, 'arrest', { suspect: one(), offence: ['attempted murder', 'Phrase'] })
      else if (k < 10)
        made.claim(document, 'membership', { member: one(), organization: [pick(bodies), 'Organization'] })
      else made.claim(document, 'payment', { payer: one(), payee: one() })
    }
  }
  const [first, cold] = timed(() => resolve(made.claims, made.documents))
  const [a, b] = [...first.mentions.keys()].slice(0, 2)
  const action = { kind: 'merge', mentions: [a!, b!] } as const
  const log = [decision({ at: '2026-01-01T00:00:00.000Z' as Instant, who: 'bench', action }, 0)]
  const [, warm] = timed(() => resolve(made.claims, made.documents, log))
  console.log(
    `${made.claims.length} claims in ${made.documents.length} documents: ${first.entities.size} entities, ${first.incidents.size} incidents, ${cold.toFixed(0)} ms; again after one more decision ${warm.toFixed(0)} ms`,
  )
}

const SYLLABLES =
  'ba be bor da der din fa gar gul ha ilm jan ka kel lam lev mar mir na nor ov par qas ra rus sal sha tal ter ul var vel yar zan zur'.split(
    ' ',
  )
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

/** Claims without a reader, for measuring. */
function maker() {
  const documents: Document[] = []
  const claims: Claim[] = []
  let at = 0
  return {
    documents,
    claims,
    document(name: string, date = '2025-01-01'): DocumentId {
      const id = `d${documents.length}` as DocumentId
      documents.push({ id, name, metadata: { date }, text: '', blocks: [] } as unknown as Document)
      return id
    },
    claim(document: DocumentId, predicate: Predicate, roles: Record<string, readonly [string, string, string?]>): void {
      const filler = ([name, type, value]: readonly [string, string, string?]) => ({
        at: { start: at, end: ++at, quote: name },
        name,
        type,
        ...(value ? { value } : {}),
      })
      claims.push({
        id: `c${claims.length}`,
        document,
        predicate,
        roles: Object.fromEntries(Object.entries(roles).map(([role, f]) => [role, [filler(f)]])),
        certainty: 'stated',
        polarity: 'affirmed',
        by: [],
        evidence: { start: at, end: (at += 200), quote: 'x' },
        rule: 'made',
        reasons: [],
      } as unknown as Claim)
    },
  }
}

if (import.meta.url === `file://${process.argv[1]}`) await run()
