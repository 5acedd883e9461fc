// The chain as a picture: rows from the state down to the target, lines in the style of their certainty, cards and
// labels as real buttons over them. It scrolls in its own frame and shrinks to the width of a printed page.
import { type CSSProperties, useLayoutEffect, useMemo, useRef } from 'react'
import { useEntityIndex } from '../api/queries.ts'
import { standingOf } from '../people/entity-name.tsx'
import { CertainPath } from '../picture/certain-path.tsx'
import { useSize } from '../picture/frame-size.ts'
import { drawn, uprightWay } from '../picture/line.ts'
import { GapCard, NodeCard } from './card.tsx'
import { LinkLabel, largestOf } from './label.tsx'
import { layoutChain, type Placed } from './layout.ts'
import type { Picture } from './picture.ts'
import { rowsOf } from './rows.ts'
import { boxSize, labelSize } from './sizes.ts'

interface Props {
  readonly picture: Picture
  readonly title: string
  /** What stays bright; the rest is dimmed. */
  readonly bright: ReadonlySet<string>
  readonly focus: string | undefined
  readonly onFocus: (entity: string) => void
}

/** The width of a printed page in pixels. */
const PAGE = 680
/** A wide picture shrinks to its frame, but not so far that it can no longer be read. */
const SMALLEST = 0.85
const ARROW = 9

const at = ({ x, y, width, height }: Placed): CSSProperties => ({
  insetInlineStart: x,
  top: y,
  width,
  minHeight: height,
})

export function ChainDrawing({ picture, title, bright, focus, onFocus }: Props) {
  const index = useEntityIndex()
  const layout = useMemo(() => {
    const rows = rowsOf(picture)
    return layoutChain({
      boxes: new Map(
        picture.boxes.map((box) => {
          const line = 'node' in box ? index.get(box.node.entity) : undefined
          return [box.id, { ...boxSize(box, line && standingOf(line)), row: rows.get(box.id) ?? 0 }]
        }),
      ),
      lines: picture.lines.map((line) => {
        const label = labelSize(line)
        return { id: line.id, upper: line.upper, lower: line.lower, ...(label === undefined ? {} : { label }) }
      }),
    })
  }, [picture, index])
  const names = useMemo(
    () => new Map(picture.boxes.map((box) => [box.id, 'node' in box ? box.node.name : ''])),
    [picture],
  )
  const largest = useMemo(() => largestOf(picture.lines.flatMap(({ link }) => link?.money ?? [])), [picture])
  const { width, height } = layout
  const frame = useRef<HTMLElement>(null)
  const { width: room } = useSize(frame)
  const fit = room === 0 ? 1 : Math.max(SMALLEST, Math.min(1, (room - 4) / width))
  // what is too wide for its frame begins with the state above in the middle of it
  const top = Math.min(...[...layout.boxes.values()].flatMap(({ x, y, width: wide }) => (y === 0 ? x + wide / 2 : [])))
  useLayoutEffect(() => {
    const element = frame.current
    if (element && room > 0) element.scrollLeft = top * fit - room / 2
  }, [top, fit, room])
  const size = { width, height, '--fit': fit, '--page-fit': Math.min(1, PAGE / width) } as CSSProperties
  return (
    <section ref={frame} className="chain-frame" aria-label={`Chain of command: ${title}`}>
      <div className="chain-drawing" style={size}>
        <svg width={width} height={height} aria-hidden="true">
          {picture.lines.map(({ id, upper, lower, link }) => {
            const spots = layout.ways.get(id)
            if (spots === undefined) return null
            const dim = !(bright.has(upper) && bright.has(lower)) || undefined
            const way = uprightWay(spots)
            const end = spots.at(-1)!
            const rising = (spots.at(-2)?.y ?? 0) > end.y
            return (
              <g key={id} className={link ? 'chain-line' : 'chain-line to-gap'} data-dim={dim}>
                {link ? (
                  <CertainPath way={way} certainty={link.weakest} state={link.state} />
                ) : (
                  <path d={drawn(way)} fill="none" stroke="currentColor" strokeDasharray="3 5" />
                )}
                <path
                  className="chain-arrow"
                  d={`M${end.x} ${end.y}l${-ARROW / 2} ${rising ? ARROW : -ARROW}h${ARROW}z`}
                />
              </g>
            )
          })}
        </svg>
        {picture.boxes.map((box) => (
          <div
            key={box.id}
            className="chain-place"
            style={at(layout.boxes.get(box.id)!)}
            data-dim={!bright.has(box.id) || undefined}
          >
            {'node' in box ? (
              <NodeCard node={box.node} focused={box.node.entity === focus} onFocus={onFocus} />
            ) : (
              <GapCard gaps={box.gaps} />
            )}
          </div>
        ))}
        {picture.lines.map((line) => {
          const place = layout.labels.get(line.id)
          if (place === undefined || line.link === undefined) return null
          const dim = !(bright.has(line.upper) && bright.has(line.lower)) || undefined
          return (
            <div key={line.id} className="chain-place chain-words" style={at(place)} data-dim={dim}>
              <LinkLabel
                line={{ ...line, link: line.link }}
                between={`${names.get(line.upper)} → ${names.get(line.lower)}`}
                largest={largest}
              />
            </div>
          )
        })}
      </div>
    </section>
  )
}
