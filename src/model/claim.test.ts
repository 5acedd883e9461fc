import { describe, expect, test } from 'vitest'
import { type Claim, claim, type Filler } from './claim.ts'
import { toExchange } from './exchange.ts'
import { exchangeClaim } from './exchange-schema.ts'
import { documentId, hashText, type RuleId } from './ids.ts'
import { PREDICATES, rolesOf, weakest } from './ontology.ts'
import { quote, span } from './span.ts'

const text = 'Police in Port Avel arrested Ilhan Dorz and Petra Vance on Monday.'
const at = (words: string) => {
  const start = text.indexOf(words)
  return quote(text, span(start, start + words.length))
}
const person = (words: string): Filler => ({ at: at(words), name: words, type: 'Person' })

const arrest = (change: Partial<Claim<'arrest'>> = {}) =>
  claim<'arrest'>({
    document: documentId(hashText('bytes'), hashText(text)),
    predicate: 'arrest',
    roles: {
      suspect: [person('Ilhan Dorz'), person('Petra Vance')],
      authority: [{ at: at('Police'), type: 'Organization', kind: 'police' }],
    },
    certainty: 'stated',
    polarity: 'affirmed',
    by: [],
    evidence: at(text),
    rule: 'arrest.verb' as RuleId,
    reasons: [],
    ...change,
  })

describe('a claim’s id', () => {
  const { id } = arrest()
  test.each([
    ['another rule', arrest({ rule: 'arrest.noun' as RuleId }).id],
    ['another certainty', arrest({ certainty: 'reported' }).id],
    [
      'fillers in another order',
      arrest({
        roles: { authority: arrest().roles.authority!, suspect: [person('Petra Vance'), person('Ilhan Dorz')] },
      }).id,
    ],
  ])('survives %s', (_name, other) => expect(other).toBe(id))

  test.each([
    ['polarity', arrest({ polarity: 'denied' }).id],
    ['a filler’s place', arrest({ roles: { suspect: [person('Petra Vance')] } }).id],
    ['document', arrest({ document: documentId(hashText('bytes'), hashText('other')) }).id],
  ])('changes with its %s', (_name, other) => expect(other).not.toBe(id))
})

describe('the exchange format', () => {
  test('a claim goes out with names, offsets and its sentence', () => {
    const line = exchangeClaim.parse(JSON.parse(JSON.stringify(toExchange('avel', arrest()))))
    expect(line.roles.suspect?.[0]).toEqual({
      text: 'Ilhan Dorz',
      start: 29,
      end: 39,
      name: 'Ilhan Dorz',
      type: 'Person',
    })
    expect(text.slice(line.evidence.start, line.evidence.end)).toBe(line.evidence.quote)
  })
})

describe('the ontology', () => {
  test('every predicate may carry a place and a time', () => {
    for (const predicate of PREDICATES) expect(rolesOf(predicate)).toMatchObject({ place: {}, time: {} })
  })

  test.each([
    [['reported', 'possible'], 'possible'],
    [['stated', 'alleged'], 'alleged'],
    [[], 'stated'],
  ] as const)('the weakest of %j is %s', (hedges, expected) => expect(weakest(hedges)).toBe(expected))
})
