// How much waits for a person, by kind, each a way into the review room.
import { Link } from 'wouter'
import { useAddressOf } from '../address.ts'
import type { FindingsView } from './ask.ts'

const SAYS: readonly (readonly [kind: keyof FindingsView['waiting'], one: string, many: string, what: string])[] = [
  ['conflict', 'conflict', 'conflicts', 'sources that cannot all be right'],
  ['merge', 'possible merge', 'possible merges', 'names that may be one'],
  ['chain', 'link of a chain', 'links of chains', 'what chains of command hang on'],
  ['claim', 'other claim', 'other claims', 'the unsure ones first'],
]

export function Waiting({ waiting }: Pick<FindingsView, 'waiting'>) {
  const addressOf = useAddressOf()
  const all = Object.values(waiting).reduce((sum, n) => sum + n, 0)
  return (
    <section className="waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">Waits for you</h2>
      {all === 0 ? (
        <p className="muted">Nothing: everything found so far is decided.</p>
      ) : (
        <ul>
          {SAYS.map(([kind, one, many, what]) => (
            <li key={kind} data-none={waiting[kind] === 0 || undefined}>
              <Link href={addressOf('/review', { kind })}>
                <span className="how-many">{waiting[kind]}</span> {waiting[kind] === 1 ? one : many}
              </Link>
              <span className="muted">{what}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
