// Words that cost the sentence its verb: "each", "both" and "all" between a subject and its verb, "Karel Hudec and his cousin
// each pleaded guilty", which the parser takes for the start of a phrase; and the participle in "the three arrested men agreed
// to", which it takes for what the three did.
import type { Token } from '../analysis.ts'
import { type Aside, isCapital, text } from './aside.ts'

const SUBJECTS = /^(?:men|women|suspects|defendants|brothers|pair|two|three|four|five|six|they|who|are|were|have|had)$/i
const BEFORE_PEOPLE =
  /^(?:arrested|detained|accused|convicted|jailed|charged|captured|suspected|wanted|sanctioned|designated|injured|wounded)$/
const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/i
const VERBS = /^(?:\p{Ll}+(?:ed|ing)|was|were|are|had|have|has|did|face|faces|received|got|held|took|told|said)$/u
const TURNS = new RegExp(`${VERBS.source}|^(?!this$)\\p{Ll}{3,}s$`, 'u')

export function floating(tokens: readonly Token[], from: number): readonly Aside[] {
  const found: Aside[] = [...majorities(tokens, from)]
  for (let i = from + 1; i + 1 < tokens.length; i++)
    if (
      /^(?:each|both|all)$/.test(text(tokens, i)) &&
      (isCapital(text(tokens, i - 1)) || SUBJECTS.test(text(tokens, i - 1))) &&
      VERBS.test(text(tokens, i + 1))
    )
      found.push({ anchor: i + 1, first: i, last: i + 1, kind: 'floating' })
    // "where he was in fact wanted for fraud": he was no fact; "among Georgians in particular"
    else if (
      /^in$/.test(text(tokens, i)) &&
      /^(?:fact|particular)$/.test(text(tokens, i + 1)) &&
      text(tokens, i + 2) !== 'that'
    )
      found.push({ anchor: i - 1, first: i, last: i + 2, kind: 'floating' })
    else if (
      BEFORE_PEOPLE.test(text(tokens, i)) &&
      COUNTS.test(text(tokens, i - 1)) &&
      /^\p{L}*(?:s|men|people)$/u.test(text(tokens, i + 1))
    )
      found.push({ anchor: i + 1, first: i, last: i + 1, kind: 'counted' })
    // "Haddad in turn hired Petrov", "This in turn shows that"
    else if (/^in$/.test(text(tokens, i)) && text(tokens, i + 1) === 'turn' && TURNS.test(text(tokens, i + 2)))
      found.push({ anchor: i + 2, first: i, last: i + 2, kind: 'floating' })
  return found
}

/** "found guilty by a majority of ten to two of arson": how a jury voted, between its verdict and what it is for. */
function majorities(tokens: readonly Token[], from: number): readonly Aside[] {
  return tokens.flatMap((t, i): Aside[] => {
    if (i <= from || !/^(?:majority|unanimous(?:ly)?)$/i.test(t.text)) return []
    if (/^unanimously$/i.test(t.text)) return [{ anchor: i - 1, first: i, last: i + 1, kind: 'floating' }]
    const first = /^an?$/i.test(text(tokens, i - 1)) ? i - 2 : i - 1
    if (!/^(?:by|on|with)$/i.test(text(tokens, first))) return []
    const noun = /^(?:verdict|vote|decision|of)$/i.test(text(tokens, i + 1)) ? i + 1 : i
    if (!/^of$/i.test(text(tokens, noun))) return [{ anchor: first - 1, first, last: noun + 1, kind: 'floating' }]
    const isCount = NUMBER.test(text(tokens, noun + 1)) && /^(?:to|[-–])$/.test(text(tokens, noun + 2))
    return isCount ? [{ anchor: first - 1, first, last: noun + 4, kind: 'floating' }] : []
  })
}
const NUMBER = /^(?:nine|ten|eleven|\d{1,2})$/i
