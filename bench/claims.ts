// Measures the claims: the scorer's figures on the seed article and on the invented articles, then precision and
// recall on public sets whose relations and events map to our predicates. Data and scorer: ../shared.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadReader } from '../src/host/load-reader.ts'
import { type Claim, filled } from '../src/model/claim.ts'
import type { Block, Document } from '../src/model/document.ts'
import { toExchange, toJsonLines } from '../src/model/exchange.ts'
import { documentId, type Edtf, hashText, type Instant } from '../src/model/ids.ts'
import { span } from '../src/model/span.ts'
import type { Reader } from '../src/read/index.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const shared = join(root, '../shared')

/** The sets of `test/cases`; of those held out only the totals are printed. */
const FOLDERS = [
  'articles',
  'practice',
  'second-practice',
  'third-practice',
  'fourth-practice',
  'fifth-practice',
  'sixth-practice',
  'seventh-practice',
  'sample',
  'held-out',
  'second-held-out',
] as const

export async function benchClaims(): Promise<void> {
  if (!existsSync(join(shared, 'score/score.mjs'))) return console.log('claims: needs ../shared; skipped')
  const reader = await loadReader()
  const out = mkdtempSync(join(tmpdir(), 'claims-'))
  scoreSeed(reader, out)
  for (const folder of FOLDERS) scoreArticles(reader, out, folder)
  conll04(reader)
  knowledgeNet(reader)
  wikiEvents(reader)
}

function documentOf(text: string, date?: string): Document {
  const hash = hashText(text)
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ ...span(start, start + line.length), kind: 'paragraph' })
    start += line.length + 1
  }
  return {
    id: documentId(hash, hash),
    bytes: hash,
    textHash: hash,
    name: 'bench',
    format: 'text',
    collected: '2025-01-01T00:00:00.000Z' as Instant,
    metadata: date === undefined ? {} : { date: date as Edtf },
    text,
    blocks,
  }
}

const lines = (reader: Reader, name: string, text: string, date?: string) =>
  toJsonLines(reader.read(documentOf(text, date)).map((c) => toExchange(name, c)))

function score(gold: string, pred: string, text: string): string {
  return spawnSync(
    process.execPath,
    [join(shared, 'score/score.mjs'), '--gold', gold, '--pred', pred, '--text', text],
    { encoding: 'utf8' },
  ).stdout
}

function scoreSeed(reader: Reader, out: string): void {
  const text = readFileSync(join(shared, 'gold/seed.txt'), 'utf8')
  const pred = join(out, 'seed.jsonl')
  const document = documentOf(text, '2025-07-22')
  for (let i = 0; i < 20; i++) reader.read(document)
  const start = performance.now()
  for (let i = 0; i < 10; i++) reader.read(document)
  const each = (performance.now() - start) / 10
  writeFileSync(pred, lines(reader, 'seed', text, '2025-07-22'))
  console.log(`seed article, ${text.length} characters, ${each.toFixed(0)} ms warm`)
  console.log(
    score(join(shared, 'gold/seed.jsonl'), pred, join(shared, 'gold/seed.txt')).split('\n').slice(0, 5).join('\n'),
  )
}

function scoreArticles(reader: Reader, out: string, folder: (typeof FOLDERS)[number]): void {
  const gold = join(root, 'test/cases', folder)
  if (!existsSync(gold)) return
  const pred = join(out, folder)
  mkdirSync(pred)
  const dates = JSON.parse(readFileSync(join(gold, 'dates.json'), 'utf8')) as Record<string, string>
  for (const file of readdirSync(gold).filter((f) => f.endsWith('.txt'))) {
    const name = file.replace(/\.txt$/, '')
    writeFileSync(join(pred, `${name}.jsonl`), lines(reader, name, readFileSync(join(gold, file), 'utf8'), dates[name]))
  }
  const report = score(gold, pred, gold).split('\n')
  console.log(`\ninvented texts of test/cases/${folder}, by register`)
  const texts = report.findIndex((line, i) => i > 6 && line === '')
  console.log([...report.slice(0, 5), ...(folder.endsWith('held-out') ? [] : report.slice(texts))].join('\n'))
}

