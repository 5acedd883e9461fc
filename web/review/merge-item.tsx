// Two names that may be one: what is known of each side, what speaks for and against with the two values compared, and a
// warning where a source tells the two apart.
import { useState } from 'react'
import { EntityName } from '../people/entity-name.tsx'
import { plain } from '../read/wording.ts'
import { SentencesButton } from '../sentences/button.tsx'
import type { MergeItem, MergeSide } from './ask.ts'
import { Sentence } from './sentence.tsx'

interface Props {
  readonly item: MergeItem
  readonly chosen: string | undefined
  readonly onChoose: (claim: string) => void
  readonly onDecide: (one: boolean, why: string | undefined) => void
  /** Where the question comes from the queue, and can be left open there. */
  readonly onLeave?: (why: string | undefined) => void
  readonly onSkip: () => void
}

function Side({ side, chosen, onChoose }: { side: MergeSide } & Pick<Props, 'chosen' | 'onChoose'>) {
  const { id, name, names, type, kind, documents, total, claims } = side
  return (
    <section className="side" aria-label={name}>
      <h3>
        <EntityName id={id} name={name} />
      </h3>
      <p className="muted">
        {kind === undefined ? type.toLowerCase() : plain(kind)}, {documents}{' '}
        {documents === 1 ? 'document' : 'documents'}
      </p>
      {names.length > 1 && (
        <p className="also">
          also{' '}
          {names.slice(1).map((other, i) => (
            <span key={other}>
              {i > 0 && ', '}
              <bdi>{other}</bdi>
            </span>
          ))}
        </p>
      )}
      <ul>
        {claims.map((cited) => (
          <Sentence key={cited.claim.id} cited={cited} chosen={cited.claim.id === chosen} onChoose={onChoose} />
        ))}
      </ul>
      {total > claims.length && <p className="muted">and {total - claims.length} more</p>}
    </section>
  )
}

/** `+2.4`, `−0.7`: which way it weighs is seen without colour. */
const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`

export function MergeBody({ item, chosen, onChoose, onDecide, onLeave, onSkip }: Props) {
  const [why, setWhy] = useState('')
  const { sides, score, reasons, warnings } = item
  const [a, b] = sides
  const said = why.trim() || undefined
  return (
    <>
      <h2>
        Are <bdi>{a.name}</bdi> and <bdi>{b.name}</bdi> the same?
      </h2>
      {warnings.map(({ text, claim }) => (
        <p key={text} className="warning">
          {text} {claim !== undefined && <SentencesButton claims={[claim]} about={text} />}
        </p>
      ))}
      <p className="actions">
        <button type="button" className="button" onClick={() => onDecide(true, said)}>
          They are one{' '}
          <span className="key" aria-hidden="true">
            m
          </span>
        </button>
        <button type="button" className="button" onClick={() => onDecide(false, said)}>
          Not the same{' '}
          <span className="key" aria-hidden="true">
            n
          </span>
        </button>
        {onLeave !== undefined && (
          <button type="button" className="button" onClick={() => onLeave(said)}>
            Leave open{' '}
            <span className="key" aria-hidden="true">
              l
            </span>
          </button>
        )}
        <button type="button" className="button" onClick={onSkip}>
          Skip{' '}
          <span className="key" aria-hidden="true">
            s
          </span>
        </button>
      </p>
      <label className="because">
        Why (optional)
        <input value={why} dir="auto" maxLength={2000} onChange={({ target }) => setWhy(target.value)} />
      </label>
      <table className="reasons-table">
        <caption>What speaks for and against: {Math.round(score * 100)} of 100</caption>
        <thead>
          <tr>
            <th scope="col">Compared</th>
            <th scope="col" dir="auto">
              {a.name}
            </th>
            <th scope="col" dir="auto">
              {b.name}
            </th>
            <th scope="col" className="number">
              Weight
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ feature, weight, left, right }) => (
            <tr key={`${feature} ${left} ${right}`}>
              <th scope="row">{feature}</th>
              <td dir="auto">{left}</td>
              <td dir="auto">{right}</td>
              <td className="number">{signed(weight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="sides">
        <Side side={a} chosen={chosen} onChoose={onChoose} />
        <Side side={b} chosen={chosen} onChoose={onChoose} />
      </div>
    </>
  )
}
