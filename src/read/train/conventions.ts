// Where the treebanks label the same thing differently, what is learnt follows UD English EWT.
import type { Tree } from '../03-syntax/conllu.ts'

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

/** "October 9": the month is a `compound` of the day in GUM and `nmod:unmarked` in EWT. */
export const monthsAsInEwt = ({ lines, tokens }: Tree): Tree => ({
  lines,
  tokens: tokens.map((token, i) =>
    token.rel === 'compound' &&
    token.head === i + 1 &&
    MONTH.test(token.form) &&
    /^\d\d?$/.test(tokens[i + 1]?.form ?? '')
      ? { ...token, rel: 'nmod:unmarked' }
      : token,
  ),
})
