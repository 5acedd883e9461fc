// The chain as a ladder to read from top to bottom: on a narrow page, on paper, and for whoever reads by ear. Each
// person is followed by the links that lead down from them.
import { useMemo } from 'react'
import { CertainPath } from '../picture/certain-path.tsx'
import { GapCard, NodeCard } from './card.tsx'
import { LinkLabel, largestOf } from './label.tsx'
import type { Picture } from './picture.ts'
import { rowsOf } from './rows.ts'

interface Props {
  readonly picture: Picture
  readonly bright: ReadonlySet<string>
  readonly focus: string | undefined
  readonly onFocus: (entity: string) => void
}

const RUNG = [
  { x: 6, y: 0 },
  { x: 6, y: 44 },
]

export function Ladder({ picture: { boxes, lines }, bright, focus, onFocus }: Props) {
  const inOrder = useMemo(() => {
    const rows = rowsOf({ boxes, lines })
    return [...boxes].sort((a, b) => (rows.get(a.id) ?? 0) - (rows.get(b.id) ?? 0))
  }, [boxes, lines])
  const names = new Map(boxes.map((box) => [box.id, 'node' in box ? box.node.name : undefined]))
  const largest = largestOf(lines.flatMap(({ link }) => link?.money ?? []))
  return (
    <ol className="ladder">
      {inOrder.map((box) => (
        <li key={box.id} data-dim={!bright.has(box.id) || undefined}>
          {'node' in box ? (
            <NodeCard node={box.node} focused={box.node.entity === focus} onFocus={onFocus} />
          ) : (
            <GapCard gaps={box.gaps} />
          )}
          <ul>
            {lines.map((line) => {
              const lower = names.get(line.lower)
              if (line.upper !== box.id || line.link === undefined || lower === undefined) return null
              const { link } = line
              return (
                <li key={line.id} className="rung">
                  <svg width="12" height="44" aria-hidden="true">
                    <CertainPath way={RUNG} certainty={link.weakest} state={link.state} />
                  </svg>
                  <div>
                    <p>
                      to <bdi>{lower}</bdi>
                    </p>
                    <LinkLabel line={{ ...line, link }} between={`${names.get(box.id)} → ${lower}`} largest={largest} />
                  </div>
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ol>
  )
}
