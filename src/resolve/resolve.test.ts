// Entities across documents: put together and kept apart for stated reasons, never for descent, and undone without trace.
import { describe, expect, test } from 'vitest'
import { type Doc, logOf, person, resolved, told } from '../../test/resolution/told.ts'
import type { Decision, MentionId } from '../model/decision.ts'
import type { DocumentId } from '../model/ids.ts'
import { previewMerge } from './index.ts'

/** Names of people that stand for one, sorted. */
const people = (docs: readonly Doc[], log: readonly Decision[] = []) =>
  [...resolved(docs, log).entities.values()]
    .filter((e) => e.type === 'Person')
    .map((e) => [...new Set(e.names)].sort().join(' = '))
    .sort()

const dealt = (name: string, a: string, b: string): Doc =>
  told(name, '2025-01-01', ['payment', { payer: person(a), payee: person(b) }])

describe('one person, many names', () => {
  test.each([
    ['another script', 'Murad Talishkhanov', 'Мурад Талышханов'],
    ['another spelling', 'Levan Gvinadze', 'Levan Ghvinadze'],
    ['another order', 'Rafat Amirov', 'AMIROV Rafat'],
  ])('%s: %s and %s beside the same man', (_what, a, b) =>
    expect(people([dealt('one', a, 'Zaur Nabibeyli'), dealt('two', b, 'Zaur Nabibeyli')])).toHaveLength(2),
  )

  test('what one document gives as another name', () =>
    expect(
      people([told('one', '2025-01-01', ['alias', { subject: person('Murad Talishkhanov'), name: person('Dok') }])]),
    ).toEqual(['Dok = Murad Talishkhanov']))

  test('descriptions are not names', () =>
    expect(
      people([dealt('one', 'the middleman', 'a student'), dealt('two', 'the middleman', 'a student')]),
    ).toHaveLength(4))
})

describe('what counts against', () => {
  const aged = (name: string, years: string, date = '2025-01-01') =>
    told(name, date, ['age', { person: person('Ilhan Dorz'), years: [[years, 'Quantity', years]] }])
  test.each([
    ['ages a decade apart', aged('one', '34'), aged('two', '52'), 2],
    ['an age that grew with the years', aged('one', '34', '2024-03-01'), aged('two', '35', '2025-09-01'), 1],
    ['digits turned round', aged('one', '34'), aged('two', '43'), 1],
  ])('%s', (_what, a, b, n) =>
    expect(people([a, b, dealt('three', 'Ilhan Dorz', 'Petra Vance')].slice(0, 2))).toHaveLength(n),
  )

  test('brothers with one surname', () =>
    expect(
      people([dealt('one', 'Omar Sabawi Hasan', 'Petra Vance'), dealt('two', 'Bashir Sabawi Hasan', 'Petra Vance')]),
    ).toHaveLength(3))

  test('a text that tells them apart', () => {
    const docs = [dealt('one', 'Levan Gvinadze', 'Levan Ghvinadze')]
    expect(people(docs)).toHaveLength(2)
    const { entities, ...resolution } = resolved(docs)
    const preview = previewMerge(
      { entities, ...resolution },
      docs[0]!.claims,
      [docs[0]!.document],
      [...entities.keys()],
    )
    expect(preview.warnings.map(({ claim: id }) => id)).toEqual([docs[0]!.claims[0]!.id])
  })

  test('a woman and a man', () =>
    expect(
      people([dealt('one', 'Alexandra Vance', 'Zaur Nabibeyli'), dealt('two', 'Alexander Vance', 'Zaur Nabibeyli')]),
    ).toHaveLength(3))
})

describe('descent never counts', () => {
  const of = (name: string, who: string, people: string) =>
    told(name, '2025-01-01', ['descent', { person: person(who), people: [[people, 'Group']] }])
  const pairs = [
    ['Ilhan Dorz', 'Ilhan Dorz'],
    ['Levan Gvinadze', 'Levan Ghvinadze'],
    ['Dorz', 'Ilhan Dorz'],
  ] as const
  test.each(pairs)('%s and %s are joined or proposed alike whatever people they are said to come from', (a, b) => {
    const score = (one: string, other: string) => {
      const { suggestions, joins } = resolved([of('one', a, one), of('two', b, other)])
      return JSON.stringify([suggestions, joins].map((all) => all.map(({ score: s, reasons }) => [s, reasons])))
    }
    expect(score('Highlanders', 'Highlanders')).toBe(score('Highlanders', 'Lowlanders'))
  })
})

describe('decisions', () => {
  const docs = [
    dealt('one', 'Murad Talishkhanov', 'Levan Gvinadze'),
    dealt('two', 'Murad Talishkhanov', 'Levan Gvinadze'),
    dealt('three', 'Salim Dargan', 'Katarzyna Brzoza'),
  ]
  const mention = (i: number, name: string) => `${docs[i]!.document.id}#Person#${name}` as MentionId
  const dentist = mention(0, 'Murad Talishkhanov')
  const again = mention(1, 'Murad Talishkhanov')
  const director = mention(2, 'Salim Dargan')
  const entity = (m: MentionId, log: readonly Decision[]) => resolved(docs, log).entityOf.get(m)

  test('a merge joins what the names would not', () =>
    expect(entity(director, logOf({ kind: 'merge', mentions: [dentist, director] }))).toBe(entity(dentist, [])))

  test('a split gives each claim back to its document’s own mention', () => {
    const log = logOf({ kind: 'split', mentions: [dentist, again] })
    expect(entity(dentist, [])).toBe(entity(again, []))
    expect(entity(dentist, log)).not.toBe(entity(again, log))
  })

  test('what differs is neither joined nor proposed', () => {
    const log = logOf({ kind: 'differ', mentions: [dentist, again] })
    expect(entity(dentist, log)).not.toBe(entity(again, log))
    expect(resolved(docs, log).suggestions).toEqual([])
  })

  test('the later of two decisions counts', () => {
    const both: readonly MentionId[] = [dentist, again]
    const log = logOf({ kind: 'differ', mentions: both }, { kind: 'merge', mentions: both })
    expect(entity(dentist, log)).toBe(entity(again, log))
  })

  test('a name given by a person is shown first', () => {
    const log = logOf({ kind: 'rename', mentions: [director], name: 'S. Dargan' })
    expect(resolved(docs, log).entities.get(entity(director, log)!)?.names).toEqual(['S. Dargan', 'Salim Dargan'])
  })
})

test('later documents leave the ids of entities as they are', () => {
  const [first, second] = [
    dealt('one', 'Murad Talishkhanov', 'Levan Gvinadze'),
    dealt('two', 'Murad Talyshkhanov', 'Levan Gvinadze'),
  ]
  const before = [...resolved([first]).entities.keys()]
  expect([...resolved([first, second]).entities.keys()]).toEqual(expect.arrayContaining(before))
})

test('the same input gives the same bytes', () => {
  const docs = [
    dealt('one', 'Murad Talishkhanov', 'Levan Gvinadze'),
    dealt('two', 'Мурад Талышханов', 'Levan Ghvinadze'),
  ]
  const bytes = () => JSON.stringify(Object.values(resolved(docs)).map((v) => (v instanceof Map ? [...v] : v)))
  expect(bytes()).toBe(bytes())
})

test.each([[0], [1], [3]])('%d documents that say nothing give nothing', (n) => {
  const docs = Array.from({ length: n }, (_, i) => told(`document ${i}`, '2025-01-01'))
  expect(resolved(docs).entities.size).toBe(0)
  expect(docs.every(({ document }) => (document.id as DocumentId) !== '')).toBe(true)
})
