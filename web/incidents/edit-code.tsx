// Overrules one cell of an incident: what the reports give stays in sight, and a reason is asked for, because the next
// coder will want to know.
import { type FormEvent, useEffect, useRef } from 'react'
import type { ClaimId } from '../../src/model/ids.ts'
import { CODE_OF, HEADINGS, type IncidentColumn } from '../../src/server/rooms/incident-columns.ts'
import { useDeciding } from '../shell/deciding.ts'
import type { IncidentRow } from './ask.ts'
import { NOT_KNOWN } from './asked.ts'
import { CLOSED } from './columns.ts'

interface EditProps {
  readonly row: IncidentRow
  readonly column: IncidentColumn
  readonly onClose: () => void
}

export function EditCode({ row, column, onClose }: EditProps) {
  const box = useRef<HTMLDialogElement>(null)
  const { take, busy } = useDeciding()
  useEffect(() => box.current?.showModal(), [])
  const { values = [], why, overruled } = row.cells[column] ?? {}
  const given = values.map(({ text }) => text).join('; ')
  const name = HEADINGS[column]
  const closed = CLOSED[column]
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const says = String(form.get('says')).trim()
    const action = { kind: 'code', claim: row.anchor as ClaimId, codes: { [CODE_OF[column] ?? column]: says } } as const
    if (await take(action, `${name} of “${row.title}” is now ${says}.`, String(form.get('why')).trim()))
      box.current?.close()
  }
  const takeBack = async (): Promise<void> => {
    if (overruled === undefined) return
    const done = await take({ kind: 'undo', decision: overruled.decision }, `${name} of “${row.title}” is as reported.`)
    if (done) box.current?.close()
  }
  return (
    <dialog ref={box} className="edit-code" aria-labelledby="edit-code-title" onClose={onClose}>
      <form onSubmit={(event) => void save(event)}>
        <h2 id="edit-code-title" dir="auto">
          {name}: {row.title}
        </h2>
        <p>
          The reports give <strong dir="auto">{given === '' ? NOT_KNOWN : given}</strong>
          {why !== undefined && <span className="aside"> – {why}</span>}
        </p>
        {overruled !== undefined && (
          <p>
            {overruled.who} coded <strong dir="auto">{overruled.says}</strong>
            {overruled.why !== undefined && <span className="aside"> – {overruled.why}</span>}
          </p>
        )}
        <label htmlFor="edit-code-says">
          Code
          {closed === undefined ? (
            <input
              id="edit-code-says"
              name="says"
              required
              maxLength={2000}
              defaultValue={overruled?.says ?? given}
              dir="auto"
            />
          ) : (
            <select
              id="edit-code-says"
              name="says"
              defaultValue={overruled?.says ?? (closed.includes(given) ? given : 'unknown')}
            >
              {closed.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          )}
        </label>
        <label>
          Reason
          <textarea name="why" required rows={2} maxLength={2000} placeholder="Why, for whoever codes after you" />
        </label>
        <div className="actions">
          <button type="submit" className="button primary" disabled={busy}>
            Save
          </button>
          {overruled !== undefined && (
            <button type="button" className="button" disabled={busy} onClick={() => void takeBack()}>
              Back to what the reports give
            </button>
          )}
          <button type="button" className="quiet" onClick={() => box.current?.close()}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  )
}
