import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskHere, type Store } from '../../src/index.ts'
import { type Served, serve } from '../../src/server/serve.ts'
import { chromiumPath, launch, needs, open } from './browser.ts'
import { webDir } from './build-page.ts'
import { largeCase, largeReader } from './large-case.ts'
import { costOf } from './watched-page.ts'

/** Each room, what shows that it stands there, and at most so many of its rows on the page. */
const ROOMS = [
  ['case', 'main h1', 200],
  ['review', '.review', 200],
  ['chain', '.chain', 1000],
  ['incidents', '.grid-incident', 100],
  ['people', '.person-line', 100],
  ['network', 'main canvas', 200],
  ['timeline', '.event', 200],
  ['map', 'main svg', 1000],
  ['sources', '.source-title', 400],
  ['search?q=arson', '.hit', 400],
] as const

/** Twice what was measured where it is most: a hundred is the aim, and a busy machine disturbs the processor's caches too. */
const LONGEST_MS = 200
const PROCESSOR_MS = 1000
const SENT_BYTES = 600 * 1024

const print = (line: string): void => void process.stdout.write(`${line}\n`)

describe.skipIf(chromiumPath === undefined)(`a case of 10,000 claims${needs}`, () => {
  let store: Store
  let served: Served
  let browser: Browser
  beforeAll(async () => {
    store = await largeCase()
    served = await serve(store, deskHere(store, largeReader), {
      port: 0,
      webDir,
      who: 'ada',
      name: 'Large',
      pulseMs: 1000,
    })
    browser = await launch()
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  test('is there', async () => {
    expect((await store.claims()).length).toBe(10_000)
    expect((await store.documents()).length).toBe(500)
  })

  test('the server makes its board once, then answers every room from it', { timeout: 300_000 }, async () => {
    // Processor time, since a busy machine stretches every clock; the server runs in this very process.
    const ask = async (path: string): Promise<number> => {
      const [start, before] = [performance.now(), process.cpuUsage()]
      const response = await fetch(`${served.address}api${path}`)
      const length = (await response.text()).length
      expect(response.status, path).toBe(200)
      const { user, system } = process.cpuUsage(before)
      const [spent, took] = [(user + system) / 1000, performance.now() - start]
      print(
        `  ${Math.round(spent).toString().padStart(6)} ms of processor, ${Math.round(took)} ms  ${(length / 1024).toFixed(0)} kB  ${path}`,
      )
      return spent
    }
    for (const path of ['/entities', '/incidents', '/case']) await ask(path)
    expect(await ask('/incidents')).toBeLessThan(1000)
  })

  test.each(ROOMS)('%s opens, and blocks nothing for long', { timeout: 120_000 }, async (room, shown, most) => {
    const { page, close } = await open(browser, `${served.address}#/${room}`)
    // Once for the server's own first answer, once for the reader's.
    await page.locator(shown).first().waitFor({ timeout: 100_000 })
    await page.goto('about:blank')
    const { opened, longest, processor, sent } = await costOf(browser, page, `${served.address}#/${room}`, shown)
    const rows = Number(await page.evaluate("document.querySelectorAll('main li, main tr').length"))
    print(
      `  ${room.padEnd(14)} ${[longest, processor, opened].map((ms) => `${Math.round(ms)}`.padStart(5)).join('')} ms longest task, all tasks, by the clock; ${(sent / 1024).toFixed(0)} kB, ${rows} rows`,
    )
    expect(rows).toBeLessThan(most)
    expect(longest).toBeLessThan(LONGEST_MS)
    expect(processor).toBeLessThan(PROCESSOR_MS)
    expect(sent).toBeLessThan(SENT_BYTES)
    await close()
  })
})
