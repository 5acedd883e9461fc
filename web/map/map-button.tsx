// Something on the map that opens its sentences, by pointer or by key; its name says all that the drawing shows.
import type { ReactNode } from 'react'

export function MapButton({
  said,
  onOpen,
  dim,
  children,
}: {
  said: string
  onOpen: () => void
  dim: boolean
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
    <g
      role="button"
      tabIndex={0}
      aria-label={said}
      data-dim={dim || undefined}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onOpen()
      }}
    >
      <title>{said}</title>
      {children}
    </g>
  )
}
