// Sets aside what interrupts a sentence without being part of its syntax, "Bozhinov, 38, of Ilford, was convicted",
// "the General Security Department (GSD)", so that the parser reads the plain sentence; then hangs it on its word.
import type { Token, Word } from './analysis.ts'
import { type Aside, text } from './asides/aside.ts'
import { dashes } from './asides/dashes.ts'
import { dateBeforeTerm } from './asides/date-before-term.ts'
import { dateline } from './asides/datelines.ts'
import { floating } from './asides/floating.ts'
import { hang } from './asides/hang.ts'
import { headlineSource } from './asides/headline-source.ts'
import { longTitles } from './asides/long-titles.ts'
import { offices } from './asides/offices.ts'
import { oneWordEnd } from './asides/one-word.ts'
import { otherNames } from './asides/other-names.ts'
import { parentheses } from './asides/parentheses.ts'
import { ageAndOrigin } from './asides/person.ts'
import { spoken } from './asides/spoken.ts'
import { restored, standIns } from './asides/stand-ins.ts'
import { timeBeforeVerb } from './asides/time-before-verb.ts'
import { ageBeforeOld } from './asides/years-old.ts'
import { wordCopy } from './word-copy.ts'

const wordsOf = (found: readonly Aside[]): ReadonlySet<number> =>
  new Set(found.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k)))

export function asides(tokens: readonly Token[]): readonly Aside[] {
  const found: Aside[] = []
  const opening = dateline(tokens)
  if (opening > 0 && opening < tokens.length) found.push({ anchor: opening, first: 0, last: opening, kind: 'dateline' })
  found.push(...spoken(tokens, opening), ...dateBeforeTerm(tokens, opening))
  for (const find of [dashes, headlineSource, timeBeforeVerb, offices, longTitles, floating, parentheses, otherNames])
    found.push(...outside(find(tokens, opening), found))
  const taken = wordsOf(found)
  for (let i = opening; i + 2 < tokens.length; i++) {
    if (taken.has(i + 1) || taken.has(i)) continue
    const behind = bracket(tokens, i) ?? oneWord(tokens, i) ?? ageBeforeOld(tokens, i) ?? ageAndOrigin(tokens, i)
    found.push(...behind)
    i = Math.max(i, (behind.at(-1)?.last ?? 0) - 1)
  }
  return found
}

/** Those that share no word with the others. */
function outside(some: readonly Aside[], others: readonly Aside[]): readonly Aside[] {
  return some.filter((a) => !others.some((b) => a.first < b.last && b.first < a.last))
}

function bracket(tokens: readonly Token[], i: number): readonly Aside[] | undefined {
  if (text(tokens, i + 1) !== '(' || !/\p{L}/u.test(text(tokens, i))) return undefined
  const close = tokens.findIndex((t, k) => k > i + 1 && k <= i + 40 && t.text === ')')
  if (close <= i + 2) return undefined
  // "(Uzbek national, 26)": who somebody is and how old
  const comma = tokens.findIndex((t, k) => k > i + 2 && k < close && t.text === ',')
  if (comma === close - 2 && /^[1-9]\d$/.test(text(tokens, close - 1)))
    return [
      { anchor: i, first: i + 1, last: comma, kind: 'piece' },
      { anchor: i, first: comma, last: close + 1, kind: 'age' },
    ]
  return [{ anchor: i, first: i + 1, last: close + 1, kind: 'bracket' }]
}

function oneWord(tokens: readonly Token[], i: number): readonly Aside[] | undefined {
  const last = oneWordEnd(tokens, i)
  return last > 0 ? [{ anchor: i, first: i + 1, last, kind: 'hyphens' }] : undefined
}

/** Parses without the asides and puts them back. */
export function parseWithout(
  tokens: readonly Token[],
  parse: (kept: readonly Token[]) => readonly Word[],
): readonly Word[] {
  const found = asides(tokens)
  const shown = standIns(tokens, found)
  if (found.length === 0 && shown.size === 0) return parse(tokens)
  const dropped = wordsOf(found)
  const kept = tokens.flatMap((t, i) => (dropped.has(i) ? [] : [{ t, i }]))
  if (kept.length < 3) return parse(tokens)
  const parsed = parse(kept.map(({ t, i }) => shown.get(i) ?? t))
  const whole: Word[] = []
  parsed.forEach((w, k) => {
    const at = kept[k]?.i
    if (at !== undefined) whole[at] = { ...restored(w, tokens[at]!), head: w.head < 0 ? -1 : (kept[w.head]?.i ?? -1) }
  })
  for (const aside of found) hang(whole, tokens, aside, (inside) => parseWithout(inside, parse))
  return whole.map(wordCopy)
}
