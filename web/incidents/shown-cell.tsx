// What a cell shows: each value with how sure the sources are and what stands beside it; what a person said instead
// first, with what the reports give struck through beneath it.
import { Link } from 'wouter'
import type { CellValue } from '../../src/server/rooms/incident-cells.ts'
import type { RowCell } from '../../src/server/rooms/incident-rows.ts'
import { useAddressOf } from '../address.ts'
import { CertaintyMark } from '../read/certainty-mark.tsx'
import { NOT_KNOWN } from './asked.ts'

const STATE_SAYS = { affirmed: '', denied: 'denied', open: 'left open', disputed: 'disputed' } as const

function Value({ value: { text, entity, certainty, state, note } }: { value: CellValue }) {
  const addressOf = useAddressOf()
  const doubt = [certainty === 'stated' ? '' : certainty, STATE_SAYS[state ?? 'affirmed']].filter(Boolean).join(', ')
  return (
    <span className="cell-value">
      {entity === undefined ? (
        <bdi>{text}</bdi>
      ) : (
        <Link href={addressOf('/people', { focus: entity })} tabIndex={-1}>
          <bdi>{text}</bdi>
        </Link>
      )}
      {certainty !== undefined && doubt !== '' && (
        <span className="sureness">
          {' '}
          <CertaintyMark certainty={certainty} polarity={state === 'denied' ? 'denied' : 'affirmed'} /> {doubt}
        </span>
      )}
      {note !== undefined && (
        <span className="legal-step" dir="auto">
          {note}
        </span>
      )}
    </span>
  )
}

const given = (cell: RowCell | undefined): string =>
  (cell?.values ?? []).map(({ text }) => text).join('; ') || NOT_KNOWN

export function ShownCell({ cell }: { cell: RowCell | undefined }) {
  if (cell?.overruled !== undefined) {
    const { says, who, why } = cell.overruled
    return (
      <span className="by-hand" title={`Coded by ${who}${why === undefined ? '' : `: ${why}`}`}>
        <bdi>{says === '' ? NOT_KNOWN : says}</bdi>
        <span className="aside">
          {' '}
          by {who}; reports give <s>{given(cell)}</s>
        </span>
      </span>
    )
  }
  if (cell === undefined || cell.values.length === 0) {
    return (
      <span className="muted" title={cell?.why}>
        {NOT_KNOWN}
      </span>
    )
  }
  return (
    <span className="cell-values" title={cell.why}>
      {cell.values.map((value) => (
        <Value key={value.text} value={value} />
      ))}
    </span>
  )
}
