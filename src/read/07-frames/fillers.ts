// Turns the word that a slot points at into a filler: the words to quote, the thing's best name, its type and kind,
// and a normal form. A word that does not fit what the role holds gives nothing.
import type { Filler } from '../../model/claim.ts'
import type { EntityType, OrganizationKind, PlaceKind, RoleHolds } from '../../model/ontology.ts'
import { quote, span } from '../../model/span.ts'
import type { Name, Thing } from '../analysis.ts'
import type { FillerClass } from '../frames/schema.ts'
import { NATIONALITIES } from '../lexicon/names/nationality-words.ts'
import { STATELESS } from '../lexicon/names/peoples.ts'
import { countryName } from '../lexicon/people/countries.ts'
import { nounClass } from '../lexicon/people/nouns.ts'
import { extentSpan, nounPhrase } from '../noun-phrase.ts'
import {
  childrenWith,
  childWith,
  headOf,
  isPassive,
  isVerb,
  lemmaOf,
  prepositionOf,
  relOf,
  subtree,
  type Tree,
} from '../tree.ts'
import { countryAt, listed } from './inside-names.ts'
import { phraseSpan } from './phrases.ts'
import { headOfSpan, type Reading } from './reading.ts'
import { bareNumber, bareSum } from './sums.ts'
import { describedName, isDescribed, somebody } from './unnamed.ts'

export interface Found {
  readonly filler: Filler
  readonly thing?: Thing
  readonly mentionStart?: number
  /** The word that carries a value found below the slot's word: "paid the bomber 15,000 euros", hung on the bomber. */
  readonly head?: number
}

/** The first word of "U.S. Marshals", "Iranian Navy"; not that of "Metropolitan Police". */
const SAYS_COUNTRY = /^(?:U\.?S\.?A?\.?|U\.?K\.?|United)$/

/** Whether a thing of this type may stand where the class is asked for. */
function fits(
  cls: FillerClass,
  type: EntityType | undefined,
  kind: string | undefined,
  country: string | undefined,
  isName: boolean,
): boolean {
  switch (cls) {
    case 'Any':
      return true
    case 'State':
      return type === 'Organization'
        ? true
        : type === 'Place' && country !== undefined && (kind === 'country' || (kind === 'city' && isName))
    case 'Country':
      return country !== undefined && (type === undefined || (type === 'Place' && kind === 'country'))
    case 'Stateless':
    case 'Sum':
      return false
    case 'Workplace':
      return type === 'Organization' || (type === 'Place' && kind === 'site')
    case 'People':
      return type === 'Group'
    case 'Event':
      return type === undefined
    default:
      return type === cls
  }
}

/** The name of a state behind a capital that acts: "Tehran" → Iran. */
function asState(_text: string, thing: Thing, r: Reading): Partial<Filler> {
  const country = thing.country
  if (country === undefined) return { name: thing.name, type: 'Organization', kind: 'state' }
  const known = r.country(country)
  return {
    name: known?.name ?? (thing.kind === 'country' ? thing.name : countryName(country)),
    type: 'Organization',
    kind: 'state',
    ...listed(country),
  }
}

export function findFiller(
  r: Reading,
  t: Tree,
  head: number,
  holds: RoleHolds,
  classes: readonly FillerClass[] | undefined,
): Found | undefined {
  const text = r.analysis.text
  if (holds === 'money' || holds === 'quantity' || holds === 'time')
    return findValue(r, t, head, holds, classes?.includes('Sum') === true)
  if (holds === 'phrase') {
    const value = r.value(t.sentence.index, head)
    if (value && (value.type === 'Money' || value.type === 'Time')) return undefined
    if (r.name(t.sentence.index, head)?.type === 'Place') return undefined
    // "killed in a battle with police": they are no weapon.
    if (classes && isSomebody(r, t, head) && !classes.some((c) => c === 'Person' || c === 'Group')) return undefined
    const at = phraseSpan(t, head)
    return at && { filler: { at: quote(text, at), type: 'Phrase' } }
  }
  if (holds !== 'entity') return undefined
  return findThing(r, t, head, classes)
}

const isSomebody = (r: Reading, t: Tree, head: number): boolean =>
  /^(?:Person|Group|Organization|People)$/.test(
    (r.mention(t.sentence.index, head) ?? r.name(t.sentence.index, head))?.type ??
      nounClass(lemmaOf(t, head), false)?.type ??
      '',
  )

