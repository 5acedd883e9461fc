// Defendants between semicolons: "charging Ivan Petrov, aka "the Dentist," 52, of Riga; and Omar Haddad, 31, a citizen of
// Jordan, with murder" parses as "charging Ivan Petrov, and Omar Haddad with murder".
import type { Token } from '../analysis.ts'
import { type Aside, isCapital, text } from './aside.ts'
import { originEnd } from './person.ts'

/** What goes on behind the last of the listed. */
const GOES_ON = /^(?:with|for|in|on|was|were|is|are|has|have|had|will|would|each|all|both)$/
const AGE = /^[1-9]\d$/

export function listedPeople(tokens: readonly Token[], from: number): readonly Aside[] {
  const breaks = tokens.flatMap((t, i) => (t.text === ';' && i > from ? [i] : []))
  const last = breaks.at(-1)
  if (last === undefined) return []
  const found: Aside[] = []
  let start = from
  for (const [k, end] of [...breaks, -1].entries()) {
    const name = k === 0 ? lastName(tokens, start, breaks[0] ?? 0) : nameAt(tokens, start)
    const stop = end >= 0 ? end : closing(tokens, name + 1)
    // Every stretch must be a name with a comma behind it, or this is no list of people.
    if (name < 0 || stop < 0 || text(tokens, name + 1) !== ',') return []
    found.push(...pieces(tokens, name, stop))
    start = stop + 1
  }
  return found.some((a) => a.kind === 'age') ? found : []
}

/** The last word of the name that begins at `from`, "and" before it allowed; -1 where no name does. */
function nameAt(tokens: readonly Token[], from: number): number {
  let at = /^(?:and|or)$/i.test(text(tokens, from)) ? from + 1 : from
  const first = at
  while (isCapital(text(tokens, at))) at++
  return at - first >= 2 ? at - 1 : -1
}

/** In the first stretch words may stand before the name: the name ends at the first comma with two capitals before it. */
function lastName(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 2; i < to; i++)
    if (text(tokens, i) === ',' && isCapital(text(tokens, i - 1)) && isCapital(text(tokens, i - 2))) return i - 1
  return -1
}

/** The comma behind which the sentence goes on after the last of the listed. */
function closing(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < tokens.length - 1; i++)
    if (text(tokens, i) === ',' && GOES_ON.test(text(tokens, i + 1))) return i
  return -1
}

/** What stands between commas behind the name, each piece an aside of its own. */
function pieces(tokens: readonly Token[], anchor: number, end: number): readonly Aside[] {
  const found: Aside[] = []
  let first = anchor + 1
  while (first < end) {
    let last = first + 1
    while (last < end && text(tokens, last) !== ',') last++
    if (text(tokens, first + 1) === 'of') last = Math.max(last, originEnd(tokens, first + 2) ?? 0)
    // "aka "the Dentist," 52": the comma stands inside the quotation marks.
    if (/^["”’']$/.test(text(tokens, last + 1)) && last + 1 < end) last += 2
    const kind = kindOf(tokens, first, Math.min(last, end))
    const closes = text(tokens, end) === ',' && last >= end
    found.push({ anchor, first, last: closes ? end + 1 : Math.min(last, end), kind })
    first = last
  }
  return found
}

function kindOf(tokens: readonly Token[], first: number, last: number): Aside['kind'] {
  const at = text(tokens, first) === ',' ? first + 1 : first
  if (AGE.test(text(tokens, at)) && last - at === 1) return 'age'
  return text(tokens, at) === 'of' ? 'origin' : 'piece'
}
