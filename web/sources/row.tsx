// One document of the ledger, and below it, when it is opened, what stands behind it.
import { Link } from 'wouter'
import type { ProblemView, SummaryView } from '../api/client.ts'
import type { WeighedSource } from './ask.ts'
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
  readonly index: number
  readonly measure: (node: Element | null) => void
}

const COLUMNS = 7

export function Source({ document, problems, weighed, open, onOpen, onDescribe, index, measure }: SourceProps) {
  const { id, metadata, format, name } = document
  const title = titleOf(document)
  return (
    <tbody ref={measure} data-index={index}>
      <tr data-withdrawn={weighed?.withdrawn !== undefined || undefined} data-open={open || undefined}>
        <th scope="row" className="source-title">
          <Link href={`/read/${id}`} dir="auto">
            {title}
          </Link>
          {metadata.title !== undefined && <span className="file-name">{name.split('/').at(-1)}</span>}
          {weighed?.withdrawn !== undefined && <span className="withdrawn">withdrawn</span>}
          <ProblemLines problems={problems.filter(({ code }) => code !== 'no-date')} of={name} />
        </th>
        <td>
          <bdi>{metadata.publisher ?? metadata.author ?? <span className="muted">unknown</span>}</bdi>
        </td>
        <td className="date">
          {metadata.date ?? (
            <button type="button" className="quiet" aria-label={`no date: give ${title} one`} onClick={onDescribe}>
              no date
            </button>
          )}
        </td>
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
    </tbody>
  )
}
