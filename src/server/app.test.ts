import { gunzipSync } from 'node:zlib'
import { z } from '@hono/zod-openapi'
import { describe, expect, test } from 'vitest'
import { madeCase, madeReader } from '../../test/browser/made-case.ts'
import { deskHere, type Input, type Instant, type Job, type JobId, ProblemError, problem } from '../index.ts'
import {
  caseView,
  claimView,
  decisionView,
  documentView,
  jobView,
  type NewDecision,
  problemView,
  searchHit,
  summaryView,
} from './api.ts'
import { createApp } from './app.ts'
import { citedClaim } from './rooms/claims.ts'
import { entityLine } from './rooms/entities.ts'

const HOST = { host: '127.0.0.1:4411' }
const JSON_TYPE = { ...HOST, 'content-type': 'application/json' }

async function served(leftOver: readonly Job[] = []) {
  const store = await madeCase()
  let jobs = 0
  const { app, stop } = createApp(store, deskHere(store, madeReader), {
    name: 'harbour',
    who: 'ada',
    now: () => '2025-04-02T08:00:00.000Z' as Instant,
    newJobId: () => `job${++jobs}` as JobId,
    fetchAddress: async (url): Promise<Input> => {
      if (url.includes('gone'))
        throw new ProblemError(problem('address-failed', url, 'Fetching it failed: 404.', 'Check the address.'))
      return {
        name: url,
        bytes: new TextEncoder().encode('A page about nothing in particular, fetched for a test.'),
        url,
      }
    },
    pulseMs: 20,
    leftOver,
  })
  const get = async (path: string, headers: Record<string, string> = HOST) => app.request(`/api${path}`, { headers })
  const json = async <T>(path: string, schema: z.ZodType<T>): Promise<T> => schema.parse(await (await get(path)).json())
  const decide = (action: NewDecision['action'], headers: Record<string, string> = JSON_TYPE) =>
    app.request('/api/decisions', { method: 'POST', headers, body: JSON.stringify({ action }) })
  return { store, app, stop, get, json, decide }
}

const documentsOf = async ({ json }: Awaited<ReturnType<typeof served>>) => json('/documents', z.array(summaryView))
const claimsOf = async (s: Awaited<ReturnType<typeof served>>) => {
  const [first] = await documentsOf(s)
  return s.json(`/documents/${first!.id}/claims`, z.array(claimView))
}

