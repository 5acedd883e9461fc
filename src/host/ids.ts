// The only place that makes ids by chance: a job is an event and has nothing that a hash could name it by.
import { randomUUID } from 'node:crypto'
import type { JobId } from '../model/ids.ts'

export const newJobId = (): JobId => `j${randomUUID()}` as JobId
