// Runs axe-core in the page and reports what it finds in one line a finding. It is evaluated over the debugging
// protocol, which the page's content policy does not touch.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[]
}

export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(source)
  const run =
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations)"
  const found = (await page.evaluate(run)) as readonly Finding[]
  return found.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) => `${id}: ${help} – ${target.join(' ')} – ${failureSummary.replace(/\s+/g, ' ')}`,
      ),
  )
}
