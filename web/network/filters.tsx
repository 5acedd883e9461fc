// What of the network is shown: kinds of things, kinds of ties, how sure they are at least, how far from the focus, and
// the stretch of time that all rooms share. All of it stands in the address.
import {
  CERTAINTIES,
  ENTITY_TYPES,
  type EntityType,
  isSpecialCategory,
  PREDICATES,
  sortOf,
} from '../../src/model/ontology.ts'
import { useParams } from '../address.ts'
import { EntityPicker } from '../picture/entity-picker.tsx'
import { plain } from '../read/wording.ts'
import { FAMILIES } from './ask.ts'
import { ShapeMark } from './shape-mark.tsx'
import { SHAPES } from './shapes.ts'

const TIES = PREDICATES.filter((predicate) => sortOf(predicate) !== 'view' && !isSpecialCategory(predicate))

export function Filters() {
  const [params, change] = useParams()
  const { focus, hops = '2', kind, predicate = '', certainty = '', from = '', to = '' } = params
  const types = kind?.split(',') ?? ENTITY_TYPES
  const toggle = (type: EntityType): void => {
    const next = types.includes(type) ? types.filter((one) => one !== type) : [...types, type]
    if (next.length > 0) change({ kind: next.length === ENTITY_TYPES.length ? undefined : next.join(',') })
  }
  const picked = (value: string): string | undefined => value || undefined
  return (
    <form className="network-filters" aria-label="What is shown" onSubmit={(event) => event.preventDefault()}>
      <EntityPicker label="Put somebody in focus" onPick={(entity) => change({ focus: entity })} />
      {focus !== undefined && (
        <label>
          Within{' '}
          <select value={hops} onChange={(event) => change({ hops: event.target.value })}>
            <option value="1">1 tie</option>
            <option value="2">2 ties</option>
            <option value="3">3 ties</option>
          </select>
        </label>
      )}
      <fieldset className="types">
        <legend className="unseen">Kinds of things</legend>
        {ENTITY_TYPES.map((type) => (
          <label key={type} className="check">
            <input type="checkbox" checked={types.includes(type)} onChange={() => toggle(type)} />
            <ShapeMark type={type} />
            {SHAPES[type].says}
          </label>
        ))}
      </fieldset>
      <label>
        Ties{' '}
        <select value={predicate} onChange={(event) => change({ predicate: picked(event.target.value) })}>
          <option value="">of every kind</option>
          <optgroup label="Groups">
            {FAMILIES.map(({ id, says }) => (
              <option key={id} value={id}>
                {says}
              </option>
            ))}
          </optgroup>
          <optgroup label="One kind">
            {TIES.map((one) => (
              <option key={one} value={one}>
                {plain(one)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <label>
        At least{' '}
        <select value={certainty} onChange={(event) => change({ certainty: picked(event.target.value) })}>
          <option value="">possible</option>
          {CERTAINTIES.slice(1).map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <span className="times">
        <label>
          From{' '}
          <input type="date" value={from} max={to} onChange={(event) => change({ from: picked(event.target.value) })} />
        </label>
        <label>
          to{' '}
          <input type="date" value={to} min={from} onChange={(event) => change({ to: picked(event.target.value) })} />
        </label>
      </span>
    </form>
  )
}
