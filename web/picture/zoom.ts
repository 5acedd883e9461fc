// Coming closer to a flat picture and moving it: by buttons, keys, wheel and pointer alike.
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useShortcuts } from '../shell/shortcuts.tsx'
import type { Spot } from './line.ts'

/** A spot of the picture lies at `k` times itself plus `x`, `y`. */
export interface View {
  readonly k: number
  readonly x: number
  readonly y: number
}

const WHOLE: View = { k: 1, x: 0, y: 0 }
const MOST = 40
const STEP = 1.5
const MOVE = 60

/** Around a spot of the frame that stays where it is. */
export function zoomed(view: View, factor: number, around: Spot): View {
  const k = Math.min(MOST, Math.max(0.5, view.k * factor))
  const by = k / view.k
  return { k, x: around.x - (around.x - view.x) * by, y: around.y - (around.y - view.y) * by }
}

export const seen = ({ k, x, y }: View, spot: Spot): Spot => ({ x: spot.x * k + x, y: spot.y * k + y })

export function useZoom(frame: RefObject<HTMLElement | SVGElement | null>) {
  const [view, setView] = useState(WHOLE)
  const dragged = useRef<Spot & { readonly view: View }>(undefined)
  const middle = (): Spot => ({ x: (frame.current?.clientWidth ?? 0) / 2, y: (frame.current?.clientHeight ?? 0) / 2 })
  const by = (factor: number): void => setView((now) => zoomed(now, factor, middle()))
  const move = (x: number, y: number): void => setView((now) => ({ ...now, x: now.x + x, y: now.y + y }))
  const all = (): void => setView(WHOLE)
  useShortcuts({ '+': () => by(STEP), '-': () => by(1 / STEP), '0': all })
  useEffect(() => {
    const element = frame.current
    const onWheel = (event: Event): void => {
      const { deltaY, clientX, clientY } = event as WheelEvent
      event.preventDefault()
      const { left, top } = element!.getBoundingClientRect()
      setView((now) => zoomed(now, Math.exp(-deltaY / 400), { x: clientX - left, y: clientY - top }))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [frame])
  const handlers = {
    onPointerDown: (event: PointerEvent): void => {
      if (event.target instanceof Element && event.target.closest('button, [role=button]') !== null) return
      event.currentTarget.setPointerCapture(event.pointerId)
      dragged.current = { x: event.clientX, y: event.clientY, view }
    },
    onPointerMove: (event: PointerEvent): void => {
      if (dragged.current === undefined) return
      const { x, y, view: then } = dragged.current
      setView({ ...then, x: then.x + event.clientX - x, y: then.y + event.clientY - y })
    },
    onPointerUp: (): void => {
      dragged.current = undefined
    },
  }
  return {
    view,
    handlers,
    closer: () => by(STEP),
    further: () => by(1 / STEP),
    all,
    move: (x: number, y: number) => move(x * MOVE, y * MOVE),
  }
}
