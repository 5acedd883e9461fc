// Full text over all documents. Each hit opens the reading room at its very words.
import { useMemo } from 'react'
import { Link } from 'wouter'
import { useParams, withParams } from '../address.ts'
import type { SearchHit, SummaryView } from '../api/client.ts'
import { useDocuments, useSearchHits } from '../api/queries.ts'
import { Asked, Empty } from '../shell/states.tsx'
import { titleOf } from '../sources/source-words.ts'

function Hit({ hit, document }: { hit: SearchHit; document: SummaryView | undefined }) {
  const { excerpt, excerptStart, start, end } = hit
  return (
    <li className="hit">
      <Link href={withParams(`/read/${hit.document}`, { at: `${start}-${end}` })}>
        <span className="hit-title" dir="auto">
          {document === undefined ? hit.document : titleOf(document)}
        </span>
        <span className="aside">
          {' '}
          {[document?.metadata.publisher, document?.metadata.date].filter((fact) => fact !== undefined).join(' · ')}
        </span>
        <span className="excerpt" dir="auto">
          {excerpt.slice(0, start - excerptStart)}
          <mark>{excerpt.slice(start - excerptStart, end - excerptStart)}</mark>
          {excerpt.slice(end - excerptStart)}
        </span>
      </Link>
    </li>
  )
}

export function SearchRoom() {
  const [{ q = '' }] = useParams()
  const hits = useSearchHits(q)
  const documents = useDocuments().data
  const byId = useMemo(() => new Map(documents?.map((document) => [document.id as string, document])), [documents])
  return (
    <div className="room">
      <title>{`${q === '' ? 'Search' : q} – Cutout`}</title>
      <header className="room-head">
        <h1>{q === '' ? 'Search' : `Search: ${q}`}</h1>
      </header>
      {q.trim() === '' ? (
        <Empty title="What are you looking for?">
          All words are wanted. “A phrase” goes in quotation marks, Mehd* finds beginnings.
        </Empty>
      ) : (
        <Asked query={hits} what="hits">
          {(found) =>
            found.length === 0 ? (
              <Empty title="Nothing found">Try fewer words, or a beginning with *.</Empty>
            ) : (
              <ol className="hits">
                {found.map((hit) => (
                  <Hit key={`${hit.document} ${hit.start}`} hit={hit} document={byId.get(hit.document)} />
                ))}
              </ol>
            )
          }
        </Asked>
      )}
    </div>
  )
}
