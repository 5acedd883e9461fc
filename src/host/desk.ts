// Who takes documents in and reads them for the server. Here it is the very thread that asks; desk-thread.ts has one that
// answers from a thread of its own.
import type { Input } from '../ingest/input.ts'
import type { Instant, JobId } from '../model/ids.ts'
import type { ProblemError } from '../model/problem.ts'
import { type AddResult, addInputs, type Progress, reread } from '../pipeline.ts'
import type { Reader } from '../read/index.ts'
import type { Store } from '../store/contract.ts'
import { now as clock } from './clock.ts'

export interface DeskJob {
  /** Under this id the store keeps the record of the job. */
  readonly id: JobId
  readonly onProgress: (progress: Progress) => void
  /** Looked at between documents. */
  readonly signal: AbortSignal
}

export interface Desk {
  /** `expected`: how many inputs will come. */
  add(inputs: AsyncIterable<Input | ProblemError>, expected: number, job: DeskJob): Promise<readonly AddResult[]>
  /** Reads what this reader has not read in the way that it is described now. */
  reread(job: DeskJob): Promise<void>
  /** Ends at once; what is being read is read again another time. */
  close(): Promise<void>
}

export function deskHere(store: Store, reader: Reader, now: () => Instant = clock): Desk {
  return {
    add: (inputs, expected, { id, ...watch }) =>
      addInputs(store, reader, inputs, { given: {}, expected, now, newJobId: () => id, ...watch }),
    async reread({ id, ...watch }) {
      await reread(store, reader, { now, newJobId: () => id, ...watch })
    },
    async close() {},
  }
}
