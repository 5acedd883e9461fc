// What people decide: in any order, taken back in any order, kept over new readings, and named where a reading leaves it behind.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claim as claimFrom, type Filler } from '../../src/model/claim.ts'
import { type Action, type Decision, decision, type MentionId } from '../../src/model/decision.ts'
import { quote, span } from '../../src/model/span.ts'
import { type CaseResolution, lostDecisions, previewMerge, resolve } from '../../src/resolve/index.ts'
import { AT, type Doc, logOf, person, resolved, told, type Words } from './told.ts'

const HAMBURG: Words = ['Hamburg', 'Place', undefined, { name: 'Hamburg', kind: 'city' }]
const bomb = (by: string, target: string) =>
  [
    'attack',
    {
      perpetrator: person(by),
      target: person(target),
      place: [HAMBURG],
      time: [['2024-06-14', 'Time', '2024-06-14']],
      method: [['bomb', 'Code', 'bombing']],
    },
  ] as const
const paid = (payer: string, payee: string) => ['payment', { payer: person(payer), payee: person(payee) }] as const
const DOCS: readonly Doc[] = [
  told('one', '2024-07-01', paid('Murad Talishkhanov', 'Levan Gvinadze'), bomb('Levan Gvinadze', 'Ana Petrov')),
  told('two', '2024-07-02', paid('Мурад Талышханов', 'Levan Ghvinadze'), bomb('Levan Ghvinadze', 'Ana Petrov')),
  told('three', '2024-07-03', paid('Salim Dargan', 'Katarzyna Brzoza'), bomb('Gvinadze', 'Ilyas Verdan')),
]
const CLAIMS = DOCS.flatMap(({ claims }) => claims)
const MENTIONS = [...resolved(DOCS).mentions.keys()]

const shown = ({
  entities,
  suggestions,
  joins,
  incidents,
  incidentLinks,
  incidentSuggestions,
}: CaseResolution): string =>
  JSON.stringify([[...entities], suggestions, joins, [...incidents], incidentLinks, incidentSuggestions])

/** What a person might add: somebody paid somebody, on the words of the title. */
function added(doc: Doc, who: string): Action {
  const at = quote(doc.document.text, span(0, 3))
  const filler = (name: string): Filler => ({ at, name, type: 'Person' })
  const { predicate, roles, certainty, polarity, evidence, document } = claimFrom({
    ...doc.claims[0]!,
    predicate: 'payment',
    roles: { payer: [filler(who)], payee: [filler('Levan Gvinadze')] },
    evidence: at,
  })
  return { kind: 'add', document, predicate, roles, certainty, polarity, evidence: evidence }
}

const mentions = fc.uniqueArray(fc.constantFrom(...MENTIONS), { minLength: 2, maxLength: 4 })
const claim = fc.constantFrom(...CLAIMS.map(({ id }) => id))
const action: fc.Arbitrary<Action> = fc.oneof(
  mentions.map((some): Action => ({ kind: 'merge', mentions: some })),
  mentions.map((some): Action => ({ kind: 'split', mentions: some })),
  mentions.map((some): Action => ({ kind: 'differ', mentions: some })),
  mentions.map(([one]): Action => ({ kind: 'rename', mentions: [one!], name: 'Renamed' })),
  claim.map((id): Action => ({ kind: 'accept', claim: id })),
  claim.map((id): Action => ({ kind: 'reject', claim: id })),
  claim.map((id): Action => ({ kind: 'edit', claim: id, change: { certainty: 'possible', polarity: 'denied' } })),
  claim.map((id): Action => ({ kind: 'edit', claim: id, change: { roles: { place: [] } } })),
  fc.constantFrom(...DOCS).map((doc) => added(doc, 'Zaur Nabibeyli')),
  fc.constantFrom(...DOCS).map(({ document }): Action => ({ kind: 'withdraw', document: document.id })),
  fc.tuple(claim, claim).map(([a, b]): Action => ({ kind: 'code', claim: a, codes: { same: b } })),
  fc.tuple(claim, claim).map(([a, b]): Action => ({ kind: 'code', claim: a, codes: { apart: b, note: 'seen' } })),
)

const append = (log: readonly Decision[], act: Action): Decision[] => [
  ...log,
  decision({ at: AT, who: 'ada', action: act }, log.length),
]

