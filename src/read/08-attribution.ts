// Who says so, how sure, and whether it is affirmed: read off the way from a claim's trigger up to the root of its
// sentence. Each hedge counts only where its scope reaches the trigger, and the weakest wins.
import type { Reason, Speaker } from '../model/claim.ts'
import { type Certainty, type Polarity, type Predicate, weakest } from '../model/ontology.ts'
import { quote } from '../model/span.ts'
import type { Grammar } from './07-frames/arguments.ts'
import type { Reading } from './07-frames/reading.ts'
import { certaintyOf, speaks, voiceAt } from './08-attribution/voices.ts'
import { type Aspect, embeddings } from './lexicon/certainty/embedding.ts'
import { HEDGE_ADJECTIVES, HEDGE_ADVERBS, HEDGE_MODALS, NEGATIONS } from './lexicon/certainty/hedges.ts'
import {
  CONVICTS,
  DENIALS,
  IDENTITY,
  LEGAL,
  NAMING,
  PAPERS,
  POSES,
  REPORTS_OBJECT,
  SHOWN,
} from './lexicon/speech/scope.ts'
import { isUnveiling, SOURCE_PREPOSITIONS, speechNoun, speechVerb } from './lexicon/speech/verbs.ts'
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

interface State {
  certainties: Certainty[]
  polarity: Polarity
  by: Speaker[]
  aspect?: Aspect
  unreal: boolean
  reasons: Reason[]
}

