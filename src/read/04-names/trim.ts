// Cuts off a span what is no part of a name: articles, quotes, datelines, ordinary words at the start of a sentence.
import type { Word } from '../analysis.ts'
import { POST_NOMINALS } from '../lexicon/names/titles.ts'
import { knownOrganizations, knownPlaces } from './known.ts'
import type { Found } from './model.ts'
import { phraseAt } from './phrases.ts'
import { caseMode, type WordForm } from './word.ts'
import { ORDINARY_WORD } from './word-lists.ts'

type Forms = readonly WordForm[]

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'that'])
/** "E.O. 13224", "18 U.S.C.": where laws and orders are printed, and no places. */
const STATUTES = new Set(['e.o.', 'u.s.c.', 'c.f.r.'])
const TAILS = new Set(["'s", '’s', "'", '’', ',', '.', '-', '–', '—', '(', '"', '“', '”', ':'])

/** No span when nothing is left, two when a dateline was glued to a name. */
export function trim(span: Found, forms: Forms, words: readonly Word[]): Found[] {
  let { first, last } = span
  while (first < last && TAILS.has(forms[first]!.text)) first++
  const article = forms[first]
  if (article !== undefined && last - first > 1 && ARTICLES.has(article.lower)) {
    const whole = article.capital
      ? (phraseAt(knownOrganizations, forms, first) ?? phraseAt(knownPlaces, forms, first))
      : undefined
    // "played in The Stands": a capital in the middle of a sentence is meant
    const meant = article.capital && span.type === 'ORG' && /^[\p{L},]/u.test(forms[first - 1]?.text ?? '')
    if (whole?.last !== last && !meant) first++
  }
  while (
    last > first &&
    TAILS.has(forms[last - 1]!.text) &&
    !(forms[last - 1]!.text === '.' && last - first > 1 && forms[last - 2]!.text.length === 1)
  )
    last--
  if (last <= first || (last - first === 1 && STATUTES.has(forms[first]!.lower))) return []
  // "Berlin - Federal prosecutors", "BERLIN—Federal prosecutors": a dateline is no part of what follows
  const dash = first === 0 ? forms.findIndex((f, i) => i > 0 && i < last && isDash(f.text, words, i)) : -1
  if (dash > 0 && phraseAt(knownPlaces, forms, 0)?.last === dash) {
    return [{ ...span, first: 0, last: dash, type: 'LOC' }, ...trim({ ...span, first: dash + 1, last }, forms, words)]
  }
  // "Prime Minister of Georgia Irakli Lomidze": the country is no part of the name.
  const place = forms[first - 1]?.lower === 'of' ? phraseAt(knownPlaces, forms, first)?.last : undefined
  if (span.type === 'PER' && place !== undefined && last - place > 1)
    return [{ ...span, first, last: place, type: 'LOC' }, ...trim({ ...span, first: place, last }, forms, words)]
  if (span.type === 'PER') first = hyphenated(first, forms, words)
  // "Stewart Lowe of Seminole": where somebody is from is no part of the name.
  const from = span.type === 'PER' ? forms.findIndex((f, i) => i > first + 1 && i < last && f.text === 'of') : -1
  if (from > 0)
    return [
      ...trim({ ...span, first, last: from }, forms, words),
      ...trim({ ...span, first: from + 1, last, type: 'LOC' }, forms, words),
    ]
  const owner = span.type === 'ORG' ? behindPressOffice(forms, first, last) : -1
  if (owner > 0) return trim({ ...span, first: owner, last }, forms, words)
  const and = span.type === 'ORG' ? betweenBodies(forms, first, last) : -1
  if (and > 0)
    return [
      ...trim({ ...span, first, last: and }, forms, words),
      ...trim({ ...span, first: and + 1, last }, forms, words),
    ]
  if (span.type === 'PER') last = withGeneration(withSyllable(first, last, forms, words), forms)
  if (span.type === 'PER' && last - first > 2 && POST_NOMINALS.has(forms[last - 1]!.text)) last--
  if (span.type !== 'PER' && last - first > 1 && ADJUNCTS.has(forms[first]!.lower)) first++
  const out = { ...span, first, last }
  return isOrdinaryStart(out, forms, words) ? [] : [out]
}

