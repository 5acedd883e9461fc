// Age and origin behind a name: "Bozhinov, 38, of Ilford, was convicted".
import type { Token } from '../analysis.ts'
import { namesPerson } from '../lexicon/people/nouns.ts'
import { type Aside, isCapital, text } from './aside.ts'
import { described, placeEnd } from './listed.ts'

/** Words after an age that go on describing the person; the comma before them stays. */
const DESCRIBES: ReadonlySet<string> = new Set([
  'who',
  'whom',
  'whose',
  'a',
  'an',
  'the',
  'from',
  'formerly',
  'also',
  'one',
  'both',
  'and',
  'another',
])

const isAge = (s: string): boolean => /^[1-9]\d$/.test(s)

/** "a security guard, 57,": a noun for a person, with an article before it. */
const isSomebody = (tokens: readonly Token[], i: number): boolean =>
  namesPerson(text(tokens, i)) && [1, 2, 3, 4].some((k) => /^(?:an?|the)$/i.test(text(tokens, i - k)))

/** The asides that begin behind the word, none where no age follows it. */
export function ageAndOrigin(tokens: readonly Token[], i: number): readonly Aside[] {
  const listed = described(tokens, i)
  if (listed.length > 0) return listed
  // "Jason Tuttle, of Wigan Road, Leigh."
  if (
    isCapital(text(tokens, i)) &&
    (isCapital(text(tokens, i - 1)) || i === 0) &&
    text(tokens, i + 1) === ',' &&
    text(tokens, i + 2) === 'of' &&
    isCapital(text(tokens, i + 3))
  ) {
    const last = placeEnd(tokens, i + 3)
    const closes = last !== undefined && text(tokens, last) === ','
    // ", of Feltham, west London,": the place goes on.
    const goesOn = closes && /^(?:north|south|east|west|central|near|in|\p{Lu}.*)$/u.test(text(tokens, last + 1))
    if (last !== undefined && !goesOn)
      return [{ anchor: i, first: i + 1, last: closes ? last + 1 : last, kind: 'origin' }]
  }
  if (text(tokens, i + 1) !== ',' || !isAge(text(tokens, i + 2))) return []
  if (!isCapital(text(tokens, i)) && !isSomebody(tokens, i)) return []
  if (!/^[,;.—–]$|^$/.test(text(tokens, i + 3))) return []
  const origin =
    text(tokens, i + 3) === ',' && /^(?:of|from)$/.test(text(tokens, i + 4)) && isCapital(text(tokens, i + 5))
      ? placeEnd(tokens, i + 5)
      : undefined
  const end = origin ?? i + 3
  const closes =
    text(tokens, end) === ',' &&
    !DESCRIBES.has(text(tokens, end + 1).toLowerCase()) &&
    !isCapital(text(tokens, end + 1))
  const last = closes ? end + 1 : end
  return origin === undefined
    ? [{ anchor: i, first: i + 1, last, kind: 'age' }]
    : [
        { anchor: i, first: i + 1, last: i + 3, kind: 'age' },
        { anchor: i, first: i + 3, last, kind: 'origin' },
      ]
}
