// The incidents to choose from, narrowed by words of their titles.
import { useState } from 'react'
import type { ChainLine } from './ask.ts'

/** More than this nobody reads through; words narrow it. */
const MOST = 200

const words = (text: string): readonly string[] => text.toLowerCase().split(/\s+/).filter(Boolean)

interface Props {
  readonly lines: readonly ChainLine[]
  readonly shown: string
  readonly onChoose: (line: ChainLine) => void
}

export function IncidentList({ lines, shown, onChoose }: Props) {
  const [asked, setAsked] = useState('')
  const found = lines.filter(({ title }) => words(asked).every((word) => title.toLowerCase().includes(word)))
  return (
    <nav className="picture-list" aria-label="Incidents">
      {lines.length > 8 && (
        <input
          type="search"
          aria-label="Words of the incident"
          placeholder={`${lines.length} incidents`}
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
        />
      )}
      <ul>
        {found.slice(0, MOST).map((line) => (
          <li key={line.incident}>
            <button
              type="button"
              aria-current={line.incident === shown || undefined}
              onClick={() => onChoose(line)}
              dir="auto"
            >
              {line.title}
              <span className="count">
                {line.links === 1 ? '1 link' : `${line.links} links`}, {line.gaps === 1 ? '1 gap' : `${line.gaps} gaps`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="muted">No incident has these words.</p>}
      {found.length > MOST && <p className="muted">{found.length - MOST} more: narrow them by words.</p>}
    </nav>
  )
}
