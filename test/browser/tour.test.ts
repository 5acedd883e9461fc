// The first hour with Cutout, done through the page alone: once over the sample case, once from an empty case on.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { open } from './browser.ts'
import { endsAtItsSentence, fromRoot, lacking, readStage } from './read-case.ts'

const SAMPLE = 'examples/lantern'
const SEED = '../shared/gold/seed.txt'

const said = (page: Page, words: string) => page.locator('[role=status]', { hasText: words }).waitFor()

const noSample = lacking(SAMPLE)
describe.skipIf(noSample !== undefined)(`a first tour of the sample case${noSample ?? ''}`, () => {
  const at = readStage(noSample !== undefined, SAMPLE)
  const kinds = () => at.store.decisions().then((log) => log.map(({ action }) => action.kind))

  test('add a document, follow its progress, read it', async () => {
    const { page, clean, close } = await open(at.browser, at.address)
    await page.getByRole('heading', { name: 'Lantern' }).waitFor()
    await page.getByLabel('Files to add').setInputFiles({
      name: 'late-note.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'Second arrest in the ferry case\n\nPolice in Hamburg arrested Tomas Varga on 5 May 2025 on suspicion of espionage. Varga was paid 2,000 euros by Levan Gvinadze, a spokeswoman said.\n',
      ),
    })
    await page.locator('.job').getByText('late-note.txt: added').waitFor()
    await page.locator('.job').getByRole('link').click()
    await page.locator('.claim', { hasText: 'arrest' }).first().waitFor()
    await page.keyboard.press('j')
    await page.locator('.mark[data-open=trigger]').waitFor()
    clean()
    await close()
  })

  test('review ten things by keyboard, hold with a side, merge and undo', async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/review`)
    const here = () => new URL(page.url()).hash
    let merged = false
    for (let n = 1; n <= 10; n++) {
      await page.locator('.item :is(h2, .why)').first().waitFor()
      const before = here()
      const kind = (await page.locator('.item .kind').textContent()) ?? ''
      const key: string = kind.startsWith('Conflict')
        ? '1'
        : !kind.startsWith('Possible merge')
          ? 'a'
          : merged
            ? 'n'
            : 'm'
      merged ||= key === 'm'
      await page.keyboard.press(key)
      await page.getByText(new RegExp(`^${n} of \\d+ decided`)).waitFor()
      await expect.poll(here).not.toBe(before)
    }
    await expect.poll(() => kinds().then((all) => all.length)).toBe(10)
    expect(merged, 'the sample case has names that may be one').toBe(true)
    const taken = await kinds()
    for (let n = taken.length - 1; n >= taken.indexOf('merge'); n--) {
      await page.keyboard.press('u')
      await page.getByText(new RegExp(`^${n} of \\d+ decided`)).waitFor()
    }
    await page.getByRole('heading', { name: /the same\?$/ }).waitFor()
    expect((await kinds()).filter((kind) => kind === 'undo')).toHaveLength(taken.length - taken.indexOf('merge'))
    clean()
    await close()
  })

  test('find the chain, filter the network by time, open the sentence of a cell, share the address and reload it', async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/chain`)
    await page.getByRole('heading', { name: 'Chain', exact: true }).waitFor()
    await endsAtItsSentence(page, at.store, '.chain .to-sentences')

    await page.goto(`${at.address}#/network`)
    const rows = page.locator('.network-rows [data-index="1"]')
    await rows.waitFor()
    const all = Number(await rows.getAttribute('aria-setsize'))
    await page.getByLabel('to', { exact: true }).fill('2023-12-31')
    await expect.poll(async () => Number(await rows.getAttribute('aria-setsize'))).toBeLessThan(all)
    expect(page.url()).toContain('to=2023-12-31')
    const few = Number(await rows.getAttribute('aria-setsize'))
    await page.reload()
    await expect.poll(async () => Number(await rows.getAttribute('aria-setsize'))).toBe(few)
    // Ties stand below those whom they tie.
    await page.locator('.network-rows').focus()
    await page.keyboard.press('End')
    await endsAtItsSentence(page, at.store, '.network-rows .to-sentences')

    await page.goto(`${at.address}#/incidents`)
    await page.getByRole('gridcell').nth(1).focus()
    for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.locator('.sentence blockquote').first().waitFor()
    const shown = await page.locator('.sentence blockquote').allTextContents()
    const shared = page.url()
    await page.goto('about:blank')
    await page.goto(shared)
    await page.locator('.sentence blockquote').first().waitFor()
    expect(await page.locator('.sentence blockquote').allTextContents()).toEqual(shown)
    clean()
    await close()
  })
})

const noSeed = lacking(SEED)
describe.skipIf(noSeed !== undefined)(`an article added to an empty case${noSeed ?? ''}`, () => {
  const at = readStage(noSeed !== undefined)

  test('is read, dated, and its people stand in chain, ladder, map and timeline, each with its sentence', {
    timeout: 180_000,
  }, async () => {
    const { page, clean, close } = await open(at.browser, at.address)
    await page.getByText('This case is empty').waitFor()
    await page
      .getByLabel('Files to add')
      .setInputFiles({ name: 'article.txt', mimeType: 'text/plain', buffer: readFileSync(fromRoot(SEED)) })
    await page.locator('.job').getByText('article.txt: added').waitFor()

    await page.goto(`${at.address}#/sources`)
    await page.getByRole('button', { name: /^More about/ }).click()
    await page.getByRole('button', { name: 'Correct what is known about it' }).click()
    await page.getByLabel('Date of publication').fill('2025-07-22')
    await page.getByRole('button', { name: 'Save' }).click()
    await said(page, 'Corrected')
    await page.locator('.job').getByText('Read anew: corrected documents.').waitFor()

    const people = await peopleOf(at.address)
    expect(people.length).toBeGreaterThan(5)
    const names = async (selector: string): Promise<number> => {
      const words = (await page.locator(selector).allTextContents()).join(' ')
      return people.filter((name) => words.includes(name)).length
    }

    await page.goto(`${at.address}#/case`)
    const courts = page.locator('.case-section', { hasText: 'Before the courts' })
    await courts.locator('.legal-step').first().waitFor()
    expect(await names('.case-section'), 'people on the ladder').toBeGreaterThan(2)
    await endsAtItsSentence(page, at.store, '.case-section .one-line .to-sentences')

    await page.goto(`${at.address}#/chain`)
    await page.locator('.chain').waitFor()
    expect(await names('.chain'), 'people in the chain').toBeGreaterThan(2)
    await endsAtItsSentence(page, at.store, '.chain .to-sentences')

    await page.goto(`${at.address}#/timeline`)
    await page.locator('main svg [role=button]').first().waitFor()
    expect(await names('main'), 'people on the timeline').toBeGreaterThan(2)
    await endsAtItsSentence(page, at.store, 'main svg [role=button]')

    await page.goto(`${at.address}#/map`)
    await page.locator('.map-list .to-sentences').first().waitFor()
    expect(await names('main'), 'people on the map').toBeGreaterThan(0)
    await endsAtItsSentence(page, at.store, '.map-list .to-sentences')
    clean()
    await close()
  })
})

/** Everybody with a name, those with most claims first. */
async function peopleOf(address: string): Promise<readonly string[]> {
  const lines = (await (await fetch(`${address}api/entities`)).json()) as readonly { name: string; type: string }[]
  return lines.filter(({ type, name }) => type === 'Person' && /\p{Lu}.* \p{Lu}/u.test(name)).map(({ name }) => name)
}
