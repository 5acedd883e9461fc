// Hits: places in texts, each opening the reading room at its very words, and claims with their sentences.
import { useMemo } from 'react'
import { Link } from 'wouter'
import { withParams } from '../address.ts'
import type { CitedClaim, SearchHit, SummaryView } from '../api/client.ts'
import { useDocuments } from '../api/queries.ts'
import { CertaintyMark } from '../read/certainty-mark.tsx'
import { inList, POLARITY_SAYS, plain, roleLabel, rolesInOrder } from '../read/wording.ts'
import { citation } from '../sentences/citation.ts'
import { titleOf } from '../sources/source-words.ts'

function TextHit({ hit, document }: { hit: SearchHit; document: SummaryView | undefined }) {
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

export function TextHits({ hits }: { hits: readonly SearchHit[] }) {
  const documents = useDocuments().data
  const byId = useMemo(() => new Map(documents?.map((document) => [document.id as string, document])), [documents])
  if (hits.length === 0) return null
  return (
    <section aria-labelledby="texts-title">
      <h2 id="texts-title">
        In the texts <span className="count">{hits.length}</span>
      </h2>
      <ol className="hits">
        {hits.map((hit) => (
          <TextHit key={`${hit.document} ${hit.start}`} hit={hit} document={byId.get(hit.document)} />
        ))}
      </ol>
    </section>
  )
}

function ClaimHit({ cited: { claim, source } }: { cited: CitedClaim }) {
  const { id, predicate, certainty, polarity, evidence, standing } = claim
  return (
    <li className="hit" data-standing={standing}>
      <Link href={withParams(`/read/${source.document}`, { claim: id })}>
        <span className="claim-top">
          <span className="predicate">{plain(predicate)}</span>
          <span className="sureness">
            <CertaintyMark certainty={certainty} polarity={polarity} />
            {certainty}
            {polarity !== 'affirmed' && `, ${POLARITY_SAYS[polarity]}`}
          </span>
        </span>
        <span className="claim-line">
          {rolesInOrder(claim).map(([role, fillers]) => (
            <span key={role} className="part">
              <span className="role">{roleLabel(claim, role)}</span>{' '}
              <bdi className="name">{fillers.map(inList).join(', ')}</bdi>{' '}
            </span>
          ))}
        </span>
        <span className="excerpt" dir="auto">
          {evidence.quote}
        </span>
        <span className="aside" dir="auto">
          {citation(source)}
        </span>
      </Link>
    </li>
  )
}

export function ClaimHits({ claims, total }: { claims: readonly CitedClaim[]; total: number }) {
  if (total === 0) return null
  return (
    <section aria-labelledby="claims-title">
      <h2 id="claims-title">
        Claims <span className="count">{total}</span>
      </h2>
      <ol className="hits">
        {claims.map((cited) => (
          <ClaimHit key={cited.claim.id} cited={cited} />
        ))}
      </ol>
      {total > claims.length && <p className="muted">and {total - claims.length} more: narrow them on the left</p>}
    </section>
  )
}
