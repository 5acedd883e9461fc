// The server's handlers over one case: reading is a view of store and log, writing is a line in the log or a job.
// What fetches an address, the clock and the ids are handed in.
import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { Action, ClaimId, Decision, Desk, DocumentId, Input, Instant, Job, JobId, Store } from '../index.ts'
import type { JobView } from './api.ts'
import { boardOf } from './board.ts'
import { check } from './decide.ts'
import { eventStream } from './events.ts'
import { guard, safeHeaders } from './guard.ts'
import { createJobs, type Work } from './jobs.ts'
import { packed } from './packed.ts'
import { createPulse } from './pulse.ts'
import { noSuch, Refused } from './refused.ts'
import { rooms } from './rooms/index.ts'
import * as routes from './routes.ts'
import { uploadOf } from './upload.ts'
import { claimsOf, claimViews, documentView, reviewed, summaryView } from './views.ts'

export interface AppOptions {
  /** Shown as the case's name. */
  readonly name: string
  /** Who decides, as written into the log. */
  readonly who: string
  /** The host served beside loopback, if any. */
  readonly host?: string
  readonly now: () => Instant
  readonly newJobId: () => JobId
  readonly fetchAddress: (url: string) => Promise<Input>
  /** How often the case is asked whether another process has changed it. */
  readonly pulseMs: number
  /** Jobs that a process before this one did not bring to an end. */
  readonly leftOver?: readonly Job[]
}

/** With another description the text is read anew, and so it is when a description is taken back, or brought back. */
function changesReading(action: Action, log: readonly Decision[]): boolean {
  if (action.kind !== 'undo') return action.kind === 'describe'
  const taken = log.find(({ id }) => id === action.decision)
  return taken !== undefined && changesReading(taken.action, log)
}

/** A document that takes longer than this to the end is left, and read again another time. */
const PATIENCE_MS = 3000

const MOST_BYTES = 256 * 1024 * 1024

const tooLarge = (): Response => {
  throw new Refused(
    400,
    'too-large',
    'More than 256 MB at once.',
    'Add the files in smaller lots, or with `cutout add`.',
  )
}

