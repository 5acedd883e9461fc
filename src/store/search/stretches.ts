// The few places of one text that answer a query best: the closest gatherings of all its parts, with exact offsets.
import { type Occurrence, occurrences, type QueryPart } from './query.ts'

export interface Stretch {
  readonly start: number
  readonly end: number
  readonly excerpt: string
  readonly excerptStart: number
}

/** Parts that stand further apart than this are not shown as one stretch, but at the rarest of them. */
const LONGEST = 320
const AROUND = 70

interface Gathering extends Pick<Stretch, 'start' | 'end'> {
  /** Code units of the gathering that no part of the query covers. */
  readonly slack: number
}

/** Best first; at most `most`, none overlapping another; empty unless every part stands somewhere. */
export function stretches(text: string, parts: readonly QueryPart[], most: number): readonly Stretch[] {
  const found = occurrences(text, parts)
  const counts = parts.map((_, part) => found.filter((o) => o.part === part).length)
  if (parts.length === 0 || counts.some((n) => n === 0)) return []
  const close = gatherings(found, parts.length).filter(({ start, end }) => end - start <= LONGEST)
  const rarest = counts.indexOf(Math.min(...counts))
  const candidates = close.length > 0 ? close : found.filter((o) => o.part === rarest).map((o) => ({ ...o, slack: 0 }))
  const chosen: Gathering[] = []
  for (const candidate of candidates.toSorted((a, b) => a.slack - b.slack || a.start - b.start)) {
    if (chosen.length === most) break
    if (chosen.every((c) => candidate.end <= c.start || c.end <= candidate.start)) chosen.push(candidate)
  }
  return chosen.map(({ start, end }) => ({ start, end, ...excerpt(text, start, end) }))
}

/** For each place where a part ends: the shortest stretch up to there in which every part stands. */
function gatherings(found: readonly Occurrence[], parts: number): readonly Gathering[] {
  const last = new Map<number, Occurrence>()
  const result: Gathering[] = []
  for (const occurrence of found) {
    last.set(occurrence.part, occurrence)
    if (last.size < parts) continue
    const members = [...last.values()]
    const start = Math.min(...members.map((m) => m.start))
    const covered = members.reduce((sum, m) => sum + m.end - m.start, 0)
    result.push({ start, end: occurrence.end, slack: Math.max(0, occurrence.end - start - covered) })
  }
  return result
}

function excerpt(text: string, start: number, end: number): Pick<Stretch, 'excerpt' | 'excerptStart'> {
  const from = Math.max(0, start - AROUND)
  const to = Math.min(text.length, end + AROUND)
  const before = from === 0 ? 0 : text.slice(from, start).search(/\s/)
  const after = to === text.length ? -1 : text.slice(end, to).search(/\s\S*$/)
  const excerptStart = before < 0 ? start : from + (from === 0 ? 0 : before + 1)
  const excerptEnd = to === text.length ? to : after < 0 ? end : end + after
  return { excerpt: text.slice(excerptStart, excerptEnd), excerptStart }
}
