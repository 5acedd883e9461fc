// Events that no words date: never dropped, and never put anywhere on the scale.
import { SentencesButton } from '../sentences/button.tsx'
import type { UndatedView } from './ask.ts'

const MOST = 200

export function Undated({ events }: { events: readonly UndatedView[] }) {
  if (events.length === 0) return null
  return (
    <details className="undated">
      <summary>{events.length === 1 ? '1 event' : `${events.length} events`} without a date</summary>
      <ul>
        {events.slice(0, MOST).map(({ claim, label }) => (
          <li key={claim}>
            <SentencesButton claims={[claim]} about={label}>
              <bdi>{label}</bdi>
            </SentencesButton>
          </li>
        ))}
      </ul>
      {events.length > MOST && <p className="muted">{events.length - MOST} more: put somebody in focus.</p>}
    </details>
  )
}