export function attribute(
  r: Reading,
  g: Grammar,
  trigger: number,
  predicate: Predicate,
  doers: readonly number[],
): Attribution {
  const t = g.tree
  const state: State = { certainties: [], polarity: 'affirmed', by: [], unreal: false, reasons: [] }
  const at = (i: number) =>
    quote(r.analysis.text, t.words[i] as { start: typeof t.sentence.start; end: typeof t.sentence.end })
  const hedge = (i: number, certainty: Certainty, note: string) => {
    state.certainties.push(certainty)
    state.reasons.push({ why: 'hedge', at: at(i), certainty, note })
  }
  const polar = (i: number, polarity: Polarity, note: string) => {
    state.polarity = polarity
    state.reasons.push({ why: 'polarity', at: at(i), polarity, note })
  }

  function speaker(heads: readonly number[], verb: number, certainty: Certainty, note: string) {
    const lemma = lemmaOf(t, verb)
    // "The cases reveal", "the findings suggest": nobody speaks, the author judges.
    const candidates = heads.filter((h) => speaks(r, t, h, lemma))
    if (heads.length > 0 && candidates.length === 0) return
    const voices = candidates.flatMap((h) => voiceAt(r, t, h) ?? [])
    for (const { speaker } of voices) if (speaker.at) state.reasons.push({ why: 'speaker', at: speaker.at, note })
    const isOwn = voices.some(({ head, thing }) =>
      doers.some((d) => d === head || (thing !== undefined && r.mention(t.sentence.index, d)?.thing === thing)),
    )
    // Outermost first: we climb from the inside out.
    state.by.unshift(...voices.map((v) => v.speaker))
    hedge(verb, certaintyOf(voices, lemma, certainty, predicate, doers.length > 0 && !isOwn), note)
  }

  const subjectsOf = (verb: number): readonly number[] =>
    g
      .argumentsOf(verb)
      .filter((a) => a.slot === 'subject')
      .flatMap((a) => [a.head, ...childrenOf(t, a.head).filter((c) => relOf(t, c) === 'conj')])

  /** What stands beside a predicate within its own clause. */
  function beside(i: number, isTrigger: boolean) {
    for (const c of childrenOf(t, i)) {
      const lemma = lemmaOf(t, c)
      const rel = relOf(t, c)
      if (
        ((rel === 'advmod' || rel === 'det' || rel === 'cc:preconj') &&
          NEGATIONS.has(t.words[c]?.text.toLowerCase() ?? '')) ||
        // "None of the men has been charged"
        (isTrigger && /^nsubj/.test(rel) && ['none', 'nobody', 'neither'].includes(lemma))
      ) {
        if (state.polarity !== 'open' && (rel !== 'det' || isTrigger))
          polar(c, state.polarity === 'denied' ? 'affirmed' : 'denied', `negated by "${t.words[c]?.text}"`)
      }
      if (rel === 'aux') {
        const modal = HEDGE_MODALS.get(lemma) ?? HEDGE_MODALS.get(t.words[c]?.text.toLowerCase() ?? '')
        // "could not have known": impossible, not possible.
        const barred =
          lemma === 'could' && childrenOf(t, i).some((d) => NEGATIONS.has(t.words[d]?.text.toLowerCase() ?? ''))
        if (modal && !barred) hedge(c, modal, `modal "${t.words[c]?.text}"`)
        // "would not say whether" refuses; the rest is a wish or a condition.
        const refuses = speechVerb(lemmaOf(t, i)) !== undefined && state.polarity === 'open'
        if (['should', 'must', 'ought', 'would'].includes(t.words[c]?.text.toLowerCase() ?? '') && !refuses)
          state.unreal = true
      }
      if (rel === 'advmod') {
        const adverb = HEDGE_ADVERBS.get(lemma)
        if (adverb) hedge(c, adverb, `"${t.words[c]?.text}"`)
      }
      if (rel === 'amod' && isTrigger) {
        const adjective =
          HEDGE_ADJECTIVES.get(lemma) ??
          HEDGE_ADJECTIVES.get(t.words[c]?.text.toLowerCase() ?? '') ??
          (t.words[c - 1]?.text === '-'
            ? HEDGE_ADJECTIVES.get(`${t.words[c - 2]?.text.toLowerCase()}-${t.words[c]?.text.toLowerCase()}`)
            : undefined)
        // "a self-proclaimed member of the mob": on the word of whoever is described.
        const self =
          /^self\b/i.test(t.words[c]?.text ?? '') ||
          (t.words[c - 1]?.text === '-' && /^self$/i.test(t.words[c - 2]?.text ?? ''))
        const bearer = adjective && self && doers[0] !== undefined ? voiceAt(r, t, doers[0]) : undefined
        if (bearer) state.by.push(bearer.speaker)
        if (adjective) hedge(c, adjective, `"${t.words[c]?.text}"`)
        const aspect = ASPECT_ADJECTIVES.get(t.words[c]?.text.toLowerCase() ?? '')
        if (aspect) state.aspect ??= aspect
      }
    }
  }

  /** "according to X", "police said" set beside the clause, "X said:" before it. */
  function sources(i: number) {
    for (const c of childrenOf(t, i)) {
      const rel = relOf(t, c)
      const prep = prepositionOf(t, c) ?? ''
      const source = SOURCE_PREPOSITIONS.get(prep)
      if (source && (rel === 'obl' || rel === 'nmod' || rel === 'advcl'))
        speaker([c], c, source, `${prep.replace(/-/g, ' ')} …`)
      // "is shown as an Iranian citizen in the indictment"
      if (
        rel === 'obl' &&
        prep === 'in' &&
        !LEGAL.has(predicate) &&
        PAPERS.has(lemmaOf(t, c)) &&
        (SHOWN.has(lemmaOf(t, i)) || speechVerb(lemmaOf(t, i)))
      )
        speaker([c], c, 'reported', 'in the paper named')
      if (rel === 'parataxis' && (isParenthetical(t, c) || childWith(t, c, 'ccomp', 'xcomp', 'obj') === undefined)) {
        const verb = speechVerb(lemmaOf(t, c))
        // "believing, he said, that …" reports only what follows.
        const onlyNext = t.words[c + 2]?.text.toLowerCase() === 'that' && trigger < c
        if (verb && isVerb(t, c) && !onlyNext)
          speaker(subjectsOf(c), c, verb, `"${t.words[c]?.text}" beside the clause`)
      }
      if (rel === 'advcl' && markerOf(t, c) === 'as' && speechVerb(lemmaOf(t, c)))
        speaker(subjectsOf(c), c, speechVerb(lemmaOf(t, c)) ?? 'reported', `"as … ${t.words[c]?.text}"`)
    }
  }

  let inScope = true
  let background = false
  /** What a report takes for granted is not what it reports. */
  let granted = IDENTITY.has(predicate) && isDescription(t, trigger)
  let convicted = false
  /** "It is likely that X, and Y should …": a clause of its own, which the adjective does not reach. */
  let apart = false
  let cur = trigger
  beside(cur, true)
  // "banks have linked X to Y", "whom the file calls the Dentist": the trigger itself says it.
  if (isVerb(t, cur) && NAMING.has(lemmaOf(t, cur)) && !isPassive(t, cur)) {
    const subjects = subjectsOf(cur).filter((h) => !doers.includes(h))
    if (subjects.length > 0)
      speaker(subjects, cur, speechVerb(lemmaOf(t, cur)) ?? 'reported', `"${t.words[cur]?.text}"`)
  }
  if (isVerb(t, cur) || childWith(t, cur, 'cop') !== undefined) sources(cur)
  for (let steps = 0; steps < 40; steps++) {
    const rel = relOf(t, cur)
    const above = headOf(t, cur)
    if (above < 0) break
    if (granted) {
      // "revealed that a Georgian citizen had been hired": news, unless it stands in passing before or beside a name.
      if (!isUnveiling(lemmaOf(t, above)) || rel !== 'ccomp' || headOf(t, firstConjunct(t, trigger)) !== cur) {
        cur = above
        continue
      }
      granted = false
    }
    if (rel === 'conj') {
      // Coordinated predicates share what stands before the first; a negation of the first does not reach a new clause.
      const shares = childWith(t, cur, 'nsubj', 'nsubj:pass') === undefined
      if (shares && inScope && isVerb(t, above)) {
        for (const c of childrenOf(t, above)) {
          if (relOf(t, c) === 'aux' && HEDGE_MODALS.has(lemmaOf(t, c)))
            hedge(c, 'possible', `modal "${t.words[c]?.text}"`)
          if (relOf(t, c) === 'advmod' && HEDGE_ADVERBS.has(lemmaOf(t, c)))
            hedge(c, HEDGE_ADVERBS.get(lemmaOf(t, c)) ?? 'reported', `"${t.words[c]?.text}"`)
        }
      }
      if (!shares && markerOf(t, cur) === undefined) apart = true
      sources(above)
      cur = above
      continue
    }
    const marker = markerOf(t, cur)
    if (rel === 'advcl' && (marker === 'if' || marker === 'unless')) state.unreal = true
    if (marker === 'whether') polar(cur, 'open', 'asked with "whether"')
    const embeddingLemma = lemmaWithParticle(t, above)
    const args = g.argumentsOf(above)
    const slot = args.find((a) => a.head === cur && !['possessive', 'predicated'].includes(a.slot))?.slot
    const relatives =
      rel === 'acl:relcl' ||
      rel === 'appos' ||
      (rel === 'acl' && marker === undefined) ||
      (rel === 'amod' && cur !== trigger) ||
      rel === 'amod'
    // "reports that X hired Y": what is reported, although the tree sees a relative clause.
    const told =
      (rel === 'acl:relcl' || rel === 'acl') &&
      speechNoun(lemmaOf(t, above)) !== undefined &&
      childWith(t, cur, 'nsubj', 'nsubj:pass') !== undefined
    if (told) hedge(above, speechNoun(lemmaOf(t, above)) ?? 'reported', `"${t.words[above]?.text}"`)
    else if (relatives) {
      background = true
      inScope = false
      if (convicted || (LEGAL.has(predicate) && rel !== 'acl:relcl')) {
        granted = true
        break
      }
    }
    const rule = slot === undefined || background ? undefined : embeddings.find(embeddingLemma, slot)
    const verb = isVerb(t, above) ? speechVerb(lemmaOf(t, above)) : undefined
    const reportsClause =
      verb !== undefined && (slot === 'clause' || rel === 'ccomp' || (rel === 'parataxis' && cur < above))
    const reportsObject = verb !== undefined && slot === 'object' && REPORTS_OBJECT.has(lemmaOf(t, above))
    const passiveReport = verb !== undefined && (rel === 'csubj' || rel === 'csubj:pass')
    // "held himself out as a recruiter", "posed as a student"
    if (
      slot === 'as' &&
      (POSES.has(lemmaOf(t, above)) ||
        args.some((a) => a.slot === 'object' && /sel(?:f|ves)$/.test(t.words[a.head]?.text ?? '')))
    )
      hedge(above, 'alleged', `"${t.words[above]?.text} … as"`)
    if (rule && isVerb(t, above) && CONVICTS.has(lemmaOf(t, above))) convicted = true
    if (rule) {
      // "was considered a boss and was killed by his guard": only its own agent speaks through a passive.
      const subjects = subjectsOf(above).filter(
        (h) => !isParticiple(t, above) || headOf(t, h) === above || relOf(t, h) === 'conj',
      )
      if (rule.speaker) speaker(subjects, above, rule.certainty ?? verb ?? 'reported', `"${t.words[above]?.text}"`)
      else if (rule.certainty && !(apart && t.words[above]?.upos === 'ADJ'))
        hedge(above, rule.certainty, `"${t.words[above]?.text}"`)
      if (rule.polarity) polar(above, rule.polarity, `"${t.words[above]?.text}"`)
      if (rule.aspect) state.aspect ??= rule.aspect
      if (!rule.doer && !rule.light && rel !== 'ccomp') inScope = rule.aspect === undefined ? inScope : true
    } else if (reportsClause || reportsObject || passiveReport) {
      if (DENIALS.has(lemmaOf(t, above))) polar(above, 'denied', `"${t.words[above]?.text}"`)
      speaker(subjectsOf(above), above, verb ?? 'reported', `"${t.words[above]?.text}"`)
      // What is said in a report is not negated by how it is said, but "did not say that" is nothing said.
      inScope = true
    } else if (
      !isVerb(t, above) &&
      (slot === 'clause' || (slot === 'of' && !background)) &&
      speechNoun(lemmaOf(t, above))
    ) {
      hedge(above, speechNoun(lemmaOf(t, above)) ?? 'reported', `"${t.words[above]?.text}"`)
    } else if (rel === 'xcomp' || rel === 'ccomp' || rel === 'csubj') {
      if ((t.words[above]?.upos === 'ADJ' || isVerb(t, above)) && marker === 'whether')
        polar(above, 'open', 'not known')
    } else if (!relatives && !['advcl', 'acl', 'parataxis', 'aux', 'cop'].includes(rel) && !passesScope(t, cur)) {
      inScope = false
    } else if (rel === 'advcl') {
      inScope = marker === 'to' ? inScope : false
    }
    cur = above
    const before = state.polarity
    if (inScope && (isVerb(t, cur) || t.words[cur]?.upos === 'ADJ' || childWith(t, cur, 'cop') !== undefined))
      beside(cur, false)
    if (isVerb(t, cur) || childWith(t, cur, 'cop') !== undefined || t.words[cur]?.upos === 'ADJ') sources(cur)
    if (
      inScope &&
      before !== 'denied' &&
      state.polarity === 'denied' &&
      embeddings.find(lemmaOf(t, cur), 'clause')?.certainty === undefined &&
      speechVerb(lemmaOf(t, cur)) &&
      reportsClause
    )
      state.polarity = 'open'
  }
  if (t.words.at(-1)?.text === '?' || t.words.at(-2)?.text === '?') state.unreal = true
  return {
    certainty: weakest(state.certainties),
    polarity: state.polarity,
    by: state.by.filter((s, k, all) => all.findIndex((x) => x.name === s.name) === k),
    ...(state.aspect === undefined ? {} : { aspect: state.aspect }),
    unreal: state.unreal,
    granted: granted || convicted,
    reasons: state.reasons,
  }
}

