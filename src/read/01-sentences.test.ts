import { describe, expect, test } from 'vitest'
import { span } from '../model/span.ts'
import { sentences } from './01-sentences.ts'

const split = (text: string): string[] => sentences(text, [span(0, text.length)]).map((s) => text.slice(s.start, s.end))

/** `|` marks each sentence end that is wanted. */
const table: readonly [string, string][] = [
  ['titles', 'Lt. Col. Anna Lind met Mr. Brandt, Gen. Ruiz and Dr. Ode in St. Petersburg.| They spoke.'],
  ['U.S. before a name', 'The U.S. Attorney and the U.S. District Court agreed.| He left.'],
  ['U.S. at an end', 'He flew to the U.S.| The court was told.'],
  ['numbers', 'In No. 5 of Vol. 2, pp. 12–14, see Art. 5 and § 1956.| It holds.'],
  ['case names', 'The case is Smith v. Jones.| It was heard on Jan. 5.| Both lost.'],
  ['initials', 'J. R. Brandt and Anna K. Lind were charged.| Both denied it.'],
  ['a letter that is no initial', 'They went to Plan B.| The court agreed to it.'],
  ['a nickname', 'Samuel L. “Sam” Ode left.| He fled.'],
  ['dateline', 'NICOSIA, June 21 (Reuters) — Police arrested a man.| He is 27.'],
  ['dateline with a state', 'WASHINGTON, D.C. — A man was charged.| He is 27.'],
  ['companies', 'Acme Inc. was fined.| So was Beta Corp.| The owner fled.'],
  ['times of day', 'He arrived at 5 p.m. on Monday.| She left at 9 a.m.| The door was shut.'],
  ['quote, then who says it', '“Why now?” he asked.| “No,” she said.'],
  ['quote that ends a sentence', 'He said “I cannot.”| Then he left.'],
  ['question in lower case', 'what does it mean? | where did he go?'],
  ['footnote marks', 'He was hired in 2020.[12]| She was hired later. [13]| Both fled.'],
  ['no space', 'They live in the region.|The court agreed.'],
  [
    'no space after a name',
    'He fled to Riga.|The court met in 2018.|It was read by AFP.|Killings in Riga.|Prosecutors sang.',
  ],
  ['no space, a hyphen', 'It was a long war.|US-backed men came.'],
  ['no space after a heading', 'Two held in Riga|The court heard a blast|In May it sat.'],
  ['no seams', 'He wrote in Node.js for McAndrew of Prof.Brandt and SoftInc at WhatsApp.'],
  ['list number', '1. The defendant fled.| 2. The defendant hid.'],
  ['ellipsis inside', 'He waited ... and waited.| Nobody came.'],
  ['decimal', 'Prices rose 6.5 per cent.| Wages did not.'],
  ['web address', 'See www.example.org/a.b?c=d.e for more.| It is free.'],
  ['Cyrillic', 'Он сказал это.| Потом ушёл.'],
  ['Chinese', '他说。|他走了。'],
  ['no end', 'Two men held in spy inquiry'],
  ['empty line', 'First part\n\n|Second part'],
]

describe('sentences', () => {
  test.each(table)('%s', (_, marked) => {
    const wanted = marked.split('|').map((s) => s.trim())
    const text = marked.replaceAll('|', '')
    expect(split(text)).toEqual(wanted)
  })

  test('a sentence never crosses a block', () => {
    const text = 'Spies held They were arrested.'
    const found = sentences(text, [span(0, 10), span(11, 30)])
    expect(found.map((s) => [text.slice(s.start, s.end), s.block])).toEqual([
      ['Spies held', 0],
      ['They were arrested.', 1],
    ])
  })
})