describe('reading the case', () => {
  test('a large answer is packed for whoever can unpack it', async () => {
    const { get } = await served()
    const [plain, packed] = await Promise.all([
      get('/openapi.json'),
      get('/openapi.json', { ...HOST, 'accept-encoding': 'gzip, br' }),
    ])
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(packed.headers.get('content-security-policy')).toContain("default-src 'self'")
    const bytes = new Uint8Array(await packed.arrayBuffer())
    expect(gunzipSync(bytes).toString()).toBe(await plain.text())
    expect((await get('/events', { ...HOST, 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBeNull()
  })

  test('every answer fits its schema', async () => {
    const s = await served()
    const [first] = await documentsOf(s)
    expect(await s.json('/case', caseView)).toMatchObject({
      name: 'harbour',
      who: 'ada',
      documents: 2,
      claims: 16,
      accepted: 0,
    })
    expect((await s.json(`/documents/${first!.id}`, documentView)).text).toContain('convicted Danylo Verek')
    const claims = await claimsOf(s)
    expect(claims).toHaveLength(16)
    expect(await s.json(`/claims/${claims[0]!.id}`, claimView)).toEqual(claims[0])
    expect((await s.json('/problems', z.array(problemView))).map(({ code }) => code)).toContain('binary')
    expect((await s.json('/search?q=harbour', z.array(searchHit))).length).toBeGreaterThan(0)
    expect(await s.json('/search?q=%20', z.array(searchHit))).toEqual([])
    expect(await s.json('/decisions', z.array(decisionView))).toEqual([])
    expect(await s.json('/jobs', z.array(jobView))).toEqual([])
    const cited = await s.json(`/claims?ids=${claims[2]!.id},none,${claims[0]!.id}`, z.array(citedClaim))
    expect(cited.map(({ claim }) => claim.id)).toEqual([claims[2]!.id, claims[0]!.id])
    const entities = await s.json('/entities', z.array(entityLine))
    expect(entities.find(({ name }) => name === 'Danylo Verek')?.furthest?.step).toBe('convicted')
    expect(entities.map(({ name }) => name)).not.toContain('Karelian')
  })

  test.each(['/documents/none', '/documents/none/claims', '/documents/none/original', '/claims/none', '/nowhere'])(
    '%s is refused with what to do',
    async (path) => {
      const { get } = await served()
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(await answer.json()).toEqual({
        code: 'not-found',
        message: expect.any(String),
        remedy: expect.any(String),
      })
    },
  )

  test('the original is saved, never shown', async () => {
    const s = await served()
    const [, html] = await documentsOf(s)
    const answer = await s.get(`/documents/${html!.id}/original`)
    expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''statement.html")
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(await answer.text()).toContain("window.ran = 'script'")
  })

  test('the OpenAPI document names every route that answers', async () => {
    const { app, get } = await served()
    const { openapi, paths } = (await (await get('/openapi.json')).json()) as {
      openapi: string
      paths: Record<string, Record<string, unknown>>
    }
    const answered = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/') && !path.endsWith('openapi.json'))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`)
    expect(openapi).toBe('3.1.0')
    expect(answered).toContain('post /api/decisions')
    expect(
      Object.entries(paths)
        .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))
        .sort(),
    ).toEqual([...new Set(answered)].sort())
  })
})

describe('deciding', () => {
  test('accept and undo are lines in the log, by whom the server was started for', async () => {
    const s = await served()
    const [claim] = await claimsOf(s)
    const answer = await s.decide({ kind: 'accept', claim: claim!.id })
    expect(answer.status).toBe(201)
    const { id, who } = decisionView.parse(await answer.json())
    expect(who).toBe('ada')
    expect((await claimsOf(s))[0]).toMatchObject({ standing: 'accepted', decision: id })
    expect((await documentsOf(s))[0]).toMatchObject({ accepted: 1, rejected: 0 })
    await s.decide({ kind: 'undo', decision: id })
    expect((await claimsOf(s))[0]!.standing).toBe('open')
    expect(await s.store.decisions()).toHaveLength(2)
  })

  test('describe and grade show in the document and leave what was found', async () => {
    const s = await served()
    const [, html] = await documentsOf(s)
    await s.decide({ kind: 'describe', document: html!.id, metadata: { date: '2025-02-04', publisher: 'Ministry' } })
    await s.decide({ kind: 'grade', document: html!.id, grade: 'B' })
    const document = await s.json(`/documents/${html!.id}`, documentView)
    expect(document.metadata).toMatchObject({ date: '2025-02-04', publisher: 'Ministry', grade: 'B' })
    expect(document.found).not.toHaveProperty('date')
  })

  test.each<[string, unknown, number]>([
    ['a claim that is not there', { action: { kind: 'accept', claim: 'cnone' } }, 404],
    ['a decision that is not there', { action: { kind: 'undo', decision: 'knone' } }, 404],
    ['a document that is not there', { action: { kind: 'grade', document: 'dnone', grade: 'A' } }, 404],
    ['an unknown kind', { action: { kind: 'delete', claim: 'c1' } }, 400],
    ['a grade out of range', { action: { kind: 'grade', document: 'd1', grade: 'Z' } }, 400],
    [
      'an unknown field of the metadata',
      { action: { kind: 'describe', document: 'd1', metadata: { secret: 'x' } } },
      400,
    ],
    ['nothing', {}, 400],
  ])('%s is refused and leaves no line', async (_, body, status) => {
    const { app, store } = await served()
    const answer = await app.request('/api/decisions', {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ code: expect.any(String), remedy: expect.any(String) })
    expect(await store.decisions()).toEqual([])
  })
})

describe('other sites', () => {
  test.each<[string, Record<string, string>, number]>([
    ['loopback by number', { host: '127.0.0.1:4411' }, 200],
    ['loopback by name', { host: 'localhost:4411' }, 200],
    ['loopback, version 6', { host: '[::1]:4411' }, 200],
    [
      'the page itself',
      { host: '127.0.0.1:4411', origin: 'http://127.0.0.1:4411', 'sec-fetch-site': 'same-origin' },
      200,
    ],
    ['a rebound name', { host: 'evil.example' }, 403],
    ['a rebound name with the port', { host: 'evil.example:4411' }, 403],
    ['a name that only begins like loopback', { host: '127.0.0.1.evil.example' }, 403],
    ['another origin', { host: '127.0.0.1:4411', origin: 'https://evil.example' }, 403],
    ['another port of this machine', { host: '127.0.0.1:4411', origin: 'http://127.0.0.1:9999' }, 403],
    ['a sandboxed frame', { host: '127.0.0.1:4411', origin: 'null' }, 403],
    ['an image in another page', { host: '127.0.0.1:4411', 'sec-fetch-site': 'cross-site' }, 403],
  ])('%s', async (_, headers, status) => {
    const { get } = await served()
    expect((await get('/case', headers)).status).toBe(status)
  })

  test('a foreign page cannot write', async () => {
    const s = await served()
    const [claim] = await claimsOf(s)
    const answer = await s.decide(
      { kind: 'accept', claim: claim!.id },
      { ...JSON_TYPE, origin: 'https://evil.example' },
    )
    expect(answer.status).toBe(403)
    const form = await s.decide({ kind: 'accept', claim: claim!.id }, { ...HOST, 'content-type': 'text/plain' })
    expect(form.status).toBe(415)
    expect(await form.json()).toMatchObject({ code: 'bad-request' })
    expect(await s.store.decisions()).toEqual([])
  })

  test('every answer forbids what comes from elsewhere, refusals too', async () => {
    const { get } = await served()
    for (const answer of [
      await get('/case'),
      await get('/claims/none'),
      await get('/case', { host: 'evil.example' }),
    ]) {
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})

describe('adding', () => {
  const ended = async ({ json }: Awaited<ReturnType<typeof served>>) => {
    for (;;) {
      const job = (await json('/jobs', z.array(jobView))).at(-1)!
      if (job.state !== 'running') return job
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const upload = (files: readonly File[]): RequestInit => {
    const body = new FormData()
    for (const file of files) body.append('files', file)
    return { method: 'POST', headers: HOST, body }
  }

  test('files become documents; a known one is said to be known, noise is refused, the run goes on', async () => {
    const s = await served()
    const fresh = new File(['A short note about a meeting on the pier that nobody else has seen.'], 'note.txt')
    const noise = new File([Uint8Array.from({ length: 300 }, (_, i) => (i * 41) % 256)], 'noise2.txt')
    const answer = await s.app.request('/api/documents', upload([fresh, noise, fresh]))
    expect(answer.status).toBe(202)
    expect(jobView.parse(await answer.json())).toMatchObject({ id: 'job1', subject: '3 files', state: 'running' })
    const job = await ended(s)
    expect(job.results.map(({ input, outcome }) => `${input} ${outcome}`)).toEqual([
      'note.txt added',
      'noise2.txt refused',
      'note.txt known',
    ])
    expect(await documentsOf(s)).toHaveLength(3)
  })

  test('an address is fetched by the job; one that fails is a problem of the job', async () => {
    const s = await served()
    const add = (url: string) =>
      s.app.request('/api/documents', { method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ url }) })
    await add('https://news.example/page')
    expect((await ended(s)).results[0]).toMatchObject({ outcome: 'added' })
    await add('https://news.example/gone')
    expect((await ended(s)).results[0]).toMatchObject({ outcome: 'refused', problems: [{ code: 'address-failed' }] })
  })

  test('what another process left unfinished is shown, and gone on with once', async () => {
    const started = '2025-04-01T09:00:00.000Z' as Instant
    const left: Job = { id: 'j9' as JobId, kind: 'add', subject: 'inputs', started, state: 'failed', done: 2, total: 5 }
    const s = await served([left])
    expect(await s.json('/jobs', z.array(jobView))).toMatchObject([{ id: 'j9', state: 'interrupted', done: 2 }])
    const goOn = () => s.app.request('/api/jobs/j9/go-on', { method: 'POST', headers: HOST })
    expect((await goOn()).status).toBe(202)
    expect(await ended(s)).toMatchObject({ id: 'job1', state: 'done' })
    expect((await goOn()).status).toBe(404)
  })

  test.each<[string, RequestInit]>([
    ['no file', { method: 'POST', headers: HOST, body: new FormData() }],
    ['no address', { method: 'POST', headers: JSON_TYPE, body: '{}' }],
    ['a file of this machine', { method: 'POST', headers: JSON_TYPE, body: '{"url":"file:///etc/passwd"}' }],
    ['not an address', { method: 'POST', headers: JSON_TYPE, body: '{"url":"over there"}' }],
  ])('%s is refused at once', async (_, request) => {
    const { app } = await served()
    const answer = await app.request('/api/documents', request)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ remedy: expect.any(String) })
  })
})

test('the stream of events tells of a decision and of what another process wrote', async () => {
  const s = await served()
  const answer = await s.get('/events')
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  const body = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  const hears = async (revision: number): Promise<void> => {
    while (!heard.includes(`{"revision":${revision}}`)) heard += (await body.read()).value ?? ''
  }
  const before = await s.store.revision()
  await hears(before)
  const [claim] = await claimsOf(s)
  await s.decide({ kind: 'accept', claim: claim!.id })
  await hears(before + 1)
  await s.store.decide({
    at: '2025-04-02T09:00:00.000Z' as Instant,
    who: 'cli',
    action: { kind: 'reject', claim: claim!.id },
  })
  await hears(before + 2)
  await body.cancel()
  await s.stop()
})

test('a corrected date is followed by a reading with that date', async () => {
  const s = await served()
  const [first] = await documentsOf(s)
  const before = await s.store.readBy(first!.id)
  expect((await s.decide({ kind: 'describe', document: first!.id, metadata: { date: '2019-05' } })).status).toBe(201)
  await expect.poll(() => s.store.readBy(first!.id)).not.toBe(before)
  await s.stop()
})

describe('what people write', () => {
  test('a corrected claim and one made by hand say who made them, until that is taken back', async () => {
    const s = await served()
    const [first, second] = await claimsOf(s)
    await s.decide({ kind: 'edit', claim: first!.id, change: { certainty: 'alleged' } })
    const { document, roles, evidence } = second!
    const added = await s.decide({
      kind: 'add',
      document,
      predicate: 'association',
      roles: { party: [...roles.person!] } as never,
      certainty: 'stated',
      polarity: 'affirmed',
      evidence,
    })
    expect(added.status).toBe(201)
    const { id } = decisionView.parse(await added.json())
    const hands = async () => (await claimsOf(s)).flatMap(({ byHand, rule }) => (byHand ? [[byHand.as, rule]] : []))
    expect(await hands()).toEqual([
      ['edit', 'conviction.made'],
      ['add', 'by-hand'],
    ])
    await s.decide({ kind: 'undo', decision: id })
    expect(await hands()).toEqual([['edit', 'conviction.made']])
    s.stop()
  })
})
