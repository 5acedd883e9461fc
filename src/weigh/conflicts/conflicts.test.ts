// What conflicts and, at least as important, what does not.
import { describe, expect, test } from 'vitest'
import { type Line, made } from '../../../test/weigh/made.ts'
import type { ClaimId, Edtf } from '../../model/ids.ts'
import type { IncidentId } from '../../model/incident.ts'
import { weigh } from '../index.ts'

const dated = (date: string) => ({ metadata: { date: date as Edtf } })
const sources = { a: dated('2024-07-03'), b: dated('2024-07-04'), c: dated('2025-09-10') }
const found = (lines: readonly Line[]) =>
  weigh(made(sources, lines)).conflicts.map(({ kind, sides }) => [kind, ...sides.map(({ says }) => says)].join(' | '))

const arrest = (doc: string, time: string, more = {}): Line => ({
  in: doc,
  is: 'arrest',
  roles: { suspect: 'Ilhan Dorz', time, ...more },
})
const pay = (doc: string, roles: Line['roles'], by: readonly string[] = []): Line => ({
  in: doc,
  is: 'payment',
  roles: { payer: 'Petra Vance', payee: 'Ilhan Dorz', ...roles },
  by,
})
const aged = (doc: string, years: string): Line => ({ in: doc, is: 'age', roles: { person: 'Ilhan Dorz', years } })
const citizen = (doc: string, country: string | readonly string[]): Line => ({
  in: doc,
  is: 'citizenship',
  roles: { person: 'Ilhan Dorz', country },
})
const attack = (doc: string, roles: Line['roles'], more: Partial<Line> = {}): Line => ({
  in: doc,
  is: 'attack',
  roles,
  incident: 'the bomb',
  ...more,
})

