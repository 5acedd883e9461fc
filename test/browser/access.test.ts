import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { chromiumPath, needs, open } from './browser.ts'
import { stage } from './served.ts'

const at = stage()
const focused = (page: Page) =>
  page.evaluate("document.activeElement?.closest('[data-claim]')?.dataset.claim") as Promise<string | undefined>

describe.skipIf(chromiumPath === undefined)(`for everybody${needs}`, () => {
  const sizes = [
    [1280, 800],
    [390, 844],
  ] as const
  const schemes = ['light', 'dark'] as const
  const views = sizes.flatMap(([width, height]) =>
    schemes.map((colorScheme) => ({ viewport: { width, height }, colorScheme })),
  )

  test.each(views)('axe finds nothing at $viewport.width px, $colorScheme', { timeout: 120_000 }, async (options) => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/sources`, options)
    await page.getByRole('row').nth(1).waitFor()
    expect(await axeFindings(page), 'sources').toEqual([])
    await page.goto(await at.reading('harbour', '?special=1'))
    await page.locator('.claim').first().waitFor()
    expect(await axeFindings(page), 'reading').toEqual([])
    await page.keyboard.press('j')
    await page.locator('.why').waitFor()
    expect(await axeFindings(page), 'reading, a claim open').toEqual([])
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await axeFindings(page), 'keys').toEqual([])
    await page.goto(`${at.address}#/search?q=Verek`)
    await page.keyboard.press('Escape')
    await page.locator('.hit').first().waitFor()
    expect(await axeFindings(page), 'search').toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'no sideways scrolling').toBe(
      true,
    )
    clean()
    await close()
  })

  test('everything can be done by keyboard alone, and the focus is seen', async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/sources`)
    await page.getByRole('row').nth(1).waitFor()
    const stops: string[] = []
    const here =
      "(() => { const e = document.activeElement; const s = getComputedStyle(e); return [e.textContent.trim().slice(0, 20) || e.getAttribute('aria-label') || e.id, s.outlineStyle !== 'none' || s.boxShadow !== 'none'] })()"
    for (let i = 0; i < 24; i++) {
      await page.keyboard.press('Tab')
      const [name, seen] = (await page.evaluate(here)) as [string, boolean]
      stops.push(name)
      expect(seen, `focus on “${name}” is seen`).toBe(true)
    }
    for (const stop of ['Skip to the room', 'Sources 2', 'Add files …', 'Fetch', 'Harbour trial: broke'])
      expect(stops).toContain(stop)
    while (((await page.evaluate(here)) as [string])[0] !== 'Harbour trial: broke')
      await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.locator('.claim').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect.poll(() => focused(page)).toBeDefined()
    const second = await focused(page)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused(page)).not.toBe(second)
    await page.keyboard.press('k')
    await expect.poll(() => focused(page)).toBe(second)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('[role=status]', { hasText: 'Accepted' }).waitFor()
    await page.keyboard.press('u')
    await page.locator('[role=status]', { hasText: 'Taken back' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.claim[data-open]').count()).toBe(0)
    clean()
    await close()
  })

  test('single keys can be switched off, and stay off', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('harbour'))
    await page.locator('.claim').first().waitFor()
    await page.keyboard.press('?')
    await page.getByLabel('Single keys work').uncheck()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await page.reload()
    await page.locator('.claim').first().waitFor()
    await page.keyboard.press('j')
    await page.waitForTimeout(150)
    expect(await page.locator('.claim[data-open]').count()).toBe(0)
    clean()
    await close()
  })

  test('letters typed into a field decide nothing', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('harbour'))
    await page.locator('.claim').first().waitFor()
    await page.keyboard.press('j')
    await page.locator('.claim[data-open]').waitFor()
    const before = (await at.store.decisions()).length
    await page.keyboard.press('/')
    await page.keyboard.type('arajuk')
    expect(await page.getByLabel('Search all documents').inputValue()).toBe('arajuk')
    expect(await at.store.decisions()).toHaveLength(before)
    clean()
    await close()
  })

  test('with forced colours and high contrast the marks are still there', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('harbour'), {
      forcedColors: 'active',
      contrast: 'more',
    })
    await page.locator('.mark[data-sort=trigger]').first().waitFor()
    await page.keyboard.press('j')
    await page.locator('.mark[data-open=trigger]').waitFor()
    const style = (selector: string, what: string) =>
      page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${what}`)
    const outline = await style('.mark[data-open=trigger]', 'outlineStyle')
    expect(outline).toBe('solid')
    const line = await style('.mark[data-sort=trigger][data-certainty=alleged]', 'textDecorationStyle')
    expect(line).toBe('dotted')
    clean()
    await close()
  })
})
