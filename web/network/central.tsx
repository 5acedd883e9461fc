// Who is central and who belongs together, worked out when asked, each measure with its definition. They say how the
// case is written, not who is guilty or important.
import { useState } from 'react'
import type { Measure } from '../../src/analyse/network/measures.ts'
import { useEntityIndex } from '../api/queries.ts'
import { LegalStepMark } from '../people/entity-name.tsx'
import { Asked, Empty } from '../shell/states.tsx'
import { type MeasuresView, useCommunities, useMeasures } from './ask.ts'

interface Props {
  readonly onFocus: (entity: string) => void
  readonly group: number | undefined
  readonly onGroup: (nth: number | undefined, members: readonly string[]) => void
}

export function Central({ onFocus, group, onGroup }: Props) {
  const [asked, ask] = useState<'measures' | 'groups'>()
  const measures = useMeasures(asked === 'measures')
  const groups = useCommunities(asked === 'groups')
  return (
    <div className="central">
      <p className="actions">
        <button type="button" className="button" aria-pressed={asked === 'measures'} onClick={() => ask('measures')}>
          Who is central
        </button>
        <button type="button" className="button" aria-pressed={asked === 'groups'} onClick={() => ask('groups')}>
          Who belongs together
        </button>
      </p>
      {asked === 'measures' && (
        <Asked query={measures} what="the measures">
          {(found) => <MeasureTable found={found} onFocus={onFocus} />}
        </Asked>
      )}
      {asked === 'groups' && (
        <Asked query={groups} what="the groups">
          {(found) =>
            found.length === 0 ? (
              <Empty title="No groups">No claim ties anybody to anybody yet.</Empty>
            ) : (
              <Groups found={found} group={group} onGroup={onGroup} onFocus={onFocus} />
            )
          }
        </Asked>
      )}
    </div>
  )
}

const SHOWN = 40
const written = (n: number): string => (Number.isInteger(n) ? String(n) : n.toPrecision(2))

function MeasureTable({ found, onFocus }: { found: MeasuresView; onFocus: Props['onFocus'] }) {
  const index = useEntityIndex()
  const measures = Object.keys(found.definitions) as Measure[]
  const [by, setBy] = useState<Measure>('betweenness')
  const rows = [...found.entities].sort((a, b) => b[by] - a[by]).slice(0, SHOWN)
  return (
    <>
      <p className="muted">{found.definitions[by]} It says how the case is written, not who is guilty or important.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section className="table" aria-label="Measures" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              {measures.map((measure) => (
                <th key={measure} scope="col" aria-sort={measure === by ? 'descending' : 'none'}>
                  <button
                    type="button"
                    className="quiet"
                    title={found.definitions[measure]}
                    onClick={() => setBy(measure)}
                  >
                    {measure}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.entity}>
                <th scope="row">
                  <button type="button" className="quiet" onClick={() => onFocus(row.entity)} dir="auto">
                    {index.get(row.entity)?.name ?? row.entity}
                  </button>
                  <LegalStepMark line={index.get(row.entity)} />
                </th>
                {measures.map((measure) => (
                  <td key={measure}>{written(row[measure])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Groups({ found, group, onGroup, onFocus }: Props & { found: readonly (readonly string[])[] }) {
  const index = useEntityIndex()
  const name = (entity: string): string => index.get(entity)?.name ?? entity
  return (
    <>
      <p className="muted">
        Each group is tied more within itself than to the rest (Louvain). It is a way to read the picture and no finding
        about the people in it.
      </p>
      <ol className="groups">
        {found.slice(0, SHOWN).map((members, i) => (
          <li key={members[0]}>
            <button
              type="button"
              className="quiet"
              aria-pressed={group === i}
              onClick={() => (group === i ? onGroup(undefined, []) : onGroup(i, members))}
            >
              {members.length} together
            </button>{' '}
            {members.slice(0, 6).map((entity) => (
              <button key={entity} type="button" className="quiet" onClick={() => onFocus(entity)} dir="auto">
                {name(entity)}
              </button>
            ))}
            {members.length > 6 && <span className="muted"> and {members.length - 6} more</span>}
          </li>
        ))}
      </ol>
    </>
  )
}
