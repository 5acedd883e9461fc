// Fills one role: looks in the slots that its rule names, best first, and takes coordinations and known groups apart.
import type { Filler } from '../../model/claim.ts'
import type { RoleHolds } from '../../model/ontology.ts'
import { quote, span } from '../../model/span.ts'
import type { PlannedRole } from '../frames/plan.ts'
import type { RoleRule } from '../frames/schema.ts'
import { nounClass } from '../lexicon/people/nouns.ts'
import { extentSpan } from '../noun-phrase.ts'
import { childrenOf, childWith, firstConjunct, headOf, isVerb, lemmaOf, relOf, type Tree } from '../tree.ts'
import { isAgeOfOne, isAgeOfThoseBefore, isFirstOfAges } from './ages-in-turn.ts'
import type { Argument } from './arguments.ts'
import { asCalled, isWrittenAsName, titled } from './called.ts'
import { type Found, findFiller } from './fillers.ts'
import { countryFiller, nationInside, nicknameInside, ownerInside } from './inside-names.ts'
import { meantBy } from './meant-by.ts'
import { penaltiesInRow, respectiveTerms, wholePenalty } from './penalties.ts'
import { clauseSpan, deedSpan, nominalConjuncts } from './phrases.ts'
import type { Reading } from './reading.ts'
import { speaksFor } from './speaks-for.ts'
import { descriptionSpan } from './titles.ts'
import { OF_ITSELF, type Surroundings } from './triggers.ts'
import { withoutFee } from './without-fee.ts'

export interface Candidate {
  /** The word that the slot points at, of which `head` may be a conjunct. */
  readonly from: number
  readonly filler: Filler
  readonly head: number
  readonly path: string
}

export function findRole(
  r: Reading,
  t: Tree,
  i: number,
  { role, rule, holds, ways }: PlannedRole,
  around: Surroundings,
  taken: ReadonlySet<number>,
): Candidate[] {
  const gathered: Candidate[] = []
  for (const { slot, far, loose } of ways) {
    if (far && gathered.length > 0) break
    const there = around.get(slot)
    if (!there) continue
    const found: Candidate[] = []
    for (const a of there) {
      // "offered money and a lookout": what stands beside what was given is given too, and to nobody.
      if (
        a.far !== far ||
        a.loose !== loose ||
        (taken.has(a.head) && !OF_ITSELF.has(slot) && ROLES_OF_PEOPLE.has(role))
      )
        continue
      // "burned down a warehouse of aid for Ukraine": for Ukraine is the aid; "filmed the base for a service" he did.
      if (far && role === 'sponsor' && slot === 'for' && headOf(t, firstConjunct(t, headOf(t, a.head))) !== i) continue
      // "derailed a train laden with grain": with grain it was laden.
      if (far && role === 'weapon' && slot === 'with' && headOf(t, firstConjunct(t, a.head)) !== i) continue
      for (const c of expand(r, t, i, role, a, rule, holds))
        if (
          (OF_ITSELF.has(slot) || !taken.has(c.head)) &&
          !gathered.some((x) => x.head === c.head || sameFiller(x.filler, c.filler))
        )
          found.push(c)
    }
    if (found.length === 0) continue
    // "in Qom in Iran": the nearer place is the place.
    const nearest = ONE_PLACE.has(role) ? Math.min(...found.map((c) => c.from)) : undefined
    gathered.push(
      ...found
        .filter((c) => nearest === undefined || c.from === nearest)
        .filter((c, k) => !found.slice(0, k).some((x) => sameFiller(x.filler, c.filler))),
    )
    if (!rule.all) return gathered
  }
  return gathered
}

const ROLES_OF_PEOPLE: ReadonlySet<string> = new Set(['payee', 'payer'])

const sameFiller = (a: Filler, b: Filler): boolean =>
  a.name !== undefined || b.name !== undefined
    ? a.name === b.name && (a.type === b.type || a.at.start === b.at.start)
    : a.at.start === b.at.start && a.at.end === b.at.end

