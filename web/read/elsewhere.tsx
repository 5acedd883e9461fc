// What other documents say of the people of this one: closed until asked for; with a claim open, of its people only.
import { useState } from 'react'
import { Link } from 'wouter'
import type { Filler } from '../../src/model/claim.ts'
import { withParams } from '../address.ts'
import type { ClaimView } from '../api/client.ts'
import { EntityName } from '../people/entity-name.tsx'
import { useAround, useThings } from './around.ts'
import { CertaintyMark } from './certainty-mark.tsx'
import { thingOf } from './marks.ts'
import { POLARITY_SAYS } from './wording.ts'

function peopleOf(claim: ClaimView, things: ReadonlyMap<string, string>): ReadonlySet<string> {
  const fillers = Object.values(claim.roles as Readonly<Record<string, readonly Filler[]>>).flat()
  return new Set(fillers.flatMap((filler) => things.get(thingOf(filler) ?? '') ?? []))
}

export function Elsewhere({ document, active }: { document: string; active: ClaimView | undefined }) {
  const [open, setOpen] = useState(false)
  const around = useAround(document).data
  const things = useThings(document)
  const all = around?.elsewhere ?? []
  const people = active && peopleOf(active, things)
  const among = people === undefined ? all : all.filter(({ entity }) => people.has(entity))
  const total = among.reduce((sum, one) => sum + one.total, 0)
  if (all.length === 0) return null
  return (
    <details className="claims-elsewhere" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {total} {total === 1 ? 'claim' : 'claims'} of other documents about{' '}
        {people === undefined ? 'these people' : 'the people of this claim'}
      </summary>
      {open &&
        among.map(({ entity, name, total: own, claims }) => (
          <section key={entity}>
            <h3>
              <EntityName id={entity} name={name} />
            </h3>
            <ul>
              {claims.map(({ claim, document: where, citation, says, certainty, polarity }) => (
                <li key={claim}>
                  <Link href={withParams(`/read/${where}`, { claim })} dir="auto" title={citation}>
                    {says}
                  </Link>{' '}
                  <span className="sureness">
                    <CertaintyMark certainty={certainty} polarity={polarity} /> {certainty}
                    {polarity !== 'affirmed' && `, ${POLARITY_SAYS[polarity]}`}
                  </span>{' '}
                  <span className="muted" dir="auto">
                    {citation}
                  </span>
                </li>
              ))}
            </ul>
            {own > claims.length && <p className="muted">and {own - claims.length} more on their page</p>}
          </section>
        ))}
    </details>
  )
}
