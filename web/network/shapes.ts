// The shape of each kind of thing: its number for the graphics card, its outline for the list and the legend.
import type { EntityType } from '../../src/model/ontology.ts'

export interface Shape {
  /** 0 disc, 1 square, 2 diamond. */
  readonly shape: 0 | 1 | 2
  readonly filled: boolean
  /** In a field of 12 by 12. */
  readonly outline: string
  readonly says: string
}

const DISC = 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z'
const SQUARE = 'M1.5 1.5h9v9h-9z'
const DIAMOND = 'M6 .5L11.5 6 6 11.5.5 6z'

export const SHAPES: Readonly<Record<EntityType, Shape>> = {
  Person: { shape: 0, filled: true, outline: DISC, says: 'person' },
  Group: { shape: 0, filled: false, outline: DISC, says: 'group' },
  Organization: { shape: 1, filled: true, outline: SQUARE, says: 'organisation' },
  Thing: { shape: 1, filled: false, outline: SQUARE, says: 'thing' },
  Place: { shape: 2, filled: false, outline: DIAMOND, says: 'place' },
}
