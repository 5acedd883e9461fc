// The ledger of sources: who published what when, how reliable the source is, how much of it is decided. Of hundreds only
// those near the window are on the page.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useParams } from '../address.ts'
import type { ProblemView, SummaryView } from '../api/client.ts'
import { useWeighedSources } from './ask.ts'
import { Describe } from './describe.tsx'
import { Source } from './row.tsx'
import { titleOf } from './source-words.ts'

function groupedByDocument(problems: readonly ProblemView[]): ReadonlyMap<string, readonly ProblemView[]> {
  const grouped = new Map<string, ProblemView[]>()
  for (const problem of problems) {
    if (problem.document === undefined) continue
    const group = grouped.get(problem.document) ?? []
    group.push(problem)
    grouped.set(problem.document, group)
  }
  return grouped
}

const words = (text: string): readonly string[] => text.toLowerCase().split(/\s+/).filter(Boolean)

const fits = (document: SummaryView, asked: readonly string[]): boolean => {
  const { publisher, author, date } = document.metadata
  const said = [titleOf(document), document.name, publisher, author, date].join(' ').toLowerCase()
  return asked.every((word) => said.includes(word))
}

/** With fewer, the eye is quicker than words. */
const FEW = 12
const ROW_GUESS = 57
/** The page is what scrolls. */
const scroller = (): HTMLElement | null => document.getElementById('main')

interface TableProps {
  readonly documents: readonly SummaryView[]
  readonly problems: readonly ProblemView[]
}

export function SourceTable({ documents, problems }: TableProps) {
  const [params, change] = useParams()
  const [describing, setDescribing] = useState<string>()
  const [asked, setAsked] = useState('')
  const found = useMemo(() => documents.filter((one) => fits(one, words(asked))), [documents, asked])
  const byDocument = useMemo(() => groupedByDocument(problems), [problems])
  const weighed = useWeighedSources()
  const described = documents.find(({ id }) => id === describing)
  const table = useRef<HTMLTableElement>(null)
  const [above, setAbove] = useState(0)
  useLayoutEffect(() => {
    const [pane, here] = [scroller(), table.current]
    if (pane === null || here === null) return
    const top = here.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop
    if (Math.abs(top - above) > 1) setAbove(top)
  })
  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: scroller,
    estimateSize: () => ROW_GUESS,
    getItemKey: (i) => found[i]?.id ?? i,
    overscan: 15,
    scrollMargin: above,
  })
  const drawn = rows.getVirtualItems()
  return (
    <>
      {documents.length > FEW && (
        <p className="find-source">
          <input
            type="search"
            aria-label="Find a source"
            placeholder={`Find among ${documents.length} sources`}
            value={asked}
            onChange={({ target }) => setAsked(target.value)}
          />
          <span role="status" className="muted">
            {asked !== '' && (found.length === 0 ? 'No source has these words.' : `${found.length} found`)}
          </span>
        </p>
      )}
      <table ref={table} className="sources" aria-rowcount={found.length + 1}>
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">Publisher</th>
            <th scope="col">Date</th>
            <th scope="col">Grade</th>
            <th scope="col">Format</th>
            <th scope="col" className="number">
              Claims
            </th>
            <th scope="col">
              <span className="unseen">More</span>
            </th>
          </tr>
        </thead>
        <Gap height={(drawn[0]?.start ?? above) - above} />
        {drawn.map(({ index, key }) => {
          const document = found[index]
          return (
            document && (
              <Source
                key={key}
                index={index}
                measure={rows.measureElement}
                document={document}
                problems={byDocument.get(document.id) ?? []}
                weighed={weighed.get(document.id)}
                open={params.document === document.id}
                onOpen={() => change({ document: params.document === document.id ? undefined : document.id })}
                onDescribe={() => setDescribing(document.id)}
              />
            )
          )
        })}
        <Gap height={rows.getTotalSize() - ((drawn.at(-1)?.end ?? above) - above)} />
      </table>
      {described !== undefined && <Describe document={described} onClose={() => setDescribing(undefined)} />}
    </>
  )
}

/** Holds the place of the rows that are not drawn. */
const Gap = ({ height }: { height: number }) =>
  height <= 0 ? null : (
    <tbody aria-hidden="true" className="gap">
      <tr>
        <td style={{ height }} />
      </tr>
    </tbody>
  )
