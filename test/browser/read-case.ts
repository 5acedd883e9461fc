// A case on disk, read by the shipped reader from files as they lie there, served on a free port of loopback, with a
// browser to look at it; taken away when the test file ends.
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { addInputs, collect, deskHere, loadReader, newJobId, now, openCase, type Store } from '../../src/index.ts'
import { type Served, serve } from '../../src/server/serve.ts'
import { chromiumPath, launch, needs } from './browser.ts'
import { webDir } from './build-page.ts'

export const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** What a test wants is not there: the words for its title, or nothing. */
export function lacking(...paths: readonly string[]): string | undefined {
  const missing = ['models/syntax.bin', 'models/names.bin', ...paths].filter((path) => !existsSync(fromRoot(path)))
  if (missing.length > 0) return ` (skipped: ${missing.join(', ')} not there)`
  return chromiumPath === undefined ? needs : undefined
}

export interface ReadStage {
  browser: Browser
  store: Store
  address: string
}

/** `folders` are added before the first test; with none the case is empty. */
export function readStage(skip: boolean, ...folders: readonly string[]): ReadStage {
  const at = {} as ReadStage
  let served: Served | undefined
  let dir: string | undefined
  beforeAll(async () => {
    if (skip) return
    dir = await mkdtemp(join(tmpdir(), 'cutout-tour-'))
    const reader = await loadReader()
    at.store = await openCase(dir)
    const inputs = collect(folders.map(fromRoot), { allowPrivate: false })
    if (folders.length > 0) await addInputs(at.store, reader, inputs, { given: {}, now, newJobId })
    served = await serve(at.store, deskHere(at.store, reader), {
      port: 0,
      webDir,
      who: 'ada',
      name: 'Lantern',
      pulseMs: 100,
    })
    at.address = served.address
    at.browser = await launch()
  })
  afterAll(async () => {
    await at.browser?.close()
    await served?.close()
    await at.store?.close()
    if (dir !== undefined) await rm(dir, { recursive: true, force: true })
  })
  return at
}

/** Opens what is behind the first thing that the selector finds: every sentence shown stands in a document of the case. */
export async function endsAtItsSentence(page: Page, store: Store, selector: string): Promise<void> {
  await page.locator(selector).first().click()
  await page.locator('.sentence blockquote').first().waitFor()
  const quotes = await page.locator('.sentence blockquote').allTextContents()
  const documents = await Promise.all((await store.documents()).map(({ id }) => store.document(id)))
  for (const quote of quotes)
    expect(
      documents.some((one) => one?.text.includes(quote)),
      quote,
    ).toBe(true)
  await page.locator('.sentences').getByRole('button', { name: 'Close' }).click()
  await page.locator('.sentences').waitFor({ state: 'detached' })
}
