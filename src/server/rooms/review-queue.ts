// What waits for a person, in the order in which a decision matters: sources that cannot all be right, names that may be
// one, the links that chains of command hang on (weakest first), then every other claim, the unsure ones first.
import {
  CERTAINTIES,
  type Claim,
  type ClaimId,
  type Conflict,
  type EntityId,
  isSpecialCategory,
  type Suggestion,
  standings,
} from '../../index.ts'
import { type Board, perBoard } from '../board.ts'
import { brief, conflictTitle } from './brief.ts'

export const WAITING_KINDS = ['conflict', 'merge', 'chain', 'claim'] as const
export type WaitingKind = (typeof WAITING_KINDS)[number]

export interface Waiting {
  /** Stays the same while the thing waits: a conflict's id, a claim's id, or both entities of a merge. */
  readonly key: string
  readonly kind: WaitingKind
  readonly title: string
  /** Why it stands here. */
  readonly why: string
  readonly claims: readonly ClaimId[]
}

/** `e1+e2`, in the order of the ids. */
export const mergeKey = (entities: readonly [EntityId, EntityId]): string => [...entities].sort().join('+')

export const queueOf = perBoard((board: Board): readonly Waiting[] => {
  const stand = standings(board.log)
  const isOpen = (id: ClaimId): boolean => (stand.get(id)?.standing ?? 'open') === 'open'
  const { weighing, resolution } = board
  const claims = board.counted.filter(({ id, predicate }) => isOpen(id) && !isSpecialCategory(predicate))
  const carrying = linksCarriedBy(board)
  const unsureFirst = [...claims].sort((a, b) => sureness(a) - sureness(b))
  return [
    ...weighing.conflicts.filter((conflict) => isUnsettled(conflict, isOpen)).map(conflictWaiting),
    ...resolution.suggestions.map((suggestion) => mergeWaiting(board, suggestion)),
    ...unsureFirst.flatMap((claim) => {
      const chains = carrying.get(claim.id)
      return chains === undefined ? [] : [claimWaiting('chain', claim, `the chain of ${chains[0]} hangs on it`)]
    }),
    ...unsureFirst.flatMap((claim) => (carrying.has(claim.id) ? [] : [claimWaiting('claim', claim, howSure(claim))])),
  ]
})

/** A conflict waits until somebody holds with one side, or has decided on each of its sentences. */
const isUnsettled = ({ sides }: Conflict, isOpen: (id: ClaimId) => boolean): boolean =>
  !sides.some(({ preferred }) => preferred !== undefined) && sides.some((side) => side.claims.some(isOpen))

const conflictWaiting = (conflict: Conflict): Waiting => ({
  key: conflict.id,
  kind: 'conflict',
  title: conflictTitle(conflict),
  why: conflict.because,
  claims: conflict.sides.flatMap((side) => side.claims),
})

function mergeWaiting({ material }: Board, { entities, score }: Suggestion): Waiting {
  const [a, b] = entities
  return {
    key: mergeKey(entities),
    kind: 'merge',
    title: `${material.name(a)} / ${material.name(b)}`,
    why: `may be one, ${Math.round(score * 100)} of 100`,
    claims: [],
  }
}

const claimWaiting = (kind: 'chain' | 'claim', claim: Claim, why: string): Waiting => ({
  key: claim.id,
  kind,
  title: brief(claim),
  why,
  claims: [claim.id],
})

const howSure = ({ certainty, polarity }: Claim): string =>
  polarity === 'affirmed' ? certainty : `${certainty}, ${polarity === 'open' ? 'left open' : 'denied'}`

/** What is left open or only possible comes before what is stated. */
const sureness = ({ certainty, polarity }: Claim): number =>
  CERTAINTIES.indexOf(certainty) * 2 + (polarity === 'affirmed' ? 1 : 0)

/** Claims that tie one person or body to the next in some chain, with the incidents whose chains those are. */
function linksCarriedBy({ chains, resolution }: Board): ReadonlyMap<ClaimId, readonly string[]> {
  const carrying = new Map<ClaimId, string[]>()
  for (const incident of resolution.incidents.values()) {
    for (const link of chains.of(incident).links) {
      for (const id of link.claims) {
        const titles = carrying.get(id) ?? []
        if (!titles.includes(incident.title)) titles.push(incident.title)
        carrying.set(id, titles)
      }
    }
  }
  return carrying
}
