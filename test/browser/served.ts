// The made case on a free port of loopback, with a browser to look at it; closed when the test file ends.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { deskHere, type Store } from '../../src/index.ts'
import { type Served, serve } from '../../src/server/serve.ts'
import { chromiumPath, launch } from './browser.ts'
import { webDir } from './build-page.ts'
import { madeCase, madeReader } from './made-case.ts'

type StageOptions = Parameters<typeof madeCase>[0] & { readonly made?: (options: { long?: number }) => Promise<Store> }

export interface Stage {
  browser: Browser
  store: Store
  address: string
  /** Address of the reading room of the document with this name. */
  reading(name: string, query?: string): Promise<string>
}

export function stage({ made = madeCase, ...options }: StageOptions = {}): Stage {
  const at = {} as Stage
  let served: Served | undefined
  beforeAll(async () => {
    if (chromiumPath === undefined) return
    at.store = await made(options)
    served = await serve(at.store, deskHere(at.store, madeReader), {
      port: 0,
      webDir,
      who: 'ada',
      name: 'Harbour case',
      pulseMs: 100,
    })
    at.address = served.address
    at.browser = await launch()
    at.reading = async (name, query = '') => {
      const document = (await at.store.documents()).find((one) => one.name.startsWith(name))
      return `${at.address}#/read/${document?.id}${query}`
    }
  })
  afterAll(async () => {
    await at.browser?.close()
    await served?.close()
  })
  return at
}
