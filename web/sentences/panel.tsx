// The sentences that lie open beside a room: each in its own words with its source, its speaker and how sure it is, to
// be accepted, rejected or read in its document.
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { withParams } from '../address.ts'
import type { CitedClaim } from '../api/client.ts'
import { useClaimsById } from '../api/queries.ts'
import { CertaintyMark } from '../read/certainty-mark.tsx'
import { inBrief, inList, POLARITY_SAYS, plain, roleLabel, rolesInOrder } from '../read/wording.ts'
import { useDeciding } from '../shell/deciding.ts'
import { useShortcuts } from '../shell/shortcuts.tsx'
import { Asked, Empty } from '../shell/states.tsx'
import { citation } from './citation.ts'
import { sentenceCount, useSentences } from './open.ts'

function Sentence({ cited: { claim, source } }: { cited: CitedClaim }) {
  const { take, busy } = useDeciding()
  const { id, certainty, polarity, by, evidence, standing, predicate } = claim
  return (
    <li className="sentence" data-standing={standing}>
      <blockquote dir="auto">{evidence.quote}</blockquote>
      <p className="sentence-source">
        <Link href={withParams(`/read/${source.document}`, { claim: id })} dir="auto">
          {citation(source)}
        </Link>
      </p>
      <p className="sentence-claim">
        <span className="predicate">{plain(predicate)}</span>{' '}
        <span className="sureness">
          <CertaintyMark certainty={certainty} polarity={polarity} /> {certainty}
          {polarity !== 'affirmed' && `, ${POLARITY_SAYS[polarity]}`}
        </span>
        {by.length > 0 && (
          <>
            {' '}
            by <bdi>{by.map(({ name }) => name).join(', citing ')}</bdi>
          </>
        )}
      </p>
      <p className="sentence-roles">
        {rolesInOrder(claim).map(([role, fillers]) => (
          <span key={role} className="part">
            <span className="role">{roleLabel(claim, role)}</span> <bdi>{fillers.map(inList).join(', ')}</bdi>
          </span>
        ))}
      </p>
      <div className="actions">
        <button
          type="button"
          className="button yes"
          aria-pressed={standing === 'accepted'}
          disabled={busy || standing === 'accepted'}
          onClick={() => void take({ kind: 'accept', claim: id }, `Accepted: ${inBrief(claim)}.`)}
        >
          Accept
        </button>
        <button
          type="button"
          className="button no"
          aria-pressed={standing === 'rejected'}
          disabled={busy || standing === 'rejected'}
          onClick={() => void take({ kind: 'reject', claim: id }, `Rejected: ${inBrief(claim)}.`)}
        >
          Reject
        </button>
      </div>
    </li>
  )
}

export function SentencesPanel() {
  const { ids, about, close } = useSentences()
  const cited = useClaimsById(ids)
  const head = useRef<HTMLHeadingElement>(null)
  const opened = useRef<Element>(null)
  const isOpen = ids.length > 0
  const key = ids.join()
  // The focus goes to the sentences when they open, and back to what opened them when they close.
  useEffect(() => {
    if (key === '') return
    if (!head.current?.contains(document.activeElement)) opened.current = document.activeElement
    head.current?.focus({ preventScroll: true })
  }, [key])
  const leave = (): void => {
    close()
    if (opened.current instanceof HTMLElement || opened.current instanceof SVGElement) opened.current.focus()
  }
  useShortcuts(isOpen ? { Escape: leave } : {})
  if (!isOpen) return null
  return (
    <aside className="sentences" aria-labelledby="sentences-title">
      <header>
        <h2 id="sentences-title" ref={head} tabIndex={-1} dir="auto">
          {about}
        </h2>
        <button type="button" className="quiet" onClick={leave}>
          Close
        </button>
      </header>
      <Asked query={cited} what="sentences">
        {(found) => (
          <>
            <p className="muted">
              {sentenceCount(found.length)} in {new Set(found.map(({ source }) => source.document)).size}{' '}
              {new Set(found.map(({ source }) => source.document)).size === 1 ? 'document' : 'documents'}
            </p>
            {found.length === 0 ? (
              <Empty title="These sentences are gone">The claims are no longer found in the case.</Empty>
            ) : (
              <ol>
                {found.map((one) => (
                  <Sentence key={one.claim.id} cited={one} />
                ))}
              </ol>
            )}
          </>
        )}
      </Asked>
    </aside>
  )
}