describe.each<[string, readonly (readonly [string, readonly Line[], readonly string[]])[]]>([
  [
    'dates',
    [
      ['one day apart', [arrest('a', '2024-07-02'), arrest('b', '2024-07-03')], ['date | 2024-07-02 | 2024-07-03']],
      ['a month and a day in it', [arrest('a', '2024-07'), arrest('b', '2024-07-03')], []],
      ['years apart: arrested twice', [arrest('a', '2019-07-02'), arrest('b', '2024-07-03')], []],
      [
        'in two places: two arrests',
        [arrest('a', '2024-07-02', { place: 'Brno' }), arrest('b', '2024-07-03', { place: 'Gori' })],
        [],
      ],
      [
        'a paper that tells of two arrests agrees with either',
        [arrest('a', '2024-07-02'), arrest('a', '2024-07-03'), arrest('b', '2024-07-03')],
        [],
      ],
      [
        'the vaguer date joins neither side',
        [arrest('a', '2024-07-02'), arrest('b', '2024-07-03'), arrest('c', '2024-07')],
        ['date | 2024-07-02 | 2024-07-03'],
      ],
      [
        'another man',
        [
          arrest('a', '2024-07-02'),
          { ...arrest('b', '2024-07-03'), roles: { suspect: 'Petra Vance', time: '2024-07-03' } },
        ],
        [],
      ],
    ],
  ],
  [
    'sums',
    [
      [
        'another currency',
        [pay('a', { amount: 'EUR 30000' }), pay('b', { amount: 'USD 30000' })],
        ['sum | EUR 30000 | USD 30000'],
      ],
      [
        'promised and paid',
        [pay('a', { amount: 'EUR 45000', status: 'promised' }), pay('b', { amount: 'EUR 15000', status: 'paid' })],
        [],
      ],
      ['another payer', [pay('a', { amount: 'EUR 30000' }), pay('b', { amount: 'EUR 10', payer: 'Ada Lind' })], []],
      [
        'another day',
        [pay('a', { amount: 'EUR 30000', time: '2024-03-01' }), pay('b', { amount: 'EUR 10', time: '2024-04-01' })],
        [],
      ],
      ['instalments in one paper', [pay('a', { amount: 'EUR 30000' }), pay('a', { amount: 'EUR 10' })], []],
      [
        'two voices in one paper',
        [pay('a', { amount: 'EUR 30000' }, ['Ada Lind']), pay('a', { amount: 'EUR 10' }, ['Uri Hahn'])],
        ['sum | EUR 30000 | EUR 10'],
      ],
    ],
  ],
  [
    'counts',
    [
      [
        'two numbers',
        [count('a', '250000 people'), count('b', '25000 people')],
        ['count | 250000 people | 25000 people'],
      ],
      ['two units', [count('a', '250000 people'), count('b', '12 %')], []],
      ['two years', [count('a', '250000 people', '2022'), count('b', '25000 people', '2024')], []],
    ],
  ],
  [
    'ages',
    [
      ['34 and 43', [aged('a', '34'), aged('b', '43')], ['age | 34 in 2024-07-03 | 43 in 2024-07-04']],
      ['a year later a year older', [aged('a', '34'), aged('c', '35')], []],
      ['no older a year later', [aged('a', '34'), aged('c', '34')], []],
      [
        'with a year of birth',
        [aged('a', '34'), { in: 'b', is: 'birth', roles: { person: 'Ilhan Dorz', time: '1990' } }],
        [],
      ],
    ],
  ],
  [
    'roles swapped',
    [
      [
        'recruiter and recruit',
        [recruit('a', 'Ada Lind', 'Uri Hahn'), recruit('b', 'Uri Hahn', 'Ada Lind')],
        ['roles swapped | Ada Lind → Uri Hahn | Uri Hahn → Ada Lind'],
      ],
      ['a chain', [recruit('a', 'Ada Lind', 'Uri Hahn'), recruit('b', 'Uri Hahn', 'Petra Vance')], []],
    ],
  ],
  [
    'outcomes',
    [
      [
        'foiled and carried out',
        [attack('a', { outcome: 'foiled' }), attack('b', { outcome: 'carried-out' })],
        ['outcome | foiled | carried-out'],
      ],
      [
        'a bomb that went off and a killing that failed',
        [
          attack('a', { method: 'bombing', outcome: 'carried-out' }),
          attack('b', { method: 'assassination', outcome: 'attempted' }),
        ],
        [],
      ],
      ['planned, then foiled', [attack('a', { outcome: 'planned' }), attack('b', { outcome: 'foiled' })], []],
      [
        'of two incidents',
        [attack('a', { outcome: 'foiled' }), attack('b', { outcome: 'carried-out' }, { incident: 'the fire' })],
        [],
      ],
      [
        'two verdicts on one charge',
        [verdict('a', 'conviction', 'arson'), verdict('b', 'acquittal', 'arson')],
        ['outcome | convicted | acquitted'],
      ],
      ['two charges', [verdict('a', 'conviction', 'arson'), verdict('b', 'acquittal', 'spying')], []],
    ],
  ],
  [
    'citizenships',
    [
      ['nothing in common', [citizen('a', 'Georgia'), citizen('b', 'Poland')], ['citizenship | Georgia | Poland']],
      ['one list holds the other', [citizen('a', 'Georgia'), citizen('b', ['Georgia', 'Poland'])], []],
    ],
  ],
  [
    'affirmed and denied',
    [
      [
        'the state denies what its service is blamed for',
        [
          attack('a', { sponsor: 'EPS' }),
          { in: 'a', is: 'part-of', roles: { part: 'EPS', whole: 'Dravania' } },
          attack('b', { sponsor: 'Dravania' }, { polarity: 'denied', by: ['the embassy'] }),
        ],
        ['affirmed and denied | affirmed | denied'],
      ],
      [
        'that it went off is denied, not that it was found',
        [attack('a', { outcome: 'foiled' }), attack('b', { outcome: 'carried-out' }, { polarity: 'denied' })],
        [],
      ],
      [
        'that it went off is said and denied',
        [attack('a', { outcome: 'carried-out' }), attack('b', { outcome: 'carried-out' }, { polarity: 'denied' })],
        ['affirmed and denied | affirmed | denied'],
      ],
      [
        'who denies having done it denies it whatever came of it',
        [
          attack('a', { perpetrator: 'Ilhan Dorz', outcome: 'foiled' }),
          attack('b', { perpetrator: 'Ilhan Dorz', outcome: 'carried-out' }, { polarity: 'denied' }),
        ],
        ['affirmed and denied | affirmed | denied'],
      ],
      [
        'another incident',
        [
          attack('a', { sponsor: 'EPS' }),
          attack('b', { sponsor: 'EPS' }, { polarity: 'denied', incident: 'the fire' }),
        ],
        [],
      ],
      [
        'another sponsor',
        [attack('a', { sponsor: 'EPS' }), attack('b', { sponsor: 'Directorate 9' }, { polarity: 'denied' })],
        [],
      ],
      [
        'not charged yet, charged later',
        [
          { in: 'a', is: 'charge', roles: { accused: 'Ilhan Dorz' }, polarity: 'denied' },
          { in: 'c', is: 'charge', roles: { accused: 'Ilhan Dorz', time: '2025-01-28' } },
        ],
        [],
      ],
      [
        'lived there, lives there no longer',
        [
          { in: 'a', is: 'residence', roles: { person: 'Ilhan Dorz', place: 'Gori' } },
          { in: 'c', is: 'residence', roles: { person: 'Ilhan Dorz', place: 'Gori' }, polarity: 'denied' },
        ],
        [],
      ],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_name, lines, expected) => expect(found(lines)).toEqual(expected))
})

function count(doc: string, quantity: string, time?: string): Line {
  return {
    in: doc,
    is: 'statistic',
    roles: { subject: 'Ada Lind', measure: 'followers', quantity, ...(time ? { time } : {}) },
  }
}
function recruit(doc: string, recruiter: string, recruited: string): Line {
  return { in: doc, is: 'recruitment', roles: { recruiter, recruit: recruited } }
}
function verdict(doc: string, is: 'conviction' | 'acquittal', offence: string): Line {
  return { in: doc, is, roles: { person: 'Ilhan Dorz', offence } }
}

test('a source that leaves open whether two incidents are one is shown', () => {
  const lines: readonly Line[] = [
    attack('a', { outcome: 'foiled' }),
    attack('a', { outcome: 'attempted' }, { incident: 'the fire' }),
    { in: 'a', is: 'same-incident', roles: { incident: ['the bomb', 'the fire'] }, polarity: 'open' },
  ]
  const claim = made(sources, lines).claims[2]!.id as ClaimId
  const incidents = ['the bomb', 'the fire'] as unknown as readonly [IncidentId, IncidentId]
  const { conflicts } = weigh(made(sources, lines, { links: [{ incidents, polarity: 'open', claim }] }))
  expect(conflicts.map(({ kind, about, sides }) => [kind, about, sides[0]?.says])).toEqual([
    ['same or separate incident', 'the bomb / the fire', 'not known'],
  ])
})
