// Single-key shortcuts. They stay out of the way of typing and of the browser's own combinations, and can be switched
// off, because with speech input or a shaky hand a stray letter would decide something (WCAG 2.1.4).
import { useEffect, useRef, useSyncExternalStore } from 'react'

export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>

const STORED = 'cutout.single-keys'
const watchers = new Set<() => void>()
let on = localStorage.getItem(STORED) !== 'off'

export const setSingleKeys = (now: boolean): void => {
  on = now
  localStorage.setItem(STORED, now ? 'on' : 'off')
  for (const watcher of watchers) watcher()
}
export const useSingleKeys = (): boolean =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => on,
  )

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')

export function useShortcuts(map: KeyMap): void {
  const current = useRef(map)
  useEffect(() => {
    current.current = map
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const known = event.ctrlKey || event.metaKey || event.altKey ? undefined : current.current[event.key]
      const inDialog = document.querySelector('dialog[open]') !== null
      if (known === undefined || !on || inDialog || isTyping(event.target) || event.defaultPrevented) return
      event.preventDefault()
      known(event)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

const LISTED: readonly (readonly [string, string])[] = [
  ['j  k', 'next and previous claim (also ↓ ↑ in the list)'],
  ['a', 'accept the claim'],
  ['r', 'reject the claim'],
  ['u', 'undo the decision on this claim, or else the last one taken here'],
  ['[  ]', 'previous and next document, or incident of a picture'],
  ['/', 'search'],
  ['e', 'edit the claim, or the cell of the incident table'],
  ['o', 'open the reports of an incident (Enter: the sentences of its cell; space: choose it)'],
  ['Esc', 'close the claim, leave a field'],
  ['?', 'this list'],
]

export function ShortcutList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const box = useRef<HTMLDialogElement>(null)
  const enabled = useSingleKeys()
  useEffect(() => {
    if (open) box.current?.showModal()
    else box.current?.close()
  }, [open])
  return (
    <dialog ref={box} className="shortcuts" aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title">Keys</h2>
      <dl>
        {LISTED.map(([key, what]) => (
          <div key={key}>
            <dt>
              {key.split('  ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input type="checkbox" checked={enabled} onChange={(event) => setSingleKeys(event.target.checked)} />
        Single keys work
      </label>
      <button type="button" className="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  )
}
