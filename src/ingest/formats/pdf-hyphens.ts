// Joins two lines of one paragraph. A hyphen at the end of a line is either part of the word ("IRGC-⏎Quds") or only
// shows where it was broken ("extra-⏎dition"); how the document writes the word elsewhere decides.
const WORD = /\p{L}+(?:[-’']\p{L}+)*/gu
const LAST = /(\p{L}+)[-‐\u00AD]$/u
const FIRST = /^(\p{L}+)/u

/** First halves that hardly occur in a word without a hyphen. */
const PREFIXES = new Set(
  'self ex non vice all well half so long short high low cross twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
)

export type Vocabulary = ReadonlySet<string>

/** Every word of the document, hyphens included, but for the broken ones at line ends. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>()
  for (const line of lines) {
    for (const [word] of line.replace(/\p{L}+[-‐\u00AD]$/u, '').matchAll(WORD)) words.add(word.toLowerCase())
  }
  return words
}

export function join(before: string, after: string, known: Vocabulary): string {
  if (/[—/]$/.test(before) || /\d[-–]$/.test(before)) return before + after
  const last = LAST.exec(before)?.[1]
  if (last === undefined) return `${before} ${after}`
  const first = FIRST.exec(after)?.[1]
  if (first === undefined) return before + after
  return keepsHyphen(last, first, known) ? before.replace(/[‐\u00AD]$/, '-') + after : before.slice(0, -1) + after
}

function keepsHyphen(last: string, first: string, known: Vocabulary): boolean {
  const [a, b] = [last.toLowerCase(), first.toLowerCase()]
  if (known.has(a + b)) return false
  if (known.has(`${a}-${b}`)) return true
  const capital = /^\p{Lu}/u.test(first)
  const capitals = last === last.toUpperCase() && first === first.toUpperCase() && first.length > 1
  // "IRGC-Quds", "Al-Hajj"; in "EXTRA-DITION" everything is a capital and says nothing.
  if (capital && !capitals) return true
  if (PREFIXES.has(a)) return true
  // "Tehran-based", "state-run": two words that the document also has apart. Short ones are too often syllables.
  return a.length >= 3 && b.length >= 3 && known.has(a) && known.has(b)
}
