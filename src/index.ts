// The public API. The command line and the server use nothing else, so whatever they can do, another program can do.
// What is heavy – the database, the document formats – is loaded by the functions that need it, when they are called.

export * from './analyse/index.ts'
export { now } from './host/clock.ts'
export { type CollectOptions, collect, load, type Source, sources } from './host/collect.ts'
export { type Desk, type DeskJob, deskHere } from './host/desk.ts'
export { deskThread } from './host/desk-thread.ts'
export { FETCH_DEFAULTS, type FetchOptions, fetchAddress, isAddress } from './host/fetch-address.ts'
export { newJobId } from './host/ids.ts'
export { layOut } from './host/lay-out.ts'
export { loadModels, loadReader, type ModelFile, modelFiles } from './host/load-reader.ts'
export { openCase } from './host/open-case.ts'
export { packageRoot, packageVersion } from './host/package-root.ts'
export { type Ingested, type Input, ingest } from './ingest/index.ts'
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
export { asConllu } from './read/annotated/conllu.ts'
export { asTagged } from './read/annotated/iob2.ts'
export { createReader, type Models, type Reader } from './read/index.ts'
export * from './resolve/index.ts'
export type { Added, ClaimFilter, DocumentSummary, Job, SearchHit, Store, StoreHealth } from './store/contract.ts'
export { memoryStore } from './store/memory.ts'
export * from './weigh/index.ts'
