// Measures values and places: the share of date phrases of Recognizers-Text that get the right value, by kind, and the
// share of place names of the LGL corpus that are put within 161 km, each beside its speed. Data: ../shared/data.
import { existsSync, readFileSync } from 'node:fs'
import type { Edtf } from '../src/model/ids.ts'
import { span } from '../src/model/span.ts'
import { documentTime } from '../src/read/05-values/anchor.ts'
import { fromDay, isoWeek, toDay } from '../src/read/05-values/calendar.ts'
import { values } from '../src/read/05-values.ts'
import type { Sentence } from '../src/read/analysis.ts'
import { benchPlaces } from './places.ts'

const DATES = new URL('../../shared/data/dates/recognizers-text/', import.meta.url)

interface Gold {
  readonly input: string
  readonly reference: string
  readonly text: string
  readonly start: number
  readonly kind: string
  readonly timex: string
  readonly ranges: readonly (readonly [string | undefined, string | undefined])[]
}

type Json = Record<string, unknown>

export const oneSentence = (text: string): readonly Sentence[] => [
  { ...span(0, text.length), block: 0, index: 0, words: [] },
]

export async function benchValues(): Promise<void> {
  if (existsSync(DATES)) benchDates()
  else console.log('values: needs ../shared/data/dates/recognizers-text; skipped')
  await benchPlaces()
}

function benchDates(): void {
  const { cases, negatives } = load()
  const tally = new Map<string, { n: number; strict: number; coarse: number; silent: number }>()
  const show = process.argv.includes('--misses')
  for (const gold of cases) {
    const row = tally.get(gold.kind) ?? { n: 0, strict: 0, coarse: 0, silent: 0 }
    tally.set(gold.kind, row)
    row.n++
    const found = values(gold.input, oneSentence(gold.input), {
      date: gold.reference as Edtf,
      order: 'month-first',
    }).filter((v) => v.type === 'Time' && v.start < gold.start + gold.text.length && v.end > gold.start)
    const verdicts: string[] = found.map((v) => (v.value === undefined ? 'silent' : judge(v.value, gold)))
    if (noSuchDay(gold) && !found.some((v) => v.value !== undefined)) verdicts.push('strict')
    const best = verdicts.includes('strict') ? 'strict' : verdicts.includes('coarse') ? 'coarse' : undefined
    if (best === 'strict') row.strict++
    if (best) row.coarse++
    else if (!found.some((v) => v.value !== undefined)) row.silent++
    if (!best && show)
      console.log(
        `${gold.kind}\t${gold.reference}\t${gold.input}\t${gold.text} => ${gold.timex} ${JSON.stringify(gold.ranges)}\t| ${found.map((v) => `${v.text} = ${v.value}`).join(' ; ')}`,
      )
  }
  const falseDates = negatives.filter(({ input, reference }) =>
    values(input, oneSentence(input), { date: reference as Edtf }).some(
      (v) => v.type === 'Time' && v.value !== undefined,
    ),
  )
  if (show) for (const { input } of falseDates) console.log(`NONE\t${input}`)
  console.log(
    'dates of Recognizers-Text (share with the right value; coarse: right at the precision of the words; silent: no value given)',
  )
  const total = { n: 0, strict: 0, coarse: 0, silent: 0 }
  for (const [kind, row] of [...tally].sort((a, b) => b[1].n - a[1].n)) {
    if (kind === 'date' || kind === 'daterange')
      for (const k of ['n', 'strict', 'coarse', 'silent'] as const) total[k] += row[k]
    if (kind === 'date' || kind === 'daterange') print(kind, row)
  }
  print('both', total)
  for (const kind of ['datetime', 'datetimerange'])
    if (tally.has(kind)) print(`${kind} (out of scope)`, tally.get(kind)!)
  console.log(`  phrases without any date: ${negatives.length}, given one all the same: ${falseDates.length}`)
  console.log('  out of scope, not counted: times of day alone, sets ("every week")')
  speed()
}

const print = (
  kind: string,
  { n, strict, coarse, silent }: { n: number; strict: number; coarse: number; silent: number },
): void =>
  console.log(
    `  ${kind.padEnd(14)} n ${String(n).padStart(4)}  right ${(strict / n).toFixed(3)}  coarse ${(coarse / n).toFixed(3)}  silent ${(silent / n).toFixed(3)}`,
  )

function speed(): void {
  const seed = new URL('../../shared/gold/seed.txt', import.meta.url)
  if (!existsSync(seed)) return
  const text = readFileSync(seed, 'utf8')
  const sentences: Sentence[] = []
  for (const m of text.matchAll(/[^\n]+?(?:[.?!](?=\s)|$)/gm))
    sentences.push({ ...span(m.index, m.index + m[0].length), block: 0, index: sentences.length, words: [] })
  for (let k = 0; k < 100; k++) values(text, sentences, { date: '2025-07-22' as Edtf })
  const before = process.cpuUsage()
  for (let k = 0; k < 40; k++) values(text, sentences, { date: '2025-07-22' as Edtf })
  const used = process.cpuUsage(before).user / 1000 / 40
  console.log(
    `  speed: ${used.toFixed(1)} ms of processor time for the ${text.length} characters of the seed article (mean of 40, warm)`,
  )
}

