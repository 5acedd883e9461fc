// `npm run train -- --data DIR`: makes every shipped weight again from the public sets in DIR, bit for bit.
import { ensureInstalled, run } from './installed.mjs'

ensureInstalled()
process.exit(run('tsx', ['src/read/train/main.ts', ...process.argv.slice(2)], { allowFailure: true }))
