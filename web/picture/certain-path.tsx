// A line of a picture in the style of its certainty. What is denied is crossed out, what is left open is drawn thin.
import type { Certainty } from '../../src/model/ontology.ts'
import { dashOf, drawn, middleOf, type Spot, waveAlong } from './line.ts'

interface Props {
  readonly way: readonly Spot[]
  readonly certainty: Certainty
  readonly state: 'affirmed' | 'denied' | 'open' | 'disputed'
  readonly width?: number
  readonly arrow?: string
}

const CROSS = 5

export function CertainPath({ way, certainty, state, width = 2, arrow }: Props) {
  const stroke = state === 'open' ? width * 0.6 : width
  const shape = certainty === 'possible' ? waveAlong(way) : way
  const { x, y, turn } = middleOf(way)
  return (
    <g className="certain-path" data-state={state}>
      <path
        d={drawn(shape)}
        fill="none"
        stroke="currentColor"
        strokeWidth={stroke}
        strokeLinecap={certainty === 'alleged' ? 'round' : 'butt'}
        strokeLinejoin="round"
        strokeDasharray={dashOf(certainty, stroke)}
        markerEnd={arrow && `url(#${arrow})`}
      />
      {(state === 'denied' || state === 'disputed') && (
        <g transform={`translate(${x} ${y}) rotate(${turn})`} fill="none" stroke="currentColor" strokeWidth={width}>
          <path d={`M${-CROSS} ${-CROSS}L${CROSS} ${CROSS}`} />
          {state === 'denied' && <path d={`M${-CROSS} ${CROSS}L${CROSS} ${-CROSS}`} />}
        </g>
      )}
    </g>
  )
}
