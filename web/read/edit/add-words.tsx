// Takes words out of the text for a role: by the name of somebody known, by typing words that stand there, or from what
// is selected. Words that do not stand in the document are refused.
import { useId, useState } from 'react'
import type { Quote } from '../../../src/model/span.ts'
import type { DocumentView } from '../../api/client.ts'
import { type Known, placeOf } from './words.ts'

interface AddProps {
  /** What the words are for: "payer". */
  readonly label: string
  readonly document: DocumentView
  readonly evidence: Quote
  readonly known: readonly Known[]
  readonly selected: Quote | undefined
  readonly onKnown: (known: Known) => void
  readonly onWords: (at: Quote) => void
}

const MOST_NAMES = 200

export function AddWords({ label, document, evidence, known, selected, onKnown, onWords }: AddProps) {
  const id = useId()
  const [words, setWords] = useState('')
  const [refused, setRefused] = useState<string>()
  const add = (): void => {
    const meant = known.find(({ name }) => name === words.trim())
    const at = meant === undefined ? placeOf(document.text, words, evidence) : undefined
    if (meant !== undefined) onKnown(meant)
    else if (at !== undefined) onWords(at)
    const found = meant !== undefined || at !== undefined
    if (found) setWords('')
    setRefused(found || words.trim() === '' ? undefined : `“${words.trim()}” does not stand in this document.`)
  }
  return (
    <div className="add-words">
      <input
        list={`${id}-names`}
        value={words}
        aria-label={`Add ${label}`}
        placeholder="a name, or words of the text"
        dir="auto"
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          add()
        }}
      />
      <datalist id={`${id}-names`}>
        {known.slice(0, MOST_NAMES).map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="button" className="quiet" onClick={add} aria-label={`Add these words as ${label}`}>
        Add
      </button>
      {selected !== undefined && (
        <button
          type="button"
          className="quiet use-selected"
          aria-label={`Use the selected words “${selected.quote}” as ${label}`}
          onClick={() => onWords(selected)}
        >
          ← “<bdi>{selected.quote.length > 24 ? `${selected.quote.slice(0, 24)}…` : selected.quote}</bdi>”
        </button>
      )}
      {refused !== undefined && (
        <p role="alert" className="form-refused">
          {refused}
        </p>
      )}
    </div>
  )
}
