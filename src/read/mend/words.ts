// The words of a sentence while their tree is being mended, and the questions that every repair asks of them.
import type { Word } from '../analysis.ts'

export interface Draft extends Omit<Word, 'head' | 'rel' | 'upos' | 'xpos' | 'lemma'> {
  head: number
  rel: string
  upos: string
  xpos: string
  lemma: string
}

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const before = (words: readonly Draft[], i: number, fits: (w: Draft, at: number) => boolean): number => {
  for (let at = i - 1; at >= 0; at--) if (fits(words[at] as Draft, at)) return at
  return -1
}

export const childrenOf = (words: readonly Draft[], i: number): readonly Draft[] => words.filter((c) => c.head === i)

export const isVerb = (w: Draft) =>
  (w.upos === 'VERB' || w.xpos === 'VBG') && !['amod', 'compound', 'case', 'fixed'].includes(w.rel)

export const isBelow = (words: readonly Draft[], i: number, top: number): boolean => {
  for (let at = i, steps = 0; at >= 0 && steps < 200; at = words[at]?.head ?? -1, steps++) if (at === top) return true
  return false
}

/** The word of a stretch on which the others hang, -1 when there is none. */
export const carrierOf = (
  words: readonly Draft[],
  { first, last }: { readonly first: number; readonly last: number },
): number => {
  for (let i = first; i < last; i++) {
    const head = words[i]?.head ?? -1
    if (head < first || head >= last) return i
  }
  return -1
}

export const nominal = (w: Draft | undefined) => w !== undefined && ['NOUN', 'PROPN', 'PRON'].includes(w.upos)
