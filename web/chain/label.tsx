// The words on a link: what it is, how sure, each sum with a bar as long as the sum is large beside the largest of its
// currency in this chain. Everything on it opens its sentences.
import type { Sum } from '../../src/analyse/money.ts'
import { inSureness } from '../picture/sureness.ts'
import { SentencesButton } from '../sentences/button.tsx'
import type { Line } from './picture.ts'
import { namedSums, sumLine } from './sizes.ts'
import { kindsInWords } from './words.ts'

/** The largest figure of each currency. */
export type Largest = ReadonlyMap<string, number>

export function largestOf(money: readonly Sum[]): Largest {
  const largest = new Map<string, number>()
  for (const { amount } of money)
    if (amount) largest.set(amount.currency, Math.max(largest.get(amount.currency) ?? 0, amount.most))
  return largest
}

export function SumBar({ sum: { amount }, largest }: { sum: Sum; largest: Largest }) {
  if (amount === undefined) return null
  const part = amount.most / (largest.get(amount.currency) ?? amount.most)
  return (
    <svg className="sum-bar" viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true">
      <rect className="whole" width="100" height="5" />
      <rect width={Math.max(1, part * 100)} height="5" />
    </svg>
  )
}

interface Props {
  readonly line: Line & { readonly link: NonNullable<Line['link']> }
  readonly between: string
  readonly largest: Largest
}

export function LinkLabel({ line: { link, unknown }, between, largest }: Props) {
  const sums = namedSums(link.money)
  const sure = inSureness(link)
  const what = kindsInWords(link.kinds)
  return (
    <div className="chain-label" data-state={link.state}>
      <SentencesButton claims={link.claims} about={`${between}: ${what}`} className="chain-what">
        <strong>{what}</strong> <span className="chain-sure">{sure}</span>
      </SentencesButton>
      {sums.map((sum) => (
        <SentencesButton
          key={sum.claims.join()}
          claims={sum.claims}
          about={`${between}: ${sumLine(sum, true)}`}
          className="chain-sum"
        >
          <span>{sumLine(sum, inSureness(sum) === sure)}</span>
          <SumBar sum={sum} largest={largest} />
        </SentencesButton>
      ))}
      {unknown.map((text) => (
        <p key={text} className="chain-unknown">
          {text}
        </p>
      ))}
    </div>
  )
}
