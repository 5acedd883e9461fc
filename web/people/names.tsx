// Every name of somebody with its script and the documents that use it, the mentions that were taken to be one and why,
// and the decisions about them: split one off, call it otherwise.
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import type { MentionId } from '../../src/model/decision.ts'
import { useDeciding } from '../shell/deciding.ts'
import type { MentionView, PersonView } from './ask.ts'
import { Reasons } from './reasons.tsx'

const SCRIPTS: Readonly<Record<string, string>> = {
  Latn: 'Latin',
  Cyrl: 'Cyrillic',
  Arab: 'Arabic',
  Geor: 'Georgian',
  Armn: 'Armenian',
  Hebr: 'Hebrew',
  Grek: 'Greek',
  Hani: 'Chinese',
  Zyyy: '',
}

/** A decision names at most so many mentions; the rest follow them. */
const MOST = 2000

export function Rename({ person: { name, mentions } }: { person: PersonView }) {
  const [open, setOpen] = useState(false)
  const { take, busy } = useDeciding()
  if (!open) {
    return (
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        Rename
      </button>
    )
  }
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const given = String(new FormData(event.currentTarget).get('name')).trim()
    const ids = mentions.slice(0, MOST).map(({ id }) => id as MentionId)
    if (given === '' || given === name) return setOpen(false)
    if (await take({ kind: 'rename', mentions: ids, name: given }, `${name} is now called ${given}.`)) setOpen(false)
  }
  return (
    <form className="rename" onSubmit={(event) => void save(event)}>
      <input name="name" aria-label="New name" defaultValue={name} required maxLength={300} dir="auto" />
      <button type="submit" className="button" disabled={busy}>
        Save
      </button>
      <button type="button" className="quiet" onClick={() => setOpen(false)}>
        Cancel
      </button>
    </form>
  )
}

function Mentions({ mentions, name }: { mentions: readonly MentionView[]; name: string }) {
  const { take, busy } = useDeciding()
  return (
    <ul className="mentions">
      {mentions.map(({ id, document, name: called, citation, claims }) => (
        <li key={id}>
          <bdi>{called}</bdi>{' '}
          <Link href={`/read/${document}?claim=${claims[0]}`} className="muted" dir="auto">
            {citation}
          </Link>
          {mentions.length > 1 && (
            <button
              type="button"
              className="quiet"
              disabled={busy}
              aria-label={`Split “${called}” in ${citation} off from ${name}`}
              onClick={() =>
                void take({ kind: 'split', mentions: [id as MentionId] }, `“${called}” is no longer ${name}.`)
              }
            >
              Split off
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

export function Names({ person }: { person: PersonView }) {
  const { name, namesIn, mentions, joins } = person
  const called = new Map(mentions.map(({ id, name: own }) => [id as string, own]))
  return (
    <section className="profile-part">
      <h2>Names</h2>
      <ul className="names">
        {namesIn.map((one) => (
          <li key={one.name}>
            <bdi className="person-name">{one.name}</bdi>
            <span className="muted">
              {SCRIPTS[one.script]}
              {SCRIPTS[one.script] === '' ? '' : ', '}
              {one.documents.length === 0
                ? 'given by a person'
                : `${one.documents.length} ${one.documents.length === 1 ? 'document' : 'documents'}`}
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{mentions.length === 1 ? '1 mention' : `${mentions.length} mentions were taken to be one`}</summary>
        <Mentions mentions={mentions} name={name} />
      </details>
      {joins.length > 0 && (
        <details>
          <summary>Why they are one: {joins.length === 1 ? '1 reason' : `${joins.length} joins`}</summary>
          <ul className="joins">
            {joins.map(({ mentions: [a, b], by, score, reasons }) => (
              <li key={`${a} ${b}`}>
                <p>
                  <bdi>{called.get(a) ?? a}</bdi> and <bdi>{called.get(b) ?? b}</bdi>:{' '}
                  {by === 'decision'
                    ? 'a person said so'
                    : by === 'source'
                      ? 'a source says so'
                      : `${Math.round(score * 100)} of 100`}
                </p>
                {reasons.length > 0 && <Reasons reasons={reasons} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
