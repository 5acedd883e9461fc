// Builds the page once before the browser tests, as it is published, so that they never look at an older one.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

export const webDir = fileURLToPath(new URL('../../dist/web', import.meta.url))

export default async function buildPage(): Promise<void> {
  const before = process.env.NODE_ENV
  // Under vitest this is `test`, with which React would come in its slow and large form.
  process.env.NODE_ENV = 'production'
  await build({
    configFile: fileURLToPath(new URL('../../web/vite.config.ts', import.meta.url)),
    mode: 'production',
    logLevel: 'warn',
  })
  process.env.NODE_ENV = before
}
