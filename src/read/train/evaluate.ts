// Measures a syntax model against a treebank with the treebank's own tokens.
import type { Offset } from '../../model/ids.ts'
import type { Tree } from '../03-syntax/conllu.ts'
import { type SyntaxModel, syntax } from '../03-syntax.ts'
import type { Token, Word } from '../analysis.ts'

export interface SyntaxScores {
  readonly tokens: number
  readonly upos: number
  readonly xpos: number
  readonly lemma: number
  readonly uas: number
  /** With subtypes ("nsubj:pass"), and with the universal part only. */
  readonly las: number
  readonly lasUniversal: number
}

/** Gold tokens laid side by side, as if one space stood between them. */
export function tokensOf(tree: Tree): Token[] {
  let at = 0
  return tree.tokens.map((t) => {
    const start = at
    at += t.form.length + 1
    return { text: t.form, start: start as Offset, end: (start + t.form.length) as Offset }
  })
}

export function parseTree(model: SyntaxModel, tree: Tree): Word[] {
  const tokens = tokensOf(tree)
  const sentence = { start: 0 as Offset, end: (tokens.at(-1)?.end ?? 0) as Offset, block: 0 }
  return syntax(model, '', sentence, tokens)
}

export function syntaxScores(model: SyntaxModel, trees: readonly Tree[]): SyntaxScores {
  const right = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, lasUniversal: 0 }
  let tokens = 0
  for (const tree of trees) {
    const words = parseTree(model, tree)
    tree.tokens.forEach((gold, i) => {
      const got = words[i]!
      tokens++
      if (got.upos === gold.upos) right.upos++
      if (got.xpos === gold.xpos) right.xpos++
      if (got.lemma === gold.lemma) right.lemma++
      if (got.head !== gold.head) return
      right.uas++
      if (got.rel === gold.rel) right.las++
      if (got.rel.split(':')[0] === gold.rel.split(':')[0]) right.lasUniversal++
    })
  }
  const share = (n: number): number => (100 * n) / Math.max(1, tokens)
  return {
    tokens,
    upos: share(right.upos),
    xpos: share(right.xpos),
    lemma: share(right.lemma),
    uas: share(right.uas),
    las: share(right.las),
    lasUniversal: share(right.lasUniversal),
  }
}

export function evaluate(model: SyntaxModel, trees: readonly Tree[]): string {
  const s = syntaxScores(model, trees)
  return `UPOS ${s.upos.toFixed(2)} XPOS ${s.xpos.toFixed(2)} lemma ${s.lemma.toFixed(2)} UAS ${s.uas.toFixed(2)} LAS ${s.las.toFixed(2)} (universal ${s.lasUniversal.toFixed(2)})`
}
