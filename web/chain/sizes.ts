// How large each box and label will be, reckoned from its words, so that the picture can be laid out before it is drawn.
import type { Sum } from '../../src/analyse/money.ts'
import { sumInWords } from '../picture/money-words.ts'
import { inSureness } from '../picture/sureness.ts'
import type { Size } from './layout.ts'
import type { Box, Line } from './picture.ts'
import { kindsInWords } from './words.ts'

export const CARD_WIDTH = 190
export const LABEL_WIDTH = 158

/** Of the faces in `tokens.css`, in pixels: the middle width of a letter, and the height of a line. */
const NAME = { letter: 7.9, line: 20 }
const SMALL = { letter: 6.4, line: 18 }
const PAD = 20
/** What can be clicked is at least this high, so that it is 24 pixels high in a picture shrunk as far as it may be. */
const TOUCH = 29

/** Lines that the words take in this width, broken between words. */
export function linesIn(words: string, width: number, letter: number): number {
  const most = Math.max(1, Math.floor(width / letter))
  let [lines, at] = [1, 0]
  for (const word of words.split(/\s+/)) {
    if (at > 0 && at + 1 + word.length > most) [lines, at] = [lines + 1, 0]
    at += word.length + (at > 0 ? 1 : 0)
    while (at > most) [lines, at] = [lines + 1, at - most]
  }
  return lines
}

export function boxSize(box: Box, standing: string | undefined): Size {
  const inner = CARD_WIDTH - PAD
  if ('gaps' in box) {
    const height = box.gaps.reduce((sum, { text }) => sum + linesIn(text, inner, SMALL.letter) * SMALL.line + TOUCH, 0)
    return { width: CARD_WIDTH, height: PAD + height }
  }
  const name = linesIn(box.node.name, inner, NAME.letter) * NAME.line
  const step = standing === undefined ? 0 : linesIn(standing, inner - 12, SMALL.letter) * SMALL.line + 4
  return { width: CARD_WIDTH, height: PAD + TOUCH + Math.max(TOUCH, name) + step }
}

/** What a sum's line says: "USD 500,000 promised · alleged". */
export const sumLine = (sum: Sum, alone: boolean): string =>
  [sumInWords(sum), sum.status, alone ? undefined : inSureness(sum)].filter((part) => part !== undefined).join(' · ')

export function labelSize({ link, unknown }: Line): Size | undefined {
  if (link === undefined) return undefined
  const inner = LABEL_WIDTH - 16
  const high = (text: string): number => linesIn(text, inner, SMALL.letter) * SMALL.line
  const what = Math.max(TOUCH, high(`${kindsInWords(link.kinds)} ${inSureness(link)}`))
  const money = namedSums(link.money).reduce((sum, one) => sum + Math.max(TOUCH, high(sumLine(one, false)) + 9), 0)
  return { width: LABEL_WIDTH, height: 4 + what + money + unknown.reduce((sum, text) => sum + high(text), 0) }
}

/** Sums with a figure or a thing; that something was paid is said by the link itself. */
export const namedSums = (money: readonly Sum[]): readonly Sum[] =>
  money.filter(({ amount, benefit }) => amount !== undefined || benefit !== undefined)
