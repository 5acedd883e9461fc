import { describe, expect, test } from 'vitest'
import { addedIn, asDecided, BY_HAND, corrected } from './as-decided.ts'
import { type Claim, claim, type Filler } from './claim.ts'
import { type Action, type Decision, decision } from './decision.ts'
import { documentId, hashText, type Instant, type RuleId } from './ids.ts'
import { quote, span } from './span.ts'

const text = 'Police in Port Avel arrested Ilhan Dorz on Monday, and Petra Vance fled.'
const document = documentId(hashText('bytes'), hashText(text))
const at = (words: string) => quote(text, span(text.indexOf(words), text.indexOf(words) + words.length))
const filler = (words: string, type: Filler['type'] = 'Person'): Filler => ({ at: at(words), name: words, type })

const arrest = claim<'arrest'>({
  document,
  predicate: 'arrest',
  roles: { suspect: [filler('Ilhan Dorz')], authority: [filler('Police', 'Organization')] },
  certainty: 'stated',
  polarity: 'affirmed',
  by: [],
  evidence: at('Police in Port Avel arrested Ilhan Dorz on Monday'),
  rule: 'arrest.verb' as RuleId,
  reasons: [],
})
const travel: Action = {
  kind: 'add',
  document,
  predicate: 'travel',
  roles: { traveller: [filler('Petra Vance')] },
  certainty: 'stated',
  polarity: 'affirmed',
  evidence: at('Petra Vance fled'),
}
const instant = '2026-01-01T00:00:00.000Z' as Instant
const logOf = (...actions: Action[]): Decision[] =>
  actions.map((action, i) => decision({ at: instant, who: 'ada', action }, i))
const undone = (log: Decision[], of: number): Decision[] => [
  ...log,
  decision({ at: instant, who: 'ada', action: { kind: 'undo', decision: log[of]!.id } }, log.length),
]

describe('corrections', () => {
  const edited = logOf(
    { kind: 'edit', claim: arrest.id, change: { certainty: 'reported', roles: { authority: [] } } },
    { kind: 'edit', claim: arrest.id, change: { certainty: 'alleged' } },
  )

  test('change what they name and nothing else; the id stays and the last one wins', () => {
    expect(corrected([arrest], edited)).toEqual([
      { ...arrest, certainty: 'alleged', roles: { suspect: arrest.roles.suspect } },
    ])
  })

  test('go away with their undo', () => {
    expect(corrected([arrest], undone(edited, 1))[0]?.certainty).toBe('reported')
    expect(corrected([arrest], undone(undone(edited, 1), 0))).toEqual([arrest])
  })

  test('of a claim that the reader no longer finds change nothing', () => {
    expect(corrected([], edited)).toEqual([])
  })
})

describe('a claim added by hand', () => {
  const log = logOf(travel)
  const [added] = addedIn(log) as [Claim]

  test('stands among the others with its sentence and says that a person made it', () => {
    expect(corrected([arrest], log)).toEqual([arrest, added])
    expect(added.rule).toBe(BY_HAND)
    expect(text.slice(added.evidence.start, added.evidence.end)).toBe(added.evidence.quote)
  })

  test('is the reader’s once the reader finds the same', () => {
    const read = { ...added, rule: 'travel.flee' as RuleId }
    expect(corrected([read], log)).toEqual([read])
  })

  test('can be corrected and rejected like any other', () => {
    const then = logOf(travel, { kind: 'edit', claim: added.id, change: { certainty: 'possible' } })
    expect(asDecided([], then)[0]?.certainty).toBe('possible')
    expect(asDecided([], logOf(travel, { kind: 'reject', claim: added.id }))).toEqual([])
  })
})

test('what is rejected or withdrawn does not count, and counting twice changes nothing', () => {
  expect(asDecided([arrest], logOf({ kind: 'reject', claim: arrest.id }))).toEqual([])
  expect(asDecided([arrest], logOf({ kind: 'withdraw', document }, travel))).toEqual([])
  const log = logOf(travel, { kind: 'edit', claim: arrest.id, change: { polarity: 'denied' } })
  expect(asDecided(asDecided([arrest], log), log)).toEqual(asDecided([arrest], log))
})
