// Patterns over the incidents of a case: each incident with its codes, counts per code, and any two codes against each
// other. Every count opens the incidents that it counts.
import type { IncidentId } from '../../model/incident.ts'
import type { Chains } from '../chain/index.ts'
import { includedIn } from '../included.ts'
import { into, type Material } from '../material.ts'
import { type Codes, codesOf, FACETS, type Facet } from './facets.ts'
import { type RouteFinding, routesIn } from './routes.ts'

export interface IncidentPattern {
  readonly incident: IncidentId
  readonly title: string
  readonly codes: Codes
  readonly routes: readonly RouteFinding[]
}

export interface Count {
  readonly value: string
  readonly count: number
  readonly incidents: readonly IncidentId[]
}

export interface Patterns {
  readonly incidents: readonly IncidentPattern[]
  /** Largest first. An incident with several values of a code counts under each of them. */
  readonly counts: Readonly<Record<Facet, readonly Count[]>>
}

export function patternsOf(material: Material, chains: Chains): Patterns {
  const routesOf = routesIn(material)
  const incidents = includedIn(material).map((incident) => {
    const nodes = chains.nodes(incident)
    const routes = routesOf(incident, nodes)
    return { incident: incident.id, title: incident.title, codes: codesOf(material, incident, nodes, routes), routes }
  })
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, countsOf(incidents, facet)]))
  return { incidents, counts: counts as Patterns['counts'] }
}

function countsOf(incidents: readonly IncidentPattern[], facet: Facet): readonly Count[] {
  const groups = new Map<string, IncidentId[]>()
  for (const { incident, codes } of incidents) for (const value of codes[facet]) into(groups, value, incident)
  return [...groups].map(([value, ids]) => ({ value, count: ids.length, incidents: ids })).sort(largestFirst)
}

export interface Cell {
  readonly row: string
  readonly column: string
  readonly count: number
  readonly incidents: readonly IncidentId[]
}

export interface CrossTable {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Only cells with at least one incident. */
  readonly cells: readonly Cell[]
}

export function crossTable({ incidents, counts }: Patterns, row: Facet, column: Facet): CrossTable {
  const cells = new Map<string, IncidentId[]>()
  for (const { incident, codes } of incidents) {
    for (const r of codes[row]) for (const c of codes[column]) into(cells, JSON.stringify([r, c]), incident)
  }
  return {
    rows: counts[row].map(({ value }) => value),
    columns: counts[column].map(({ value }) => value),
    cells: [...cells].map(([key, ids]) => {
      const [r = '', c = ''] = JSON.parse(key) as readonly string[]
      return { row: r, column: c, count: ids.length, incidents: ids }
    }),
  }
}

const largestFirst = (a: Count, b: Count): number => b.count - a.count || (a.value < b.value ? -1 : 1)

export { FACETS, type Facet, UNKNOWN } from './facets.ts'
export { ROUTES, type Route, type RouteFinding, type RouteReason } from './routes.ts'
