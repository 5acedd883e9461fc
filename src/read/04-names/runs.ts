// Runs of capitalised words: what stands at the ends of a run and around it says more than the nearest words do.
import type { WordForm } from './word.ts'

export interface Run {
  readonly first: number
  readonly last: number
}

const LINKS = new Set(['of', 'the', 'for', 'and', '&', 'de', 'la', 'del', 'al', '-', "'s", 'di', 'da', 'von', 'van'])

export const isLink = (w: WordForm): boolean => LINKS.has(w.lower)

/** Per token, the run that it stands in, joined over small words: [Ministry of Foreign Affairs], [Bank of the West]. */
export function runs(forms: readonly WordForm[]): readonly (Run | undefined)[] {
  const out: (Run | undefined)[] = new Array(forms.length).fill(undefined)
  let i = 0
  while (i < forms.length) {
    if (!forms[i]!.capital) {
      i++
      continue
    }
    let last = i + 1
    for (;;) {
      let j = last
      while (j < forms.length && j - last < 2 && !forms[j]!.capital && isLink(forms[j]!)) j++
      if (j < forms.length && forms[j]!.capital) last = j + 1
      else break
    }
    const run = { first: i, last }
    for (let k = i; k < last; k++) out[k] = run
    i = last
  }
  return out
}

/** Whether the capitals of `acronym` are the first letters of the run's capitalised words, in order. */
export function spells(acronym: string, forms: readonly WordForm[], { first, last }: Run): boolean {
  const letters = acronym.replace(/[^\p{Lu}]/gu, '')
  if (letters.length < 2) return false
  let at = letters.length - 1
  for (let i = last - 1; i >= first && at >= 0; i--) {
    if (forms[i]!.capital && forms[i]!.text.startsWith(letters[at]!)) at--
  }
  return at < 0
}
