// The first room: what waits for a decision, what is not known, what came in and was decided lately. Each line leads to
// where it can be settled, and everything that is said of somebody to the sentences that say it.
import '../styles/case.css'
import { useCase, useDocuments } from '../api/queries.ts'
import { grouped } from '../shell/number.ts'
import { Asked, Empty } from '../shell/states.tsx'
import { AddPanel } from '../sources/add-panel.tsx'
import { JobList } from '../sources/job-list.tsx'
import { useFindings, useLately } from './ask.ts'
import { Conflicts, Gaps, Incidents, Standings } from './findings.tsx'
import { Decisions, Documents, Problems } from './lately.tsx'
import { Waiting } from './waiting.tsx'

function Known() {
  const findings = useFindings()
  return (
    <Asked query={findings} what="what is known">
      {(found) => (
        <>
          <Waiting waiting={found.waiting} />
          <div className="case-halves">
            <div className="case-half">
              <Conflicts conflicts={found.conflicts} />
              <Incidents incidents={found.incidents} />
            </div>
            <div className="case-half">
              <Standings standings={found.standings} />
              <Gaps gaps={found.gaps} />
            </div>
          </div>
        </>
      )}
    </Asked>
  )
}

function Lately() {
  const lately = useLately()
  return (
    <Asked query={lately} what="what came last">
      {(data) => (
        <>
          <Documents documents={data.documents} />
          <Decisions decisions={data.decisions} deciders={data.deciders} />
        </>
      )}
    </Asked>
  )
}

function Welcome() {
  return (
    <Empty title="This case is empty">
      Add an article, an indictment, a press release or a dozen of them, above or by dropping them anywhere. Each is
      read here, on this machine, for who did what to whom, who says so and how sure the text is. You then accept,
      correct or reject what was found, with its sentence beside it; chain, network, map and timeline grow from that.
    </Empty>
  )
}

export function CaseRoom() {
  const documents = useDocuments()
  const data = useCase().data
  return (
    <div className="room case-room">
      <title>{`${data?.name ?? 'Case'} – Cutout`}</title>
      <header className="room-head">
        <h1 dir="auto">{data?.name ?? 'Case'}</h1>
        {data && data.documents > 0 && (
          <p className="muted">
            {grouped(data.documents)} {data.documents === 1 ? 'document' : 'documents'}, {grouped(data.claims)} claims,
            of which {data.accepted} accepted and {data.rejected} rejected
          </p>
        )}
      </header>
      <AddPanel />
      <JobList />
      <Asked query={documents} what="the case">
        {(list) =>
          list.length === 0 ? (
            <>
              <Welcome />
              <Problems />
            </>
          ) : (
            <div className="case-columns">
              <div className="case-known">
                <Known />
              </div>
              <div className="case-lately">
                <Lately />
                <Problems />
              </div>
            </div>
          )
        }
      </Asked>
    </div>
  )
}