/** A slot's head with what is coordinated with it, and a plural that stands for known people taken apart. */
function expand(
  r: Reading,
  t: Tree,
  i: number,
  role: string,
  a: Argument,
  rule: RoleRule,
  holds: RoleHolds,
): Candidate[] {
  if (a.slot === 'head' || a.slot === 'verb') {
    const w = t.words[a.head]
    if (!w || (rule.words && !rule.words.includes(lemmaOf(t, a.head))) || rule.not?.includes(lemmaOf(t, a.head)))
      return []
    // "brother-in-law" is one word.
    let last = a.head
    while (
      relOf(t, last + 1) === 'punct' &&
      relOf(t, last + 2) === 'flat' &&
      t.words[last + 1]?.start === t.words[last]?.end
    )
      last += 2
    const isHalf =
      t.words[a.head - 1]?.text === '-' && /^(?:half|step|grand|great|ex)$/i.test(t.words[a.head - 2]?.text ?? '')
    const at = extentSpan(t, { first: isHalf ? a.head - 2 : a.head, last: last + 1 })
    return [{ from: a.head, head: a.head, path: a.path(), filler: { at: quote(r.analysis.text, at), type: 'Phrase' } }]
  }
  if (a.slot === 'nationality') {
    // "a 35-year-old Georgian": the noun itself says of what country.
    const name = r.name(t.sentence.index, a.head)
    const counted =
      childWith(t, a.head, 'det', 'nummod', 'amod') !== undefined ||
      // "the Dutchman Joost van Elden"
      (relOf(t, a.head) === 'nmod:desc' && r.name(t.sentence.index, headOf(t, a.head))?.type === 'Person')
    const found =
      name?.type === 'People' && counted && (t.words[a.head]?.upos !== 'ADJ' || isSaidOf(t, a.head))
        ? countryFiller(r, name)
        : undefined
    return found ? [{ from: a.head, head: a.head, path: a.path(), filler: found }] : []
  }
  const inside = INSIDE.get(a.slot)
  if (inside) {
    const found = inside(r, t, a.head)
    return found ? [{ from: a.head, head: a.head, path: a.path(), filler: found }] : []
  }
  if (a.slot === 'description') {
    const at = descriptionSpan(r, t, a.head)
    return [{ from: a.head, head: a.head, path: a.path(), filler: { at: quote(r.analysis.text, at), type: 'Phrase' } }]
  }
  // "at the embassy's expense, he flew to Qom": the flight.
  if ((role === 'task' || role === 'benefit' || role === 'measure') && a.slot === 'governor') {
    const at = rule.not?.includes(lemmaOf(t, a.head)) ? undefined : deedSpan(t, a.head, i)
    return at
      ? [{ from: a.head, head: a.head, path: a.path(), filler: { at: quote(r.analysis.text, at), type: 'Phrase' } }]
      : []
  }
  // "The head of the agency was poisoned": he was, and not the agency.
  const top = role === 'target' && isSomebody(r, t, a.head) ? a.head : meantBy(t, role, a.head)
  // "by ten to two", "on each of the first two counts", "the lightest charges": no offences.
  const isNumber = t.words[top]?.upos === 'NUM' || (a.slot === 'modifier' && t.words[top]?.upos === 'ADJ')
  if (role === 'offence' && isNumber) return []
  if (isFirstOfAges(r, t, i) && r.mention(t.sentence.index, top)?.type === 'Group') return []
  // "Colonel X, Y and Z": one title before a row of names is the first one's.
  const titles = a.slot === 'titled' && !/S$/.test(t.words[i]?.xpos ?? '')
  const alone =
    isAgeOfOne(r, t, i, top) ||
    titles ||
    a.slot === 'self' ||
    (holds === 'phrase' && isVerb(t, top) && role !== 'offence')
  // "for attempted murder and causing an explosion": a deed among the offences.
  const deeds =
    role === 'offence' ? childrenOf(t, top).filter((c) => relOf(t, c) === 'conj' && t.words[c]?.xpos === 'VBG') : []
  // "X, known as Y, and Z": what stands between describes only the first.
  const describes = (headOf(t, i) === top && /^(?:acl|appos)/.test(relOf(t, i))) || isAgeOfThoseBefore(r, t, i, top)
  const heads = alone
    ? [top]
    : role === 'penalty'
      ? penaltiesInRow(t, top)
      : [...new Set([...nominalConjuncts(t, top).filter((c) => !describes || c <= i || c === top), ...deeds])]
  return heads.flatMap((head): Candidate[] => {
    if (rule.words && !rule.words.some((w) => isCalled(t, head, w))) return []
    if (rule.not?.some((w) => isOf(t, head, w))) return []
    // "no group has claimed the attack"
    if (role === 'perpetrator' && childrenOf(t, head).some((c) => lemmaOf(t, c) === 'no' && relOf(t, c) === 'det'))
      return []
    if (rule.plural && !/S$/.test(t.words[head]?.xpos ?? '')) return []
    const classes =
      rule.is && rule.people?.includes(a.slot) ? [...rule.is, 'Person' as const, 'Group' as const] : rule.is
    // "commanded the guard for eleven years"
    if (role === 'task' && r.value(t.sentence.index, head)?.type === 'Duration') return []
    // "copied cables and passed them on": a word that only must be there need stand for nothing known.
    const isOnlyThere = rule.unsaid === true && rule.words !== undefined && rule.is === undefined
    const found = isOnlyThere ? wordAlone(r, t, head) : findFiller(r, t, head, holds, classes)
    if (!found) return []
    if (rule.atLeast !== undefined && !(Number.parseFloat(found.filler.value ?? '') >= rule.atLeast)) return []
    const { thing } = found
    if (rule.state) {
      const behind = speaksFor(r, t, head, found.filler)
      return behind ? [{ from: a.head, head, path: a.path(), filler: behind }] : []
    }
    // "asked by the judge for whom he was to kill": whoever sits in judgement kills nobody.
    if ((role === 'perpetrator' || role === 'sponsor') && JUDGES.test(found.filler.name ?? found.filler.at.quote))
      return []
    const filler = role === 'name' ? asCalled(found.filler, titled(r, t, found.filler.at)) : found.filler
    // "were given five years each, the third seven and a half"
    if (role === 'benefit' && lemmaOf(t, head) === 'half' && /^and$/i.test(t.words[head - 2]?.text ?? '')) return []
    // "to kill two exiles, for which they were promised 350,000": for the deed, not for the exiles.
    // "a month's wages for every hour of delay": nor for the hour.
    if (role === 'purpose' && (isSomebody(r, t, head) || TIMES.has(lemmaOf(t, head)))) return []
    // "spied for a fee of 5,000 euros": the fee is no part of what it was paid for, nor is who was paid.
    if (role === 'purpose' && (a.slot === 'self' || a.slot === 'governor') && isVerb(t, head)) {
      const deed = clauseSpan(t, head, false)
      if (!deed) return []
      const verb = t.words[head]
      if (!verb) return []
      const at = withoutFee(r, quote(r.analysis.text, deed), verb)
      return [{ from: a.head, head, path: a.path(), filler: { ...filler, at } }]
    }
    if (role === 'penalty' && filler.type === 'Phrase') {
      const terms = respectiveTerms(t, head)
      if (terms.length > 1)
        return terms.map((term) => {
          const from = t.words[term] ?? t.words[head]
          const to = term === terms.at(-1) ? t.words[head] : from
          const at = from && to ? quote(r.analysis.text, span(from.start, to.end)) : filler.at
          return { from: a.head, head: term, path: a.path(), filler: { ...filler, at, name: at.quote } }
        })
      return [{ from: a.head, head, path: a.path(), filler: { ...filler, at: wholePenalty(r, t, head, filler.at) } }]
    }
    if (role === 'offence' && filler.type === 'Phrase') {
      // "assisting a foreign service following a three-week trial": when is no part of what.
      const cut = filler.at.quote.search(
        /\s(?:following|after|during|under(?! (?:the \p{Lu}|[Ss]ection|[Aa]rticle))|when|between|before)\s|,? and (?:of|with) /u,
      )
      if (cut > 0)
        return [
          {
            from: a.head,
            head,
            path: a.path(),
            filler: { ...filler, at: quote(r.analysis.text, span(filler.at.start, filler.at.start + cut)) },
          },
        ]
    }
    // "the London bombing" happened in London, and no state stands behind it
    if (a.slot === 'modifier' && role === 'sponsor' && (!isBehind(filler) || thing?.kind === 'city')) return []
    if (a.slot === 'modifier' && role === 'target' && !mayBeStruck(filler)) return []
    // "a Trieste port official" serves no state that the town would stand for; "a Kremlin official" does.
    if (a.slot === 'modifier' && role === 'organization' && thing?.kind === 'city') return []
    // "a union organiser", "a business correspondent": no body with a name, but what somebody is.
    const isTrade = a.slot === 'modifier' && rule.is?.includes('Workplace') && !/^\p{Lu}/u.test(filler.at.quote)
    if (isTrade && !/^(?:army|navy|government)$/.test(filler.at.quote)) return []
    // "known as the Dentist", a capital makes a name of it; "a bachelor with a diploma from Delft" is none.
    if (role === 'name' && rule.named && !isWrittenAsName(r, t, head, filler)) return []
    if (rule.known && !thing && nounClass(lemmaOf(t, head), false) === undefined) return []
    if (rule.kinds && !rule.kinds.includes(filler.kind ?? '')) return []
    if (rule.notKinds?.includes(filler.kind ?? '')) return []
    if (rule.named === false && thing && r.isNamed(thing)) return []
    if (rule.named && role !== 'name' && !(thing ? r.isNamed(thing) : /^\p{Lu}/u.test(filler.name ?? ''))) return []
    if (thing?.members) {
      return thing.members.flatMap((m): Candidate[] => {
        const member = r.analysis.things[m]
        if (!member) return []
        // "Two Moldovan citizens, Ion Crudu and Vasile Branza": each is quoted where he is named.
        const named = r.analysis.mentions.find((x) => x.thing === m && x.sentence === t.sentence.index)
        const at = named ? quote(r.analysis.text, named) : filler.at
        return [{ from: a.head, head, path: a.path(), filler: { ...filler, at, name: member.name, type: member.type } }]
      })
    }
    return [{ from: a.head, head: found.head ?? head, path: a.path(), filler }]
  })
}

