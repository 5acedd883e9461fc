// `npm test`: installs what is missing, builds, checks types and style, and runs the whole suite. Arguments name
// test files and run only those. Ends with one line of totals over both runs.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { ensureInstalled, root, run } from './installed.mjs'

ensureInstalled()
await build()
const only = process.argv.slice(2)
const reports = mkdtempSync(join(tmpdir(), 'cutout-test-'))
const totals = { passed: 0, failed: 0, skipped: 0 }
let worst = 0

if (only.length === 0) {
  worst = Math.max(worst, run('tsc', ['--noEmit'], { allowFailure: true }))
  worst = Math.max(worst, run('tsc', ['--noEmit', '-p', 'web/tsconfig.json'], { allowFailure: true }))
  worst = Math.max(worst, run('biome', ['check', 'src', 'web', 'test', 'bench', 'scripts'], { allowFailure: true }))
}

if (!existsSync(join(root, '../shared'))) {
  console.log('../shared is not here: the tests that measure against it are skipped, each by name.')
}

const suites = [
  ['vitest.config.ts', only.filter((name) => !name.includes('test/browser'))],
  ['test/browser/vitest.config.ts', only.filter((name) => name.includes('test/browser'))],
]
for (const [index, [config, names]] of suites.entries()) {
  if (only.length > 0 && names.length === 0) continue
  const file = join(reports, `${index}.json`)
  const status = run(
    'vitest',
    ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile=${file}`, ...names],
    { allowFailure: true },
  )
  worst = Math.max(worst, status)
  if (!existsSync(file)) continue
  const report = JSON.parse(readFileSync(file, 'utf8'))
  totals.passed += report.numPassedTests
  totals.failed += report.numFailedTests
  totals.skipped += report.numPendingTests + report.numTodoTests
  for (const { assertionResults } of report.testResults) {
    for (const { status, fullName } of assertionResults) if (status === 'skipped') console.log(`skipped: ${fullName}`)
  }
}
rmSync(reports, { recursive: true })
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(worst)
