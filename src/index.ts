// The public API. The command line and the server use nothing else, so whatever they can do, another program can do.
// What is heavy – the database, the document formats – is loaded by the functions that need it, when they are called. Two
// parts of it stand on their own, for a program that is to start soon: `reading.ts` and `keeping.ts`.

export * from './analyse/index.ts'
export { type Desk, type DeskJob, deskHere } from './host/desk.ts'
export { deskThread } from './host/desk-thread.ts'
export { FETCH_DEFAULTS, type FetchOptions, fetchAddress, isAddress } from './host/fetch-address.ts'
export { layOut } from './host/lay-out.ts'
export * from './keeping.ts'
export * from './reading.ts'
export * from './resolve/index.ts'
export * from './weigh/index.ts'
