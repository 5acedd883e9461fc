// How far a deed got that is taken up again: "a plot to shoot the prosecutor", and later "the killing", which nobody has
// carried out by being named.
import type { Claim } from '../../model/claim.ts'
import { TAKEN_UP } from '../07-frames/infer.ts'
import type { Occurrence } from '../07-frames.ts'
import type { Aspect } from '../lexicon/certainty/embedding.ts'

/** The outcome of the deed that was spoken of before; nothing where any claim tells that it was carried out. */
export function asFarAsTold(o: Occurrence, before: Iterable<Claim>): Aspect | undefined {
  if (o.frame.predicate !== 'attack') return undefined
  if (!o.reasons.some((x) => x.why === 'role' && x.role === 'target' && x.path === TAKEN_UP)) return undefined
  const targets = new Set((o.roles.get('target') ?? []).map((f) => f.name ?? f.at.quote))
  let far: Aspect | undefined
  for (const { predicate, roles } of before) {
    if (predicate !== 'attack' || !roles.target?.some((f) => targets.has(f.name ?? f.at.quote))) continue
    const outcome = roles.outcome?.[0].value as Aspect | undefined
    if (outcome === undefined || outcome === 'carried-out') return undefined
    far = outcome
  }
  return far
}
