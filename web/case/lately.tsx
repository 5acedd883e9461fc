// What is new: documents, decisions and by whom, and problems with what to do about them.
import { Link } from 'wouter'
import { useAddressOf, withParams } from '../address.ts'
import { useProblems } from '../api/queries.ts'
import { alike, ProblemLines } from '../sources/problem-lines.tsx'
import type { DecidedView, LatelyView } from './ask.ts'

/** `2025-04-01T09:00:03.000Z` → `2025-04-01 09:00` */
const toTheMinute = (at: string): string => at.slice(0, 16).replace('T', ' ')

export function Documents({ documents }: Pick<LatelyView, 'documents'>) {
  const addressOf = useAddressOf()
  return (
    <section className="case-section">
      <h2>New documents</h2>
      <ul className="case-list">
        {documents.map(({ id, title, publisher, collected, claims }) => (
          <li key={id}>
            <Link href={`/read/${id}`} dir="auto">
              {title}
            </Link>
            <span className="muted">
              {publisher !== undefined && (
                <>
                  <bdi>{publisher}</bdi>,{' '}
                </>
              )}
              {claims} {claims === 1 ? 'claim' : 'claims'}, added{' '}
              <time dateTime={collected}>{toTheMinute(collected)}</time>
            </span>
          </li>
        ))}
      </ul>
      <p className="all">
        <Link href={addressOf('/sources')}>All sources</Link>
      </p>
    </section>
  )
}

/** Where what was decided on can be seen. */
function About({ decided: { about, claim, document } }: { decided: DecidedView }) {
  if (claim !== undefined)
    return (
      <Link href={withParams('/review', { item: claim })} dir="auto">
        {about || 'a claim that is no longer found'}
      </Link>
    )
  return document === undefined ? (
    <bdi>{about}</bdi>
  ) : (
    <Link href={`/read/${document}`} dir="auto">
      {about}
    </Link>
  )
}

export function Decisions({ decisions, deciders }: Pick<LatelyView, 'decisions' | 'deciders'>) {
  return (
    <section className="case-section">
      <h2>Decisions</h2>
      {decisions.length === 0 ? (
        <p className="muted">Nobody has decided anything yet.</p>
      ) : (
        <>
          <p className="muted">{deciders.map(({ who, decisions: n }) => `${who} ${n}`).join(', ')}</p>
          <ul className="case-list">
            {decisions.map((decided) => (
              <li key={decided.id} data-undone={decided.undone || undefined}>
                <span>
                  <bdi>{decided.who}</bdi> {decided.did} <About decided={decided} />
                  {decided.undone && <span className="muted"> (taken back)</span>}
                </span>
                {decided.why !== undefined && <q dir="auto">{decided.why}</q>}
                <time className="muted" dateTime={decided.at}>
                  {toTheMinute(decided.at)}
                </time>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const PROBLEMS = 6
const WORST_FIRST = ['error', 'warning', 'note']

export function Problems() {
  const addressOf = useAddressOf()
  const problems = useProblems().data ?? []
  if (problems.length === 0) return null
  const worst = [...problems].sort((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity))
  return (
    <section className="case-section">
      <h2>
        Problems <span className="count">{problems.length}</span>
      </h2>
      <ProblemLines problems={worst} most={PROBLEMS} />
      {alike(worst).length > PROBLEMS && (
        <p className="all">
          <Link href={addressOf('/sources')}>All {problems.length} problems, with their documents</Link>
        </p>
      )}
    </section>
  )
}
