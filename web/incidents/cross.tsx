// One code of the incidents against another, with counts; every count leads to the incidents that it counts.
import '../styles/cross.css'
import { Link } from 'wouter'
import { FACETS, type Facet, UNKNOWN } from '../../src/analyse/patterns/facets.ts'
import { type Params, withParams } from '../address.ts'
import { Asked, Empty } from '../shell/states.tsx'
import { useCrossed } from './ask.ts'
import { type FacetColumn, filterInAddress } from './asked.ts'

const NAMES: Readonly<Record<Facet, string>> = {
  route: 'route',
  sponsor: 'sponsor',
  organ: 'organ of the sponsor',
  method: 'method',
  target: 'kind of target',
  outcome: 'outcome',
  year: 'year',
  place: 'place',
}

/** `view=route.method`; anything else that begins with a facet falls back on the first table. */
export function crossedBy(view: string | undefined): readonly [Facet, Facet] | undefined {
  if (view === undefined || view === 'table') return undefined
  const [rows, columns] = view.split('.')
  const known = (name: string | undefined): name is Facet => (FACETS as readonly (string | undefined)[]).includes(name)
  return [known(rows) ? rows : 'route', known(columns) ? columns : 'method']
}

/** The filter of the table that shows these incidents; facets that are no column are found by words. */
const COLUMN: Readonly<Partial<Record<Facet, FacetColumn>>> = {
  route: 'route',
  method: 'method',
  outcome: 'outcome',
}

function addressOf(facets: readonly (readonly [Facet, string])[], incidents: readonly string[]): string {
  const filter = new Map(
    facets.flatMap(([facet, value]) => {
      const column = COLUMN[facet]
      return column === undefined ? [] : [[column, new Set([value])] as const]
    }),
  )
  return filter.size === facets.length
    ? withParams('/incidents', { filter: filterInAddress(filter) })
    : withParams('/incidents', { item: incidents.join(',') })
}

function Choice({ label, value, onChoose }: { label: string; value: Facet; onChoose: (facet: Facet) => void }) {
  return (
    <label className="toolbar-label">
      {label}{' '}
      <select value={value} onChange={(event) => onChoose(event.target.value as Facet)}>
        {FACETS.map((facet) => (
          <option key={facet} value={facet}>
            {NAMES[facet]}
          </option>
        ))}
      </select>
    </label>
  )
}

interface CrossProps {
  readonly rows: Facet
  readonly columns: Facet
  readonly change: (params: Params) => void
}

export function Cross({ rows, columns, change }: CrossProps) {
  const crossed = useCrossed(rows, columns)
  return (
    <>
      <div className="toolbar">
        <Choice label="Rows" value={rows} onChoose={(facet) => change({ view: `${facet}.${columns}` })} />
        <Choice label="Columns" value={columns} onChoose={(facet) => change({ view: `${rows}.${facet}` })} />
      </div>
      <Asked query={crossed} what="the patterns">
        {(table) =>
          table.cells.length === 0 ? (
            <Empty title="No pattern yet">There is no incident in this case.</Empty>
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by key
            <section className="cross-pane" tabIndex={0} aria-label={`${NAMES[rows]} by ${NAMES[columns]}`}>
              <table className="cross">
                <caption>
                  Incidents by {NAMES[rows]} and {NAMES[columns]}. One with several values counts under each.
                </caption>
                <thead>
                  <tr>
                    <td />
                    {table.columns.map((column) => (
                      <th key={column} scope="col" dir="auto" data-unknown={column === UNKNOWN || undefined}>
                        {column}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.map((row) => (
                    <tr key={row}>
                      <th scope="row" dir="auto" data-unknown={row === UNKNOWN || undefined}>
                        {row}
                      </th>
                      {table.columns.map((column) => {
                        const cell = table.cells.find((one) => one.row === row && one.column === column)
                        const facets = [
                          [rows, row],
                          [columns, column],
                        ] as const
                        return (
                          <td key={column}>
                            {cell !== undefined && (
                              <Link
                                href={addressOf(facets, cell.incidents)}
                                aria-label={`${cell.count}: ${row}, ${column}`}
                              >
                                {cell.count}
                              </Link>
                            )}
                          </td>
                        )
                      })}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )
        }
      </Asked>
    </>
  )
}
