// The product's table of contents: what happens to an input from bytes to kept claims, one document at a time. Each
// step is kept before the next begins, so a run that is stopped anywhere goes on where it stopped.
import { ingest } from './ingest/index.ts'
import type { Input } from './ingest/input.ts'
import { type Decision, described, unattached } from './model/decision.ts'
import type { Document, Metadata } from './model/document.ts'
import { type DocumentId, hashBytes, hashText, type Instant, type JobId } from './model/ids.ts'
import { isSerious, type Problem, ProblemError, problem } from './model/problem.ts'
import type { Reader } from './read/index.ts'
import type { Job, Store } from './store/contract.ts'

export interface Progress {
  readonly phase: 'collect' | 'ingest' | 'read' | 'keep'
  readonly subject: string
  readonly done: number
  /** 0 while nobody knows how much there is. */
  readonly total: number
}

/** What the stages may not have of their own and are given: the clock, new job ids, someone to tell, a way to stop. */
export interface Circumstances {
  readonly now: () => Instant
  readonly newJobId: () => JobId
  readonly onProgress?: (progress: Progress) => void
  /** Looked at between documents: the one at hand is finished. */
  readonly signal?: AbortSignal
}

export interface AddOptions extends Circumstances {
  /** What the user says about the documents; wins over what is found in them. */
  readonly given: Metadata
  /** How many inputs will come, where that is known. */
  readonly expected?: number
}

export interface AddResult {
  /** The document's name; of an input that could not be taken in, its own. */
  readonly input: string
  readonly outcome: 'added' | 'known' | 'refused'
  readonly document?: DocumentId
  readonly claims: number
  readonly problems: readonly Problem[]
}

/** Inputs may be problems themselves, such as a path that does not exist: they are recorded, and the run goes on. */
export async function addInputs(
  store: Store,
  reader: Reader,
  inputs: AsyncIterable<Input | ProblemError>,
  options: AddOptions,
): Promise<readonly AddResult[]> {
  const { expected: total = 0, signal, onProgress } = options
  return asJob(store, { kind: 'add', subject: 'inputs', total }, options, async (step) => {
    // What is decided while the run goes on is seen at its end, when what is still pending is read.
    const log = await store.decisions()
    const results: AddResult[] = []
    let done = 0
    onProgress?.({ phase: 'collect', subject: '', done, total })
    for await (const input of inputs) {
      if (signal?.aborted) break
      const tell = (phase: Progress['phase'], subject: string) => onProgress?.({ phase, subject, done, total })
      results.push(...(await addInput(store, reader, input, log, options, tell)))
      await step(++done)
    }
    onProgress?.({ phase: 'collect', subject: '', done, total: Math.max(done, total) })
    if (!signal?.aborted) await readPending(store, reader, options)
    return results
  })
}

type Tell = (phase: Progress['phase'], subject: string) => void

async function addInput(
  store: Store,
  reader: Reader,
  input: Input | ProblemError,
  log: readonly Decision[],
  { given, now }: AddOptions,
  tell: Tell,
): Promise<readonly AddResult[]> {
  if (input instanceof ProblemError) return [await refused(store, input.problem.where, [input.problem], now())]
  tell('ingest', input.name)
  const known = await knownWhole(store, input)
  if (known) {
    await readUnlessRead(store, reader, known, log, now())
    return [await outcomeOf(store, input.name, 'known', known)]
  }
  const { documents, problems } = await ingest(input, given, now())
  if (documents.length === 0) return [await refused(store, input.name, problems, now())]
  await store.settleProblems(input.name)
  const results: AddResult[] = []
  for (const { document, original } of documents) {
    tell('keep', document.name)
    const { outcome, document: id } = await store.addDocument(document, original)
    for (const found of problems) {
      if (found.document === document.id) await store.addProblem({ ...found, document: id }, now())
    }
    tell('read', document.name)
    await readUnlessRead(store, reader, id, log, now())
    results.push(await outcomeOf(store, document.name, outcome, id))
  }
  const loose = problems.filter((p) => !documents.some(({ document }) => document.id === p.document))
  for (const found of loose) await store.addProblem(found, now())
  return loose.length === 0
    ? results
    : [{ ...results[0]!, problems: [...results[0]!.problems, ...loose] }, ...results.slice(1)]
}

/** An e-mail is taken apart again even when it is known: a run that was stopped may not have kept all of its parts. */
async function knownWhole(store: Store, { bytes }: Input): Promise<DocumentId | undefined> {
  const id = await store.documentOf(hashBytes(bytes))
  return id === undefined || (await store.document(id))?.format === 'email' ? undefined : id
}

