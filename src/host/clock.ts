// The only place that asks what time it is.
import type { Instant } from '../model/ids.ts'

export const now = (): Instant => new Date().toISOString() as Instant
