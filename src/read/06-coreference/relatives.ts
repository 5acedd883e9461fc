// "who", "which", "whose": the noun that the relative clause describes.
import { headOf, relOf } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import type { Discourse } from './discourse.ts'
import { RELATIVES } from './pronoun-words.ts'

export const isRelative = (c: Candidate): boolean => c.sort === 'pronoun' && RELATIVES.has(c.lemma)

export function linkRelative(d: Discourse, c: Candidate): void {
  const found = described(d, c) ?? standingBefore(d, c)
  const noun = found && asPerson(d, c, found)
  const cluster = noun && d.clusterOf(noun)
  if (!noun || !cluster || noun.index > c.index) return
  if (
    c.lemma.startsWith('who') &&
    c.lemma !== 'whose' &&
    cluster.type !== 'Person' &&
    cluster.type !== 'Group' &&
    cluster.type !== 'Organization'
  )
    return
  d.join(c, noun, 'relative', `“${c.text}” opens a clause about “${noun.text}”`)
}

/** "a member of the judo team who dropped out": "who" is the member. */
function asPerson(d: Discourse, c: Candidate, found: Candidate): Candidate {
  const above = relOf(c.tree, found.head) === 'nmod' ? d.at(c.sentence, headOf(c.tree, found.head)) : undefined
  const isBody = found.type !== 'Person' && found.type !== 'Group'
  return isBody && (c.lemma === 'who' || c.lemma === 'whom') && (above?.type === 'Person' || above?.type === 'Group')
    ? above
    : found
}

function described(d: Discourse, c: Candidate): Candidate | undefined {
  const t = c.tree
  for (let at = c.head, steps = 0; at >= 0 && steps < 12; at = headOf(t, at), steps++) {
    if (relOf(t, at) === 'acl:relcl') return d.at(c.sentence, headOf(t, at))
  }
  return undefined
}

/** Where the tree shows no relative clause: what ends right before "who" or ", who". */
function standingBefore(d: Discourse, c: Candidate): Candidate | undefined {
  const before = d.candidates[c.index - 1]
  if (c.lemma === 'that' || before?.sentence !== c.sentence || before.sort === 'pronoun') return undefined
  const between = c.tree.words[before.last]?.text
  if (before.last !== c.first && (before.last !== c.first - 1 || between !== ',')) return undefined
  // "a firm in Panama whose director", "a company with no staff, whose director": the firm and the company.
  const above = relOf(c.tree, before.head) === 'nmod' ? d.at(c.sentence, headOf(c.tree, before.head)) : undefined
  const isBeside = before.type === 'Place' || (before.sort === 'description' && before.determiner === 'bare')
  return c.lemma === 'whose' && isBeside && above?.sort === 'description' ? above : before
}
