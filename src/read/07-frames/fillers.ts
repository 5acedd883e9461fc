// Turns the word that a slot points at into a filler: the words to quote, the thing's best name, its type and kind,
// and a normal form. A word that does not fit what the role holds gives nothing.
import type { Filler } from '../../model/claim.ts'
import type { EntityType, OrganizationKind, PlaceKind, RoleHolds } from '../../model/ontology.ts'
import { quote } from '../../model/span.ts'
import type { Name, Thing } from '../analysis.ts'
import type { FillerClass } from '../frames/schema.ts'
import { CAPITALS } from '../lexicon/names/countries.ts'
import { NATIONALITIES } from '../lexicon/names/nationality-words.ts'
import { STATELESS } from '../lexicon/names/peoples.ts'
import { countryName } from '../lexicon/people/countries.ts'
import { nounClass } from '../lexicon/people/nouns.ts'
import { extentSpan, nounPhrase } from '../noun-phrase.ts'
import { childrenWith, lemmaOf, relOf, type Tree } from '../tree.ts'
import { countryAt, listed } from './inside-names.ts'
import { isCalledSo } from './meant-by.ts'
import { partOfThem } from './part-of-them.ts'
import { phraseSpan } from './phrases.ts'
import type { Reading } from './reading.ts'
import { describedName, isDescribed, somebody, whoseName } from './unnamed.ts'
import { findValue } from './value-fillers.ts'

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
  isSeat: boolean,
): boolean {
  switch (cls) {
    case 'Any':
      return true
    case 'State':
      return type === 'Organization'
        ? true
        : type === 'Place' && country !== undefined && (kind === 'country' || (kind === 'city' && isSeat))
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
    // A sum is a phrase where one is asked for: "fined him 500 euros".
    if (value && ((value.type === 'Money' && !classes?.includes('Sum')) || value.type === 'Time')) return undefined
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
  const ok = (type: EntityType | undefined, kind?: string, country?: string, isSeat = false) =>
    classes === undefined || classes.some((c) => fits(c, type, kind, country, isSeat))
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
  // "an account called Volkodav_77": whoever has it, by no name that the names know.
  if (!mention && !name && isCalledSo(t, head) && classes?.includes('Person')) {
    const at = quote(text, extentSpan(t, nounPhrase(t, head)))
    return { filler: { at, name: at.quote, type: 'Person' } }
  }
  if (mention) {
    const thing = r.thingOf(mention)
    // "Tehran hired gunmen" is the state, "Malmö hired guards" is a city.
    if (!ok(thing.type, thing.kind, thing.country, CAPITALS.has(mention.text) || CAPITALS.has(thing.name)))
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
  const some = mention ? undefined : partOfThem(r, t, head, (w, of) => findThing(r, t, w, of)?.filler)
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
      name: whoseName(r, t, head, at.quote),
      type: guess,
      ...(organised ? { kind: 'criminal' as const } : cls?.kind === undefined ? {} : { kind: cls.kind }),
    },
  }
}

/** "has documented 312 cases" */
const isCounted = (t: Tree, i: number): boolean =>
  /^(?:obj|nsubj)/.test(relOf(t, i)) && childrenWith(t, i, 'nummod').length > 0

/** Nouns that only lead to what is meant: "an attack on a warehouse on behalf of X" is on no behalf. */
const NO_THING: ReadonlySet<string> = new Set(
  `behalf behest order instruction direction request suspicion allegation accusation role way basis ground reason manner course
  context wake aftermath eve return exchange connection relation response retaliation revenge run part case time day night
  morning evening week month year moment occasion`.split(/\s+/),
)
