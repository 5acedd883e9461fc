// Claims for tests, from a line each: `sketched('arrest', { suspect: 'Danylo Verek' })`. The text is made of the words
// themselves, one after another, so every span is true.
import { type Claim, claim, type Filler } from '../../src/model/claim.ts'
import type { DocumentId, RuleId } from '../../src/model/ids.ts'
import { type Predicate, rolesOf } from '../../src/model/ontology.ts'
import { quote, span } from '../../src/model/span.ts'
import type { ClaimView } from '../api/client.ts'

/** `from` moves the words to a later place in the text. */
export function sketched(
  predicate: Predicate,
  words: Readonly<Record<string, string>>,
  more: Partial<Pick<ClaimView, 'certainty' | 'polarity' | 'standing'>> = {},
  from = 0,
): ClaimView {
  const text = `${' '.repeat(from)}${predicate} ${Object.values(words).join(' ')}`
  const at = (part: string) => {
    const start = text.indexOf(part, from)
    return quote(text, span(start, start + part.length))
  }
  const filler = (role: string, part: string): Filler => {
    const holds = rolesOf(predicate)[role]?.holds
    if (holds === 'entity') return { at: at(part), type: 'Person', name: part }
    return { at: at(part), type: holds === 'time' ? 'Time' : Array.isArray(holds) ? 'Code' : 'Phrase', value: part }
  }
  const { certainty = 'stated', polarity = 'affirmed', standing = 'open' } = more
  const made = claim({
    document: 'd1' as DocumentId,
    predicate,
    roles: Object.fromEntries(
      Object.entries(words).map(([role, part]) => [role, [filler(role, part)]]),
    ) as unknown as Claim['roles'],
    certainty,
    polarity,
    by: [],
    evidence: quote(text, span(from, text.length)),
    rule: 'sketched' as RuleId,
    reasons: [{ why: 'trigger', at: at(predicate) }],
  })
  return { ...made, standing }
}
