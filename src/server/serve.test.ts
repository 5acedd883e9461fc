import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { madeDesk } from '../../test/browser/made-case.ts'
import { type Served, serve } from './serve.ts'

let webDir: string
const open: Served[] = []
beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'cutout-web-'))
  await mkdir(join(webDir, 'assets'))
  await writeFile(join(webDir, 'index.html'), '<!doctype html><title>page</title>')
  await writeFile(join(webDir, 'assets', 'index-abc.js'), 'export {}')
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()))
})

const start = async (options: Partial<Parameters<typeof serve>[2]> = {}): Promise<Served> => {
  const served = await serve(...(await madeDesk()), { port: 0, webDir, who: 'ada', ...options })
  open.push(served)
  return served
}

test('serves page and API on loopback; what has a hash in its name is kept for good', async () => {
  const { address, note } = await start()
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  expect(note).toBeUndefined()
  const page = await fetch(address)
  expect(await page.text()).toContain('<title>page</title>')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const script = await fetch(`${address}assets/index-abc.js`)
  expect(script.headers.get('content-type')).toContain('text/javascript')
  expect(script.headers.get('cache-control')).toContain('immutable')
  expect((await fetch(`${address}api/case`)).status).toBe(200)
})

test.each(['..%2f..%2fetc%2fpasswd', '%2e%2e/%2e%2e/etc/passwd', 'assets/../../package.json', 'none.js'])(
  '%s is not served',
  async (path) => {
    const { address } = await start()
    expect((await fetch(`${address}${path}`)).status).toBe(404)
  },
)

test('without a built page it says how to get one', async () => {
  const { address } = await start({ webDir: join(webDir, 'missing') })
  const page = await fetch(address)
  expect(page.status).toBe(503)
  expect(await page.text()).toContain('npm start')
})

test('a taken port gives way to the next, and says so; a port that was asked for does not', async () => {
  const first = await start()
  const port = Number(new URL(first.address).port)
  const second = await start({ port })
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port)
  expect(second.note).toContain(`Port ${port} is taken`)
  await expect(start({ port, portGiven: true })).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken.`)
})

test('closes although a page still listens to events', async () => {
  const { address } = await start()
  const events = await fetch(`${address}api/events`)
  expect(events.status).toBe(200)
  const [served] = open.splice(0)
  await served!.close()
  await expect(fetch(address)).rejects.toThrow()
})
