// Whether the page is wide enough for two things beside each other; the same line as in the style sheets.
import { useSyncExternalStore } from 'react'

const query = window.matchMedia('(min-width: 40.01rem)')
const subscribe = (listener: () => void): (() => void) => {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

export const useWide = (): boolean => useSyncExternalStore(subscribe, () => query.matches)
