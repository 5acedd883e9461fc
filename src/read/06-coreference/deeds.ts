// What a mention's clause says was done to it or by it: `<arrest` for whoever was arrested, `>kill` for whoever killed.
// Lets "the suspect" find the one arrested and "the killer" the one who killed.
import { headOf, isPassive, isVerb, lemmaOf, prepositionOf, relOf } from '../tree.ts'
import type { Candidate } from './candidate.ts'

export function deedOf({ tree: t, head, governor, role }: Candidate): string | undefined {
  if (governor >= 0 && isVerb(t, governor)) {
    const lemma = lemmaOf(t, governor)
    if (role === 'object' || (role === 'subject' && isPassive(t, governor))) return `<${lemma}`
    return role === 'subject' || role === 'agent' ? `>${lemma}` : undefined
  }
  const above = headOf(t, head)
  if (above < 0) return undefined
  // "the arrest of Omarov", "Omarov’s arrest"
  if (relOf(t, head) === 'nmod:poss' || prepositionOf(t, head) === 'of') return `<${lemmaOf(t, above)}`
  return prepositionOf(t, head) === 'by' ? `>${lemmaOf(t, above)}` : undefined
}
