// A store that lives as long as the process: the contract in its plainest form, for tests and for a case that
// nobody wants to keep.
import type { Claim } from '../model/claim.ts'
import { type Decision, decision } from '../model/decision.ts'
import type { Document } from '../model/document.ts'
import type { ClaimId, DocumentId, Instant, JobId } from '../model/ids.ts'
import type { Problem } from '../model/problem.ts'
import type { ClaimFilter, Job, Store } from './contract.ts'
import { nameTexts, refuseBrokenText, refuseMisquotes } from './fits.ts'
import { occurrences, parseQuery } from './search/query.ts'
import { rank } from './search/rank.ts'

interface Kept {
  readonly document: Document
  readonly original: Uint8Array
  claims: readonly Claim[]
  readBy?: string
}

export function memoryStore(): Store {
  const kept = new Map<DocumentId, Kept>()
  const log: Decision[] = []
  let problems: (Problem & { readonly at: Instant })[] = []
  const jobs = new Map<JobId, Job>()
  const notes = new Map<string, string>()
  let revision = 0

  const claimsOf = ({ document, predicates, certainty, polarity, names }: ClaimFilter): readonly Claim[] =>
    [...kept.values()]
      .filter((k) => document === undefined || k.document.id === document)
      .flatMap((k) => k.claims.toSorted((a, b) => a.evidence.start - b.evidence.start))
      .filter((c) => predicates?.includes(c.predicate) ?? true)
      .filter((c) => certainty?.includes(c.certainty) ?? true)
      .filter((c) => polarity?.includes(c.polarity) ?? true)
      .filter((c) => names === undefined || named(c, names))

  return {
    async addDocument(document, original) {
      refuseBrokenText(document.text)
      const known = [...kept.values()].find((k) => k.document.bytes === document.bytes)
      if (known) return { outcome: 'known', document: known.document.id }
      kept.set(document.id, { document, original: original.slice(), claims: [] })
      revision++
      return { outcome: 'added', document: document.id }
    },
    async documentOf(bytes) {
      return [...kept.values()].find((k) => k.document.bytes === bytes)?.document.id
    },
    async document(id) {
      return kept.get(id)?.document
    },
    async documents() {
      return [...kept.values()].map(({ document: { text, blocks: _, ...head }, claims, readBy }) => ({
        ...head,
        length: text.length,
        ...(readBy === undefined ? {} : { readBy }),
        claims: claims.length,
        problems: problems.filter((p) => p.document === head.id).length,
      }))
    },
    async original(id) {
      return kept.get(id)?.original.slice()
    },

    async replaceClaims(id, claims, reader) {
      const of = kept.get(id)
      if (!of) throw new RangeError(`replaceClaims: no document “${id}”`)
      refuseMisquotes(of.document.text, claims)
      const seen = new Set<ClaimId>()
      of.claims = claims.filter(({ id: claim }) => !seen.has(claim) && seen.add(claim))
      of.readBy = reader
      problems = problems.filter((p) => !(p.document === id && p.code === 'reader-failed'))
      revision++
    },
    async claim(id: ClaimId) {
      return [...kept.values()].flatMap((k) => k.claims).find((c) => c.id === id)
    },
    async claims(filter = {}) {
      const { limit = Number.POSITIVE_INFINITY, offset = 0 } = filter
      return claimsOf(filter).slice(offset, offset + limit)
    },
    async countClaims(filter = {}) {
      return claimsOf(filter).length
    },
    async readBy(id) {
      return kept.get(id)?.readBy
    },

    async decide(parts) {
      const line = decision(parts, log.length)
      log.push(line)
      revision++
      return line
    },
    async decisions() {
      return [...log]
    },

    async addProblem(problem, at) {
      const same = (p: Problem) =>
        p.code === problem.code &&
        p.where === problem.where &&
        p.what === problem.what &&
        p.document === problem.document
      if (problems.some(same)) problems = problems.map((p) => (same(p) ? { ...problem, at } : p))
      else problems.push({ ...problem, at })
      revision++
    },
    async settleProblems(where) {
      problems = problems.filter((p) => p.document !== undefined || p.where !== where)
      revision++
    },
    async problems(document) {
      return problems.filter((p) => document === undefined || p.document === document)
    },

    async startJob(job) {
      jobs.set(job.id, { ...job, state: 'running', done: 0 })
      revision++
    },
    async updateJob(id, change) {
      const job = jobs.get(id)
      if (job) jobs.set(id, { ...job, ...change })
      revision++
    },
    async jobs() {
      return [...jobs.values()]
    },

    async note(name) {
      return notes.get(name)
    },
    async keepNote(name, body) {
      notes.set(name, body)
    },

    async search(query, limit) {
      const parts = parseQuery(query)
      const candidates = [...kept.values()].map(({ document: { id, text } }) => ({
        document: id,
        text,
        score: occurrences(text, parts).length / Math.sqrt(1 + text.length),
      }))
      return rank(
        candidates.toSorted((a, b) => b.score - a.score),
        parts,
        Math.max(0, limit),
      )
    },
    async revision() {
      return revision
    },
    async health() {
      const claims = [...kept.values()].reduce((sum, k) => sum + k.claims.length, 0)
      return { schema: 0, integrity: 'ok', documents: kept.size, claims, decisions: log.length }
    },
    async close() {},
  }
}

function named(claim: Claim, names: string): boolean {
  const texts = [...nameTexts(claim)]
  return parseQuery(names).every((part) => texts.some((text) => occurrences(text, [part]).length > 0))
}