const ASPECT_ADJECTIVES: ReadonlyMap<string, Aspect> = new Map([
  ...['foiled', 'thwarted', 'failed', 'disrupted', 'prevented', 'averted'].map((w) => [w, 'foiled'] as const),
  ...['attempted', 'botched', 'unsuccessful', 'abortive'].map((w) => [w, 'attempted'] as const),
  ...['planned', 'intended', 'would-be', 'prospective', 'future', 'imminent', 'proposed'].map(
    (w) => [w, 'planned'] as const,
  ),
])

/** Whether the word describes somebody rather than being what is said of them: "a Georgian citizen was …". */
function isDescription(t: Tree, i: number): boolean {
  if (isVerb(t, i) || childWith(t, i, 'cop') !== undefined) return false
  const rel = relOf(t, i)
  if (rel === 'conj') return isDescription(t, headOf(t, i))
  return !(rel === 'root' || rel === 'xcomp' || rel === 'ccomp' || (rel === 'obl' && prepositionOf(t, i) === 'as'))
}

/** "was arrested, accused of", "was considered": whatever shared subject it has does not speak through it. */
const isParticiple = (t: Tree, i: number): boolean =>
  isPassive(t, i) || (t.words[i]?.xpos === 'VBN' && childWith(t, i, 'aux') === undefined)

/** "…, she said, …": set between commas or at the end. */
const isParenthetical = (t: Tree, i: number): boolean => /^[,.;"”’—–]?$/.test(t.words[i + 1]?.text ?? '')

/** Nouns through which a hedge above still reaches: "denied taking part in a series of attacks". */
function passesScope(t: Tree, i: number): boolean {
  return embeddings.has(lemmaOf(t, headOf(t, i)))
}

function lemmaWithParticle(t: Tree, i: number): string {
  const particle = childWith(t, i, 'compound:prt')
  return particle === undefined ? lemmaOf(t, i) : `${lemmaOf(t, i)}_${lemmaOf(t, particle)}`
}
