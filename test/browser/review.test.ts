import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { chromiumPath, needs, open } from './browser.ts'
import { sentenceCase } from './sentence-case.ts'
import { stage } from './served.ts'

/** Two sources differ on the day of an arrest, two names may be one, and some claims are only what they are. */
const disputed = () =>
  sentenceCase(
    [
      'Levan Gvinadze was arrested on 3 May.',
      ['arrest', ['suspect', 'Levan Gvinadze', 'Person'], ['time', '3 May', 'Time', '2025-05-03']],
    ],
    [
      'Levan Gvinadze was arrested on 4 May.',
      ['arrest', ['suspect', 'Levan Gvinadze', 'Person'], ['time', '4 May', 'Time', '2025-05-04']],
    ],
    [
      'Kenan Veliyev paid Tamar Beridze.',
      ['payment', ['payer', 'Kenan Veliyev', 'Person'], ['payee', 'Tamar Beridze', 'Person']],
    ],
    [
      'Kamran Veliyev lives in Brno.',
      ['residence', ['person', 'Kamran Veliyev', 'Person'], ['place', 'Brno', 'Place']],
    ],
  )
const at = stage({ made: disputed })

const said = (page: Page, words: string) => page.locator('[role=status]', { hasText: words }).waitFor()
const kinds = () => at.store.decisions().then((log) => log.map(({ action }) => action.kind))

describe.skipIf(chromiumPath === undefined)(`review${needs}`, () => {
  test('a conflict stands first, its sides beside each other and the document beside them; a side is held by key, taken back by key', async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/review`)
    await page.getByRole('heading', { name: /date: arrest/ }).waitFor()
    expect(await page.locator('.side h3').allTextContents()).toEqual(['2025-05-03', '2025-05-04'])
    await page.locator('.beside .mark[data-open]').first().waitFor()
    await page.keyboard.press(']')
    await page.locator('.beside .text').getByText('4 May').waitFor()
    const shared = page.url()
    await page.keyboard.press('2')
    await said(page, 'Held with 2025-05-04')
    await expect.poll(kinds).toEqual(['prefer'])
    await page.getByText('1 of 5 decided in this session').waitFor()
    await page.keyboard.press('u')
    await said(page, 'Taken back')
    await page.getByRole('heading', { name: /date: arrest/ }).waitFor()
    await expect.poll(kinds).toEqual(['prefer', 'undo'])
    await page.goto('about:blank')
    await page.goto(shared)
    await page.locator('.beside .text').getByText('4 May').waitFor()
    clean()
    await close()
  })

  test('claims are accepted, rejected, skipped and taken back on single keys', async () => {
    const before = (await kinds()).length
    const { page, clean, close } = await open(at.browser, `${at.address}#/review?kind=claim`)
    const item = async () => new URL(page.url()).hash
    await page.locator('.item .why').waitFor()
    const first = await item()
    await page.keyboard.press('s')
    await expect.poll(item).not.toBe(first)
    await page.locator('.item .why').waitFor()
    await page.keyboard.press('a')
    await said(page, 'Accepted')
    await page.locator('.item .why').waitFor()
    await page.keyboard.press('r')
    await said(page, 'Rejected')
    await expect.poll(() => kinds().then((all) => all.slice(before))).toEqual(['accept', 'reject'])
    await page.keyboard.press('u')
    await said(page, 'Taken back: Rejected')
    await page.keyboard.press('Control+z')
    await said(page, 'Taken back: Accepted')
    await expect.poll(() => kinds().then((all) => all.slice(before))).toEqual(['accept', 'reject', 'undo', 'undo'])
    clean()
    await close()
  })

  test('two names are merged after both sides were seen, and told apart again', async () => {
    const people = await (await fetch(`${at.address}api/entities`)).json()
    const ids = (people as { id: string; name: string }[])
      .filter(({ name }) => name.endsWith('Veliyev'))
      .map(({ id }) => id)
    expect(ids).toHaveLength(2)
    const { page, clean, close } = await open(at.browser, `${at.address}#/review?item=${ids.join('%2B')}`)
    await page.getByRole('heading', { name: /Are K.* the same\?/ }).waitFor()
    expect(await page.locator('.side .quote').allTextContents()).toHaveLength(2)
    expect(await page.locator('.reasons-table tbody tr').count()).toBeGreaterThan(0)
    await page.keyboard.press('a')
    await said(page, 'Press m when the two are one')
    await page.keyboard.press('m')
    await said(page, 'Merged')
    await expect.poll(() => kinds().then((all) => all.at(-1))).toBe('merge')
    await page.keyboard.press('u')
    await said(page, 'Taken back: Merged')
    await page.getByRole('heading', { name: /Are K.* the same\?/ }).waitFor()
    await page.getByLabel('Why (optional)').fill('another year of birth')
    await page.getByRole('button', { name: /Not the same/ }).click()
    await said(page, 'held apart')
    await expect.poll(() => at.store.decisions().then((log) => log.at(-1)?.why)).toBe('another year of birth')
    clean()
    await close()
  })

  test.each([
    [1280, 800, 'light'],
    [390, 844, 'dark'],
  ] as const)('axe finds nothing at %i px, %s', async (width, height, colorScheme) => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/review`, {
      viewport: { width, height },
      colorScheme,
    })
    for (const kind of ['', '?kind=conflict', '?kind=claim']) {
      await page.goto(`${at.address}#/review${kind}`)
      await page.locator('.item h2').waitFor()
      expect(await axeFindings(page), kind).toEqual([])
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    clean()
    await close()
  })
})
