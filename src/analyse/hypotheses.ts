// Analysis of competing hypotheses (Heuer 1999): people rate each claim against each hypothesis; what counts is how
// much speaks against a hypothesis, and which claims the order hangs on. Nothing here rates by itself.
import { type Decision, type HypothesisId, inForce, type Rating } from '../model/decision.ts'
import type { ClaimId } from '../model/ids.ts'

export interface Hypothesis {
  readonly id: HypothesisId
  readonly text: string
  /** How much speaks against it: one for each I, two for each II. */
  readonly inconsistency: number
  /** How many claims have been rated against it. */
  readonly rated: number
}

export interface EvidenceRow {
  readonly claim: ClaimId
  readonly ratings: ReadonlyMap<HypothesisId, Rating>
  /** Not rated alike for every hypothesis: it tells something between them. */
  readonly diagnostic: boolean
}

/** What would change if one claim proved false or deceptive. */
export interface Sensitivity {
  readonly claim: ClaimId
  /** The hypotheses that least would speak against, without this claim. */
  readonly leading: readonly HypothesisId[]
  /** The full order without it. */
  readonly order: readonly HypothesisId[]
}

export interface Matrix {
  /** Least inconsistent first; equal ones in the order in which they were supposed. */
  readonly hypotheses: readonly Hypothesis[]
  /** In the order in which the claims were first rated. */
  readonly evidence: readonly EvidenceRow[]
  /** The claims without which the order is another. */
  readonly sensitive: readonly Sensitivity[]
  /** Rated, but out of the case's answers since: rejected, withdrawn, or of a special category. */
  readonly aside: readonly ClaimId[]
}

const AGAINST: Readonly<Record<Rating, number>> = { CC: 0, C: 0, N: 0, NA: 0, I: 1, II: 2 }

/** `counts` says whether a claim is in the material of the case: nothing else may speak against a hypothesis. */
export function matrixOf(decisions: readonly Decision[], counts: (claim: ClaimId) => boolean): Matrix {
  const texts = new Map<HypothesisId, string>()
  const rows = new Map<ClaimId, Map<HypothesisId, Rating>>()
  for (const { action } of inForce(decisions)) {
    if (action.kind === 'suppose') texts.set(action.hypothesis, action.text)
    if (action.kind === 'rate') {
      const row = rows.get(action.claim) ?? new Map<HypothesisId, Rating>()
      rows.set(action.claim, row.set(action.hypothesis, action.rating))
    }
  }
  const ids = [...texts.keys()]
  const aside = [...rows.keys()].filter((claim) => !counts(claim))
  const known = new Map([...rows].flatMap(([claim, row]) => (counts(claim) ? [[claim, onlyOf(row, texts)]] : [])))
  for (const [claim, row] of known) if (row.size === 0) known.delete(claim)
  const scores = scoresOf(ids, [...known.values()])
  const order = orderOf(ids, scores)
  return {
    hypotheses: order.map((id) => ({
      id,
      text: texts.get(id) ?? '',
      inconsistency: scores.get(id) ?? 0,
      rated: [...known.values()].filter((row) => row.has(id)).length,
    })),
    evidence: [...known].map(([claim, ratings]) => ({ claim, ratings, diagnostic: isDiagnostic(ids, ratings) })),
    sensitive: [...known.keys()].flatMap((claim) => {
      const without = scoresOf(
        ids,
        [...known].flatMap(([other, row]) => (other === claim ? [] : [row])),
      )
      const leading = leadingOf(ids, without)
      const changed = orderOf(ids, without)
      const same = changed.join() === order.join() && leading.join() === leadingOf(ids, scores).join()
      return same ? [] : [{ claim, leading, order: changed }]
    }),
    aside,
  }
}

type Row = ReadonlyMap<HypothesisId, Rating>

/** Ratings of a hypothesis that was taken back are left aside. */
const onlyOf = (row: Row, texts: ReadonlyMap<HypothesisId, string>): Row =>
  new Map([...row].filter(([id]) => texts.has(id)))

const scoresOf = (ids: readonly HypothesisId[], rows: readonly Row[]): ReadonlyMap<HypothesisId, number> =>
  new Map(ids.map((id) => [id, rows.reduce((sum, row) => sum + AGAINST[row.get(id) ?? 'NA'], 0)]))

const orderOf = (ids: readonly HypothesisId[], scores: ReadonlyMap<HypothesisId, number>): readonly HypothesisId[] =>
  [...ids].sort((a, b) => (scores.get(a) ?? 0) - (scores.get(b) ?? 0))

function leadingOf(ids: readonly HypothesisId[], scores: ReadonlyMap<HypothesisId, number>): readonly HypothesisId[] {
  const least = Math.min(...scores.values())
  return ids.filter((id) => scores.get(id) === least)
}

/** A hypothesis that the claim was not rated for counts as NA: it may still tell the others apart. */
const isDiagnostic = (ids: readonly HypothesisId[], row: Row): boolean =>
  new Set(ids.map((id) => row.get(id) ?? 'NA')).size > 1
