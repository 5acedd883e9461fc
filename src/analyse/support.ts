// How well a set of claims carries the one thing they are about: affirmed, denied, open or both, and how sure the
// weakest and the strongest of them are. Nothing is averaged and nothing is dropped.
import type { Claim } from '../model/claim.ts'
import type { ClaimId } from '../model/ids.ts'
import { CERTAINTIES, type Certainty } from '../model/ontology.ts'

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
  let [affirming, denied] = [false, false]
  for (const { polarity } of claims) {
    affirming ||= polarity === 'affirmed'
    denied ||= polarity === 'denied'
  }
  let [low, high] = [CERTAINTIES.indexOf('stated'), CERTAINTIES.indexOf('possible')]
  for (const { polarity, certainty } of claims) {
    if (affirming && polarity !== 'affirmed') continue
    const sure = CERTAINTIES.indexOf(certainty)
    low = Math.min(low, sure)
    high = Math.max(high, sure)
  }
  return {
    state: affirming ? (denied ? 'disputed' : 'affirmed') : denied ? 'denied' : 'open',
    weakest: CERTAINTIES[low]!,
    strongest: CERTAINTIES[high]!,
    claims: claims.length === 1 ? [claims[0]!.id] : [...new Set(claims.map(({ id }) => id))],
  }
}

/** Each claim once, in the order of the lists; a list that comes again is not looked through again. */
export function eachOnce(lists: readonly (readonly ClaimId[])[]): readonly ClaimId[] {
  const [only, second] = lists
  if (only === undefined || second === undefined) return only ?? []
  const found = new Set<ClaimId>()
  for (const list of new Set(lists)) for (const id of list) found.add(id)
  return [...found]
}
