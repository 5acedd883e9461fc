// One block of the text with its marks, cut by offset. It is drawn again only when marks on this very block change, so
// that moving from claim to claim stays cheap in a text of thousands of blocks.
import { memo } from 'react'
import { cut, type Segment } from './cut.ts'
import { type Mark, weakestOf } from './marks.ts'
import type { Piece as PieceOf } from './pieces.ts'

const TAGS = {
  heading: 'h2',
  paragraph: 'p',
  item: 'p',
  quote: 'blockquote',
  cell: 'p',
  caption: 'p',
  code: 'pre',
} as const satisfies Record<PieceOf['kind'], keyof HTMLElementTagNameMap>

/** The layer that shows where several lie on the same words. */
const OPEN_LAYERS = ['trigger', 'filler', 'speaker', 'hedge', 'evidence'] as const

function Words({ text, segment, open }: { text: string; segment: Segment<Mark>; open: ReadonlySet<Mark> }) {
  const { start, end, marks } = segment
  const words = text.slice(start, end)
  if (marks.length === 0) return words
  const resting = marks.filter((mark) => !open.has(mark) && mark.sort !== 'found')
  const opened = marks.filter((mark) => open.has(mark))
  const triggers = resting.filter(({ sort }) => sort === 'trigger')
  const layer = OPEN_LAYERS.find((sort) => opened.some((mark) => mark.sort === sort))
  // Of names inside each other the innermost is meant: "the embassy of Varenia".
  const [meant] = resting.filter(({ thing }) => thing !== undefined).sort((a, b) => a.end - a.start - (b.end - b.start))
  const label = opened.find((mark) => mark.label !== undefined && mark.start === start)?.label
  return (
    <span
      className="mark"
      data-claims={resting.length > 0 ? [...new Set(resting.map(({ claim }) => claim))].join(' ') : undefined}
      data-sort={triggers.length > 0 ? 'trigger' : resting.length > 0 ? 'filler' : undefined}
      data-certainty={weakestOf(triggers.length > 0 ? triggers : resting)}
      data-polarity={triggers.find((mark) => mark.polarity !== 'affirmed' && mark.end === end)?.polarity}
      data-rejected={(resting.length > 0 && resting.every(({ rejected }) => rejected)) || undefined}
      data-open={layer}
      data-open-certainty={opened[0]?.certainty}
      data-label={label}
      data-thing={meant?.thing}
      data-thing-at={meant?.start}
      data-found={marks.some(({ sort }) => sort === 'found') || undefined}
    >
      {words}
    </span>
  )
}

interface PieceProps {
  readonly text: string
  readonly piece: PieceOf
  readonly marks: readonly Mark[]
  readonly open: readonly Mark[]
  readonly newPage: boolean
  /** This block is the document's title: the head of the page itself. */
  readonly title: boolean
}

export const Piece = memo(function Piece({ text, piece, marks, open, newPage, title }: PieceProps) {
  const Tag = title ? 'h1' : TAGS[piece.kind]
  const opened = new Set(open)
  return (
    <Tag
      className={`piece piece-${title ? 'title' : piece.kind}`}
      dir="auto"
      data-start={piece.start}
      data-wrapped={piece.hardWrapped || undefined}
      data-page={newPage ? piece.page : undefined}
    >
      {cut(piece, [...marks, ...open]).map((segment) => (
        <Words key={segment.start} text={text} segment={segment} open={opened} />
      ))}
    </Tag>
  )
})
