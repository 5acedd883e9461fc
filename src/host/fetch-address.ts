// Fetches one address that the user has named, and nothing else: http and https, bounded in size and time, and never
// into the user's own network. Every hop of a redirect and every address that a name resolves to is checked, at the
// moment of connecting, so that a name cannot change its meaning in between.
import { type LookupAddress, lookup } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Input } from '../ingest/input.ts'
import { type ProblemCode, ProblemError, problem } from '../model/problem.ts'
import { megabytes, readBounded, TooLong } from './bounded.ts'
import { isPrivate } from './private-address.ts'

export interface FetchOptions {
  readonly allowPrivate: boolean
  /** For all hops together. */
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly maxRedirects: number
  /** What counts as private; tests put their own in place. */
  readonly refuses: (ip: string) => boolean
}

export const FETCH_DEFAULTS: FetchOptions = {
  allowPrivate: false,
  timeoutMs: 30_000,
  maxBytes: 64 * 1024 * 1024,
  maxRedirects: 5,
  refuses: isPrivate,
}

export const isAddress = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(text)

/** Throws ProblemError, whose code says why nothing was fetched. */
export async function fetchAddress(address: string, given: Partial<FetchOptions> = {}): Promise<Input> {
  const options = { ...FETCH_DEFAULTS, ...given }
  const timeout = AbortSignal.timeout(options.timeoutMs)
  let hop = address
  for (let hops = 0; hops <= options.maxRedirects; hops++) {
    const url = checked(hop, address, options)
    try {
      const response = await get(url, address, options, timeout)
      const next = redirect(response)
      if (next !== undefined) {
        response.destroy()
        hop = new URL(next, url).href
        continue
      }
      const { statusCode = 0, headers } = response
      if (statusCode < 200 || statusCode > 299) {
        response.destroy()
        throw fault(
          'address-failed',
          address,
          `The server answered ${statusCode} ${response.statusMessage ?? ''}`.trimEnd(),
          'Open it in a browser, save the page, and add the file.',
        )
      }
      const bytes = await readBounded(unpacked(response), options.maxBytes)
      const mediaType = headers['content-type']
      return { name: address, bytes, url: url.href, ...(mediaType === undefined ? {} : { mediaType }) }
    } catch (error) {
      throw asProblem(error, address, options, timeout.aborted)
    }
  }
  throw fault(
    'address-failed',
    address,
    `More than ${options.maxRedirects} redirects`,
    'Name the address of the page itself.',
  )
}

function checked(hop: string, address: string, { allowPrivate, refuses }: FetchOptions): URL {
  const url = URL.canParse(hop) ? new URL(hop) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw fault(
      'address-refused',
      address,
      `Only http and https are fetched, not “${hop}”`,
      'Save the document and add the file.',
    )
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(host) !== 0 && refuses(host)) throw intoPrivate(address, host)
  return url
}

function get(url: URL, address: string, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const headers = {
    accept: '*/*',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'Mozilla/5.0 (compatible; cutout)',
  }
  return new Promise((resolve, reject) => {
    request(url, { headers, signal, agent: false, lookup: guardedLookup(address, options) }, resolve)
      .on('error', reject)
      .end()
  })
}

function guardedLookup(address: string, { allowPrivate, refuses }: FetchOptions): LookupFunction {
  return (host, lookupOptions, done) => {
    lookup(host, { ...lookupOptions, all: true }, (error, found: LookupAddress[]) => {
      const bad = allowPrivate ? undefined : found?.find(({ address: ip }) => refuses(ip))
      const first = found?.[0]
      if (error || !first) done(error ?? new Error(`“${host}” has no address`), '')
      else if (bad) done(intoPrivate(address, `${host} (${bad.address})`), '')
      else if (lookupOptions.all) done(null, found)
      else done(null, first.address, first.family)
    })
  }
}

const redirect = ({ statusCode = 0, headers }: IncomingMessage): string | undefined =>
  [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined

function unpacked(response: IncomingMessage): AsyncIterable<Uint8Array> {
  const make = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? ''
  if (!(encoding in make)) return response
  const open = make[encoding as keyof typeof make]()
  pipeline(response, open, () => {})
  return open
}

const fault = (code: ProblemCode, address: string, what: string, remedy: string): ProblemError =>
  new ProblemError(problem(code, address, `${what}.`, remedy))

const intoPrivate = (address: string, host: string): ProblemError =>
  fault(
    'address-refused',
    address,
    `It leads to ${host}, which is on this machine or a private network`,
    'If you mean that, add --allow-private.',
  )

function asProblem(
  error: unknown,
  address: string,
  { timeoutMs, maxBytes }: FetchOptions,
  late: boolean,
): ProblemError {
  if (error instanceof ProblemError) return error
  if (error instanceof TooLong) {
    return fault(
      'address-too-large',
      address,
      `It is larger than ${megabytes(maxBytes)}`,
      'Save the part that you need and add the file.',
    )
  }
  const { name, message, code } = error as Error & { code?: string }
  if (late) {
    return fault(
      'address-timeout',
      address,
      `No complete answer within ${timeoutMs / 1000} s`,
      'Try again, or save the page and add the file.',
    )
  }
  return fault(
    'address-failed',
    address,
    `It could not be fetched: ${message || code || name}`,
    'Check the address and your connection.',
  )
}
