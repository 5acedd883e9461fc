// What stands behind one source: its citation, the original as it was collected with its hash, whose judgement its grade
// is, and whether it still counts.
import type { SummaryView } from '../api/client.ts'
import { api } from '../api/client.ts'
import { useDeciding } from '../shell/deciding.ts'
import { announce } from '../shell/notices.tsx'
import type { WeighedSource } from './ask.ts'
import { sourceCitation } from './citation.ts'
import { titleOf } from './source-words.ts'

/** `2025-04-01T09:00:03.000Z` → `2025-04-01 09:00:03 UTC` */
const inUtc = (at: string): string => `${at.slice(0, 19).replace('T', ' ')} UTC`

interface DetailsProps {
  readonly document: SummaryView
  readonly weighed: WeighedSource | undefined
  readonly onDescribe: () => void
}

export function SourceDetails({ document, weighed, onDescribe }: DetailsProps) {
  const { take, busy } = useDeciding()
  const { id, bytes, collected, name } = document
  const cited = sourceCitation(document)
  const title = titleOf(document)
  const withdrawn = weighed?.withdrawn
  const copy = (): void =>
    void navigator.clipboard.writeText(cited).then(
      () => announce('Citation copied.'),
      () => announce('The browser did not allow copying; select the words instead.'),
    )
  return (
    <div className="source-details">
      <dl>
        <div>
          <dt>Citation</dt>
          <dd>
            <q dir="auto">{cited}</q>{' '}
            <button type="button" className="quiet" onClick={copy}>
              Copy
            </button>
          </dd>
        </div>
        <div>
          <dt>Collected</dt>
          <dd>
            <time dateTime={collected}>{inUtc(collected)}</time> as <bdi>{name}</bdi>
          </dd>
        </div>
        <div>
          <dt>SHA-256</dt>
          <dd>
            <code>{bytes}</code> of the original, never altered:{' '}
            <a href={api.originalAddress(id)} download>
              save it
            </a>
          </dd>
        </div>
        <div>
          <dt>Reliability</dt>
          <dd>{weighed === undefined ? '…' : `${weighed.reliability.grade}: ${weighed.reliability.note}`}</dd>
        </div>
      </dl>
      {withdrawn !== undefined && (
        <p className="withdrawn-note">
          Withdrawn by <bdi>{withdrawn.who}</bdi>
          {withdrawn.why !== undefined && (
            <>
              : <q dir="auto">{withdrawn.why}</q>
            </>
          )}
          . It is kept and counts for nothing.
        </p>
      )}
      <p className="actions">
        <button type="button" className="button" onClick={onDescribe}>
          Correct what is known about it
        </button>
        {withdrawn === undefined ? (
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={() => void take({ kind: 'withdraw', document: id }, `Withdrawn: ${title}.`)}
          >
            Withdraw from the case
          </button>
        ) : (
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={() => void take({ kind: 'undo', decision: withdrawn.decision }, `Back in the case: ${title}.`)}
          >
            Take it back into the case
          </button>
        )}
      </p>
    </div>
  )
}
