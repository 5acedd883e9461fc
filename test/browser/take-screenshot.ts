// Takes the README's picture of the reading room from the sample case: `npx tsx test/browser/take-screenshot.ts`.
// It opens a payment that somebody only thinks happened, because that shows at once what the marks are for.
import { fileURLToPath } from 'node:url'
import { addInputs, collect, type Instant, type JobId, loadReader, memoryStore } from '../../src/index.ts'
import { serve } from '../../src/server/serve.ts'
import { launch, open } from './browser.ts'
import { webDir } from './build-page.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const now = (): Instant => '2026-01-15T09:00:00.000Z' as Instant

const store = memoryStore()
const reader = await loadReader()
await addInputs(store, reader, collect([at('examples/lantern')], { allowPrivate: false }), {
  given: {},
  now,
  newJobId: () => 'j1' as JobId,
})
const [document] = await store.documents()
const claims = await store.claims({ document: document!.id })
const shown = claims.find(({ predicate, certainty }) => predicate === 'payment' && certainty !== 'stated') ?? claims[0]!
for (const claim of claims.filter(({ predicate }) => predicate === 'arrest' || predicate === 'asylum')) {
  await store.decide({ at: now(), who: 'ada', action: { kind: 'accept', claim: claim.id } })
}
const served = await serve(store, reader, { port: 0, webDir, who: 'ada', name: 'Lantern' })
const browser = await launch()
const { page } = await open(browser, `${served.address}#/read/${document!.id}?claim=${shown.id}`, {
  deviceScaleFactor: 1.2,
  viewport: { width: 1280, height: 770 },
})
await page.locator('.claim[data-open]').waitFor()
await page.waitForTimeout(600)
await page.screenshot({ path: at('docs/images/reading-room.png') })
await browser.close()
await served.close()
