// `npm run train -- --data DIR` rebuilds every shipped weight from the public data sets, the same bytes each time.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { trainSyntax } from './syntax.ts'

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, only: { type: 'string' } },
})
if (values.data === undefined || !existsSync(values.data)) {
  console.error(`train: --data must name the folder of the data sets; got ${JSON.stringify(values.data ?? '')}`)
  process.exit(2)
}
const out = values.out ?? fileURLToPath(new URL('../../../models', import.meta.url))
const wanted = (part: string): boolean => values.only === undefined || values.only === part

if (wanted('syntax')) await trainSyntax(values.data, out)
if (wanted('names') && existsSync(new URL('./names.ts', import.meta.url))) {
  const path = './names.ts'
  const { trainNames } = (await import(path)) as { trainNames: (data: string, out: string) => Promise<void> }
  await trainNames(values.data, out)
}
