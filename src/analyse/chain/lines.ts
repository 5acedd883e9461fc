// The chain as lines to read: every way from somebody at the top down to somebody who acted, and to the target, by
// the smallest steps that the claims allow.
import type { EntityId } from '../../model/entity.ts'
import { into } from '../material.ts'
import type { ChainLink } from './links.ts'

const MOST = 40

export function linesOf(links: readonly ChainLink[]): readonly (readonly EntityId[])[] {
  const steps = links.filter(({ bypass, state }) => !bypass && (state === 'affirmed' || state === 'disputed'))
  const lowers = new Map<EntityId, ChainLink[]>()
  for (const link of steps) into(lowers, link.upper, link)
  const under = new Set(steps.map(({ lower }) => lower))
  const lines: EntityId[][] = []
  const descend = (line: readonly EntityId[]): void => {
    if (lines.length >= MOST) return
    const last = line.at(-1)
    const next = (last === undefined ? [] : (lowers.get(last) ?? [])).filter(({ lower }) => !line.includes(lower))
    if (next.length === 0) lines.push([...line])
    for (const { lower } of next) descend([...line, lower])
  }
  for (const top of lowers.keys()) if (!under.has(top)) descend([top])
  // Who stands above one another in a circle has no top: it is entered where the ranks are highest.
  for (const upper of lowers.keys()) if (!lines.some((line) => line.includes(upper))) descend([upper])
  return lines
}
