// One role of a claim in the form: who or what fills it, to be taken out, put in, or given another name, type or value.
import type { Filler } from '../../../src/model/claim.ts'
import {
  ENTITY_TYPES,
  type FillerType,
  ORGANIZATION_KINDS,
  PLACE_KINDS,
  type RoleHolds,
} from '../../../src/model/ontology.ts'
import type { Quote } from '../../../src/model/span.ts'
import type { DocumentView } from '../../api/client.ts'
import { plain } from '../wording.ts'
import { AddWords } from './add-words.tsx'
import { fillerAt, fillerNamed, type Known } from './words.ts'

interface FieldProps {
  readonly role: string
  readonly label: string
  readonly optional: boolean
  readonly holds: RoleHolds
  readonly fillers: readonly Filler[]
  readonly document: DocumentView
  readonly evidence: Quote
  readonly known: readonly Known[]
  readonly selected: Quote | undefined
  readonly onChange: (fillers: readonly Filler[]) => void
}

export function RoleField(props: FieldProps) {
  const { role, label, optional, holds, fillers, document, evidence, known, selected, onChange } = props
  const put = (filler: Filler): void => onChange([...fillers, filler])
  const replace = (i: number, filler: Filler): void => onChange(fillers.map((one, j) => (j === i ? filler : one)))
  if (typeof holds === 'object') {
    const [code] = fillers
    return (
      <label className="form-line">
        {label}
        <select
          value={code?.value ?? ''}
          onChange={({ target: { value } }) =>
            onChange(value === '' ? [] : [{ ...(code ?? { at: evidence, type: 'Code' }), value }])
          }
        >
          <option value="">not said</option>
          {holds.map((one) => (
            <option key={one} value={one}>
              {plain(one)}
            </option>
          ))}
        </select>
      </label>
    )
  }
  return (
    <fieldset className="form-role">
      <legend>
        {label}
        {optional && <span className="hint"> · may be left out</span>}
      </legend>
      {fillers.map((filler, i) => (
        <div key={filler.at.start} className="form-filler">
          <q dir="auto">{filler.at.quote}</q>
          {holds === 'entity' ? (
            <Thing label={label} filler={filler} onChange={(next) => replace(i, next)} />
          ) : holds === 'phrase' ? null : (
            <Value label={label} holds={holds} filler={filler} onChange={(next) => replace(i, next)} />
          )}
          <button
            type="button"
            className="quiet"
            aria-label={`Remove ${filler.name ?? filler.at.quote} from ${label}`}
            onClick={() => onChange(fillers.filter((_, j) => j !== i))}
          >
            Remove
          </button>
        </div>
      ))}
      <AddWords
        label={label}
        document={document}
        evidence={evidence}
        known={holds === 'entity' ? known : []}
        selected={selected}
        onKnown={(meant) => put(fillerNamed(meant, evidence))}
        onWords={(at) => put(fillerAt(at, role, holds, known))}
      />
    </fieldset>
  )
}

interface PartProps {
  readonly label: string
  readonly filler: Filler
  readonly onChange: (filler: Filler) => void
}

const KINDS: Readonly<Partial<Record<FillerType, readonly string[]>>> = {
  Organization: ORGANIZATION_KINDS,
  Place: PLACE_KINDS,
}

/** “he” is written out as whom he means; the words themselves stay as they stand in the text. */
function Thing({ label, filler, onChange }: PartProps) {
  const { kind, ...bare } = filler
  const kinds = KINDS[filler.type]
  return (
    <>
      <input
        aria-label={`Name of ${label}`}
        value={filler.name ?? filler.at.quote}
        required
        dir="auto"
        onChange={(event) => onChange({ ...filler, name: event.target.value })}
      />
      <select
        aria-label={`Type of ${label}`}
        value={filler.type}
        onChange={(event) => onChange({ ...bare, type: event.target.value as FillerType })}
      >
        {ENTITY_TYPES.map((type) => (
          <option key={type}>{type}</option>
        ))}
      </select>
      {kinds !== undefined && (
        <select
          aria-label={`Kind of ${label}`}
          value={kind ?? ''}
          onChange={({ target: { value } }) =>
            onChange(value === '' ? bare : { ...bare, kind: value as NonNullable<Filler['kind']> })
          }
        >
          <option value="">no kind</option>
          {kinds.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      )}
    </>
  )
}

const DAY = String.raw`\d{4}(-\d{2}(-\d{2})?)?[~?%]?`
/** What a value looks like in its normal form, with an example for whoever writes one. */
const FORMS = {
  time: [`${DAY}(/(${DAY})?)?`, 'date', '2025-06-23, 2013/2023'],
  money: [String.raw`[A-Z]{3} \d+(\.\d+)?(/\d+(\.\d+)?)?`, 'sum', 'USD 30000'],
  quantity: [String.raw`\d.*`, 'quantity', '34, 6.5 %, 250000 people'],
} as const

function Value({ label, holds, filler, onChange }: PartProps & { holds: keyof typeof FORMS }) {
  const [pattern, what, example] = FORMS[holds]
  const { value, ...bare } = filler
  return (
    <input
      aria-label={`${label} as a ${what}`}
      value={value ?? ''}
      pattern={pattern}
      title={`For example ${example}`}
      placeholder={example}
      onChange={(event) => onChange(event.target.value === '' ? bare : { ...bare, value: event.target.value })}
    />
  )
}
