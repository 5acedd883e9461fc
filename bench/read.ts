// How fast a document becomes claims, beside two other JavaScript language libraries on the same text in the same run,
// and how long a person waits for the command line. The others do less: neither parses dependencies nor makes claims.
// What is timed is the built package, as they are: run from its sources, every function made in a loop is named anew,
// which costs a third more.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import type { Document, Instant } from '../src/index.ts'
import { documentOf } from './plain-document.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { ingest, loadReader }: typeof import('../src/index.ts') = await import(`${root}dist/index.js`)
const MINIMUM_MS = 4000
const SEED = `${root}../shared/gold/seed.txt`

/** Articles in English: the invented ones of the tests, and the development articles where they are present. */
async function documents(): Promise<readonly Document[]> {
  const folders = ['test/cases/articles', '../shared/gold', '../shared/data/releases/us-justice']
  const paths = folders
    .map((folder) => root + folder)
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => `${folder}/${name}`),
    )
  const ingested = await Promise.all(
    paths.map((path) => ingest({ name: path, bytes: readFileSync(path) }, {}, '2026-01-01T00:00:00.000Z' as Instant)),
  )
  return ingested.flatMap((found) => found.documents.map(({ document }) => document))
}

/** Runs over all texts again and again for a few seconds; the first round warms up and is not counted. */
function throughput(name: string, texts: readonly string[], read: (text: string, index: number) => unknown) {
  texts.forEach(read)
  const characters = texts.reduce((n, text) => n + text.length, 0)
  const began = performance.now()
  let rounds = 0
  do {
    texts.forEach(read)
    rounds++
  } while (performance.now() - began < MINIMUM_MS)
  const seconds = (performance.now() - began) / 1000
  const megabytes = ((characters * rounds) / 1e6 / seconds).toFixed(2)
  const perSecond = ((texts.length * rounds) / seconds).toFixed(0)
  console.log(`${name.padEnd(34)} ${megabytes.padStart(7)} MB/s  ${perSecond.padStart(6)} documents/s`)
}

/** One page again and again: how long it takes at first, and when the program has long been at work, as in a server. */
function warm(document: Document, read: (document: Document) => unknown) {
  const times = Array.from({ length: 150 }, () => {
    const began = performance.now()
    read(document)
    return performance.now() - began
  })
  const of = (some: readonly number[]) => {
    const sorted = some.toSorted((a, b) => a - b)
    return `${sorted[sorted.length >> 1]?.toFixed(0)} ms (least ${sorted[0]?.toFixed(0)})`
  }
  console.log(`\none page of ${document.text.length} characters, median of the readings`)
  console.log(`  2nd to 21st ${of(times.slice(1, 21))}, 101st to 150th ${of(times.slice(100))}`)
}

function startUp(label: string, args: readonly string[]) {
  const times = Array.from({ length: 7 }, () => {
    const began = performance.now()
    const { status, stderr } = spawnSync(process.execPath, [`${root}dist/cli/main.js`, ...args])
    if (status !== 0) throw new Error(`cutout ${args.join(' ')} ended with status ${status}: ${stderr}`)
    return performance.now() - began
  }).sort((a, b) => a - b)
  console.log(`${label.padEnd(34)} ${times[3]?.toFixed(0).padStart(5)} ms (median of 7)`)
}

export async function run(): Promise<void> {
  const docs = await documents()
  const texts = docs.map(({ text }) => text)
  const size = texts.reduce((n, text) => n + text.length, 0)
  console.log(`${docs.length} documents, ${(size / 1e3).toFixed(0)} thousand characters, one core\n`)

  const before = process.memoryUsage().rss
  const loading = performance.now()
  const reader = await loadReader()
  console.log(`reader loaded in ${(performance.now() - loading).toFixed(0)} ms\n`)

  const nlp = wink(model)
  throughput('cutout read (claims)', texts, (_, i) => reader.read(docs[i] as Document))
  console.log(`  memory above start ${((process.memoryUsage().rss - before) / 2 ** 20).toFixed(0)} MiB`)
  throughput('cutout analysis (syntax, names)', texts, (_, i) => reader.analyse(docs[i] as Document))
  throughput('compromise (tags, people, places)', texts, (text) => {
    const view = compromise(text)
    return [view.people().out('array'), view.places().out('array'), view.organizations().out('array')]
  })
  throughput('wink-nlp (tags, entities)', texts, (text) => nlp.readDoc(text).entities().out())

  const seed = existsSync(SEED) ? documentOf(readFileSync(SEED, 'utf8'), '2025-07-22') : docs[0]
  if (seed) warm(seed, reader.read)
  console.log('')
  startUp('cutout --help', ['--help'])
  const page = existsSync(SEED) ? SEED : docs[0]?.name
  if (page) startUp('cutout read, one page', ['read', page, '--format', 'jsonl'])
}
