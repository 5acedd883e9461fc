// Tells listeners when the case has changed. The store's revision is asked at intervals, because the CLI may write to
// the same case from another process; nobody listening, nobody asking.
export interface Pulse {
  subscribe(listener: (revision: number) => void): () => void
  /** Looks now, after a write of our own. */
  check(): Promise<void>
  stop(): void
}

export function createPulse(revision: () => Promise<number>, intervalMs: number): Pulse {
  const listeners = new Set<(revision: number) => void>()
  let last: number | undefined
  let timer: ReturnType<typeof setInterval> | undefined

  const check = async (): Promise<void> => {
    const now = await revision().catch(() => last)
    if (now === undefined || now === last) return
    last = now
    for (const listener of listeners) listener(now)
  }
  const stop = (): void => {
    clearInterval(timer)
    timer = undefined
  }
  return {
    subscribe(listener) {
      listeners.add(listener)
      timer ??= setInterval(check, intervalMs)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) stop()
      }
    },
    check,
    stop,
  }
}
