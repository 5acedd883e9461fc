// Runs the frames over one sentence: finds their triggers, fills their roles from the grammatical slots they name,
// and keeps how each role was reached.
import type { Filler, NonEmpty, Reason } from '../../model/claim.ts'
import { type Role, type RoleHolds, rolesOf, sortOf } from '../../model/ontology.ts'
import { quote, type Span, span } from '../../model/span.ts'
import type { Frames, Trigger } from '../frames/load.ts'
import type { Frame, RoleRule } from '../frames/schema.ts'
import { isOccupation, KIN, nounClass } from '../lexicon/people/nouns.ts'
import { extentSpan, nounPhrase } from '../noun-phrase.ts'
import {
  childrenOf,
  childWith,
  firstConjunct,
  headOf,
  isNominal,
  isPassive,
  isVerb,
  lemmaOf,
  prepositionOf,
  relOf,
  type Tree,
} from '../tree.ts'
import { placeOf, timeOf } from './adjuncts.ts'
import type { Argument, Grammar } from './arguments.ts'
import { countryFiller, findFiller, nominalConjuncts } from './fillers.ts'
import { headOfSpan, type Reading } from './reading.ts'

/** A frame that has found its words: a claim but for who says so and how sure. */
export interface Occurrence {
  readonly frame: Frame
  readonly phrase: string
  readonly tree: Tree
  /** The word that triggered it. */
  readonly word: number
  readonly roles: ReadonlyMap<Role, NonEmpty<Filler>>
  /** Words of the sentence that fill roles. */
  readonly heads: ReadonlyMap<Role, readonly number[]>
  readonly reasons: readonly Reason[]
}

export function matchSentence(r: Reading, g: Grammar, frames: Frames): readonly Occurrence[] {
  const t = g.tree
  const found: Occurrence[] = []
  for (const i of t.words.keys()) {
    const seen = new Set<string>()
    let plain: Surroundings | undefined
    for (const trigger of triggersAt(r, t, i, frames)) {
      if (seen.has(trigger.frame.id)) continue
      const consumed = consume(t, i, trigger.rest)
      if (!consumed) continue
      const around = consumed.size === 0 ? (plain ??= surround(g, i, consumed)) : surround(g, i, consumed)
      const occurrences = fill(r, g, i, trigger, consumed, around)
      if (occurrences.length > 0) seen.add(trigger.frame.id)
      found.push(...occurrences)
    }
  }
  return found
}

/** A base form needs "to", an auxiliary or a verb before it: in "bomb disposal officers" it is a noun. */
function isStrayVerb(t: Tree, i: number): boolean {
  const w = t.words[i]
  if (w?.xpos !== 'VB' || w.rel === 'xcomp' || w.rel === 'ccomp') return false
  const first = firstConjunct(t, i)
  return first === i
    ? w.rel !== 'root' && childWith(t, i, 'mark', 'aux') === undefined
    : t.words[first]?.xpos !== 'VB' &&
        childWith(t, i, 'mark', 'aux') === undefined &&
        childWith(t, first, 'aux') === undefined
}

