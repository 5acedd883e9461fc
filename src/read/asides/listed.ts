// Defendants in a row, each with what a charge sheet says of them: 'Omar Haddad, also known as "Vato," 46, a citizen of
// Georgia, Ivan Petrov, 38, of Hialeah, Florida, and …'. What stands behind a name is set aside, so that the names make a list.
import type { Token } from '../analysis.ts'
import { type Aside, isCapital, text } from './aside.ts'

type Segment = (
  tokens: readonly Token[],
  from: number,
) => { readonly last: number; readonly kind: Aside['kind'] } | undefined

/** The asides behind the name that ends in the word `i`; none unless another name or an age says that this is a list. */
export function described(tokens: readonly Token[], i: number): readonly Aside[] {
  if (!isCapital(text(tokens, i)) || text(tokens, i + 1) !== ',') return []
  const found: Aside[] = []
  let first = i + 1
  for (;;) {
    const segment = SEGMENTS.map((read) => read(tokens, first)).find((s) => s !== undefined)
    if (!segment) break
    found.push({ anchor: i, first, last: segment.last, kind: segment.kind })
    first = segment.last
  }
  const last = found.at(-1)
  // A lone age or origin is no list.
  if (!last || !found.some((a) => a.kind === 'age') || !found.some((a) => a.kind === 'alias' || a.kind === 'label'))
    return []
  const goesOn = isCapital(text(tokens, first + 1)) || /^(?:and|or)$/i.test(text(tokens, first + 1))
  if (text(tokens, first) !== ',' && !/^[;.]$/.test(text(tokens, first))) return []
  return text(tokens, first) === ',' && !goesOn ? [...found.slice(0, -1), { ...last, last: first + 1 }] : found
}

const isEnd = (tokens: readonly Token[], i: number): boolean => /^[,;.]$/.test(text(tokens, i))

const age: Segment = (tokens, from) =>
  /^[1-9]\d$/.test(text(tokens, from + 1)) && isOpen(tokens, from) && isEnd(tokens, from + 2)
    ? { last: from + 2, kind: 'age' }
    : undefined

/** A comma, or the quotation mark that closed over it: '"Vato," 46'. */
const isOpen = (tokens: readonly Token[], i: number): boolean => /^(?:,|["”]|'')$/.test(text(tokens, i))

const KNOWN_AS = /^(?:also known as|a ?\/ ?k ?\/ ?a|aka|a\.k\.a\.?|alias|nicknamed)$/i

/** How many words say that another name follows: "aka", "also known as", "a / k / a"; 0 where none do. */
export const knownAs = (tokens: readonly Token[], at: number): number =>
  [1, 3, 5].find((n) => {
    const words = tokens.slice(at, at + n).map((t) => t.text)
    return KNOWN_AS.test(words.join(n === 5 ? '' : ' '))
  }) ?? 0

/** ', also known as "Vato,"', ', a/k/a "Ali"': up to the last quotation mark or the comma. */
const alias: Segment = (tokens, from) => {
  if (text(tokens, from) !== ',') return undefined
  const opens = knownAs(tokens, from + 1)
  if (opens === 0) return undefined
  let at = from + 1 + opens
  const isQuoted = /^(?:["“]|``)$/.test(text(tokens, at))
  const isClosing = (k: number) => (isQuoted ? k > at && /^(?:["”]|'')$/.test(text(tokens, k)) : isEnd(tokens, k))
  const close = tokens.findIndex((_, k) => k > at && k < at + 9 && isClosing(k))
  if (close < 0) return undefined
  at = isQuoted ? close + 1 : close
  // '"Vato," 46': the comma stands inside the marks, which then open what follows.
  const last = isQuoted && text(tokens, close - 1) === ',' ? close : at
  return { last, kind: 'alias' }
}

const origin: Segment = (tokens, from) => {
  if (text(tokens, from) !== ',' || !/^(?:of|from)$/i.test(text(tokens, from + 1))) return undefined
  const last = placeEnd(tokens, from + 2)
  return last === undefined ? undefined : { last, kind: 'origin' }
}

const PART_OF_TOWN = /^(?:(?:north|south)?-?(?:east|west)|north|south|central|inner|greater)$/

/** One past "Ilford", "Tehran, Iran" or "Feltham, west London"; ", Ivan Petrov, 41" behind it is the next in the row. */
export function placeEnd(tokens: readonly Token[], from: number): number | undefined {
  let i = from
  while (isCapital(text(tokens, i))) i++
  if (i === from) return undefined
  let next = PART_OF_TOWN.test(text(tokens, i + 1)) ? i + 2 : i + 1
  while (text(tokens, i) === ',' && isCapital(text(tokens, next)) && next - i < 4) next++
  const isState = next > i + 1 && isEnd(tokens, next) && !/^[1-9]\d$|^also$|^a$/.test(text(tokens, next + 1))
  if (isState) i = next
  return isEnd(tokens, i) || i >= tokens.length ? i : undefined
}

const LABEL = /^(?:citizen|national|resident|native|dual|subject)$/i

/** ", a citizen of Georgia", ", an Ecuadorian national" */
const label: Segment = (tokens, from) => {
  if (text(tokens, from) !== ',' || !/^an?$/i.test(text(tokens, from + 1))) return undefined
  const end = tokens.findIndex((_, k) => k > from + 1 && isEnd(tokens, k))
  if (end < 0 || end - from > 10) return undefined
  const inside = tokens.slice(from + 2, end).map((t) => t.text)
  if (!inside.some((w) => LABEL.test(w)) || inside.some((w) => /^(?:who|which|that|whose|was|is|and)$/i.test(w)))
    return undefined
  return { last: end, kind: 'label' }
}

const SEGMENTS: readonly Segment[] = [alias, age, origin, label]
