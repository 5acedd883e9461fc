import { describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { chromiumPath, needs, open } from './browser.ts'
import { stage } from './served.ts'

const at = stage({ followed: true })

describe.skipIf(chromiumPath === undefined)(`who is meant, and what others say of them${needs}`, () => {
  test('pointing at a name lights all words that mean the same, and a card leads to their page', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('harbour'))
    await page.locator('.claim').first().waitFor()
    await page.locator('.mark[data-thing="Person#Danylo Verek"]', { hasText: 'him' }).first().hover()
    await page.locator('.mark[data-same]').first().waitFor()
    expect([...new Set(await page.locator('.mark[data-same]').allTextContents())]).toEqual(
      expect.arrayContaining(['Danylo Verek', 'him', 'Verek']),
    )
    const card = page.locator('.same-thing')
    await card.getByText('convicted 2025-03-11').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => card.count()).toBe(0)
    await page.locator('.mark[data-thing="Person#Danylo Verek"]').first().hover()
    await card.getByRole('link', { name: 'Danylo Verek' }).click()
    await page.getByRole('heading', { name: 'Danylo Verek', level: 1 }).waitFor()
    clean()
    await close()
  })

  test('claims of other documents about the same people lead there; in a claim stands the step of the whole case', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('follow'))
    await page.locator('.claim').first().waitFor()
    await page.keyboard.press('j')
    await page.locator('.why .step', { hasText: 'convicted 2025-03-11, in the whole case' }).waitFor()
    await page.getByText('claims of other documents about the people of this claim').click()
    expect(await axeFindings(page)).toEqual([])
    expect(await page.locator('.claims-elsewhere').textContent()).not.toContain('Karelian')
    await page
      .locator('.claims-elsewhere')
      .getByRole('link', { name: /^conviction/ })
      .click()
    await page.locator('.claim[data-open]', { hasText: 'conviction' }).waitFor()
    clean()
    await close()
  })
})
