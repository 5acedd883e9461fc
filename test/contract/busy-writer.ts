// A second process for the store's tests: writes decisions and documents into a case as fast as it can, and prints
// a line for each that the store has confirmed.
import type { ClaimId, Instant } from '../../src/model/ids.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { bytesOf, invent } from './invented.ts'

const [file = '', who = '', count = '0'] = process.argv.slice(2)
const store = openSqlite(file)
for (let i = 0; i < Number(count); i++) {
  const text = `${who} saw van ${i} in the harbour. `.repeat(200)
  await store.addDocument(invent(text, `${who}-${i}.txt`), bytesOf(text))
  await store.decide({
    at: '2026-01-31T12:00:00.000Z' as Instant,
    who,
    action: { kind: 'accept', claim: `c${i}` as ClaimId },
  })
  process.stdout.write(`${i}\n`)
}
await store.close()
