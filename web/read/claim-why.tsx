// What stands behind one claim: who fills its roles, who says so, how sure the text is and by which words, the sentence
// itself, and the rule that read it.

import { Link } from 'wouter'
import type { Filler, Reason } from '../../src/model/claim.ts'
import { isSpecialCategory } from '../../src/model/ontology.ts'
import { useAddressOf } from '../address.ts'
import type { ClaimView } from '../api/client.ts'
import { useEntityIndex } from '../api/queries.ts'
import { standingOf } from '../people/entity-name.tsx'
import { useDeciding } from '../shell/deciding.ts'
import { useThings } from './around.ts'
import { CertaintyMark } from './certainty-mark.tsx'
import type { Decide } from './decide.ts'
import { type LegalStep, nameOf } from './legal-step.ts'
import { thingOf } from './marks.ts'
import { CERTAINTY_MEANS, inBrief, POLARITY_SAYS, plain, roleLabel, rolesInOrder, shortName } from './wording.ts'

function FillerLine({
  filler,
  step,
  entity,
}: {
  filler: Filler
  step: LegalStep | undefined
  entity: string | undefined
}) {
  const { at, type, value } = filler
  const short = shortName(filler)
  const addressOf = useAddressOf()
  const inCase = useEntityIndex().get(entity ?? '')
  const further = inCase && standingOf(inCase)
  const here = step && [step.step, step.date].filter(Boolean).join(' ')
  return (
    <span className="filler" data-thing={thingOf(filler)}>
      {entity === undefined ? (
        <bdi className="name">{short}</bdi>
      ) : (
        <Link className="name" href={addressOf('/people', { focus: entity })}>
          <bdi>{short}</bdi>
        </Link>
      )}
      {short !== at.quote && (
        <span className="aside">
          {' '}
          in the text “<bdi>{at.quote}</bdi>”
        </span>
      )}
      {value !== undefined && type !== 'Code' && <span className="value"> {value}</span>}
      {here !== undefined && <span className="step">{here}, by this document</span>}
      {further !== undefined && further !== here && <span className="step">{further}, in the whole case</span>}
    </span>
  )
}

/** A note that only repeats the words is left out. */
const noteBeside = (words: string, note: string): string => (note.replaceAll('"', '') === words ? '' : note)

function ReasonLine({ reason }: { reason: Reason }) {
  switch (reason.why) {
    case 'trigger':
      return (
        <li>
          trigger “<bdi>{reason.at.quote}</bdi>”
        </li>
      )
    case 'role':
      return (
        <li>
          {plain(reason.role)} “<bdi>{reason.at.quote}</bdi>” <code>{reason.path}</code>
        </li>
      )
    case 'coreference':
      return (
        <li>
          “<bdi>{reason.at.quote}</bdi>” is “<bdi>{reason.to.quote}</bdi>” ({reason.sieve}: {reason.note})
        </li>
      )
    case 'speaker':
    case 'hedge':
    case 'polarity':
      return (
        <li>
          {reason.why} “<bdi>{reason.at.quote}</bdi>” {noteBeside(reason.at.quote, reason.note)}
        </li>
      )
  }
}

function Said({ by }: Pick<ClaimView, 'by'>) {
  if (by.length === 0) return <>the document itself</>
  return by.map(({ name }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the chain of speakers may name one twice
    <span key={i}>
      {i > 0 && ', citing '}
      <bdi>{name}</bdi>
    </span>
  ))
}

function ByHand({ as, who, decision, claim }: NonNullable<ClaimView['byHand']> & { claim: ClaimView }) {
  const { take, busy } = useDeciding()
  return (
    <p className="by-hand-note">
      {as === 'add' ? 'Made by hand' : 'Corrected'} by <bdi>{who}</bdi>, not read from the text by a rule.{' '}
      <button
        type="button"
        className="quiet"
        disabled={busy}
        onClick={() => void take({ kind: 'undo', decision }, `Taken back: ${inBrief(claim)}.`)}
      >
        {as === 'add' ? 'Take it out' : 'Take the correction back'}
      </button>
    </p>
  )
}

interface WhyProps {
  readonly claim: ClaimView
  readonly steps: ReadonlyMap<string, LegalStep>
  readonly decide: Decide
  readonly onEdit?: (claim: ClaimView) => void
}

export function ClaimWhy({ claim, steps, decide, onEdit }: WhyProps) {
  const { certainty, polarity, by, evidence, rule, reasons, standing, byHand } = claim
  const things = useThings(claim.document)
  return (
    <div className="why">
      {isSpecialCategory(claim.predicate) && (
        <p className="special">Special category: recorded only as what the source says; no score or match uses it.</p>
      )}
      <div className="actions">
        <button
          type="button"
          className="button yes"
          aria-pressed={standing === 'accepted'}
          onClick={() => decide.accept(claim)}
        >
          Accept{' '}
          <span className="key" aria-hidden="true">
            a
          </span>
        </button>
        <button
          type="button"
          className="button no"
          aria-pressed={standing === 'rejected'}
          onClick={() => decide.reject(claim)}
        >
          Reject{' '}
          <span className="key" aria-hidden="true">
            r
          </span>
        </button>
        <button
          type="button"
          className="button"
          disabled={claim.decision === undefined}
          onClick={() => decide.undo(claim)}
        >
          Undo{' '}
          <span className="key" aria-hidden="true">
            u
          </span>
        </button>
        {onEdit !== undefined && (
          <button type="button" className="button" onClick={() => onEdit(claim)}>
            Edit{' '}
            <span className="key" aria-hidden="true">
              e
            </span>
          </button>
        )}
      </div>
      {byHand !== undefined && <ByHand {...byHand} claim={claim} />}
      <dl className="facts">
        {rolesInOrder(claim).map(([role, fillers]) => (
          <div key={role}>
            <dt>{roleLabel(claim, role)}</dt>
            <dd>
              {fillers.map((filler) => (
                <FillerLine
                  key={filler.at.start}
                  filler={filler}
                  entity={things.get(thingOf(filler) ?? '')}
                  step={filler.type === 'Person' ? steps.get(nameOf(filler)) : undefined}
                />
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>said by</dt>
          <dd>
            <Said by={by} />
          </dd>
        </div>
        <div>
          <dt>certainty</dt>
          <dd>
            <CertaintyMark certainty={certainty} polarity={polarity} /> {certainty}
            {polarity !== 'affirmed' && `, ${POLARITY_SAYS[polarity]}`}
            <span className="aside"> {CERTAINTY_MEANS[certainty]}</span>
          </dd>
        </div>
        <div>
          <dt>evidence</dt>
          <dd>
            <q className="evidence" dir="auto">
              {evidence.quote}
            </q>
            <span className="aside">
              {' '}
              characters {evidence.start}–{evidence.end}
            </span>
          </dd>
        </div>
        <div>
          <dt>read by</dt>
          <dd>
            rule <code>{rule}</code>
            <ul className="reasons">
              {reasons.map((reason, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no identity but their order
                <ReasonLine key={i} reason={reason} />
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </div>
  )
}
