// One man under a dozen names, and namesakes who are not one. All of them are invented.
import { describe, expect, test } from 'vitest'
import { type Doc, person, resolved, told, type Words } from './told.ts'

const SPELLINGS = [
  'Murad Talishkhanov',
  'Murad Talyshkhanov',
  'TALISHKHANOV, Murad',
  'Murad Talışxanov',
  'Мурад Талышханов',
  'Мурад Рашидович Талышханов',
  'Murad Rashidovich Talishkhanov',
  'მურად თალიშხანოვი',
  'Μουράντ Ταλισχάνοφ',
  'مراد طالشخانوف',
  'M. Talishkhanov',
  'Mr Talishkhanov',
  'Talishkhanov',
] as const

/** Each in a document of its own, paid by the same man. */
const paid = (...names: readonly string[]): readonly Doc[] =>
  names.map((name, i) =>
    told(`paper ${i}`, '2025-01-01', ['payment', { payee: person(name), payer: person('Zaur Nabibeyli') }]),
  )

const everyone = (docs: readonly Doc[]): readonly (readonly string[])[] =>
  [...resolved(docs).entities.values()].filter(({ type }) => type === 'Person').map(({ names }) => names)

test('thirteen spellings in seven scripts and forms are one man', () =>
  expect(everyone(paid(...SPELLINGS)).map((names) => names.length)).toEqual([13, 1]))

test.each(SPELLINGS.slice(1, 10))('%s is the same, or asked for, without anything else known', (name) => {
  const docs = [SPELLINGS[0], name].map((n, i) => told(`paper ${i}`, '2025-01-01', ['wanted', { person: person(n) }]))
  const { entities, suggestions } = resolved(docs)
  expect(entities.size === 1 || suggestions.length === 1).toBe(true)
})

test.each([
  ['习近岭', 'Xi Jinling'],
  ['Али-заде Эльнур', 'Elnur Alizade'],
  ['محمد رضا کریمی', 'Mohammad Reza Karimi'],
  ['Γιώργος Παπαδάκης', 'Giorgos Papadakis'],
])('%s and %s are one, or asked for', (a, b) => {
  const { entities, suggestions } = resolved(paid(a, b))
  expect(entities.size === 2 || suggestions.length > 0).toBe(true)
})

describe('different men', () => {
  test.each([
    ['Agil Aslanov', 'Agil Asadov'],
    ['Yunis Salifov', 'Yunis Safarov'],
    ['Ilhan Dorz', 'Omar Dorz'],
    ['Ilhan Dorz Sr.', 'Ilhan Dorz Jr.'],
    ['Salman bin Omar al-Rawi', 'Omar bin Salman al-Rawi'],
    ['Song-chol Kim', 'Tong-min Kim'],
  ])('%s and %s', (a, b) => {
    expect(everyone(paid(a, b))).toHaveLength(3)
    const { entities, suggestions } = resolved(paid(a, b))
    const names = suggestions.flatMap(({ entities: ids }) => ids.map((id) => entities.get(id)!.name))
    if (!a.includes('Kim')) expect(names).toEqual([])
  })

  test('a father, a son and a bare surname beside them: the surname is neither', () => {
    const docs = [
      told('one', '2025-01-01', ['family', { person: person('Ilhan Dorz'), relative: person('Omar Dorz') }]),
      told('two', '2025-01-01', ['arrest', { suspect: person('Dorz'), authority: [['police', 'Organization']] }]),
    ]
    expect(everyone(docs)).toHaveLength(3)
  })
})

describe('what only says what somebody is, is never poured together', () => {
  const body = (words: string, kind: string): readonly Words[] => [
    [words, 'Organization', undefined, { name: words, kind: kind as 'police' }],
  ]
  const place = (name: string, code: string): Words => [name, 'Place', code, { name, kind: 'country' }]
  const arrest = (i: number, words: string, kind: string, where: Words): Doc =>
    told(`paper ${i}`, '2025-01-01', [
      'arrest',
      { suspect: person(`Ilhan ${'ABCD'[i]}orz`), authority: body(words, kind), place: [where] },
    ])
  const bodies = (docs: readonly Doc[]) =>
    [...resolved(docs).entities.values()].filter(({ type }) => type === 'Organization').length
  const [GEORGIA, GERMANY] = [place('Georgia', 'GE'), place('Germany', 'DE')]

  test.each([
    ['Prosecutors', 'prosecution'],
    ['the ministry', 'government'],
    ['Police', 'police'],
    ['an armed group', 'armed-group'],
    ['company in Limassol', 'company'],
  ])('%s', (words, kind) => expect(bodies([arrest(0, words, kind, GERMANY), arrest(1, words, kind, GERMANY)])).toBe(2))

  test('an office of two states is two, of one state one', () => {
    const ministry = 'State Security Service'
    expect(bodies([arrest(0, ministry, 'intelligence', GEORGIA), arrest(1, ministry, 'intelligence', GERMANY)])).toBe(2)
    expect(bodies([arrest(0, ministry, 'intelligence', GEORGIA), arrest(1, ministry, 'intelligence', GEORGIA)])).toBe(1)
  })

  test('with and without its owner, and by its letters', () => {
    const docs = [
      told('one', '2025-01-01', [
        'alias',
        { subject: body("Dravania's External Protection Service", 'intelligence'), name: body('EPS', 'intelligence') },
      ]),
      told('two', '2025-01-01', [
        'wanted',
        { person: person('Ilhan Dorz'), authority: body('External Protection Service', 'intelligence') },
      ]),
      told('three', '2025-01-01', [
        'wanted',
        { person: person('Petra Vance'), authority: body('EPS', 'intelligence') },
      ]),
    ]
    expect(bodies(docs)).toBe(1)
  })
})

test('a nickname that is a trade holds where a source gives it, and only there', () => {
  const alias = told('one', '2025-01-01', ['alias', { subject: person('Murad Talishkhanov'), name: person('Dentist') }])
  const other = told('two', '2025-01-01', ['payment', { payee: person('a dentist'), payer: person('Zaur Nabibeyli') }])
  expect(everyone([alias, other]).map((names) => [...names].sort())).toEqual([
    ['Dentist', 'Murad Talishkhanov'],
    ['a dentist'],
    ['Zaur Nabibeyli'],
  ])
})
