import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edtf } from '../model/ids.ts'
import { span } from '../model/span.ts'
import { type Anchor, values } from './05-values.ts'
import type { Sentence, ValueMention } from './analysis.ts'

/** Sentences end at a full stop before a capital, which is enough for these phrases. */
function sentencesOf(text: string): readonly Sentence[] {
  const out: Sentence[] = []
  for (const m of text.matchAll(/\S[\s\S]*?(?:[.?!](?=\s+\p{Lu})|$)/gu)) {
    const words = [...m[0].matchAll(/[\p{L}\p{M}\d]+|[^\s]/gu)].map((w, i) => ({
      ...span(m.index + w.index, m.index + w.index + w[0].length),
      text: w[0],
      lemma: w[0],
      upos: 'X',
      xpos: 'X',
      head: i - 1,
      rel: 'dep',
    }))
    out.push({ ...span(m.index, m.index + m[0].length), block: 0, index: out.length, words })
  }
  return out
}

const read = (
  text: string,
  date: string | null = '2025-07-22',
  extra: Omit<Anchor, 'date'> = {},
): readonly ValueMention[] =>
  values(text, sentencesOf(text), { ...(date === null ? {} : { date: date as Edtf }), ...extra })
const of = (
  type: ValueMention['type'],
  text: string,
  date?: string,
): readonly (readonly [string, string | undefined])[] =>
  read(text, date)
    .filter((v) => v.type === type)
    .map((v) => [v.text, v.value])

