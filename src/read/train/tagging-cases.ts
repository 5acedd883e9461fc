// Copies of some training sentences in capitals, as headlines and without capitals, so that the tagger can do without them.
import type { Tree, TreeToken } from '../03-syntax/conllu.ts'

const SMALL = new Set('a an the of in on to and or for by with at as from'.split(' '))
const headline = (form: string): string => (SMALL.has(form) ? form : form.charAt(0).toUpperCase() + form.slice(1))

/** One sentence in eight in capitals, one as a headline, and one in sixteen without capitals. */
export function inOtherCases(trees: readonly Tree[]): TreeToken[][] {
  return trees.flatMap(({ tokens }, i) => {
    const turned = i % 8 === 0 ? upper : i % 8 === 1 ? headline : i % 16 === 2 ? lower : undefined
    return turned === undefined ? [] : [tokens.map((t) => ({ ...t, form: turned(t.form) }))]
  })
}

const upper = (form: string): string => form.toUpperCase()
const lower = (form: string): string => form.toLowerCase()
