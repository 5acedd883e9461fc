// Sums as a reader writes them, never converted: USD 500,000; EUR 5,000 to 10,000.
import type { Amount, Sum } from '../../src/analyse/money.ts'

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

export const inMoney = ({ currency, least, most }: Amount): string =>
  `${currency} ${grouped.format(least)}${most === least ? '' : ` to ${grouped.format(most)}`}`

/** What a sum is called where it stands alone. */
export const sumInWords = ({ amount, benefit }: Pick<Sum, 'amount' | 'benefit'>): string =>
  amount ? inMoney(amount) : (benefit ?? 'a sum that is not named')
