// Golden cases of incidents, all invented: reports of one event that differ in everything a report can differ in, and
// attacks of one campaign that must not be swallowed by each other.
import { describe, expect, test } from 'vitest'
import type { Where } from '../../src/model/claim.ts'
import { type Doc, logOf, person, resolved, type Told, told, type Words } from './told.ts'

const town = (name: string, country: string, lat: number, lon: number, precisionKm = 10): Words => [
  name,
  'Place',
  undefined,
  { name, kind: 'city', where: { name, country, lat, lon, precisionKm, reasons: [] } satisfies Where },
]
const state = (name: string, code: string): Words => [name, 'Place', code, { name, kind: 'country' }]
const HAMBURG = town('Hamburg', 'DE', 53.55, 9.99, 20)
const ALTONA = town('Altona', 'DE', 53.55, 9.93, 3)
const KIEL = town('Kiel', 'DE', 54.32, 10.13)
const VIENNA = town('Vienna', 'AT', 48.21, 16.37, 15)
const GERMANY = state('Germany', 'DE')

interface Report {
  readonly target?: string | Words
  readonly by?: string
  readonly sponsor?: string
  readonly where?: Words
  readonly on?: string
  readonly method?: string
  readonly outcome?: string
}

const attack = ({ target, by, sponsor, where, on, method, outcome }: Report): Told => [
  'attack',
  {
    ...(by ? { perpetrator: person(by) } : {}),
    ...(sponsor ? { sponsor: [[sponsor, 'Organization', undefined, { name: sponsor, kind: 'intelligence' }]] } : {}),
    ...(target ? { target: [typeof target === 'string' ? [target, 'Person'] : target] } : {}),
    ...(where ? { place: [where] } : {}),
    ...(on ? { time: [[on, 'Time', on]] } : {}),
    ...(method ? { method: [[method, 'Code', method]] } : {}),
    ...(outcome ? { outcome: [[outcome, 'Code', outcome]] } : {}),
  } as Told[1],
]
const works = (who: string, title: string): Told => ['occupation', { person: person(who), title: [[title, 'Phrase']] }]
const arrested = (who: string, on: string, offence: string): Told => [
  'arrest',
  { suspect: person(who), time: [[on, 'Time', on]], offence: [[offence, 'Phrase']] },
]
const convicted = (who: string, on: string, offence: string): Told => [
  'conviction',
  { person: person(who), time: [[on, 'Time', on]], offence: [[offence, 'Phrase']] },
]
const thing = (words: string): Words => [words, 'Thing']
const site = (words: string): Words => [words, 'Organization']

const paper = (date: string, ...claims: readonly Told[]): Doc =>
  told(`paper of ${date} ${claims.length}`, date, ...claims)
const count = (...docs: readonly Doc[]): number => resolved(docs).incidents.size

