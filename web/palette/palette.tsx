// Ctrl or Cmd K: from anywhere to a room, somebody, an incident, a document or an action, by a few letters. The list is
// walked with the arrow keys while the field keeps the focus.
import '../styles/palette.css'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useAddressOf, withParams } from '../address.ts'
import { standingOf } from '../people/entity-name.tsx'
import { plain } from '../read/wording.ts'
import { ROOMS } from '../rooms.ts'
import { addressOfFound, type FindView, useFind } from '../search/ask.ts'
import { undoLast } from '../shell/deciding.ts'
import { chooseFiles } from '../sources/adding.ts'

interface Choice {
  readonly key: string
  readonly group: string
  readonly label: string
  readonly aside?: string
  readonly act: () => void
}

const begins = (label: string, q: string): boolean =>
  q === '' ||
  label
    .toLowerCase()
    .split(' ')
    .some((word) => word.startsWith(q.toLowerCase()))

function foundChoices({ entities, incidents, documents }: FindView, go: (to: string) => void): readonly Choice[] {
  return [
    ...entities.map(
      (found): Choice => ({
        key: found.id,
        group: 'People, bodies, places',
        label: found.name,
        aside: [
          found.as === undefined ? undefined : `as ${found.as}`,
          standingOf(found),
          plain(found.kind ?? found.type.toLowerCase()),
        ]
          .filter((part) => part !== undefined)
          .join(', '),
        act: () => go(addressOfFound.entity(found.id)),
      }),
    ),
    ...incidents.map(
      ({ id, title }): Choice => ({
        key: id,
        group: 'Incidents',
        label: title,
        act: () => go(addressOfFound.incident(id)),
      }),
    ),
    ...documents.map(
      ({ id, title }): Choice => ({
        key: id,
        group: 'Documents',
        label: title,
        act: () => go(addressOfFound.document(id)),
      }),
    ),
  ]
}

function useChoices(q: string, close: () => void, onShortcuts: () => void): readonly Choice[] {
  const [, navigate] = useLocation()
  const addressOf = useAddressOf()
  const asked = useDeferredValue(q.trim())
  const found = useFind(asked).data
  return useMemo(() => {
    const then = (act: () => void) => () => {
      close()
      act()
    }
    const go = (to: string): void => then(() => navigate(to))()
    const rooms = ROOMS.map(
      ({ path, label }): Choice => ({ key: path, group: 'Rooms', label, act: () => go(addressOf(path)) }),
    )
    const actions: readonly Choice[] = [
      { key: 'undo', group: 'Actions', label: 'Undo the last decision', act: then(() => void undoLast()) },
      { key: 'add', group: 'Actions', label: 'Add files to the case', act: then(chooseFiles) },
      { key: 'keys', group: 'Actions', label: 'Keys', act: then(onShortcuts) },
    ]
    const everywhere: Choice = {
      key: 'everywhere',
      group: 'Search',
      label: `“${asked}” in texts and claims`,
      act: () => go(withParams('/search', { q: asked })),
    }
    return [
      ...rooms.filter(({ label }) => begins(label, asked)),
      ...(asked === '' || found === undefined ? [] : foundChoices(found, go)),
      ...actions.filter(({ label }) => begins(label, asked)),
      ...(asked === '' ? [] : [everywhere]),
    ]
  }, [asked, found, close, onShortcuts, navigate, addressOf])
}

interface PaletteProps {
  readonly onClose: () => void
  readonly onShortcuts: () => void
}

export function Palette({ onClose, onShortcuts }: PaletteProps) {
  const box = useRef<HTMLDialogElement>(null)
  const list = useId()
  const [q, setQ] = useState('')
  const [at, setAt] = useState(0)
  const choices = useChoices(q, onClose, onShortcuts)
  const here = Math.min(at, choices.length - 1)
  useEffect(() => box.current?.showModal(), [])
  useEffect(() => {
    box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  })
  const walk = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined
    if (by !== undefined) {
      event.preventDefault()
      setAt((here + by + choices.length) % Math.max(1, choices.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choices[here]?.act()
    }
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; a click beside it does the same
    <dialog
      ref={box}
      className="palette"
      aria-label="Go to"
      onClose={onClose}
      onClick={({ target }) => target === box.current && onClose()}
    >
      <input
        type="text"
        role="combobox"
        aria-label="Go to"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={choices[here] && `${list}-${here}`}
        aria-autocomplete="list"
        placeholder="A room, a name, an incident, a document"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={q}
        onChange={({ target }) => {
          setQ(target.value)
          setAt(0)
        }}
        onKeyDown={walk}
      />
      <div id={list} role="listbox" aria-label="Choices">
        {choices.map(({ key, group, label, aside, act }, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and takes the keys
          // biome-ignore lint/a11y/useFocusableInteractive: an option of a list whose field keeps the focus
          <div
            key={`${group} ${key}`}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === here}
            data-group={choices[i - 1]?.group === group ? undefined : group}
            onClick={act}
          >
            <bdi>{label}</bdi> {aside !== undefined && <span className="aside">{aside}</span>}
          </div>
        ))}
      </div>
    </dialog>
  )
}
