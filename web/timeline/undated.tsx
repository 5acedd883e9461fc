// Events that no words date: never dropped, and never put anywhere on the scale.
import { useState } from 'react'
import { SentencesButton } from '../sentences/button.tsx'
import { Asked } from '../shell/states.tsx'
import { useUndated } from './ask.ts'

export function Undated({ count, focus }: { count: number; focus: string | undefined }) {
  const [isOpen, setOpen] = useState(false)
  const query = useUndated(focus, isOpen)
  return (
    <details className="undated" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{count === 1 ? '1 event' : `${count} events`} without a date</summary>
      {isOpen && (
        <Asked query={query} what="what has no date">
          {({ total, events }) => (
            <>
              {total === 0 && <p className="muted">Everything about what is selected has a date.</p>}
              <ul>
                {events.map(({ claim, label }) => (
                  <li key={claim}>
                    <SentencesButton claims={[claim]} about={label}>
                      <bdi>{label}</bdi>
                    </SentencesButton>
                  </li>
                ))}
              </ul>
              {total > events.length && <p className="muted">{total - events.length} more: put somebody in focus.</p>}
            </>
          )}
        </Asked>
      )}
    </details>
  )
}
