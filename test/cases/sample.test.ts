// The reader against the hand-checked claims of the sample case: a claim counts as found when predicate and at least
// one filler agree. The floors stand a little under what was measured, so that a change for the worse is seen.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type ExchangeClaim, type Instant, ingest, loadReader, type Metadata, toExchange } from '../../src/index.ts'

const folder = fileURLToPath(new URL('sample/', import.meta.url))
const dates: Record<string, string> = JSON.parse(readFileSync(`${folder}dates.json`, 'utf8'))

interface GoldClaim {
  readonly predicate: string
  readonly roles: Readonly<Record<string, readonly (string | readonly string[])[]>>
  readonly optional?: boolean
}

const plain = (s: string): string => s.toLowerCase().replace(/^(?:the|a|an) /, '')

const agree = (gold: GoldClaim, { predicate, roles }: ExchangeClaim): boolean =>
  gold.predicate === predicate &&
  Object.entries(roles).some(([role, fillers]) => {
    const wanted = new Set((gold.roles[role] ?? []).flat().map(plain))
    return fillers.some(({ name, text, value }) =>
      [name, text, value].some((x) => x !== undefined && wanted.has(plain(x))),
    )
  })

test('most of what it finds in the sample case is there, and half of what is there is found', async () => {
  const reader = await loadReader()
  let [wanted, found, said, right] = [0, 0, 0, 0]
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const name = file.slice(0, -4)
    const given = dates[name] === undefined ? {} : ({ date: dates[name] } as Metadata)
    const input = { name: file, bytes: new Uint8Array(readFileSync(folder + file)) }
    const { documents } = await ingest(input, given, '2026-01-01T00:00:00.000Z' as Instant)
    const claims = reader.read(documents[0]!.document).map((c) => toExchange(name, c))
    const gold = readFileSync(`${folder}${name}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): GoldClaim => JSON.parse(line))
    const must = gold.filter(({ optional }) => !optional)
    wanted += must.length
    found += must.filter((g) => claims.some((c) => agree(g, c))).length
    said += claims.length
    right += claims.filter((c) => gold.some((g) => agree(g, c))).length
  }
  expect(found / wanted).toBeGreaterThan(0.5)
  expect(right / said).toBeGreaterThan(0.7)
  console.log(`sample case: ${found} of ${wanted} claims found, ${right} of ${said} right`)
})
