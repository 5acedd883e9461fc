// Keeps the view by name with the case and brings it back: what is in focus, filters, pins, and places set by hand.
import { type FormEvent, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { announce, fail } from '../shell/notices.tsx'
import { keepViews, useViews } from './ask.ts'
import { type KeptView, type Places, withView } from './places.ts'

interface Props {
  readonly places: Places
  readonly onPlaces: (places: Places) => void
}

export function Views({ places, onPlaces }: Props) {
  const views = useViews().data ?? []
  const query = useSearch()
  const [, navigate] = useLocation()
  const [opened, setOpened] = useState<string>()
  const store = (next: readonly KeptView[], said: string): void => void keepViews(next).then(() => announce(said), fail)
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const called = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (called === '') return
    store(withView(views, { name: called, query, places }), `The view “${called}” is kept with the case.`)
    event.currentTarget.reset()
  }
  return (
    <details className="views">
      <summary>Views{views.length > 0 && ` (${views.length})`}</summary>
      <form onSubmit={save}>
        <input name="name" aria-label="Name of the view" placeholder="Name of this view" />
        <button type="submit" className="button">
          Keep
        </button>
      </form>
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <button
              type="button"
              className="quiet"
              aria-current={view.name === opened || undefined}
              onClick={() => {
                setOpened(view.name)
                onPlaces(view.places)
                navigate(`/network?${view.query}`)
              }}
            >
              {view.name}
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={`Forget the view ${view.name}`}
              onClick={() =>
                store(
                  views.filter((one) => one !== view),
                  `The view “${view.name}” is forgotten.`,
                )
              }
            >
              Forget
            </button>
          </li>
        ))}
      </ul>
      <p className="muted">Kept with the case. The address of the page carries everything but places set by hand.</p>
    </details>
  )
}
