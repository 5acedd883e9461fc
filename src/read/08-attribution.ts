// Who says so, how sure, and whether it is affirmed: read off the way from a claim's trigger up to the root of its
// sentence. Each hedge counts only where its scope reaches the trigger, and the weakest wins.
import type { Reason, Speaker } from '../model/claim.ts'
import { type Certainty, type OrganizationKind, type Polarity, type Predicate, weakest } from '../model/ontology.ts'
import { quote } from '../model/span.ts'
import type { Grammar } from './07-frames/arguments.ts'
import { findFiller } from './07-frames/fillers.ts'
import type { Reading } from './07-frames/reading.ts'
import { type Aspect, embeddings } from './lexicon/certainty/embedding.ts'
import { HEDGE_ADJECTIVES, HEDGE_ADVERBS, HEDGE_MODALS, NEGATIONS } from './lexicon/certainty/hedges.ts'
import { nounClass } from './lexicon/people/nouns.ts'
import { isFactive, SOURCE_PREPOSITIONS, speechNoun, speechVerb } from './lexicon/speech/verbs.ts'
import { childrenOf, childWith, headOf, isVerb, lemmaOf, markerOf, prepositionOf, relOf, type Tree } from './tree.ts'

export interface Attribution {
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly by: readonly Speaker[]
  readonly aspect?: Aspect
  /** A question, a condition or a wish: nothing is asserted. */
  readonly unreal: boolean
  readonly reasons: readonly Reason[]
}

