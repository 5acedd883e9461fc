// Fits the weights of the name matcher by logistic regression and prints the table for src/resolve/names/weights.ts.
// Cross-validated on the labelled pairs; transliterations and shuffled pairs keep it from learning one script.
import { existsSync, readFileSync } from 'node:fs'
import { parseCsv } from '../src/resolve/csv.ts'
import { compareShapes, FEATURES } from '../src/resolve/names/features.ts'
import { kindOfSchema, type NameKind, shapeOf } from '../src/resolve/names/shape.ts'

export const DATA = new URL('../../shared/data/', import.meta.url)

export interface Labelled {
  readonly name1: string
  readonly name2: string
  readonly schema: string
  readonly same: boolean
}

export function devPairs(): readonly Labelled[] {
  const path = new URL('aliases/name-pairs/dev.csv', DATA)
  if (!existsSync(path)) return []
  const [head = [], ...rows] = parseCsv(readFileSync(path, 'utf8'))
  const at = (name: string) => head.indexOf(name)
  return rows.map((row) => ({
    name1: row[at('name1')] ?? '',
    name2: row[at('name2')] ?? '',
    schema: row[at('schema')] ?? '',
    same: row[at('is_match')] === 'true',
  }))
}

export interface Transliterated {
  readonly latin: string
  readonly other: string
}

export function transliterations(language: 'russian' | 'arabic'): readonly Transliterated[] {
  const path = new URL(`aliases/transliteration/${language}.tsv`, DATA)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [latin = '', other = ''] = line.split('\t')
      return { latin, other: other.replace(/ /g, '') }
    })
}

/** A generator of numbers that gives the same ones every time. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export interface Row {
  readonly x: readonly number[]
  readonly y: number
  readonly weight: number
}

export function rowOf({ name1, name2, same }: Labelled, kind: NameKind, weight = 1): Row {
  const { seen } = compareShapes(shapeOf(name1, kind), shapeOf(name2, kind))
  return { x: [1, ...FEATURES.map((f) => seen[f])], y: same ? 1 : 0, weight }
}

export const score = (w: readonly number[], x: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, v, i) => sum + v * w[i]!, 0)))

/** Gradient descent with momentum on the whole set; few features, so this is enough. */
export function fitted(rows: readonly Row[], ridge: number): number[] {
  const n = FEATURES.length + 1
  const w = new Array<number>(n).fill(0)
  const step = new Array<number>(n).fill(0)
  const total = rows.reduce((sum, r) => sum + r.weight, 0)
  for (let round = 0; round < 4000; round++) {
    const gradient = w.map((v, i) => (i === 0 ? 0 : (ridge * v) / total))
    for (const { x, y, weight } of rows) {
      const error = ((score(w, x) - y) * weight) / total
      for (let i = 0; i < n; i++) gradient[i]! += error * x[i]!
    }
    for (let i = 0; i < n; i++) {
      step[i] = 0.9 * step[i]! - 0.5 * gradient[i]!
      w[i]! += step[i]!
    }
  }
  return w
}

export function f1(pairs: readonly { readonly said: boolean; readonly same: boolean }[]): {
  p: number
  r: number
  f: number
} {
  const hit = pairs.filter((v) => v.said && v.same).length
  const p = hit / Math.max(1, pairs.filter((v) => v.said).length)
  const r = hit / Math.max(1, pairs.filter((v) => v.same).length)
  return { p, r, f: (2 * p * r) / (p + r || 1) }
}

function main(): void {
  const dev = devPairs()
  const random = seeded(7)
  const extra: Row[] = []
  for (const language of ['russian', 'arabic'] as const) {
    const all = transliterations(language)
    for (let k = 0; k < 300; k++) {
      const a = all[Math.floor(random() * all.length)]!
      const b = all[Math.floor(random() * all.length)]!
      extra.push(rowOf({ name1: a.latin, name2: a.other, schema: 'Person', same: true }, 'person', 0.15))
      extra.push(rowOf({ name1: a.latin, name2: b.other, schema: 'Person', same: false }, 'person', 0.15))
    }
  }
  const ridge = Number(process.argv[2] ?? 1)
  const groups: readonly NameKind[] = ['person', 'organization']
  const out: { said: number; same: boolean; pair: Labelled }[] = []
  for (const kind of groups) {
    const own = dev.filter((p) => (kindOfSchema(p.schema) === 'person') === (kind === 'person'))
    const rows = own.map((p) => rowOf(p, kindOfSchema(p.schema)))
    const folds = 10
    const order = own.map((_, i) => i).sort((a, b) => hash(a) - hash(b))
    for (let f = 0; f < folds; f++) {
      const held = new Set(order.filter((_, k) => k % folds === f))
      const train = rows.filter((_, i) => !held.has(i))
      const w = fitted([...train, ...(kind === 'person' ? extra : [])], ridge)
      for (const i of held) out.push({ said: score(w, rows[i]!.x), same: own[i]!.same, pair: own[i]! })
    }
    const w = fitted([...rows, ...(kind === 'person' ? extra : [])], ridge)
    console.log(
      kind,
      JSON.stringify(Object.fromEntries(['bias', ...FEATURES].map((f, i) => [f, Number(w[i]!.toFixed(2))]))),
    )
  }
  for (const t of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8]) {
    const { p, r, f } = f1(out.map((o) => ({ said: o.said >= t, same: o.same })))
    console.log(`threshold ${t} cross-validated P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f.toFixed(3)}`)
  }
  if (process.argv.includes('--misses'))
    for (const o of out.filter((v) => v.said >= 0.5 !== v.same).sort((a, b) => a.said - b.said))
      console.log(o.same ? 'MISSED' : 'FALSE ', o.said.toFixed(2), o.pair.schema, '|', o.pair.name1, '|', o.pair.name2)
}

const hash = (i: number): number => Math.imul(i + 1, 2654435761) >>> 0

if (import.meta.url === `file://${process.argv[1]}`) main()
