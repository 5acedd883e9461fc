// Every route under /api with what it takes and gives: the server's table of contents and the source of its OpenAPI
// document. Handlers stand in app.ts;
// what the rooms of the workbench ask for stands in rooms/.
import { createRoute, z } from '@hono/zod-openapi'
import {
  caseView,
  claimView,
  decisionView,
  documentView,
  jobView,
  newDecision,
  problemView,
  searchHit,
  summaryView,
} from './api.ts'
import { gives, list, refuses, withId } from './route-parts.ts'

export const getCase = createRoute({
  method: 'get',
  path: '/case',
  summary: 'The case: its name, counts and revision',
  responses: { 200: gives(caseView, 'The case'), ...refuses },
})
export const getDocuments = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'All documents in the order in which they were added',
  responses: { 200: gives(list(summaryView), 'Documents without their text'), ...refuses },
})
export const getDocument = createRoute({
  method: 'get',
  path: '/documents/{id}',
  summary: 'One document: text, blocks, metadata as corrected, problems',
  request: { params: withId },
  responses: { 200: gives(documentView, 'The document'), ...refuses },
})
export const getDocumentClaims = createRoute({
  method: 'get',
  path: '/documents/{id}/claims',
  summary: 'What one document asserts, in the order of the text',
  request: { params: withId },
  responses: { 200: gives(list(claimView), 'Claims with their standing'), ...refuses },
})
export const getOriginal = createRoute({
  method: 'get',
  path: '/documents/{id}/original',
  summary: 'The bytes as collected, to save; never shown in the page',
  request: { params: withId },
  responses: {
    200: {
      description: 'The original bytes',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...refuses,
  },
})
export const getClaim = createRoute({
  method: 'get',
  path: '/claims/{id}',
  summary: 'One claim with its standing and its explanation',
  request: { params: withId },
  responses: { 200: gives(claimView, 'The claim'), ...refuses },
})
export const getProblems = createRoute({
  method: 'get',
  path: '/problems',
  summary: 'All problems met, with what to do about them',
  responses: { 200: gives(list(problemView), 'Problems'), ...refuses },
})
export const getSearch = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Full text, best first: all words, "a phrase", beginnings with *',
  request: {
    query: z.object({ q: z.string().max(400), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  },
  responses: { 200: gives(list(searchHit), 'Hits'), ...refuses },
})
export const getDecisions = createRoute({
  method: 'get',
  path: '/decisions',
  summary: 'The log of decisions, oldest first',
  responses: { 200: gives(list(decisionView), 'Decisions'), ...refuses },
})
export const postDecision = createRoute({
  method: 'post',
  path: '/decisions',
  summary: 'Decide: a line for the log, about claims, documents, mentions, incidents or hypotheses; or the undo of one',
  request: { body: { required: true, content: { 'application/json': { schema: newDecision } } } },
  responses: { 201: gives(decisionView, 'The decision as written to the log'), ...refuses },
})
export const postDocuments = createRoute({
  method: 'post',
  path: '/documents',
  summary: 'Add documents: files as multipart/form-data (field `files`), or an address as JSON',
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({ files: z.array(z.string().openapi({ format: 'binary' })) }),
        },
        'application/json': { schema: z.object({ url: z.url({ protocol: /^https?$/ }) }) },
      },
    },
  },
  responses: { 202: gives(jobView, 'The job that takes them in; follow it at /api/events'), ...refuses },
})
export const getJobs = createRoute({
  method: 'get',
  path: '/jobs',
  summary: 'Jobs that this server has run since it started, after those that one before it left unfinished',
  responses: { 200: gives(list(jobView), 'Jobs'), ...refuses },
})
export const cancelJob = createRoute({
  method: 'post',
  path: '/jobs/{id}/cancel',
  summary: 'Stop a job after the document at hand; what was added stays',
  request: { params: withId },
  responses: { 200: gives(jobView, 'The job'), ...refuses },
})
export const goOn = createRoute({
  method: 'post',
  path: '/jobs/{id}/go-on',
  summary: 'Read what an interrupted job took in and did not come to read',
  request: { params: withId },
  responses: { 202: gives(jobView, 'The job that goes on with it'), ...refuses },
})
export const getEvents = createRoute({
  method: 'get',
  path: '/events',
  summary: 'Server-sent events: `revision` when the case changed (by any process), `job` when a job moved on',
  responses: {
    200: {
      description: 'revision: {"revision": number}; job: a Job',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...refuses,
  },
})
