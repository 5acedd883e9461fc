import { describe, expect, test } from 'vitest'
import { memoryStore } from '../../src/index.ts'
import { axeFindings } from './axe.ts'
import { chromiumPath, needs, open } from './browser.ts'
import { stage } from './served.ts'

const at = stage()
const empty = stage({ made: async () => memoryStore() })

describe.skipIf(chromiumPath === undefined)(`the first room${needs}`, () => {
  test('opens first and says what waits, who stands where, what is new; each leads on', async () => {
    const { page, clean, close } = await open(at.browser, at.address)
    await page.getByRole('heading', { name: 'Harbour case' }).waitFor()
    const standing = page.locator('.case-section', { hasText: 'Before the courts' })
    await standing.getByText('convicted 2025-03-11').waitFor()
    await standing
      .getByRole('button', { name: /sentence/ })
      .first()
      .click()
    await page.locator('.sentence blockquote', { hasText: 'convicted Danylo Verek' }).first().waitFor()
    await page
      .locator('.waiting')
      .getByRole('link', { name: /other claims/ })
      .click()
    await page.locator('.item h2').waitFor()
    expect(page.url()).toContain('kind=claim')
    clean()
    await close()
  })

  test('who decided what stands there, and that it was taken back', async () => {
    const [claim] = await at.store.claims()
    const { page, clean, close } = await open(at.browser, `${at.address}#/case`)
    await page.getByText('Nobody has decided anything yet.').waitFor()
    await page.evaluate(
      `fetch('./api/decisions', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ action: { kind: 'accept', claim: '${claim!.id}' }, why: 'seen in court' }) }).then(() => 1)`,
    )
    await page.getByText('seen in court').waitFor()
    expect(await page.locator('.case-lately').textContent()).toContain('ada accepted')
    clean()
    await close()
  })

  test('an empty case invites, and a file dropped anywhere is taken in with its progress', async () => {
    const { page, clean, close } = await open(empty.browser, empty.address)
    await page.getByText('This case is empty').waitFor()
    await page.getByText('on this machine').waitFor()
    await page.evaluate(`(() => {
      const data = new DataTransfer()
      data.items.add(new File(['Dropped words about a ferry that left early.'], 'dropped.txt', { type: 'text/plain' }))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }))
    })()`)
    await page.locator('.job', { hasText: 'dropped.txt' }).getByText('added').waitFor()
    await page.locator('.case-lately').getByRole('link', { name: 'dropped.txt' }).waitFor()
    clean()
    await close()
  })

  test.each([
    [1280, 800, 'light'],
    [390, 844, 'dark'],
  ] as const)('axe finds nothing at %i px, %s', async (width, height, colorScheme) => {
    for (const { browser, address } of [at, empty]) {
      const { page, clean, close } = await open(browser, address, { viewport: { width, height }, colorScheme })
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.locator('.state, .case-list').first().waitFor()
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      clean()
      await close()
    }
  })
})
