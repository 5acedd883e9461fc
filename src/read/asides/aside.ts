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
    | 'alias'
    | 'label'
    | 'office'
    | 'title'
    | 'floating'
    | 'counted'
    | 'bracket'
    | 'dateline'
    | 'hyphens'
    | 'said'
    | 'source'
    | 'by'
    | 'put'
    | 'piece'
    | 'date'
    | 'dashes'
}

export const text = (tokens: readonly Pick<Token, 'text'>[], i: number): string => tokens[i]?.text ?? ''
export const isCapital = (s: string): boolean => /^\p{Lu}/u.test(s)

/** Words that open a clause of another kind, or cannot stand in the name of a speaker. */
export const NO_SPEAKER =
  /^(?:who|whom|whose|which|that|when|while|where|as|but|and|or|because|if|after|before|since|to|not|never|also|it|is|was|are|were|be|been|has|have|had|will|would|can|could|may|might|must|did|does|do|by|so|what|how|why|there|then|[.;:!?()“”"‘—–-])$/i
