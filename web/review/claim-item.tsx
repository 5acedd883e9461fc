// A claim under review: what it says in a line, how sure the text is, and all that stands behind it.
import { useMemo } from 'react'
import type { ClaimView } from '../api/client.ts'
import { useClaims } from '../api/queries.ts'
import { CertaintyMark } from '../read/certainty-mark.tsx'
import { ClaimWhy } from '../read/claim-why.tsx'
import type { Decide } from '../read/decide.ts'
import { legalSteps } from '../read/legal-step.ts'
import { POLARITY_SAYS, plain, STANDING_SAYS } from '../read/wording.ts'

const NONE: readonly ClaimView[] = []

interface Props {
  readonly claim: ClaimView
  readonly decide: Decide
  readonly onEdit: () => void
}

export function ClaimBody({ claim, decide, onEdit }: Props) {
  const claims = useClaims(claim.document).data ?? NONE
  const steps = useMemo(() => legalSteps(claims), [claims])
  const { predicate, certainty, polarity, standing } = claim
  return (
    <div data-standing={standing}>
      <h2 className="claim-top">
        <span className="predicate">{plain(predicate)}</span>
        <span className="sureness">
          <CertaintyMark certainty={certainty} polarity={polarity} />
          {certainty}
          {polarity !== 'affirmed' && `, ${POLARITY_SAYS[polarity]}`}
        </span>
        <span className="standing">{STANDING_SAYS[standing]}</span>
      </h2>
      <ClaimWhy claim={claim} steps={steps} decide={decide} onEdit={onEdit} />
    </div>
  )
}
