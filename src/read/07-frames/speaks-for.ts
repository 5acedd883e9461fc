// A state denies through its embassies and ministries: whose embassy it is says which state.
import type { Filler } from '../../model/claim.ts'
import { childWith, type Tree } from '../tree.ts'
import { findFiller } from './fillers.ts'
import { nationInside } from './inside-names.ts'
import type { Reading } from './reading.ts'

/** "Iran's embassy in Nicosia", "the Indian High Commission", "Tehran": the state that speaks. */
export function speaksFor(r: Reading, t: Tree, head: number, filler: Filler): Filler | undefined {
  if (filler.kind === 'state') return filler
  if (filler.kind !== 'diplomatic' && filler.kind !== 'government') return undefined
  const owner = childWith(t, head, 'nmod:poss', 'amod', 'compound')
  const state = owner === undefined ? undefined : findFiller(r, t, owner, 'entity', ['State'])?.filler
  if (state?.kind === 'state') return state
  const nation = nationInside(r, t, head)
  return nation && { ...nation, type: 'Organization', kind: 'state' }
}