const wordAlone = (r: Reading, t: Tree, head: number): Found | undefined => {
  const w = t.words[head]
  return w && { filler: { at: quote(r.analysis.text, w), type: 'Phrase' } }
}

/** "a Pakistani had promised him money": an adjective that stands for somebody. */
const isSaidOf = (t: Tree, i: number): boolean =>
  /^(?:nsubj|obj|obl|iobj|appos)/.test(relOf(t, i)) && /^an?$/i.test(t.words[i - 1]?.text ?? '')

const isSomebody = (r: Reading, t: Tree, head: number): boolean => {
  const mention = r.mention(t.sentence.index, head)
  if (mention === undefined) return false
  const thing = r.thingOf(mention)
  return thing.type === 'Person' || thing.type === 'Group' || (thing.type === 'Organization' && r.isNamed(thing))
}

/** In "an Iranian plot" the state is behind it, in "the synagogue bombing" the synagogue was struck. */
const isBehind = ({ type, kind }: Filler): boolean => (type === 'Place' ? kind !== 'site' : BEHIND.has(kind ?? ''))
const mayBeStruck = (filler: Filler): boolean =>
  filler.type === 'Person'
    ? /^\p{Lu}/u.test(filler.name ?? '')
    : filler.type !== 'Thing' && filler.type !== 'Group' && !isBehind(filler)

