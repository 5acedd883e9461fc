// Ask: who is so called, which texts hold the words, which claims say it; narrowed by facets that count what they would
// leave. All of it stands in the address.
import '../styles/search.css'
import { Link } from 'wouter'
import { useParams } from '../address.ts'
import { LegalStepMark } from '../people/entity-name.tsx'
import { plain } from '../read/wording.ts'
import { Asked, Empty } from '../shell/states.tsx'
import { type AskView, addressOfFound, FACETS, useAsk, useFind } from './ask.ts'
import { Facets } from './facets.tsx'
import { ClaimHits, TextHits } from './hits.tsx'

function Names({ q }: { q: string }) {
  const { entities = [], incidents = [] } = useFind(q).data ?? {}
  if (entities.length + incidents.length === 0) return null
  return (
    <section aria-labelledby="names-title">
      <h2 id="names-title">Names</h2>
      <ul className="name-hits">
        {entities.map((found) => (
          <li key={found.id}>
            <Link href={addressOfFound.entity(found.id)}>
              <bdi>{found.name}</bdi>
            </Link>
            <LegalStepMark line={found} />{' '}
            <span className="muted">
              {found.as !== undefined && (
                <>
                  as <bdi>{found.as}</bdi>,{' '}
                </>
              )}
              {plain(found.kind ?? found.type.toLowerCase())}, {found.claims} {found.claims === 1 ? 'claim' : 'claims'}
              {found.fuzzy && ', spelled alike'}
            </span>
          </li>
        ))}
        {incidents.map(({ id, title }) => (
          <li key={id}>
            <Link href={addressOfFound.incident(id)} dir="auto">
              {title}
            </Link>{' '}
            <span className="muted">incident</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Results({ found, q }: { found: AskView; q: string }) {
  const nothing = found.texts.length + found.total === 0
  return (
    <>
      {q !== '' && <Names q={q} />}
      {nothing ? (
        <Empty title="Nothing found">Try fewer words or facets, or a beginning with *.</Empty>
      ) : (
        <>
          <ClaimHits claims={found.claims} total={found.total} />
          <TextHits hits={found.texts} />
        </>
      )}
    </>
  )
}

export function SearchRoom() {
  const [params, change] = useParams()
  const q = (params.q ?? '').trim()
  const found = useAsk(params)
  const narrowed = FACETS.some((facet) => params[facet] !== undefined)
  return (
    <div className="room search-room">
      <title>{`${q === '' ? 'Ask' : q} – Cutout`}</title>
      <header className="room-head">
        <h1 dir="auto">{q === '' ? 'Ask' : `Ask: ${q}`}</h1>
      </header>
      {q === '' && !narrowed ? (
        <Empty title="What are you looking for?">
          Names are found in any spelling and script. In texts and claims all words are wanted; “a phrase” goes in
          quotation marks, Mehd* finds beginnings. Ctrl K goes straight to somebody.
        </Empty>
      ) : (
        <Asked query={found} what="what was found">
          {(data) => (
            <div className="search-columns">
              <Facets facets={data.facets} params={params} change={change} />
              <div className="search-found">
                <Results found={data} q={q} />
              </div>
            </div>
          )}
        </Asked>
      )}
    </div>
  )
}