describe('undo', () => {
  test('of everything, in any order, ends where it began', () => {
    const began = shown(resolved(DOCS))
    fc.assert(
      fc.property(fc.array(action, { maxLength: 10 }), fc.infiniteStream(fc.nat()), (actions, dice) => {
        let log = actions.reduce(append, [] as Decision[])
        const left = log.map(({ id }) => id)
        while (left.length > 0) {
          const [id] = left.splice(dice.next().value % left.length, 1)
          log = append(log, { kind: 'undo', decision: id! })
        }
        expect(shown(resolved(DOCS, log))).toBe(began)
      }),
      { numRuns: 80 },
    )
  })

  test('of one leaves what the others alone would have given', () =>
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 6 }), fc.nat(), (actions, dice) => {
        const log = actions.reduce(append, [] as Decision[])
        const out = log[dice % log.length]!
        const without = log.filter(({ id }) => id !== out.id)
        expect(shown(resolved(DOCS, append(log, { kind: 'undo', decision: out.id })))).toBe(
          shown(resolved(DOCS, without)),
        )
      }),
      { numRuns: 60 },
    ))

  test('no order of decisions loses a mention', () =>
    fc.assert(
      fc.property(fc.array(action, { maxLength: 10 }), (actions) => {
        const { entities, entityOf, mentions: all } = resolved(DOCS, actions.reduce(append, [] as Decision[]))
        expect([...entities.values()].flatMap((e) => e.mentions).sort()).toEqual([...all.keys()].sort())
        for (const id of all.keys()) expect(entities.get(entityOf.get(id)!)?.mentions).toContain(id)
      }),
      { numRuns: 60 },
    ))
})

describe('corrections', () => {
  const [first] = DOCS
  test('a person put into a claim by hand becomes an entity', () => {
    const { entities } = resolved(DOCS, logOf(added(first!, 'Zaur Nabibeyli')))
    expect([...entities.values()].map(({ name }) => name)).toContain('Zaur Nabibeyli')
  })
  test('a rejected report leaves its incident', () => {
    const before = resolved(DOCS).incidents
    const after = resolved(DOCS, logOf({ kind: 'reject', claim: DOCS[1]!.claims[1]!.id })).incidents
    expect([...before.values()][0]?.records).toHaveLength(2)
    expect([...after.values()][0]?.records).toHaveLength(1)
  })
})

describe('a new reading', () => {
  const id = (doc: number, name: string) => `${DOCS[doc]!.document.id}#Person#${name}` as MentionId
  const [payment, attack] = DOCS[0]!.claims
  const log = logOf(
    { kind: 'merge', mentions: [id(0, 'Murad Talishkhanov'), id(2, 'Salim Dargan')] },
    { kind: 'merge', mentions: [id(0, 'Levan Gvinadze'), id(1, 'Levan Ghvinadze'), id(2, 'Gvinadze')] },
    { kind: 'rename', mentions: [id(2, 'Salim Dargan')], name: 'S. Dargan' },
    { kind: 'accept', claim: payment!.id },
    { kind: 'code', claim: attack!.id, codes: { apart: DOCS[2]!.claims[1]!.id } },
    { kind: 'edit', claim: DOCS[1]!.claims[0]!.id, change: { certainty: 'reported' } },
    added(DOCS[1]!, 'Zaur Nabibeyli'),
    { kind: 'rename', mentions: [id(1, 'Zaur Nabibeyli')], name: 'Z. Nabibeyli' },
  )

  test('that finds the same loses nothing', () => expect(lostDecisions(CLAIMS, log)).toEqual([]))

  test('that finds less keeps what still applies and names what does not, with what it was about', () => {
    const less = CLAIMS.filter(({ document }) => document !== DOCS[2]!.document.id).filter(
      ({ id: c }) => c !== payment!.id,
    )
    const lost = lostDecisions(less, log)
    expect(lost.map(({ decision: { action: a }, applies }) => [a.kind, applies])).toEqual([
      ['merge', false],
      ['merge', true],
      ['rename', false],
      ['accept', false],
      ['code', true],
    ])
    expect(lost[1]?.mentions).toEqual([id(2, 'Gvinadze')])
    const { entityOf } = resolve(
      less,
      DOCS.map((d) => d.document),
      log,
    )
    expect(entityOf.get(id(0, 'Levan Gvinadze'))).toBe(entityOf.get(id(1, 'Levan Ghvinadze')))
  })

  test('what is withdrawn or undone is not lost', () => {
    const withdrawn = append(log, { kind: 'withdraw', document: DOCS[2]!.document.id })
    expect(lostDecisions(CLAIMS, withdrawn)).toEqual([])
    expect(lostDecisions([], append([log[0]!], { kind: 'undo', decision: log[0]!.id }))).toEqual([])
  })
})

test('a merge says what it would join, and warns where a source tells two apart', () => {
  const { entities, entityOf, ...rest } = resolved(DOCS)
  const pair = ['Salim Dargan', 'Katarzyna Brzoza'].map(
    (name) => entityOf.get(`${DOCS[2]!.document.id}#Person#${name}` as MentionId)!,
  )
  const preview = previewMerge(
    { entities, entityOf, ...rest },
    CLAIMS,
    DOCS.map((d) => d.document),
    pair,
  )
  expect(preview.mentions).toHaveLength(2)
  expect(preview.warnings).toMatchObject([{ claim: DOCS[2]!.claims[0]!.id }])
})
