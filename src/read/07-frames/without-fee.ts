// What was done for money, without the money.
import { type Quote, quote, type Span, span } from '../../model/span.ts'
import type { Reading } from './reading.ts'

/** "carried the box for 300 euros, paid by X", "spied for a fee", "in exchange for 300 euros, filmed it": what was done, without what it brought. */
export function withoutFee(r: Reading, whole: Quote, verb: Span): Quote {
  const isBefore = BEFORE.test(r.analysis.text.slice(whole.start, verb.start))
  const deed = isBefore ? quote(r.analysis.text, span(verb.start, whole.end)) : whole
  const sum = r.analysis.values.find((v) => v.type === 'Money' && v.start > deed.start && v.end <= deed.end)
  const upTo = sum === undefined ? deed.quote : deed.quote.slice(0, sum.start - deed.start)
  const fee = upTo.search(
    sum === undefined
      ? /\s(?:in (?:exchange|return)|(?:for|with) an? (?:fee|bounty|reward|payment|price|sum))\b/
      : FOR_SUM,
  )
  return fee > 0 ? quote(r.analysis.text, span(deed.start, deed.start + fee)) : deed
}

const BEFORE =
  /\b(?:in (?:exchange|return) for|(?:for|with) (?:an? |some |about )?(?:fee|bounty|reward|payment|price|sum|[\d$€£]))/
const FOR_SUM = /\s(?:in (?:exchange|return) )?(?:for|with)(?: (?!for\b)[\w’']+){0,4}\s*$/