function load(): {
  readonly cases: readonly Gold[]
  readonly negatives: readonly { readonly input: string; readonly reference: string }[]
} {
  const cases: Gold[] = []
  const negatives: { input: string; reference: string }[] = []
  for (const file of ['DateParser.json', 'DatePeriodParser.json', 'DateTimeModel.json']) {
    for (const one of JSON.parse(readFileSync(new URL(file, DATES), 'utf8')) as Json[]) {
      const input = one.Input as string
      const reference =
        ((one.Context as Json | undefined)?.ReferenceDateTime as string | undefined)?.slice(0, 10) ?? '2019-01-01'
      const results = one.Results as Json[]
      if (results.length === 0) negatives.push({ input, reference })
      for (const r of results) cases.push({ input, reference, ...reading(r) })
    }
  }
  return { cases, negatives }
}

function reading(r: Json): Omit<Gold, 'input' | 'reference'> {
  const text = r.Text as string
  const start = r.Start as number
  if (r.Value) {
    const v = r.Value as Json
    const ranges = ['PastResolution', 'FutureResolution'].map((k) => {
      const x = (v[k] ?? {}) as Record<string, string>
      return x.date !== undefined ? ([x.date, undefined] as const) : ([x.startDate, x.endDate] as const)
    })
    return { text, start, kind: r.Type as string, timex: v.Timex as string, ranges }
  }
  const all = (r.Resolution as { values: Record<string, string>[] }).values
  return {
    text,
    start,
    kind: (r.TypeName as string).replace('datetimeV2.', ''),
    timex: all[0]!.timex ?? '',
    ranges: all.map((x) => (x.start !== undefined || x.end !== undefined ? [x.start, x.end] : [x.value, undefined])),
  }
}

/** "30 February": the set wants no value. */
const noSuchDay = ({ timex, ranges }: Gold): boolean =>
  ranges.every(([a]) => a === '0001-01-01') ||
  (/-02-(29|30)$|-(02|04|06|09|11)-31$/.test(timex) && ranges.every(([a]) => a === 'not resolved'))

const SEASON: Record<string, string> = { SP: '21', SU: '22', FA: '23', WI: '24' }
const iso = (n: number): string => {
  const { year, month, day } = fromDay(n)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function timexToEdtf(timex: string): string | undefined {
  if (/^\d{4}(-\d{2}){0,2}$/.test(timex)) return timex
  const week = /^(\d{4})-W(\d{2})$/.exec(timex)
  if (week)
    return `${iso(isoWeek(Number(week[1]), Number(week[2])))}/${iso(isoWeek(Number(week[1]), Number(week[2])) + 6)}`
  const weekend = /^(\d{4})-W(\d{2})-WE$/.exec(timex)
  if (weekend)
    return `${iso(isoWeek(Number(weekend[1]), Number(weekend[2])) + 5)}/${iso(isoWeek(Number(weekend[1]), Number(weekend[2])) + 6)}`
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex)
  return season ? `${season[1]}-${SEASON[season[2]!]}` : undefined
}

/** First and last day that an EDTF part may mean. */
function bounds(part: string): readonly [number, number] | undefined {
  const decade = /^(\d{3})X$/.exec(part)
  if (decade) return [toDay(Number(decade[1]) * 10, 1, 1), toDay(Number(decade[1]) * 10 + 9, 12, 31)]
  const century = /^(\d{2})XX$/.exec(part)
  if (century) return [toDay(Number(century[1]) * 100, 1, 1), toDay(Number(century[1]) * 100 + 99, 12, 31)]
  const when = documentTime(part)
  return when?.first === undefined ? undefined : [when.first, when.last!]
}

function judge(edtf: string, gold: Gold): 'strict' | 'coarse' | 'wrong' {
  const plain = edtf.replace(/[~?%]/g, '')
  if (plain === timexToEdtf(gold.timex)) return 'strict'
  if (gold.ranges.every(([a]) => a === '0001-01-01')) return 'wrong'
  const [from, to] = plain.includes('/') ? (plain.split('/') as [string, string]) : [plain, plain]
  const single = !plain.includes('/')
  let coarse = false
  for (const [a, b] of gold.ranges) {
    const [x, y] = [from === '..' ? undefined : bounds(from), to === '..' ? undefined : bounds(to)]
    if (b === undefined && gold.kind === 'date') {
      if (single && plain.slice(0, 10) === a) return 'strict'
      if (single && a?.startsWith(plain)) coarse = true
      continue
    }
    const startFits =
      a === undefined ? from === '..' : x !== undefined && (iso(x[0]) === a || (to === '..' && iso(x[1] + 1) === a))
    const endFits =
      b === undefined
        ? to === '..'
        : y !== undefined &&
          (iso(y[1] + 1) === b || iso(y[1]) === b || iso(y[0]) === b || (from === '..' && iso(y[0]) === b))
    if ((a !== undefined || b !== undefined) && startFits && endFits) return 'strict'
    const rough = (g: string | undefined, part: string): boolean =>
      g === undefined
        ? part === '..'
        : g.startsWith(part) || (bounds(part)?.[1] !== undefined && iso(bounds(part)![1] + 1) === g)
    if ((a !== undefined || b !== undefined) && rough(a, from) && rough(b, to)) coarse = true
  }
  return coarse ? 'coarse' : 'wrong'
}
