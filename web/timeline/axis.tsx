// The scale above the lanes. Drawing across it chooses the stretch of time that all rooms then show; the fields beside it
// do the same by keys.
import { scaleUtc } from 'd3-scale'
import { type PointerEvent, useMemo, useRef, useState } from 'react'
import { dateOf, dayOf, isoOf, type Window } from './days.ts'

export interface Scale {
  /** Pixels of a day, and the day at a pixel. */
  readonly x: (day: number) => number
  readonly day: (x: number) => number
  readonly ticks: readonly { readonly x: number; readonly says: string }[]
}

const PIXELS_A_TICK = 95

export function scaleOf({ from, to }: Window, width: number): Scale {
  const scale = scaleUtc([dateOf(from), dateOf(to)], [0, width])
  const says = scale.tickFormat()
  return {
    x: (day) => ((day - from) / (to - from)) * width,
    day: (x) => from + (x / Math.max(1, width)) * (to - from),
    ticks: scale
      .ticks(Math.max(2, Math.floor(width / PIXELS_A_TICK)))
      .map((tick) => ({ x: scale(tick), says: says(tick) })),
  }
}

interface Props {
  readonly scale: Scale
  readonly width: number
  readonly from: string | undefined
  readonly to: string | undefined
  readonly onBrush: (from: string, to: string) => void
}

const HEIGHT = 34

export function Axis({ scale, width, from, to, onBrush }: Props) {
  const frame = useRef<SVGSVGElement>(null)
  const [drawn, setDrawn] = useState<readonly [number, number]>()
  const chosen = useMemo(
    () =>
      drawn ??
      (from === undefined && to === undefined
        ? undefined
        : [from === undefined ? 0 : scale.x(dayOf(from)), to === undefined ? width : scale.x(dayOf(to) + 1)]),
    [drawn, from, to, scale, width],
  )
  const at = (event: PointerEvent): number => event.clientX - (frame.current?.getBoundingClientRect().left ?? 0)
  const finish = (): void => {
    if (drawn !== undefined) {
      const [a, b] = [Math.min(...drawn), Math.max(...drawn)]
      if (b - a > 4) onBrush(isoOf(Math.floor(scale.day(a))), isoOf(Math.ceil(scale.day(b)) - 1))
    }
    setDrawn(undefined)
  }
  return (
    <svg
      ref={frame}
      className="axis"
      width={width}
      height={HEIGHT}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrawn([at(event), at(event)])
      }}
      onPointerMove={(event) => drawn && setDrawn([drawn[0], at(event)])}
      onPointerUp={finish}
      onPointerCancel={() => setDrawn(undefined)}
    >
      {chosen && (
        <rect
          className="chosen"
          x={Math.min(chosen[0]!, chosen[1]!)}
          width={Math.abs(chosen[1]! - chosen[0]!)}
          height={HEIGHT}
        />
      )}
      {scale.ticks.map(({ x, says }) => (
        <g key={says + x} transform={`translate(${x} 0)`}>
          <path d={`M0 ${HEIGHT - 7}v7`} />
          <text y={HEIGHT - 12} textAnchor={x > width - 30 ? 'end' : x < 20 ? 'start' : 'middle'}>
            {says}
          </text>
        </g>
      ))}
    </svg>
  )
}
