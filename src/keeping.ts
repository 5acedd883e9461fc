// The part of the public API that keeps a case and what people decide in it: what every command on a case needs first, and
// nothing that reads a text or weighs what was read. `index.ts` holds all of it too.

export { now } from './host/clock.ts'
export { newJobId } from './host/ids.ts'
export { openCase } from './host/open-case.ts'
export { packageRoot, packageVersion } from './host/package-root.ts'
export * from './model/as-decided.ts'
export * from './model/claim.ts'
export * from './model/decision.ts'
export * from './model/document.ts'
export * from './model/entity.ts'
export * from './model/exchange.ts'
export * from './model/ids.ts'
export * from './model/incident.ts'
export * from './model/ontology.ts'
export * from './model/problem.ts'
export * from './model/resolution.ts'
export * from './model/span.ts'
export {
  type AddOptions,
  type AddResult,
  addInputs,
  anySerious,
  type Circumstances,
  type Progress,
  type Reread,
  readingOf,
  reread,
} from './pipeline.ts'
export { type Lost, lostDecisions } from './resolve/lost.ts'
export type { Added, ClaimFilter, DocumentSummary, Job, SearchHit, Store, StoreHealth } from './store/contract.ts'
export { memoryStore } from './store/memory.ts'
