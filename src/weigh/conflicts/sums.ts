// Sums of one payment that differ: 30,000 euros and 30,000 dollars, or 15,000 and 30,000 euros. What was promised is not
// set against what was paid, nor one payer's money against another's, nor one day's against another's.
import { anyPair, meet } from '../agree.ts'
import { couldBeOne } from '../edtf.ts'
import { type Evidence, type Thing, timesOf } from '../evidence.ts'
import type { Finding } from './conflict.ts'
import { bucketed, type Rule, type Stated, sidesOf } from './sides.ts'

interface Sum {
  readonly payee: Thing
  readonly amount: string
  readonly payers: readonly Thing[]
  readonly status: readonly Thing[]
  readonly times: readonly string[]
}

export function sumConflicts(evidence: Evidence): readonly Finding[] {
  const { of, things, nameOf } = evidence
  const stated = of('payment')
    .filter(({ polarity }) => polarity === 'affirmed')
    .flatMap((claim) =>
      things(claim, 'amount').flatMap((amount) =>
        things(claim, 'payee').map(
          (payee): Stated<Sum> => ({
            claim,
            says: [amount, ...things(claim, 'status')].join(' '),
            value: {
              payee,
              amount,
              payers: things(claim, 'payer'),
              status: things(claim, 'status'),
              times: timesOf(claim),
            },
          }),
        ),
      ),
    )
  return bucketed(stated, ({ value }) => value.payee).flatMap((bucket) => {
    const sides = sidesOf(bucket, rule)
    const payee = bucket[0]!.value.payee
    return sides.length < 2
      ? []
      : [
          {
            kind: 'sum' as const,
            about: `payment to ${nameOf(payee)}`,
            things: [payee],
            sides,
            because: 'one payment has one sum, in one currency',
          },
        ]
  })
}

const rule: Rule<Sum> = {
  comparable: ({ value: a }, { value: b }) =>
    meet(a.payers, b.payers) && meet(a.status, b.status) && meet(a.times, b.times, couldBeOne),
  agree: ({ value: a }, { value: b }) => a.amount === b.amount,
  closer: ({ value: a }, { value: b }) => anyPair(a.status, b.status),
  precision: ({ value }) => value.payers.length + value.status.length,
}
