// Finds somebody or something of the case by a few letters of any of its names: a field with a list below it, by the
// pattern that screen readers know (combobox).
import { useId, useMemo, useState } from 'react'
import type { EntityLine } from '../api/client.ts'
import { useEntities } from '../api/queries.ts'

const MOST = 8

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Those with all the words in one of their names; most claims first, as the server lists them. */
export function matching(lines: readonly EntityLine[], asked: string, most = MOST): readonly EntityLine[] {
  const words = folded(asked).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const found: EntityLine[] = []
  for (const line of lines) {
    if (found.length >= most) break
    if (line.names.some((name) => words.every((word) => folded(name).includes(word)))) found.push(line)
  }
  return found
}

interface Props {
  readonly label: string
  readonly onPick: (entity: string) => void
}

export function EntityPicker({ label, onPick }: Props) {
  const lines = useEntities().data
  const id = useId()
  const [asked, setAsked] = useState('')
  const [at, setAt] = useState(0)
  const found = useMemo(() => matching(lines ?? [], asked), [lines, asked])
  const pick = (line: EntityLine | undefined): void => {
    if (line === undefined) return
    setAsked('')
    onPick(line.id)
  }
  return (
    <div className="entity-picker">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found[at] && `${id}-${at}`}
        placeholder={label}
        autoComplete="off"
        value={asked}
        onChange={(event) => {
          setAsked(event.target.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, at + 1))
          else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1))
          else if (event.key === 'Enter') pick(found[at])
          else if (event.key === 'Escape') setAsked('')
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} hidden={found.length === 0}>
        {found.map((line, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          <div
            key={line.id}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(line)}
            dir="auto"
          >
            {line.name} <span className="muted">{line.type.toLowerCase()}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
