// The claims in the order of the text. Only the rows near the window are on the page, so that thousands scroll smoothly;
// each row tells its place in the whole list to those who cannot see the scroll bar.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { ClaimView } from '../api/client.ts'
import { ClaimRow } from './claim-row.tsx'
import type { Decide } from './decide.ts'
import type { LegalStep } from './legal-step.ts'

const ROW_GUESS = 62

/** Rows change their height when they open and close, and are measured a frame later. */
const FRAMES_TO_SETTLE = 4

/** The whole row where it fits, its head where it does not. */
function bringIn(pane: HTMLElement, row: Element): void {
  const { top, bottom, height } = pane.getBoundingClientRect()
  const at = row.getBoundingClientRect()
  if (at.top < top || at.height >= height) pane.scrollTop += at.top - top
  else if (at.bottom > bottom) pane.scrollTop += at.bottom - bottom
}

interface ListProps {
  readonly claims: readonly ClaimView[]
  readonly active: string | undefined
  readonly byKey: boolean
  readonly steps: ReadonlyMap<string, LegalStep>
  readonly decide: Decide
  readonly onToggle: (id: string) => void
  readonly onStep: (by: 1 | -1) => void
  readonly onEdit: (claim: ClaimView) => void
}

export function ClaimList({ claims, active, byKey, steps, decide, onToggle, onStep, onEdit }: ListProps) {
  const pane = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: claims.length,
    getScrollElement: () => pane.current,
    estimateSize: () => ROW_GUESS,
    getItemKey: (i) => claims[i]?.id ?? i,
    overscan: 6,
  })
  const index = claims.findIndex(({ id }) => id === active)
  useEffect(() => {
    if (index === -1) return
    let frames = FRAMES_TO_SETTLE
    const settle = (): void => {
      const row = pane.current?.querySelector(`[data-index="${index}"]`)
      if (pane.current !== null && row) bringIn(pane.current, row)
      else rows.scrollToIndex(index, { align: 'start' })
      if (--frames > 0) frame = requestAnimationFrame(settle)
    }
    let frame = requestAnimationFrame(settle)
    return () => cancelAnimationFrame(frame)
  }, [index, rows])
  return (
    <div ref={pane} className="claim-list">
      <ol style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index: i, key, start }) => {
          const claim = claims[i]
          if (claim === undefined) return null
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={i}
              aria-setsize={claims.length}
              aria-posinset={i + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <ClaimRow
                claim={claim}
                open={claim.id === active}
                takesFocus={byKey && claim.id === active}
                steps={steps}
                decide={decide}
                onToggle={onToggle}
                onStep={onStep}
                onEdit={onEdit}
              />
            </li>
          )
        })}
      </ol>
    </div>
  )
}
