// Who says so, how sure, and whether it is affirmed: read off the way from a claim's trigger up to the root of its
// sentence. Each hedge counts only where its scope reaches the trigger, and the weakest wins.
import type { Reason, Speaker } from '../model/claim.ts'
import { type Certainty, type Polarity, type Predicate, weakest } from '../model/ontology.ts'
import type { Grammar } from './07-frames/arguments.ts'
import type { Reading } from './07-frames/reading.ts'
import { adjective, beside, modal } from './08-attribution/beside.ts'
import { blamed } from './08-attribution/blamed.ts'
import { type Climb, embedded, isIdentified, isReflexive } from './08-attribution/embedded.ts'
import { hanging } from './08-attribution/hanging.ts'
import { hedge, type Ledger, ledger, polar, speaker, subjectsOf, wordAt } from './08-attribution/ledger.ts'
import { isInvertedCondition, isNeitherDenied, nobody } from './08-attribution/negation.ts'
import { isDefinite, isGivenKin, isGranted } from './08-attribution/passing.ts'
import { rebuffOf } from './08-attribution/rebuffs.ts'
import { sources } from './08-attribution/sources.ts'
import { isNothingTo, isUnproven } from './08-attribution/unproven.ts'
import { type Aspect, embeddings } from './lexicon/certainty/embedding.ts'
import { HEDGE_ADJECTIVES, HEDGE_ADVERBS } from './lexicon/certainty/hedges.ts'
import { IDENTITY, LEGAL, NAMING, REPORTS_OBJECT } from './lexicon/speech/scope.ts'
import { isUnveiling, speechNoun, speechVerb } from './lexicon/speech/verbs.ts'
import {
  childrenOf,
  childWith,
  firstConjunct,
  headOf,
  isPassive,
  isVerb,
  lemmaOf,
  markerOf,
  relOf,
  type Tree,
} from './tree.ts'

export interface Attribution {
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly by: readonly Speaker[]
  readonly aspect?: Aspect
  /** A question, a condition or a wish: nothing is asserted. */
  readonly unreal: boolean
  /** Taken for granted by whoever speaks: the document's own. */
  readonly granted: boolean
  readonly reasons: readonly Reason[]
}

export function attribute(
  r: Reading,
  g: Grammar,
  trigger: number,
  predicate: Predicate,
  doers: readonly number[],
): Attribution {
  return climbed(r, g, trigger, predicate, doers, isGranted(g.tree, trigger, predicate))
}

/** Whoever reports the clause that the trigger stands in, also where the report takes for granted what it says. */
export const reporters = (r: Reading, g: Grammar, trigger: number, predicate: Predicate): Attribution =>
  climbed(r, g, trigger, predicate, [], false)

