// Roles that a claim beside it leaves no doubt about: whoever was arrested in Prague and extradited was extradited from
// there; whoever hired a man paid him, and has ordered what he was hired for.
import type { Filler, NonEmpty } from '../../model/claim.ts'
import type { Predicate, Role } from '../../model/ontology.ts'
import { headOf, isVerb, relOf, type Tree } from '../tree.ts'
import type { Occurrence } from './match.ts'

interface Inheritance {
  readonly of: Predicate
  readonly role: Role
  /** Who must be the same in both. */
  readonly who: Role
  readonly from: Predicate
  readonly fromWho: Role
  readonly fromRole: Role
  /** What the filler must be. */
  readonly kinds?: RegExp
  /** How many sentences back the other claim may stand; in the same sentence where it is left out. */
  readonly back?: number
}

const INHERITANCES: readonly Inheritance[] = [
  { of: 'extradition', role: 'origin', who: 'person', from: 'arrest', fromWho: 'suspect', fromRole: 'place' },
  { of: 'travel', role: 'destination', who: 'traveller', from: 'asylum', fromWho: 'person', fromRole: 'country' },
  { of: 'asylum', role: 'country', who: 'person', from: 'travel', fromWho: 'traveller', fromRole: 'destination' },
  { of: 'trial', role: 'place', who: 'accused', from: 'extradition', fromWho: 'person', fromRole: 'destination' },
  { of: 'conviction', role: 'court', who: 'person', from: 'trial', fromWho: 'accused', fromRole: 'court' },
  { of: 'sentence', role: 'court', who: 'person', from: 'conviction', fromWho: 'person', fromRole: 'court' },
  { of: 'sentence', role: 'offence', who: 'person', from: 'conviction', fromWho: 'person', fromRole: 'offence' },
  { of: 'acquittal', role: 'court', who: 'person', from: 'conviction', fromWho: 'person', fromRole: 'court' },
  { of: 'payment', role: 'purpose', who: 'payee', from: 'tasking', fromWho: 'agent', fromRole: 'task' },
  { of: 'espionage', role: 'sponsor', who: 'agent', from: 'tasking', fromWho: 'agent', fromRole: 'principal' },
  { of: 'espionage', role: 'sponsor', who: 'agent', from: 'representation', fromWho: 'agent', fromRole: 'principal' },
  { of: 'attack', role: 'sponsor', who: 'perpetrator', from: 'tasking', fromWho: 'agent', fromRole: 'principal' },
  // "two men who work for a foreign service shot him": not whoever works for a bakery
  {
    of: 'attack',
    role: 'sponsor',
    who: 'perpetrator',
    from: 'representation',
    fromWho: 'agent',
    fromRole: 'principal',
    kinds: /^(?:state|intelligence)$/,
  },
  // "Belov recruited Horak over Telegram. He was promised 5,000 euros.": by Belov.
  { of: 'payment', role: 'payer', who: 'payee', from: 'payment', fromWho: 'payee', fromRole: 'payer', back: 2 },
  { of: 'payment', role: 'payer', who: 'payee', from: 'tasking', fromWho: 'agent', fromRole: 'principal', back: 3 },
  {
    of: 'payment',
    role: 'payer',
    who: 'payee',
    from: 'recruitment',
    fromWho: 'recruit',
    fromRole: 'recruiter',
    back: 3,
  },
  { of: 'payment', role: 'payer', who: 'payee', from: 'espionage', fromWho: 'agent', fromRole: 'recipient', back: 1 },
  { of: 'payment', role: 'payer', who: 'payee', from: 'espionage', fromWho: 'agent', fromRole: 'sponsor', back: 1 },
  // "hired Novak, offering 160,000 dollars for the murder": to Novak.
  { of: 'payment', role: 'payee', who: 'payer', from: 'tasking', fromWho: 'principal', fromRole: 'agent', back: 2 },
  {
    of: 'payment',
    role: 'payee',
    who: 'payer',
    from: 'recruitment',
    fromWho: 'recruiter',
    fromRole: 'recruit',
    back: 2,
  },
]

/** Who is paid by somebody else, or for something else than what he was hired for. */
const OTHER_MONEY: ReadonlySet<string> = new Set(
  'sell salary buy cost demand price payroll bounty barter debt'.split(' ').map((turn) => `payment.${turn}`),
)

