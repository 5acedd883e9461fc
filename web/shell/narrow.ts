// Whether the window is too narrow for a wide picture; the same width at which the rail lies down.
import { useSyncExternalStore } from 'react'

const query = window.matchMedia('(max-width: 60rem)')

export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => query.matches,
  )
