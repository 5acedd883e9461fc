// Precision and recall on two public sets of relations, mapped to our predicates: CoNLL04 and KnowledgeNet.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Claim, filled } from '../src/model/claim.ts'
import type { Reader } from '../src/read/index.ts'
import { documentOf } from './plain-document.ts'
import { overlap, type Range, Tally } from './tally.ts'

interface Pair {
  readonly relation: string
  readonly a: Range
  readonly b: Range
}
/** Which of our predicates say the relation, and in which two roles. */
type Mapping = Readonly<Record<string, readonly (readonly [predicate: string, a: string, b: string])[]>>

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
export function conll04(reader: Reader, shared: string): void {
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
export function knowledgeNet(reader: Reader, shared: string): void {
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
