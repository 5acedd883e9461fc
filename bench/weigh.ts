// Measures the search for shared text on 1,500 reports and 300 rewrites of them by known edits: precision, recall and
// speed, each search alone and both together. Reports of the collection that already repeat one another are counted apart.
import { existsSync, readFileSync } from 'node:fs'
import type { DocumentId, Edtf } from '../src/model/ids.ts'
import { attributionsIn } from '../src/weigh/attribution.ts'
import { conflictsIn } from '../src/weigh/conflicts/index.ts'
import { factsIn } from '../src/weigh/facts.ts'
import { gradesOf } from '../src/weigh/grades.ts'
import { type Case, originsIn, weigh } from '../src/weigh/index.ts'
import { sharedText } from '../src/weigh/origins/shared-text.ts'
import { laddersIn } from '../src/weigh/proceedings/ladder.ts'
import { statementsIn } from '../src/weigh/statements.ts'
import { type Line, made } from '../test/weigh/made.ts'
import { press } from './press.ts'
import { rounds } from './timed.ts'

const DATA = new URL('../../shared/data/incidents/', import.meta.url)
const REWRITES = 300

interface Report {
  readonly id: DocumentId
  readonly text: string
}

const linesOf = (path: string): { id: string; text: string }[] =>
  readFileSync(new URL(path, DATA), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string })

/** Small, seeded and good enough to draw with (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const sentencesOf = (text: string): string[] => text.match(/[^.]+\.+\s*|[^.]+$/g) ?? [text]

type Edit = (sentences: readonly string[], draw: () => number, foreign: () => string) => readonly string[]

const EDITS: Readonly<Record<string, Edit>> = {
  cut: (s, draw) => {
    const keep = Math.max(2, Math.round(s.length * (0.3 + draw() * 0.4)))
    const from = Math.floor(draw() * (s.length - keep + 1))
    return s.slice(from, from + keep)
  },
  reordered: (s, draw) =>
    s
      .map((x) => [draw(), x] as const)
      .sort(([a], [b]) => a - b)
      .map(([, x]) => x),
  padded: (s, draw, foreign) => s.flatMap((x) => (draw() < 0.6 ? [x, foreign()] : [x])),
  're-headlined': (s, _, foreign) => [foreign(), ...s.slice(1)],
  'words changed': (s, draw) => s.map((x) => x.replace(/\p{L}+/gu, (w) => (draw() < 0.06 ? `${w}en` : w))),
}

export async function run(): Promise<void> {
  if (!existsSync(new URL('muc4/train.jsonl', DATA))) return console.log('needs ../shared/data/incidents/muc4; skipped')
  const reports: readonly Report[] = [...linesOf('muc4/train.jsonl'), ...linesOf('muc4/dev.jsonl')].map(
    ({ id, text }) => ({ id: id as DocumentId, text }),
  )
  // Sentences to pad with come from another collection and are used once each, so that they tie no two reports together.
  const spare = linesOf('isaf/dev.jsonl')
    .flatMap(({ text }) => sentencesOf(text))
    .filter((s) => s.length > 40)
  const distinct = [...new Map(spare.map((s) => [s.slice(0, 30), s])).values()]
  for (const seed of [1, 2, 3]) measure(reports, distinct, seed)
  answers('drawn at random', generated(100_000))
  answers('drawn to be like the press', press(100_000, seeded(7)))
}

const ROUNDS = 5

function answers(kind: string, given: Case): void {
  console.log(`\n${given.claims.length.toLocaleString('en')} claims ${kind}, in ${given.documents.length} documents`)
  const many = ({ length }: { readonly length: number }) => `${length}`
  rounds(ROUNDS, (timed) => {
    const { evidence } = timed('claims as people left them, indexed (once)', () => weigh(given))
    const statements = timed(
      'claims cut into statements (once)',
      () => statementsIn(evidence),
      ({ all }) => many(all),
    )
    const origins = timed('origins (once)', () => originsIn(evidence))
    const facts = timed('facts', () => factsIn(evidence, origins, statements), many)
    const conflicts = timed('conflicts', () => conflictsIn(evidence, origins, statements), many)
    timed('grades', () => gradesOf(evidence, facts, conflicts))
    timed('ladders', () => laddersIn(evidence, conflicts), many)
    timed('attributions', () => attributionsIn(evidence), many)
    timed('facts, from nothing', () => weigh(given).facts)
    timed('conflicts, from nothing', () => weigh(given).conflicts)
  })
}

/** A case of so many claims in 2,000 documents about 5,000 people, with a few hot names; each claim is drawn for itself. */
export function generated(claims: number): Case {
  const draw = seeded(7)
  const among = <T>(list: readonly T[]): T => list[Math.floor(draw() ** 2 * list.length)]!
  const people = Array.from({ length: 5000 }, (_, i) => `Person ${i}`)
  const predicates = [
    'arrest',
    'charge',
    'conviction',
    'payment',
    'citizenship',
    'age',
    'attack',
    'membership',
  ] as const
  const sources = Object.fromEntries(
    Array.from({ length: 2000 }, (_, i) => [
      `d${i}`,
      { metadata: { publisher: `Paper ${i % 300}`, date: `2024-${String(1 + (i % 12)).padStart(2, '0')}-10` as Edtf } },
    ]),
  )
  const lines = Array.from({ length: claims }, (_, i): Line => {
    const is = among(predicates)
    const who = among(people)
    const time = `2024-${String(1 + Math.floor(draw() * 12)).padStart(2, '0')}-0${1 + Math.floor(draw() * 9)}`
    const roles = {
      arrest: { suspect: who, time },
      charge: { accused: who, time, offence: 'arson' },
      conviction: { person: who, time },
      payment: { payer: among(people), payee: who, amount: `EUR ${1000 * Math.ceil(draw() * 9)}` },
      citizenship: { person: who, country: among(['Georgia', 'Poland', 'Norway']) },
      age: { person: who, years: String(20 + Math.floor(draw() * 40)) },
      attack: { perpetrator: who, sponsor: 'Directorate 9', target: among(people) },
      membership: { member: who, organization: `Gang ${Math.floor(draw() * 200)}` },
    }[is]
    const polarity = draw() < 0.03 ? 'denied' : 'affirmed'
    return { in: `d${i % 2000}`, is, roles, polarity, says: `Sentence ${i}.` }
  })
  return made(sources, lines)
}

