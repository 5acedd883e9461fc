// Corrects what is known about a document. Only fields that differ from what is shown are written, as one decision; the
// document itself stays as it was collected.
import { useEffect, useRef } from 'react'
import type { SummaryView } from '../api/client.ts'
import { useDeciding } from '../shell/deciding.ts'
import { titleOf } from './source-words.ts'

const FIELDS = [
  ['title', 'Title', ''],
  ['publisher', 'Publisher', ''],
  ['author', 'Author', ''],
  ['date', 'Date of publication', '2025-06-23, 2025-06 or 2025'],
  ['language', 'Language', 'en'],
] as const

/** A year, a month or a day: what a date of publication can be. */
const DATE = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?'

export function Describe({ document, onClose }: { document: SummaryView; onClose: () => void }) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => box.current?.showModal(), [])
  const { take, busy } = useDeciding()
  const known: Readonly<Partial<Record<string, string>>> = { ...document.metadata }
  const save = (form: FormData): void => {
    const changed = FIELDS.map(([field]) => [field, String(form.get(field) ?? '').trim()] as const).filter(
      ([field, value]) => value !== '' && value !== (known[field] ?? ''),
    )
    if (changed.length === 0) {
      onClose()
      return
    }
    const action = { kind: 'describe', document: document.id, metadata: Object.fromEntries(changed) } as const
    void take(action, `Corrected: ${titleOf(document)}.`).then((done) => done && onClose())
  }
  return (
    <dialog ref={box} className="describe" aria-labelledby="describe-title" onClose={onClose}>
      <h2 id="describe-title">What is known about this document</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save(new FormData(event.currentTarget))
        }}
      >
        {FIELDS.map(([field, label, example]) => (
          <label key={field}>
            {label}
            <input
              name={field}
              defaultValue={known[field] ?? ''}
              placeholder={example}
              dir="auto"
              pattern={field === 'date' ? DATE : undefined}
            />
          </label>
        ))}
        <div className="actions">
          <button type="submit" className="button primary" disabled={busy}>
            Save
          </button>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  )
}