function findValue(
  r: Reading,
  t: Tree,
  head: number,
  holds: 'money' | 'quantity' | 'time',
  orSum: boolean,
): Found | undefined {
  const counted = orSum ? ['Quantity', 'Money'] : ['Age', 'Quantity', 'Duration']
  const wanted = holds === 'money' ? ['Money'] : holds === 'time' ? ['Time'] : counted
  // "half of the 30,000 euros": how much that is, the text does not say.
  if (holds === 'money' && PART_OF.test(lemmaOf(t, head)) && childrenWith(t, head, 'nmod').length > 0) return undefined
  // "the driver, who owed £38,000, was offered a way out": that sum is another clause's.
  const apart =
    holds === 'money' ? new Set(childrenWith(t, head, 'acl:relcl').flatMap((c) => subtree(t, c))) : undefined
  const here = [head, ...subtree(t, head).filter((w) => !apart?.has(w))]
  for (const w of here) {
    const v = r.value(t.sentence.index, w)
    if (!v || !wanted.includes(v.type)) continue
    const value = holds === 'time' ? (v.time ?? v.value) : v.value
    if (value === undefined) continue
    return {
      head: headOfSpan(t, v.first, v.last),
      filler: {
        at: quote(r.analysis.text, v),
        type: holds === 'money' ? 'Money' : holds === 'time' ? 'Time' : 'Quantity',
        value,
      },
    }
  }
  const sum = holds === 'money' ? bareSum(r, t, head) : undefined
  if (sum) return { filler: { at: sum.at, type: 'Money', value: sum.value } }
  const number = orSum ? bareNumber(r, t, head) : undefined
  return number && { filler: { at: number.at, type: 'Quantity', value: number.value } }
}

const CALLS = /^(?:call|name|style|know|nickname)$/
const PART_OF = /^(?:half|third|quarter|fifth|tenth|part|rest|remainder|share)$/

/** "Chechen", "Tibetan"; not "European", and no word of a religion. */
const isStateless = (name: Name): boolean => name.country === undefined && STATELESS.has(name.text.toLowerCase())