describe('one event', () => {
  const bombing: Report = { target: 'Ana Petrov', where: HAMBURG, on: '2024-06-14', method: 'bombing' }
  test.each<readonly [string, readonly Doc[]]>([
    [
      'the victim named, and called by what she is',
      [
        paper('2024-07-01', attack(bombing), works('Ana Petrov', 'editor')),
        paper('2024-07-02', attack({ target: 'an exiled editor', where: HAMBURG, on: '2024-06', method: 'bombing' })),
      ],
    ],
    [
      'her car, and herself',
      [
        paper('2024-07-01', attack({ ...bombing, target: thing('car of an editor') })),
        paper('2024-07-02', attack({ ...bombing, on: '2024-06-15' }), works('Ana Petrov', 'editor')),
      ],
    ],
    [
      'her car by her surname',
      [
        paper('2024-07-01', attack({ ...bombing, target: thing("Petrov's car") }), works('Ana Petrov', 'editor')),
        paper('2024-07-02', attack({ target: 'Ana Petrov', method: 'assassination', where: GERMANY })),
      ],
    ],
    [
      'a part of it',
      [
        paper('2024-07-01', attack({ ...bombing, target: thing("underside of Petrov's car in Hamburg") })),
        paper('2024-07-02', attack({ ...bombing, target: 'Ana Petrov', on: '2024-06-13' })),
      ],
    ],
    [
      'a quarter, and the city in which it lies',
      [
        paper('2024-07-01', attack({ ...bombing, where: ALTONA })),
        paper('2024-07-02', attack({ where: HAMBURG, on: '2024-06-14', method: 'bombing' })),
      ],
    ],
    [
      'the country only, and a range of days',
      [
        paper('2024-07-01', attack(bombing)),
        paper(
          '2024-07-02',
          attack({ ...bombing, where: GERMANY, on: '2024-06-12/2024-06-16', method: 'assassination' }),
        ),
      ],
    ],
    [
      'a plot of the winter, and the attempt of the summer',
      [
        paper(
          '2025-01-28',
          attack({ target: 'Ana Petrov', on: '2024-02', method: 'assassination', outcome: 'planned' }),
        ),
        paper('2024-07-02', attack({ ...bombing, outcome: 'attempted' })),
      ],
    ],
    [
      'the suspect of an arrest, and the convict of a trial',
      [
        paper(
          '2024-07-03',
          attack({ target: thing('car of an editor'), where: HAMBURG, method: 'bombing' }),
          arrested('Ilhan Dorz', '2024-07-02', 'causing an explosion'),
        ),
        paper(
          '2025-09-10',
          attack({ by: 'Ilhan Dorz', where: GERMANY, on: '2025-09-09', method: 'assassination', outcome: 'attempted' }),
          convicted('Ilhan Dorz', '2025-09-09', 'attempted murder'),
        ),
      ],
    ],
    [
      'no name in either, but one day, one town and one deed',
      [
        paper('2024-07-01', attack({ target: 'a man', where: HAMBURG, on: '2024-06-14', method: 'shooting' })),
        paper('2024-07-02', attack({ target: 'a refugee', where: HAMBURG, on: '2024-06-14', method: 'shooting' })),
      ],
    ],
  ])('%s', (_what, docs) => expect(count(...docs)).toBe(1))
})

describe('two events', () => {
  const first: Report = { target: 'Ana Petrov', by: 'Ilhan Dorz', where: HAMBURG, on: '2024-06-14', method: 'bombing' }
  const ordered = { sponsor: 'External Protection Service' }
  test.each<readonly [string, readonly Doc[]]>([
    [
      'two bombs of one man for one service in one town, six days apart',
      [
        paper('2024-07-01', attack({ ...first, ...ordered })),
        paper('2024-07-02', attack({ ...first, ...ordered, target: 'Petra Vance', on: '2024-06-20' })),
      ],
    ],
    [
      'one victim, twice',
      [
        paper('2024-07-01', attack({ ...first, on: '2021-06' })),
        paper('2024-07-02', attack({ ...first, on: '2022-07-28' })),
      ],
    ],
    [
      'a kidnapping and a killing planned for one victim',
      [
        paper('2024-07-01', attack({ target: 'Ana Petrov', method: 'kidnapping', outcome: 'planned' })),
        paper('2024-07-02', attack({ target: 'Ana Petrov', method: 'assassination', outcome: 'planned' })),
      ],
    ],
    [
      'fires of one night in two towns',
      [
        paper('2024-07-01', attack({ target: site('a warehouse'), where: HAMBURG, on: '2024-06-14', method: 'arson' })),
        paper('2024-07-02', attack({ target: site('a warehouse'), where: KIEL, on: '2024-06-14', method: 'arson' })),
      ],
    ],
    [
      'two houses set on fire in one town on one day',
      [
        paper(
          '2024-07-01',
          attack({ target: site('a restaurant'), where: HAMBURG, on: '2024-06-14', method: 'arson' }),
        ),
        paper('2024-07-02', attack({ target: site('a school'), where: HAMBURG, on: '2024-06-14', method: 'arson' })),
      ],
    ],
    [
      'a bomb in a town, and a stabbing there in the same month',
      [
        paper('2024-07-01', attack({ target: 'a man', where: HAMBURG, on: '2024-06', method: 'bombing' })),
        paper('2024-07-02', attack({ target: 'a man', where: HAMBURG, on: '2024-06', method: 'shooting' })),
      ],
    ],
    [
      'watching a house, and the bomb before it',
      [
        paper('2024-07-01', attack(first)),
        paper('2024-07-02', [
          'espionage',
          {
            agent: person('Ilhan Dorz'),
            target: [["Ana Petrov's house", 'Place', undefined, { name: "Ana Petrov's house", kind: 'site' }]],
          },
        ]),
      ],
    ],
    [
      'what was told before the other happened',
      [
        paper('2024-06-20', attack({ target: 'an editor', where: HAMBURG, method: 'bombing' })),
        paper('2024-12-02', attack({ target: 'an editor', where: HAMBURG, on: '2024-11-28', method: 'bombing' })),
      ],
    ],
    [
      'one accused in two countries',
      [
        paper('2024-07-01', attack({ by: 'Ilhan Dorz', where: HAMBURG, method: 'arson' })),
        paper('2024-07-02', attack({ by: 'Ilhan Dorz', where: VIENNA, method: 'arson' })),
      ],
    ],
  ])('%s', (_what, docs) => expect(count(...docs)).toBe(2))

  test('two of a campaign in one survey, and a verdict that may mean either, stay three with a question', () => {
    const survey = paper(
      '2025-10-01',
      attack({ ...first, on: '2024-06-14' }),
      attack({ ...first, target: 'Petra Vance', where: KIEL, on: '2024-08-02' }),
    )
    const verdict = paper('2025-11-02', attack({ by: 'Ilhan Dorz', where: GERMANY, method: 'bombing' }))
    const { incidents, incidentSuggestions } = resolved([survey, verdict])
    expect(incidents.size).toBe(3)
    expect(incidentSuggestions.length).toBeGreaterThan(0)
    expect(incidentSuggestions[0]?.reasons.map(({ feature }) => feature)).toContain('one accused')
  })
})

