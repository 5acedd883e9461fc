// What each thing and each tie of the network looks like: who is in focus stands out, their neighbours stay dark, the
// rest is dimmed; a tie's line tells its certainty.
import type { Certainty, EntityType } from '../../src/model/ontology.ts'
import type { NetworkEdge, NetworkNode, NetworkView } from '../../src/server/rooms/network.ts'
import type { Ink } from '../picture/ink.ts'
import { SHAPES } from './shapes.ts'

export interface ThingLook {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly label: string
  readonly color: string
  /** Inside the border. */
  readonly inner: string
  readonly thing: EntityType
  readonly forceLabel: boolean
  readonly zIndex: number
  readonly dim: boolean
}

export interface TieLook {
  readonly color: string
  readonly certainty: Certainty
  readonly crossed: boolean
  readonly width: number
  readonly zIndex: number
  readonly size: number
}

/** Where a thing stands on the picture, in pixels around its middle, and whether its name is always written. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly isNamed: boolean
}

export interface Lit {
  /** Those that stay dark; all of them where nothing is chosen. */
  readonly things: ReadonlySet<string>
  readonly focus: string | undefined
  /** Ties of a way between two. */
  readonly way: ReadonlySet<string>
}

const MOST_LETTERS = 30
export const tieKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** With more ties than this each is drawn lighter, so that things and names stay on top. */
export const CROWD = 400

export const shortened = (name: string): string =>
  name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…` : name

export function lit(
  { nodes, edges }: NetworkView,
  focus: string | undefined,
  group: ReadonlySet<string> | undefined,
  way: readonly string[],
): Lit {
  const steps = new Set(way.slice(1).map((to, i) => tieKey(way[i]!, to)))
  if (way.length > 0) return { things: new Set(way), focus, way: steps }
  if (group) return { things: group, focus, way: steps }
  const shown = nodes.some(({ entity }) => entity === focus)
  if (focus === undefined || !shown) return { things: new Set(nodes.map(({ entity }) => entity)), focus, way: steps }
  const near = new Set<string>([focus])
  for (const { from, to } of edges) {
    if (from === focus) near.add(to)
    if (to === focus) near.add(from)
  }
  return { things: near, focus, way: steps }
}

export function thingLook(
  { entity, name, type }: NetworkNode,
  { x, y, size, isNamed }: Placed,
  { things, focus, way }: Lit,
  ink: Ink,
): ThingLook {
  const isFocus = entity === focus
  const dim = !things.has(entity)
  const color = dim ? ink['rule-strong'] : isFocus ? ink.pencil : ink.ink
  const { filled } = SHAPES[type]
  return {
    x,
    y,
    size: isFocus ? size * 1.25 : size,
    label: shortened(name),
    color,
    inner: filled ? color : ink.paper,
    thing: type,
    forceLabel: isFocus || isNamed || (way.size > 0 && !dim),
    zIndex: isFocus ? 3 : dim ? 0 : 1,
    dim,
  }
}

export function tieLook(
  { from, to, weakest, state, claims }: NetworkEdge,
  { things, focus, way }: Lit,
  ink: Ink,
  isCrowded: boolean,
): TieLook {
  const isWay = way.has(tieKey(from, to))
  const bright =
    way.size > 0
      ? isWay
      : focus !== undefined && things.has(focus)
        ? from === focus || to === focus
        : things.has(from) && things.has(to)
  const reports = Math.min(3.4, 1.3 + 0.35 * Math.log2(claims.length))
  const width = reports * (state === 'open' ? 0.7 : 1) * (isCrowded ? 0.75 : 1) + (isWay ? 1.2 : 0)
  return {
    color: isWay ? ink.pencil : bright ? (isCrowded ? ink['rule-strong'] : ink['ink-2']) : ink.rule,
    certainty: weakest,
    crossed: state === 'denied',
    width,
    zIndex: bright ? 1 : 0,
    size: width,
  }
}