function climbed(
  r: Reading,
  g: Grammar,
  trigger: number,
  predicate: Predicate,
  doers: readonly number[],
  granted: boolean,
): Attribution {
  const t = g.tree
  const l = ledger(r, g, predicate, doers)
  const c: Climb = {
    trigger,
    cur: trigger,
    inScope: true,
    background: false,
    granted,
    convicted: false,
    apart: false,
  }
  beside(l, trigger, true)
  // "was paid 500 dollars, apparently by an agency"
  for (const c of doers.flatMap((d) => childWith(t, d, 'advmod') ?? [])) {
    const adverb = HEDGE_ADVERBS.get(lemmaOf(t, c))
    if (adverb) hedge(l, c, adverb, `"${wordAt(l, c)}"`)
  }
  if (isHowTo(t, trigger) || isNeitherDenied(t, trigger)) l.unreal = true
  if (/^whether$/i.test(wordAt(l, 0)) && !isGivenAsReason(l, trigger)) polar(l, 0, 'open', 'asked with "whether"')
  // "It is likely that …": the judgement itself.
  const own = predicate === 'assessment' ? HEDGE_ADJECTIVES.get(lemmaOf(t, trigger)) : undefined
  if (own) hedge(l, trigger, own, `"${wordAt(l, trigger)}"`)
  // "banks have linked X to Y", "whom the file calls the Dentist": the trigger itself says it.
  if (isVerb(t, trigger) && NAMING.has(lemmaOf(t, trigger)) && !isPassive(t, trigger)) {
    // "calling himself Ivo": on nobody's word.
    const isSelf = g.argumentsOf(trigger).some((a) => a.slot === 'object' && isReflexive(l, a.head))
    const subjects = isSelf ? [] : subjectsOf(l, trigger).filter((h) => !doers.includes(h))
    if (subjects.length > 0)
      speaker(l, subjects, trigger, speechVerb(lemmaOf(t, trigger)) ?? 'reported', `"${wordAt(l, trigger)}"`)
  }
  // "The rights group has counted eleven abductions": on its own count.
  if (predicate === 'statistic' && isVerb(t, trigger) && REPORTS_OBJECT.has(lemmaOf(t, trigger)))
    speaker(l, subjectsOf(l, trigger), trigger, 'reported', `"${wordAt(l, trigger)}"`)
  if (isVerb(t, trigger) || childWith(t, trigger, 'cop') !== undefined) sources(l, trigger, trigger)
  blamed(l, g, trigger, doers)
  // "an attack which jurors heard had been ordered by Minsk": what is said of the noun is said by whoever says it there.
  const told = doers.length > 0 ? carrierOf(g, trigger) : undefined
  if (told !== undefined) {
    const inner: Climb = { ...c, trigger: told, cur: told }
    sources(l, told, told)
    for (let steps = 0; steps < 12 && inner.cur !== trigger && headOf(t, inner.cur) !== trigger; steps++)
      if (!step(l, inner)) break
  }
  for (let steps = 0; steps < 40 && headOf(t, c.cur) >= 0; steps++) if (!step(l, c)) break
  // "If convicted, Petrov and Haddad face …", wherever the parser hangs the participle.
  if (/^(?:if|unless)$/i.test(wordAt(l, trigger - 1)) || isInvertedCondition(t, trigger)) l.unreal = true
  if (wordAt(l, t.words.length - 1) === '?' || wordAt(l, t.words.length - 2) === '?') l.unreal = true
  return {
    certainty: weakest(l.certainties),
    polarity: isGivenKin(t, trigger, predicate) ? 'affirmed' : l.polarity,
    by: l.by.filter((s, k, all) => all.findIndex((x) => x.name === s.name) === k),
    ...(l.aspect === undefined ? {} : { aspect: l.aspect }),
    unreal: l.unreal,
    granted: c.granted || c.convicted,
    reasons: l.reasons,
  }
}

/** "Whether he would have gone, nobody can say, because the police arrested him": that they did is no question. */
function isGivenAsReason({ t }: Ledger, trigger: number): boolean {
  for (let at = trigger, steps = 0; at >= 0 && steps < 20; at = headOf(t, at), steps++)
    if (/^(?:because|since|although|though|while)$/.test(markerOf(t, at) ?? '')) return true
  return false
}

