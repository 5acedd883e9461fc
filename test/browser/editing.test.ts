import { describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { chromiumPath, needs, open } from './browser.ts'
import { stage } from './served.ts'

const at = stage()
const openClaim = '.claim[data-open]'

/** Selects words of the text as a mouse would. */
const select = (words: string): string => `(() => {
  const walk = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const start = node.data.indexOf(${JSON.stringify(words)})
    if (start === -1) continue
    getSelection().setBaseAndExtent(node, start, node, start + ${words.length})
    return
  }
  throw new Error('these words are not in one piece on the page')
})()`

describe.skipIf(chromiumPath === undefined)(`correcting and adding claims${needs}`, () => {
  test('e opens the claim at hand, a correction shows as made by a person, and undo takes it back', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('harbour', '?predicate=travel'))
    await page.locator('.claim').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('e')
    const form = page.getByRole('form', { name: 'Correct this claim' })
    await form.waitFor()
    expect(await axeFindings(page)).toEqual([])
    await form.getByRole('radio', { name: 'alleged' }).check()
    await form.getByRole('button', { name: 'Remove Varenia from destination' }).click()
    await form.getByLabel('Add destination').fill('Lisbon')
    await form.getByLabel('Add destination').press('Enter')
    await form.getByLabel('Type of destination').selectOption('Place')
    await form.getByLabel('Reason').fill('the lawyer says so')
    await form.getByRole('button', { name: 'Save' }).click()
    await page.locator(`${openClaim}[data-by-hand=edit]`, { hasText: 'Lisbon' }).waitFor()
    expect(await page.locator(`${openClaim} .sureness`).first().textContent()).toContain('alleged')
    const [decision] = await at.store.decisions()
    expect(decision).toMatchObject({ why: 'the lawyer says so', action: { kind: 'edit' } })
    await page.getByRole('button', { name: 'Take the correction back' }).click()
    await expect.poll(() => page.locator('[data-by-hand]').count()).toBe(0)
    expect(await page.locator(openClaim).textContent()).toContain('Varenia')
    clean()
    await close()
  })

  test('selected words become a claim with their sentence as evidence, to the letter', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('harbour'))
    await page.locator('.claim').first().waitFor()
    await page.evaluate(select('convicted'))
    await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'New claim' }).click()
    const form = page.getByRole('form', { name: 'New claim' })
    await form.getByLabel('Predicate').selectOption('trial')
    await form.getByLabel('Add accused').fill('Danylo Verek')
    await form.getByRole('button', { name: 'Add these words as accused' }).click()
    await page.evaluate(select('the court that'))
    await form.getByRole('button', { name: 'Use the selected words “the court that” as court' }).click()
    await form.getByRole('button', { name: 'Save' }).click()
    await page.locator(`${openClaim}[data-by-hand=add]`, { hasText: 'trial' }).waitFor()
    const added = (await at.store.decisions()).find(({ action }) => action.kind === 'add')?.action
    if (added?.kind !== 'add') throw new Error('nothing was added')
    const { text } = (await at.store.document(added.document))!
    const quotes = [added.evidence, ...Object.values(added.roles).flatMap((fillers) => fillers!.map((one) => one.at))]
    for (const { start, end, quote } of quotes) expect(text.slice(start, end)).toBe(quote)
    expect(added.evidence.quote).toMatch(/^PORT VARE.*newspaper\.$/)
    expect(added.roles).toMatchObject({ accused: [{ name: 'Danylo Verek', type: 'Person' }] })
    await page.reload()
    await page.locator(`${openClaim}[data-by-hand=add]`).waitFor()
    clean()
    await close()
  })

  test('a new claim is made with keys alone; words that do not stand in the text are refused', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('harbour', '?predicate=arrest'), {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    })
    await page.locator('.claim').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('n')
    const form = page.getByRole('form', { name: 'New claim' })
    await form.getByRole('button', { name: 'Save' }).press('Enter')
    await form.getByText('Fill at least one role').waitFor()
    const party = form.getByLabel('Add party')
    await party.fill('nobody of that name')
    await party.press('Enter')
    await form.getByText('“nobody of that name” does not stand in this document.').waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('form', { name: 'New claim' }).count()).toBe(0)
    clean()
    await close()
  })
})