interface Pair {
  readonly relation: string
  readonly a: Range
  readonly b: Range
}
interface Range {
  readonly start: number
  readonly end: number
  readonly name?: string
}
/** Which of our predicates say the relation, and in which two roles. */
type Mapping = Readonly<Record<string, readonly (readonly [predicate: string, a: string, b: string])[]>>

const overlap = (x: Range, y: Range) => x.start < y.end && y.start < x.end
const meets = (found: Range, gold: Range, goldText: string) =>
  overlap(found, gold) || (found.name ?? '').toLowerCase() === goldText.toLowerCase()

function pairs(claims: readonly Claim[], mapping: Mapping): readonly Pair[] {
  return Object.entries(mapping).flatMap(([relation, ways]) =>
    ways.flatMap(([predicate, a, b]) =>
      claims
        .filter((c) => c.predicate === predicate && c.polarity === 'affirmed')
        .flatMap((c) => {
          // An office under a state ("US President") is no Work_For in these sets.
          const roles = new Map(filled(c.roles).map(([role, fs]) => [role as string, fs]))
          const range = (f: { at: { start: number; end: number }; name?: string }): Range => ({
            start: f.at.start,
            end: f.at.end,
            ...(f.name === undefined ? {} : { name: f.name }),
          })
          return (roles.get(a) ?? []).flatMap((x) =>
            (roles.get(b) ?? [])
              .filter((y) => y.kind !== 'state')
              .map((y): Pair => ({ relation, a: range(x), b: range(y) })),
          )
        }),
    ),
  )
}

