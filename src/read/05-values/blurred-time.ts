// The words that blur a date or name a part of it: "around 2015", "early 2023", "the end of June".
import { type Atom, type Found, found, oneOf, phrases } from './atoms.ts'
import type { Expression } from './expression.ts'
import { type Setting, single } from './single-time.ts'

const BLUR = phrases<'about' | 'part'>([
  ['around', 'about'],
  ['about', 'about'],
  ['circa', 'about'],
  ['c .', 'about'],
  ['ca .', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['on or about', 'about'],
  ['in or about', 'about'],
  ['on or around', 'about'],
  ['in or around', 'about'],
  ['at or around', 'about'],
  ['sometime in', 'about'],
  ['some time in', 'about'],
  ['sometime around', 'about'],
  ['early', 'part'],
  ['late', 'part'],
  ['mid', 'part'],
  ['mid -', 'part'],
  ['early -', 'part'],
  ['late -', 'part'],
  ['early in', 'part'],
  ['late in', 'part'],
  ['earlier in', 'part'],
  ['later in', 'part'],
  ['earlier', 'part'],
  ['later', 'part'],
  ['the beginning of', 'part'],
  ['the start of', 'part'],
  ['the end of', 'part'],
  ['the middle of', 'part'],
  ['beginning of', 'part'],
  ['start of', 'part'],
  ['end of', 'part'],
  ['middle of', 'part'],
  ['the early', 'part'],
  ['the late', 'part'],
  ['the mid', 'part'],
  ['the mid -', 'part'],
  ['the eve of', 'part'],
  ['as of', 'part'],
  ['as early as', 'part'],
  ['as late as', 'part'],
  ['as recently as', 'part'],
  ['as far back as', 'part'],
  ['the turn of', 'part'],
  ['the year', 'part'],
  ['the month of', 'part'],
  ['year', 'part'],
  ['at the end of', 'part'],
  ['at the beginning of', 'part'],
  ['at the start of', 'part'],
])

/** "around 2015" is marked as about; "early 2023" and "late June" keep the year or month as it stands, which is all that is certain. */
export function blurred(list: readonly Atom[], i: number, setting: Setting): Found<Expression> | undefined {
  const blur = oneOf(list, i, BLUR)
  if (!blur) return single(list, i, setting)
  const inner = blurred(list, blur.next, setting)
  if (!inner) return single(list, i, setting)
  if (/^year$/.test(list[i]!.lower) && inner.value.kind !== 'date') return undefined
  if (blur.value === 'about') return found({ kind: 'about', of: inner.value }, inner.next)
  if (
    /^(earlier|later)$/.test(list[i]!.lower) &&
    blur.next === i + 1 &&
    !/^(this|that|last|next|today|in)$/.test(list[i + 1]!.lower)
  )
    return undefined
  return inner
}

export const BLUR_HEADS: readonly string[] = [...BLUR.keys()]
