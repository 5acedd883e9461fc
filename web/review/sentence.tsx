// A sentence as evidence on one side of a conflict or a merge; chosen, its document opens beside it.
import type { CitedClaim } from '../api/client.ts'
import { CertaintyMark } from '../read/certainty-mark.tsx'
import { POLARITY_SAYS, STANDING_SAYS } from '../read/wording.ts'
import { citation } from '../sentences/citation.ts'

interface SentenceProps {
  readonly cited: CitedClaim
  readonly chosen: boolean
  readonly onChoose: (claim: string) => void
}

export function Sentence({ cited: { claim, source }, chosen, onChoose }: SentenceProps) {
  const { id, certainty, polarity, evidence, standing, by } = claim
  return (
    <li className="evidence-line" data-standing={standing}>
      <button type="button" aria-pressed={chosen} onClick={() => onChoose(id)}>
        <span className="quote" dir="auto">
          {evidence.quote}
        </span>
        <span className="from">
          <span className="sureness">
            <CertaintyMark certainty={certainty} polarity={polarity} />
            {certainty}
            {polarity !== 'affirmed' && `, ${POLARITY_SAYS[polarity]}`}
          </span>
          {by.length > 0 && (
            <span>
              {' '}
              by <bdi>{by.map(({ name }) => name).join(', citing ')}</bdi>
            </span>
          )}
          <span className="standing">{STANDING_SAYS[standing]}</span>
        </span>
        <span className="from" dir="auto">
          {citation(source)}
        </span>
      </button>
    </li>
  )
}
