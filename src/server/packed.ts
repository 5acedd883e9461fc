// Large answers travel packed: the ids of claims stand in them again and again. The quickest level is used, on a thread of
// the pool, because most readers sit at the machine itself.
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const pack = promisify(gzip)

/** What is smaller is there as soon unpacked. */
const LEAST_BYTES = 32 * 1024
const PACKABLE = /^(?:application\/(?:json|.*\+json)|text\/(?!event-stream)|image\/svg)/

export const packed: MiddlewareHandler = async (c, next) => {
  await next()
  const accepts = c.req.header('accept-encoding')?.includes('gzip') ?? false
  const type = c.res.headers.get('content-type') ?? ''
  if (!accepts || c.req.method === 'HEAD' || !PACKABLE.test(type) || c.res.headers.has('content-encoding')) return
  const bytes = new Uint8Array(await c.res.arrayBuffer())
  const headers = new Headers(c.res.headers)
  headers.append('vary', 'Accept-Encoding')
  const isLarge = bytes.length >= LEAST_BYTES
  if (isLarge) headers.set('content-encoding', 'gzip')
  headers.delete('content-length')
  c.res = new Response(isLarge ? await pack(bytes, { level: 1 }) : bytes, { status: c.res.status, headers })
}
