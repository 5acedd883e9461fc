// What a mention's clause says was done to it or by it: `<arrest` for whoever was arrested, `>kill` for whoever killed.
// Lets "the suspect" find the one arrested and "the killer" the one who killed.
import { baseRel, childrenOf, headOf, isPassive, isVerb, lemmaOf, prepositionOf, relOf, type Tree } from '../tree.ts'
import type { Candidate } from './candidate.ts'

export function deedsOf(c: Candidate): readonly string[] {
  const { tree: t, head } = c
  // "a courier jailed for spying", "a man who had been apprehended"
  const behind = childrenOf(t, head).filter(
    (x) =>
      x > head && t.words[x]?.xpos === 'VBN' && baseRel(t, x) === 'acl' && (relOf(t, x) === 'acl' || isPassive(t, x)),
  )
  const own = deedOf(c)
  return [...(own === undefined ? [] : [own]), ...behind.map((x) => `<${lemmaOf(t, x)}`)]
}

const HAS_DONE: ReadonlySet<string> = new Set(['have', 'get', 'order'])
const isDone = (t: Tree, i: number): boolean => relOf(t, i) === 'xcomp' && t.words[i]?.xpos === 'VBN'

function deedOf({ tree: t, head, governor, role }: Candidate): string | undefined {
  if (governor >= 0 && isVerb(t, governor)) {
    const lemma = lemmaOf(t, governor)
    // "had him arrested", "ordered her detained"
    const done = HAS_DONE.has(lemma) ? childrenOf(t, governor).find((x) => x > head && isDone(t, x)) : undefined
    if (role === 'object' && done !== undefined) return `<${lemmaOf(t, done)}`
    if (role === 'object' || (role === 'subject' && isPassive(t, governor))) return `<${lemma}`
    return role === 'subject' || role === 'agent' ? `>${lemma}` : undefined
  }
  const above = headOf(t, head)
  if (above < 0) return undefined
  // "the arrest of Omarov", "Omarov’s arrest"
  if (relOf(t, head) === 'nmod:poss' || prepositionOf(t, head) === 'of') return `<${lemmaOf(t, above)}`
  return prepositionOf(t, head) === 'by' ? `>${lemmaOf(t, above)}` : undefined
}
