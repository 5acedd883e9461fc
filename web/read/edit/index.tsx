// Corrects a claim, or makes one by hand from words of the text. Loaded when the first form is asked for; the reading
// room and the review room share it.
import { useState } from 'react'
import { claim as claimOf } from '../../../src/model/claim.ts'
import type { RuleId } from '../../../src/model/ids.ts'
import type { ClaimView, DocumentView } from '../../api/client.ts'
import { useDeciding } from '../../shell/deciding.ts'
import { announce } from '../../shell/notices.tsx'
import type { Stretch } from '../cut.ts'
import { inBrief } from '../wording.ts'
import { ClaimForm } from './claim-form.tsx'
import { addOf, type Draft, draftOf, editOf } from './draft.ts'
import { evidenceAround, widened } from './words.ts'

interface EditProps {
  readonly claim: ClaimView
  readonly document: DocumentView
  readonly onDone: () => void
}

export function EditClaim({ claim, document, onDone }: EditProps) {
  const { take, busy } = useDeciding()
  const save = async (draft: Draft, why: string): Promise<void> => {
    const edit = editOf(claim, draft)
    if (edit === undefined) {
      announce('Nothing was changed.')
      return onDone()
    }
    const said = `Corrected: ${inBrief({ ...claim, ...draft } as ClaimView)}.`
    if (await take(edit, said, why === '' ? undefined : why)) onDone()
  }
  return (
    <ClaimForm
      heading="Correct this claim"
      document={document}
      evidence={claim.evidence}
      first={draftOf(claim)}
      busy={busy}
      onSave={(draft, why) => void save(draft, why)}
      onCancel={onDone}
    />
  )
}

interface NewProps {
  /** Where the reader was: the words selected, or the sentence of the claim at hand. */
  readonly at: Stretch
  readonly document: DocumentView
  /** With the id of the new claim, where one was made. */
  readonly onDone: (claim?: string) => void
}

const EMPTY: Draft = { predicate: 'association', certainty: 'stated', polarity: 'affirmed', by: [], roles: {} }

export function NewClaim({ at, document, onDone }: NewProps) {
  const { text, blocks, id } = document
  const { take, busy } = useDeciding()
  const [evidence, setEvidence] = useState(() => evidenceAround(text, blocks, at))
  if (evidence === undefined) return null
  const save = async (draft: Draft, why: string): Promise<void> => {
    const add = addOf(id, draft, evidence)
    const made = claimOf({ ...add, by: draft.by, rule: 'by-hand' as RuleId, reasons: [] } as never)
    if (await take(add, `Added: ${inBrief(made as ClaimView)}.`, why === '' ? undefined : why)) onDone(made.id)
  }
  return (
    <ClaimForm
      heading="New claim"
      document={document}
      evidence={evidence}
      first={EMPTY}
      busy={busy}
      evidenceTools={
        <p className="evidence-tools">
          <span className="hint">
            characters {evidence.start}–{evidence.end}
          </span>
          <button type="button" className="quiet" onClick={() => setEvidence(widened(text, blocks, evidence, -1))}>
            + sentence before
          </button>
          <button type="button" className="quiet" onClick={() => setEvidence(widened(text, blocks, evidence, 1))}>
            + sentence after
          </button>
        </p>
      }
      onSave={(draft, why) => void save(draft, why)}
      onCancel={() => onDone()}
    />
  )
}