/** The claims of a document in order, each with what it takes from one beside or before it. */
export function inherited(all: readonly Occurrence[]): readonly Occurrence[] {
  const made: Occurrence[] = [...all]
  const bySentence = new Map<number, number[]>()
  all.forEach((o, k) => {
    const at = bySentence.get(o.tree.sentence.index)
    if (at) at.push(k)
    else bySentence.set(o.tree.sentence.index, [k])
  })
  all.forEach((o, k) => {
    const beside = (back: number) =>
      (bySentence.get(o.tree.sentence.index - back) ?? []).flatMap((x) => (x === k ? [] : (made[x] ?? [])))
    let now = ordered(o, beside(0))
    const taken = new Set<Role>()
    for (const role of new Set(INHERITANCES.flatMap((x) => (x.of === o.frame.predicate ? [x.role] : [])))) {
      if (now.roles.has(role) || taken.has(role) || OTHER_MONEY.has(o.frame.id)) continue
      const from = nearest(now, role, beside)
      if (!from) continue
      taken.add(role)
      now = given(now, role, from.fillers, from.path, from.other)
    }
    made[k] = now
  })
  return made
}

const names = (o: Occurrence, role: Role): readonly string[] => (o.roles.get(role) ?? []).flatMap((f) => f.name ?? [])

function nearest(o: Occurrence, role: Role, beside: (back: number) => readonly Occurrence[]) {
  const rules = INHERITANCES.filter((x) => x.of === o.frame.predicate && x.role === role)
  for (let back = 0; back <= Math.max(...rules.map((x) => x.back ?? 0)); back++)
    for (const rule of rules) {
      if (back > (rule.back ?? 0)) continue
      const people = names(o, rule.who)
      const other = beside(back).findLast(
        (x) =>
          x.frame.predicate === rule.from &&
          !OTHER_MONEY.has(x.frame.id) &&
          x.roles.has(rule.fromRole) &&
          (rule.kinds === undefined ||
            (x.roles.get(rule.fromRole) ?? []).every((f) => rule.kinds?.test(f.kind ?? ''))) &&
          names(x, rule.fromWho).some((n) => people.includes(n)),
      )
      const fillers = other?.roles.get(rule.fromRole)
      if (!fillers || fillers.some((f) => f.name !== undefined && people.includes(f.name))) continue
      if (role === 'payer' && fillers.some((f) => beside(0).some((x) => isPaidOn(x, people, f.name)))) continue
      return { other, fillers, path: `as for the ${rule.from} ${back === 0 ? 'in the same sentence' : 'told before'}` }
    }
  return undefined
}

/** "received 18,000 euros and passed 700 on to Quintas": whoever gets a part of it has not paid it. */
const isPaidOn = (x: Occurrence, payers: readonly string[], payee: string | undefined): boolean =>
  x.frame.predicate === 'payment' &&
  payee !== undefined &&
  names(x, 'payee').includes(payee) &&
  names(x, 'payer').some((n) => payers.includes(n))

const given = (
  o: Occurrence,
  role: Role,
  fillers: NonEmpty<Filler>,
  path: string,
  teller?: Occurrence,
): Occurrence => ({
  ...o,
  ...(role === 'sponsor' && teller !== undefined ? { behind: teller } : {}),
  roles: new Map([...o.roles, [role, fillers]]),
  reasons: [...o.reasons, ...fillers.map((f) => ({ why: 'role' as const, role, path, at: f.at }))],
})

/** Who is told to do a deed or paid for it, and by whom. */
const ORDERS: readonly {
  readonly of: Predicate
  readonly deed: Role
  readonly agent: Role
  readonly principal: Role
}[] = [
  { of: 'tasking', deed: 'task', agent: 'agent', principal: 'principal' },
  { of: 'payment', deed: 'purpose', agent: 'payee', principal: 'payer' },
]

/** "paid two members of a gang to watch a school": the deed that is ordered is theirs, and whoever ordered it is behind it. */
function ordered(o: Occurrence, beside: readonly Occurrence[]): Occurrence {
  const doer = o.frame.predicate === 'attack' ? 'perpetrator' : o.frame.predicate === 'espionage' ? 'agent' : undefined
  const at = o.tree.words[o.word]
  if (!doer || !at) return o
  for (const { of, deed, agent, principal } of ORDERS)
    for (const order of beside) {
      const span = order.frame.predicate === of ? order.roles.get(deed)?.[0]?.at : undefined
      if (!span || at.start < span.start || at.end > span.end || isToldInside(o.tree, o.word, span.start)) continue
      const [who, whom] = [order.roles.get(agent), order.roles.get(principal)]
      const theirs = who && !o.roles.has(doer) ? given(o, doer, who, `whoever was given the ${of}`) : o
      return whom && !theirs.roles.has('sponsor') && 'sponsor' in o.frame.roles && theirs.roles.get(doer) === who
        ? given(theirs, 'sponsor', whom, `whoever gave the ${of}`)
        : theirs
    }
  return o
}

/** "to find out who killed the editor": that deed is told of, and not ordered. */
function isToldInside(t: Tree, word: number, start: number): boolean {
  for (let at = word; at >= 0 && (t.words[at]?.start ?? 0) >= start; at = headOf(t, at))
    if (/^(?:acl:relcl|ccomp)$/.test(relOf(t, at)) && isVerb(t, at)) return true
  return false
}
