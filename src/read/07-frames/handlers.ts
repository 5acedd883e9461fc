// A handler who sends his agent a map spies on nobody: what passes from whoever gives the tasks to whoever has them is part
// of the job.
import type { Role } from '../../model/ontology.ts'
import type { Occurrence } from './match.ts'

const names = (o: Occurrence, role: Role): readonly string[] => (o.roles.get(role) ?? []).flatMap((f) => f.name ?? [])

/** The claims without those of spying in which a handler hands something to the one whom he has tasked or recruited. */
export function withoutHandlers(all: readonly Occurrence[]): readonly Occurrence[] {
  const jobs = all.flatMap((o) =>
    o.frame.predicate === 'tasking'
      ? [{ above: names(o, 'principal'), below: names(o, 'agent') }]
      : o.frame.predicate === 'recruitment'
        ? [{ above: names(o, 'recruiter'), below: names(o, 'recruit') }]
        : // "offered him 3,000 dollars, bought him a ticket and sent him maps"
          o.frame.predicate === 'payment' && o.roles.get('status')?.[0].value === 'promised'
          ? [{ above: names(o, 'payer'), below: names(o, 'payee') }]
          : [],
  )
  return all.filter(
    (o) =>
      o.frame.predicate !== 'espionage' ||
      !jobs.some(
        ({ above, below }) =>
          names(o, 'agent').some((n) => above.includes(n)) && names(o, 'recipient').some((n) => below.includes(n)),
      ),
  )
}
