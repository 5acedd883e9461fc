// Keeps other web sites away from a case that is served on loopback. A foreign page cannot name another host for this
// address (DNS rebinding), cannot write through the reader's browser, and no document can bring anything into the page.
import type { MiddlewareHandler } from 'hono'
import { Refused } from './refused.ts'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** `127.0.0.1:4411` → `127.0.0.1`, `[::1]:4411` → `[::1]`. */
const hostName = (host: string): string => host.replace(/:\d+$/, '').toLowerCase()

const CONTENT_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/** `alsoServed`: the host that was asked for when it is not loopback. */
export function guard(alsoServed?: string): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!LOOPBACK.has(hostName(host)) && hostName(host) !== alsoServed?.toLowerCase()) {
      throw new Refused(
        403,
        'foreign-host',
        `This server does not answer for the host “${host}”.`,
        'Open the address that it printed when it started.',
      )
    }
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const foreign =
      (origin !== undefined && origin !== `http://${host}`) || site === 'cross-site' || site === 'same-site'
    if (foreign && (c.req.path.startsWith('/api/') || c.req.method !== 'GET')) {
      throw new Refused(
        403,
        'foreign-origin',
        `A page from ${origin ?? 'another site'} may not use this case.`,
        'Open the workbench itself.',
      )
    }
    return next()
  }
}

/** On every answer, refusals too, so it stands before the guard. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.res.headers.set('content-security-policy', CONTENT_POLICY)
  c.res.headers.set('x-content-type-options', 'nosniff')
  c.res.headers.set('referrer-policy', 'no-referrer')
  c.res.headers.set('cross-origin-opener-policy', 'same-origin')
  c.res.headers.set('cross-origin-resource-policy', 'same-origin')
  if (c.req.path.startsWith('/api/')) c.res.headers.set('cache-control', 'no-store')
}
