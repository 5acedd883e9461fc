// What is said of somebody, by kind: a line for all claims that say the same, as sure as the surest of them.
import type { SupportState } from '../../src/analyse/support.ts'
import { CertaintyMark } from '../read/certainty-mark.tsx'
import { plain, roleLabel } from '../read/wording.ts'
import { SentencesButton } from '../sentences/button.tsx'
import type { LineView, PersonView } from './ask.ts'
import { EntityName } from './entity-name.tsx'

const PARTS = [
  ['identity', 'Who it is'],
  ['ties', 'Ties'],
  ['acts', 'What was done'],
  ['law', 'What the law did'],
  ['views', 'What authors make of it'],
] as const

const STATE_SAYS: Readonly<Record<SupportState, string>> = {
  affirmed: '',
  denied: 'denied',
  open: 'left open',
  disputed: 'affirmed and denied',
}

function Line({ line, who }: { line: LineView; who: string }) {
  const { predicate, role, others, said, strongest, state, claims } = line
  const polarity = state === 'denied' ? 'denied' : state === 'open' ? 'open' : 'affirmed'
  return (
    <li className="said-line">
      <span className="predicate">{plain(predicate)}</span>
      <span>
        as {roleLabel({ predicate, certainty: strongest, polarity }, role)}
        {others.map((other) => (
          <span key={`${other.role} ${other.entity}`} className="part">
            {' '}
            <span className="role">{plain(other.role)}</span> <EntityName id={other.entity} name={other.name} />
          </span>
        ))}
        {said.length > 0 && (
          <span className="said-words">
            {' '}
            <bdi>{said.map(({ words }) => words).join('; ')}</bdi>
          </span>
        )}
      </span>
      <span className="sureness">
        <CertaintyMark certainty={strongest} polarity={polarity} /> {strongest}
        {STATE_SAYS[state] !== '' && `, ${STATE_SAYS[state]}`}
      </span>
      <SentencesButton claims={claims} about={`${plain(predicate)}: ${who}`} />
    </li>
  )
}

export function ClaimsByKind({ person: { name, parts } }: { person: PersonView }) {
  return PARTS.map(([part, heading]) => {
    const lines = parts[part]
    if (lines.length === 0) return null
    return (
      <section key={part} className="profile-part">
        <h2>{heading}</h2>
        <ul>
          {lines.map((line) => (
            <Line key={`${line.predicate} ${line.role} ${line.claims.join()}`} line={line} who={name} />
          ))}
        </ul>
      </section>
    )
  })
}
