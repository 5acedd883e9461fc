// Words that stand for people and that the parser takes for something else, "the 34-year-old", "the two accused": it is
// shown "man" or "men" in their place, and the words get their own letters back afterwards.
import type { Token, Word } from '../analysis.ts'
import { type Aside, isCapital, text } from './aside.ts'
import { isPersonOfAge } from './years-old.ts'

const DONE_TO = /^(?:accused|arrested|detained|captured|condemned|convicted|kidnapped|abducted)$/
const BEFORE = /^(?:the|both|these|two|three|four|five|six|seven|eight|nine|ten|other|remaining|main|\d{1,2})$/i
const BEHIND = /^(?:[,.;:]|is|are|was|were|has|have|had|will|would|may|might|did|do|does|who|whose|and|on|at|by)$/

/** "a gang of car thieves in Kutaisi": plurals in "-ves", which look like verbs. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['thieves', 'thief'],
  ['wives', 'wife'],
  ['midwives', 'midwife'],
])

/** The words to show, by the index of the token whose place they take. */
export function standIns(tokens: readonly Token[], found: readonly Aside[]): ReadonlyMap<number, Token> {
  const shown = new Map<number, Token>()
  const show = (i: number, word: string) => shown.set(i, { ...(tokens[i] as Token), text: word })
  for (const { kind, anchor } of found) {
    // "a 44-year-old Lithuanian, two Georgians and …"
    if (
      kind === 'years' &&
      isCapital(text(tokens, anchor + 1)) &&
      /^[,;.)]$/.test(text(tokens, anchor + 2)) &&
      text(tokens, anchor) === 'old' &&
      /^(?:an?|the)$/i.test(text(tokens, anchor - 5))
    )
      show(anchor + 1, 'man')
    if (kind === 'years' && isPersonOfAge(tokens, anchor)) show(anchor, text(tokens, anchor) === 'olds' ? 'men' : 'man')
  }
  for (let i = 1; i < tokens.length; i++) {
    if (PLURALS.has(text(tokens, i))) show(i, 'men')
    if (!DONE_TO.test(text(tokens, i)) || !BEFORE.test(text(tokens, i - 1))) continue
    // "chose against the four accused the measure of arrest", not "the two accused the police"
    const isGoverned = /^(?:against|for|of|on|with)$/.test(text(tokens, i - 3)) && /^the$/.test(text(tokens, i + 1))
    if (!BEHIND.test(text(tokens, i + 1)) && !isGoverned) continue
    show(i, /^(?:is|was|has|does)$/.test(text(tokens, i + 1)) ? 'man' : 'men')
  }
  for (let i = 1; i + 1 < tokens.length; i++)
    if (
      /^the$/i.test(text(tokens, i - 1)) &&
      COUNT.test(text(tokens, i)) &&
      /^(?:in|into|on|to|for|at)$/.test(text(tokens, i + 1))
    )
      show(i, 'men')
  return shown
}

/** "Remanding the three in custody", where "the three men" are meant. */
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|pair|trio|others)$/

/** The word with its own letters again. */
export const restored = (w: Word, token: Token): Word =>
  w.text === token.text ? w : { ...w, text: token.text, lemma: lemmaOf(token.text) }

const lemmaOf = (word: string): string => PLURALS.get(word) ?? (/^olds?$/.test(word) ? 'year-old' : word.toLowerCase())
