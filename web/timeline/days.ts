// Time as days since 1 January 1970, and the stretch of it that a timeline shows.
import type { Stretch } from '../../src/analyse/timeline.ts'

const DAY_MS = 86_400_000

export const dayOf = (iso: string): number => Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY_MS)
export const isoOf = (day: number): string => new Date(Math.round(day) * DAY_MS).toISOString().slice(0, 10)
export const dateOf = (day: number): Date => new Date(day * DAY_MS)

/** From the beginning of the first day to the end of the last; an open end is missing. */
export interface Days {
  readonly from?: number
  readonly to?: number
}

export const daysOf = ({ from, to }: Stretch): Days => ({
  ...(from === undefined ? {} : { from: dayOf(from) }),
  ...(to === undefined ? {} : { to: dayOf(to) + 1 }),
})

/** What is in sight. */
export interface Window {
  readonly from: number
  readonly to: number
}

const SHORTEST = 3
const LONGEST = 400 * 366

/** The same length at least, around the same middle. */
export function widened({ from, to }: Window, factor: number, at = (from + to) / 2): Window {
  const length = Math.min(LONGEST, Math.max(SHORTEST, (to - from) * factor))
  const part = (at - from) / (to - from)
  return { from: at - length * part, to: at + length * (1 - part) }
}

export const moved = ({ from, to }: Window, part: number): Window => {
  const by = (to - from) * part
  return { from: from + by, to: to + by }
}

/** All that is dated, with a little air. */
export function whole(stretches: readonly Stretch[]): Window {
  const ends = stretches.flatMap((stretch) => Object.values(daysOf(stretch)) as number[])
  if (ends.length === 0) return { from: dayOf('2000-01-01'), to: dayOf('2001-01-01') }
  return aired(Math.min(...ends), Math.max(...ends))
}

const FEW = 20

/**
 * Where to begin: the whole, unless a few far events would press all others together – a birth in 1957 beside a year of
 * plots – and then the middle nine tenths.
 */
export function firstWindow(stretches: readonly Stretch[]): Window {
  const all = whole(stretches)
  if (stretches.length < FEW) return all
  const starts = stretches
    .map((stretch) => daysOf(stretch).from ?? daysOf(stretch).to ?? all.from)
    .sort((a, b) => a - b)
  const ends = stretches.map((stretch) => daysOf(stretch).to ?? daysOf(stretch).from ?? all.to).sort((a, b) => a - b)
  const cut = Math.floor(stretches.length / 20)
  const middle = aired(starts[cut] ?? all.from, ends[ends.length - 1 - cut] ?? all.to)
  return middle.to - middle.from < (all.to - all.from) / 2 ? middle : all
}

const aired = (from: number, to: number): Window => {
  const air = Math.max(2, (to - from) * 0.04)
  return { from: from - air, to: to + air }
}
