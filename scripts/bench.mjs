// `npm run bench [-- PART]`: prints the measured figures that README and docs quote.
import { build } from './build.mjs'
import { run } from './installed.mjs'

await build()
process.exit(run('tsx', ['bench/main.ts', ...process.argv.slice(2)], { allowFailure: true }))