describe('what a source says of the same or another incident', () => {
  const one = attack({ target: 'Ana Petrov', where: HAMBURG, on: '2024-06-14', method: 'bombing' })
  const other = attack({ target: 'a neighbour', where: HAMBURG, on: '2024-06-15', method: 'arson' })
  const said = (polarity: 'affirmed' | 'denied' | 'open', ...claims: readonly Told[]): Doc =>
    paper('2024-07-01', ...claims, [
      'same-incident',
      {
        incident: [
          ['the bombing', 'Phrase'],
          ['the fire', 'Phrase'],
        ],
      },
      polarity,
    ])

  test('affirmed joins what does not look alike', () => {
    const { incidents } = resolved([said('affirmed', one, other)])
    expect(incidents.size).toBe(1)
    expect([...incidents.values()][0]?.joins).toMatchObject([{ by: 'source' }])
  })

  test('“the case” is the one told before it, not the one told next', () => {
    const next = attack({ target: 'Uri Hahn', where: VIENNA, on: '2024-07-20', method: 'shooting' })
    const unclear: Told = [
      'same-incident',
      {
        incident: [
          ['the case', 'Phrase'],
          ['the bombing', 'Phrase'],
        ],
      },
      'open',
    ]
    const { incidents, incidentLinks } = resolved([paper('2024-08-01', one, other, unclear, next)])
    expect(incidents.size).toBe(3)
    const linked = incidentLinks.flatMap(({ incidents: both }) => both.map((id) => incidents.get(id)?.method))
    expect(linked.sort()).toEqual(['arson', 'bombing'])
  })

  test.each(['denied', 'open'] as const)('%s keeps two apart, in the other papers too, with a link', (polarity) => {
    const again = attack({ target: 'Ana Petrov', where: HAMBURG, on: '2024-06-14', method: 'arson' })
    const docs = [said(polarity, one, again), paper('2024-07-02', one), paper('2024-07-03', one)]
    const { incidents, incidentLinks, incidentSuggestions } = resolved(docs)
    expect([...incidents.values()].map(({ records }) => records.length)).toEqual([3, 1])
    expect(incidentLinks).toMatchObject([{ polarity }])
    expect(incidentSuggestions).toEqual([])
  })
})