export function createApp(store: Store, desk: Desk, options: AppOptions) {
  const jobs = createJobs(options.leftOver)
  const revision = () => store.revision()
  const pulse = createPulse(revision, options.pulseMs)
  const board = boardOf(store)
  let isOver = false

  const documentOf = async (id: string) => {
    const found = await store.document(id as DocumentId)
    if (found === undefined) throw noSuch('document', id)
    return found
  }
  /** With another publication date “last Tuesday” is another day; what still stands as it was described is left alone. */
  const readAgain = (subject: string): JobView => {
    const id = options.newJobId()
    return jobs.start(
      id,
      subject,
      0,
      recorded(id, async (onProgress, signal) => {
        await desk.reread({ id, onProgress, signal })
        return []
      }),
    )
  }
  /** A desk that is gone has not written down how its job ended. */
  const recorded =
    (id: JobId, work: Work): Work =>
    async (...watch) => {
      try {
        return await work(...watch)
      } catch (error) {
        const note = error instanceof Error ? error.message : String(error)
        // One that is cut off here stands as running, so that the next start finds it.
        if (!isOver) await store.updateJob(id, { state: 'failed', finished: options.now(), note })
        throw error
      } finally {
        void pulse.check()
      }
    }

  const api = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return
      const [issue] = result.error.issues
      const field = issue?.path.join('.') || 'The request'
      throw new Refused(400, 'bad-request', `${field}: ${issue?.message ?? 'does not fit'}.`, 'See /api/openapi.json.')
    },
  })

  api.openapi(routes.getCase, async (c) => {
    const [log, documents, problems] = await Promise.all([store.decisions(), store.documents(), store.problems()])
    const { all, unattached } = await reviewed(store, log)
    const claims = documents.reduce((sum, document) => sum + document.claims, 0)
    const { name, who } = options
    const counts = { documents: documents.length, claims, ...all, problems: problems.length, unattached }
    return c.json({ name, who, revision: await revision(), ...counts }, 200)
  })
  api.openapi(routes.getDocuments, async (c) => {
    const [log, documents] = await Promise.all([store.decisions(), store.documents()])
    const { byDocument } = await reviewed(store, log)
    return c.json(
      documents.map((document) => summaryView(document, log, byDocument.get(document.id))),
      200,
    )
  })
  api.openapi(routes.getDocument, async (c) => {
    const document = await documentOf(c.req.valid('param').id)
    return c.json(documentView(document, await store.decisions(), await store.problems(document.id)), 200)
  })
  api.openapi(routes.getDocumentClaims, async (c) => {
    const { id } = await documentOf(c.req.valid('param').id)
    const log = await store.decisions()
    return c.json(claimViews(claimsOf(id, await store.claims({ document: id }), log), log), 200)
  })
  api.openAPIRegistry.registerPath(routes.getOriginal)
  api.get('/documents/:id/original', async (c) => {
    const { id, name } = await documentOf(c.req.param('id'))
    const bytes = await store.original(id)
    if (bytes === undefined) throw noSuch('original of document', id)
    const saveAs = encodeURIComponent(name.split('/').at(-1) || 'original').replace(/['()*]/g, '_')
    return c.body(Uint8Array.from(bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${saveAs}`,
    })
  })
  api.openapi(routes.getClaim, async (c) => {
    const { id } = c.req.valid('param')
    const { claims, log } = await board()
    const claim = claims.get(id as ClaimId)
    const [view] = claimViews(claim === undefined ? [] : [claim], log)
    if (view === undefined) throw noSuch('claim', id)
    return c.json(view, 200)
  })
  api.openapi(routes.getProblems, async (c) => c.json(await store.problems(), 200))
  api.openapi(routes.getSearch, async (c) => {
    const { q, limit } = c.req.valid('query')
    return c.json(q.trim() === '' ? [] : await store.search(q, limit), 200)
  })
  api.openapi(routes.getDecisions, async (c) => c.json(await store.decisions(), 200))
  api.openapi(routes.postDecision, async (c) => {
    const { action: asked, why } = c.req.valid('json')
    const action = asked as Action
    const now = await board()
    check(action, now)
    const decision = await store.decide({
      at: options.now(),
      who: options.who,
      ...(why === undefined ? {} : { why }),
      action,
    })
    if (changesReading(action, now.log)) readAgain('corrected documents')
    void pulse.check()
    return c.json(decision, 201)
  })

  api.use('/documents', bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }))
  api.openAPIRegistry.registerPath(routes.postDocuments)
  api.post('/documents', async (c) => {
    const { subject, count, inputs } = await uploadOf(c.req.raw, options.fetchAddress)
    const id = options.newJobId()
    const work = recorded(id, (onProgress, signal) => desk.add(inputs, count, { id, onProgress, signal }))
    return c.json(jobs.start(id, subject, count, work), 202)
  })
  api.openapi(routes.getJobs, (c) => c.json(jobs.list(), 200))
  api.openapi(routes.cancelJob, (c) => {
    const { id } = c.req.valid('param')
    const job = jobs.cancel(id)
    if (job === undefined) throw noSuch('job', id)
    return c.json(job, 200)
  })
  api.openapi(routes.goOn, (c) => {
    const { id } = c.req.valid('param')
    const job = jobs.take(id)
    if (job === undefined) throw noSuch('interrupted job', id)
    return c.json(readAgain(job.subject), 202)
  })
  const given = { board, search: store.search, notes: store, who: options.who, now: options.now }
  for (const room of rooms) room(api, given)
  api.openAPIRegistry.registerPath(routes.getEvents)
  api.get('/events', (c) => eventStream(c, pulse, jobs, revision))
  api.all('*', (c) => {
    throw new Refused(404, 'not-found', `There is no ${c.req.method} ${c.req.path}.`, 'See /api/openapi.json.')
  })

  const app = new OpenAPIHono()
  app.use(safeHeaders, guard(options.host), packed)
  app.onError((error, c) => {
    if (error instanceof Refused) return c.json(error.body, error.status)
    if (error instanceof HTTPException && error.status < 500) {
      const message = `${c.req.method} ${c.req.path}: ${error.message}.`
      return c.json({ code: 'bad-request', message, remedy: 'See /api/openapi.json.' }, error.status)
    }
    const remedy = 'Try again; if it happens again, run `cutout doctor` on this case.'
    return c.json({ code: 'failed', message: `${c.req.method} ${c.req.path}: ${error.message}`, remedy }, 500)
  })
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Cutout: one case', version: '1' } })
  app.route('/api', api)

  const stop = async (): Promise<void> => {
    isOver = true
    pulse.stop()
    const ended = jobs.stop()
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref())])
    await desk.close()
    await ended
  }
  return { app, stop }
}
