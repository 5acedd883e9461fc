// What a word makes of the clause or noun that hangs on it: a verb of saying reports it, "accused of" alleges it, "denied"
// turns it, "convicted of" finds it.
import type { Certainty, Predicate } from '../../model/ontology.ts'
import { lemmaWithParticle } from '../07-frames/reach.ts'
import { embeddings } from '../lexicon/certainty/embedding.ts'
import { NEGATIONS } from '../lexicon/certainty/hedges.ts'
import { namesPeople } from '../lexicon/people/nouns.ts'
import { CONVICTS, DENIALS, LEGAL, PAPERS, POSES, REPORTS_OBJECT } from '../lexicon/speech/scope.ts'
import { speechNoun, speechVerb } from '../lexicon/speech/verbs.ts'
import {
  childrenOf,
  childWith,
  headOf,
  isPassive,
  isVerb,
  lemmaOf,
  markerOf,
  prepositionOf,
  relOf,
  type Tree,
} from '../tree.ts'
import type { Hanging } from './hanging.ts'
import { hedge, inverted, type Ledger, polar, speaker, subjectsOf, wordAt } from './ledger.ts'
import { isLeftUnsaid } from './unsaid.ts'
import { voiceAt } from './voices.ts'

/** Where the climb stands and what still reaches down from there to the trigger. */
export interface Climb {
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

/** What the word above makes of what hangs on it; true where it reports it as a clause. */
export function embedded(l: Ledger, c: Climb, { above, rel, slot }: Hanging, relative: boolean): boolean {
  const { t, g } = l
  const { cur } = c
  const marker = markerOf(t, cur)
  const args = g.argumentsOf(above)
  const word = `"${wordAt(l, above)}"`
  const rule =
    // "prevented an attack, four persons were arrested": nobody prevented the arrests.
    slot === undefined || c.background || rel === 'parataxis' || isLeftUnsaid(t, above)
      ? undefined
      : embeddings.find(isTried(t, above) ? 'trial' : lemmaWithParticle(t, above), slot)
  const verb = isVerb(t, above) && !isLeftUnsaid(t, above) ? speechVerb(lemmaOf(t, above)) : undefined
  const reportsClause =
    verb !== undefined && (slot === 'clause' || rel === 'ccomp' || (rel === 'parataxis' && cur < above))
  // "X was jailed, announced Prosecutor Y": Y is who announces, and nothing that X reports.
  const isTold = childWith(t, above, 'nsubj') !== undefined || relOf(t, above) !== 'parataxis'
  const reportsObject = verb !== undefined && isTold && slot === 'object' && REPORTS_OBJECT.has(lemmaOf(t, above))
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
  // "considered killing him", not "is considered to have killed him"
  if (lemmaOf(t, above) === 'consider' && t.words[cur]?.xpos === 'VBG' && !isPassive(t, above)) l.aspect ??= 'planned'
  // "came within an hour of planting a bomb": it was not planted.
  if (prepositionOf(t, above) === 'within' && lemmaOf(t, headOf(t, above)) === 'come') l.aspect ??= 'attempted'
  if (slot === 'complement' && isSaidTo(t, above)) {
    // "said to be a colonel": nobody is named who says it.
    hedge(l, above, verb ?? 'reported', `"${wordAt(l, above)} to …"`)
    return false
  }
  if (lemmaOf(t, above) === 'plead' && isNotGuilty(t, above)) {
    // "pleaded not guilty to hiding a man accused of the bombing": what the man did is not what is denied.
    if (c.background) return false
    speaker(l, subjectsOf(l, above), above, 'stated', word)
    polar(l, above, 'denied', 'not guilty')
    return false
  }
  if (rule && isVerb(t, above) && CONVICTS.has(lemmaOf(t, above))) c.convicted = true
  if (rule) {
    // "was considered a boss and was killed by his guard": only its own agent speaks through a passive.
    const paper = rule.certainty === 'alleged' ? chargingPaper(t, above) : undefined
    // "indicted Petrov on charges of murder": whom the charges are against does not make them.
    const isCharges = lemmaOf(t, above) === 'charge' && !isVerb(t, above)
    const subjects =
      paper === undefined
        ? (isCharges ? [] : subjectsOf(l, above)).filter(
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
    // "was cleared after telling the court": the telling was done.
    const isStepBefore = CLEARS.has(lemmaOf(t, above)) && (LEGAL.has(l.predicate) || l.predicate === 'testimony')
    // "dismissed the charges against Haddad and his wife": she stays his wife.
    const isKin = l.predicate === 'family' && slot !== 'clause' && slot !== 'complement'
    if (rule.polarity && l.polarity !== 'open' && !isStepBefore && !isKin) polar(l, above, rule.polarity, word)
    // "foiled a plot to kill": foiled says more than planned.
    if (rule.aspect === 'foiled') l.aspect = 'foiled'
    else if (rule.aspect) l.aspect ??= rule.aspect
    if (!rule.doer && !rule.light && rel !== 'ccomp') c.inScope = rule.aspect === undefined ? c.inScope : true
  } else if (SPEAKS.has(lemmaOf(t, above)) && (slot === 'of' || slot === 'about') && !c.background) {
    // "The indictment speaks of an attempt on his life"
    speaker(l, subjectsOf(l, above), above, 'reported', `${word} of`)
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
  } else if (
    rel === 'acl' &&
    marker === 'to' &&
    !isVerb(t, above) &&
    !isSomebody(t, above) &&
    ONLY_MEANT.has(l.predicate)
  ) {
    // "the opportunity to attack him", not "the first man to attack him"
    l.aspect ??= 'planned'
  } else if (rel === 'advcl') {
    const isPurpose = /^(?:to|in-order|so-as)$/.test(marker ?? '')
    c.inScope = isPurpose ? c.inScope : false
    // "bought a knife to kill him", "travelled to Riga in order to kill him": whether he did is not said.
    if ((marker === 'to' || (isPurpose && c.inScope)) && ONLY_MEANT.has(l.predicate) && lemmaOf(t, above) !== 'have')
      l.aspect ??= 'planned'
  }
  return reportsClause
}

/** "went on trial for stabbing a man", "was put in the dock over the killing" */
const isTried = (t: Tree, verb: number): boolean =>
  /^(?:go|put|be|return)$/.test(lemmaOf(t, verb)) &&
  childrenOf(t, verb).some(
    (c) => /^(?:trial|dock)$/.test(lemmaOf(t, c)) && /^(?:on|in)$/.test(prepositionOf(t, c) ?? ''),
  )

const SPEAKS: ReadonlySet<string> = new Set(['speak', 'talk', 'tell', 'write'])

const isSomebody = (t: Tree, i: number): boolean =>
  /^(?:first|last|only|one)$/.test(lemmaOf(t, i)) || namesPeople(lemmaOf(t, i), true)

/** Deeds that are not done where they are only what something else is done for. */
const ONLY_MEANT: ReadonlySet<Predicate> = new Set<Predicate>(['attack', 'death', 'arrest'])

/** "identified him as the man who paid them": whoever identifies says all of it. */
export const isIdentified = (t: Tree, noun: number): boolean =>
  prepositionOf(t, noun) === 'as' && IDENTIFIES.has(lemmaOf(t, headOf(t, noun)))
const IDENTIFIES: ReadonlySet<string> = new Set('identify describe characterise characterize'.split(' '))

/** "An indictment was unsealed in the Southern District charging two men": the paper charges, not the district. */
function chargingPaper(t: Tree, verb: number): number | undefined {
  if (t.words[verb]?.xpos !== 'VBG') return undefined
  const paper = t.lemmas.findIndex((lemma, i) => i < verb && PAPERS.has(lemma) && /^nsubj/.test(relOf(t, i)))
  return paper < 0 ? undefined : paper
}

const isNobody = (l: Ledger, i: number): boolean => /^(?:nobody|none|no-one|neither)$/i.test(wordAt(l, i))

/** "said to be", "believed to have": a participle, whatever its tag. */
const isSaidTo = (t: Tree, i: number): boolean =>
  t.words[i + 1]?.text === 'to' &&
  // "The service claimed to have detained him" speaks for itself.
  !childrenOf(t, i).some((c) => relOf(t, c) === 'nsubj' && t.words[i - 1]?.text !== ',') &&
  /^VB$/.test(t.words[i + 2]?.xpos ?? '') &&
  /^VB[DN]$/.test(t.words[i]?.xpos ?? '') &&
  childWith(t, i, 'aux:pass', 'aux') === undefined &&
  // "was paid and told to disable the cameras" orders.
  lemmaOf(t, i) !== 'tell' &&
  speechVerb(lemmaOf(t, i)) !== undefined

const CLEARS: ReadonlySet<string> = new Set(['acquit', 'clear', 'exonerate'])
const CLAIMS: ReadonlySet<string> = new Set(['allege', 'claim', 'profess'])

const isNotGuilty = (t: Tree, plead: number): boolean =>
  childrenOf(t, plead).some(
    (c) => lemmaOf(t, c) === 'guilty' && childrenOf(t, c).some((d) => NEGATIONS.has(lemmaOf(t, d))),
  )

/** "wanted on a warrant", "arrested on charges": one step of the law does not make another an allegation. */
const isLegalStep = (l: Ledger, certainty: Certainty): boolean => certainty === 'alleged' && LEGAL.has(l.predicate)

export const isReflexive = (l: Ledger, i: number): boolean => /sel(?:f|ves)$/.test(wordAt(l, i))

/** "was arrested, accused of", "was considered": whatever shared subject it has does not speak through it. */
const isParticiple = (t: Tree, i: number): boolean =>
  isPassive(t, i) ||
  // "Prosecutors have accused him", whatever the tree makes of "have"
  (t.words[i]?.xpos === 'VBN' && childWith(t, i, 'aux') === undefined && lemmaOf(t, i - 1) !== 'have')

/** Nouns through which a hedge above still reaches: "denied taking part in a series of attacks". */
const passesScope = (t: Tree, i: number): boolean => embeddings.has(lemmaOf(t, headOf(t, i)))