const BEHIND: ReadonlySet<string> = new Set(
  'state intelligence military government armed-group criminal police'.split(' '),
)

/** "an app", "the dating app Fawn" */
const isCalled = (t: Tree, head: number, word: string): boolean =>
  lemmaOf(t, head).toLowerCase() === word ||
  (t.words[head]?.upos === 'PROPN' &&
    childrenOf(t, head).some((c) => /^(?:compound|nmod:desc)$/.test(relOf(t, c)) && lemmaOf(t, c) === word))

/** "an officer" is none of [police], "a police officer" is. */
const isOf = (t: Tree, head: number, word: string): boolean =>
  lemmaOf(t, head) === word ||
  childrenOf(t, head).some((c) => relOf(t, c) === 'compound' && c < head && lemmaOf(t, c) === word)

/** What stands inside the trigger's own name: "the Security Service of Ukraine", "the Treasury's Sanctions Office". */
const INSIDE: ReadonlyMap<string, (r: Reading, t: Tree, head: number) => Filler | undefined> = new Map([
  ['nation', nationInside],
  ['owner-inside', ownerInside],
  ['nickname', nicknameInside],
])

const TIMES: ReadonlySet<string> = new Set('hour day morning evening afternoon night week month year time'.split(' '))
const ONE_PLACE: ReadonlySet<string> = new Set(['place', 'destination', 'origin'])
const JUDGES = /\b(?:judges?|magistrates?|jury|jurors?|tribunal|court)$/
