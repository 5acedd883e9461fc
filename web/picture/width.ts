// How wide a frame is at the moment, in pixels; 0 before it is on the page.
import { type RefObject, useEffect, useState } from 'react'

export function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const watch = new ResizeObserver(() => setWidth(element.clientWidth))
    setWidth(element.clientWidth)
    watch.observe(element)
    return () => watch.disconnect()
  }, [frame])
  return width
}