/** The document is of Tuesday 22 July 2025. */
const times: readonly (readonly [string, readonly (readonly [string, string | undefined])[]])[] = [
  ['He was held on 21 June on suspicion of spying.', [['21 June', '2025-06-21']]],
  ['He was held on 21 June 2024.', [['21 June 2024', '2024-06-21']]],
  ['He was held on the 21st of June, 2024.', [['the 21st of June, 2024', '2024-06-21']]],
  ['He was held on June 21, 2024, in Lisbon.', [['June 21, 2024', '2024-06-21']]],
  ['He was held on Jun. 21st 2024.', [['Jun. 21st 2024', '2024-06-21']]],
  ['Monday, March 12, 2014', [['Monday, March 12, 2014', '2014-03-12']]],
  ['On Friday 3 May 2024 he flew out.', [['Friday 3 May 2024', '2024-05-03']]],
  ['The order of 2024-06-21 was sealed.', [['2024-06-21', '2024-06-21']]],
  ['The order of 21.06.2024 was sealed.', [['21.06.2024', '2024-06-21']]],
  ['The order of 2024/06/21 was sealed.', [['2024/06/21', '2024-06-21']]],
  ['The order of 21/06/2024 was sealed.', [['21/06/2024', '2024-06-21']]],
  ['The order of 05/06/2024 was sealed.', [['05/06/2024', '2024']]],
  ['They met on May twenty-first.', [['May twenty-first', '2025-05-21']]],
  ['They met in July 2022 near the port.', [['July 2022', '2022-07']]],
  ['They met in Sept. 2022 near the port.', [['Sept. 2022', '2022-09']]],
  ['They met in 2014.', [['2014', '2014']]],
  ['He told the court in March this year that he was paid.', [['March this year', '2025-03']]],
  ['They met in March last year.', [['March last year', '2024-03']]],
  ['They met in November.', [['November', '2024-11']]],
  ['They met in March.', [['March', '2025-03']]],
  ['He was seen last March.', [['last March', '2025-03']]],
  ['He was seen last September.', [['last September', '2024-09']]],
  ['She moved there in spring 2021.', [['spring 2021', '2021-21']]],
  ['She moved there in the autumn of 2019.', [['the autumn of 2019', '2019-23']]],
  ['She left last winter.', [['last winter', '2024-24']]],
  ['It grew in the 1990s.', [['the 1990s', '199X']]],
  ["It grew in the '90s.", [["the '90s", '199X']]],
  ['It grew in the early 1980s.', [['the early 1980s', '198X']]],
  ['A 19th century fort', [['19th century', '18XX']]],
  ['Sales fell in the first quarter of 2021.', [['the first quarter of 2021', '2021-01/2021-03']]],
  ['Sales fell in Q3 2022.', [['Q3 2022', '2022-07/2022-09']]],
  ['It opened in the second half of 2020.', [['the second half of 2020', '2020-07/2020-12']]],
  ['He led it between 2013 and 2023.', [['between 2013 and 2023', '2013/2023']]],
  ['He led it from 2013 to 2023.', [['from 2013 to 2023', '2013/2023']]],
  ['He led it (2013–2023).', [['2013–2023', '2013/2023']]],
  ['the 2013-14 season', [['2013-14', '2013/2014']]],
  ['They met from 3 to 5 May 2021.', [['from 3 to 5 May 2021', '2021-05-03/2021-05-05']]],
  ['The summit of June 12–14, 2024, failed.', [['June 12–14, 2024', '2024-06-12/2024-06-14']]],
  ['The summit of 12-14 June 2024 failed.', [['12-14 June 2024', '2024-06-12/2024-06-14']]],
  ['He was away from July 2001 through January 2003.', [['from July 2001 through January 2003', '2001-07/2003-01']]],
  ['He was away from December to February 2021.', [['from December to February 2021', '2020-12/2021-02']]],
  ['He was away between 28 June and 2 July.', [['between 28 June and 2 July', '2025-06-28/2025-07-02']]],
  ['He was away from April 2019 until May 2020.', [['from April 2019 until May 2020', '2019-04/2020-05']]],
  ['It has run the site since 2012.', [['since 2012', '2012/..']]],
  ['It has run the site since May 2012.', [['since May 2012', '2012-05/..']]],
  ['It ran the site until 2019.', [['until 2019', '../2019']]],
  ['from 2012 onwards', [['from 2012 onwards', '2012/..']]],
  ['It was built around 2015.', [['around 2015', '2015~']]],
  ['on or about June 12, 2019', [['on or about June 12, 2019', '2019-06-12~']]],
  ['It was built circa 1890.', [['circa 1890', '1890~']]],
  ['It closed in early 2023.', [['early 2023', '2023']]],
  ['It closed in late June.', [['late June', '2025-06']]],
  ['It closed in mid-2021.', [['mid-2021', '2021']]],
  ['It closed at the end of 2019.', [['at the end of 2019', '2019']]],
  ['He was charged yesterday.', [['yesterday', '2025-07-21']]],
  ['He was charged today.', [['today', '2025-07-22']]],
  ['He was charged last night.', [['last night', '2025-07-21']]],
  ['He was charged the day before yesterday.', [['the day before yesterday', '2025-07-20']]],
  ['He was charged last month.', [['last month', '2025-06']]],
  ['He was charged last week.', [['last week', '2025-07-14/2025-07-20']]],
  ['He was charged this week.', [['this week', '2025-07-21/2025-07-27']]],
  ['He was charged last year.', [['last year', '2024']]],
  ['He was charged earlier this month.', [['earlier this month', '2025-07']]],
  ['He was charged earlier this year.', [['earlier this year', '2025']]],
  ['He was charged three days ago.', [['three days ago', '2025-07-19']]],
  ['He was charged two weeks ago.', [['two weeks ago', '2025-07-08~']]],
  ['He was charged four months ago.', [['four months ago', '2025-03']]],
  ['He was charged ten years ago.', [['ten years ago', '2015']]],
  ['He was charged on Tuesday.', [['Tuesday', '2025-07-22']]],
  ['He was charged on Friday.', [['Friday', '2025-07-18']]],
  ['He was charged last Friday.', [['last Friday', '2025-07-18']]],
  ['He was charged on Monday last week.', [['Monday last week', '2025-07-14']]],
  ['He will appear in court on Friday.', [['Friday', '2025-07-25']]],
  ['The trial is due to open on 5 September.', [['5 September', '2025-09-05']]],
  ['He will leave in two months.', [['in two months', '2025-09']]],
  ['He was away for three days from 3 May 2024.', [['for three days from 3 May 2024', '2024-05-03/2024-05-05']]],
  ['He died two weeks before Christmas 2021.', [['two weeks before Christmas 2021', '2021-12-11']]],
  ['He was seen on the first Friday of May 2024.', [['the first Friday of May 2024', '2024-05-03']]],
  ['in the last week of June', [['the last week of June', '2025-06-23/2025-06-29']]],
  ['over the past two years', [['the past two years', '2023/2025']]],
  ['in the last ten days', [['the last ten days', '2025-07-12/2025-07-22']]],
  [
    'On 21 June he was held. On the same day a plot was foiled.',
    [
      ['21 June', '2025-06-21'],
      ['the same day', '2025-06-21'],
    ],
  ],
  [
    'On 21 June he was held. Just two days later, on 23 June, another was.',
    [
      ['21 June', '2025-06-21'],
      ['two days later', '2025-06-23'],
      ['23 June', '2025-06-23'],
    ],
  ],
  [
    'He fled in 2016. The following year he came back.',
    [
      ['2016', '2016'],
      ['The following year', '2017'],
    ],
  ],
  [
    'He fled in May 2016. A month earlier he had married.',
    [
      ['May 2016', '2016-05'],
      ['A month earlier', '2016-04'],
    ],
  ],
  [
    'He fled on 3 May 2016. Two weeks later he was found.',
    [
      ['3 May 2016', '2016-05-03'],
      ['Two weeks later', '2016-05-17'],
    ],
  ],
  [
    'He fled on 3 May 2016. The next day he was found.',
    [
      ['3 May 2016', '2016-05-03'],
      ['The next day', '2016-05-04'],
    ],
  ],
  [
    'He fled in 2016 and died in June of the same year.',
    [
      ['2016', '2016'],
      ['June of the same year', '2016-06'],
    ],
  ],
  [
    'He fled in May. Two days later he was found.',
    [
      ['May', '2025-05'],
      ['Two days later', undefined],
    ],
  ],
  [
    'He spoke on Tuesday. Twelve years later, he died.',
    [
      ['Tuesday', '2025-07-22'],
      ['Twelve years later', undefined],
    ],
  ],
  ['They have done so over the years.', [['over the years', undefined]]],
  ['Several weeks ago they met.', [['Several weeks ago', undefined]]],
  ['The raid was at 14:30 on 1 May 2024.', [['14:30 on 1 May 2024', '2024-05-01T14:30']]],
  ['The raid was on 1 May 2024 at 2:30 p.m. in Lisbon.', [['1 May 2024 at 2:30 p.m.', '2024-05-01T14:30']]],
  [
    'On 21 and 23 June they met.',
    [
      ['21', '2025-06-21'],
      ['23 June', '2025-06-23'],
    ],
  ],
  [
    'a 2022 raid and his 2019 arrest',
    [
      ['2022', '2022'],
      ['2019', '2019'],
    ],
  ],
  ['In 2020 officials said so.', [['2020', '2020']]],
  ['after the 9/11 attacks', [['9/11', '2001-09-11']]],
  ['He died on Christmas Eve 2021.', [['Christmas Eve 2021', '2021-12-24']]],
  ['Born in nineteen seventy-eight, he served.', [['nineteen seventy-eight', '1978']]],
]

