// Puts claims together that share a sign of where they come from, directly or by way of another.
import type { Claim } from '../../model/claim.ts'
import type { ClaimId, DocumentId } from '../../model/ids.ts'
import { at, distinct, NOTHING } from '../evidence.ts'
import type { SignsOf } from './signs.ts'

/** Claims that go back to one origin, as far as the documents show. */
export interface Origin {
  /** What they go back to, in words: a speaker, an agency, or the outlet. */
  readonly name: string
  readonly claims: readonly ClaimId[]
  readonly documents: readonly DocumentId[]
  /** Why they are counted as one; empty for a single claim. */
  readonly because: readonly string[]
}

/** In the order of their first claims. */
export function grouping(signsOf: SignsOf): (claims: readonly Claim[]) => readonly Origin[] {
  // For each sign, the call that met it last and the claim that had it first in that call: two lists for all calls, since
  // a case asks for twenty thousand groups of a handful of claims and a map for each cost half of the time of its facts.
  const metIn: number[] = []
  const firstWith: number[] = []
  let call = 0
  return (claims) => {
    const [only, another] = claims
    if (only !== undefined && another === undefined)
      return [{ name: signsOf(only)[0]!.name, claims: [only.id], documents: [only.document], because: NOTHING }]
    call++
    /** Of each claim, an earlier one of its group, or itself. */
    const before: number[] = []
    const names: string[] = []
    const met: { readonly claim: number; readonly because: string }[] = []
    for (let i = 0; i < claims.length; i++) {
      const signs = signsOf(claims[i]!)
      before[i] = i
      names[i] = signs[0]!.name
      for (const { number, because } of signs) {
        if (metIn[number] === call) {
          met.push({ claim: i, because })
          join(before, firstWith[number]!, i)
        } else {
          metIn[number] = call
          firstWith[number] = i
        }
      }
    }
    // Mostly the claims of a fact have nothing in common but the fact.
    if (met.length === 0) return claims.map((claim, i) => originOf(names[i]!, [claim], NOTHING))
    const groups = new Map<number, { name: string; claims: Claim[]; because: Set<string> }>()
    for (const [i, claim] of claims.entries())
      at(groups, firstOf(before, i), () => ({ name: names[i]!, claims: [], because: new Set<string>() })).claims.push(
        claim,
      )
    for (const { claim, because } of met) groups.get(firstOf(before, claim))!.because.add(because)
    return [...groups.values()].map(({ name, claims: own, because }) => originOf(name, own, [...because]))
  }
}

const originOf = (name: string, claims: readonly Claim[], because: readonly string[]): Origin => ({
  name,
  claims: claims.map(({ id }) => id),
  documents: distinct(claims.map(({ document }) => document)),
  because,
})

function firstOf(before: number[], claim: number): number {
  let at = claim
  while (before[at] !== at) {
    before[at] = before[before[at]!]!
    at = before[at]!
  }
  return at
}

/** The earlier claim stands for both groups. */
function join(before: number[], a: number, b: number): void {
  const [left, right] = [firstOf(before, a), firstOf(before, b)]
  before[Math.max(left, right)] = Math.min(left, right)
}