/** One word up; false where nothing above can reach the trigger any more. */
function step(l: Ledger, c: Climb): boolean {
  const { t } = l
  const { cur } = c
  const h = hanging(l.g, cur)
  const { above, rel } = h
  if (c.granted) {
    // "revealed that a Georgian citizen had been hired": news, unless it stands in passing before or beside a name.
    if (
      !isUnveiling(lemmaOf(t, above)) ||
      rel !== 'ccomp' ||
      headOf(t, firstConjunct(t, c.trigger)) !== cur ||
      isDefinite(t, c.trigger)
    ) {
      c.cur = above
      return true
    }
    c.granted = false
  }
  // "The attack is believed to have been carried out by X": what is believed is that X did it.
  const done =
    rel === 'nsubj:pass' ? childrenOf(t, above).find((x) => relOf(t, x) === 'xcomp' && isPassive(t, x)) : undefined
  if (done !== undefined) {
    c.cur = done
    return true
  }
  if (rel === 'conj') {
    overConjunct(l, c, above)
    return true
  }
  const rebuff = rebuffOf(t, above, cur)
  if (rebuff !== undefined) {
    speaker(l, subjectsOf(l, rebuff), rebuff, 'stated', `"${wordAt(l, rebuff)}"`)
    polar(l, rebuff, 'denied', `"${wordAt(l, rebuff)}"`)
    c.inScope = false
    c.cur = rebuff
    return true
  }
  if (isNeitherDenied(t, above)) l.unreal = true
  // "its readiness to kill", "the power to arrest": nothing is done yet, and nothing planned.
  if (rel === 'acl' && markerOf(t, cur) === 'to' && ABLE.has(lemmaOf(t, above))) l.unreal = true
  const marker = markerOf(t, cur)
  if (rel === 'advcl' && (marker === 'if' || marker === 'unless')) l.unreal = true
  // "looking into whether he was paid"
  if (marker === 'whether' || isAskedInto(t, cur)) polar(l, cur, 'open', 'asked with "whether"')
  // "reports that X hired Y": what is reported, although the tree sees a relative clause.
  const told =
    (rel === 'acl:relcl' || rel === 'acl') &&
    speechNoun(lemmaOf(t, above)) !== undefined &&
    childWith(t, cur, 'nsubj', 'nsubj:pass') !== undefined
  const relative =
    !isIdentified(t, above) &&
    (rel === 'acl:relcl' || rel === 'appos' || (rel === 'acl' && marker === undefined) || rel === 'amod')
  if (isUnproven(t, above, cur) || isNothingTo(t, above)) polar(l, above, 'open', `no ${wordAt(l, above)}`)
  // "There are reports that X hired Y"
  const existing =
    rel === 'ccomp' && childWith(t, above, 'expl') !== undefined ? childWith(t, above, 'nsubj') : undefined
  const rumoured = existing === undefined ? undefined : speechNoun(lemmaOf(t, existing))
  if (existing !== undefined && rumoured) hedge(l, existing, rumoured, `"${wordAt(l, existing)}"`)
  if (told) hedge(l, above, speechNoun(lemmaOf(t, above)) ?? 'reported', `"${wordAt(l, above)}"`)
  else if (relative) {
    c.background = true
    c.inScope = false
    if (c.convicted || (LEGAL.has(l.predicate) && rel !== 'acl:relcl')) {
      c.granted = true
      return false
    }
  }
  // "was to receive 1,000 euros; he got 250", "could not be asked: he had drowned": the second is no part of what was to be
  // or was not.
  const marks = rel === 'parataxis' ? t.words.slice(above, cur).map((w) => w.text) : []
  if (marks.includes(';') || (marks.includes(':') && !speechVerb(lemmaOf(t, above)))) c.inScope = false
  // "The attack on a synagogue failed"
  if (/^nsubj/.test(rel) && FAILS.has(lemmaOf(t, above)) && childWith(t, above, 'xcomp', 'ccomp') === undefined)
    l.aspect ??= 'attempted'
  const reportsClause = embedded(l, c, h, relative)
  // "a suspected plot to blow up": the hedge stands with the noun that carries the deed.
  if (t.words[above]?.upos === 'NOUN' && !c.background && embeddings.has(lemmaOf(t, above)))
    for (const i of childrenOf(t, above)) {
      if (relOf(t, i) === 'amod') adjective(l, i)
      // "played no part in the arson", "had no role in the killing"
      if (relOf(t, i) === 'det' && lemmaOf(t, i) === 'no' && h.slot !== undefined && l.polarity === 'affirmed')
        polar(l, i, 'denied', `"no ${wordAt(l, above)}"`)
    }
  c.cur = above
  const before = l.polarity
  const predicates = isVerb(t, above) || t.words[above]?.upos === 'ADJ' || childWith(t, above, 'cop') !== undefined
  // "did not arrest his wife": she is his wife all the same.
  // "so that she could join her husband", "Her brother did not"; but "has no brother".
  const isKin = l.predicate === 'family' && !/^(?:have|be)$/.test(lemmaOf(t, above))
  const presupposed = (IDENTITY.has(l.predicate) || isKin) && /^(?:nsubj|obj|iobj|obl|nmod)/.test(rel)
  // "Hardly anyone knew that she was being paid": she was.
  const known = rel === 'ccomp' && marker !== 'if' && marker !== 'whether' && KNOWN.has(lemmaOf(t, above))
  if (c.inScope && predicates && !presupposed && !known) beside(l, above, false)
  if (predicates) sources(l, above, c.trigger)
  // What is said in a report is not negated by how it is said, but "did not say that" is nothing said.
  if (
    c.inScope &&
    before !== 'denied' &&
    l.polarity === 'denied' &&
    embeddings.find(lemmaOf(t, above), 'clause')?.certainty === undefined &&
    speechVerb(lemmaOf(t, above)) &&
    reportsClause
  )
    l.polarity = 'open'
  return true
}

