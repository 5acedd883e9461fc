// The part of the public API that reads one document and keeps nothing: what `cutout read` needs, and nothing that weighs
// a case or draws it, so that a single page is read soon after the program starts. `index.ts` holds all of it too.

export { now } from './host/clock.ts'
export { type CollectOptions, collect, load, type Source, sources } from './host/collect.ts'
export { loadModels, loadReader, type ModelFile, modelFiles } from './host/load-reader.ts'
export { type Ingested, type Input, ingest } from './ingest/index.ts'
export * from './model/exchange.ts'
export * from './model/ontology.ts'
export * from './model/problem.ts'
export { asConllu } from './read/annotated/conllu.ts'
export { asTagged } from './read/annotated/iob2.ts'
export { createReader, type Models, type Reader } from './read/index.ts'
