// A small menu beside words that were selected in the text: a new claim from them, or the claim at hand corrected with
// them. The keys n and e do the same.
import { useEffect, useState } from 'react'
import type { Stretch } from './cut.ts'
import { selectedStretch } from './selected.ts'

interface MenuProps {
  /** Whether a claim is at hand. */
  readonly correcting: boolean
  readonly onNew: (at: Stretch) => void
  readonly onCorrect: () => void
}

interface Placed {
  readonly at: Stretch
  readonly left: number
  readonly top: number
}

const WIDTH = 240

export function SelectMenu({ correcting, onNew, onCorrect }: MenuProps) {
  const [placed, setPlaced] = useState<Placed>()
  useEffect(() => {
    let wait: ReturnType<typeof setTimeout>
    const place = (): void => {
      const at = selectedStretch()
      const box = at && window.getSelection()?.getRangeAt(0).getBoundingClientRect()
      setPlaced(
        at && box
          ? { at, left: Math.max(8, Math.min(box.left, window.innerWidth - WIDTH)), top: box.bottom + 6 }
          : undefined,
      )
    }
    // While the pointer drags, the selection changes with every move.
    const listen = (): void => {
      clearTimeout(wait)
      wait = setTimeout(place, 150)
    }
    document.addEventListener('selectionchange', listen)
    document.addEventListener('scroll', listen, true)
    return () => {
      clearTimeout(wait)
      document.removeEventListener('selectionchange', listen)
      document.removeEventListener('scroll', listen, true)
    }
  }, [])
  if (placed === undefined) return null
  return (
    <div
      role="toolbar"
      className="select-menu"
      aria-label="Selected words"
      style={{ left: placed.left, top: placed.top }}
      // Pressing a button must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" onClick={() => onNew(placed.at)}>
        New claim{' '}
        <span className="key" aria-hidden="true">
          n
        </span>
      </button>
      {correcting && (
        <button type="button" onClick={onCorrect}>
          Correct the claim{' '}
          <span className="key" aria-hidden="true">
            e
          </span>
        </button>
      )}
    </div>
  )
}
