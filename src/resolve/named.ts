// What is a name and what only says what somebody or something is. “Prosecutors”, “the ministry” and “an armed group” mean
// others in every document, so nothing is put together by them; “Supreme Court” is a name that every state has.
import type { EntityType } from '../model/ontology.ts'
import { COUNTRIES } from '../read/lexicon/names/countries.ts'
import { OCCUPATIONS } from '../read/lexicon/occupations/occupations.ts'
import { PARTICLES, PLAIN_TITLES } from './names/words.ts'
import { remembered } from './remember.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Common nouns for bodies of the state; with a people or a town before them they name one: “Czech police”. */
const PUBLIC = list(
  'police prosecutor prosecutors prosecution attorney court courts authorities government parliament cabinet ministry army military navy embassy consulate customs',
)
/** Words of which the names of offices are made in every country. */
const OFFICE_WORDS = list(
  `${[...PUBLIC].join(' ')} attorneys district appeals appeal supreme constitutional criminal civil high higher regional county city municipal local
  federal national central general state public special foreign interior internal affairs home homeland justice defence defense finance health economy
  security intelligence secret service services agency agencies authority office offices bureau department departments directorate division
  section unit units branch committee council commission board assembly mission air force forces armed border guard guards immigration
  tax investigation investigations investigative crime crimes task field headquarters republic`,
)
/** Common nouns for bodies that are not of the state. */
const BODIES = list(
  'company companies firm firms bank banks group groups network networks gang cell cells mafia syndicate organization organisation organizations institution institutions college university school media newspaper broadcaster businesses business party jury corporation association society foundation community regime',
)
/** Words of offices that a person holds; alone they name nobody. */
const HELD = list(
  'assistant deputy vice acting former senior chief foreign prime first second attorney general state national secretary special agent director president minister justice district united the of his her their my our nephew uncle brother sister son daughter wife husband father mother cousin',
)
const COMMON_OWNERS = list(
  'people women men children workers farmers teachers citizens attorney prosecutor mayor king queen',
)
const SMALL = list('the of and for in a an to at on')

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}'’-]+/gu) ?? []
// Georgian has capitals in Unicode that nobody writes names with.
const caseless = (word: string): boolean =>
  word.toLowerCase() === word.toUpperCase() || /^\p{Script=Georgian}/u.test(word)
const capital = (word: string): boolean => caseless(word) || /^(?:\p{Ll}{2,4}[-’'])?\p{Lu}/u.test(word)

/**
 * Whether words are a name and not a description: “Levan Gvinadze”, “EPS” and “Hamburg prosecutors”, not “the middleman”, “Czech
 * police spokeswoman”, “Assistant Attorney General”, “Prosecutors” or “a company in Limassol”.
 */
export const isNamed = (text: string, type: EntityType): boolean => NAMED[type](text)

const NAMED: Readonly<Record<EntityType, (text: string) => boolean>> = {
  Person: remembered((text) => named(text, 'Person')),
  Organization: remembered((text) => named(text, 'Organization')),
  Place: remembered((text) => named(text, 'Place')),
  Thing: remembered((text) => named(text, 'Thing')),
  Group: () => false,
}

function named(text: string, type: EntityType): boolean {
  if (type === 'Person') return isPersonName(text)
  const phrase = wordsOf(text.split(/\s(?:of|in|at|from|for|near|on|with|who|that|which|belonging)\s|,/)[0] ?? '')
  const plain = wordsOf(text).map((word) => word.toLowerCase())
  if (plain.every((word) => PUBLIC.has(word) || BODIES.has(word) || SMALL.has(word))) return false
  const proper = (words: readonly string[]): boolean => words.some((word) => word.length > 1 && capital(word))
  if (type !== 'Organization') return proper(phrase)
  const head = phrase.at(-1)
  if (head === undefined || capital(head)) return proper(phrase)
  // “Norda agency” is a name, “Georgian gang” and “Iran-linked network” are not.
  const own = phrase.filter((word) => word.length > 1 && capital(word) && !STATE_OF.has(bare(word.split('-')[0]!)))
  return PUBLIC.has(head) ? proper(wordsOf(text)) : own.length > 0
}

/** Whether words can be what somebody is called, trade or not: “the Dentist”. */
export const isNickname = (text: string, type: EntityType): boolean =>
  isNamed(text, type) ||
  (type !== 'Group' &&
    wordsOf(text)
      .filter((word) => word !== 'the')
      .every(capital))

function isPersonName(text: string): boolean {
  const own = wordsOf(properPart(text))
  const last = own.at(-1)
  if (last === undefined || last.length < 2 || !capital(last) || /\d/.test(text)) return false
  const office = (word: string): boolean => {
    const low = word.toLowerCase()
    return low.length === 1 || HELD.has(low) || OCCUPATIONS.has(low) || PLAIN_TITLES.has(low)
  }
  if (own.every(office)) return false
  return own.every((word) => capital(word) || PARTICLES.has(word) || PLAIN_TITLES.has(word.toLowerCase()))
}

/** “director of the Society, Salim Dargan” → “Salim Dargan”: the name after a description. */
export function properPart(text: string): string {
  const after = /^(?=.*\p{Ll}{3,}.*,).*, (\p{Lu}[^,\s]+(?: [^,\s]+)+)$/u.exec(text)?.[1]
  return after !== undefined && !/^\p{Lu}/u.test(text) ? after : text
}

export const bare = (text: string): string => text.toLowerCase().replace(/[.]/g, '').replace(/^the /, '')
const STATE_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, names, adjectives }) =>
    [...names, ...adjectives].map((word) => [bare(word), code] as const),
  ),
)

/** The state that a body's name gives as its own: “Dravania's Interior Ministry”, “U.S. District Court”, “Supreme Court of Georgia”.
 * `states` are those that the case names beside the known ones. */
export function ownerIn(
  text: string,
  states: ReadonlySet<string> = new Set(),
): { readonly state: string; readonly rest: string } | undefined {
  const words = text.split(/\s+/)
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const state = STATE_OF.get(bare(words.slice(0, length).join(' ')))
    if (state !== undefined) return { state, rest: words.slice(length).join(' ') }
  }
  // “People's Liberation Army” is nobody's but a state's that it does not name.
  const possessive = /^(\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+)?)['’]s (.+)$/u.exec(text)
  if (possessive && !wordsOf(possessive[1]!).some((word) => COMMON_OWNERS.has(word.toLowerCase())))
    return { state: stateOf(possessive[1]!), rest: possessive[2]! }
  const of = /^(.+) of (?:the )?(\p{Lu}.*)$/u.exec(text)
  const state = of && (STATE_OF.get(bare(of[2]!)) ?? (states.has(bare(of[2]!)) ? bare(of[2]!) : undefined))
  return state ? { state, rest: of[1]! } : undefined
}

export const stateOf = (name: string): string => STATE_OF.get(bare(name)) ?? bare(name)

/** Whether a body's name is made of words that every state has offices for. */
export function isOffice(text: string): boolean {
  const words = wordsOf(ownerIn(text)?.rest ?? text).map((word) => word.toLowerCase().replace(/['’]s?$/, ''))
  return words.length > 0 && words.every((word) => OFFICE_WORDS.has(word) || SMALL.has(word))
}
