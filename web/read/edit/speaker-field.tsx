// Who says so, outermost first: "the paper, citing the police". Empty: the document itself.
import type { Speaker } from '../../../src/model/claim.ts'
import type { Quote } from '../../../src/model/span.ts'
import type { DocumentView } from '../../api/client.ts'
import { AddWords } from './add-words.tsx'
import { fillerNamed, type Known } from './words.ts'

interface SpeakerProps {
  readonly by: readonly Speaker[]
  readonly document: DocumentView
  readonly evidence: Quote
  readonly known: readonly Known[]
  readonly selected: Quote | undefined
  readonly onChange: (by: readonly Speaker[]) => void
}

export function SpeakerField({ by, document, evidence, known, selected, onChange }: SpeakerProps) {
  return (
    <fieldset className="form-role">
      <legend>
        Said by<span className="hint"> · {by.length === 0 ? 'the document itself' : 'outermost first'}</span>
      </legend>
      {by.map(({ name, at }, i) => (
        <div key={`${name} ${at?.start}`} className="form-filler">
          <bdi>{name}</bdi>
          <button
            type="button"
            className="quiet"
            aria-label={`Remove ${name} from who says so`}
            onClick={() => onChange(by.filter((_, j) => j !== i))}
          >
            Remove
          </button>
        </div>
      ))}
      <AddWords
        label="who says so"
        document={document}
        evidence={evidence}
        known={known}
        selected={selected}
        onKnown={(meant) => onChange([...by, { name: meant.name, at: fillerNamed(meant, evidence).at }])}
        onWords={(at) => onChange([...by, { name: at.quote, at }])}
      />
    </fieldset>
  )
}
