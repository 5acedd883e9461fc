// The head of a document: who published it when, how reliable its source is, and what went wrong with it; and its title,
// where the text does not begin with it.
import { api, type DocumentView } from '../api/client.ts'
import { GradeChoice } from '../sources/grade.tsx'
import { ProblemLines } from '../sources/problem-lines.tsx'
import { FORMAT_NAMES, titleOf } from '../sources/source-words.ts'
import { startsWithTitle } from './text.tsx'

export function DocumentHead({ document }: { document: DocumentView }) {
  const { id, metadata, format, problems, name } = document
  const facts = [metadata.publisher, metadata.author, metadata.date ?? 'no date', FORMAT_NAMES[format]].filter(
    (fact) => fact !== undefined,
  )
  return (
    <header className="document-head">
      <div className="kicker">
        <span>
          {facts.map((fact, i) => (
            <span key={fact}>
              {i > 0 && <span aria-hidden="true"> · </span>}
              <bdi>{fact}</bdi>
            </span>
          ))}
        </span>
        <GradeChoice document={id} grade={metadata.grade} />
        <a href={api.originalAddress(id)} download title={name}>
          Save original
        </a>
      </div>
      {!startsWithTitle(document) && <h1 dir="auto">{titleOf(document)}</h1>}
      <ProblemLines problems={problems} of={name} />
    </header>
  )
}
