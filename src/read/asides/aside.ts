// A stretch of words set aside while the sentence is parsed, and the questions that every finder of one asks of the tokens.
import type { Token } from '../analysis.ts'

export interface Aside {
  /** Index of the word that it belongs to, and the first and one past the last of its own words. */
  readonly anchor: number
  readonly first: number
  readonly last: number
  readonly kind:
    | 'age'
    | 'years'
    | 'origin'
    | 'bracket'
    | 'dateline'
    | 'hyphens'
    | 'said'
    | 'source'
    | 'put'
    | 'day'
    | 'relative'
    | 'participle'
    | 'company'
    | 'piece'
    | 'date'
}

export const text = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? ''
export const isCapital = (s: string): boolean => /^\p{Lu}/u.test(s)
