import { describe, expect, test } from 'vitest'
import { chromiumPath, needs, open } from './browser.ts'
import { stage } from './served.ts'

const at = stage()
const note = (text: string) => ({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })

describe.skipIf(chromiumPath === undefined)(`the sources${needs}`, () => {
  test('every document stands there with its problems and what to do', async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/sources`)
    const row = page.getByRole('row').filter({ hasText: 'Statement of the Ministry' })
    await row.waitFor()
    expect(await row.textContent()).toContain('no date')
    expect(await row.textContent()).toContain('active-content')
    expect(await page.locator('.not-taken').textContent()).toContain('noise.txt')
    clean()
    await close()
  })

  test('a file is added with its progress, opens by its link, and a second time is known', async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/sources`)
    await page
      .getByLabel('Files to add')
      .setInputFiles(note('A note from the pier: nobody was seen there on that evening.'))
    const job = page.locator('.job').first()
    await job.getByText('note.txt: added').waitFor()
    await page
      .getByLabel('Files to add')
      .setInputFiles(note('A note from the pier: nobody was seen there on that evening.'))
    await page.locator('.job').first().getByText('already in the case').waitFor()
    await job.getByRole('link').click()
    await page.locator('.text').getByText('A note from the pier').waitFor()
    clean()
    await close()
  })

  test('pasted text and dropped files become documents', async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/sources`)
    await page.getByText('Paste text').click()
    await page
      .getByLabel('Text to add')
      .fill('A statement that was pasted\n\nIt says that the lighthouse was closed in May.')
    await page.getByRole('button', { name: 'Add text' }).click()
    await page.getByRole('row').filter({ hasText: 'A statement that was pasted' }).waitFor()
    const drop = `(() => {
      const data = new DataTransfer()
      data.items.add(new File(['Dropped words about a ferry that left early.'], 'dropped.txt', { type: 'text/plain' }))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }))
    })()`
    await page.evaluate(drop)
    await page.getByRole('row').filter({ hasText: 'dropped.txt' }).waitFor()
    clean()
    await close()
  })

  test('an address on this machine is refused, with the reason', async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/sources`)
    await page.getByLabel('Address').fill('http://127.0.0.1:9/inside')
    await page.getByRole('button', { name: 'Fetch' }).click()
    await page.locator('.job').first().getByText('address-refused').waitFor()
    clean()
    await close()
  })

  test('grade and date are corrected as decisions', async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/sources`)
    const row = page.getByRole('row').filter({ hasText: 'Statement of the Ministry' })
    await row.getByRole('combobox').selectOption('B')
    await page.getByText('Source graded B, usually reliable.').waitFor()
    await row.getByRole('button', { name: /^More about/ }).click()
    await page.getByRole('button', { name: 'Correct what is known about it' }).click()
    await page.getByLabel('Date of publication').fill('2025-02-05')
    await page.getByRole('button', { name: 'Save' }).click()
    await row.getByText('2025-02-05').waitFor()
    expect((await at.store.decisions()).map(({ action }) => action.kind)).toEqual(['grade', 'describe'])
    clean()
    await close()
  })

  test('a source is cited, withdrawn, and taken back by key', async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/sources`)
    const row = page.getByRole('row').filter({ hasText: 'Harbour trial' })
    await row.getByRole('button', { name: /^More about/ }).click()
    const details = page.locator('.source-details')
    await details.getByText('nobody has judged this source yet').waitFor()
    expect(await details.locator('code').textContent()).toMatch(/^[0-9a-f]{64}$/)
    expect(await details.locator('q').first().textContent()).toMatch(/^Harbour trial: .*\.$/)
    await page.reload()
    await details.getByRole('button', { name: 'Withdraw from the case' }).click()
    await row.getByText('withdrawn', { exact: true }).waitFor()
    await page.getByRole('heading', { name: 'Sources' }).click()
    await page.keyboard.press('u')
    await row.getByText('withdrawn', { exact: true }).waitFor({ state: 'detached' })
    expect((await at.store.decisions()).slice(-2).map(({ action }) => action.kind)).toEqual(['withdraw', 'undo'])
    clean()
    await close()
  })

  test('an empty list says what to do', async () => {
    const { page, close } = await open(at.browser, 'about:blank')
    await page.route('**/api/documents', (route) => route.fulfill({ json: [] }))
    await page.goto(`${at.address}#/sources`)
    await page.getByText('This case is empty').waitFor()
    await close()
  })

  test('a server that does not answer is said, with a way to try again', async () => {
    const { page, close } = await open(at.browser, 'about:blank')
    let down = true
    await page.route('**/api/documents', (route) => (down ? route.abort() : route.continue()))
    await page.goto(`${at.address}#/sources`)
    await page.getByText('The server does not answer.').waitFor()
    down = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('row').filter({ hasText: 'Statement of the Ministry' }).waitFor()
    await close()
  })
})
