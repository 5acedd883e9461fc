// What a phrase about time says before it is known when it was written: a small language of dates with holes in them,
// steps from now or from the date last mentioned, and intervals. `resolve.ts` turns it into EDTF.
import type { Holiday, Unit } from './time-words.ts'

/** `now` is the document's date; `last` is the date last mentioned in the text. */
export type Base = 'now' | 'last'

export type Year = { readonly n: number } | { readonly shift: number; readonly from: Base }

export interface Clock {
  readonly hour: number
  readonly minute?: number
}

export interface DateExpression {
  readonly kind: 'date'
  readonly year?: Year
  readonly month?: number
  /** "the 20th of next month": counted from the document's month. */
  readonly monthShift?: number
  /** "last September", "next March": the nearest one gone by, or to come; never this month. */
  readonly toward?: 1 | -1
  readonly day?: number
  /** Monday is 1. */
  readonly weekday?: number
  readonly clock?: Clock
}

export interface Step {
  readonly n: number
  readonly unit: Unit
}

export type Expression =
  | DateExpression
  /** "last week", "this month", "the following year", "the same day" */
  | {
      readonly kind: 'unit'
      readonly unit: Unit
      readonly shift: number
      readonly from: Base
      readonly fallback?: true
    }
  /** "two weeks ago", "three days later", "two years after 3 May 2020" */
  | {
      readonly kind: 'offset'
      readonly steps: readonly Step[]
      readonly direction: 1 | -1
      readonly of: Base | Expression
      readonly weekday?: number
    }
  /** "the past two years", "the next 3 days", "within two weeks" */
  | {
      readonly kind: 'window'
      readonly steps: readonly Step[]
      readonly direction: 1 | -1
      readonly of: Base | Expression
      readonly inclusive?: true
      /** The first day counts as one of them: three days from Monday end on Wednesday. */
      readonly whole?: true
    }
  | { readonly kind: 'interval'; readonly from?: Expression; readonly to?: Expression }
  | { readonly kind: 'season'; readonly season: number; readonly year?: Year; readonly shift?: number }
  | { readonly kind: 'part'; readonly size: 3 | 6; readonly nth: number; readonly year?: Year }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'century'; readonly nth: number }
  /** "last Friday", "this Friday", "next Sunday": a weekday of the week `shift` weeks away, or the nearest strictly past or future one. */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly week?: Expression
      readonly shift?: number
      readonly nearest?: 1 | -1
      readonly from?: Base
    }
  /** "the first Friday of next month"; -1 is the last. */
  | { readonly kind: 'nth'; readonly nth: number; readonly weekday: number; readonly within: Expression }
  /** "the first week of 2021", "the third month of 2021", "the last two weeks of May" */
  | {
      readonly kind: 'nth-unit'
      readonly nth: number
      readonly count: number
      readonly unit: 'day' | 'week' | 'month'
      readonly within: Expression
    }
  | { readonly kind: 'iso-week'; readonly week: number; readonly year?: Year }
  | { readonly kind: 'week-of'; readonly day: Expression }
  | { readonly kind: 'holiday'; readonly holiday: Holiday; readonly year?: Year; readonly toward?: 1 | -1 }
  /** "around 2015" */
  | { readonly kind: 'about'; readonly of: Expression }
  /** "over the years": about time, and no value */
  | { readonly kind: 'vague' }
