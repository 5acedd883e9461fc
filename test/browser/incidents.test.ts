import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../src/index.ts'
import { axeFindings } from './axe.ts'
import { chromiumPath, needs, open } from './browser.ts'
import { stage } from './served.ts'

const at = stage()
const room = (query = '') => `${at.address}#/incidents${query}`

describe.skipIf(chromiumPath === undefined)(`incidents${needs}`, () => {
  test.each([
    ['light', 1280, ''],
    ['dark', 1280, '?group=method&view=table'],
    ['light', 390, ''],
    ['dark', 390, ''],
    ['light', 1280, '?view=route.method'],
    ['dark', 390, '?view=method.outcome'],
  ] as const)(
    'axe finds nothing in %s at %i%s, and the page does not scroll sideways',
    async (scheme, width, query) => {
      const { page, clean, close } = await open(at.browser, room(query), {
        colorScheme: scheme,
        viewport: { width, height: 800 },
      })
      await page.locator('.incident-grid, .incident-card, .cross').first().waitFor()
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      clean()
      await close()
    },
  )

  test('arrow keys move, Enter opens the sentences of a cell, Escape goes back to it', async () => {
    const { page, clean, close } = await open(at.browser, room('?sort=method'))
    await page.getByRole('gridcell').nth(1).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    // The focus follows once the line that it goes to is drawn.
    await expect.poll(() => page.locator('[role=gridcell]:focus').getAttribute('class')).toContain('grid-method')
    await page.keyboard.press('Enter')
    await page.locator('.sentence blockquote', { hasText: 'set fire to the warehouse' }).waitFor()
    expect(page.url()).toContain('claims=')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('[role=gridcell]:focus').getAttribute('class')).toContain('grid-method')
    clean()
    await close()
  })

  test('a cell is overruled with a reason, shows both values, is found by filter after a reload, and undone', async () => {
    const { page, clean, close } = await open(at.browser, room('?sort=method'))
    const cell = page.locator('.grid-incident .grid-outcome').first()
    await cell.focus()
    await page.keyboard.press('e')
    await page.getByLabel('Code').selectOption('foiled')
    await page.getByLabel('Reason').fill('stopped before it burned')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.by-hand', { hasText: 'foiled' }).waitFor()
    expect(await cell.textContent()).toContain('reports give planned')
    await page.goto(room('?filter=outcome:foiled&columns=title,outcome'))
    await page.reload()
    await page.locator('.grid-incident').first().waitFor()
    expect(await page.locator('.grid-incident').count()).toBe(1)
    await page.locator('.grid-incident .grid-outcome').first().focus()
    await page.keyboard.press('e')
    await page.getByRole('button', { name: 'Back to what the reports give' }).click()
    await page.getByText('No incident fits').waitFor()
    clean()
    await close()
  })

  test('reports open below their incident, and the file keeps the sentence on every line', async () => {
    const { page, clean, close } = await open(at.browser, room())
    await page.locator('.incident-title button').first().click()
    await page.locator('.grid-report').first().waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ])
    const [head, ...lines] = parseCsv(readFileSync(await download.path(), 'utf8'))
    expect(head?.at(-1)).toBe('Sentences')
    for (const line of lines) expect(line.at(-1)).toMatch(/^“.+”$/)
    clean()
    await close()
  })

  test('a count of the patterns leads to its incidents', async () => {
    const { page, clean, close } = await open(at.browser, room('?view=method.outcome'))
    await page.getByRole('link', { name: '1: arson, planned' }).click()
    await page.locator('.grid-incident').first().waitFor()
    expect(await page.locator('.grid-incident').count()).toBe(1)
    expect(page.url()).toContain('filter=method%3Aarson,outcome%3Aplanned')
    clean()
    await close()
  })
})
