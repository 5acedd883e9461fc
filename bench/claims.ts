// Measures the claims: the scorer's figures on the seed article and on the invented articles, then precision and
// recall on public sets whose relations and events map to our predicates. Data and scorer: ../shared.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadReader } from '../src/host/load-reader.ts'
import { toExchange, toJsonLines } from '../src/model/exchange.ts'
import type { Reader } from '../src/read/index.ts'
import { wikiEvents } from './claims-events.ts'
import { conll04, knowledgeNet } from './claims-relations.ts'
import { documentOf } from './plain-document.ts'

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
  conll04(reader, shared)
  knowledgeNet(reader, shared)
  wikiEvents(reader, shared)
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
  writeFileSync(pred, lines(reader, 'seed', text, '2025-07-22'))
  console.log(`seed article, ${text.length} characters`)
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
