// The sums of a chain, largest first in each currency: what went in above and what came out below at a glance. One sum
// of several payers or payees stands once.
import type { Sum } from '../../src/analyse/money.ts'
import { sumInWords } from '../picture/money-words.ts'
import { inSureness } from '../picture/sureness.ts'
import { SentencesButton } from '../sentences/button.tsx'
import type { ChainView } from './ask.ts'
import { largestOf, SumBar } from './label.tsx'
import { namedSums } from './sizes.ts'

interface Passed {
  readonly sum: Sum
  readonly from: readonly string[]
  readonly to: readonly string[]
}

export function passedIn({ nodes, links }: ChainView): readonly Passed[] {
  const name = new Map(nodes.map((node) => [node.entity, node.name]))
  const passed = new Map<string, Passed>()
  for (const { upper, lower, money } of links) {
    for (const sum of namedSums(money)) {
      const key = `${sumInWords(sum)} ${sum.claims.join()}`
      const { from = [], to = [] } = passed.get(key) ?? {}
      const added = (list: readonly string[], one: string) => (list.includes(one) ? list : [...list, one])
      passed.set(key, { sum, from: added(from, name.get(upper) ?? upper), to: added(to, name.get(lower) ?? lower) })
    }
  }
  const currency = ({ sum: { amount } }: Passed): string => amount?.currency ?? '~'
  return [...passed.values()].sort(
    (a, b) =>
      (currency(a) < currency(b) ? -1 : currency(a) > currency(b) ? 1 : 0) ||
      (b.sum.amount?.most ?? 0) - (a.sum.amount?.most ?? 0),
  )
}

export function MoneyList({ chain }: { chain: ChainView }) {
  const passed = passedIn(chain)
  if (passed.length === 0) return null
  const largest = largestOf(passed.map(({ sum }) => sum))
  return (
    <section className="money-list" aria-labelledby="money-title">
      <h3 id="money-title">Money, largest first</h3>
      <ol>
        {passed.map(({ sum, from, to }) => {
          const between = `${from.join(', ')} → ${to.join(', ')}`
          return (
            <li key={`${sumInWords(sum)} ${between}`}>
              <SentencesButton claims={sum.claims} about={`${sumInWords(sum)}: ${between}`}>
                {sumInWords(sum)}
              </SentencesButton>
              <SumBar sum={sum} largest={largest} />
              <span>
                <bdi>{between}</bdi>
                <span className="muted">
                  {' '}
                  {[sum.status, inSureness(sum), ...sum.times].filter((part) => part !== undefined).join(' · ')}
                </span>
              </span>
            </li>
          )
        })}
      </ol>
      <p className="muted">
        Reports that differ stand beside one another; currencies are not converted and nothing is added up.
      </p>
    </section>
  )
}