/** Words that look like a time and are none. */
const noTimes: readonly string[] = [
  'More than 2,000 people fled.',
  'About 2000 troops crossed.',
  'They sat in room 2012 of the hotel.',
  'It cost $2020.',
  'Resolution 2231 was kept.',
  'Flight 1945 was late.',
  'Mrs May said no.',
  'The suspect may attend.',
  'They march on the capital.',
  'The March on the capital failed.',
  'June Castle was there.',
  'They sat down and the sun rose.',
  'Every Friday they met.',
  'They met each month.',
  'Section 1956 of the code',
  'He came second.',
  'The code is 133-03-03-2020.',
  'a Boeing 1920 engine',
  'a score of 3-2',
  'MH-17 was shot down.',
  'the 21st floor',
  'The Sunday Lamp reported it.',
  'see 10-sunday-lamp.txt',
  'Feb 30',
  'He is paid monthly.',
  'a decade of decline costs money',
  'It is 5/6 done.',
  'Chapter 11 was filed.',
  'Will they march again?',
  'Jan Novotny spoke.',
  'Agenda 2030 was signed.',
]

const others: readonly (readonly [ValueMention['type'], string, readonly (readonly [string, string | undefined])[]])[] =
  [
    ['Money', 'hired for 30,000 US dollars by two men', [['30,000 US dollars', 'USD 30000']]],
    ['Money', 'a budget of $1.5m', [['$1.5m', 'USD 1500000']]],
    ['Money', 'a budget of US$1.5 billion', [['US$1.5 billion', 'USD 1500000000']]],
    ['Money', 'he got €20 000 in notes', [['€20 000', 'EUR 20000']]],
    ['Money', 'he got half a million dollars', [['half a million dollars', 'USD 500000']]],
    ['Money', 'he got 40,000 USD to act', [['40,000 USD', 'USD 40000']]],
    ['Money', 'he got EUR 5,500', [['EUR 5,500', 'EUR 5500']]],
    ['Money', 'he got two thousand euros', [['two thousand euros', 'EUR 2000']]],
    ['Money', 'he got 500 Canadian dollars', [['500 Canadian dollars', 'CAD 500']]],
    ['Money', 'he got 300,000 rubles', [['300,000 rubles', 'RUB 300000']]],
    ['Money', 'he got 300,000 roubles', [['300,000 roubles', 'RUB 300000']]],
    ['Money', 'he got 1,000 manat', [['1,000 manat', 'AZN 1000']]],
    ['Money', 'he got 700 lari', [['700 lari', 'GEL 700']]],
    ['Money', 'he got 50 million tomans', [['50 million tomans', 'IRR 500000000']]],
    ['Money', 'he got 5 crore rupees', [['5 crore rupees', 'INR 50000000']]],
    ['Money', 'he got £3k a month', [['£3k', 'GBP 3000']]],
    ['Money', 'he got 10,000 Iraqi dinars', [['10,000 Iraqi dinars', 'IQD 10000']]],
    ['Money', 'he got 10,000 dinars', [['10,000 dinars', undefined]]],
    ['Money', 'between $5,000 and $10,000', [['between $5,000 and $10,000', 'USD 5000/10000']]],
    ['Money', 'a price of $5-10 million', [['$5-10 million', 'USD 5000000/10000000']]],
    ['Money', 'a $30,000 bond', [['$30,000', 'USD 30000']]],
    ['Money', 'a 30,000-dollar bribe', [['30,000-dollar', 'USD 30000']]],
    ['Money', 'he got 900 hryvnias', [['900 hryvnias', 'UAH 900']]],
    ['Money', '20 pounds of explosives', []],
    ['Money', 'they won 3 games', []],
    ['Age', 'Tamaz Beridze, 27, a driver,', [['27', '27']]],
    ['Age', 'Tamaz Beridze (27) was held', [['27', '27']]],
    ['Age', 'a 27-year-old driver', [['27-year-old', '27']]],
    ['Age', 'a driver aged 27', [['aged 27', '27']]],
    ['Age', 'at the age of 63', [['at the age of 63', '63']]],
    ['Age', 'he is 27 years old', [['27 years old', '27']]],
    ['Age', 'a man in his 30s', [['his 30s', '30s']]],
    ['Age', 'a woman in her early twenties', [['her early twenties', '20s']]],
    ['Age', 'two men aged 20 to 25', [['aged 20 to 25', '20-25']]],
    ['Age', 'Route 5, 27, and 31', []],
    ['Age', 'On March 5, 27, and 31', []],
    ['Quantity', 'numbering more than 250,000 people', [['250,000 people', '250000 people']]],
    ['Quantity', 'or 6.5% of the total', [['6.5%', '6.5 %']]],
    ['Quantity', 'some 12 per cent of them', [['12 per cent', '12 %']]],
    ['Quantity', '5 to 10 percent of them', [['5 to 10 percent', '5-10 %']]],
    ['Quantity', 'two men were held', [['two men', '2 men']]],
    ['Quantity', 'three other Georgian nationals', [['three other Georgian nationals', '3 nationals']]],
    ['Quantity', 'one officer died', [['one officer', '1 officer']]],
    ['Quantity', '20 kg of powder', [['20 kg', '20 kg']]],
    ['Quantity', 'a dozen drones', [['a dozen drones', '12 drones']]],
    ['Quantity', 'sentenced to life in prison', [['life in prison', 'life']]],
    ['Quantity', 'he was sentenced to death', [['death', 'death']]],
    ['Quantity', 'dozens of people fled', []],
    ['Quantity', 'two of them fled', []],
    ['Quantity', 'the 9/11 attacks', []],
    ['Quantity', 'on the second floors', []],
    ['Duration', 'he lived there for eight months', [['eight months', 'P8M']]],
    ['Duration', 'an eight-month stay', [['eight-month', 'P8M']]],
    ['Duration', 'sentenced to 25 years', [['25 years', 'P25Y']]],
    ['Duration', 'for two and a half years', [['two and a half years', 'P2Y6M']]],
    ['Duration', 'for half a century', [['half a century', 'P50Y']]],
    ['Duration', 'held for a year', [['a year', 'P1Y']]],
    ['Duration', 'faces five to ten years', [['five to ten years', 'P5Y/P10Y']]],
    ['Duration', 'held for 3 years and 6 months', [['3 years and 6 months', 'P3Y6M']]],
    ['Duration', 'held for 48 hours', [['48 hours', 'PT48H']]],
    ['Duration', 'paid $500 a year', []],
    ['Duration', 'a 27-year-old driver', []],
  ]

