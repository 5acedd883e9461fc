// Roles the other way round: A paid B, and B paid A. Only for predicates that cannot well hold both ways at once.
import type { Predicate, Role } from '../../model/ontology.ts'
import { meet } from '../agree.ts'
import { couldOverlap } from '../edtf.ts'
import { at, type Evidence, type Laid, type Thing, thingsIn, type When } from '../evidence.ts'
import type { Finding } from './conflict.ts'
import { conflictsOver, type Rule, type Stated } from './sides.ts'

const DIRECTED: Readonly<Partial<Record<Predicate, readonly [Role, Role]>>> = {
  recruitment: ['recruiter', 'recruit'],
  tasking: ['principal', 'agent'],
  payment: ['payer', 'payee'],
  representation: ['agent', 'principal'],
  training: ['trainer', 'trainee'],
  funding: ['funder', 'recipient'],
  'part-of': ['part', 'whole'],
  testimony: ['witness', 'against'],
}

interface Directed extends Stated {
  readonly from: Thing
  readonly to: Thing
  readonly sums: readonly Thing[]
  readonly days: When['days']
}

export function swappedConflicts({ among, nameOf }: Evidence): readonly Finding[] {
  const laid = among(Object.keys(DIRECTED) as Predicate[])
  const ways = new Map<Predicate, Map<Thing, Set<Thing>>>()
  eachWay(laid, ({ claim: { predicate } }, from, to) => {
    const begun = at(ways, predicate, () => new Map<Thing, Set<Thing>>())
    at(begun, from, () => new Set<Thing>()).add(to)
  })
  const told: Directed[] = []
  eachWay(laid, (one, from, to) => {
    const { claim } = one
    if (!ways.get(claim.predicate)?.get(to)?.has(from)) return
    const says = `${nameOf(from)} → ${nameOf(to)}`
    told.push({ claim, says, from, to, sums: thingsIn(one, 'amount'), days: one.when.days })
  })
  return conflictsOver(
    told,
    ({ claim: { predicate }, from, to }) => [predicate, ...[from, to].sort()].join(' '),
    rule,
    ({ claim: { predicate }, from, to }) => ({
      kind: 'roles swapped',
      about: `${predicate}: ${nameOf(from)}, ${nameOf(to)}`,
      things: [from, to],
      because: 'the sources give the two parties the opposite roles',
    }),
  )
}

/** Everybody who does it, with everybody to whom it is done. */
function eachWay(laid: readonly Laid[], visit: (told: Laid, from: Thing, to: Thing) => void): void {
  for (const told of laid) {
    const roles = DIRECTED[told.claim.predicate]
    if (roles === undefined || told.claim.polarity !== 'affirmed') continue
    for (const from of thingsIn(told, roles[0]))
      for (const to of thingsIn(told, roles[1])) if (to !== from) visit(told, from, to)
  }
}

const rule: Rule<Directed> = {
  // Money may well go both ways: only the same sum at the same time is one payment told twice.
  comparable: (a, b) => meet(a.sums, b.sums) && meet(a.days, b.days, couldOverlap),
  agree: (a, b) => a.from === b.from,
}
