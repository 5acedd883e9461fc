// The shipped sample case, read by the shipped reader from the files as they lie there: what a newcomer sees first.
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addInputs,
  collect,
  deskHere,
  loadReader,
  newJobId,
  now,
  openCase,
  type Reader,
  type Store,
} from '../../src/index.ts'
import { type Served, serve } from '../../src/server/serve.ts'
import { axeFindings } from './axe.ts'
import { chromiumPath, launch, needs, open } from './browser.ts'
import { webDir } from './build-page.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const folder = at('examples/lantern')
const missing = ['models/syntax.bin', 'models/names.bin', 'examples/lantern'].filter((path) => !existsSync(at(path)))
const reason = missing.length > 0 ? ` (skipped: ${missing.join(', ')} not there)` : needs

describe.skipIf(chromiumPath === undefined || missing.length > 0)(`the sample case${reason}`, () => {
  let caseDir: string
  let reader: Reader
  let store: Store
  let served: Served
  let browser: Browser
  const start = async (): Promise<void> => {
    store = await openCase(caseDir)
    served = await serve(store, deskHere(store, reader), { port: 0, webDir, who: 'ada', name: 'Lantern', pulseMs: 100 })
  }
  const stop = async (): Promise<void> => {
    await served.close()
    await store.close()
  }
  beforeAll(async () => {
    caseDir = await mkdtemp(join(tmpdir(), 'cutout-case-'))
    reader = await loadReader()
    const fresh = await openCase(caseDir)
    await addInputs(fresh, reader, collect([folder], { allowPrivate: false }), { given: {}, now, newJobId })
    await fresh.close()
    await start()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    if (served !== undefined) await stop()
    await rm(caseDir, { recursive: true, force: true })
  })

  test('its sources are listed; a document is read, a claim accepted by key, found after a restart, and taken back', async () => {
    const { page, close } = await open(browser, `${served.address}#/sources`)
    await page.getByRole('row').nth(10).waitFor()
    await page.locator('.source-title a').first().click()
    await page.locator('.claim').first().waitFor()
    expect(await page.locator('.mark[data-sort=trigger]').count()).toBeGreaterThan(5)
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.locator('[role=status]', { hasText: 'Accepted' }).waitFor()
    await expect.poll(() => store.decisions().then((log) => log.length)).toBe(1)
    const hash = new URL(page.url()).hash
    await stop()
    await start()
    await page.goto(`${served.address}${hash}`)
    await page.locator('.claim[data-open] .standing', { hasText: 'accepted' }).waitFor()
    await page.keyboard.press('u')
    await page.locator('[role=status]', { hasText: 'Taken back' }).waitFor()
    await expect
      .poll(() => store.decisions().then((log) => log.map(({ action }) => action.kind)))
      .toEqual(['accept', 'undo'])
    await close()
  })

  test('every span on every page is the text of its document', async () => {
    for (const { id } of await store.documents()) {
      const { text } = (await store.document(id))!
      const claims = await store.claims({ document: id })
      const quotes = claims.flatMap(({ evidence, reasons }) => [evidence, ...reasons.map((one) => one.at)])
      expect(quotes.filter(({ start, end, quote }) => text.slice(start, end) !== quote)).toEqual([])
    }
    const { page, clean, close } = await open(browser, served.address)
    for (const { id } of await store.documents()) {
      await page.goto(`${served.address}#/read/${id}?special=1`)
      await page.locator(`.piece`).first().waitFor()
      const { text } = (await store.document(id))!
      const shown = "[...document.querySelectorAll('.piece')].map((piece) => piece.textContent).join('')"
      await expect.poll(async () => String(await page.evaluate(shown)).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }
    clean()
    await close()
  })

  test('axe finds nothing on its pages', { timeout: 120_000 }, async () => {
    const { page, clean, close } = await open(browser, `${served.address}#/sources`)
    await page.getByRole('row').nth(10).waitFor()
    expect(await axeFindings(page), 'sources').toEqual([])
    for (const { id, name } of await store.documents()) {
      await page.goto(`${served.address}#/read/${id}`)
      await page.locator('.piece').first().waitFor()
      await page.keyboard.press('j')
      expect(await axeFindings(page), name).toEqual([])
    }
    clean()
    await close()
  })
})
