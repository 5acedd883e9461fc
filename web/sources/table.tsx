// The ledger of sources: who published what when, how reliable the source is, how much of it is decided. A row opens on
// what stands behind it.
import { Fragment, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useParams } from '../address.ts'
import type { ProblemView, SummaryView } from '../api/client.ts'
import { useWeighedSources, type WeighedSource } from './ask.ts'
import { Describe } from './describe.tsx'
import { SourceDetails } from './details.tsx'
import { GradeChoice } from './grade.tsx'
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

interface SourceProps {
  readonly document: SummaryView
  readonly problems: readonly ProblemView[]
  readonly weighed: WeighedSource | undefined
  readonly open: boolean
  readonly onOpen: () => void
  readonly onDescribe: () => void
}

const COLUMNS = 7

function Source({ document, problems, weighed, open, onOpen, onDescribe }: SourceProps) {
  const { id, metadata, format, name } = document
  const title = titleOf(document)
  return (
    <Fragment>
      <tr data-withdrawn={weighed?.withdrawn !== undefined || undefined} data-open={open || undefined}>
        <th scope="row" className="source-title">
          <Link href={`/read/${id}`} dir="auto">
            {title}
          </Link>
          {metadata.title !== undefined && <span className="file-name">{name.split('/').at(-1)}</span>}
          {weighed?.withdrawn !== undefined && <span className="withdrawn">withdrawn</span>}
          <ProblemLines problems={problems} of={name} />
        </th>
        <td>
          <bdi>{metadata.publisher ?? metadata.author ?? <span className="muted">unknown</span>}</bdi>
        </td>
        <td className="date">{metadata.date ?? <span className="muted">no date</span>}</td>
        <td>
          <GradeChoice
            document={id}
            grade={metadata.grade}
            {...(weighed === undefined ? {} : { derived: weighed.reliability })}
            label={`Source grade of ${title}`}
          />
        </td>
        <td className="format">{FORMAT_NAMES[format]}</td>
        <td className="number">
          <Reviewed document={document} />
        </td>
        <td className="row-actions">
          <button
            type="button"
            className="quiet"
            aria-expanded={open}
            onClick={onOpen}
            aria-label={`More about ${title}`}
          >
            More
          </button>
        </td>
      </tr>
      {open && (
        <tr className="details-row">
          <td colSpan={COLUMNS}>
            <SourceDetails document={document} weighed={weighed} onDescribe={onDescribe} />
          </td>
        </tr>
      )}
    </Fragment>
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

export function SourceTable({
  documents,
  problems,
}: {
  documents: readonly SummaryView[]
  problems: readonly ProblemView[]
}) {
  const [params, change] = useParams()
  const [describing, setDescribing] = useState<string>()
  const byDocument = useMemo(() => groupedByDocument(problems), [problems])
  const weighed = useWeighedSources()
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
              <span className="unseen">More</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <Source
              key={document.id}
              document={document}
              problems={byDocument.get(document.id) ?? []}
              weighed={weighed.get(document.id)}
              open={params.document === document.id}
              onOpen={() => change({ document: params.document === document.id ? undefined : document.id })}
              onDescribe={() => setDescribing(document.id)}
            />
          ))}
        </tbody>
      </table>
      {described !== undefined && <Describe document={described} onClose={() => setDescribing(undefined)} />}
    </>
  )
}