describe('values', () => {
  test.each(times)('times: %s', (text, expected) => {
    expect(of('Time', text)).toEqual(expected)
  })

  test.each(noTimes)('no time: %s', (text) => {
    expect(of('Time', text).filter(([, value]) => value !== undefined)).toEqual([])
  })

  test.each(others)('%s: %s', (type, text, expected) => {
    expect(of(type, text)).toEqual(expected)
  })

  test.each([
    ['He was held on 21 June.', 'XXXX-06-21'],
    ['He was held in June.', 'XXXX-06'],
    ['He was held from 3 to 5 June.', 'XXXX-06-03/XXXX-06-05'],
    ['He was held yesterday.', undefined],
    ['He was held last month.', undefined],
    ['He was held on Friday.', undefined],
    ['He was held in 2019.', '2019'],
  ])('without a document date: %s', (text, value) => {
    expect(read(text, null).map((v) => v.value)).toEqual([value])
  })

  test.each([
    ['2025', 'He was held last year.', '2024'],
    ['2025', 'He was held last month.', undefined],
    ['2025-07', 'He was held last month.', '2025-06'],
    ['2025-07', 'He was held yesterday.', undefined],
  ])('a document date known to %s', (date, text, value) => {
    expect(read(text, date).map((v) => v.value)).toEqual([value])
  })

  test('numeric dates follow the order that the document or its country shows', () => {
    const value = (text: string, extra = {}) => read(text, '2025-07-22', extra)[0]?.value
    expect(value('05/06/2024')).toBe('2024')
    expect(value('05/06/2024', { order: 'month-first' })).toBe('2024-05-06')
    expect(value('05/06/2024', { order: 'day-first' })).toBe('2024-06-05')
    expect(value('05/06/2024 and 21/06/2024')).toBe('2024-06-05')
    expect(value('05/06/2024 and 06/21/2024')).toBe('2024-05-06')
  })

  test('a mention carries its exact words and its place among the words of its sentence', () => {
    const text = 'First. He was paid 30,000 US dollars on 3 May 2021 in Baku.'
    for (const v of read(text)) expect(text.slice(v.start, v.end)).toBe(v.text)
    const [sum, date] = read(text)
    expect(sum).toMatchObject({ sentence: 1, first: 3, last: 8, type: 'Money' })
    expect(date).toMatchObject({ sentence: 1, text: '3 May 2021', time: '2021-05-03' })
  })

  test('any text is read without a throw, in order, without overlaps, to the same result', () => {
    const pieces = fc.constantFrom(
      'May',
      '21',
      ',',
      '2024',
      'to',
      '-',
      'between',
      'and',
      'two',
      'weeks',
      'ago',
      '$',
      'million',
      '%',
      'the',
      'last',
      'Friday',
      'of',
      '.',
      '/',
      '9',
      '11',
      'aged',
      'constructor',
      'İ',
      '日',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 14 }).map((p) => p.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const found = read(text)
        expect(read(text)).toEqual(found)
        found.reduce((end, v) => {
          expect(text.slice(v.start, v.end)).toBe(v.text)
          expect(v.start).toBeGreaterThanOrEqual(end)
          return v.end as number
        }, 0)
      }),
      { numRuns: 1500, seed: 5 },
    )
  })
})
