// Who repeats whom: families of documents as trees, and the words that two of them share side by side. Only evidence of a
// shared origin is shown; that two are independent is never proven, so every count says "at most".
import { type ReactNode, useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { SummaryView } from '../api/client.ts'
import { Asked } from '../shell/states.tsx'
import { type FamilyView, type OriginLine, type SharedView, useWeighed } from './ask.ts'
import { SharedWords } from './shared-words.tsx'
import { originsSay, titleOf } from './source-words.ts'

type Documents = ReadonlyMap<string, SummaryView>

function Named({ id, documents }: { id: string; documents: Documents }) {
  const document = documents.get(id)
  if (document === undefined) return <bdi>{id}</bdi>
  const facts = [document.metadata.publisher, document.metadata.date].filter((fact) => fact !== undefined)
  return (
    <>
      <Link href={`/read/${id}`} dir="auto">
        {titleOf(document)}
      </Link>{' '}
      <span className="muted">
        <bdi>{facts.join(', ')}</bdi>
      </span>
    </>
  )
}

function Line({ line, documents }: { line: OriginLine; documents: Documents }) {
  const { depth, document, agency, because } = line
  return (
    <li style={{ marginInlineStart: `${depth * 1.5}rem` }} data-depth={depth}>
      {document !== undefined ? (
        <Named id={document} documents={documents} />
      ) : (
        <span className="agency">{agency ?? 'Not known who was first'}</span>
      )}
      {because !== undefined && <span className="because-line">{because}</span>}
    </li>
  )
}

function Shared({ shared, documents }: { shared: SharedView; documents: Documents }) {
  const [left, right] = shared.documents.map((id) => ({ id, title: nameOf(id, documents) }))
  if (left === undefined || right === undefined) return null
  return (
    <details>
      <summary>
        {counted(shared.words, 'shared word')}, {Math.round(shared.share * 100)} % of the shorter:{' '}
        <bdi>{left.title}</bdi> and <bdi>{right.title}</bdi>
      </summary>
      <SharedWords passages={shared.passages} left={left} right={right} />
    </details>
  )
}

const nameOf = (id: string, documents: Documents): string => {
  const document = documents.get(id)
  return document === undefined ? id : (document.metadata.publisher ?? titleOf(document))
}

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

/** More than this nobody reads through unasked. */
const FIRST = 40

function Some<T>({ of: all, what, children }: { of: readonly T[]; what: string; children: (one: T) => ReactNode }) {
  const [many, setMany] = useState(1)
  const left = all.length - many * FIRST
  return (
    <>
      {all.slice(0, many * FIRST).map(children)}
      {left > 0 && (
        <button type="button" className="quiet" onClick={() => setMany(many + 1)}>
          {Math.min(FIRST, left)} more of {all.length} {what}
        </button>
      )}
    </>
  )
}

function Family({ family, documents }: { family: FamilyView; documents: Documents }) {
  return (
    <article className="family">
      <p className="muted">
        {counted(family.documents, 'document')} of {counted(family.outlets, 'outlet')}, {originsSay(family.origins)}
      </p>
      <ul>
        <Some of={family.lines} what="documents">
          {(line) => (
            <Line key={`${line.depth} ${line.document ?? line.agency ?? ''}`} line={line} documents={documents} />
          )}
        </Some>
      </ul>
      <Some of={family.shared} what="pairs that share words">
        {(shared) => <Shared key={shared.documents.join()} shared={shared} documents={documents} />}
      </Some>
    </article>
  )
}

export function OriginTrees({ documents }: { documents: readonly SummaryView[] }) {
  const weighed = useWeighed()
  const byId = useMemo(() => new Map(documents.map((document) => [document.id as string, document])), [documents])
  return (
    <section className="origins" aria-labelledby="origins-title">
      <h2 id="origins-title">Who repeats whom</h2>
      <Asked query={weighed} what="who repeats whom">
        {({ families, outlets, origins }) => (
          <>
            <p className="muted">
              {counted(outlets, 'outlet')}; all that they say goes back to {originsSay(origins)}.
            </p>
            {families.length === 0 ? (
              <p>No two documents share their text, an agency or a named source.</p>
            ) : (
              <Some of={families} what="families">
                {(family) => (
                  <Family key={family.lines[0]?.document ?? family.lines[0]?.agency} family={family} documents={byId} />
                )}
              </Some>
            )}
          </>
        )}
      </Asked>
    </section>
  )
}
