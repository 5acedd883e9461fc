// "Each", "both" and "all" between a subject and its verb: "Karel Hudec and his cousin each pleaded guilty", "were each
// serving 14 years". The parser takes them for the start of a phrase, so that the sentence loses its verb.
import type { Token } from '../analysis.ts'
import { type Aside, isCapital, text } from './aside.ts'

const SUBJECTS = /^(?:men|women|suspects|defendants|brothers|pair|two|three|four|five|six|they|who|are|were|have|had)$/i
const VERBS = /^(?:\p{Ll}+(?:ed|ing)|was|were|are|had|have|has|did|face|faces|received|got|held|took|told|said)$/u

export function floating(tokens: readonly Token[], from: number): readonly Aside[] {
  const found: Aside[] = []
  for (let i = from + 1; i + 1 < tokens.length; i++)
    if (
      /^(?:each|both|all)$/.test(text(tokens, i)) &&
      (isCapital(text(tokens, i - 1)) || SUBJECTS.test(text(tokens, i - 1))) &&
      VERBS.test(text(tokens, i + 1))
    )
      found.push({ anchor: i + 1, first: i, last: i + 1, kind: 'floating' })
  return found
}
