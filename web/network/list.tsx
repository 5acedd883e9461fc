// Everything on the picture as a list: things first, each with its shape and legal step, then ties, each with its line
// and its certainty in words. Here keys and screen readers do all that the picture can do.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { useEntityIndex } from '../api/queries.ts'
import { LegalStepMark } from '../people/entity-name.tsx'
import { inSureness } from '../picture/sureness.ts'
import { CertaintyMark } from '../read/certainty-mark.tsx'
import { SentencesButton } from '../sentences/button.tsx'
import type { NetworkEdge, NetworkView } from './ask.ts'
import type { Lit } from './look.ts'
import { counted, listed, predicatesInWords, tieAbout } from './rows.ts'
import { ShapeMark } from './shape-mark.tsx'

interface Props {
  readonly view: NetworkView
  readonly lit: Lit
  readonly pins: readonly string[]
  readonly onFocus: (entity: string) => void
  readonly onPin: (entity: string) => void
}

export function NetworkList({ view, lit, pins, onFocus, onPin }: Props) {
  const [asked, setAsked] = useState('')
  const index = useEntityIndex()
  const pane = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => listed(view, lit, asked), [view, lit, asked])
  const names = useMemo(() => new Map(view.nodes.map(({ entity, name }) => [entity, name])), [view])
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: (i) => (rows[i] && 'edge' in rows[i] ? 58 : 34),
    overscan: 8,
  })
  return (
    <>
      <input
        type="search"
        aria-label="Find in the list"
        placeholder="Find in the list"
        value={asked}
        onChange={(event) => setAsked(event.target.value)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section ref={pane} className="network-rows" aria-label="Entities and ties" tabIndex={0}>
        <ul style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index: i, key, start }) => {
            const row = rows[i]
            if (row === undefined) return null
            return (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={i}
                aria-posinset={i + 1}
                aria-setsize={rows.length}
                style={{ transform: `translateY(${start}px)` }}
              >
                {'heading' in row ? (
                  <h2>{row.heading}</h2>
                ) : 'node' in row ? (
                  <p className="network-thing" data-dim={!lit.things.has(row.node.entity) || undefined}>
                    <ShapeMark type={row.node.type} />
                    <button
                      type="button"
                      aria-pressed={row.node.entity === lit.focus}
                      onClick={() => onFocus(row.node.entity)}
                      dir="auto"
                    >
                      {row.node.name}
                    </button>
                    <span className="network-step">
                      <LegalStepMark line={index.get(row.node.entity)} />
                    </span>
                    <span className="count">{counted(row.node.ties, 'tie', 'ties')}</span>
                    <button
                      type="button"
                      className="quiet pin"
                      aria-label={`${pins.includes(row.node.entity) ? 'Unpin' : 'Pin'} ${row.node.name}`}
                      onClick={() => onPin(row.node.entity)}
                    >
                      {pins.includes(row.node.entity) ? 'Unpin' : 'Pin'}
                    </button>
                  </p>
                ) : (
                  <Tie edge={row.edge} names={names} />
                )}
              </li>
            )
          })}
        </ul>
      </section>
    </>
  )
}

function Tie({ edge, names }: { edge: NetworkEdge; names: ReadonlyMap<string, string> }) {
  const about = tieAbout(edge, names)
  return (
    <div className="network-tie">
      <CertaintyMark certainty={edge.weakest} polarity={edge.state === 'denied' ? 'denied' : 'affirmed'} />
      <div>
        <SentencesButton claims={edge.claims} about={`${about}: ${predicatesInWords(edge)}`}>
          <bdi>{about}</bdi>
        </SentencesButton>
        <span className="network-what">
          {predicatesInWords(edge)} · {inSureness(edge)}
        </span>
      </div>
    </div>
  )
}
