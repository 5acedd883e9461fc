// The one selection that runs through all rooms, said above every picture: who or what is in focus, which stretch of
// time, and the way back to everything.
import { useParams } from '../address.ts'
import { EntityName } from '../people/entity-name.tsx'

export const isIncident = (focus: string | undefined): boolean => focus?.startsWith('i') ?? false

/** `title` names an incident in focus. */
export function Selection({ title }: { title?: string | undefined }) {
  const [{ focus, from, to }, change] = useParams()
  if (focus === undefined && from === undefined && to === undefined) return null
  return (
    <p className="selection" role="status">
      {focus !== undefined && (
        <span className="selected">
          In focus: {isIncident(focus) ? <bdi>{title ?? 'an incident'}</bdi> : <EntityName id={focus} />}{' '}
          <button type="button" className="quiet" onClick={() => change({ focus: undefined })}>
            Everything
          </button>
        </span>
      )}
      {(from !== undefined || to !== undefined) && (
        <span className="selected">
          {from === undefined ? `Until ${to}` : to === undefined ? `From ${from}` : `${from} to ${to}`}{' '}
          <button type="button" className="quiet" onClick={() => change({ from: undefined, to: undefined })}>
            All times
          </button>
        </span>
      )}
    </p>
  )
}
