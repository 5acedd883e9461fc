// Whose kroner, dinars or shillings, where the words leave it open: those of the country that the document speaks of most,
// among the countries that have such money.
import { COUNTRIES } from '../lexicon/names/countries.ts'

/** The ISO 4217 code that the text's countries make likely; none where it speaks of none of them, or of two as often. */
export function currencyIn(text: string, by: Readonly<Record<string, string>>): string | undefined {
  const counts = new Map<string, number>()
  for (const [adjective, code] of Object.entries(by)) {
    const country = COUNTRIES.find((c) => c.adjectives[0]?.toLowerCase() === adjective)
    if (!country) continue
    const words = [...country.names, ...country.adjectives, ...country.people, ...country.capitals].map(escaped)
    const found = text.match(new RegExp(`\\b(?:${words.join('|')})\\b`, 'g'))
    if (found) counts.set(code, (counts.get(code) ?? 0) + found.length)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
