// The document beside what is reviewed: the whole text, open at the sentence at hand with its words marked.
import { useMemo, useRef } from 'react'
import { Link } from 'wouter'
import { isSpecialCategory } from '../../src/model/ontology.ts'
import { withParams } from '../address.ts'
import type { ClaimView } from '../api/client.ts'
import { useClaims, useDocument } from '../api/queries.ts'
import { Text } from '../read/text.tsx'
import { Asked } from '../shell/states.tsx'
import { titleOf } from '../sources/source-words.ts'

const NONE: readonly ClaimView[] = []

export function Beside({ claim }: { claim: ClaimView }) {
  const document = useDocument(claim.document)
  const claims = useClaims(claim.document).data ?? NONE
  const shown = useMemo(() => claims.filter(({ predicate }) => !isSpecialCategory(predicate)), [claims])
  // As the list has it: with its standing of this moment.
  const active = shown.find(({ id }) => id === claim.id) ?? claim
  const pane = useRef<HTMLElement>(null)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by key
    <section ref={pane} className="text-pane beside" aria-label="Document" tabIndex={0}>
      <Asked query={document} what="the document">
        {(data) => (
          <>
            <p className="kicker">
              <span>
                {[data.metadata.publisher, data.metadata.date ?? 'no date'].filter(Boolean).map((fact, i) => (
                  <span key={fact}>
                    {i > 0 && <span aria-hidden="true"> · </span>}
                    <bdi>{fact}</bdi>
                  </span>
                ))}
              </span>
              <Link href={withParams(`/read/${data.id}`, { claim: claim.id })}>
                Read <bdi>{titleOf(data)}</bdi>
              </Link>
            </p>
            <Text key={data.id} document={data} claims={shown} active={active} found={undefined} pane={pane} />
          </>
        )}
      </Asked>
    </section>
  )
}
