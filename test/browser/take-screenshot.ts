// Takes the pictures of every room, light and dark, from the sample case into docs/images: `npx tsx
// test/browser/take-screenshot.ts`, or with names of rooms for some of them. They are looked at before they are committed.
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  addInputs,
  collect,
  deskHere,
  type Instant,
  type JobId,
  loadReader,
  memoryStore,
  type Store,
} from '../../src/index.ts'
import { boardOf } from '../../src/server/board.ts'
import { serve } from '../../src/server/serve.ts'
import { launch, open } from './browser.ts'
import buildPage, { webDir } from './build-page.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const now = (): Instant => '2026-01-15T09:00:00.000Z' as Instant
const MOST_BYTES = 250 * 1024

interface Shot {
  readonly name: string
  readonly address: string
  /** What must be there before the picture is taken. */
  readonly shows: string
}

/** A room's picture opens on what shows at once what the room is for: a payment that somebody only thinks happened. */
async function shotsOf(store: Store): Promise<readonly Shot[]> {
  const [document] = await store.documents()
  const claims = await store.claims({ document: document!.id })
  const unsure = claims.find(({ predicate, certainty }) => predicate === 'payment' && certainty !== 'stated')
  const { resolution, material } = await boardOf(store)()
  const people = [...resolution.entities.values()].filter(({ type }) => type === 'Person')
  const busiest = people.sort((a, b) => material.about(b.id).length - material.about(a.id).length)[0]
  const told = [...resolution.incidents.values()].sort((a, b) => b.records.length - a.records.length)[0]
  return [
    { name: 'case', address: '/case', shows: 'main h1' },
    { name: 'review', address: '/review', shows: '.review' },
    {
      name: 'reading-room',
      address: `/read/${document!.id}?claim=${(unsure ?? claims[0])!.id}`,
      shows: '.claim[data-open]',
    },
    { name: 'chain', address: `/chain?focus=${told?.id}`, shows: 'main svg' },
    { name: 'network', address: `/network?focus=${busiest?.id}`, shows: 'main canvas' },
    { name: 'timeline', address: '/timeline', shows: 'main svg' },
    { name: 'map', address: '/map', shows: 'main svg' },
    { name: 'incidents', address: '/incidents', shows: '.grid-incident' },
    { name: 'people', address: `/people?focus=${busiest?.id}`, shows: '.ladder' },
    { name: 'sources', address: '/sources', shows: 'main table, main li' },
    { name: 'search', address: '/search?q=bomb', shows: '.hit' },
  ]
}

const wanted = new Set(process.argv.slice(2))
await buildPage()
const store = memoryStore()
const reader = await loadReader()
await addInputs(store, reader, collect([at('examples/lantern')], { allowPrivate: false }), {
  given: {},
  now,
  newJobId: () => 'j1' as JobId,
})
for (const claim of await store.claims()) {
  if (claim.predicate !== 'arrest' && claim.predicate !== 'asylum') continue
  await store.decide({ at: now(), who: 'ada', action: { kind: 'accept', claim: claim.id } })
}
const served = await serve(store, deskHere(store, reader), { port: 0, webDir, who: 'ada', name: 'Lantern' })
const browser = await launch()
for (const { name, address, shows } of await shotsOf(store)) {
  if (wanted.size > 0 && !wanted.has(name)) continue
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, close } = await open(browser, `${served.address}#${address}`, {
      colorScheme,
      viewport: { width: 1280, height: 740 },
    })
    await page.locator(shows).first().waitFor({ timeout: 60_000 })
    await page.waitForTimeout(1500)
    const path = at(`docs/images/${name}${colorScheme === 'dark' ? '-dark' : ''}.png`)
    await page.screenshot({ path })
    const { size } = statSync(path)
    process.stdout.write(
      `${(size / 1024).toFixed(0).padStart(5)} kB  ${path}${size > MOST_BYTES ? '  TOO LARGE' : ''}\n`,
    )
    await close()
  }
}
await browser.close()
await served.close()
