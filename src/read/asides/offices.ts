// Offices of several words beside a name: "Acting Assistant Attorney General Grace Lindqvist; U.S. Attorney Michael Corran; and
// Glenn Abbott, Special Agent in Charge of the FBI's Boston Field Office, announced …" is parsed as "Grace Lindqvist;
// Michael Corran; and Glenn Abbott announced …".
import type { Token } from '../analysis.ts'
import { COUNTRIES } from '../lexicon/names/countries.ts'
import { TITLES } from '../lexicon/names/titles.ts'
import { US_STATES } from '../lexicon/places/abbreviations.ts'
import { type Aside, isCapital, text } from './aside.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that only stand inside an office. */
const RANKS = set(
  'acting deputy assistant associate principal senior first second special executive supervisory managing interim vice trial detective prime foreign interior defence defense finance justice u.s. us united states state district federal county city police crown public major brigadier lieutenant rear grand supreme staff warrant air field',
)
/** Words with which an office can end. */
const HEADS = set(
  'attorney attorneys general agent agents director directors secretary judge judges prosecutor prosecutors commissioner inspector superintendent counsel administrator minister constable sergeant colonel captain admiral commander marshal magistrate advocate ambassador consul chief officer officers chairman chairwoman president premier governor adviser advisor',
)

type Worded = Pick<Token, 'text'>

const isWorded = (tokens: readonly Worded[], i: number): boolean =>
  (isCapital(text(tokens, i)) || text(tokens, i) === 'acting') &&
  (RANKS.has(text(tokens, i).toLowerCase()) || HEADS.has(text(tokens, i).toLowerCase()))

/** One past the office of two words or more that begins at the word, -1 where none does: "Special Agent in Charge". */
export function officeEnd(tokens: readonly Worded[], from: number): number {
  let end = from
  while (isWorded(tokens, end)) end++
  while (end > from && !HEADS.has(text(tokens, end - 1).toLowerCase())) end--
  if (end - from < 2) return -1
  const charge = ['in', 'charge']
  if (charge.every((w, k) => text(tokens, end + k).toLowerCase() === w)) return end + 2
  return charge.every((w, k) => text(tokens, end + 1 + k * 2).toLowerCase() === w) ? end + 4 : end
}

/** "Assistant Attorney General for National Security Ivo Lang", "U.S. Attorney for the Northern District of Ohio Ivo Lang",
 * "Prime Minister of Georgia Irakli Lomidze": a field, a body or a country that stands inside an office before a name. */
function fieldEnd(tokens: readonly Token[], end: number): number {
  if (!/^(?:of|for)$/.test(text(tokens, end))) return end
  const from = text(tokens, end + 1) === 'the' ? end + 2 : end + 1
  for (let last = from + 5; last > from; last--) {
    const field = tokens.slice(from, last).map((t) => t.text)
    if (isField(field) && isCapital(text(tokens, last))) return last
  }
  return end
}

/** "Civil Rights Division", "Eastern District of New York": capitals that end as bodies and districts of the law do. */
const isField = (field: readonly string[]): boolean => {
  if (FIELDS.has(field.join(' '))) return true
  const of = field.indexOf('of')
  const body = of < 0 ? field : field.slice(0, of)
  return (
    body.length > 0 &&
    body.every((word) => isCapital(word) || word === 'and') &&
    (of < 0 ? BODIES : DISTRICTS).test(body.at(-1) ?? '') &&
    (of < 0 || REGIONS.has(field.slice(of + 1).join(' ')))
  )
}

const BODIES = /^(?:Division|Section|Unit|Enforcement|Litigation|Operations|Investigations|Affairs|Cybercrime)$/
const DISTRICTS = /^(?:District|State|Commonwealth)$/
const REGIONS: ReadonlySet<string> = new Set([...US_STATES.values(), 'Columbia'])

const FIELDS: ReadonlySet<string> = new Set([
  'National Security',
  'Foreign Affairs',
  'Internal Affairs',
  'Justice',
  'Defence',
  'Defense',
  ...COUNTRIES.flatMap((c) => c.names),
])

const SMALL = /^(?:with|from|into|over|after|against|about|between|under|during|amid|that|this|without)$/

/** Headlines capitalise every word, so that nothing says where a name begins: "U.S. Attorney Announces Charges". */
const isHeadline = (tokens: readonly Token[]): boolean =>
  !tokens.some((t) => /^\p{Ll}{4,}$/u.test(t.text) && !SMALL.test(t.text))

export function offices(tokens: readonly Token[], from: number): readonly Aside[] {
  const found: Aside[] = []
  if (isHeadline(tokens)) return found
  for (let i = from; i + 2 < tokens.length; i++) {
    if (!isWorded(tokens, i)) continue
    const end = officeEnd(tokens, i)
    if (end < 0) continue
    const field = fieldEnd(tokens, end)
    let name = field
    while (TITLES.get(text(tokens, name).toLowerCase()) === 'courtesy') name++
    if (/^\p{Lu}(?:\p{L}|\.)/u.test(text(tokens, name)))
      found.push({ anchor: name, first: isBodyBefore(tokens, i) ? i - 1 : i, last: field, kind: 'office' })
    else {
      const comma = text(tokens, i - 1) === 'the' ? i - 2 : i - 1
      const last = text(tokens, comma) === ',' && isCapital(text(tokens, comma - 1)) ? bodyEnd(tokens, end) : -1
      if (last > 0) found.push({ anchor: comma - 1, first: comma, last, kind: 'office' })
    }
    i = Math.max(end, found.at(-1)?.last ?? 0) - 1
  }
  return found
}

/** "FBI Special Agent Lena Weber": the letters before the office are those of its body. */
const isBodyBefore = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}{2,6}$/u.test(text(tokens, i - 1)) && !/^(?:US|UK)$/.test(text(tokens, i - 1))

const IN_BODY = /^(?:of|for|the|in|at|and|on|'s|’s|&|-)$/

/** One past "of the FBI's Boston Field Office" behind the office; -1 where the words go on otherwise. */
function bodyEnd(tokens: readonly Token[], from: number): number {
  let i = from
  if (/^(?:of|for|in|at|with)$/.test(text(tokens, i)))
    while (isCapital(text(tokens, i)) || IN_BODY.test(text(tokens, i))) i++
  return /^[,;.]$/.test(text(tokens, i)) && !/^(?:and|the)$/.test(text(tokens, i - 1)) ? i : -1
}