function triggersAt(r: Reading, t: Tree, i: number, frames: Frames): readonly Trigger[] {
  const w = t.words[i]
  if (!w) return []
  const lemma = lemmaOf(t, i)
  const keys: string[] = []
  if (isStrayVerb(t, i)) return []
  if (w.upos === 'VERB' || w.upos === 'AUX' || w.xpos === 'VBG' || w.xpos === 'VBN') keys.push(`verb:${lemma}`)
  if (w.upos === 'AUX') keys.push(`auxiliary:${relOf(t, i) === 'cop' ? 'be' : w.text.toLowerCase()}`)
  // "Department" inside "Department of Justice" names nothing of its own.
  const inName = r.name(t.sentence.index, i)
  const isOwn = inName === undefined || inName.type === 'People' || inName.last - inName.first === 1
  if (isOwn && (w.upos === 'NOUN' || w.upos === 'PROPN')) keys.push(`noun:${lemma}`)
  if (isOwn && (w.upos === 'NOUN' || w.upos === 'PROPN' || w.xpos === 'VBG')) keys.push(`noun:${w.text.toLowerCase()}`)
  if (w.upos === 'ADJ' || w.xpos === 'VBN') keys.push(`adjective:${lemma}`, `adjective:${w.text.toLowerCase()}`)
  // "Iran-backed": the tagger may see an adjective where the frame names the verb.
  if (w.upos === 'ADJ' && lemma.endsWith('ed')) keys.push(`verb:${lemma.slice(0, -2)}`, `verb:${lemma.slice(0, -1)}`)
  if (isOwn && (w.upos === 'NOUN' || w.upos === 'PROPN')) {
    if (isOccupation(lemma) && !isInTitle(r, t, i)) keys.push('lexicon:occupations')
    if (KIN.has(lemma)) keys.push('lexicon:kin')
  }
  const mention = r.mention(t.sentence.index, i)
  if (mention && mention.headWord === i && w.upos !== 'PRON') keys.push(`thing:${mention.type}`)
  const value = r.value(t.sentence.index, i)
  if (value && headOfSpan(t, value.first, value.last) === i) keys.push(`value:${value.type}`)
  let found: readonly Trigger[] = NO_TRIGGERS
  for (const key of keys) {
    const more = frames.triggers.get(key)
    if (more) found = found.length === 0 ? more : [...found, ...more.filter((m) => !found.includes(m))]
  }
  return found
}
/** "Assistant Attorney General Dana Whitlow": the last word of a title speaks for all of it. */
function isInTitle(r: Reading, t: Tree, i: number): boolean {
  for (let k = i + 1; k < t.words.length && k < i + 6; k++) {
    const w = t.words[k]
    if (!w || !/^(?:NOUN|PROPN|ADJ)$/.test(w.upos) || r.name(t.sentence.index, k)?.type === 'Person') return false
    if (isOccupation(lemmaOf(t, k)) && r.name(t.sentence.index, k + 1)?.type === 'Person') return true
  }
  return false
}

const NO_TRIGGERS: readonly Trigger[] = []

/** The words that complete a trigger: `trial` of "stand trial"; undefined when one is missing. */
function consume(t: Tree, i: number, rest: readonly string[]): ReadonlySet<number> | undefined {
  if (rest.length === 0) return new Set()
  const near = childrenOf(t, i).flatMap((c) =>
    /subj|conj|parataxis|advcl|ccomp/.test(relOf(t, c)) && !/pass$/.test(relOf(t, c)) ? [] : [c, ...childrenOf(t, c)],
  )
  const used = new Set<number>()
  for (const word of rest) {
    const at = near.find(
      (c) =>
        !used.has(c) &&
        (lemmaOf(t, c) === word || t.words[c]?.text.toLowerCase() === word) &&
        // "found not guilty" is not "found guilty"; "opened an investigation into the fire" opens no fire.
        (rest.includes('not') || t.words[c - 1]?.text.toLowerCase() !== 'not') &&
        !(headOf(t, c) !== i && ['into', 'about', 'over', 'against'].includes(prepositionOf(t, c) ?? '')),
    )
    if (at === undefined) return undefined
    used.add(at)
  }
  return used
}

/** Everything that may fill a role around a trigger. */
interface Surroundings {
  readonly all: readonly Argument[]
  readonly slots: ReadonlySet<string>
}

