// What one person did in the review room since the page was opened: what they decided, which leaves the queue before the
// server has said so, and what they skipped, which goes to its end.
import { useSyncExternalStore } from 'react'

export interface Session {
  readonly decided: ReadonlySet<string>
  readonly skipped: ReadonlySet<string>
}

let session: Session = { decided: new Set(), skipped: new Set() }
const watchers = new Set<() => void>()

const become = (next: Partial<Session>): void => {
  session = { ...session, ...next }
  for (const watcher of watchers) watcher()
}

const without = (set: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set([...set].filter((one) => one !== key))

export const decided = (key: string): void => become({ decided: new Set([...session.decided, key]) })
export const takenBack = (key: string): void => become({ decided: without(session.decided, key) })
/** Skipped again, it goes behind those skipped since. */
export const skipped = (key: string): void => become({ skipped: new Set([...without(session.skipped, key), key]) })

export const useSession = (): Session =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => session,
  )

/** What is left of the queue, what was skipped at its end. */
export function left<T extends { readonly key: string }>(
  items: readonly T[],
  { decided, skipped }: Session,
): readonly T[] {
  const open = items.filter(({ key }) => !decided.has(key))
  const later = [...skipped].flatMap((key) => open.find((item) => item.key === key) ?? [])
  return [...open.filter(({ key }) => !skipped.has(key)), ...later]
}
