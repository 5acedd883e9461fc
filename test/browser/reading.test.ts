import { describe, expect, test } from 'vitest'
import type { Instant } from '../../src/index.ts'
import { chromiumPath, needs, open } from './browser.ts'
import { WIRE } from './made-case.ts'
import { stage } from './served.ts'

const at = stage()
const openClaim = '.claim[data-open]'

describe.skipIf(chromiumPath === undefined)(`the reading room${needs}`, () => {
  test('a claim accepted by key is there after a reload, and a key takes it back', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('harbour'))
    await page.locator('.claim').first().waitFor()
    await page.keyboard.press('j')
    await page.locator(openClaim).waitFor()
    expect(await page.locator(`${openClaim} .predicate`).textContent()).toBe('conviction')
    await page.keyboard.press('a')
    await page.getByText('Accepted: conviction: Danylo Verek.').waitFor()
    await expect.poll(() => at.store.decisions().then((log) => log.length)).toBe(1)
    await page.reload()
    await page.locator(openClaim).waitFor()
    expect(await page.locator(`${openClaim} .standing`).textContent()).toBe('✓ accepted')
    await page.keyboard.press('u')
    await page.getByText('Taken back: conviction: Danylo Verek.').waitFor()
    await expect.poll(() => page.locator(`${openClaim} .standing`).textContent()).toBe('')
    await expect
      .poll(() => at.store.decisions().then((log) => log.map(({ action }) => action.kind)))
      .toEqual(['accept', 'undo'])
    clean()
    await close()
  })

  test('the text stands there to the letter, marks or not', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('harbour', '?special=1'))
    await page.locator('.mark[data-claims]').first().waitFor()
    const shown = await page.evaluate("[...document.querySelectorAll('.piece')].map((piece) => piece.textContent)")
    expect(shown).toEqual(WIRE.trim().split('\n\n'))
    clean()
    await close()
  })

  test('pointing at one side lights the other; a click in the text opens the claim beside it', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('harbour'))
    await page.locator('.mark[data-sort=trigger]', { hasText: 'fled' }).hover()
    await page.locator('.claim[data-tied]').waitFor()
    expect(await page.locator('.claim[data-tied] .predicate').allTextContents()).toEqual(['travel'])
    await page.locator('.claim', { hasText: 'alias' }).first().hover()
    await expect
      .poll(() => page.locator('.mark[data-tied]').allTextContents())
      .toEqual(['a broker', 'known as', 'the Tailor'])
    await page.locator('.mark[data-sort=trigger]', { hasText: 'fled' }).click()
    await expect.poll(() => page.locator(`${openClaim} .predicate`).textContent()).toBe('travel')
    expect(page.url()).toContain('claim=c')
    clean()
    await close()
  })

  test('an open claim shows speaker, certainty, evidence and rule; the accused stays accused', async () => {
    const { page, clean, close } = await open(
      at.browser,
      await at.reading('harbour', '?predicate=payment&certainty=alleged'),
    )
    await page.locator('.claim').first().waitFor()
    await page.keyboard.press('j')
    const why = page.locator('.why')
    await why.waitFor()
    const words = (await why.textContent()) ?? ''
    for (const expected of [
      'alleged payer',
      'the Tailor',
      'EUR 20000',
      'Prosecutors',
      'payment.made',
      'trigger “hired”',
      'convicted 2025-03-11, by this document',
    ]) {
      expect(words).toContain(expected)
    }
    expect(words).toContain('Prosecutors say that a broker known as “the Tailor” hired him')
    clean()
    await close()
  })

  test('claims of a special category are out of sight until asked for', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('harbour'))
    await page.locator('.claim').first().waitFor()
    expect(await page.getByRole('heading', { name: '15 of 16 claims' }).count()).toBe(1)
    expect(await page.locator('.mark', { hasText: 'Karelian' }).count()).toBe(0)
    await page.getByLabel(/special-category/).check()
    await page.getByRole('heading', { name: '16 claims', exact: true }).waitFor()
    expect(page.url()).toContain('special=1')
    await page.locator('.mark[data-sort=trigger]', { hasText: 'descent' }).click()
    await page.locator('.why .special').waitFor()
    clean()
    await close()
  })

  test('filters live in the address', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('harbour'))
    await page
      .getByRole('button', { name: /alleged/ })
      .first()
      .click()
    await page.getByRole('heading', { name: '4 of 16 claims' }).waitFor()
    await page.getByRole('button', { name: /all predicates/ }).click()
    await page.getByRole('menuitemcheckbox', { name: /payment/ }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: '1 of 16 claims' }).waitFor()
    expect(page.url()).toContain('?predicate=payment&certainty=alleged')
    await page.reload()
    await page.getByRole('heading', { name: '1 of 16 claims' }).waitFor()
    clean()
    await close()
  })

  test('names in other scripts keep to themselves', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('harbour'))
    const name = page.locator('.claim bdi', { hasText: 'كمال الدين صابر' }).first()
    await name.scrollIntoViewIfNeeded()
    const direction =
      "getComputedStyle([...document.querySelectorAll('.claim bdi')].find((name) => name.textContent === 'كمال الدين صابر')).direction"
    expect(await page.evaluate(direction)).toBe('rtl')
    expect(await page.locator('.claim bdi', { hasText: 'Милан Радик' }).count()).toBeGreaterThan(0)
    clean()
    await close()
  })

  test('what another process decides shows without a reload', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('harbour'))
    await page.locator('.claim').first().waitFor()
    const claim = (await at.store.claims()).find(({ predicate }) => predicate === 'age')!
    await at.store.decide({
      at: '2025-04-02T10:00:00.000Z' as Instant,
      who: 'cli',
      action: { kind: 'reject', claim: claim.id },
    })
    await page.locator('.claim[data-standing=rejected]').waitFor()
    clean()
    await close()
  })

  test('a decision that the server refuses is taken back on the page, with the reason', async () => {
    const { page, close } = await open(at.browser, await at.reading('harbour'))
    await page.route('**/api/decisions', (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/json',
        body: JSON.stringify({ code: 'failed', message: 'The disk is full.', remedy: 'Make room.' }),
      }),
    )
    await page.locator('.claim').first().waitFor()
    await page.keyboard.press('j')
    await page.locator(openClaim).waitFor()
    await page.keyboard.press('a')
    await page.getByRole('alert').getByText('The disk is full.').waitFor()
    await expect.poll(() => page.locator(`${openClaim} .standing`).textContent()).toBe('')
    await close()
  })

  test('brackets walk through the documents, a search hit opens at its words', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('harbour'))
    await page.locator('.claim').first().waitFor()
    await page.keyboard.press(']')
    await page.getByRole('heading', { level: 1, name: 'Statement of the Ministry' }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('sorting office')
    await page.keyboard.press('Enter')
    await page.locator('.hit').first().waitFor()
    expect(await page.locator('.hit mark').first().textContent()).toMatch(/sorting|office/)
    await page
      .locator('.hit', { has: page.locator('mark') })
      .getByRole('link')
      .first()
      .click()
    await page.locator('[data-found]').first().waitFor()
    expect((await page.locator('[data-found]').allTextContents()).join('')).toMatch(/sorting|office/)
    clean()
    await close()
  })

  test('a document that is not there says so', async () => {
    const { page, close } = await open(at.browser, `${at.address}#/read/dnone`)
    await page.getByRole('alert').getByText('There is no document “dnone” in this case.').waitFor()
    await close()
  })
})
