// The label of a dated entry: "* NOVEMBER 2016: Two men", "- 12 May 2021 – Police", "Vienna, 2021: A writer". What follows is
// a sentence of its own, and the label says when, and perhaps where, it happened.
import type { Token } from '../analysis.ts'
import { isCapital, text } from './aside.ts'

const BULLET = /^[*•·▪●◦‣–—-]$/
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i
const YEAR = /^(?:19|20)\d\d$/
const BESIDE_DATES =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|[,.()/–—-]|in|on|early|late|mid|and|to|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i
const LONGEST = 12

/** One past the colon or the dash behind the label, or past a lone bullet; 0 without one. */
export function entryLabel(tokens: readonly Token[]): number {
  const from = BULLET.test(text(tokens, 0)) && stands(tokens, 0) ? 1 : 0
  let isDated = false
  let names = 0
  let open = 0
  for (let i = from; i < Math.min(tokens.length - 1, from + LONGEST); i++) {
    const word = text(tokens, i)
    // "Greta Weld (4 March 1944 – 9 August 2008) was" tells when she lived.
    open += word === '(' ? 1 : word === ')' ? -1 : 0
    const isEnd = open === 0 && (word === ':' || (/^[–—-]$/.test(word) && stands(tokens, i)))
    if (isEnd && isDated && opensSentence(text(tokens, i + 1))) return i + 1
    if (YEAR.test(word) || MONTH.test(word)) isDated = true
    else if (!BESIDE_DATES.test(word)) {
      // "Riga, May 2021:", but not "Colonel Petrov 2014 – "
      if (!isCapital(word) || ++names > 3) return from
    }
  }
  return from
}

/** A dash or a bullet with room behind it, and before it where it is not the first. */
function stands(tokens: readonly Token[], i: number): boolean {
  const [before, here, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  return here !== undefined && (before?.end ?? -1) < here.start && after !== undefined && after.start > here.end
}

const opensSentence = (word: string): boolean => isCapital(word) || /^["“‘«]$/.test(word)
