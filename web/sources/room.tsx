// The sources: every document of the case with its grade and its problems, and who repeats whom.
import '../styles/origins.css'
import type { ProblemView } from '../api/client.ts'
import { useDocuments, useProblems } from '../api/queries.ts'
import { Asked, Empty } from '../shell/states.tsx'
import { AddPanel } from './add-panel.tsx'
import { JobList } from './job-list.tsx'
import { OriginTrees } from './origins.tsx'
import { ProblemLines } from './problem-lines.tsx'
import { SourceTable } from './table.tsx'

/** Inputs that never became a document have nowhere else to show their problem. */
function NotTakenIn({ problems }: { problems: readonly ProblemView[] }) {
  const homeless = problems.filter(({ document }) => document === undefined)
  if (homeless.length === 0) return null
  return (
    <section className="not-taken">
      <h2>Not taken in</h2>
      <ProblemLines problems={homeless} />
    </section>
  )
}

export function SourcesRoom() {
  const documents = useDocuments()
  const problems = useProblems().data ?? []
  return (
    <div className="room sources-room">
      <title>Sources – Cutout</title>
      <header className="room-head">
        <h1>Sources</h1>
      </header>
      <AddPanel />
      <JobList />
      <Asked query={documents} what="the sources">
        {(list) =>
          list.length === 0 ? (
            <Empty title="This case is empty">
              Add an article, an indictment or a press release: each is read for who did what to whom, and every claim
              keeps its sentence.
            </Empty>
          ) : (
            <>
              <SourceTable documents={list} problems={problems} />
              {list.length > 1 && <OriginTrees documents={list} />}
            </>
          )
        }
      </Asked>
      <NotTakenIn problems={problems} />
    </div>
  )
}
