// Serves the built workbench. The files are listed once at the start and served by exact name, so no request can reach
// outside the folder; names that carry a content hash are kept by the browser for good.
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json',
}

const NOT_BUILT = `The workbench has not been built: there is no page here.
Run \`npm start\` in the checkout, or install the published package. The API is at /api/openapi.json.
`

async function filesOf(dir: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => [])
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(dir, path).split(sep).join('/')}`, path]),
  )
}

export async function servePage(app: Pick<OpenAPIHono, 'get' | 'notFound'>, webDir: string): Promise<void> {
  const files = await filesOf(webDir)
  app.get('*', async (c, next) => {
    const asked = c.req.path === '/' ? '/index.html' : c.req.path
    const path = files.get(asked)
    if (path === undefined) return asked === '/index.html' ? c.text(NOT_BUILT, 503) : next()
    return c.body(Uint8Array.from(await readFile(path)), 200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': asked.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
  })
  app.notFound((c) => c.text('There is nothing at this address. The workbench is at /\n', 404))
}
