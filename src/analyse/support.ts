// How well a set of claims carries the one thing they are about: affirmed, denied, open or both, and how sure the
// weakest and the strongest of them are. Nothing is averaged and nothing is dropped.
import type { Claim } from '../model/claim.ts'
import type { ClaimId } from '../model/ids.ts'
import { CERTAINTIES, type Certainty, weakest } from '../model/ontology.ts'

/** `disputed`: affirmed by some claims and denied by others. */
export type SupportState = 'affirmed' | 'denied' | 'open' | 'disputed'

export interface Support {
  readonly state: SupportState
  /** Over the claims that affirm, or over all where none does. */
  readonly weakest: Certainty
  readonly strongest: Certainty
  readonly claims: readonly ClaimId[]
}

export function supportOf(claims: readonly Claim[]): Support {
  const affirming = claims.filter(({ polarity }) => polarity === 'affirmed')
  const certainties = (affirming.length > 0 ? affirming : claims).map(({ certainty }) => certainty)
  return {
    state: stateOf(claims, affirming.length),
    weakest: weakest(certainties),
    strongest: certainties.reduce<Certainty>(
      (high, c) => (CERTAINTIES.indexOf(c) > CERTAINTIES.indexOf(high) ? c : high),
      'possible',
    ),
    claims: [...new Set(claims.map(({ id }) => id))],
  }
}

function stateOf(claims: readonly Claim[], affirming: number): SupportState {
  const denied = claims.some(({ polarity }) => polarity === 'denied')
  if (affirming > 0) return denied ? 'disputed' : 'affirmed'
  return denied ? 'denied' : 'open'
}
