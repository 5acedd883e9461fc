// Who is behind a deed may be less sure than the deed: in "is accused of hiring the gunmen who shot him" the shots are
// certain, and who hired the gunmen is not.
import { weakest } from '../../model/ontology.ts'
import type { Occurrence } from '../07-frames.ts'
import type { Attribution } from '../08-attribution.ts'

/** The deed with its sponsor as sure as the order that names him; without him where the order is denied or open. */
export function behindIt(o: Occurrence, own: Attribution, order: Attribution): { o: Occurrence; a: Attribution } {
  if (order.unreal || (order.polarity !== 'affirmed' && own.polarity === 'affirmed')) {
    const roles = new Map(o.roles)
    roles.delete('sponsor')
    return { o: { ...o, roles, reasons: o.reasons.filter((x) => !(x.why === 'role' && x.role === 'sponsor')) }, a: own }
  }
  const certainty = weakest([own.certainty, order.certainty])
  const by = own.by.length > 0 || certainty === own.certainty ? own.by : order.by
  return { o, a: { ...own, certainty, by } }
}
