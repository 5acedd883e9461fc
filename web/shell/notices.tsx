// What the page says about an action: a line that is both seen and read aloud. A success goes by itself; a failure
// stays, with what to do, until it is dismissed.
import { useEffect, useSyncExternalStore } from 'react'
import { CallFailed } from '../api/client.ts'

export interface NoticeAct {
  readonly label: string
  readonly act: () => void
}

type Notice = {
  readonly tone: 'done' | 'failed'
  readonly text: string
  readonly remedy?: string
  /** What can be done about it, as a button beside the words. */
  readonly act?: NoticeAct
  readonly nth: number
}

let notice: Notice | undefined
let nth = 0
const watchers = new Set<() => void>()
const show = (next: Omit<Notice, 'nth'> | undefined): void => {
  notice = next && { ...next, nth: ++nth }
  for (const watcher of watchers) watcher()
}

export const announce = (text: string, act?: NoticeAct): void =>
  show({ tone: 'done', text, ...(act === undefined ? {} : { act }) })
export const fail = (error: unknown): void =>
  error instanceof CallFailed
    ? show({ tone: 'failed', text: error.message, remedy: error.remedy })
    : show({ tone: 'failed', text: String(error), remedy: 'Reload the page.' })

const SHOWN_MS = 6000

export function Notices() {
  const now = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => notice,
  )
  useEffect(() => {
    if (now?.tone !== 'done') return
    const timer = setTimeout(() => show(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [now])
  return (
    <div className="notices">
      <div className={now?.tone === 'done' ? 'notice' : undefined}>
        <span role="status">{now?.tone === 'done' && <span key={now.nth}>{now.text}</span>}</span>
        {now?.tone === 'done' && now.act && (
          <button type="button" onClick={now.act.act}>
            {now.act.label}
          </button>
        )}
      </div>
      <div role="alert" className={now?.tone === 'failed' ? 'notice notice-failed' : undefined}>
        {now?.tone === 'failed' && (
          <>
            <span>
              <strong>{now.text}</strong> {now.remedy}
            </span>
            <button type="button" onClick={() => show(undefined)}>
              Dismiss
            </button>
          </>
        )}
      </div>
    </div>
  )
}
