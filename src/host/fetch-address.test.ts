import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ProblemError } from '../model/problem.ts'
import { type FetchOptions, fetchAddress } from './fetch-address.ts'

const answers: Record<string, RequestListener> = {
  '/page': (_, res) => res.setHeader('content-type', 'text/html; charset=windows-1251').end('<p>Text'),
  '/gzip': (_, res) => res.setHeader('content-encoding', 'gzip').end(gzipSync('packed')),
  '/bomb': (_, res) => res.setHeader('content-encoding', 'gzip').end(gzipSync('0'.repeat(1_000_000))),
  '/broken': (_, res) => res.setHeader('content-encoding', 'gzip').end('this is not packed'),
  '/hop': (_, res) => res.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, res) => res.writeHead(301, { location: '/loop' }).end(),
  '/elsewhere': (req, res) => res.writeHead(307, { location: `http://127.0.0.2:${req.socket.localPort}/page` }).end(),
  '/name': (req, res) => res.writeHead(303, { location: `http://localhost:${req.socket.localPort}/page` }).end(),
  '/file': (_, res) => res.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/long': (_, res) => res.end('0'.repeat(5000)),
  '/slow': (_, res) => res.write('a beginning'),
  '/cut': (_, res) => {
    res.writeHead(200, { 'content-length': '100' })
    res.write('half')
    setTimeout(() => res.destroy(), 20)
  },
}

let server: Server
let base = ''
beforeAll(async () => {
  server = createServer((req, res) => (answers[req.url ?? ''] ?? ((_, r) => r.writeHead(404).end()))(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const codeOf = async (path: string, options: Partial<FetchOptions>): Promise<string> => {
  try {
    const { bytes } = await fetchAddress(path.includes(':') ? path : base + path, options)
    return `fetched ${bytes.length}`
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code
    throw error
  }
}

test('bytes, final address and media type come through', async () => {
  const input = await fetchAddress(`${base}/hop`, { allowPrivate: true })
  expect(new TextDecoder().decode(input.bytes)).toBe('<p>Text')
  expect(input).toMatchObject({
    name: `${base}/hop`,
    url: `${base}/page`,
    mediaType: 'text/html; charset=windows-1251',
  })
})

describe('what is fetched and what is refused', () => {
  const open = { allowPrivate: true }
  // This machine stands for the outside world, and its second address for the inside.
  const inside = { refuses: (ip: string) => ip !== '127.0.0.1' }
  const insideByName = { refuses: (ip: string) => ip === '::1' || ip.startsWith('127.') }
  test.each<[string, Partial<FetchOptions>, string]>([
    ['/page', {}, 'address-refused'],
    ['/page', open, 'fetched 7'],
    ['/gzip', open, 'fetched 6'],
    ['/page', inside, 'fetched 7'],
    ['/elsewhere', inside, 'address-refused'],
    ['http://localhost:1/', insideByName, 'address-refused'],
    ['http://localhost:1/', {}, 'address-refused'],
    ['http://[::1]:1/', {}, 'address-refused'],
    ['http://2130706433:1/', {}, 'address-refused'],
    ['http://[::ffff:127.0.0.1]:1/', {}, 'address-refused'],
    ['file:///etc/hostname', open, 'address-refused'],
    ['ftp://127.0.0.1/x', open, 'address-refused'],
    ['http://', open, 'address-refused'],
    ['/file', open, 'address-refused'],
    ['/nothing', open, 'address-failed'],
    ['/loop', open, 'address-failed'],
    ['/broken', open, 'address-failed'],
    ['/cut', open, 'address-failed'],
    ['http://127.0.0.1:1/', open, 'address-failed'],
    ['http://nowhere.invalid/', open, 'address-failed'],
    ['/long', { ...open, maxBytes: 4999 }, 'address-too-large'],
    ['/long', { ...open, maxBytes: 5000 }, 'fetched 5000'],
    ['/bomb', { ...open, maxBytes: 5000 }, 'address-too-large'],
    ['/slow', { ...open, timeoutMs: 200 }, 'address-timeout'],
  ])('%s with %o: %s', async (path, options, expected) => expect(await codeOf(path, options)).toBe(expected))
})
