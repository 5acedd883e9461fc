// Somebody's page: who they are and where they stand before the law at the top, then what is said of them, their money,
// what sources disagree on, and the sources themselves.
import { Link } from 'wouter'
import { useAddressOf } from '../address.ts'
import { sumInWords } from '../picture/money-words.ts'
import { plain } from '../read/wording.ts'
import { ROOMS } from '../rooms.ts'
import { SentencesButton } from '../sentences/button.tsx'
import type { PersonView } from './ask.ts'
import { ClaimsByKind } from './claims-by-kind.tsx'
import { EntityName } from './entity-name.tsx'
import { LadderOf } from './ladder.tsx'
import { Merging } from './merging.tsx'
import { Names, Rename } from './names.tsx'

/** The rooms that show the same selection their own way, as far as they exist. */
const ELSEWHERE = ['/chain', '/network', '/timeline', '/map', '/incidents']

function Elsewhere({ id }: { id: string }) {
  const addressOf = useAddressOf()
  return (
    <nav className="elsewhere" aria-label="In other rooms">
      {ROOMS.filter(({ path }) => ELSEWHERE.includes(path)).map(({ path, label }) => (
        <Link key={path} href={addressOf(path, { focus: id })}>
          {label}
        </Link>
      ))}
    </nav>
  )
}

function Head({ person }: { person: PersonView }) {
  const { id, name, type, kind, furthest, sources } = person
  const claims = sources.reduce((sum, source) => sum + source.claims.length, 0)
  return (
    <header className="profile-head">
      <p className="muted">
        {type === undefined ? 'Unknown' : plain(type)}
        {kind !== undefined && `, ${plain(kind)}`} · {claims} {claims === 1 ? 'claim' : 'claims'} in {sources.length}{' '}
        {sources.length === 1 ? 'document' : 'documents'}
      </p>
      <h1 dir="auto">{name}</h1>
      {furthest !== undefined && (
        <p className="furthest">
          <span className="legal-step">
            {furthest.says}
            {furthest.date !== undefined && ` ${furthest.date}`}
          </span>{' '}
          is the furthest step of the law that a source supports{' '}
          <SentencesButton claims={furthest.claims} about={`${name}: ${furthest.says}`} />
        </p>
      )}
      <div className="profile-acts">
        <Elsewhere id={id} />
        <Rename key={id} person={person} />
      </div>
    </header>
  )
}

function Incidents({ person: { incidents, name } }: { person: PersonView }) {
  const addressOf = useAddressOf()
  if (incidents.length === 0) return null
  return (
    <section className="profile-part">
      <h2>Incidents</h2>
      <ul>
        {incidents.map(({ id, title, claims }) => (
          <li key={id}>
            <Link href={addressOf('/incidents', { focus: id })} dir="auto">
              {title}
            </Link>{' '}
            <SentencesButton claims={claims} about={`${name} in ${title}`} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Money({ person: { money, name } }: { person: PersonView }) {
  if (money.length === 0) return null
  const side = (people: PersonView['money'][number]['payers']) =>
    people.length === 0
      ? 'not named'
      : people.map(({ entity, name: own }) => <EntityName key={entity} id={entity} name={own} />)
  return (
    <section className="profile-part">
      <h2>Money</h2>
      <ul>
        {money.map(({ payers, payees, sums }) => (
          <li key={[payers, payees].map((people) => people.map(({ entity }) => entity).join(' ')).join(' > ')}>
            {side(payers)} → {side(payees)}
            <ul className="sums">
              {sums.map((sum) => (
                <li key={sum.claims.join()}>
                  {[sumInWords(sum), sum.status, sum.strongest === 'stated' ? '' : sum.strongest, ...sum.times]
                    .filter(Boolean)
                    .join(', ')}{' '}
                  <SentencesButton claims={sum.claims} about={`Money: ${name}`} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Disagreements({ person: { conflicts, blamed, name } }: { person: PersonView }) {
  return (
    <>
      {conflicts.length > 0 && (
        <section className="profile-part">
          <h2>Sources disagree</h2>
          <ul>
            {conflicts.map(({ id, kind, about, because, sides }) => (
              <li key={id}>
                <p>
                  {kind}: <bdi>{about}</bdi> <span className="muted">{because}</span>
                </p>
                <ul className="sums">
                  {sides.map(({ says, claims, origins, preferred }) => (
                    <li key={says}>
                      <bdi>{says}</bdi> <SentencesButton claims={claims} about={`${kind}: ${says}`} />{' '}
                      <span className="muted">
                        at most {origins.length} {origins.length === 1 ? 'origin' : 'origins'}
                        {preferred !== undefined && `; held by ${preferred.who}`}
                      </span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      {blamed.length > 0 && (
        <section className="profile-part">
          <h2>Held responsible</h2>
          <ul>
            {blamed.map(({ about, state, statements, denied, incident }) => (
              <li key={`${incident} ${about}`}>
                <p>
                  <bdi>{about}</bdi>: {state}
                  {denied.length > 0 && (
                    <>
                      ,{' '}
                      <SentencesButton claims={denied} about={`Denied: ${about}`}>
                        denied
                      </SentencesButton>
                    </>
                  )}
                </p>
                <ul className="sums">
                  {statements.map(({ by, date, state: own, because, claim, withdrawnBy }) => (
                    <li key={claim}>
                      <bdi>{by}</bdi> {date}: {own} <span className="muted">{because}</span>{' '}
                      <SentencesButton claims={[claim, ...withdrawnBy]} about={`${name}, by ${by}`} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Ties({ person: { neighbours } }: { person: PersonView }) {
  if (neighbours.length === 0) return null
  return (
    <section className="profile-part">
      <h2>Named together with</h2>
      <ul className="ties">
        {neighbours.map(({ entity, name, claims }) => (
          <li key={entity}>
            <EntityName id={entity} name={name} /> <span className="count">{claims}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Sources({ person: { sources, name } }: { person: PersonView }) {
  return (
    <section className="profile-part">
      <h2>Sources</h2>
      <ul>
        {sources.map(({ document, citation, reliability, claims }) => (
          <li key={document}>
            <Link href={`/read/${document}`} dir="auto">
              {citation}
            </Link>{' '}
            {reliability !== undefined && <span className="muted">grade {reliability.grade} </span>}
            <SentencesButton claims={claims} about={`${name} in ${citation}`} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Profile({ person }: { person: PersonView }) {
  return (
    <article className="profile">
      <Head person={person} />
      {person.type === 'Person' && (
        <section className="profile-part">
          <h2>Before the law</h2>
          <LadderOf person={person} />
        </section>
      )}
      <ClaimsByKind person={person} />
      <Incidents person={person} />
      <Money person={person} />
      <Disagreements person={person} />
      <Ties person={person} />
      <Names person={person} />
      <Merging key={person.id} person={person} />
      <Sources person={person} />
    </article>
  )
}
