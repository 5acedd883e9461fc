import { describe, expect, test } from 'vitest'
import { chromiumPath, needs, open } from './browser.ts'
import { stage } from './served.ts'

const at = stage()

describe.skipIf(chromiumPath === undefined)(`nothing from elsewhere, nothing from a document${needs}`, () => {
  test('a hostile web page is text, and nothing in it runs', async () => {
    const { page, clean, close } = await open(at.browser, await at.reading('statement'))
    await page.getByText('The ministry expelled two attachés').waitFor()
    const text = (await page.locator('.text').textContent()) ?? ''
    expect(text).toContain("<script>window.ran = 'text'</script>")
    expect(text).toContain('<img src=x onerror=alert(1)>')
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(await page.locator('.text script, .text img, .text a').count()).toBe(0)
    clean()
    await close()
  })

  test('a script that gets into the page by any way is refused by its policy', async () => {
    const { page, close } = await open(at.browser, `${at.address}#/sources`)
    await page.getByRole('row').nth(1).waitFor()
    await page.evaluate(
      'document.body.insertAdjacentHTML(\'beforeend\', \'<img src=x onerror="window.ran = 1"><iframe srcdoc="<script>parent.ran = 1</script>"></iframe>\')',
    )
    await page.evaluate(
      "(() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s) })()",
    )
    await page.waitForTimeout(200)
    expect(await page.evaluate('window.ran')).toBeUndefined()
    await close()
  })

  test('a walk through all rooms asks for nothing outside this machine', async () => {
    const { page, clean, close } = await open(at.browser, `${at.address}#/sources`)
    await page.getByRole('row').nth(1).waitFor()
    for (const next of [
      await at.reading('harbour'),
      await at.reading('statement'),
      `${at.address}#/search?q=Verek`,
      ...['case', 'review', 'review?kind=claim', 'sources'].map((room) => `${at.address}#/${room}`),
    ]) {
      await page.goto(next)
      await page.waitForTimeout(200)
    }
    clean()
    await close()
  })
})
