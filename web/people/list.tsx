// Everybody and everything of the case, to choose from: only the lines near the window are on the page.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { EntityLine } from '../api/client.ts'
import { plain } from '../read/wording.ts'
import { LegalStepMark } from './entity-name.tsx'

interface ListProps {
  readonly lines: readonly EntityLine[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

export function PeopleList({ lines, chosen, onChoose }: ListProps) {
  const pane = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => pane.current,
    estimateSize: () => 52,
    getItemKey: (i) => lines[i]?.id ?? i,
    overscan: 8,
  })
  const index = lines.findIndex(({ id }) => id === chosen)
  useEffect(() => {
    if (index !== -1) rows.scrollToIndex(index)
  }, [index, rows])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by key
    <section ref={pane} className="people-list" tabIndex={0} aria-label="Names">
      <ol style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index: i, key, start }) => {
          const line = lines[i]
          if (line === undefined) return null
          const { id, name, kind, claims, documents } = line
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={i}
              aria-setsize={lines.length}
              aria-posinset={i + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <button
                type="button"
                className="person-line"
                aria-current={id === chosen ? 'true' : undefined}
                onClick={() => onChoose(id)}
              >
                <span>
                  <bdi className="person-name">{name}</bdi>
                  <LegalStepMark line={line} />
                </span>
                <span className="muted">
                  {kind !== undefined && `${plain(kind)}, `}
                  {claims} {claims === 1 ? 'claim' : 'claims'} in {documents}{' '}
                  {documents === 1 ? 'document' : 'documents'}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
