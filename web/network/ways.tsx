// How two are tied through others: the shortest ways with the sentences of every step. Whoever stands in every way – a
// state, a court – can be avoided.
import { useState } from 'react'
import { useParams } from '../address.ts'
import { EntityName } from '../people/entity-name.tsx'
import { EntityPicker } from '../picture/entity-picker.tsx'
import { SentencesButton } from '../sentences/button.tsx'
import { Asked, Empty } from '../shell/states.tsx'
import { type Paths, usePaths } from './ask.ts'

interface Props {
  /** Which of the ways is drawn. */
  readonly shown: number
  readonly onShow: (nth: number) => void
}

export function Ways({ shown, onShow }: Props) {
  const [{ focus, with: other, avoid }, change] = useParams()
  const [longer, setLonger] = useState(false)
  const ways = usePaths(focus, other, avoid, longer)
  const avoided = avoid?.split(',') ?? []
  if (focus === undefined || focus.startsWith('i'))
    return (
      <>
        <Empty title="Ways between two">Put the first of the two in focus.</Empty>
        <EntityPicker label="From" onPick={(entity) => change({ focus: entity })} />
      </>
    )
  return (
    <div className="ways">
      <p>
        From <EntityName id={focus} />
      </p>
      {other === undefined ? (
        <EntityPicker label="To whom" onPick={(entity) => change({ with: entity })} />
      ) : (
        <p>
          to <EntityName id={other} />{' '}
          <button type="button" className="quiet" onClick={() => change({ with: undefined, avoid: undefined })}>
            Somebody else
          </button>
        </p>
      )}
      {other !== undefined && (
        <>
          {avoided.length > 0 && (
            <p>
              Not through{' '}
              {avoided.map((entity) => (
                <span key={entity}>
                  <EntityName id={entity} />{' '}
                  <button
                    type="button"
                    className="quiet"
                    onClick={() => change({ avoid: avoided.filter((one) => one !== entity).join(',') })}
                  >
                    Allow
                  </button>
                </span>
              ))}
            </p>
          )}
          <label className="check">
            <input type="checkbox" checked={longer} onChange={(event) => setLonger(event.target.checked)} />
            Ways that are a step longer too
          </label>
          <Asked query={ways} what="the ways">
            {({ paths, more }) =>
              paths.length === 0 ? (
                <Empty title="No way is known">No claims tie the two within six steps.</Empty>
              ) : (
                <ol className="way-list">
                  {paths.map((way, i) => (
                    <Way
                      key={way.map(({ to }) => to).join()}
                      way={way}
                      isShown={i === shown}
                      onShow={() => onShow(i)}
                      onAvoid={(entity) => change({ avoid: [...avoided, entity].join(',') })}
                    />
                  ))}
                  {more && <li className="muted">There are more ways than these.</li>}
                </ol>
              )
            }
          </Asked>
        </>
      )}
    </div>
  )
}

interface WayProps {
  readonly way: Paths['paths'][number]
  readonly isShown: boolean
  readonly onShow: () => void
  readonly onAvoid: (entity: string) => void
}

function Way({ way, isShown, onShow, onAvoid }: WayProps) {
  return (
    <li aria-current={isShown || undefined}>
      <button type="button" className="quiet" aria-pressed={isShown} onClick={onShow}>
        {way.length === 1 ? '1 step' : `${way.length} steps`}
      </button>
      <ol>
        {way.map(({ from, to, claims }, i) => (
          <li key={to}>
            {i === 0 && <EntityName id={from} />}
            <SentencesButton claims={claims} about="A step of the way" className="to-sentences step-sentences" />
            <EntityName id={to} />
            {i < way.length - 1 && (
              <button type="button" className="quiet" onClick={() => onAvoid(to)}>
                Avoid
              </button>
            )}
          </li>
        ))}
      </ol>
    </li>
  )
}
