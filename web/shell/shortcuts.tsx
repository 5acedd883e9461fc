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

/** Keys of the `page` are for when no room wants them: they listen further out, and see what a room has taken. */
export function useShortcuts(map: KeyMap, of: 'room' | 'page' = 'room'): void {
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
    const heard = of === 'room' ? document : window
    heard.addEventListener('keydown', listen as EventListener)
    return () => heard.removeEventListener('keydown', listen as EventListener)
  }, [of])
}

/** Ctrl or Cmd with a letter, outside fields unless `inFields`; these are no single keys and cannot be switched off. */
export function useCommand(letter: string, act: () => void, { inFields = false } = {}): void {
  const current = useRef(act)
  useEffect(() => {
    current.current = act
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const pressed = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === letter
      if (!pressed || event.defaultPrevented || (!inFields && isTyping(event.target))) return
      event.preventDefault()
      current.current()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [letter, inFields])
}

const LISTED: readonly (readonly [string, string])[] = [
  ['j  k', 'next and previous claim, or thing to review (also ↓ ↑ in the list)'],
  ['a', 'accept the claim'],
  ['r', 'reject the claim'],
  ['e', 'edit the claim, or the cell of the incident table'],
  ['n', 'in Read: new claim from the selected words, or beside the claim at hand'],
  ['u', 'undo the decision on this claim, or else the last one taken (also Ctrl Z)'],
  ['s', 'skip, in Review: come back to it later'],
  ['l', 'leave open, in Review: out of the queue, kept as left open'],
  ['m  n', 'in Review: the two are one, the two are not the same'],
  ['1  2', 'in Review: hold with this side of a conflict'],
  ['[  ]', 'previous and next document, incident of a picture, or sentence in Review'],
  ['+  -  0', 'in a picture: closer, further away, all of it'],
  ['o', 'open the reports of an incident (Enter: the sentences of its cell; space: choose it)'],
  ['/', 'search'],
  ['Ctrl K', 'go to a room, somebody, an incident or a document'],
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
