// A conflict: its sides beside each other with their sentences. A person may hold with one side and say why; the others
// stay, and nothing is settled by itself.
import { useState } from 'react'
import { originsSay } from '../sources/source-words.ts'
import type { ConflictItem } from './ask.ts'
import { Sentence } from './sentence.tsx'

interface Props {
  readonly item: ConflictItem
  readonly chosen: string | undefined
  readonly onChoose: (claim: string) => void
  readonly onPrefer: (side: number, why: string | undefined) => void
  readonly onStanding: (kind: 'accept' | 'reject') => void
  readonly onLeave: (why: string | undefined) => void
  readonly onSkip: () => void
}

export function ConflictBody({ item, chosen, onChoose, onPrefer, onStanding, onLeave, onSkip }: Props) {
  const [why, setWhy] = useState('')
  const { title, because, sides } = item
  return (
    <>
      <h2 dir="auto">{title}</h2>
      <p className="muted">{because}</p>
      {sides.length > 1 && (
        <label className="because">
          Why (optional)
          <input value={why} dir="auto" maxLength={2000} onChange={({ target }) => setWhy(target.value)} />
        </label>
      )}
      <div className="sides">
        {sides.map(({ says, origins, claims, preferred }, i) => (
          <section key={says} className="side" aria-label={`Side ${i + 1}: ${says}`}>
            <h3 dir="auto">{says}</h3>
            <p className="muted">{originsSay(origins)}</p>
            {preferred !== undefined && (
              <p className="preferred">
                <bdi>{preferred.who}</bdi> holds this to be right
                {preferred.why !== undefined && (
                  <>
                    : <q dir="auto">{preferred.why}</q>
                  </>
                )}
              </p>
            )}
            {sides.length > 1 && (
              <button
                type="button"
                className="button"
                aria-pressed={preferred !== undefined}
                onClick={() => onPrefer(i, why.trim() || undefined)}
              >
                Hold with this{' '}
                <span className="key" aria-hidden="true">
                  {i + 1}
                </span>
              </button>
            )}
            <ul>
              {claims.map((cited) => (
                <Sentence key={cited.claim.id} cited={cited} chosen={cited.claim.id === chosen} onChoose={onChoose} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="actions">
        <button type="button" className="button" onClick={() => onStanding('accept')}>
          Accept the sentence{' '}
          <span className="key" aria-hidden="true">
            a
          </span>
        </button>
        <button type="button" className="button" onClick={() => onStanding('reject')}>
          Reject it{' '}
          <span className="key" aria-hidden="true">
            r
          </span>
        </button>
        <button type="button" className="button" onClick={() => onLeave(why.trim() || undefined)}>
          Leave open{' '}
          <span className="key" aria-hidden="true">
            l
          </span>
        </button>
        <button type="button" className="button" onClick={onSkip}>
          Skip{' '}
          <span className="key" aria-hidden="true">
            s
          </span>
        </button>
      </p>
    </>
  )
}