function measure(reports: readonly Report[], spare: readonly string[], seed: number): void {
  const draw = seeded(seed)
  let next = 0
  const foreign = () => ` ${spare[next++ % spare.length]} `
  const edits = Object.keys(EDITS)
  const sources = reports
    .map((report) => [draw(), report] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, REWRITES)
    .map(([, report]) => report)
  const made = new Map<DocumentId, { readonly of: DocumentId; readonly edit: string }>()
  const rewrites = sources.map(({ id, text }, i): Report => {
    const edit = edits[i % edits.length]!
    const name = `${id}-rewritten` as DocumentId
    made.set(name, { of: id, edit })
    return { id: name, text: EDITS[edit]!(sentencesOf(text), draw, foreign).join('') }
  })
  const documents = [...reports, ...rewrites]
  for (const [name, searches] of [
    ['MinHash alone', { whole: true, stretch: false }],
    ['kept hashes alone', { whole: false, stretch: true }],
    ['both', { whole: true, stretch: true }],
  ] as const) {
    const start = performance.now()
    const links = sharedText(documents, searches)
    const seconds = (performance.now() - start) / 1000
    const own = new Map<DocumentId, Set<DocumentId>>()
    const also = (a: DocumentId, b: DocumentId) => own.set(a, (own.get(a) ?? new Set()).add(b))
    for (const {
      documents: [a, b],
    } of links)
      if (!made.has(a) && !made.has(b))
        for (const [x, y] of [
          [a, b],
          [b, a],
        ] as const)
          also(x, y)
    const of = (id: DocumentId) => made.get(id)?.of ?? id
    let right = 0
    let wrong = 0
    const found = new Set<DocumentId>()
    for (const {
      documents: [a, b],
      words,
      share,
    } of links) {
      if (!made.has(a) && !made.has(b)) continue
      if (of(a) === of(b)) {
        right++
        found.add(made.has(a) ? a : b)
      } else if (!own.get(of(a))?.has(of(b))) {
        wrong++
        if (process.argv.includes('--misses')) console.log(`    wrong ${a} ${b} ${words} words, ${share.toFixed(2)}`)
      }
    }
    const byEdit = edits.map((edit) => {
      const all = [...made].filter(([, m]) => m.edit === edit)
      return `${edit} ${all.filter(([id]) => found.has(id)).length}/${all.length}`
    })
    const repeated = links.filter(({ documents: [a, b] }) => !made.has(a) && !made.has(b)).length
    console.log(
      `seed ${seed}, ${name}: P ${(right / (right + wrong)).toFixed(3)} R ${(found.size / REWRITES).toFixed(3)}, ${Math.round(documents.length / seconds).toLocaleString('en')} documents/s (${byEdit.join(', ')}); ${repeated} pairs of the collection's own`,
    )
  }
}

if (import.meta.url === `file://${process.argv[1]}`) await run()
