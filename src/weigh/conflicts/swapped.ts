// Roles the other way round: A paid B, and B paid A. Only for predicates that cannot well hold both ways at once.
import type { Predicate, Role } from '../../model/ontology.ts'
import { meet } from '../agree.ts'
import { couldBeOne } from '../edtf.ts'
import { type Evidence, type Thing, timesOf } from '../evidence.ts'
import type { Finding } from './conflict.ts'
import { aboutOf } from './dates.ts'
import { bucketed, type Stated, sidesOf } from './sides.ts'

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

interface Directed {
  readonly predicate: Predicate
  readonly from: Thing
  readonly to: Thing
  readonly sums: readonly Thing[]
  readonly times: readonly string[]
}

export function swappedConflicts(evidence: Evidence): readonly Finding[] {
  const { claims, things, nameOf } = evidence
  const stated = claims.flatMap((claim): readonly Stated<Directed>[] => {
    const roles = DIRECTED[claim.predicate]
    if (!roles || claim.polarity !== 'affirmed') return []
    const { predicate } = claim
    return things(claim, roles[0]).flatMap((from) =>
      things(claim, roles[1])
        .filter((to) => to !== from)
        .map((to) => ({
          claim,
          says: `${nameOf(from)} → ${nameOf(to)}`,
          value: { predicate, from, to, sums: things(claim, 'amount'), times: timesOf(claim) },
        })),
    )
  })
  const pair = ({ value: { predicate, from, to } }: Stated<Directed>) => [predicate, ...[from, to].sort()].join('|')
  return bucketed(stated, pair).flatMap((bucket) => {
    const { predicate, from, to } = bucket[0]!.value
    const sides = sidesOf(bucket, {
      // Money may well go both ways: only the same sum at the same time is one payment told twice.
      comparable: ({ value: a }, { value: b }) => meet(a.sums, b.sums) && meet(a.times, b.times, couldBeOne),
      agree: ({ value: a }, { value: b }) => a.from === b.from,
    })
    return sides.length < 2
      ? []
      : [
          {
            kind: 'roles swapped' as const,
            about: aboutOf(
              evidence,
              predicate,
              [
                [DIRECTED[predicate]![0], from],
                [DIRECTED[predicate]![1], to],
              ],
              undefined,
            ),
            things: [from, to],
            sides,
            because: 'the sources give the two parties the opposite roles',
          },
        ]
  })
}
