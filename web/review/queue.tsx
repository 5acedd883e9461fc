// How far the session has come, which kinds are asked for, and what comes next.
import type { Params } from '../address.ts'
import type { QueueView, Waiting, WaitingKind } from './ask.ts'

const KINDS: readonly (readonly [WaitingKind, string])[] = [
  ['conflict', 'conflicts'],
  ['merge', 'merges'],
  ['chain', 'chain links'],
  ['claim', 'other claims'],
]

export const KIND_SAYS: Readonly<Record<WaitingKind, string>> = {
  conflict: 'Conflict',
  merge: 'Possible merge',
  chain: 'Link of a chain',
  claim: 'Claim',
}

export const isKind = (value: string | undefined): value is WaitingKind => KINDS.some(([kind]) => kind === value)

export function Progress({ decided, waiting }: { decided: number; waiting: number }) {
  const all = decided + waiting
  return (
    <div className="session">
      <p>
        {decided} of {all} decided in this session
      </p>
      <progress aria-label="Decided in this session" max={Math.max(all, 1)} value={decided} />
    </div>
  )
}

export function Kinds({
  counts,
  kind: chosen,
  change,
}: {
  counts: QueueView['counts']
  kind: WaitingKind | undefined
  change: (params: Params) => void
}) {
  return (
    <fieldset className="chips">
      <legend className="unseen">Kinds to review</legend>
      {KINDS.map(([kind, label]) => (
        <button
          key={kind}
          type="button"
          className="chip"
          aria-pressed={kind === chosen}
          onClick={() => change({ kind: kind === chosen ? undefined : kind, item: undefined, claim: undefined })}
        >
          {label} <span className="count">{counts[kind]}</span>
        </button>
      ))}
    </fieldset>
  )
}

/** What somebody looked at and left open: kept with the case, out of the queue, never settled by that. */
export function LeftOpen({ items, onTakeUp }: { items: QueueView['left']; onTakeUp: (key: string) => void }) {
  if (items.length === 0) return null
  return (
    <details className="next">
      <summary>
        Left open <span className="count">{items.length}</span>
      </summary>
      <ol>
        {items.map(({ key, title, by }) => (
          <li key={key}>
            <span dir="auto">{title}</span>{' '}
            <span className="muted">
              left open by <bdi>{by.who}</bdi> on {by.at.slice(0, 10)}
              {by.why !== undefined && (
                <>
                  : <q dir="auto">{by.why}</q>
                </>
              )}
            </span>{' '}
            <button
              type="button"
              className="quiet"
              onClick={() => onTakeUp(key)}
              aria-label={`Take up again: ${title}`}
            >
              Take up again
            </button>
          </li>
        ))}
      </ol>
    </details>
  )
}

const SHOWN = 12

interface NextProps {
  readonly items: readonly Waiting[]
  readonly total: number
  readonly onOpen: (key: string) => void
}

export function Next({ items, total, onOpen }: NextProps) {
  const shown = items.slice(0, SHOWN)
  if (shown.length === 0) return null
  return (
    <section className="next" aria-labelledby="next-title">
      <h2 id="next-title">Then</h2>
      <ol>
        {shown.map(({ key, title, why }) => (
          <li key={key}>
            <button type="button" onClick={() => onOpen(key)}>
              <span dir="auto">{title}</span> <span className="muted">{why}</span>
            </button>
          </li>
        ))}
      </ol>
      {total > shown.length && <p className="muted">and {total - shown.length} more</p>}
    </section>
  )
}
