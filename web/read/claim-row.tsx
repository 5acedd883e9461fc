// One claim in the list: what is claimed in a line or two, how sure the text is, where it stands. The open claim shows
// what stands behind it.
import { memo, useEffect, useRef } from 'react'
import type { ClaimView } from '../api/client.ts'
import { CertaintyMark } from './certainty-mark.tsx'
import { ClaimWhy } from './claim-why.tsx'
import type { Decide } from './decide.ts'
import type { LegalStep } from './legal-step.ts'
import { inList, POLARITY_SAYS, plain, roleLabel, rolesInOrder, STANDING_SAYS } from './wording.ts'

/** What people add looks different from what was collected. */
const HANDS = { edit: '✎ corrected', add: '✎ by hand' } as const

interface RowProps {
  readonly claim: ClaimView
  readonly open: boolean
  /** The reader came here by key: the focus goes along. */
  readonly takesFocus: boolean
  readonly steps: ReadonlyMap<string, LegalStep>
  readonly decide: Decide
  readonly onToggle: (id: string) => void
  readonly onStep: (by: 1 | -1) => void
  readonly onEdit: (claim: ClaimView) => void
}

export const ClaimRow = memo(function ClaimRow(props: RowProps) {
  const { claim, open, takesFocus, steps, decide, onToggle, onStep, onEdit } = props
  const { id, predicate, certainty, polarity, standing, byHand } = claim
  const head = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) head.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <article
      className="claim"
      data-claim={id}
      data-standing={standing}
      data-open={open || undefined}
      data-by-hand={byHand?.as}
    >
      <button
        ref={head}
        type="button"
        className="claim-head"
        aria-expanded={open}
        onClick={() => onToggle(id)}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined
          if (by === undefined) return
          event.preventDefault()
          onStep(by)
        }}
      >
        <span className="claim-top">
          <span className="predicate">{plain(predicate)}</span>
          <span className="sureness">
            <CertaintyMark certainty={certainty} polarity={polarity} />
            {certainty}
            {polarity !== 'affirmed' && `, ${POLARITY_SAYS[polarity]}`}
          </span>
          {byHand !== undefined && <span className="by-hand-sign">{HANDS[byHand.as]}</span>}
          <span className="standing">{STANDING_SAYS[standing]}</span>
        </span>
        <span className="claim-line">
          {rolesInOrder(claim).map(([role, fillers]) => (
            <span key={role} className="part">
              <span className="role">{roleLabel(claim, role)}</span>{' '}
              {fillers.map((filler, i) => (
                <bdi key={filler.at.start} className={filler.type === 'Time' ? 'name time' : 'name'}>
                  {i > 0 && ', '}
                  {inList(filler)}
                </bdi>
              ))}{' '}
            </span>
          ))}
        </span>
      </button>
      {open && <ClaimWhy claim={claim} steps={steps} decide={decide} onEdit={onEdit} />}
    </article>
  )
})
