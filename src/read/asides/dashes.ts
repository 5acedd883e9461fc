// What stands between two dashes, "Maier — the heir of Otto Brandt, who died in 2013 — defends the council": it describes the
// word before the first dash, and what goes on behind the second goes on from before the first.
import type { Token } from '../analysis.ts'
import { type Aside, text } from './aside.ts'

const LONGEST = 40
const DASH = /^(?:—|–|--)$/

export function dashes(tokens: readonly Token[], from: number): readonly Aside[] {
  const at = tokens.flatMap((t, i) => (i > from && DASH.test(t.text) && isSpaced(tokens, i) ? [i] : []))
  // Three dashes may close and open anything.
  const [first, last] = at
  if (at.length !== 2 || first === undefined || last === undefined) return []
  const isInside = last > first + 2 && last - first < LONGEST && last + 2 < tokens.length
  // "Stefan Brandic, 44 — nicknamed Stevie —"
  const isAged = /^[1-9]\d$/.test(text(tokens, first - 1)) && text(tokens, first - 2) === ','
  const anchor = isAged ? first - 3 : first - 1
  if (!isInside || !/\p{L}/u.test(text(tokens, anchor))) return []
  const stops = tokens.slice(first, last).some((t) => /^[;?!“”"]$/.test(t.text))
  return stops ? [] : [{ anchor, first, last: last + 1, kind: 'dashes' }]
}

/** " — " and "shop--on", but not "2013–2023" and "Paris–Berlin". */
const isSpaced = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text !== '–' || tokens[i - 1]?.end !== tokens[i]?.start

/** How what stands between the dashes hangs on the word before them. */
export function relationOf(inside: readonly Token[], root: { readonly upos: string; readonly xpos: string }): string {
  if (root.upos === 'PUNCT') return 'punct'
  if (/^(?:who|whom|whose|which)$/i.test(text(inside, 1))) return 'acl:relcl'
  if (root.xpos === 'VBN' || root.xpos === 'VBG') return 'acl'
  return /^(?:NOUN|PROPN)$/.test(root.upos) && /^(?:the|an?|his|her|its|their|\p{Lu}.*)$/u.test(text(inside, 1))
    ? 'appos'
    : 'parataxis'
}
