// What opening a page costs: the processor time of the page's own thread, its longest task, and what the server sent. Time on
// the processor, since a busy machine stretches every clock.
import type { Browser, Page } from 'playwright-core'

export interface Cost {
  /** From the address to the content, by the clock, in milliseconds. */
  readonly opened: number
  readonly longest: number
  readonly processor: number
  /** Bytes of answers, packed as they were sent. */
  readonly sent: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds on the processor. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

const SETTLES_MS = 1500

export async function costOf(browser: Browser, page: Page, address: string, shown: string): Promise<Cost> {
  let sent = 0
  page.on('requestfinished', async (request) => {
    if (request.url().includes('/api/')) sent += (await request.sizes().catch(() => undefined))?.responseBodySize ?? 0
  })
  await browser.startTracing(page, { categories: ['toplevel'] })
  const start = performance.now()
  await page.goto(address)
  await page.locator(shown).first().waitFor({ timeout: 100_000 })
  const opened = performance.now() - start
  await page.waitForTimeout(SETTLES_MS)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] }
  const threads = new Set(
    traceEvents.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? `${pid} ${tid}` : [],
    ),
  )
  const tasks = traceEvents.flatMap(({ name, ph, pid, tid, tdur = 0 }) =>
    ph === 'X' && name.endsWith('RunTask') && threads.has(`${pid} ${tid}`) ? tdur / 1000 : [],
  )
  return { opened, longest: Math.max(0, ...tasks), processor: tasks.reduce((sum, ms) => sum + ms, 0), sent }
}
