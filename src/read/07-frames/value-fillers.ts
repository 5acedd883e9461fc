// The sum, count, age or time that a slot's word stands for or holds below it.
import { quote } from '../../model/span.ts'
import { childrenWith, lemmaOf, subtree, type Tree } from '../tree.ts'
import type { Found } from './fillers.ts'
import { headOfSpan, type Reading } from './reading.ts'
import { bareNumber, bareSum } from './sums.ts'

export function findValue(
  r: Reading,
  t: Tree,
  head: number,
  holds: 'money' | 'quantity' | 'time',
  orSum: boolean,
): Found | undefined {
  const counted = orSum ? ['Quantity', 'Money'] : ['Age', 'Quantity', 'Duration']
  const wanted = holds === 'money' ? ['Money'] : holds === 'time' ? ['Time'] : counted
  // "half of the 30,000 euros": how much that is, the text does not say.
  if (holds === 'money' && WAIVED.test(lemmaOf(t, head))) return undefined
  if (holds === 'money' && PART_OF.test(lemmaOf(t, head)) && childrenWith(t, head, 'nmod').length > 0) return undefined
  // "the driver, who owed £38,000, was offered a way out": that sum is another clause's.
  const apart =
    holds === 'money' ? new Set(childrenWith(t, head, 'acl:relcl').flatMap((c) => subtree(t, c))) : undefined
  const here = [head, ...subtree(t, head).filter((w) => !apart?.has(w))]
  for (const w of here) {
    const v = r.value(t.sentence.index, w)
    if (!v || !wanted.includes(v.type)) continue
    const value = holds === 'time' ? (v.time ?? v.value) : v.value
    if (value === undefined) continue
    return {
      head: headOfSpan(t, v.first, v.last),
      filler: {
        at: quote(r.analysis.text, v),
        type: holds === 'money' ? 'Money' : holds === 'time' ? 'Time' : 'Quantity',
        value,
      },
    }
  }
  const sum = holds === 'money' ? bareSum(r, t, head) : undefined
  if (sum) return { filler: { at: sum.at, type: 'Money', value: sum.value } }
  const number = orSum ? bareNumber(r, t, head) : undefined
  return number && { filler: { at: number.at, type: 'Quantity', value: number.value } }
}

/** "the cancellation of a fine of 60,000 yuan" is worth that, and no sum. */
const WAIVED = /^(?:cancellation|waiver|remission|forgiveness|suspension|lifting)$/
const PART_OF = /^(?:half|third|quarter|fifth|tenth|part|rest|remainder|share)$/
