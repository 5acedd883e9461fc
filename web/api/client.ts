// The calls that the page makes, with the types of the server. A refusal comes back as an error that carries the
// server's message and its remedy; a server that does not answer is one of these too.

import type { Decision } from '../../src/model/decision.ts'
import type {
  CaseView,
  ClaimView,
  DocumentView,
  JobView,
  NewDecision,
  ProblemView,
  Refusal,
  SummaryView,
} from '../../src/server/api.ts'
import type { CitedClaim } from '../../src/server/rooms/claims.ts'
import type { EntityLine } from '../../src/server/rooms/entities.ts'
import type { SearchHit } from '../../src/store/contract.ts'

export type {
  CaseView,
  CitedClaim,
  ClaimView,
  Decision,
  DocumentView,
  EntityLine,
  JobView,
  NewDecision,
  ProblemView,
  SearchHit,
  SummaryView,
}

export class CallFailed extends Error {
  readonly code: string
  readonly remedy: string
  constructor({ code, message, remedy }: Refusal) {
    super(message)
    this.code = code
    this.remedy = remedy
  }
}

const unreachable: Refusal = {
  code: 'unreachable',
  message: 'The server does not answer.',
  remedy: 'See that `cutout serve` is still running, then try again.',
}

const isRefusal = (body: unknown): body is Refusal =>
  typeof body === 'object' && body !== null && 'message' in body && 'remedy' in body

/** Asks the server; a room with questions of its own calls this with the type of its answer. */
export async function call<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`./api${path}`, init).catch(() => {
    throw new CallFailed(unreachable)
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) {
    throw new CallFailed(
      isRefusal(body) ? body : { ...unreachable, message: `The server answered ${response.status}.` },
    )
  }
  return body as T
}

const post = <T>(path: string, body: unknown): Promise<T> =>
  call<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

const upload = (files: readonly File[]): FormData => {
  const form = new FormData()
  for (const file of files) form.append('files', file, file.name)
  return form
}

export const api = {
  case: () => call<CaseView>('/case'),
  documents: () => call<readonly SummaryView[]>('/documents'),
  document: (id: string) => call<DocumentView>(`/documents/${encodeURIComponent(id)}`),
  claims: (id: string) => call<readonly ClaimView[]>(`/documents/${encodeURIComponent(id)}/claims`),
  claimsById: (ids: readonly string[]) =>
    call<readonly CitedClaim[]>(`/claims?ids=${ids.map(encodeURIComponent).join(',')}`),
  entities: () => call<readonly EntityLine[]>('/entities'),
  decisions: () => call<readonly Decision[]>('/decisions'),
  problems: () => call<readonly ProblemView[]>('/problems'),
  jobs: () => call<readonly JobView[]>('/jobs'),
  decide: (decision: NewDecision) => post<Decision>('/decisions', decision),
  addFiles: (files: readonly File[]) => call<JobView>('/documents', { method: 'POST', body: upload(files) }),
  addAddress: (url: string) => post<JobView>('/documents', { url }),
  goOn: (job: string) => post<JobView>(`/jobs/${encodeURIComponent(job)}/go-on`, {}),
  cancel: (job: string) => post<JobView>(`/jobs/${encodeURIComponent(job)}/cancel`, {}),
  originalAddress: (id: string) => `./api/documents/${encodeURIComponent(id)}/original`,
}
