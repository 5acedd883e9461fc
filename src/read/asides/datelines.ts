// What opens a sentence without being part of it: a dateline, the label of a speaker.
import type { Token } from '../analysis.ts'
import { isCapital, text } from './aside.ts'
import { entryLabel } from './entry-labels.ts'

/** "ANKARA, Dec 5 (Agency) — Two men", "CORRESPONDENT: They have": where the sentence itself begins, 0 without such an opening. */
export function dateline(tokens: readonly Token[]): number {
  const entry = entryLabel(tokens)
  if (entry > 0) return entry
  const first = text(tokens, 0)
  if (!isCapital(first)) return 0
  const spoken = label(tokens)
  if (spoken > 0) return spoken
  const shouted = /^\p{Lu}{3,}$/u.test(first)
  for (let i = 1; i < Math.min(tokens.length, 16); i++) {
    if (!/^[-–—]{1,2}$/.test(text(tokens, i))) continue
    // A hyphen inside a word has no room around it; "WASHINGTON—Two men" and "WASHINGTON- Two men" are datelines.
    const [before, dash, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
    if (!before || !dash || !after) continue
    const opens = i === 1 && (/^[–—]/.test(dash.text) || (shouted && dash.end < after.start))
    if (before.end === dash.start && !opens) continue
    const opening = tokens.slice(0, i)
    if (opening.filter((t) => t.text === '(').length !== opening.filter((t) => t.text === ')').length) return 0
    // "Berlin — Two men", "New York — A court": nothing but a name.
    const isPlace =
      /^[–—]$/.test(dash.text) && opening.length <= 3 && opening.every((t) => /^\p{Lu}[\p{L}.]+$/u.test(t.text))
    const dated =
      isPlace ||
      (opening.some((t) => /^\d{1,2}$|^\p{Lu}{3,}$/u.test(t.text)) && (opening.some((t) => t.text === ',') || shouted))
    return dated && isCapital(text(tokens, i + 1)) ? i + 1 : 0
  }
  return 0
}

/** "PRESENTER: And", "Mr. Tveit: I": one past the colon of a label of up to five capitalised words. */
function label(tokens: readonly Token[]): number {
  const colon = tokens.slice(0, 7).findIndex((t) => t.text === ':')
  if (colon < 1 || !tokens.slice(0, colon).every((t) => isCapital(t.text) || t.text === '.')) return 0
  const shouted = colon === 1 && /^\p{Lu}{3,}$/u.test(text(tokens, 0))
  return shouted || /^[\p{Lu}“"]/u.test(text(tokens, colon + 1)) ? colon + 1 : 0
}
