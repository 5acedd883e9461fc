// Who may be the same: suggestions that wait, and a search for anybody else. What a merge would join is shown before it
// is decided, with a warning where a source tells the two apart.
import '../styles/review.css'
import { useDeferredValue, useState } from 'react'
import { useEntityIndex } from '../api/queries.ts'
import { MergeBody } from '../review/merge-item.tsx'
import { useDeciding } from '../shell/deciding.ts'
import { Asked } from '../shell/states.tsx'
import { type MergeItem, type PersonView, useMerge, useNamed } from './ask.ts'
import { EntityName } from './entity-name.tsx'
import { Reasons } from './reasons.tsx'

function Preview({ one, other, onDone }: { one: string; other: string; onDone: () => void }) {
  const merge = useMerge(one, other)
  const { take } = useDeciding()
  const [chosen, setChosen] = useState<string>()
  const decide = ({ sides: [a, b], one: all, two }: MergeItem, same: boolean, why?: string): void => {
    // Closed first: once they are one, there is no pair left to ask for.
    onDone()
    if (same) void take({ kind: 'merge', mentions: [...all] }, `Merged ${a.name} and ${b.name}.`, why)
    else void take({ kind: 'differ', mentions: [...two] }, `${a.name} and ${b.name} are held apart.`, why)
  }
  return (
    <Asked query={merge} what="both sides">
      {(item) => (
        <div className="merge-preview">
          <MergeBody
            item={item}
            chosen={chosen}
            onChoose={setChosen}
            onDecide={(same, why) => decide(item, same, why)}
            onSkip={onDone}
          />
        </div>
      )}
    </Asked>
  )
}

export function Merging({ person }: { person: PersonView }) {
  const { id, name, suggestions } = person
  const [other, setOther] = useState<string>()
  const [words, setWords] = useState('')
  const asked = useDeferredValue(words)
  const index = useEntityIndex()
  const found = (useNamed(asked).data ?? []).filter(({ entity }) => entity !== id).slice(0, 8)
  return (
    <section className="profile-part">
      <h2>The same?</h2>
      {suggestions.length > 0 && (
        <ul className="suggestions">
          {suggestions.map((suggestion) => (
            <li key={suggestion.entity}>
              <p>
                <EntityName id={suggestion.entity} name={suggestion.name} /> may be the same,{' '}
                {Math.round(suggestion.score * 100)} of 100{' '}
                <button type="button" className="quiet" onClick={() => setOther(suggestion.entity)}>
                  Compare and decide
                </button>
              </p>
              <Reasons reasons={suggestion.reasons} />
            </li>
          ))}
        </ul>
      )}
      <label className="form-line">
        Merge {name} with somebody else
        <input
          type="search"
          value={words}
          placeholder="a name, in any spelling or script"
          dir="auto"
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      {words !== '' && (
        <ul className="found-names">
          {found.map(({ entity, name: own, as }) => (
            <li key={entity}>
              <button type="button" className="quiet" onClick={() => setOther(entity)}>
                <bdi>{index.get(entity)?.name ?? own}</bdi>
                {as !== own && (
                  <span className="muted">
                    {' '}
                    as <bdi>{as}</bdi>
                  </span>
                )}
              </button>
            </li>
          ))}
          {found.length === 0 && <li className="muted">Nobody is called that.</li>}
        </ul>
      )}
      {other !== undefined && (
        <Preview
          one={id}
          other={other}
          onDone={() => {
            setOther(undefined)
            setWords('')
          }}
        />
      )}
    </section>
  )
}