function findThing(r: Reading, t: Tree, head: number, classes: readonly FillerClass[] | undefined): Found | undefined {
  const s = t.sentence.index
  const text = r.analysis.text
  const w = t.words[head]
  if (!w) return undefined
  const mention = r.mention(s, head)
  const name = r.name(s, head)
  if (!mention && !name && r.value(s, head)?.type === 'Time') return undefined
  const ok = (type: EntityType | undefined, kind?: string, country?: string, isName = false) =>
    classes === undefined || classes.some((c) => fits(c, type, kind, country, isName))
  if (
    name?.type === 'People' &&
    (!mention ||
      (w.upos === 'ADJ' && !(mention.headWord === head && classes?.includes('Person'))) ||
      relOf(t, head) === 'amod' ||
      relOf(t, head) === 'compound' ||
      // "an ethnic Talish": the people, where a people is asked for, and the person elsewhere.
      (classes?.length === 1 && /^(?:People|Stateless)$/.test(classes[0] ?? '')))
  ) {
    const at = quote(text, name)
    if (classes?.includes('Stateless'))
      return isStateless(name) ? { filler: { at, name: name.text, type: 'Group' } } : undefined
    if (classes?.includes('People')) return { filler: { at, name: name.text, type: 'Group', ...listed(name.country) } }
    if (name.country && classes?.some((c) => c === 'Country' || c === 'State')) {
      const known = r.country(name.country)
      const isCountry = classes.includes('Country')
      return {
        filler: {
          at,
          name: known?.name ?? countryName(name.country),
          type: isCountry ? 'Place' : 'Organization',
          kind: isCountry ? 'country' : 'state',
          ...listed(name.country),
        },
        ...(known ? { thing: known } : {}),
      }
    }
    if (!mention) return undefined
  }
  // "Iranian intelligence services": the state inside the name of its organ.
  if (
    name?.country &&
    mention &&
    head !== mention.headWord &&
    head === name.first &&
    name.type === 'Organization' &&
    classes?.includes('Country') &&
    (SAYS_COUNTRY.test(w.text) || NATIONALITIES.has(w.text.toLowerCase()) || !/^[A-Z]{2}$/.test(name.country))
  ) {
    const known = r.country(name.country)
    return { filler: countryAt(r, quote(text, w), name.country), ...(known ? { thing: known } : {}) }
  }
  if (mention) {
    const thing = r.thingOf(mention)
    if (!ok(thing.type, thing.kind, thing.country, mention.first < mention.last && /^\p{Lu}/u.test(mention.text)))
      return undefined
    const state =
      thing.type === 'Place' && classes !== undefined && !classes.includes('Place') && !classes.includes('Country')
    const at = quote(text, mention)
    const country = thing.type === 'Place' && thing.kind === 'country' ? listed(thing.country) : {}
    const filler: Filler = state
      ? ({ at, ...asState(mention.text, thing, r) } as Filler)
      : {
          at,
          name: isDescribed(thing) ? describedName(r, t, mention.headWord, thing, mention.text) : thing.name,
          type: thing.type,
          ...(thing.kind === undefined ? {} : { kind: thing.kind as OrganizationKind | PlaceKind }),
          ...country,
        }
    return { filler, thing, mentionStart: mention.start }
  }
  // "the former dictator Karel Tarlow": whom the name names.
  const named = /^S|^NNS/.test(w.xpos) ? undefined : childrenWith(t, head, 'appos').find((c) => c === head + 1)
  if (named !== undefined && r.name(s, named)?.type === 'Person') return findThing(r, t, named, classes)
  // "and one, the caterer Balbir Gill, was killed"
  const one = /^(?:one|another)$/i.test(w.text) ? childrenWith(t, head, 'appos').find((c) => c > head) : undefined
  if (one !== undefined) {
    const found = findThing(r, t, one, classes)
    if (found?.filler.type === 'Person') return found
  }
  // "by someone calling himself Skorpan": whoever is called so.
  if (!mention && /^some(?:one|body)$/i.test(w.text)) {
    const called = childrenWith(t, head, 'acl').find((c) => CALLS.test(lemmaOf(t, c)))
    const as = called === undefined ? undefined : childWith(t, called, 'xcomp')
    if (as !== undefined && r.name(s, as)) return findThing(r, t, as, classes)
  }
  const some = mention ? undefined : partOfThem(r, t, head)
  if (some && ok(some.type)) return { filler: some }
  if (w.upos === 'PRON' || w.upos === 'DET' || (w.upos === 'NUM' && !r.value(s, head))) return undefined
  if (w.upos !== 'NOUN' && w.upos !== 'PROPN') return undefined
  const plural = w.xpos === 'NNS' || w.xpos === 'NNPS'
  const cls = nounClass(lemmaOf(t, head), plural)
  const organised = lemmaOf(t, head) === 'crime' && /^organi[sz]ed$/i.test(t.words[head - 1]?.text ?? '')
  const type: EntityType | undefined = organised ? 'Organization' : (cls?.type ?? somebody(t, head, classes))
  // "is investigating the case": where the frame asks for nothing in particular, a case is something.
  const isCase = lemmaOf(t, head) === 'case' && (classes === undefined || (plural && isCounted(t, head)))
  if (type === undefined && !isCase && NO_THING.has(lemmaOf(t, head))) return undefined
  const guess: EntityType = type ?? 'Thing'
  if (!ok(type, organised ? 'criminal' : cls?.kind) && !(type === undefined && classes?.includes('Thing')))
    return undefined
  const at = quote(text, extentSpan(t, nounPhrase(t, head)))
  return {
    filler: {
      at,
      name: at.quote,
      type: guess,
      ...(organised ? { kind: 'criminal' as const } : cls?.kind === undefined ? {} : { kind: cls.kind }),
    },
  }
}

/** "has documented 312 cases" */
const isCounted = (t: Tree, i: number): boolean =>
  /^(?:obj|nsubj)/.test(relOf(t, i)) && childrenWith(t, i, 'nummod').length > 0

