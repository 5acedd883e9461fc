// Debian's Chromium, driven over its own protocol. Every page that it opens is watched: a request to anything but
// loopback, or an error in the page, fails the test that caused it.
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const PLACES = [process.env.CUTOUT_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const chromiumPath = PLACES.find((path) => path !== undefined && existsSync(path))
/** Names the reason in the test's own title where there is no browser. */
export const needs =
  chromiumPath === undefined ? ' (skipped: no Chromium found; install Debian’s `chromium` or set CUTOUT_CHROMIUM)' : ''

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath!, headless: true, args: FLAGS })

export interface Watched {
  readonly page: Page
  /** Fails when the page asked for anything elsewhere or met an error. */
  clean(): void
  close(): Promise<void>
}

const isLoopback = (address: string): boolean => {
  const { protocol, hostname } = new URL(address)
  return protocol === 'data:' || protocol === 'blob:' || hostname === '127.0.0.1' || hostname === 'localhost'
}

export async function open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  // Shorter than a test may take, so that a failure names the thing that did not come.
  page.setDefaultTimeout(20_000)
  const foreign: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (!isLoopback(request.url())) foreign.push(request.url())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('dialog', (dialog) => {
    errors.push(`a dialog opened: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(address)
  return {
    page,
    clean() {
      expect(foreign, 'requests that leave this machine').toEqual([])
      expect(errors, 'errors in the page').toEqual([])
    },
    close: () => context.close(),
  }
}