/** What the law did is reported by those who did it; what somebody else did is alleged by them. */
const INCRIMINATING: ReadonlySet<Predicate> = new Set<Predicate>([
  'attack',
  'espionage',
  'payment',
  'tasking',
  'recruitment',
  'support',
  'funding',
  'membership',
  'leadership',
  'association',
  'representation',
  'training',
  'influence',
  'operation',
  'death',
])
const ACCUSERS: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
  'police',
  'prosecution',
  'intelligence',
  'government',
  'state',
  'military',
])
const ACCUSER_NOUNS: ReadonlySet<string> = new Set(
  'prosecutor prosecutors police investigator investigators detective detectives authorities authority indictment complaint government prosecution'.split(
    ' ',
  ),
)
/** Papers that speak. */
const DOCUMENTS: ReadonlySet<string> = new Set(
  'report indictment statement complaint document affidavit letter article investigation dossier filing ruling verdict judgment judgement newspaper website channel source media press record'.split(
    ' ',
  ),
)
/** Verbs whose object is a report of the deed itself: "announced the arrest of". */
const REPORTS_OBJECT: ReadonlySet<string> = new Set(
  'announce report confirm reveal disclose allege claim describe detail mention acknowledge publicise publicize'.split(
    ' ',
  ),
)
const DENIALS: ReadonlySet<string> = new Set(['deny', 'reject', 'refute', 'dismiss', 'dispute'])

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
    const named: Speaker[] = []
    // "The cases reveal", "the findings suggest": nobody speaks, the author judges.
    const voices = heads.filter((h) => speaks(h))
    if (heads.length > 0 && voices.length === 0) return
    let accuses = false
    for (const head of voices) {
      const found = findFiller(r, t, head, 'entity', undefined)
      const w = t.words[head]
      if (!found && (!w || w.upos === 'PRON')) continue
      const filler = found?.filler
      const name = filler?.name ?? filler?.at.quote ?? w?.text ?? ''
      if (name === '') continue
      named.push({ name, ...(filler ? { at: filler.at } : {}) })
      const own = doers.some(
        (d) =>
          d === head || (found?.thing !== undefined && r.mention(t.sentence.index, d)?.thing === found.thing.index),
      )
      if (
        !own &&
        (ACCUSER_NOUNS.has(lemmaOf(t, head)) ||
          (filler?.type === 'Organization' &&
            filler.kind !== undefined &&
            ACCUSERS.has(filler.kind as OrganizationKind)))
      )
        accuses = true
      if (filler) state.reasons.push({ why: 'speaker', at: filler.at, note })
    }
    // Outermost first: we climb from the inside out.
    state.by.unshift(...named)
    const factive = isFactive(lemmaOf(t, verb))
    hedge(
      verb,
      factive ? 'stated' : accuses && INCRIMINATING.has(predicate) ? weakest([certainty, 'alleged']) : certainty,
      note,
    )
  }

  const speaks = (head: number): boolean => {
    const w = t.words[head]
    if (!w) return false
    if (w.upos === 'PRON') return !/^(?:it|this|that|these|those|which|what)$/i.test(w.text)
    const mention = r.mention(t.sentence.index, head)
    if (mention) return r.thingOf(mention).type !== 'Thing' || DOCUMENTS.has(lemmaOf(t, head))
    return w.upos === 'PROPN' || DOCUMENTS.has(lemmaOf(t, head)) || nounClass(lemmaOf(t, head), false) !== undefined
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
        (rel === 'advmod' || rel === 'det' || rel === 'cc:preconj') &&
        NEGATIONS.has(t.words[c]?.text.toLowerCase() ?? '')
      ) {
        if (state.polarity !== 'open' && (rel !== 'det' || isTrigger))
          polar(c, state.polarity === 'denied' ? 'affirmed' : 'denied', `negated by "${t.words[c]?.text}"`)
      }
      if (rel === 'aux') {
        const modal = HEDGE_MODALS.get(lemma) ?? HEDGE_MODALS.get(t.words[c]?.text.toLowerCase() ?? '')
        if (modal) hedge(c, modal, `modal "${t.words[c]?.text}"`)
        if (['should', 'must', 'ought', 'would'].includes(t.words[c]?.text.toLowerCase() ?? '')) state.unreal = true
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
      if (rel === 'parataxis' && (isParenthetical(t, c) || childWith(t, c, 'ccomp', 'xcomp', 'obj') === undefined)) {
        const verb = speechVerb(lemmaOf(t, c))
        if (verb && isVerb(t, c)) speaker(subjectsOf(c), c, verb, `"${t.words[c]?.text}" beside the clause`)
      }
      if (rel === 'advcl' && markerOf(t, c) === 'as' && speechVerb(lemmaOf(t, c)))
        speaker(subjectsOf(c), c, speechVerb(lemmaOf(t, c)) ?? 'reported', `"as … ${t.words[c]?.text}"`)
    }
  }

  let inScope = true
  let background = false
  let cur = trigger
  beside(cur, true)
  if (isVerb(t, cur) || childWith(t, cur, 'cop') !== undefined) sources(cur)
  for (let steps = 0; steps < 40; steps++) {
    const rel = relOf(t, cur)
    const above = headOf(t, cur)
    if (above < 0) break
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
    }
    const rule = slot === undefined || background ? undefined : embeddings.find(embeddingLemma, slot)
    const verb = isVerb(t, above) ? speechVerb(lemmaOf(t, above)) : undefined
    const reportsClause =
      verb !== undefined && (slot === 'clause' || rel === 'ccomp' || (rel === 'parataxis' && cur < above))
    const reportsObject = verb !== undefined && slot === 'object' && REPORTS_OBJECT.has(lemmaOf(t, above))
    const passiveReport = verb !== undefined && (rel === 'csubj' || rel === 'csubj:pass')
    if (rule) {
      if (rule.speaker)
        speaker(subjectsOf(above), above, rule.certainty ?? verb ?? 'reported', `"${t.words[above]?.text}"`)
      else if (rule.certainty) hedge(above, rule.certainty, `"${t.words[above]?.text}"`)
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
    } else if (!relatives && !['advcl', 'acl', 'parataxis'].includes(rel) && !passesScope(t, cur)) {
      inScope = false
    } else if (rel === 'advcl') {
      inScope = marker === 'to' ? inScope : false
    }
    cur = above
    if (inScope && (isVerb(t, cur) || t.words[cur]?.upos === 'ADJ' || childWith(t, cur, 'cop') !== undefined))
      beside(cur, false)
    if (isVerb(t, cur) || childWith(t, cur, 'cop') !== undefined || t.words[cur]?.upos === 'ADJ') sources(cur)
    if (
      inScope &&
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
