// The sources: every document of the case with who published it when, how reliable its source is, how much of it has
// been reviewed, and what went wrong with it.
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { ProblemView, SummaryView } from '../api/client.ts'
import { useDocuments, useProblems } from '../api/queries.ts'
import { Asked, Empty } from '../shell/states.tsx'
import { AddPanel } from './add-panel.tsx'
import { Describe } from './describe.tsx'
import { GradeChoice } from './grade.tsx'
import { JobList } from './job-list.tsx'
import { ProblemLines } from './problem-lines.tsx'
import { FORMAT_NAMES, titleOf } from './source-words.ts'

function Reviewed({ document }: { document: SummaryView }) {
  const { claims, accepted, rejected } = document
  const decided = accepted + rejected
  return (
    <>
      {claims}
      <span className="unit"> {claims === 1 ? 'claim' : 'claims'}</span>
      {decided > 0 && <span className="muted">, {decided} decided</span>}
    </>
  )
}

function Source({
  document,
  problems,
  onDescribe,
}: {
  document: SummaryView
  problems: readonly ProblemView[]
  onDescribe: () => void
}) {
  const { id, metadata, format, name } = document
  const title = titleOf(document)
  return (
    <tr>
      <th scope="row" className="source-title">
        <Link href={`/read/${id}`} dir="auto">
          {title}
        </Link>
        {metadata.title !== undefined && <span className="file-name">{name.split('/').at(-1)}</span>}
        <ProblemLines problems={problems} of={name} />
      </th>
      <td>
        <bdi>{metadata.publisher ?? metadata.author ?? <span className="muted">unknown</span>}</bdi>
      </td>
      <td className="date">{metadata.date ?? <span className="muted">no date</span>}</td>
      <td>
        <GradeChoice document={id} grade={metadata.grade} label={`Source grade of ${title}`} />
      </td>
      <td className="format">{FORMAT_NAMES[format]}</td>
      <td className="number">
        <Reviewed document={document} />
      </td>
      <td className="row-actions">
        <button
          type="button"
          className="quiet"
          onClick={onDescribe}
          aria-label={`Correct what is known about ${title}`}
        >
          Correct
        </button>
      </td>
    </tr>
  )
}

function groupedByDocument(problems: readonly ProblemView[]): ReadonlyMap<string, readonly ProblemView[]> {
  const grouped = new Map<string, ProblemView[]>()
  for (const problem of problems) {
    if (problem.document === undefined) continue
    const group = grouped.get(problem.document) ?? []
    group.push(problem)
    grouped.set(problem.document, group)
  }
  return grouped
}

function Table({ documents, problems }: { documents: readonly SummaryView[]; problems: readonly ProblemView[] }) {
  const [describing, setDescribing] = useState<string>()
  const byDocument = useMemo(() => groupedByDocument(problems), [problems])
  const described = documents.find(({ id }) => id === describing)
  return (
    <>
      <table className="sources">
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">Publisher</th>
            <th scope="col">Date</th>
            <th scope="col">Grade</th>
            <th scope="col">Format</th>
            <th scope="col" className="number">
              Claims
            </th>
            <th scope="col">
              <span className="unseen">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <Source
              key={document.id}
              document={document}
              problems={byDocument.get(document.id) ?? []}
              onDescribe={() => setDescribing(document.id)}
            />
          ))}
        </tbody>
      </table>
      {described !== undefined && <Describe document={described} onClose={() => setDescribing(undefined)} />}
    </>
  )
}

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
            <Table documents={list} problems={problems} />
          )
        }
      </Asked>
      <NotTakenIn problems={problems} />
    </div>
  )
}
