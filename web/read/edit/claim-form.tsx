// The form in which a claim is corrected or made by hand: what is claimed, how sure the text is, who says so, who and
// what takes part. Words come out of the text, by name or by selecting them; nothing is typed into a claim.
import '../../styles/edit-claim.css'
import { type FormEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import {
  CERTAINTIES,
  type Certainty,
  isSpecialCategory,
  POLARITIES,
  type Polarity,
  PREDICATES,
  type Predicate,
  rolesOf,
  sortOf,
} from '../../../src/model/ontology.ts'
import type { Quote } from '../../../src/model/span.ts'
import type { ClaimView, DocumentView } from '../../api/client.ts'
import { useClaims } from '../../api/queries.ts'
import { CertaintyMark } from '../certainty-mark.tsx'
import { useSelected } from '../selected.ts'
import { CERTAINTY_MEANS, POLARITY_SAYS, plain, roleLabel } from '../wording.ts'
import { type Draft, fitting, wanting, withRole } from './draft.ts'
import { RoleField } from './role-field.tsx'
import { SpeakerField } from './speaker-field.tsx'
import { knownIn, trimmed } from './words.ts'

const SORTS = [
  ['tie', 'Who somebody is and how they are tied'],
  ['event', 'What was done, and what the law did'],
  ['view', 'What the author makes of it'],
] as const

interface FormProps {
  readonly heading: string
  readonly document: DocumentView
  readonly evidence: Quote
  readonly first: Draft
  readonly busy: boolean
  /** What stands under the evidence, for a claim whose evidence can still be chosen. */
  readonly evidenceTools?: ReactNode
  readonly onSave: (draft: Draft, why: string) => void
  readonly onCancel: () => void
}

const NO_CLAIMS: readonly ClaimView[] = []

export function ClaimForm(props: FormProps) {
  const { heading, document, evidence, first, busy, evidenceTools, onSave, onCancel } = props
  const [draft, setDraft] = useState(first)
  const [refused, setRefused] = useState<string>()
  const claims = useClaims(document.id).data ?? NO_CLAIMS
  const known = useMemo(() => knownIn(claims), [claims])
  const stretch = useSelected()
  const selected = stretch && trimmed(document.text, stretch)
  const id = useId()
  const start = useRef<HTMLSelectElement>(null)
  useEffect(() => start.current?.focus(), [])
  const shape = rolesOf(draft.predicate)
  const aside = Object.keys(draft.roles).filter((role) => !(role in shape) && (draft.roles[role]?.length ?? 0) > 0)
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const why = wanting(draft)
    setRefused(why)
    if (why === undefined) onSave(draft, String(new FormData(event.currentTarget).get('why') ?? '').trim())
  }
  return (
    <form
      className="claim-form"
      aria-labelledby={`${id}-title`}
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <h2 id={`${id}-title`}>{heading}</h2>
      <blockquote dir="auto" className="form-evidence">
        {evidence.quote}
      </blockquote>
      {evidenceTools}
      <label className="form-line">
        Predicate
        <select
          ref={start}
          value={draft.predicate}
          onChange={(event) => setDraft({ ...draft, predicate: event.target.value as Predicate })}
        >
          {SORTS.map(([sort, label]) => (
            <optgroup key={sort} label={label}>
              {PREDICATES.filter((one) => sortOf(one) === sort).map((one) => (
                <option key={one} value={one}>
                  {plain(one)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {isSpecialCategory(draft.predicate) && (
        <p className="hint">Special category: recorded only as what the source says; no score or match uses it.</p>
      )}
      <fieldset className="form-choice">
        <legend>Certainty: how sure the text is</legend>
        {[...CERTAINTIES].reverse().map((one: Certainty) => (
          <label key={one} title={CERTAINTY_MEANS[one]}>
            <input
              type="radio"
              name="certainty"
              checked={draft.certainty === one}
              onChange={() => setDraft({ ...draft, certainty: one })}
            />
            <CertaintyMark certainty={one} /> {one}
          </label>
        ))}
      </fieldset>
      <fieldset className="form-choice">
        <legend>Polarity</legend>
        {POLARITIES.map((one: Polarity) => (
          <label key={one}>
            <input
              type="radio"
              name="polarity"
              checked={draft.polarity === one}
              onChange={() => setDraft({ ...draft, polarity: one })}
            />
            {POLARITY_SAYS[one] || 'affirmed'}
          </label>
        ))}
      </fieldset>
      <SpeakerField
        by={draft.by}
        document={document}
        evidence={evidence}
        known={known}
        selected={selected}
        onChange={(by) => setDraft({ ...draft, by })}
      />
      {Object.entries(shape).map(([role, { holds, optional }]) => (
        <RoleField
          key={`${draft.predicate} ${role}`}
          role={role}
          label={roleLabel(draft, role as never)}
          optional={optional === true}
          holds={holds}
          fillers={fitting(draft)[role] ?? []}
          document={document}
          evidence={evidence}
          known={known}
          selected={selected}
          onChange={(fillers) => setDraft(withRole(draft, role, fillers))}
        />
      ))}
      {aside.length > 0 && (
        <p className="hint">
          “{plain(draft.predicate)}” has no {aside.map(plain).join(', ')}: what filled that is put aside.
        </p>
      )}
      <label className="form-line">
        Reason (for whoever reads this after you)
        <input name="why" maxLength={2000} />
      </label>
      <p role="alert" className="form-refused">
        {refused}
      </p>
      <div className="actions">
        <button type="submit" className="button primary" disabled={busy}>
          Save
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel{' '}
          <span className="key" aria-hidden="true">
            Esc
          </span>
        </button>
      </div>
    </form>
  )
}
