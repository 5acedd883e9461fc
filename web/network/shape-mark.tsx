// The shape that a kind of thing has on the picture, beside its name in lists.
import type { EntityType } from '../../src/model/ontology.ts'
import { SHAPES } from './shapes.ts'

export function ShapeMark({ type }: { type: EntityType }) {
  const { outline, filled, says } = SHAPES[type]
  return (
    <svg className="shape-mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label={says}>
      <path d={outline} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.4" />
    </svg>
  )
}
