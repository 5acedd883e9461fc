// One payment told twice in a sentence is one claim: "received an envelope with 5,000 euros", "carried it for 300 euros,
// paid by a man in Gomel". The sum, or what holds the sum, tells that it is the same.
import type { Filler, NonEmpty } from '../../model/claim.ts'
import type { Role } from '../../model/ontology.ts'
import { childrenOf, lemmaOf } from '../tree.ts'
import type { Occurrence } from './match.ts'

/** "received 35,000 in cash" is one payment: the sum, not the cash. */
export const isToldBySum = (o: Occurrence, all: readonly Occurrence[]): boolean =>
  o.frame.predicate === 'payment' &&
  !o.roles.has('amount') &&
  (o.roles.get('benefit') ?? []).every((f) => /\b(?:cash|money|cryptocurrency|bitcoin)$/i.test(f.at.quote)) &&
  all.some((x) => x.word === o.word && x.frame.predicate === 'payment' && x.roles.has('amount'))

/** "an envelope with 5,000 euros", "debts of 14,000 euros": the sum inside what was given is one payment with it. */
export function withSum(all: readonly Occurrence[]): readonly Occurrence[] {
  const inside = (o: Occurrence, x: Occurrence): boolean => {
    const [what, sum] = [o.roles.get('benefit')?.[0]?.at, x.roles.get('amount')?.[0]?.at]
    return (
      what !== undefined && sum !== undefined && !o.roles.has('amount') && what.start < sum.start && sum.end <= what.end
    )
  }
  const pairs = all.flatMap((o) => {
    const x =
      o.frame.predicate === 'payment'
        ? all.find((y) => y.word === o.word && y.frame.predicate === 'payment' && inside(o, y))
        : undefined
    return x ? [[o, x] as const] : []
  })
  // Whichever of the two names the payee is kept, with the sum.
  const dropped = new Set(pairs.map(([o, x]) => (x.roles.has('payee') ? o : x)))
  return all.flatMap((o) => {
    if (dropped.has(o)) return []
    const amount = pairs.find(([p]) => p === o)?.[1].roles.get('amount')
    return [amount ? { ...o, roles: new Map([...o.roles, ['amount' as const, amount]]) } : o]
  })
}

const sumOf = (o: Occurrence) => (o.frame.predicate === 'payment' ? o.roles.get('amount')?.[0]?.at.start : undefined)

/** "was hired to kill X for 30,000 dollars": whichever of the verbs the sum is hung on, who paid and who was paid are told together. */
export function paidOnce(all: readonly Occurrence[]): readonly Occurrence[] {
  const merged = new Set<Occurrence>()
  return all
    .map((o) => {
      const sum = sumOf(o)
      if (sum === undefined) return o
      const twins = all.filter((x) => x !== o && sumOf(x) === sum)
      if (twins.some((x) => isFuller(x, o) || (!isFuller(o, x) && all.indexOf(x) < all.indexOf(o)))) merged.add(o)
      return twins.reduce(joined, o)
    })
    .filter((_, k) => !merged.has(all[k] as Occurrence))
}

/** "4,000 dollars was offered and never paid": what was offered is told. */
const isNever = ({ tree: t, word }: Occurrence): boolean =>
  childrenOf(t, word).some((c) => /^(?:not|never|n't)$/.test(lemmaOf(t, c)))

const isFuller = (a: Occurrence, b: Occurrence): boolean =>
  isNever(a) !== isNever(b)
    ? isNever(b)
    : a.roles.has('payer') !== b.roles.has('payer')
      ? a.roles.has('payer')
      : a.roles.size > b.roles.size

const SHARED: readonly Role[] = ['payer', 'payee', 'purpose', 'benefit', 'status']

/** What the first leaves open and the second tells; nobody becomes both payer and payee. */
function joined(o: Occurrence, other: Occurrence): Occurrence {
  const names = new Set(['payer', 'payee'].flatMap((r) => (o.roles.get(r as Role) ?? []).map((f) => f.name)))
  const more = SHARED.flatMap((role): [Role, NonEmpty<Filler>][] => {
    const fillers = other.roles.get(role)
    const isNew = fillers && !o.roles.has(role) && !fillers.some((f) => f.name !== undefined && names.has(f.name))
    return isNew ? [[role, fillers]] : []
  })
  if (more.length === 0) return o
  const roles = new Set(more.map(([role]) => role))
  const reasons = other.reasons.filter((x) => x.why === 'role' && roles.has(x.role))
  return { ...o, roles: new Map([...o.roles, ...more]), reasons: [...o.reasons, ...reasons] }
}
