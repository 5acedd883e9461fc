import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { chromiumPath, needs, open } from './browser.ts'
import { stage } from './served.ts'

const at = stage()
const chosen = (page: Page) => page.locator('.palette [aria-selected=true]').textContent()

describe.skipIf(chromiumPath === undefined)(`ask, and the way to anything${needs}`, () => {
  test('words are found in names, claims and texts; a facet narrows them, stands in the address, and is taken away', async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/search?q=Verek`)
    await page.locator('.name-hits').getByText('Danylo Verek').waitFor()
    await page.locator('.name-hits').getByText('convicted 2025-03-11').waitFor()
    const claims = () => page.locator('section', { hasText: /^Claims/ }).locator('.hit')
    const all = await claims().count()
    await page
      .locator('.facet', { hasText: 'Predicate' })
      .getByRole('button', { name: /payment/ })
      .click()
    await expect.poll(() => claims().count()).toBeLessThan(all)
    expect(page.url()).toContain('predicate=payment')
    await page.reload()
    await page.getByRole('button', { name: /payment/, pressed: true }).waitFor()
    await claims().first().getByRole('link').click()
    await page.locator('.claim[data-open]').waitFor()
    clean()
    await close()
  })

  test('a name is found in another script', async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/search?q=Milan+Radik`)
    await page.locator('.name-hits').getByText('Милан Радик').waitFor()
    await page.locator('.name-hits').getByText('spelled alike').waitFor()
    clean()
    await close()
  })

  test('Ctrl K goes anywhere by a few letters, arrows and Enter, also from a field, and gives the focus back', async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/case`)
    await page.getByLabel('Address').focus()
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: 'Go to' })
    await field.waitFor()
    await page.keyboard.type('harb')
    await page.locator('.palette').getByText('Harbour trial').waitFor()
    expect(await axeFindings(page)).toEqual([])
    while (!(await chosen(page))?.includes('Harbour trial')) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('.claim').first().waitFor()
    await page.keyboard.press('Control+k')
    await field.fill('sour')
    await expect.poll(() => chosen(page)).toContain('Sources')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Sources' }).waitFor()
    await page.keyboard.press('Control+k')
    await field.waitFor()
    await page.keyboard.press('Escape')
    await field.waitFor({ state: 'detached' })
    clean()
    await close()
  })

  test('axe finds nothing at 390 px, and nothing scrolls sideways', async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/search?q=Verek`, {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    })
    await page.locator('.hit').first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByText('Narrow by').click()
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    clean()
    await close()
  })
})
