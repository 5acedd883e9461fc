// Keeps the view by name in this browser and brings it back: what is in focus, filters, pins, and places set by hand.
import { type FormEvent, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useCase } from '../api/queries.ts'
import { announce } from '../shell/notices.tsx'
import { type KeptView, keep, keptViews, type Places, withView } from './places.ts'

interface Props {
  readonly places: Places
  readonly onPlaces: (places: Places) => void
}

export function Views({ places, onPlaces }: Props) {
  const name = useCase().data?.name ?? ''
  const query = useSearch()
  const [, navigate] = useLocation()
  const [views, setViews] = useState(() => keptViews(localStorage, name))
  const store = (next: readonly KeptView[]): void => {
    keep(localStorage, name, next)
    setViews(next)
  }
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const called = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (called === '') return
    store(withView(views, { name: called, query, places }))
    announce(`The view “${called}” is kept in this browser.`)
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
              onClick={() => {
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
              onClick={() => store(views.filter((one) => one !== view))}
            >
              Forget
            </button>
          </li>
        ))}
      </ul>
      <p className="muted">
        Kept in this browser only. The address of the page carries everything but places set by hand.
      </p>
    </details>
  )
}
