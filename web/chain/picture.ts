// What the picture of a chain shows: its entities, its links, and its gaps as empty boxes that stand where somebody is
// missing. A sum that nobody names is no box of its own; its link says so.

import type { ChainLink } from '../../src/analyse/chain/index.ts'
import type { Rank } from '../../src/analyse/chain/ranks.ts'
import type { Gap } from '../../src/analyse/gap.ts'
import type { EntityId } from '../../src/model/entity.ts'
import type { ChainNodeView, ChainView } from '../../src/server/rooms/chain.ts'

/** Rows of the picture from the top. Between a service and its hands the links decide who stands above whom. */
export const BANDS = ['state', 'service', 'between', 'operative', 'target'] as const
export type Band = (typeof BANDS)[number]

export type Box =
  | { readonly id: string; readonly band: Band; readonly node: ChainNodeView }
  | { readonly id: string; readonly band: Band; readonly gaps: readonly Gap[] }

/** A line from one box down to another; without a link it leads to or from a gap. */
export interface Line {
  readonly id: string
  readonly upper: string
  readonly lower: string
  readonly link?: ChainLink
  /** What is not known of this link: "How much … is not known." */
  readonly unknown: readonly string[]
}

export interface Picture {
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
}

const BAND_OF: Readonly<Record<Rank, Band>> = {
  state: 'state',
  service: 'service',
  officer: 'between',
  broker: 'between',
  organisation: 'between',
  recruiter: 'between',
  operative: 'operative',
  target: 'target',
}

/** `direct` also takes the links that the chain explains in smaller steps. */
export function pictureOf({ nodes, links, gaps }: ChainView, direct: boolean): Picture {
  const boxes: Box[] = nodes.map((node) => ({ id: node.entity, band: BAND_OF[node.rank], node }))
  const ids = new Set(boxes.map(({ id }) => id))
  const lines: Line[] = links
    .filter(({ bypass }) => direct || !bypass)
    .map((link) => ({
      id: `${link.upper} ${link.lower}`,
      upper: link.upper,
      lower: link.lower,
      link,
      unknown: gaps.flatMap(({ kind, entities: [upper, lower], text }) =>
        kind === 'sum' && upper === link.upper && lower === link.lower ? text : [],
      ),
    }))
  for (const [id, together] of byPlace(gaps)) {
    boxes.push({ id, band: bandOf(together[0]!), gaps: together })
    const ends = together.map((gap) => endsOf(gap, nodes))
    for (const upper of new Set(ends.flatMap(([uppers]) => uppers)))
      if (ids.has(upper)) lines.push({ id: `${upper} ${id}`, upper, lower: id, unknown: [] })
    for (const lower of new Set(ends.flatMap(([, lowers]) => lowers)))
      if (ids.has(lower)) lines.push({ id: `${id} ${lower}`, upper: id, lower, unknown: [] })
  }
  return { boxes, lines }
}

/** Questions about those above the same person share one box. */
function byPlace(gaps: readonly Gap[]): ReadonlyMap<string, readonly Gap[]> {
  const places = new Map<string, Gap[]>()
  for (const gap of gaps) {
    if (gap.kind === 'sum') continue
    const band = bandOf(gap)
    const id = band === 'between' ? `gap above ${gap.entities.at(-1)}` : `gap ${gap.kind}`
    places.set(id, [...(places.get(id) ?? []), gap])
  }
  return places
}

const bandOf = ({ kind }: Gap): Band =>
  kind === 'sponsor' ? 'state' : kind === 'perpetrator' ? 'operative' : kind === 'target' ? 'target' : 'between'

/** Between whom a gap lies: those above it and those below. */
function endsOf(
  { kind, entities }: Gap,
  nodes: readonly ChainNodeView[],
): readonly [readonly EntityId[], readonly EntityId[]] {
  const ranked = (rank: Rank) => nodes.flatMap((node) => (node.rank === rank ? node.entity : []))
  const [upper, lower] = entities
  if (kind === 'perpetrator') return [ranked('service'), ranked('target')]
  if (kind === 'target') return [ranked('operative'), []]
  if ((kind === 'officer' || kind === 'way-to-sponsor') && upper !== undefined && lower !== undefined)
    return [[upper], [lower]]
  return [[], entities]
}

/** Everybody above and below the one in focus along the lines, the one itself included; all where it is not there. */
export function lineage({ boxes, lines }: Picture, focus: string | undefined): ReadonlySet<string> {
  const all = new Set(boxes.map(({ id }) => id))
  if (focus === undefined || !all.has(focus)) return all
  const reached = (from: 'upper' | 'lower', to: 'upper' | 'lower'): ReadonlySet<string> => {
    const found = new Set([focus])
    for (const at of found) for (const line of lines) if (line[from] === at) found.add(line[to])
    return found
  }
  return new Set([...reached('upper', 'lower'), ...reached('lower', 'upper')])
}
