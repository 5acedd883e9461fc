// Who says so, how sure, and whether it is affirmed: read off the way from a claim's trigger up to the root of its
// sentence. Each hedge counts only where its scope reaches the trigger, and the weakest wins.
import type { Reason, Speaker } from '../model/claim.ts'
import { type Certainty, type Polarity, type Predicate, weakest } from '../model/ontology.ts'
import type { Grammar } from './07-frames/arguments.ts'
import type { Reading } from './07-frames/reading.ts'
import { adjective, beside } from './08-attribution/beside.ts'
import { type Hanging, hanging } from './08-attribution/hanging.ts'
import { hedge, inverted, type Ledger, ledger, polar, speaker, subjectsOf, wordAt } from './08-attribution/ledger.ts'
import { isInvertedCondition, nobody } from './08-attribution/negation.ts'
import { sources } from './08-attribution/sources.ts'
import { voiceAt } from './08-attribution/voices.ts'
import { type Aspect, embeddings } from './lexicon/certainty/embedding.ts'
import { HEDGE_ADJECTIVES, HEDGE_ADVERBS, HEDGE_MODALS, NEGATIONS } from './lexicon/certainty/hedges.ts'
import {
  CONVICTS,
  DENIALS,
  IDENTITY,
  LEGAL,
  NAMING,
  PAPERS,
  PLAIN,
  POSES,
  REPORTS_OBJECT,
} from './lexicon/speech/scope.ts'
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
  prepositionOf,
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

/** Where the climb stands and what still reaches down from there to the trigger. */
interface Climb {
  readonly trigger: number
  cur: number
  /** Whether what stands beside the current word still reaches the trigger. */
  inScope: boolean
  /** Behind a relative clause or an apposition: what embeds the noun does not embed the trigger. */
  background: boolean
  /** What a report takes for granted is not what it reports. */
  granted: boolean
  convicted: boolean
  /** "It is likely that X, and Y should …": a clause of its own, which the adjective does not reach. */
  apart: boolean
}

