// Sums and counts told by a number alone: "received 800 euros up front and was to have been given a further 5,000".
import { type Quote, quote, span } from '../../model/span.ts'
import { atoms } from '../05-values/atoms.ts'
import { amount, plainNumber } from '../05-values/numbers.ts'
import { childrenOf, headOf, lemmaOf, prepositionOf, relOf, type Tree } from '../tree.ts'
import type { Reading } from './reading.ts'

/** How many sentences back the currency may have been named. */
const NEAR = 8
/** Less than this is a number of people or of days. */
const LEAST = 100

/** A number that counts nothing, in the currency that the text spoke of last. */
export function bareSum(r: Reading, t: Tree, head: number): { readonly at: Quote; readonly value: string } | undefined {
  const s = t.sentence.index
  const w = t.words[head]
  if (w?.xpos !== 'CD' || relOf(t, head) === 'nummod' || r.value(s, head)?.type === 'Time') return undefined
  // "15,000 of them", not "of which 15,000"
  if (childrenOf(t, head).some((c) => c > head && prepositionOf(t, c) === 'of')) return undefined
  let first = head
  while (t.words[first - 1]?.xpos === 'CD') first--
  const from = t.words[first]?.start ?? w.start
  const list = atoms(r.analysis.text, from, w.end)
  const sum = amount(list, 0)
  if (!sum || sum.next < list.length) return undefined
  if (sum.value.plain && /^(?:19|20)\d\d$/.test(w.text)) return undefined
  // "60,000 euros ($69,800), of which 15,000": what stands in brackets is the same sum in other money.
  const last = r.analysis.values.findLast(
    (v) =>
      v.type === 'Money' &&
      v.start < from &&
      s - v.sentence <= NEAR &&
      v.value !== undefined &&
      r.analysis.text[v.start - 1] !== '(',
  )
  const [currency, whole] = last?.value?.split(' ') ?? []
  const scale =
    sum.value.value >= LEAST ? 1 : thousands(t, head, s === last?.sentence ? Number(whole) : 0, sum.value.value)
  return currency === undefined || scale === undefined
    ? undefined
    : { at: quote(r.analysis.text, span(from, w.end)), value: `${currency} ${plainNumber(sum.value.value * scale)}` }
}

/** "of the 150,000 euros the shooter was offered twenty and received five": thousands, where thousands were spoken of. */
const thousands = (t: Tree, head: number, whole: number, part: number): number | undefined =>
  whole >= 2000 &&
  whole % 1000 === 0 &&
  part * 1000 < whole &&
  relOf(t, head) === 'obj' &&
  PAYS.has(lemmaOf(t, headOf(t, head)))
    ? 1000
    : undefined

const PAYS: ReadonlySet<string> = new Set('pay offer promise receive get give earn keep pocket spend send'.split(' '))

/** "the number of plots is put at nine": a number that stands alone and is no year. */
export function bareNumber(
  r: Reading,
  t: Tree,
  head: number,
): { readonly at: Quote; readonly value: string } | undefined {
  const w = t.words[head]
  if (w?.xpos !== 'CD' || relOf(t, head) === 'nummod' || r.value(t.sentence.index, head)) return undefined
  const list = atoms(r.analysis.text, w.start, w.end)
  const number = amount(list, 0)
  if (!number || number.next < list.length || (number.value.plain && /^(?:19|20)\d\d$/.test(w.text))) return undefined
  return { at: quote(r.analysis.text, w), value: plainNumber(number.value.value) }
}