/** A long dash, or a hyphen with room beside it. */
const isDash = (form: string, words: readonly Word[], i: number): boolean =>
  /^[–—]$/u.test(form) ||
  (form === '-' && (words[i]!.start > words[i - 1]!.end || (words[i + 1]?.start ?? 0) > words[i]!.end))

/** "Press Centre of the Security Service of Latvia": the name is that of the body whose press office speaks. */
function behindPressOffice(forms: Forms, first: number, last: number): number {
  const of = forms.findIndex((f, i) => i > first + 1 && i < Math.min(first + 4, last - 2) && f.lower === 'of')
  if (of < 0 || !PRESS.test(forms[of - 2]!.lower) || !MOUTH.test(forms[of - 1]!.lower)) return -1
  const owner = forms[of + 1]!.lower === 'the' ? of + 2 : of + 1
  return last - owner > 1 ? owner : -1
}
const PRESS = /^(?:press|media|information|relations)$/
const MOUTH = /^(?:service|office|cent(?:re|er)|department|bureau|secretariat)$/

const BODY = /^(?:department|ministry|agency|service|bureau|division|administration|commission|directorate|office)$/

/** "Justice Department and Internal Revenue Service": where each is named to its end, the "and" between two bodies. */
const betweenBodies = (forms: Forms, first: number, last: number): number =>
  BODY.test(forms[last - 1]?.lower ?? '')
    ? forms.findIndex((f, i) => i > first + 1 && i < last - 2 && f.lower === 'and' && BODY.test(forms[i - 1]!.lower))
    : -1

/** "Assistant U.S. Attorneys": what stands before a post is no part of a name. */
const ADJUNCTS = new Set(['assistant', 'acting', 'former', 'ex', 'then'])

/** "Robert Mohr Jr.", "Robert Mohr, Sr.": father and son bear the name, and only this tells them apart. */
function withGeneration(last: number, forms: Forms): number {
  const at = forms[last]?.text === ',' ? last + 1 : last
  return /^(?:Jr|Sr)\.?$/.test(forms[at]?.text ?? '') || (at === last && /^I{2,3}$/.test(forms[at]?.text ?? ''))
    ? at + 1
    : last
}

/** "Hsieh Wen-pin": a small syllable behind the hyphen is the rest of a given name; "Karimi-led" is none. */
function withSyllable(first: number, last: number, forms: Forms, words: readonly Word[]): number {
  const [hyphen, rest] = [words[last], words[last + 1]]
  const isOne = hyphen?.text === '-' && hyphen.start === words[last - 1]?.end && rest?.start === hyphen.end
  if (!isOne || last - first < 2 || forms[last + 2]?.text === '-') return last
  return /^\p{Ll}{2,6}$/u.test(rest?.text ?? '') &&
    !/(?:ed|en|led|run|born|era|style|like|owned|held|made|wing|tied)$/.test(rest?.text ?? '')
    ? last + 2
    : last
}

/** "Mohammad-Hossein Tavakoli": tokens joined by a hyphen are one given name. */
function hyphenated(first: number, forms: Forms, words: readonly Word[]): number {
  const joined =
    forms[first - 1]?.text === '-' &&
    words[first - 1]!.end === words[first]!.start &&
    words[first - 2]?.end === words[first - 1]!.start
  return joined && forms[first - 2]!.capital ? first - 2 : first
}

/** "Police said …", "Meanwhile …": one ordinary word that only its place gives a capital. */
function isOrdinaryStart({ first, last }: Found, forms: Forms, words: readonly Word[]): boolean {
  if (last - first !== 1 || caseMode(forms) !== 'mixed') return false
  const w = forms[first]!
  if ((w.lists & ORDINARY_WORD) === 0 || w.allCaps) return false
  const starts = /^[-–—:“"‘•]$/u.test(forms[first - 1]?.text ?? '')
  for (let i = 0; i < first && !starts; i++) if (forms[i]!.alphabetic) return false
  return words[first]!.upos !== 'PROPN'
}
