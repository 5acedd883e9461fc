// `npm start`: installs what is missing, builds, loads the sample case and serves the workbench on loopback.
import { existsSync } from 'node:fs'
import { build } from './build.mjs'
import { root, run } from './installed.mjs'

const sample = `${root}.cutout/sample`
const cutout = (...args) => run('node', [`${root}dist/cli/main.js`, ...args], { allowFailure: true })

await build()
// Adding is idempotent; status 1 only says that a document carries a problem, which the workbench shows.
const status = existsSync(`${sample}/case.db`)
  ? cutout('reread', '--case', sample, '--quiet')
  : cutout('add', `${root}examples/lantern`, '--case', sample)
if (status > 1) process.exit(status)
process.exit(cutout('serve', '--case', sample, ...process.argv.slice(2)))
