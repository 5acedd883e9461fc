// Gathers the ties between two entities into one link with its kinds, its claims, how sure they are and the money
// that passed. A link that another way through the chain explains more closely is marked as bypassing it.
import type { EntityId } from '../../model/entity.ts'
import { into } from '../material.ts'
import { type Sum, sumsOf } from '../money.ts'
import { remembered } from '../remembered.ts'
import { type Support, supportOf } from '../support.ts'
import { LINK_KINDS, type LinkKind, type Pair } from './ties.ts'

export interface ChainLink extends Support {
  readonly upper: EntityId
  readonly lower: EntityId
  readonly kinds: readonly LinkKind[]
  /** The sums that passed or were promised on this hop; several payers of one sum each show it. */
  readonly money: readonly Sum[]
  /** The chain also holds a way in smaller steps between the two. */
  readonly bypass: boolean
}

/** What the claims of a pair say, without the rest of the chain. */
export type Description = Omit<ChainLink, 'bypass'>

function descriptionOf({ upper, lower, ties, kinds }: Pair): Description {
  const claims = [...new Set(ties.map(({ claim }) => claim))]
  return {
    upper,
    lower,
    kinds: LINK_KINDS.filter((kind) => kinds.has(kind)),
    money: sumsOf(claims.filter(({ predicate }) => predicate === 'payment')),
    ...supportOf(claims),
  }
}

/** The pairs of a chain, with what is worked out of them only where it is asked for. */
export interface Steps {
  readonly pairs: readonly Pair[]
  readonly describe: (pair: Pair) => Description
  readonly bypass: (pair: Pair) => boolean
}

export const linksOf = ({ pairs, describe, bypass }: Steps): readonly ChainLink[] =>
  pairs.map((pair) => ({ ...describe(pair), bypass: bypass(pair) }))

/** Most pairs are the same in many chains: what was said of one is remembered. */
export const describing = (): Steps['describe'] => remembered(descriptionOf)

export function bypassIn(pairs: readonly Pair[]): Steps['bypass'] {
  const lowers = new Map<EntityId, EntityId[]>()
  const ways = new Map<EntityId, number>()
  for (const pair of pairs) {
    if (!pair.affirmed) continue
    into(lowers, pair.upper, pair.lower)
    ways.set(pair.lower, (ways.get(pair.lower) ?? 0) + 1)
  }
  const below = remembered((upper: EntityId) => inSmallerSteps(lowers, upper))
  return ({ upper, lower, affirmed }) => {
    // Without another way into the lower one there is no longer way to it.
    const others = (ways.get(lower) ?? 0) - (affirmed ? 1 : 0)
    return others > 0 && below(upper).has(lower)
  }
}

/**
 * What can be reached from an entity in two steps or more, never back through itself. A node reached by way of itself
 * only is one step away; two different first steps are all that need be remembered to tell.
 */
function inSmallerSteps(lowers: ReadonlyMap<EntityId, readonly EntityId[]>, from: EntityId): ReadonlySet<EntityId> {
  const firsts = new Map<EntityId, EntityId[]>()
  const queue: (readonly [at: EntityId, first: EntityId])[] = (lowers.get(from) ?? []).map((id) => [id, id])
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [at, first] = next
    const known = firsts.get(at) ?? []
    if (at === from || known.length === 2 || known.includes(first)) continue
    firsts.set(at, [...known, first])
    for (const lower of lowers.get(at) ?? []) queue.push([lower, first])
  }
  return new Set([...firsts].flatMap(([at, ways]) => (ways.some((first) => first !== at) ? [at] : [])))
}