export function attribute(
  r: Reading,
  g: Grammar,
  trigger: number,
  predicate: Predicate,
  doers: readonly number[],
): Attribution {
  const t = g.tree
  const l = ledger(r, g, predicate, doers)
  const c: Climb = {
    trigger,
    cur: trigger,
    inScope: true,
    background: false,
    granted:
      (IDENTITY.has(predicate) && isDescription(t, trigger)) ||
      (predicate === 'residence' && isPassing(t, trigger)) ||
      (TOLD_IN_PASSING.has(predicate) && isAddedClause(t, trigger, LEGAL.has(predicate))) ||
      // "argued that he would be tortured in Iran, where he was in fact wanted": the text itself corrects the speaker.
      (relOf(t, trigger) === 'acl:relcl' && /^in fact$/i.test(`${wordAt(l, trigger - 2)} ${wordAt(l, trigger - 1)}`)),
    convicted: false,
    apart: false,
  }
  beside(l, trigger, true)
  if (/^whether$/i.test(wordAt(l, 0))) polar(l, 0, 'open', 'asked with "whether"')
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
  for (let steps = 0; steps < 40 && headOf(t, c.cur) >= 0; steps++) if (!step(l, c)) break
  // "If convicted, Petrov and Haddad face …", wherever the parser hangs the participle.
  if (/^(?:if|unless)$/i.test(wordAt(l, trigger - 1)) || isInvertedCondition(t, trigger)) l.unreal = true
  if (wordAt(l, t.words.length - 1) === '?' || wordAt(l, t.words.length - 2) === '?') l.unreal = true
  return {
    certainty: weakest(l.certainties),
    polarity: l.polarity,
    by: l.by.filter((s, k, all) => all.findIndex((x) => x.name === s.name) === k),
    ...(l.aspect === undefined ? {} : { aspect: l.aspect }),
    unreal: l.unreal,
    granted: c.granted || c.convicted,
    reasons: l.reasons,
  }
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
  if (rel === 'conj') {
    overConjunct(l, c, above)
    return true
  }
  const marker = markerOf(t, cur)
  if (rel === 'advcl' && (marker === 'if' || marker === 'unless')) l.unreal = true
  if (marker === 'whether') polar(l, cur, 'open', 'asked with "whether"')
  // "reports that X hired Y": what is reported, although the tree sees a relative clause.
  const told =
    (rel === 'acl:relcl' || rel === 'acl') &&
    speechNoun(lemmaOf(t, above)) !== undefined &&
    childWith(t, cur, 'nsubj', 'nsubj:pass') !== undefined
  const relative =
    !isIdentified(t, above) &&
    (rel === 'acl:relcl' || rel === 'appos' || (rel === 'acl' && marker === undefined) || rel === 'amod')
  if (isUnproven(t, above, cur) || isNothingTo(t, above)) polar(l, above, 'open', `no ${wordAt(l, above)}`)
  if (told) hedge(l, above, speechNoun(lemmaOf(t, above)) ?? 'reported', `"${wordAt(l, above)}"`)
  else if (relative) {
    c.background = true
    c.inScope = false
    if (c.convicted || (LEGAL.has(l.predicate) && rel !== 'acl:relcl')) {
      c.granted = true
      return false
    }
  }
  // "The attack on a synagogue failed"
  if (/^nsubj/.test(rel) && FAILS.has(lemmaOf(t, above)) && childWith(t, above, 'xcomp', 'ccomp') === undefined)
    l.aspect ??= 'attempted'
  const reportsClause = embedded(l, c, h, relative)
  // "a suspected plot to blow up": the hedge stands with the noun that carries the deed.
  if (t.words[above]?.upos === 'NOUN' && !c.background && embeddings.has(lemmaOf(t, above)))
    for (const i of childrenOf(t, above)) if (relOf(t, i) === 'amod') adjective(l, i)
  c.cur = above
  const before = l.polarity
  const predicates = isVerb(t, above) || t.words[above]?.upos === 'ADJ' || childWith(t, above, 'cop') !== undefined
  // "did not arrest his wife": she is his wife all the same.
  const presupposed = IDENTITY.has(l.predicate) && /^(?:nsubj|obj|iobj|obl|nmod)/.test(rel)
  if (c.inScope && predicates && !presupposed) beside(l, above, false)
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

/** Coordinated predicates share what stands before the first; a negation of the first does not reach a new clause. */
function overConjunct(l: Ledger, c: Climb, above: number): void {
  const { t } = l
  const shares = childWith(t, c.cur, 'nsubj', 'nsubj:pass') === undefined
  if (shares && c.inScope && isVerb(t, above)) {
    for (const i of childrenOf(t, above)) {
      if (relOf(t, i) === 'aux' && HEDGE_MODALS.has(lemmaOf(t, i))) hedge(l, i, 'possible', `modal "${wordAt(l, i)}"`)
      if (relOf(t, i) === 'advmod' && HEDGE_ADVERBS.has(lemmaOf(t, i)))
        hedge(l, i, HEDGE_ADVERBS.get(lemmaOf(t, i)) ?? 'reported', `"${wordAt(l, i)}"`)
    }
  }
  if (shares && c.cur === c.trigger) nobody(l, above)
  if (!shares && markerOf(t, c.cur) === undefined) c.apart = true
  sources(l, above, c.trigger)
  c.cur = above
}

/** What the word above makes of what hangs on it; true where it reports it as a clause. */
function embedded(l: Ledger, c: Climb, { above, rel, slot }: Hanging, relative: boolean): boolean {
  const { t, g } = l
  const { cur } = c
  const marker = markerOf(t, cur)
  const args = g.argumentsOf(above)
  const word = `"${wordAt(l, above)}"`
  const rule = slot === undefined || c.background ? undefined : embeddings.find(lemmaWithParticle(t, above), slot)
  const verb = isVerb(t, above) ? speechVerb(lemmaOf(t, above)) : undefined
  const reportsClause =
    verb !== undefined && (slot === 'clause' || rel === 'ccomp' || (rel === 'parataxis' && cur < above))
  const reportsObject = verb !== undefined && slot === 'object' && REPORTS_OBJECT.has(lemmaOf(t, above))
  const passiveReport = verb !== undefined && (rel === 'csubj' || rel === 'csubj:pass')
  // "held himself out as a recruiter", "posed as a student"
  if (
    slot === 'as' &&
    (POSES.has(lemmaOf(t, above)) || args.some((a) => a.slot === 'object' && isReflexive(l, a.head)))
  )
    hedge(l, above, 'alleged', `"${wordAt(l, above)} … as"`)
  if (slot === 'as' && IDENTIFIES.has(lemmaOf(t, above)) && cur > above) {
    speaker(l, subjectsOf(l, above), above, verb ?? 'reported', `${word} … as`)
    return false
  }
  if (slot === 'complement' && isSaidTo(t, above)) {
    // "said to be a colonel": nobody is named who says it.
    hedge(l, above, verb ?? 'reported', `"${wordAt(l, above)} to …"`)
    return false
  }
  if (lemmaOf(t, above) === 'plead' && isNotGuilty(t, above)) {
    speaker(l, subjectsOf(l, above), above, 'stated', word)
    polar(l, above, 'denied', 'not guilty')
    return false
  }
  if (rule && isVerb(t, above) && CONVICTS.has(lemmaOf(t, above))) c.convicted = true
  if (rule) {
    // "was considered a boss and was killed by his guard": only its own agent speaks through a passive.
    const paper = rule.certainty === 'alleged' ? chargingPaper(t, above) : undefined
    const subjects =
      paper === undefined
        ? subjectsOf(l, above).filter(
            (h) => !isParticiple(t, above) || headOf(t, h) === above || relOf(t, h) === 'conj',
          )
        : [paper]
    // "Nobody has accused him of hiring"
    if (rule.certainty === 'alleged' && subjects.some((h) => isNobody(l, h))) l.unreal = true
    // "claimed to have arrested him" is a claim, "wanted for" a step.
    const isStep = rule.certainty !== undefined && !CLAIMS.has(lemmaOf(t, above)) && isLegalStep(l, rule.certainty)
    // "a court in Riga convicted him of spying": what it has found is its word.
    const judges = CONVICTS.has(lemmaOf(t, above)) ? subjects.filter((h) => voiceAt(l.r, t, h)?.side === 'court') : []
    if (judges.length > 0) speaker(l, judges, above, 'stated', word)
    if (rule.speaker && !isStep) speaker(l, subjects, above, rule.certainty ?? verb ?? 'reported', word)
    // "a complaint charging X with murder": an accusation, whoever or whatever makes it.
    if (rule.speaker && rule.certainty === 'alleged' && !isStep && !l.certainties.includes('alleged'))
      hedge(l, above, 'alleged', word)
    if (!rule.speaker && rule.certainty && !(c.apart && t.words[above]?.upos === 'ADJ') && !isStep)
      hedge(l, above, rule.certainty, word)
    if (rule.polarity && l.polarity !== 'open') polar(l, above, rule.polarity, word)
    if (rule.aspect) l.aspect ??= rule.aspect
    if (!rule.doer && !rule.light && rel !== 'ccomp') c.inScope = rule.aspect === undefined ? c.inScope : true
  } else if (reportsClause || reportsObject || passiveReport) {
    if (DENIALS.has(lemmaOf(t, above))) polar(l, above, 'denied', word)
    if (isSaidTo(t, above)) return false
    const subjects = subjectsOf(l, above)
    speaker(l, subjects.length > 0 || cur > above ? subjects : inverted(l, above), above, verb ?? 'reported', word)
    if (subjects.some((h) => isNobody(l, h))) l.unreal = true
    c.inScope = true
  } else if (
    !isVerb(t, above) &&
    (slot === 'clause' || (slot === 'of' && !c.background)) &&
    speechNoun(lemmaOf(t, above))
  ) {
    hedge(l, above, speechNoun(lemmaOf(t, above)) ?? 'reported', word)
  } else if (rel === 'xcomp' || rel === 'ccomp' || rel === 'csubj') {
    if ((t.words[above]?.upos === 'ADJ' || isVerb(t, above)) && marker === 'whether')
      polar(l, above, 'open', 'not known')
  } else if (!relative && !['advcl', 'acl', 'parataxis', 'aux', 'cop'].includes(rel) && !passesScope(t, cur)) {
    c.inScope = false
  } else if (rel === 'advcl') {
    c.inScope = marker === 'to' ? c.inScope : false
  }
  return reportsClause
}

/** "identified him as the man who paid them": whoever identifies says all of it. */
const isIdentified = (t: Tree, noun: number): boolean =>
  prepositionOf(t, noun) === 'as' && IDENTIFIES.has(lemmaOf(t, headOf(t, noun)))
const IDENTIFIES: ReadonlySet<string> = new Set('identify describe characterise characterize'.split(' '))

/** "An indictment was unsealed in the Southern District charging two men": the paper charges, not the district. */
function chargingPaper(t: Tree, verb: number): number | undefined {
  if (t.words[verb]?.xpos !== 'VBG') return undefined
  const paper = t.lemmas.findIndex((lemma, i) => i < verb && PAPERS.has(lemma) && /^nsubj/.test(relOf(t, i)))
  return paper < 0 ? undefined : paper
}

const FAILS: ReadonlySet<string> = new Set('fail falter misfire collapse unsuccessful abortive'.split(' '))

const PROOF: ReadonlySet<string> = new Set(
  'evidence proof indication sign confirmation suggestion information'.split(' '),
)

/** "There is no evidence that X hired Y", "has found no proof that …" */
const isUnproven = (t: Tree, noun: number, clause: number): boolean =>
  PROOF.has(lemmaOf(t, noun)) &&
  clause > noun &&
  /^(?:acl|acl:relcl|ccomp|nmod)$/.test(relOf(t, clause)) &&
  childrenOf(t, noun).some((c) => relOf(t, c) === 'det' && lemmaOf(t, c) === 'no')

/** "There was nothing to suggest that X hired Y" */
const isNothingTo = (t: Tree, verb: number): boolean =>
  t.words[verb - 1]?.text === 'to' &&
  /^(?:nothing|little)$/i.test(t.words[verb - 2]?.text ?? '') &&
  /^(?:suggest|show|indicate|prove|say)$/.test(lemmaOf(t, verb))

const isNobody = (l: Ledger, i: number): boolean => /^(?:nobody|none|no-one|neither)$/i.test(wordAt(l, i))

/** "said to be", "believed to have": a participle, whatever its tag. */
const isSaidTo = (t: Tree, i: number): boolean =>
  t.words[i + 1]?.text === 'to' &&
  // "The service claimed to have detained him" speaks for itself.
  !childrenOf(t, i).some((c) => relOf(t, c) === 'nsubj' && t.words[i - 1]?.text !== ',') &&
  /^VB$/.test(t.words[i + 2]?.xpos ?? '') &&
  /^VB[DN]$/.test(t.words[i]?.xpos ?? '') &&
  childWith(t, i, 'aux:pass', 'aux') === undefined &&
  speechVerb(lemmaOf(t, i)) !== undefined

const CLAIMS: ReadonlySet<string> = new Set(['allege', 'claim', 'profess'])

const isNotGuilty = (t: Tree, plead: number): boolean =>
  childrenOf(t, plead).some(
    (c) => lemmaOf(t, c) === 'guilty' && childrenOf(t, c).some((d) => NEGATIONS.has(lemmaOf(t, d))),
  )

/** "wanted on a warrant", "arrested on charges": one step of the law does not make another an allegation. */
const isLegalStep = (l: Ledger, certainty: Certainty): boolean => certainty === 'alleged' && LEGAL.has(l.predicate)

/** "a journalist living in Brooklyn", "a resident of Riga": where somebody lives, said in passing. */
const isPassing = (t: Tree, i: number): boolean =>
  ['acl', 'acl:relcl', 'appos', 'amod'].includes(relOf(t, i)) || (!isVerb(t, i) && isDescription(t, i))

/** "Petrov, who was deported last year, hired him, she said": what a clause between commas adds is known anyway. */
function isAddedClause(t: Tree, i: number, isLegal: boolean): boolean {
  const verb = firstConjunct(t, i)
  if (relOf(t, verb) !== 'acl:relcl') return false
  const who = childrenOf(t, verb).find((c) => c < verb && /^(?:who|whose)$/i.test(t.words[c]?.text ?? ''))
  if (who === undefined || t.lemmas.slice(who, verb).some((lemma) => speechVerb(lemma) !== undefined)) return false
  // "who holds two passports and has lived in Riga since 2022" is news of the present.
  const isPast = t.words.slice(who, verb + 1).some((w) => w.xpos === 'VBD' || /^(?:was|were)$/i.test(w.text))
  if (!isPast && !(isPassive(t, verb) && childWith(t, verb, 'aux') === undefined)) return false
  // "a link to four men who were arrested in August"
  return isLegal || t.words[who - 1]?.text === ',' || relOf(t, headOf(t, verb)) === 'appos'
}
const TOLD_IN_PASSING: ReadonlySet<Predicate> = new Set<Predicate>([...PLAIN, 'travel', 'death'])

/** "the chemist, Tamas Gellert, had been charged": whom the document has described before. */
const isDefinite = (t: Tree, i: number): boolean =>
  childrenOf(t, i).some((c) => relOf(t, c) === 'det' && lemmaOf(t, c) === 'the')

/** Whether the word describes somebody rather than being what is said of them: "a Georgian citizen was …". */
function isDescription(t: Tree, i: number): boolean {
  const rel = relOf(t, i)
  // "a Moldovan-born broker"
  if (rel === 'amod') return true
  if (isVerb(t, i) || childWith(t, i, 'cop') !== undefined) return false
  if (rel === 'conj') return isDescription(t, headOf(t, i))
  return !(rel === 'root' || rel === 'xcomp' || rel === 'ccomp' || (rel === 'obl' && prepositionOf(t, i) === 'as'))
}

const isReflexive = (l: Ledger, i: number): boolean => /sel(?:f|ves)$/.test(wordAt(l, i))

/** "was arrested, accused of", "was considered": whatever shared subject it has does not speak through it. */
const isParticiple = (t: Tree, i: number): boolean =>
  isPassive(t, i) || (t.words[i]?.xpos === 'VBN' && childWith(t, i, 'aux') === undefined)

/** Nouns through which a hedge above still reaches: "denied taking part in a series of attacks". */
const passesScope = (t: Tree, i: number): boolean => embeddings.has(lemmaOf(t, headOf(t, i)))

function lemmaWithParticle(t: Tree, i: number): string {
  const particle = childWith(t, i, 'compound:prt')
  return particle === undefined ? lemmaOf(t, i) : `${lemmaOf(t, i)}_${lemmaOf(t, particle)}`
}
