// Sums of one payment that differ: 30,000 euros and 30,000 dollars, or 15,000 and 30,000 euros. What was promised is not
// set against what was paid, nor one payer's money against another's, nor one day's against another's.
import { anyPair, meet } from '../agree.ts'
import { couldOverlap } from '../edtf.ts'
import { type Evidence, type Thing, thingsIn, type When } from '../evidence.ts'
import type { Finding } from './conflict.ts'
import { conflictsOver, type Rule, type Stated } from './sides.ts'

interface Sum extends Stated {
  readonly payee: Thing
  readonly amount: string
  readonly payers: readonly Thing[]
  readonly status: readonly Thing[]
  readonly days: When['days']
}

export function sumConflicts({ of, nameOf }: Evidence): readonly Finding[] {
  const sums: Sum[] = []
  for (const told of of('payment')) {
    const { claim } = told
    if (claim.polarity !== 'affirmed') continue
    const [payers, status] = [thingsIn(told, 'payer'), thingsIn(told, 'status')]
    const { days } = told.when
    for (const amount of thingsIn(told, 'amount')) {
      const says = status.length === 0 ? amount : [amount, ...status].join(' ')
      for (const payee of thingsIn(told, 'payee')) sums.push({ claim, says, payee, amount, payers, status, days })
    }
  }
  return conflictsOver(
    sums,
    ({ payee }) => payee,
    rule,
    ({ payee }) => ({
      kind: 'sum',
      about: `payment to ${nameOf(payee)}`,
      things: [payee],
      because: 'one payment has one sum, in one currency',
    }),
  )
}

const rule: Rule<Sum> = {
  comparable: (a, b) => meet(a.payers, b.payers) && meet(a.status, b.status) && meet(a.days, b.days, couldOverlap),
  agree: (a, b) => a.amount === b.amount,
  closer: (a, b) => anyPair(a.status, b.status),
  precision: ({ payers, status }) => payers.length + status.length,
}
