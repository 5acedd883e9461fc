// The rail: the rooms that exist, the search field, and whether the page still hears the server.

import { type FormEvent, type RefObject, useEffect, useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { useAddressOf, withParams } from '../address.ts'
import { useLine } from '../api/events.ts'
import { useCase, useDocuments } from '../api/queries.ts'
import { HOME, isInside, ROOMS } from '../rooms.ts'
import { grouped } from './number.ts'

/** The last document read is where “Read” leads; at first, the first of the case. */
function useReading(): string | undefined {
  const [here] = useLocation()
  const first = useDocuments().data?.[0]?.id
  const [last, setLast] = useState<string>()
  const now = /^\/read\/([^/]+)/.exec(here)?.[1]
  useEffect(() => {
    if (now !== undefined) setLast(now)
  }, [now])
  return now ?? last ?? first
}

function Search({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const [here, navigate] = useLocation()
  const [query] = useSearchParams()
  const asked = here === '/search' ? (query.get('q') ?? '') : ''
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim()
    if (q !== '') navigate(withParams('/search', { q }))
  }
  return (
    <search>
      <form onSubmit={submit}>
        <input
          key={asked}
          ref={field}
          type="search"
          name="q"
          aria-label="Search all documents"
          placeholder="Search  /"
          defaultValue={asked}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        />
      </form>
    </search>
  )
}

interface RailProps {
  readonly search: RefObject<HTMLInputElement | null>
  readonly onShortcuts: () => void
  readonly onGo: () => void
}

export function Rail({ search, onShortcuts, onGo }: RailProps) {
  const [here] = useLocation()
  const line = useLine()
  const data = useCase().data
  const reading = useReading()
  const addressOf = useAddressOf()
  return (
    <header className="rail">
      <Link href={HOME} className="wordmark" aria-label="Cutout: first room">
        Cut
        <span className="cut" />
        out
      </Link>
      <nav aria-label="Rooms">
        <ul>
          {ROOMS.map(({ path, label, count }) => (
            <li key={path}>
              <Link
                href={path === '/read' && reading !== undefined ? `/read/${reading}` : addressOf(path)}
                aria-current={isInside(here, path) ? 'page' : undefined}
              >
                {label} <span className="count">{data && count && grouped(count(data))}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Search field={search} />
      <div className="rail-foot">
        {data && (
          <p className="case-name">
            <bdi>{data.name}</bdi>
            <span>
              {grouped(data.accepted + data.rejected)} of {grouped(data.claims)} claims decided
            </span>
          </p>
        )}
        <p role="status" className="line" data-line={line}>
          {line === 'lost' && 'No connection to the server; trying again.'}
        </p>
        <button type="button" className="quiet" onClick={onGo}>
          Go to{' '}
          <span className="key" aria-hidden="true">
            Ctrl K
          </span>
        </button>
        <button type="button" className="quiet" onClick={onShortcuts}>
          Keys{' '}
          <span className="key" aria-hidden="true">
            ?
          </span>
        </button>
      </div>
    </header>
  )
}