class Tally {
  readonly #counts = new Map<string, { right: number; found: number; gold: number }>()
  of(key: string) {
    const had = this.#counts.get(key) ?? { right: 0, found: 0, gold: 0 }
    this.#counts.set(key, had)
    return had
  }
  print(title: string): void {
    console.log(`\n${title}`)
    const all = { right: 0, found: 0, gold: 0 }
    for (const [key, c] of [...this.#counts].sort()) {
      console.log(row(key, c))
      all.right += c.right
      all.found += c.found
      all.gold += c.gold
    }
    console.log(row('all', all))
  }
}
const row = (key: string, { right, found, gold }: { right: number; found: number; gold: number }) =>
  `${key.padEnd(24)} P ${percent(right, found)}  R ${percent(right, gold)}   right ${right}, found ${found}, gold ${gold}`
const percent = (n: number, of: number) => (of === 0 ? '   – ' : ((100 * n) / of).toFixed(1).padStart(5))

const CONLL: Mapping = {
  Kill: [
    ['attack', 'perpetrator', 'target'],
    ['death', 'perpetrator', 'victim'],
  ],
  Live_In: [
    ['residence', 'person', 'place'],
    ['birth', 'person', 'place'],
    ['citizenship', 'person', 'country'],
  ],
  Work_For: [
    ['membership', 'member', 'organization'],
    ['leadership', 'leader', 'organization'],
    ['occupation', 'person', 'organization'],
  ],
  OrgBased_In: [['location', 'subject', 'place']],
  Located_In: [['location', 'subject', 'place']],
}

/** Only pairs whose two ends are entities of the set count: it marks nothing else. */
function conll04(reader: Reader): void {
  const file = join(shared, 'data/relations/conll04/valid.CoNLL04.json')
  if (!existsSync(file)) return
  const rows = JSON.parse(readFileSync(file, 'utf8')) as {
    tokens: string[]
    entities: [number, number, string][]
    relations: [number, number, number, number, string][]
  }[]
  const tally = new Tally()
  for (const { tokens, entities, relations } of rows) {
    const starts: number[] = []
    let text = ''
    for (const t of tokens) {
      if (text !== '' && !/^[,.;:)'’]/.test(t) && !text.endsWith('(')) text += ' '
      starts.push(text.length)
      text += t
    }
    const range = (from: number, to: number): Range => ({
      start: starts[from] ?? 0,
      end: (starts[to - 1] ?? 0) + (tokens[to - 1]?.length ?? 0),
    })
    const known = entities.map(([from, to, type]) => ({ ...range(from, to), type }))
    const gold = relations.map(([a, b, c, d, relation]) => ({ relation, a: range(a, b), b: range(c, d), hit: false }))
    const cut = ({ start, end }: Range) => text.slice(start, end)
    for (const g of gold) tally.of(g.relation).gold++
    const seen = new Set<string>()
    for (const p of pairs(reader.read(documentOf(text)), CONLL)) {
      // A description may hold other names ("Kennedy's assassin, Lee Oswald"): the filler's own name decides first.
      const entity = (range: Range, type: string | undefined) => {
        const all = known.filter((k) => meets(range, k, cut(k)))
        return (
          all.find((k) => (range.name ?? '').toLowerCase() === cut(k).toLowerCase()) ??
          all.find((k) => k.type === type) ??
          all[0]
        )
      }
      const a = entity(p.a, ['Kill', 'Live_In', 'Work_For'].includes(p.relation) ? 'Peop' : undefined)
      const b = entity(p.b, p.relation === 'Kill' ? 'Peop' : undefined)
      if (!a || !b || a === b) continue
      const relation =
        p.relation === 'OrgBased_In' || p.relation === 'Located_In'
          ? a.type === 'Loc'
            ? 'Located_In'
            : 'OrgBased_In'
          : p.relation
      const key = `${relation}|${a.start}|${b.start}`
      if (seen.has(key)) continue
      seen.add(key)
      const match = gold.find((g) => g.relation === relation && overlap(g.a, a) && overlap(g.b, b))
      tally.of(relation).found++
      if (!match && process.argv.includes('--misses')) console.log(relation, '|', cut(a), '|', cut(b), '|', text)
      if (match && !match.hit) {
        match.hit = true
        tally.of(relation).right++
      }
    }
  }
  tally.print('CoNLL04 valid')
}

const KNET: Mapping = {
  NATIONALITY: [['citizenship', 'person', 'country']],
  PLACE_OF_RESIDENCE: [['residence', 'person', 'place']],
  PLACE_OF_BIRTH: [['birth', 'person', 'place']],
  EMPLOYEE_OR_MEMBER_OF: [
    ['membership', 'member', 'organization'],
    ['occupation', 'person', 'organization'],
    ['leadership', 'leader', 'organization'],
  ],
  FOUNDED_BY: [['creation', 'organization', 'creator']],
}

/** A passage is marked for the properties it was chosen for; precision is counted where the passage has that property. */
function knowledgeNet(reader: Reader): void {
  const file = join(shared, 'data/relations/knowledgenet/folds123.jsonl')
  if (!existsSync(file)) return
  type Row = {
    fold: number
    doc: string
    pass_start: number
    property: string
    passage: string
    subject: (Range & { text: string }) | null
    object: (Range & { text: string }) | null
  }
  const passages = new Map<string, Row[]>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const r = JSON.parse(line) as Row
    if (r.fold !== 3 || !(r.property in KNET)) continue
    const key = `${r.doc}|${r.pass_start}`
    passages.set(key, [...(passages.get(key) ?? []), r])
  }
  const tally = new Tally()
  for (const rows of passages.values()) {
    const properties = new Set(rows.map((r) => r.property))
    for (const r of rows) if (r.subject && r.object) tally.of(r.property).gold++
    const hit = new Set<Row>()
    const seen = new Set<string>()
    for (const p of pairs(reader.read(documentOf(rows[0]?.passage ?? '')), KNET)) {
      if (!properties.has(p.relation)) continue
      const key = `${p.relation}|${p.a.name ?? p.a.start}|${p.b.name ?? p.b.start}`
      if (seen.has(key)) continue
      seen.add(key)
      tally.of(p.relation).found++
      const match = rows.find(
        (r) =>
          r.property === p.relation &&
          !hit.has(r) &&
          r.subject !== null &&
          r.object !== null &&
          meets(p.a, r.subject, r.subject.text) &&
          meets(p.b, r.object, r.object.text),
      )
      if (!match && process.argv.includes('--misses'))
        console.log(p.relation, '|', p.a.name, '|', p.b.name, '|', rows[0]?.passage)
      if (!match) continue
      hit.add(match)
      tally.of(p.relation).right++
    }
  }
  tally.print('KnowledgeNet fold 3')
}

/** Event type → our predicate, and their roles → ours. */
const EVENTS: readonly (readonly [
  type: RegExp,
  predicates: readonly string[],
  roles: Readonly<Record<string, string>>,
])[] = [
  [/^Justice\.ArrestJailDetain/, ['arrest', 'detention'], { Detainee: 'suspect', Jailer: 'authority', Place: 'place' }],
  [/^Justice\.ChargeIndict/, ['charge'], { Defendant: 'accused', Prosecutor: 'authority' }],
  [/^Justice\.Sentence/, ['sentence'], { Defendant: 'person' }],
  [/^Justice\.TrialHearing/, ['trial'], { Defendant: 'accused' }],
  [/^Conflict\.Attack/, ['attack'], { Attacker: 'perpetrator', Target: 'target', Place: 'place' }],
  [/^Life\.Die/, ['death', 'attack'], { Victim: 'victim', Killer: 'perpetrator', Place: 'place' }],
]

function wikiEvents(reader: Reader): void {
  const file = join(shared, 'data/incidents/wikievents/dev.jsonl')
  if (!existsSync(file)) return
  type Doc = {
    text: string
    tokens: string[]
    entity_mentions: { id: string; start: number; end: number; text: string }[]
    event_mentions: {
      event_type: string
      trigger: { start: number; end: number }
      arguments: { entity_id: string; role: string; text: string }[]
    }[]
  }
  const events = new Tally()
  const roles = new Tally()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const doc = JSON.parse(line) as Doc
    const at = offsets(doc.text, doc.tokens)
    const claims = reader.read(documentOf(doc.text))
    const gold = doc.event_mentions.flatMap((e) => {
      const kind = EVENTS.find(([type]) => type.test(e.event_type))
      return kind
        ? [
            {
              e,
              predicates: kind[1],
              roles: kind[2],
              trigger: { start: at[e.trigger.start]?.start ?? 0, end: at[e.trigger.end - 1]?.end ?? 0 },
            },
          ]
        : []
    })
    const wanted = new Set(EVENTS.flatMap(([, predicates]) => predicates))
    const used = new Set<Claim>()
    const near = (c: Claim, t: Range) => c.reasons.some((r) => r.why === 'trigger' && overlap(r.at, t))
    for (const g of gold) {
      const name = g.predicates[0] ?? ''
      events.of(name).gold++
      const match = claims.filter((c) => g.predicates.includes(c.predicate) && near(c, g.trigger))
      for (const c of match) used.add(c)
      if (match.length > 0) {
        events.of(name).right++
        events.of(name).found++
      }
      for (const a of g.e.arguments) {
        const role = g.roles[a.role]
        if (!role) continue
        roles.of(`${name}.${role}`).gold++
        if (match.length === 0) continue
        const mention = doc.entity_mentions.find((m) => m.id === a.entity_id)
        const place = mention && { start: at[mention.start]?.start ?? 0, end: at[mention.end - 1]?.end ?? 0 }
        const fillers = match.flatMap((c) =>
          filled(c.roles).flatMap(([r, fs]) =>
            r === role || (role === 'suspect' && r === 'person') || (role === 'victim' && r === 'target') ? fs : [],
          ),
        )
        if (fillers.length > 0) roles.of(`${name}.${role}`).found++
        if (
          place &&
          fillers.some((f) => overlap(f.at, place) || (f.name ?? '').toLowerCase().includes(a.text.toLowerCase()))
        )
          roles.of(`${name}.${role}`).right++
      }
    }
    const sentences = new Set(gold.map((g) => g.trigger.start))
    for (const c of claims)
      if (wanted.has(c.predicate) && !used.has(c) && sentences.size > 0) events.of(c.predicate).found++
  }
  events.print('WikiEvents dev, events by trigger (a claim on a trigger that is not marked counts against)')
  roles.print('WikiEvents dev, roles of the events found')
}

function offsets(text: string, tokens: readonly string[]): readonly Range[] {
  let from = 0
  return tokens.map((t) => {
    const start = text.indexOf(t, from)
    if (start < 0) return { start: from, end: from }
    from = start + t.length
    return { start, end: from }
  })
}
