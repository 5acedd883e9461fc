// Who says so, set between commas or at the end: ", police said,", ", according to his lawyer,", "…, the Courier reported
// on Monday, citing court papers."
import type { Token } from '../analysis.ts'
import { type Aside, isCapital, NO_SPEAKER, text } from './aside.ts'
import { isImpersonal, saidByEnd } from './impersonal.ts'
import { officeEnd } from './offices.ts'

export const SAYS =
  /^(?:sa(?:id|ys?)|report(?:s|ed)|allege[sd]?|claim(?:s|ed)?|believe[sd]?|add(?:s|ed)|argue[sd]?|insist(?:s|ed)?|testif(?:ies|ied)|recall(?:s|ed)|explain(?:s|ed)|wr(?:ite|ites|ote)|contend(?:s|ed)?|maintain(?:s|ed)?|assert(?:s|ed)?|reckon(?:s|ed)?|warn(?:s|ed)|admit(?:s|ted)|acknowledge[sd]|concede[sd]|confirmed|noted|observed|suggest(?:s|ed)|disclosed|revealed|cautioned)$/
const TOLD =
  /^(?:reported|informed|said|stated|announced|confirmed|indicated|explained|added|affirmed|declared|revealed)$/
const SOURCES =
  /^(?:sources?|police|officials?|authorities|prosecutors?|ministry|ministers?|spokes\w+|media|press|lawyers?|witness(?:es)?)$/i

const CITES = /^(?:citing|quoting)$/i
export const CITED = /^(?:cited|quoted|cites|quotes)$/
const isStop = (t: Token): boolean => /^[,.;:!?]$/.test(t.text)

/** ", police said," and ", according to his lawyer," inside a sentence. */
export function spoken(tokens: readonly Token[], from: number): readonly Aside[] {
  const found: Aside[] = []
  const puts = asPutBy(tokens, from)
  if (puts > 0) found.push({ anchor: puts, first: from, last: puts, kind: 'put' })
  const announced = announcers(tokens, from)
  if (announced > 0) found.push({ anchor: announced - 1, first: announced, last: tokens.length - 1, kind: 'said' })
  for (let i = Math.max(from, puts); i + 2 < (announced > 0 ? announced : tokens.length); i++) {
    const according = accordingBetween(tokens, i)
    if (according > 0) {
      found.push({ anchor: i, first: i + 1, last: according, kind: 'source' })
      i = according - 1
      continue
    }
    const between = saidBetween(tokens, i)
    const behind = between > 0 ? between : saidByEnd(tokens, i)
    if (behind > 0) {
      found.push({ anchor: i, first: i + 1, last: behind, kind: between > 0 ? 'said' : 'by' })
      i = behind - 1
      continue
    }
    if (text(tokens, i) !== ',') continue
    const close = tokens.findIndex((t, k) => k > i && isStop(t))
    if (close < 0) continue
    const isEnd = close === tokens.length - 1
    if (!isEnd && text(tokens, close) !== ',') continue
    // "believing, he said, that …" reports only what follows.
    if (text(tokens, close + 1) === 'that') continue
    const inside = tokens.slice(i + 1, close).map((t) => t.text)
    // "…, informed the director of the institution, General Wilmar Osorio."
    const rest = tokens.slice(i + 1, -1).map((t) => t.text)
    if (!isEnd && (isTold(rest) || isNamedSpeaker(rest))) {
      found.push({ anchor: i - 1, first: i, last: tokens.length - 1, kind: 'said' })
      break
    }
    const kind = isProsecuting(inside)
      ? 'said'
      : sortOf(inside, isEnd || endsInCitation(tokens, close) || goesOnWith(tokens, close))
    if (!kind) continue
    // Before "while" the comma stays.
    const closes = !isEnd && !goesOnWith(tokens, close)
    found.push({ anchor: i - 1, first: i, last: closes ? close + 1 : close, kind })
    i = isEnd ? close : close - 1
  }
  return found
}