async function refused(store: Store, input: string, problems: readonly Problem[], at: Instant): Promise<AddResult> {
  for (const found of problems) await store.addProblem(found, at)
  return { input, outcome: 'refused', claims: 0, problems }
}

async function outcomeOf(
  store: Store,
  input: string,
  outcome: 'added' | 'known',
  document: DocumentId,
): Promise<AddResult> {
  const [claims, problems] = await Promise.all([store.countClaims({ document }), store.problems(document)])
  return { input, outcome, document, claims, problems }
}

export interface Reread {
  readonly documents: number
  readonly claims: number
  /** Decisions on claims that are no longer found. */
  readonly unattached: readonly Decision[]
}

/** Reads again what this reader has not read, or, with `all`, everything. Decisions stay; those that lost their claim are named. */
export async function reread(
  store: Store,
  reader: Reader,
  options: Circumstances & { readonly all?: boolean },
): Promise<Reread> {
  const documents = await asJob(store, { kind: 'read', subject: 'documents', total: 0 }, options, () =>
    readPending(store, reader, options),
  )
  const claims = await store.claims()
  const lost = unattached(await store.decisions(), new Set(claims.map(({ id }) => id)))
  return { documents, claims: claims.length, unattached: lost }
}

/** Documents that were kept but not read by this reader in the way they are described now. */
async function readPending(
  store: Store,
  reader: Reader,
  { now, onProgress, signal, all = false }: Circumstances & { readonly all?: boolean },
): Promise<number> {
  const log = await store.decisions()
  const pending = (await store.documents()).filter(
    ({ id, metadata, readBy }) => all || readBy !== readingOf(reader, described(metadata, id, log)),
  )
  let done = 0
  for (const { id, name } of pending) {
    if (signal?.aborted) break
    onProgress?.({ phase: 'read', subject: name, done, total: pending.length })
    await read(store, reader, await asDescribed(store, id, log), now())
    await breathe()
    done++
  }
  return done
}

async function readUnlessRead(
  store: Store,
  reader: Reader,
  id: DocumentId,
  log: readonly Decision[],
  at: Instant,
): Promise<void> {
  const document = await asDescribed(store, id, log)
  if ((await store.readBy(id)) !== readingOf(reader, document.metadata)) await read(store, reader, document, at)
}

/** The document with its metadata as people have corrected it. */
async function asDescribed(store: Store, id: DocumentId, log: readonly Decision[]): Promise<Document> {
  const kept = await store.document(id)
  if (!kept) throw new RangeError(`read: no document “${id}”`)
  return { ...kept, metadata: described(kept.metadata, id, log) }
}

/** A reader that stops at a document leaves a problem on it and nothing else undone. */
async function read(store: Store, reader: Reader, document: Document, at: Instant): Promise<void> {
  try {
    await store.replaceClaims(document.id, reader.read(document), readingOf(reader, document.metadata))
  } catch (error) {
    const what = `Reading stopped: ${error instanceof Error ? error.message : String(error)}`
    const remedy =
      'The document is kept; it is tried again at the next “cutout add” or “cutout reread”. Please report this.'
    await store.addProblem({ ...problem('reader-failed', document.name, what, remedy), document: document.id }, at)
  }
}

/** Names a reading by all that it depends on: a corrected publication date changes what “last Tuesday” means. */
export function readingOf(reader: Reader, { title, author, publisher, date, language }: Metadata): string {
  return `${reader.version}/${hashText(JSON.stringify([title, author, publisher, date, language])).slice(0, 12)}`
}

/** Whether a run should end with status 1. */
export const anySerious = (results: readonly AddResult[]): boolean =>
  results.some(({ problems }) => problems.some(isSerious))

async function asJob<T>(
  store: Store,
  job: Pick<Job, 'kind' | 'subject' | 'total'>,
  { now, newJobId, signal }: Circumstances,
  work: (step: (done: number) => Promise<void>) => Promise<T>,
): Promise<T> {
  const id = newJobId()
  await store.startJob({ id, ...job, started: now() })
  try {
    const result = await work(async (done) => {
      await store.updateJob(id, { done, total: Math.max(done, job.total) })
      await breathe()
    })
    await store.updateJob(id, { state: signal?.aborted ? 'cancelled' : 'done', finished: now() })
    return result
  } catch (error) {
    await store.updateJob(id, {
      state: 'failed',
      finished: now(),
      note: error instanceof Error ? error.message : String(error),
    })
    throw error
  }
}

/** Reading keeps the thread to itself; between documents, timers, signals and requests get their turn. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
