import { describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { chromiumPath, needs, open } from './browser.ts'
import { stage } from './served.ts'

const at = stage()
const room = (query = '') => `${at.address}#/people${query}`

describe.skipIf(chromiumPath === undefined)(`people and organisations${needs}`, () => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('axe finds nothing in %s at %i, and the page does not scroll sideways', async (colorScheme, width) => {
    const { page, clean, close } = await open(at.browser, room(), { colorScheme, viewport: { width, height: 800 } })
    await page.locator('.person-line').first().waitFor()
    expect(await axeFindings(page), 'list').toEqual([])
    await page.locator('.person-line', { hasText: 'Danylo Verek' }).click()
    await page.locator('.ladder').first().waitFor()
    expect(await axeFindings(page), 'profile').toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    clean()
    await close()
  })

  test('keys walk the list; the address keeps who is chosen; the ladder ends at its sentence', async () => {
    const { page, clean, close } = await open(at.browser, room())
    await page.locator('.person-line').first().waitFor()
    await page.keyboard.press('j')
    await page.getByRole('heading', { name: 'Danylo Verek', level: 1 }).waitFor()
    await page.reload()
    await page.locator('.rung[data-supported]', { hasText: 'convicted' }).getByRole('button').first().click()
    await page.locator('.sentence blockquote', { hasText: 'convicted Danylo Verek' }).waitFor()
    expect(await page.locator('.rung', { hasText: 'arrested' }).textContent()).toContain('not known')
    expect(await page.locator('.profile').textContent()).not.toContain('Karelian')
    clean()
    await close()
  })

  test('a name is found in another script, renamed, and called as before after an undo', async () => {
    const { page, clean, close } = await open(at.browser, room('?q=Milan%20Radik'))
    await page.locator('.person-line', { hasText: 'Милан Радик' }).click()
    await page.getByRole('button', { name: 'Rename' }).click()
    await page.getByLabel('New name').fill('Milan Radik')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { name: 'Milan Radik', level: 1 }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('heading', { name: 'Милан Радик', level: 1 }).waitFor()
    clean()
    await close()
  })

  test('two are merged after a look at both sides, split again, and the log keeps every step', async () => {
    const { page, clean, close } = await open(at.browser, room())
    await page.locator('.person-line', { hasText: 'Милан Радик' }).click()
    await page.getByLabel('with somebody else').fill('Danylo Verek')
    await page.locator('.found-names button', { hasText: 'Danylo Verek' }).click()
    await page.locator('.merge-preview .warning', { hasText: 'apart' }).first().waitFor()
    await page.getByRole('button', { name: 'They are one' }).click()
    await page.getByText('2 mentions were taken to be one').click()
    await page.getByText('Why they are one').click()
    await page.locator('.joins', { hasText: 'a person said so' }).waitFor()
    await page.getByRole('button', { name: /^Split “Милан Радик”/ }).click()
    await page.getByText('1 mention', { exact: true }).waitFor()
    const kinds = (await at.store.decisions()).map(({ action }) => action.kind)
    expect(kinds.slice(-2)).toEqual(['merge', 'split'])
    clean()
    await close()
  })
})
