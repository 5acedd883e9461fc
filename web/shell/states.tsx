// The three states that every room has beside its content: waiting, empty, failed.
import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue } from 'react'
import { CallFailed } from '../api/client.ts'

export function Loading({ what }: { what: string }) {
  return (
    <p className="state" role="status">
      Loading {what} …
    </p>
  )
}

export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="state">
      <p className="state-title">{title}</p>
      <p>{children}</p>
    </div>
  )
}

export function Failed({ error, again }: { error: unknown; again: () => void }) {
  const [message, remedy] =
    error instanceof CallFailed ? [error.message, error.remedy] : ['Something went wrong on this page.', 'Reload it.']
  return (
    <div className="state" role="alert">
      <p className="state-title">{message}</p>
      <p>{remedy}</p>
      <button type="button" className="button" onClick={again}>
        Try again
      </button>
    </div>
  )
}

/**
 * Shows a question's answer, or where it stands. Its first drawing is done in slices, with keys and clicks answered in
 * between; a later answer takes its place at once, so that no key ever decides what is not yet in sight.
 */
export function Asked<T>({
  query,
  what,
  children,
}: {
  query: UseQueryResult<T>
  what: string
  children: (data: T) => ReactNode
}) {
  const mayDraw = useDeferredValue(query.data !== undefined, false)
  if (mayDraw && query.data !== undefined) return children(query.data)
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  return <Loading what={what} />
}
