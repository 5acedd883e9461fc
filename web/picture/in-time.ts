// Whether something lies in the stretch of time that all rooms share. What has no date is never left out by it.
import type { Stretch } from '../../src/analyse/timeline.ts'

interface Asked {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** ISO dates compare as words: `2024-06-30` lies before `2024-07`. */
export const isInTime = (stretch: Stretch, { from, to }: Asked): boolean =>
  (from === undefined || stretch.to === undefined || stretch.to >= from) &&
  (to === undefined || stretch.from === undefined || stretch.from <= to)
