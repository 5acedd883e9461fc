// `npm run bench [-- PART …]`: runs the named measurements, or all, and prints what they found on this machine.
import { cpus, totalmem } from 'node:os'

const parts: Record<string, () => Promise<{ run(): Promise<void> }>> = {
  read: () => import('./read.ts'),
  syntax: () => import('./syntax.ts'),
  coreference: () => import('./coreference.ts'),
  values: async () => ({ run: (await import('./values.ts')).benchValues }),
  claims: async () => ({ run: (await import('./claims.ts')).benchClaims }),
  weigh: () => import('./weigh.ts'),
  resolve: () => import('./resolve.ts'),
  analyse: () => import('./analyse.ts'),
  ingest: async () => ({ run: (await import('./ingest.ts')).benchIngest }),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`bench: no part called ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
)
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  console.log(`\n# ${name}\n`)
  await (await parts[name]?.())?.run()
}
