// Parts of a payment spoken of before: "was promised 600,000 euros, though only travel expenses were paid", "Of the 60,000
// kronor only 4,000 ever arrived". Who paid and who was paid is told with the whole.
import type { Role } from '../../model/ontology.ts'
import type { Occurrence } from './match.ts'

/** How many sentences back the whole may have been spoken of. */
const NEAR = 2

const isPart = ({ frame }: Occurrence): boolean => frame.id === 'payment.part-of-it' || frame.id === 'payment.part-came'
const SHARED: readonly Role[] = ['payer', 'payee']

/** Each part with payer and payee of the whole; without a whole before it, it is nobody's payment. */
export function ofTheSamePayment(all: readonly Occurrence[]): readonly Occurrence[] {
  if (!all.some(isPart)) return all
  return all.flatMap((o, k) => {
    if (!isPart(o)) return [o]
    if (all.some((x) => x !== o && x.tree === o.tree && x.word === o.word && x.frame.predicate === 'payment')) return []
    const whole = all
      .slice(0, k)
      .findLast((x) => x.frame.predicate === 'payment' && !isPart(x) && x.roles.has('payee') && isNear(x, o))
    if (!whole) return []
    const taken = SHARED.flatMap((role) => {
      const fillers = o.roles.has(role) ? undefined : whole.roles.get(role)
      return fillers ? [{ role, fillers }] : []
    })
    return [
      {
        ...o,
        roles: new Map([...o.roles, ...taken.map(({ role, fillers }) => [role, fillers] as const)]),
        reasons: [
          ...o.reasons,
          ...taken.flatMap(({ role, fillers }) =>
            fillers.map((f) => ({ why: 'role' as const, role, path: 'as for the payment spoken of before', at: f.at })),
          ),
        ],
      },
    ]
  })
}

const isNear = (whole: Occurrence, part: Occurrence): boolean => {
  const back = part.tree.sentence.index - whole.tree.sentence.index
  return back >= 0 && back <= NEAR && (back > 0 || whole.word < part.word)
}
