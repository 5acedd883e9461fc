// Which of the quotations of a document, in text order, holds an offset.
import type { Quoted } from './quoted.ts'

export function quotationAt(quotes: readonly Quoted[]): (at: number) => Quoted | undefined {
  return (at) => {
    let low = 0
    let high = quotes.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const q = quotes[middle]
      if (!q) return undefined
      if (at < q.start) high = middle - 1
      else if (at >= q.end) low = middle + 1
      else return q
    }
    return undefined
  }
}