const isAskedInto = (t: Tree, clause: number): boolean =>
  childrenOf(t, clause).some((c) => c < clause && relOf(t, c) === 'mark' && lemmaOf(t, c) === 'whether')

/** The verb of a relative clause of the noun that says who is behind it. */
function carrierOf({ tree: t, argumentsOf }: Grammar, noun: number): number | undefined {
  if (t.words[noun]?.upos !== 'NOUN') return undefined
  for (const clause of childrenOf(t, noun).filter((c) => relOf(t, c) === 'acl:relcl'))
    for (const verb of [clause, ...childrenOf(t, clause).filter((c) => relOf(t, c) === 'ccomp')]) {
      const carries = embeddings.find(lemmaOf(t, verb), 'object') !== undefined
      if (carries && argumentsOf(verb).some((a) => a.slot === 'object' && a.head === noun)) return verb
    }
  return undefined
}

/** Coordinated predicates share what stands before the first; a negation of the first does not reach a new clause. */
function overConjunct(l: Ledger, c: Climb, above: number): void {
  const { t } = l
  const shares = childWith(t, c.cur, 'nsubj', 'nsubj:pass') === undefined
  if (shares && c.inScope && isVerb(t, above)) {
    // "was to have been paid 30,000 but received 4,000": those were received.
    const isBut = t.words[c.cur]?.xpos === 'VBD' && childrenOf(t, c.cur).some((x) => lemmaOf(t, x) === 'but')
    const isBare = childWith(t, c.cur, 'aux', 'aux:pass') === undefined && !isBut
    for (const i of childrenOf(t, above)) {
      // "was to be lured to a farmhouse, sedated and driven off": all of it was only to be.
      if (relOf(t, i) === 'aux' && isBare) modal(l, above, i)
      if (relOf(t, i) === 'advmod' && HEDGE_ADVERBS.has(lemmaOf(t, i)))
        hedge(l, i, HEDGE_ADVERBS.get(lemmaOf(t, i)) ?? 'reported', `"${wordAt(l, i)}"`)
    }
  }
  if (shares && c.cur === c.trigger) nobody(l, above)
  if (!shares && markerOf(t, c.cur) === undefined) c.apart = true
  sources(l, above, c.trigger)
  c.cur = above
}

/** "showed them how to follow a car and when to shoot": nobody has yet. */
const isHowTo = (t: Tree, i: number): boolean =>
  markerOf(t, i) === 'to' && childrenOf(t, i).some((c) => c < i && t.words[c]?.xpos === 'WRB')

const KNOWN: ReadonlySet<string> = new Set('know realise realize notice learn discover'.split(' '))
const FAILS: ReadonlySet<string> = new Set('fail falter misfire collapse unsuccessful abortive'.split(' '))
const ABLE: ReadonlySet<string> = new Set(
  'readiness willingness ability capacity capability power right freedom temptation incentive means'.split(' '),
)
