import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { chromiumPath, needs, open } from './browser.ts'
import { stage } from './served.ts'

/** 2,000 paragraphs make a text of about a megabyte with 4,000 claims. */
const at = stage({ long: 2000 })
const MOST_FIRST_LOAD = 250 * 1024

const print = (line: string): void => void process.stdout.write(`${line}\n`)

describe.skipIf(chromiumPath === undefined)(`size and speed${needs}`, () => {
  test('the first load is at most 250 kB gzipped, faces included', async () => {
    const { page, clean, close } = await open(at.browser, 'about:blank')
    const sizes = new Map<string, number>()
    page.on('response', async (response) => {
      const path = new URL(response.url()).pathname
      if (path.startsWith('/api/')) return
      sizes.set(path, gzipSync(await response.body()).length)
    })
    await page.goto(await at.reading('harbour'))
    await page.locator('.claim').first().waitFor()
    await page.waitForLoadState('load')
    await page.evaluate('document.fonts.ready.then(() => 1)')
    await page.waitForTimeout(300)
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    for (const [path, size] of sizes) print(`  ${(size / 1024).toFixed(1).padStart(7)} kB  ${path}`)
    print(`  ${(total / 1024).toFixed(1).padStart(7)} kB  first load of the reading room, gzipped`)
    expect(total).toBeLessThanOrEqual(MOST_FIRST_LOAD)
    clean()
    await close()
  })

  test('a text of a megabyte with thousands of claims opens, scrolls and steps without holes', {
    timeout: 180_000,
  }, async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/sources`)
    await page.getByRole('row').nth(1).waitFor()
    const [long] = (await at.store.documents()).filter(({ name }) => name.startsWith('long'))
    await page.evaluate(
      "window.blocked = []; new PerformanceObserver((list) => list.getEntries().forEach((e) => window.blocked.push(Math.round(e.duration)))).observe({ type: 'longtask' })",
    )
    const start = performance.now()
    await page.evaluate(`location.hash = '#/read/${long!.id}'`)
    await page.locator('.claim').first().waitFor()
    await page.locator('.piece').first().waitFor()
    const opened = performance.now() - start
    await expect.poll(() => page.locator('.piece').count(), { timeout: 120_000 }).toBe(2000)
    const whole = performance.now() - start
    const blocked = (await page.evaluate('window.blocked.splice(0)')) as number[]
    expect(((await page.locator('.text').textContent()) ?? '').length).toBeGreaterThan(900_000)

    const stepped = "document.querySelector('.mark[data-open=trigger]')?.parentElement?.textContent + location.hash"
    const steps: number[] = []
    for (let i = 0; i < 12; i++) {
      const before = await page.evaluate(stepped)
      const from = performance.now()
      await page.keyboard.press('j')
      await expect.poll(() => page.evaluate(stepped), { interval: 5 }).not.toBe(before)
      steps.push(performance.now() - from)
    }
    const stepBlocked = (await page.evaluate('window.blocked.splice(0)')) as number[]
    await page.locator('.claim-list').hover()
    let holes = 0
    for (let i = 0; i < 10; i++) {
      await page.mouse.wheel(0, 12_000)
      await page.waitForTimeout(60)
      const rows = (await page.evaluate(
        "(() => { const p = document.querySelector('.claim-list').getBoundingClientRect(); const at = document.elementFromPoint(p.left + 40, (p.top + p.bottom) / 2); return at?.closest('.claim') !== null })()",
      )) as boolean
      if (!rows) holes++
    }
    const rows = await page.locator('.claim').count()
    const last = await page.evaluate("document.querySelector('.text').lastElementChild.textContent.slice(0, 12)")
    steps.sort((a, b) => a - b)
    print(
      `  ${long!.length} characters, ${long!.claims} claims: ${Math.round(opened)} ms to text and claims, ${Math.round(whole)} ms to the whole text`,
    )
    print(
      `  longest tasks while opening ${Math.max(0, ...blocked)} ms, while stepping ${Math.max(0, ...stepBlocked)} ms; a step ${Math.round(steps[6]!)} ms (median of 12)`,
    )
    print(`  rows on the page ${rows}, holes while scrolling ${holes} of 10, last paragraph “${last}”`)
    expect(rows).toBeLessThan(60)
    expect(holes).toBe(0)
    expect(last).toBe('Witness 2000')
    clean()
    await close()
  })
})
