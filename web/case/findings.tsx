// What the case says so far, in brief: where sources disagree, what nobody says, what happened, who stands where.
import { Link } from 'wouter'
import { useAddressOf } from '../address.ts'
import { EntityName } from '../people/entity-name.tsx'
import { plain } from '../read/wording.ts'
import { SentencesButton } from '../sentences/button.tsx'
import type { FindingsView } from './ask.ts'
import { Section } from './section.tsx'

export function Conflicts({ conflicts: { total, first } }: Pick<FindingsView, 'conflicts'>) {
  const addressOf = useAddressOf()
  return (
    <Section
      title="Conflicts"
      items={first}
      total={total}
      none="No two sources disagree so far."
      all="/review"
      params={{ kind: 'conflict' }}
    >
      {({ key, title, says }) => (
        <li key={key}>
          <Link href={addressOf('/review', { item: key })} dir="auto">
            {title}
          </Link>
          <span className="muted says" dir="auto">
            {says.join(' ↔ ')}
          </span>
        </li>
      )}
    </Section>
  )
}

export function Gaps({ gaps: { total, first } }: Pick<FindingsView, 'gaps'>) {
  const addressOf = useAddressOf()
  return (
    <Section
      title="Not known"
      items={first}
      total={total}
      none="No question stands open that Cutout would ask."
      all="/chain"
    >
      {({ kind, text, incidents, entities, claims }) => (
        <li key={`${kind} ${text}`}>
          <span dir="auto">{text}</span>{' '}
          <span className="ways">
            {claims.length > 0 && <SentencesButton claims={claims} about={text} />}
            {incidents[0] !== undefined ? (
              <Link href={addressOf('/chain', { focus: incidents[0] })}>chain</Link>
            ) : (
              entities[0] !== undefined && <Link href={addressOf('/people', { focus: entities[0] })}>profile</Link>
            )}
          </span>
        </li>
      )}
    </Section>
  )
}

export function Incidents({ incidents: { total, first } }: Pick<FindingsView, 'incidents'>) {
  const addressOf = useAddressOf()
  return (
    <Section title="Incidents" items={first} total={total} none="No attack, spying or death so far." all="/incidents">
      {({ id, title, outcome, documents, claims }) => (
        <li key={id}>
          <Link href={addressOf('/chain', { focus: id })} dir="auto">
            {title}
          </Link>{' '}
          <span className="muted">{outcome && plain(outcome)}</span>{' '}
          <span className="ways">
            <SentencesButton claims={claims} about={title} />
            <span className="muted">
              {documents} {documents === 1 ? 'document' : 'documents'}
            </span>
          </span>
        </li>
      )}
    </Section>
  )
}

export function Standings({ standings: { total, first } }: Pick<FindingsView, 'standings'>) {
  return (
    <Section
      title="Before the courts"
      items={first}
      total={total}
      none="No source tells of a step of the law."
      all="/people"
    >
      {({ entity, name, furthest, claims }) => (
        <li key={entity} className="one-line">
          <EntityName id={entity} name={name} />{' '}
          <span className="ways">
            <SentencesButton claims={claims} about={`${name}: ${furthest.says}`} />
          </span>
        </li>
      )}
    </Section>
  )
}
