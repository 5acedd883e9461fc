// Whether two values of one role can both be right. A less precise value agrees with a more precise one; only what
// cannot be true together disagrees.
import type { Document } from '../model/document.ts'
import type { Role } from '../model/ontology.ts'
import { apart, couldBeOne, type Days, daysOf } from './edtf.ts'

/** A value with the document that gives it: an age is counted from its date. */
export interface Given {
  readonly value: string
  readonly document: Document | undefined
}

export function agree(role: Role, a: Given, b: Given): boolean {
  if (a.value === b.value && role !== 'years') return true
  if (role === 'time') return couldBeOne(a.value, b.value)
  if (role === 'years') return agesAgree(a, b)
  if (role === 'title' || role === 'penalty') return wordsAgree(a.value, b.value)
  if (role === 'outcome') return outcomesAgree(a.value, b.value)
  if (role === 'quantity') return countsAgree(a.value, b.value)
  // A method that is only "other" or a killing that does not say how leaves room: assassination by bombing.
  if (role === 'method')
    return ['other', 'assassination', 'assault', 'sabotage'].some((m) => m === a.value || m === b.value)
  return false
}

/** Whether it holds of one of these and one of those; without a rule, whether they have one in common. */
export function anyPair<T>(these: readonly T[], those: readonly T[], holds: (a: T, b: T) => boolean = equal): boolean {
  for (const a of these) for (const b of those) if (holds(a, b)) return true
  return false
}

/** Likewise, where what one of them leaves out is no difference. */
export const meet = <T>(these: readonly T[], those: readonly T[], holds: (a: T, b: T) => boolean = equal): boolean =>
  these.length === 0 || those.length === 0 || anyPair(these, those, holds)

const equal = <T>(a: T, b: T): boolean => a === b

/** Planned leaves open what came of it; a foiled and an attempted attack both did not succeed. */
export function outcomesAgree(a: string, b: string): boolean {
  return a === 'planned' || b === 'planned' || (a === 'carried-out') === (b === 'carried-out')
}

/** Papers round, and count from the year of birth alone: one year is no disagreement. */
export const TOLERANCE = 366

export function agesAgree(a: Given, b: Given): boolean {
  const [left, right] = [bornOf(a), bornOf(b)]
  if (left && right) return apart(left, right) <= TOLERANCE
  const [x, y] = [yearsIn(a.value), yearsIn(b.value)]
  // Without the date of a document its age can be years old or new: nothing is concluded but from equal numbers.
  return x === undefined || y === undefined || x === y || !left !== !right || (!left && !right && Math.abs(x - y) <= 1)
}

/** The days on which somebody was born who is so old on the day of the document: `34` on 3 July 2024. */
export function bornOf({ value, document }: Given): Days | undefined {
  const years = yearsIn(value)
  const written = document?.metadata.date && daysOf(document.metadata.date)
  if (years === undefined || !written) return undefined
  return { from: Math.round(written.from - (years + 1) * 365.2425) + 1, to: Math.round(written.to - years * 365.2425) }
}

const yearsIn = (value: string): number | undefined => {
  const [number] = /^\d{1,3}/.exec(value) ?? []
  return number === undefined ? undefined : Number(number)
}

/** `250000 people` → 250000 and `people`; another unit measures something else. */
export function countsAgree(a: string, b: string): boolean {
  const [left, right] = [quantityIn(a), quantityIn(b)]
  return !left || !right || left.unit !== right.unit || left.number === right.number
}

function quantityIn(value: string): { readonly number: number; readonly unit: string } | undefined {
  const [, number, unit = ''] = /^(-?\d+(?:\.\d+)?)\s*(.*)$/.exec(value) ?? []
  return number === undefined ? undefined : { number: Number(number), unit }
}

/** "eleven years" and "eleven years in prison": one holds all words of the other. */
export function wordsAgree(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const [few, many] = left.size <= right.size ? [left, right] : [right, left]
  return [...few].every((word) => many.has(word))
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !IDLE.has(word)))

const IDLE = new Set(['a', 'an', 'the', 'of', 'in', 'for', 'to', 'and', 'his', 'her', 'their', 'prison', 'jail'])
