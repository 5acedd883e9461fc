// Speech that nobody seems to utter: "it was learned from security sources", "is said by officials to have fled". Its source
// is set aside, since the parser takes it for the doer of what is said.
import type { Token } from '../analysis.ts'
import { IMPERSONAL } from '../lexicon/speech/verbs.ts'
import { NO_SPEAKER, text } from './aside.ts'

const IS = /^(?:is|was|been|being)$/i

/** One past the source in "It was stated [by the ministry] that …", "is said [by officials] to have …"; 0 where there is none. */
export function saidByEnd(tokens: readonly Token[], i: number): number {
  if (!IMPERSONAL.test(text(tokens, i)) || !/^(?:by|from)$/i.test(text(tokens, i + 1))) return 0
  const be = [i - 1, i - 2].find((k) => IS.test(text(tokens, k)))
  // "a fourth man, believed by investigators to have paid them"
  if (be === undefined && !/^(?:,|man|men|woman|women|people)$/.test(text(tokens, i - 1))) return 0
  const isIt = be !== undefined && tokens.slice(Math.max(0, be - 2), be).some((t) => /^it$/i.test(t.text))
  for (let k = i + 2; k < Math.min(i + 14, tokens.length); k++) {
    if (isIt && /^that$/i.test(text(tokens, k))) return k
    if (/^to$/i.test(text(tokens, k)) && /^(?:have|be)$/i.test(text(tokens, k + 1))) return k
    if (NO_SPEAKER.test(text(tokens, k)) || text(tokens, k) === ',') return 0
  }
  return 0
}

/** ", it was learned from security sources", ", it is alleged,": the words between the commas. */
export function isImpersonal(inside: readonly string[]): boolean {
  if (isHeard(inside)) return true
  const said = inside.findIndex((w) => IMPERSONAL.test(w))
  if (!/^it$/i.test(inside[0] ?? '') || said < 2 || said > 4 || !IS.test(inside[said - 1] ?? '')) return false
  const source = inside.slice(said + 1)
  if (source.length === 0) return true
  return (
    source.length > 1 &&
    source.length <= 12 &&
    /^(?:by|from|in|on)$/i.test(source[0] ?? '') &&
    !source.some((w) => /^(?:that|which|who|and|but)$/i.test(w))
  )
}

/** ", the court was told,", ", jurors heard on Monday.": whoever listens stands for who spoke. */
function isHeard(inside: readonly string[]): boolean {
  const verb = inside.findLastIndex((w) => /^(?:heard|told)$/i.test(w))
  const when = inside.slice(verb + 1)
  if (verb < 1 || verb > 10 || when.length > 4 || (when.length > 0 && !WHEN.test(when[0] ?? ''))) return false
  const isTold = /^told$/i.test(inside[verb] ?? '')
  return (
    inside.slice(0, verb).some((w) => LISTENS.test(w)) &&
    (!isTold || /^(?:was|were|been)$/i.test(inside[verb - 1] ?? ''))
  )
}
const LISTENS = /^(?:court|jury|jurors?|judges?|tribunal|inquiry|inquest|hearing|committee|magistrates?|bailey)$/i
const WHEN = /^(?:on|in|at|last|this|yesterday|today|earlier)$/i