describe('what a person decides', () => {
  const docs = [
    paper('2024-07-01', attack({ target: 'Ana Petrov', where: HAMBURG, on: '2024-06-14', method: 'bombing' })),
    paper('2024-07-02', attack({ target: 'a neighbour', where: HAMBURG, on: '2024-08-01', method: 'arson' })),
  ]
  const [a, b] = [docs[0]!.claims[0]!.id, docs[1]!.claims[0]!.id]
  const decide = (codes: Record<string, string>) => logOf({ kind: 'code', claim: docs[0]!.claims[0]!.id, codes })

  test('two are one', () => expect(resolved(docs, decide({ same: b })).incidents.size).toBe(1))
  test('one is two', () => {
    const again = paper('2024-07-05', attack({ target: 'Ana Petrov', on: '2024-06-14' }))
    const twice = [docs[0]!, again]
    expect(resolved(twice).incidents.size).toBe(1)
    expect(resolved(twice, decide({ apart: again.claims[0]!.id })).incidents.size).toBe(2)
  })
  test('every code, with a note, and what the reports say stays in the reason', () => {
    const codes = { inclusion: 'exclude', method: 'sabotage', legal: 'closed', note: 'see the court file' }
    const incident = [...resolved(docs, decide(codes)).incidents.values()].find(
      ({ records }) => records[0]!.claims[0] === a,
    )
    for (const [name, value] of Object.entries(codes))
      expect(incident?.codes).toMatchObject({ [name]: { value, overruled: true } })
    expect(incident?.codes.method.reason).toContain('bombing')
  })
})

describe('codes', () => {
  const docs = [
    paper(
      '2024-07-01',
      attack({
        target: 'Ana Petrov',
        by: 'Ilhan Dorz',
        sponsor: 'External Protection Service',
        where: HAMBURG,
        on: '2024-06-14',
        method: 'bombing',
        outcome: 'attempted',
      }),
      works('Ana Petrov', 'editor'),
      arrested('Ilhan Dorz', '2024-07-02', 'attempted murder'),
    ),
    paper(
      '2025-01-28',
      attack({ target: 'Ana Petrov', by: 'Ilhan Dorz', where: HAMBURG, on: '2024-06-15', method: 'bombing' }),
    ),
    paper(
      '2025-09-10',
      convicted('Ilhan Dorz', '2025-09-09', 'attempted murder'),
      convicted('Ilhan Dorz', '2019-01', 'car theft'),
    ),
  ]
  const [incident] = resolved(docs).incidents.values()

  test.each([
    ['date', '2024-06-14/2024-06-15'],
    ['datePrecision', 'range'],
    ['place', 'Hamburg'],
    ['placePrecision', 'city'],
    ['method', 'bombing'],
    ['target', 'person: media'],
    ['outcome', 'attempted'],
    ['perpetrator', 'Ilhan Dorz'],
    ['sponsor', 'External Protection Service (intelligence)'],
    ['attribution', 'stated'],
    ['legal', 'Ilhan Dorz: convicted (2025-09-09)'],
    ['sources', '2'],
    ['inclusion', 'include'],
  ] as const)('%s is %s, with a reason', (code, value) => {
    expect(incident?.codes[code].value).toBe(value)
    expect(incident?.codes[code].reason).not.toBe('')
  })

  test('a date on which reports differ says how many give which', () =>
    expect(incident?.codes.date.reason).toBe('2024-06-14 in 1 of 2, 2024-06-15 in 1 of 2'))

  test('a step of the law for another deed, before the event, is not of it', () =>
    expect(incident?.consequences).toEqual([docs[0]!.claims[2]!.id, docs[2]!.claims[0]!.id]))

  test('whoever is only denied to have done it is not among those who did', () => {
    const denial: Told = ['attack', attack({ sponsor: 'Dravanian Embassy' })[1], 'denied']
    const [one] = resolved([
      paper('2024-07-01', attack({ target: 'Ana Petrov', method: 'bombing' }), denial),
    ]).incidents.values()
    expect(one?.sponsors).toEqual([])
    expect(one?.codes.attribution).toMatchObject({
      value: 'none',
      reason: expect.stringContaining('denied by Dravanian Embassy'),
    })
  })

  test('a denial of nothing in particular, and a death that nobody caused, are no incidents', () =>
    expect(
      count(
        paper('2024-07-01', ['attack', attack({ by: 'Ilhan Dorz' })[1], 'denied']),
        paper('2024-07-02', ['death', { victim: person('Ana Petrov') }]),
      ),
    ).toBe(0))

  test('a general statement is left out with its reason', () => {
    const [one] = resolved([paper('2024-07-01', attack({ by: 'Ilhan Dorz', method: 'other' }))]).incidents.values()
    expect(one?.codes.inclusion).toMatchObject({
      value: 'exclude',
      reason: 'a general statement: no target, place or time',
    })
  })
})
