// What of a case the timeline shows: incidents and the law always, money, travel and the rest where they are wanted.
import type { EventKind } from '../../src/analyse/timeline.ts'
import type { EventView } from './ask.ts'

export const LAYERS = { payment: 'money', travel: 'travel', hiring: 'hiring', other: 'other' } as const
export type Layer = keyof typeof LAYERS
export const ALL_LAYERS = Object.keys(LAYERS) as readonly Layer[]
const isLayer = (kind: EventKind): kind is Layer => kind in LAYERS

/** `payment,travel` → those; nothing said means hiring only, and `none` no layer at all. */
export const layersIn = (asked: string | undefined): readonly Layer[] =>
  asked === undefined ? ['hiring'] : ALL_LAYERS.filter((layer) => asked.split(',').includes(layer))

export const isShown = ({ kind }: Pick<EventView, 'kind'>, layers: readonly Layer[]): boolean =>
  !isLayer(kind) || layers.includes(kind)

/** The mark of each kind in a field of 12 by 12, around its middle. */
export const MARKS: Readonly<Record<EventKind, string>> = {
  incident: 'M0-6L6 0 0 6-6 0z',
  law: 'M-5-5H5V5H-5z',
  hiring: 'M0-5.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z',
  payment: 'M-3-5.5H3L5.5 0 3 5.5H-3L-5.5 0z',
  travel: 'M-5-5L6 0-5 5z',
  other: 'M0-3a3 3 0 1 1 0 6a3 3 0 1 1 0-6z',
}

export const KIND_SAYS: Readonly<Record<EventKind, string>> = {
  incident: 'incident',
  law: 'step of the law',
  hiring: 'hiring, order, training',
  payment: 'money',
  travel: 'travel',
  other: 'other',
}
