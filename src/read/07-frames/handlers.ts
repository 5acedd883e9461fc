// A handler who sends his agent a map spies on nobody: what passes from whoever gives the tasks to whoever has them is part
// of the job.
import type { Role } from '../../model/ontology.ts'
import type { Occurrence } from './match.ts'

const names = (o: Occurrence, role: Role): readonly string[] => (o.roles.get(role) ?? []).flatMap((f) => f.name ?? [])

/** The claims without those of spying in which somebody hands something to the one whom he set to the job. */
export function withoutHandlers(all: readonly Occurrence[]): readonly Occurrence[] {
  const jobs = all.flatMap((o): Job[] => {
    switch (o.frame.predicate) {
      case 'tasking':
        return [{ above: names(o, 'principal'), below: names(o, 'agent') }]
      case 'recruitment':
        return [{ above: names(o, 'recruiter'), below: names(o, 'recruit') }]
      case 'payment':
        // "offered him 3,000 dollars, bought him a ticket and sent him maps"
        return o.roles.get('status')?.[0].value === 'promised'
          ? [{ above: names(o, 'payer'), below: names(o, 'payee') }]
          : []
      default:
        return []
    }
  })
  return all.filter((o) => {
    if (o.frame.predicate !== 'espionage') return true
    const [agents, recipients] = [names(o, 'agent'), names(o, 'recipient')]
    return !jobs.some(
      ({ above, below }) => agents.some((n) => above.includes(n)) && recipients.some((n) => below.includes(n)),
    )
  })
}

interface Job {
  readonly above: readonly string[]
  readonly below: readonly string[]
}
