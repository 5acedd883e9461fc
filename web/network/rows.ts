// What the list beside the picture holds and in which order, and how its ties are put into words.
import type { NetworkEdge, NetworkNode, NetworkView } from '../../src/server/rooms/network.ts'
import { plain } from '../read/wording.ts'
import type { Lit } from './look.ts'

export type Row = { readonly heading: string } | { readonly node: NetworkNode } | { readonly edge: NetworkEdge }

export const predicatesInWords = ({ predicates }: Pick<NetworkEdge, 'predicates'>): string =>
  predicates.map(plain).join(', ')

export const counted = (n: number, one: string, more: string): string => (n === 1 ? `1 ${one}` : `${n} ${more}`)

/** Those in focus first, then those with most ties; ties of the focus before all others, with most sentences first. */
export function listed({ nodes, edges }: NetworkView, { things, focus }: Lit, asked: string): readonly Row[] {
  const wanted = asked.toLowerCase()
  const names = new Map(nodes.map(({ entity, name }) => [entity, name.toLowerCase()]))
  const has = (entity: NetworkNode['entity']): boolean => names.get(entity)?.includes(wanted) ?? false
  const near = (entity: string): number => (entity === focus ? 0 : things.has(entity) ? 1 : 2)
  const touches = ({ from, to }: NetworkEdge): number => (from === focus || to === focus ? 0 : 1)
  const shown = nodes
    .filter(({ entity }) => has(entity))
    .sort((a, b) => near(a.entity) - near(b.entity) || b.ties - a.ties)
  const ties = edges
    .filter(({ from, to }) => has(from) || has(to))
    .sort((a, b) => touches(a) - touches(b) || b.claims.length - a.claims.length)
  return [
    { heading: counted(shown.length, 'person, body or thing', 'people, bodies and things') },
    ...shown.map((node) => ({ node })),
    { heading: counted(ties.length, 'tie', 'ties') },
    ...ties.map((edge) => ({ edge })),
  ]
}

export const tieAbout = (edge: NetworkEdge, names: ReadonlyMap<string, string>): string =>
  `${names.get(edge.from) ?? edge.from} – ${names.get(edge.to) ?? edge.to}`
