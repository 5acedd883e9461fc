// Puts documents and claims together with what people decided about them; the page shows these, never the bare rows.
import {
  addedIn,
  type Claim,
  type ClaimId,
  claimId,
  corrected,
  type Decision,
  type DecisionId,
  type Document,
  type DocumentId,
  type DocumentSummary,
  described,
  inForce,
  type Standing,
  type Store,
  standings,
} from '../index.ts'
import type { ClaimView, DocumentView, ProblemView, SummaryView } from './api.ts'

type Standings = ReturnType<typeof standings>
type Where = { readonly standing: Standing; readonly decision?: DecisionId }

const at = (all: Standings, claim: ClaimId): Where => all.get(claim) ?? { standing: 'open' }

export function claimViews(claims: readonly Claim[], log: readonly Decision[]): readonly ClaimView[] {
  const all = standings(log)
  const hands = byHand(log)
  return claims.map((claim) => {
    const hand = hands.get(claim.id)
    return { ...claim, ...at(all, claim.id), ...(hand === undefined ? {} : { byHand: hand }) }
  })
}

/** The last correction of a claim, or else the decision that made it. */
function byHand(log: readonly Decision[]): ReadonlyMap<ClaimId, NonNullable<ClaimView['byHand']>> {
  const hands = new Map<ClaimId, NonNullable<ClaimView['byHand']>>()
  for (const { id, who, action } of inForce(log)) {
    if (action.kind === 'edit') hands.set(action.claim, { as: 'edit', who, decision: id })
    if (action.kind === 'add') hands.set(claimId(action), { as: 'add', who, decision: id })
  }
  return hands
}

/** What one document asserts after corrections, with the claims that people added to it, in the order of the text. */
export function claimsOf(document: DocumentId, read: readonly Claim[], log: readonly Decision[]): readonly Claim[] {
  return corrected(read, log)
    .filter((claim) => claim.document === document)
    .sort((a, b) => a.evidence.start - b.evidence.start)
}

export function documentView(
  document: Document,
  log: readonly Decision[],
  problems: readonly ProblemView[],
): DocumentView {
  return { ...document, metadata: described(document.metadata, document.id, log), found: document.metadata, problems }
}

export interface Reviewed {
  readonly accepted: number
  readonly rejected: number
}

/** How many claims of each document are decided, and how many decisions have lost their claim. */
export async function reviewed(
  store: Store,
  log: readonly Decision[],
): Promise<{
  readonly byDocument: ReadonlyMap<string, Reviewed>
  readonly all: Reviewed
  readonly unattached: number
}> {
  const byDocument = new Map<string, Reviewed>()
  let all: Reviewed = { accepted: 0, rejected: 0 }
  let unattached = 0
  const added = new Map(addedIn(log).map((one) => [one.id, one]))
  const plus = ({ accepted, rejected }: Reviewed, standing: Standing): Reviewed =>
    standing === 'accepted' ? { accepted: accepted + 1, rejected } : { accepted, rejected: rejected + 1 }
  for (const [id, { standing }] of standings(log)) {
    const claim = added.get(id) ?? (await store.claim(id))
    if (claim === undefined) {
      unattached++
      continue
    }
    byDocument.set(claim.document, plus(byDocument.get(claim.document) ?? { accepted: 0, rejected: 0 }, standing))
    all = plus(all, standing)
  }
  return { byDocument, all, unattached }
}

export function summaryView(
  summary: DocumentSummary,
  log: readonly Decision[],
  counts: Reviewed | undefined,
): SummaryView {
  return {
    ...summary,
    metadata: described(summary.metadata, summary.id, log),
    found: summary.metadata,
    accepted: counts?.accepted ?? 0,
    rejected: counts?.rejected ?? 0,
  }
}
