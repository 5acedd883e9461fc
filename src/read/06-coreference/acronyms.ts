// Short forms made of first letters: "Internal Protection Service (IPS)", and "IPS" anywhere when only one body of the
// document has these initials. Brackets right behind a body also hold its name in another language: "(DTX)".
import type { Candidate } from './candidate.ts'
import type { Discourse } from './discourse.ts'
import { initials, wordsOf } from './folding.ts'

const isAcronym = (s: string): boolean => /^\p{Lu}[\p{Lu}\p{N}.&-]{1,7}$/u.test(s)
const lettersOf = (s: string): string => wordsOf(s).join('')
const ACRONYMIC: ReadonlySet<string> = new Set(['Organization', 'Thing', 'Place'])

export function linkAcronyms(d: Discourse): void {
  const names = d.candidates.filter((c) => c.sort === 'name' && ACRONYMIC.has(c.type))
  const byInitials = new Map<string, Candidate[]>()
  for (const c of names) {
    if (c.last - c.first < 2 || c.type === 'Place') continue
    for (const key of initials(c.text)) {
      const list = byInitials.get(key) ?? []
      if (!list.some((x) => d.clusterOf(x) === d.clusterOf(c))) byInitials.set(key, [...list, c])
    }
  }
  for (const c of d.candidates) {
    if (c.sort !== 'name' || !isAcronym(c.text)) continue
    const before = bracketed(d, c)
    if (before) {
      d.join(c, before, 'acronym', `“${c.text}” in brackets stands for “${before.text}”`)
      continue
    }
    const found = byInitials.get(lettersOf(c.text)) ?? []
    const [only] = found
    if (found.length === 1 && only && only.type === c.type && d.clusterOf(only) !== d.clusterOf(c))
      d.join(c, only, 'acronym', `“${c.text}” are the initials of “${only.text}”`)
  }
}

/** The body named right before "(" of "(IPS)". */
function bracketed(d: Discourse, c: Candidate): Candidate | undefined {
  const open = c.tree.words[c.first - 1]?.text
  const close = c.tree.words[c.last]?.text
  if (open !== '(' || (close !== ')' && close !== ',' && close !== ';')) return undefined
  for (let i = c.index - 1; i >= 0; i--) {
    const before = d.candidates[i] as Candidate
    if (before.sentence !== c.sentence) return undefined
    if (before.sort === 'pronoun' || before.last !== c.first - 1) continue
    return before.type === 'Organization' || (before.sort === 'name' && before.type === 'Thing') ? before : undefined
  }
  return undefined
}