function surround(g: Grammar, i: number, consumed: ReadonlySet<number>): Surroundings {
  const t = g.tree
  const path = t.words[i]?.text ?? ''
  const self: readonly Argument[] = ['self', 'head', 'description', 'nationality'].map((slot) => ({
    slot,
    head: i,
    path,
  }))
  const own = g.argumentsOf(i).filter((a) => !consumed.has(a.head))
  const merged = [...consumed]
    .filter((c) => ['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(t.words[c]?.upos ?? ''))
    .flatMap((c) => g.argumentsOf(c))
    .filter(
      (a) =>
        a.head !== i &&
        !consumed.has(a.head) &&
        !['predicated', 'bearer', 'titled', 'subject', 'behind'].includes(a.slot),
    )
  // "the assassination attempt on X": what hangs on the attempt belongs to the assassination.
  const above = t.words[i]?.head ?? -1
  const isPart = ['compound', 'amod', 'nmod:unmarked'].includes(relOf(t, i)) && CARRIERS.has(lemmaOf(t, above))
  const carrier = isPart
    ? g.argumentsOf(above).filter((a) => a.head !== i && !['modifier', 'predicated'].includes(a.slot))
    : []
  const completions = [...consumed]
    .filter((c) => t.words[c]?.upos === 'NOUN')
    .map((c): Argument => ({ slot: 'completion', head: c, path }))
  const all = [...own, ...merged, ...carrier, ...completions, ...self]
  return { all, slots: new Set(all.map((a) => a.slot)) }
}

const needed = new WeakMap<Frame, readonly (readonly string[])[]>()
function neededSlots(frame: Frame): readonly (readonly string[])[] {
  const had = needed.get(frame)
  if (had) return had
  const found = Object.values(frame.roles).flatMap((role) => (role.needed ? [role.from] : []))
  needed.set(frame, found)
  return found
}

interface Candidate {
  /** The word that the slot points at, of which `head` may be a conjunct. */
  readonly from: number
  readonly filler: Filler
  readonly head: number
  readonly path: string
}

function fill(
  r: Reading,
  g: Grammar,
  i: number,
  trigger: Trigger,
  consumed: ReadonlySet<number>,
  surroundings: Surroundings,
): readonly Occurrence[] {
  const { frame } = trigger
  const t = g.tree
  if (frame.voice && isVerb(t, i) && isPassive(t, i) !== (frame.voice === 'passive')) return []
  if (frame.tags && !frame.tags.includes(t.words[i]?.xpos ?? '')) return []
  if (frame.except?.includes(lemmaOf(t, i))) return []
  if (frame.subjectNot) {
    const classes = frame.subjectNot
    const animate = g
      .argumentsOf(i)
      .some((a) => a.slot === 'subject' && findFiller(r, t, a.head, 'entity', classes) !== undefined)
    if (animate) return []
  }
  if (frame.kinds) {
    const mention = r.mention(t.sentence.index, i)
    if (!mention || !frame.kinds.includes(mention.kind ?? '')) return []
  }
  const { all, slots } = surroundings
  if (frame.name && (r.name(t.sentence.index, i)?.type ?? 'People') === 'People') return []
  if (frame.under && !frame.under.includes(lemmaOf(t, t.words[i]?.head ?? -1))) return []
  if (frame.introduces && !isIntroduction(r, t, i)) return []
  if (frame.proper && !/^\p{Lu}/u.test(t.words[i]?.text ?? '')) return []
  if (frame.preposition && !frame.preposition.includes(prepositionOf(t, i) ?? '')) return []
  if (frame.when?.some((slot) => !slots.has(slot))) return []
  if (frame.unless?.some((slot) => slots.has(slot))) return []
  if (frame.sum && !all.some((a) => frame.sum?.includes(a.slot) && isSum(r, t, a.head))) return []
  for (const from of neededSlots(frame)) if (!from.some((slot) => slots.has(slot))) return []

  const shapes = rolesOf(frame.predicate)
  const taken = new Set<number>()
  const fillers = new Map<Role, Candidate[]>()
  for (const [role, rule] of Object.entries(frame.roles)) {
    const holds = (shapes[role]?.holds ?? 'entity') as RoleHolds
    const candidates = findRole(r, t, i, role, all, rule, holds, taken)
    if (candidates.length < (rule.least ?? 1)) {
      if (rule.needed) return []
      continue
    }
    // A word may both name somebody and say what they are: "his sister".
    if (!rule.from.includes('head')) for (const c of candidates) taken.add(c.head)
    fillers.set(role as Role, candidates)
  }
  if (frame.any && !frame.any.some((role) => fillers.has(role as Role))) return []
  if (
    frame.individual &&
    [...fillers].some(
      ([role, all]) =>
        frame.roles[role]?.is?.includes('Person') &&
        all.some((c) => c.filler.type === 'Group' && !isCounted(t, c.head) && !(c.head !== i && isCounted(t, i))),
    )
  )
    return []
  if (fillers.size === 0) return []
  // "a judge" who is a judge: nothing is said.
  const [title, person] = [fillers.get('title')?.[0], fillers.get('person')?.[0]]
  if (frame.predicate === 'occupation' && title && person && title.filler.at.quote === person.filler.name) return []

  if (sortOf(frame.predicate) === 'event') trimmed(r, t, fillers)
  if (frame.predicate === 'occupation') titleAlone(r, fillers)
  const split = Object.entries(frame.roles).flatMap(([role, rule]) =>
    rule.each && (fillers.get(role as Role)?.length ?? 0) > 1 ? [role as Role] : [],
  )
  let combinations: ReadonlyMap<Role, Candidate[]>[] = [fillers]
  for (const role of split) {
    combinations = combinations.flatMap((c) => (c.get(role) ?? []).map((one) => new Map([...c, [role, [one]]])))
  }
  const trace: Reason = {
    why: 'trigger',
    at: quote(r.analysis.text, t.words[i] as { start: typeof t.sentence.start; end: typeof t.sentence.end }),
  }
  const sort = sortOf(frame.predicate)
  const used = new Set([...taken, ...consumed, i])
  const time = frame.time === false || 'time' in frame.roles ? undefined : timeOf(r, t, i, consumed)
  const place =
    frame.place === false || 'place' in frame.roles ? undefined : placeOf(r, t, i, used, sort === 'event', consumed)
  return combinations.map((roles): Occurrence => {
    const result = new Map<Role, NonEmpty<Filler>>()
    const heads = new Map<Role, readonly number[]>()
    const reasons: Reason[] = [trace]
    for (const [role, candidates] of roles) {
      const [first, ...rest] = candidates
      if (!first) continue
      result.set(role, [first.filler, ...rest.map((c) => c.filler)])
      heads.set(
        role,
        candidates.map((c) => c.head),
      )
      for (const c of candidates) reasons.push({ why: 'role', role, path: c.path, at: c.filler.at })
    }
    for (const [role, adjunct] of [
      ['place', place],
      ['time', time],
    ] as const) {
      if (!adjunct || result.has(role)) continue
      result.set(role, adjunct.fillers)
      for (const f of adjunct.fillers) reasons.push({ why: 'role', role, path: adjunct.path, at: f.at })
    }
    for (const [role, value] of Object.entries(trigger.set)) {
      const at = quote(r.analysis.text, t.words[i] as never)
      const holds = shapes[role]?.holds
      result.set(role as Role, [Array.isArray(holds) ? { at, type: 'Code', value } : { at, type: 'Phrase', value }])
    }
    return { frame, phrase: trigger.phrase, tree: t, word: i, roles: result, heads, reasons }
  })
}

function findRole(
  r: Reading,
  t: Tree,
  i: number,
  role: string,
  all: readonly Argument[],
  rule: RoleRule,
  holds: RoleHolds,
  taken: ReadonlySet<number>,
): Candidate[] {
  const gathered: Candidate[] = []
  for (const [slot, isFar, isLoose] of waysTo(rule)) {
    if (isFar && gathered.length > 0) break
    {
      const found = all
        .filter((a) => a.slot === slot && (a.far === true) === isFar && (a.loose === true) === isLoose)
        .flatMap((a) => expand(r, t, i, role, a, rule, holds))
        .filter(
          (c) =>
            (!taken.has(c.head) ||
              slot === 'self' ||
              slot === 'head' ||
              slot === 'description' ||
              slot === 'nationality') &&
            !gathered.some((x) => x.head === c.head || sameFiller(x.filler, c.filler)),
        )
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
  }
  return gathered
}

/** "an officer of the Guard Service": where the service is told, the title is the officer's alone. */
function titleAlone(r: Reading, fillers: Map<Role, Candidate[]>): void {
  const [title, body] = [fillers.get('title')?.[0], fillers.get('organization')?.[0]]
  if (!title || !body) return
  const { at } = title.filler
  if (body.filler.at.start <= at.start || body.filler.at.end > at.end) return
  const kept = at.quote.slice(0, body.filler.at.start - at.start).replace(/\s+(?:of|at|in|for|with)\s+(?:\S+\s+)*$/, '')
  if (kept === '' || kept.length >= at.quote.length) return
  const cut = quote(r.analysis.text, span(at.start, at.start + kept.length))
  fillers.set('title', [{ ...title, filler: { ...title.filler, at: cut } }])
}

/** "spying on a tycoon for a state": what fills another role of the same claim is no part of the tycoon. */
function trimmed(r: Reading, t: Tree, fillers: Map<Role, Candidate[]>): void {
  const all = [...fillers.values()].flat()
  for (const [role, candidates] of fillers) {
    fillers.set(
      role,
      candidates.map((c) => {
        const { at, name } = c.filler
        const inner = all.find(
          (o) => o !== c && o.head > c.head && o.filler.at.start > at.start && o.filler.at.end <= at.end,
        )
        if (!inner || c.filler.type === 'Phrase' || name !== at.quote || r.name(t.sentence.index, c.head)) return c
        let last = inner.head
        while (last > c.head && (t.words[last]?.start ?? 0) >= inner.filler.at.start) last--
        while (last > c.head && !isNominal(t, last)) last--
        const end = t.words[last]?.end
        if (end === undefined || last < c.head) return c
        const cut = quote(r.analysis.text, span(at.start, end))
        return { ...c, filler: { ...c.filler, at: cut, name: cut.quote } }
      }),
    )
  }
}

/** Every slot in the frame's order: what the tree says first, then what hangs on a neighbour, last what stands behind. */
function waysTo(rule: RoleRule): readonly (readonly [slot: string, far: boolean, loose: boolean])[] {
  const had = ways.get(rule)
  if (had) return had
  const made = [
    ...rule.from.flatMap((slot) => [[slot, false, false] as const, [slot, false, true] as const]),
    ...rule.from.map((slot) => [slot, true, false] as const),
  ]
  ways.set(rule, made)
  return made
}
const ways = new WeakMap<RoleRule, readonly (readonly [string, boolean, boolean])[]>()

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
  if (a.slot === 'head') {
    const w = t.words[a.head]
    if (!w) return []
    // "brother-in-law" is one word.
    let last = a.head
    while (
      relOf(t, last + 1) === 'punct' &&
      relOf(t, last + 2) === 'flat' &&
      t.words[last + 1]?.start === t.words[last]?.end
    )
      last += 2
    const at = extentSpan(t, { first: a.head, last: last + 1 })
    return [{ from: a.head, head: a.head, path: a.path, filler: { at: quote(r.analysis.text, at), type: 'Phrase' } }]
  }
  if (a.slot === 'nationality') {
    // "a 35-year-old Georgian": the noun itself says of what country.
    const name = r.name(t.sentence.index, a.head)
    const counted = childWith(t, a.head, 'det', 'nummod', 'amod') !== undefined
    const found =
      name?.type === 'People' && counted && t.words[a.head]?.upos !== 'ADJ' ? countryFiller(r, name) : undefined
    return found ? [{ from: a.head, head: a.head, path: a.path, filler: found }] : []
  }
  if (a.slot === 'description') {
    const at = descriptionSpan(r, t, a.head)
    return [{ from: a.head, head: a.head, path: a.path, filler: { at: quote(r.analysis.text, at), type: 'Phrase' } }]
  }
  // "charged with the crimes of kidnapping and extortion": each crime is an offence.
  const counted =
    role === 'offence' && LEADS_TO.has(lemmaOf(t, a.head))
      ? childrenOf(t, a.head).find((c) => relOf(t, c) === 'nmod' || relOf(t, c) === 'acl')
      : undefined
  const top = counted ?? a.head
  const alone = a.slot === 'self' || (holds === 'phrase' && isVerb(t, top) && role !== 'offence')
  // "for attempted murder and causing an explosion": a deed among the offences.
  const deeds =
    role === 'offence' ? childrenOf(t, top).filter((c) => relOf(t, c) === 'conj' && t.words[c]?.xpos === 'VBG') : []
  // "X, known as Y, and Z": what stands between describes only the first.
  const describes = headOf(t, i) === top && /^(?:acl|appos)/.test(relOf(t, i))
  const heads = alone
    ? [top]
    : [...new Set([...nominalConjuncts(t, top).filter((c) => !describes || c <= i || c === top), ...deeds])]
  return heads.flatMap((head): Candidate[] => {
    if (rule.words && !rule.words.includes(lemmaOf(t, head))) return []
    if (rule.not?.includes(lemmaOf(t, head))) return []
    if (rule.plural && !/S$/.test(t.words[head]?.xpos ?? '')) return []
    const classes = rule.is && rule.people?.includes(a.slot) ? [...rule.is, 'Person' as const] : rule.is
    const found = findFiller(r, t, head, holds, classes)
    if (!found) return []
    const { thing } = found
    const filler =
      role === 'name'
        ? { ...found.filler, name: found.filler.at.quote.replace(/^["“”‘’']+|["“”‘’']+$/g, '') }
        : found.filler
    if (role === 'offence' && filler.type === 'Phrase') {
      // "assisting a foreign service following a three-week trial": when is no part of what.
      const cut = filler.at.quote.search(/\s(?:following|after|during|under|when|between|before)\s/)
      if (cut > 0)
        return [
          {
            from: a.head,
            head,
            path: a.path,
            filler: { ...filler, at: quote(r.analysis.text, span(filler.at.start, filler.at.start + cut)) },
          },
        ]
    }
    // "known as the Dentist", any capital makes a name of it.
    if (role === 'name' && rule.named && !/\p{Lu}/u.test(filler.name ?? '')) return []
    if (rule.known && !thing && nounClass(lemmaOf(t, head), false) === undefined) return []
    if (rule.kinds && !rule.kinds.includes(filler.kind ?? '')) return []
    if (rule.named && role !== 'name' && !(thing ? r.isNamed(thing) : /^\p{Lu}/u.test(filler.name ?? ''))) return []
    if (thing?.members) {
      return thing.members.flatMap((m): Candidate[] => {
        const member = r.analysis.things[m]
        if (!member) return []
        return [{ from: a.head, head, path: a.path, filler: { ...filler, name: member.name, type: member.type } }]
      })
    }
    return [{ from: a.head, head, path: a.path, filler }]
  })
}

/** What somebody is, without their nationality and whose they are: "his Serbian police sergeant" → "police sergeant". */
function descriptionSpan(r: Reading, t: Tree, head: number): Span {
  let first = head
  for (let i = head - 1; i >= 0; i--) {
    const w = t.words[i]
    if (
      !w ||
      !isUnder(t, i, head) ||
      w.upos === 'DET' ||
      w.upos === 'PRON' ||
      w.upos === 'ADP' ||
      w.upos === 'AUX' ||
      (w.upos === 'VERB' && w.xpos !== 'VBN') ||
      (w.upos === 'PUNCT' && w.text !== '-') ||
      w.upos === 'CCONJ'
    )
      break
    if (r.name(t.sentence.index, i)?.type === 'People') break
    if (/^(?:VBN|JJ)$/.test(w.xpos) && /^[-‐‑]$/.test(t.words[i - 1]?.text ?? '')) break
    if (w.xpos === 'POS' && r.name(t.sentence.index, i - 1) !== undefined) break
    first = i
  }
  // "Detective Chief Superintendent": capitals in front of a title belong to it, whatever the tree says.
  const isTitle = /^\p{Lu}/u.test(t.words[head]?.text ?? '') && r.name(t.sentence.index, head + 1)?.type === 'Person'
  while (
    isTitle &&
    /^\p{Lu}\p{Ll}/u.test(t.words[first - 1]?.text ?? '') &&
    /^(?:NOUN|PROPN|ADJ)$/.test(t.words[first - 1]?.upos ?? '') &&
    r.name(t.sentence.index, first - 1) === undefined
  )
    first--
  if (t.words[first]?.text === '-' || t.words[first]?.xpos === 'POS') first++
  let { last } = nounPhrase(t, head, new Set(['of']))
  for (let i = head + 1; i < last; i++) if (r.name(t.sentence.index, i)?.type === 'Person') last = i
  return extentSpan(t, { first, last: Math.max(last, head + 1) })
}

function isUnder(t: Tree, i: number, head: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps < 8; at = t.words[at]?.head ?? -1, steps++) if (at === head) return true
  return false
}

/** "two Bulgarian nationals", "both lorry drivers": so many people and no more. */
const isCounted = (t: Tree, i: number): boolean =>
  childrenOf(t, i).some((c) => c < i && (relOf(t, c) === 'nummod' || /^(?:both|all)$/i.test(t.words[c]?.text ?? '')))

const isSum = (r: Reading, t: Tree, i: number): boolean => r.value(t.sentence.index, i)?.type === 'Money'

const CARRIERS: ReadonlySet<string> = new Set(
  'attempt plot plan bid campaign operation mission ring spree attack conspiracy'.split(' '),
)

const ONE_PLACE: ReadonlySet<string> = new Set(['place', 'destination', 'origin'])

/** "a Bulgarian courier": somebody who is brought in by nationality and trade, before any name. */
function isIntroduction(r: Reading, t: Tree, i: number): boolean {
  const children = childrenOf(t, i)
  return (
    children.some((c) => /^an?$/i.test(t.words[c]?.text ?? '')) &&
    children.some((c) => c < i && r.name(t.sentence.index, c)?.type === 'People')
  )
}

const LEADS_TO: ReadonlySet<string> = new Set(
  'crime offence offense count charge role part involvement participation complicity'.split(' '),
)

export const hasCopula = (t: Tree, i: number): boolean => childWith(t, i, 'cop') !== undefined