/** "Three of the men", "none of them", and a bare "two" or "none" of which something is said in the passive. */
function partOfThem(
  r: Reading,
  t: Tree,
  head: number,
): (Filler & { readonly type: 'Person' | 'Group' | 'Organization' }) | undefined {
  const w = t.words[head]
  const isMany = w !== undefined && MANY.has(w.text.toLowerCase())
  // "a man has been charged and another is being sought"
  if (w && /^another$/i.test(w.text) && relOf(t, head) === 'nsubj:pass' && OF_PEOPLE.has(lemmaOf(t, headOf(t, head))))
    return { at: quote(r.analysis.text, w), name: w.text, type: 'Person' }
  if (!w || !(isMany || w.upos === 'NUM' || SOME.has(w.text.toLowerCase()))) return undefined
  const isStruck = relOf(t, head) === 'obj' && STRIKES.has(lemmaOf(t, headOf(t, head)))
  const first = childrenWith(t, head, 'nmod').find((c) => prepositionOf(t, c) === 'of')
  if (!isMany && !isStruck && first === undefined && r.value(t.sentence.index, head)) return undefined
  // "One of them, Tadas Grybas, was extradited"
  const who = /^one$/i.test(w.text) ? childrenWith(t, head, 'appos').find((c) => isNamedPerson(r, t, c)) : undefined
  if (who !== undefined) {
    const named = findThing(r, t, who, ['Person'])?.filler
    if (named?.type === 'Person') return { ...named, type: 'Person' }
  }
  // "tens of thousands of voters"
  const inMany = first !== undefined && MANY.has(t.words[first]?.text.toLowerCase() ?? '')
  const whole = inMany ? childrenWith(t, first, 'nmod').find((c) => prepositionOf(t, c) === 'of') : first
  if (whole === undefined) {
    const verb = headOf(t, head)
    const isAbout = /^nsubj/.test(relOf(t, head)) && verb >= 0 && isVerb(t, verb) && isPassive(t, verb)
    if (isStruck && /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(w.text))
      return { at: quote(r.analysis.text, w), name: w.text, type: 'Group' }
    const describes = childrenWith(t, head, 'acl').some((c) => isPassive(t, c) && DEALT_WITH.has(lemmaOf(t, c)))
    if (!(isAbout || describes) || !/^(?:two|three|four|five|six|seven|eight|nine|ten|none|both)$/i.test(w.text))
      return undefined
    return { at: quote(r.analysis.text, w), name: w.text, type: 'Group' }
  }
  // "one of the three", where nobody else can be meant
  const isCount =
    whole > head && t.words[whole]?.upos === 'NUM' && /^(?:the|these|those)$/i.test(t.words[whole - 1]?.text ?? '')
  if (isCount) {
    const at = quote(r.analysis.text, span(w.start, t.words[whole]?.end ?? w.end))
    return { at, name: at.quote, type: /^one$/i.test(w.text) ? 'Person' : 'Group' }
  }
  const inner = findThing(r, t, whole, ['Person', 'Group'])?.filler
  if (!inner && /^one$/i.test(w.text) && /S$/.test(t.words[whole]?.xpos ?? '')) {
    // "one of the foundation's schools"
    const body = findThing(r, t, whole, ['Organization'])?.filler
    const at = body && quote(r.analysis.text, span(w.start, Math.max(w.end, body.at.end)))
    return at && { at, name: at.quote, type: 'Organization', kind: body.kind ?? 'other' }
  }
  if (!inner || (!/S$/.test(t.words[whole]?.xpos ?? '') && inner.type !== 'Group')) return undefined
  const at = quote(r.analysis.text, span(w.start, Math.max(w.end, inner.at.end)))
  return { at, name: at.quote, type: /^one$/i.test(w.text) ? 'Person' : 'Group' }
}

/** Nouns that only lead to what is meant: "an attack on a warehouse on behalf of X" is on no behalf. */
const NO_THING: ReadonlySet<string> = new Set(
  `behalf behest order instruction direction request suspicion allegation accusation role way basis ground reason manner course
  context wake aftermath eve return exchange connection relation response retaliation revenge run part case time day night
  morning evening week month year moment occasion`.split(/\s+/),
)

const isNamedPerson = (r: Reading, t: Tree, i: number): boolean => r.name(t.sentence.index, i)?.type === 'Person'

/** "killing nine and wounding 20": of a bare number only people are meant. */
const STRIKES: ReadonlySet<string> = new Set('kill wound injure hurt maim arrest detain abduct kidnap'.split(' '))
/** What is done to people alone. */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  'arrest detain charge indict seek convict sentence jail acquit extradite deport expel injure wound abduct'.split(' '),
)
/** "Detectives name two wanted over the shooting" */
const DEALT_WITH: ReadonlySet<string> = new Set(
  'want arrest detain hold charge accuse suspect indict convict sentence jail'.split(' '),
)
const MANY: ReadonlySet<string> = new Set('tens dozens scores hundreds thousands millions'.split(' '))
const SOME: ReadonlySet<string> = new Set('each none some many most several all both others one'.split(' '))