const IN_OFFICES = /^(?:of|for|the|and|in|at|acting|with|['’]s|[-–,;()&.])$/

/** "…, Acting Assistant Attorney General Ivo Lang and U.S. Attorney for the Northern District of Ohio Lena Marr announced
 * today.": the comma before those who announce what the rest of the sentence tells, -1 where none do. */
function announcers(tokens: readonly Token[], from: number): number {
  const verb = tokens.findLastIndex((t) => t.text === 'announced')
  if (verb < from + 4 || verb < tokens.length - 5 || !/^(?:today|yesterday|on|\.)$/.test(text(tokens, verb + 1)))
    return -1
  let start = verb
  while (start > from && (isCapital(text(tokens, start - 1)) || IN_OFFICES.test(text(tokens, start - 1)))) start--
  return tokens.findIndex((t, i) => i >= start && i < verb && t.text === ',' && officeEnd(tokens, i + 1) > 0)
}

/** "…, the Courier reported on Monday, citing court papers." */
function endsInCitation(tokens: readonly Token[], comma: number): boolean {
  const stop = tokens.findIndex((t, k) => k > comma && isStop(t))
  return CITES.test(text(tokens, comma + 1)) && stop === tokens.length - 1
}

/** One past the comma of "As the indictment puts it, …", "As reported by the ministry, …" at the start; 0 where there is none. */
function asPutBy(tokens: readonly Token[], from: number): number {
  if (!/^as$/i.test(text(tokens, from))) return 0
  const comma = tokens.findIndex((t, k) => k > from && k <= from + 14 && isStop(t))
  if (text(tokens, comma) !== ',') return 0
  const inside = tokens.slice(from + 1, comma).map((t) => t.text)
  const isPut = /^it$/i.test(inside.at(-1) ?? '') && /^puts?$/i.test(inside.at(-2) ?? '')
  const isReported = TOLD.test(inside[0] ?? '') && /^(?:by|in)$/.test(inside[1] ?? '')
  return isPut || isReported ? comma + 1 : 0
}

/** "…, the deputy chief told reporters, while the fourth …": what follows the comma is a clause of its own. */
const goesOnWith = (tokens: readonly Token[], comma: number): boolean =>
  /^(?:while|but|although|though|whereas)$/i.test(text(tokens, comma + 1))

/** What words between commas say of the rest of the sentence, if they do. */
function sortOf(inside: readonly string[], isLast: boolean): 'said' | 'source' | undefined {
  const names = (words: readonly string[]) => !words.some((w) => NO_SPEAKER.test(w))
  if (inside.length > 1 && inside.length <= 12) {
    if (/^according$/i.test(inside[0] ?? '') && inside[1] === 'to') return 'source'
    if (CITES.test(inside[0] ?? '') && names(inside)) return 'source'
    // "the Courier, which cited a diplomat,"
    if (inside[0] === 'which' && CITED.test(inside[1] ?? '') && names(inside.slice(2))) return 'source'
  }
  // "members of a gang, among them teenagers, to attack"
  if (
    !isLast &&
    inside.length <= 8 &&
    /^among(?:st)?$/i.test(inside[0] ?? '') &&
    /^(?:them|whom)$/i.test(inside[1] ?? '')
  )
    return 'source'
  if (isImpersonal(inside)) return 'said'
  return isSaid(inside, isLast) || (isLast && isTold(inside)) ? 'said' : undefined
}

/** "…, police in both countries said on Tuesday.", "…, the deputy chief told reporters, while …" */
function isSaid(words: readonly string[], isLast: boolean): boolean {
  // "the Internal Security Agency (ISA) said"
  const open = words.indexOf('(')
  const close = words.indexOf(')', open)
  const inside = open > 0 && close > open ? [...words.slice(0, open), ...words.slice(close + 1)] : words
  const verb = isLast ? inside.findIndex((w, k) => k > 0 && (SAYS.test(w) || TELLS.test(w))) : inside.length - 1
  const said = inside[verb] ?? ''
  if (verb < 1 || verb > 11 || inside.slice(0, verb).some((w) => NO_SPEAKER.test(w))) return false
  const hearer = TELLS.test(said) ? inside.slice(verb + 1).findIndex((w) => WHEN.test(w)) : 0
  const when = verb + 1 + (hearer < 0 ? inside.length : hearer)
  if (TELLS.test(said) && (when === verb + 1 || inside.slice(verb + 1, when).some((w) => NO_SPEAKER.test(w))))
    return false
  return (
    (SAYS.test(said) || TELLS.test(said)) &&
    (when >= inside.length || (WHEN.test(inside[when] ?? '') && inside.length - when < 7))
  )
}
const TELLS = /^(?:told|tells|informed|informs)$/
const WHEN = /^(?:on|in|at|late|earlier|after|during|with|this|last)$/

/** "…, the agency's spokesman, Petr Dolan, told reporters on Monday." */
function isNamedSpeaker(inside: readonly string[]): boolean {
  const open = inside.indexOf(',')
  const close = inside.indexOf(',', open + 1)
  const name = inside.slice(open + 1, close)
  if (open < 1 || close < 0 || name.length > 5 || !name.every((w) => isCapital(w) || /^[-–]$/.test(w))) return false
  return isSaid([...inside.slice(0, open), ...inside.slice(close + 1)], true)
}

/** "…, reported sources of the investigation.", "…, informed the director of the institution, General Wilmar Osorio." */
function isTold(inside: readonly string[]): boolean {
  const told = inside.slice(1)
  return (
    TOLD.test(inside[0] ?? '') &&
    told.length >= 1 &&
    told.length <= 14 &&
    !told.some((w) => NO_SPEAKER.test(w) || SAYS.test(w)) &&
    told.some((w) => SOURCES.test(w) || isCapital(w))
  )
}

/** "Half of it, stated the prosecution, was handed over" */
const isProsecuting = (inside: readonly string[]): boolean =>
  inside.length <= 5 &&
  TOLD.test(inside[0] ?? '') &&
  /^(?:the|a)$/i.test(inside[1] ?? '') &&
  /^(?:prosecution|prosecutors?|indictment|court|defen[cs]e|police|ministry|agency|service|embassy|newspaper|paper|source|spokes\w+|officials?|lawyers?|witness)$/.test(
    inside.at(-1) ?? '',
  )

const ALSO_SAYS = /^(?:think|thinks|suspects|suspected|believed|hears?|heard)$/
const GOES_ON =
  /^(?:is|are|was|were|has|have|had|will|would|may|might|could|did|does|never|also|once|later|then|ran|led|met|sent|paid|took|gave|made|held|told|came|went|got|bought|sold|left|fled|shot|set|\p{Ll}{2,}ed|acts?|works?|runs?|leads?|controls?)$/u

/** "who, prosecutors say, …" without its commas: one past "say" in "who prosecutors say worked", "an attack which jurors heard
 *  had been …"; 0 where nothing is said so. */
function saidBetween(tokens: readonly Token[], i: number): number {
  if (!/^(?:who|which|that)$/i.test(text(tokens, i)) || text(tokens, i + 1) === ',') return 0
  for (let k = i + 2; k < Math.min(i + 7, tokens.length - 1); k++) {
    if (NO_SPEAKER.test(text(tokens, k)) || text(tokens, k) === ',') return 0
    if (!SAYS.test(text(tokens, k)) && !ALSO_SAYS.test(text(tokens, k))) continue
    return GOES_ON.test(text(tokens, k + 1)) && !NO_SPEAKER.test(text(tokens, i + 1)) ? k + 1 : 0
  }
  return 0
}

/** "a network which according to the agency is led by a policeman": one past the source, which no comma parts from the verb. */
function accordingBetween(tokens: readonly Token[], i: number): number {
  if (!/^(?:who|which|that)$/i.test(text(tokens, i)) || !/^according$/i.test(text(tokens, i + 1))) return 0
  if (text(tokens, i + 2) !== 'to') return 0
  for (let k = i + 4; k < Math.min(i + 14, tokens.length - 1); k++) {
    if (GOES_ON.test(text(tokens, k))) return k
    if (NO_SPEAKER.test(text(tokens, k)) || text(tokens, k) === ',') return 0
  }
  return 0
}
