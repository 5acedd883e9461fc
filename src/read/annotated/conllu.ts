// `cutout parse`: the syntax of a file as CoNLL-U, from raw text or over the tokens and sentences of a treebank.
import type { Offset } from '../../model/ids.ts'
import type { Span } from '../../model/span.ts'
import { sentences } from '../01-sentences.ts'
import { tokens } from '../02-tokens.ts'
import { readConllu, type Tree } from '../03-syntax/conllu.ts'
import { type SyntaxModel, syntax } from '../03-syntax.ts'
import type { Token, Word } from '../analysis.ts'

export function asConllu(
  text: string,
  options: { readonly from?: 'conllu' },
  models: { readonly syntax: SyntaxModel },
): string {
  return options.from === 'conllu'
    ? readConllu(text)
        .map((tree) => parsedTree(tree, models.syntax))
        .join('')
    : parsedText(text, models.syntax)
}

/** Paragraphs of a plain file are parted by empty lines. */
function parsedText(text: string, model: SyntaxModel): string {
  const whole: Span = { start: 0 as Offset, end: text.length as Offset }
  return sentences(text, [whole])
    .map((sentence, i) => {
      const words = syntax(model, text, sentence, tokens(text, sentence))
      const lines = words.map((w, k) => {
        const space = words[k + 1]?.start === w.end ? 'SpaceAfter=No|' : ''
        return row(`${k + 1}`, w, '_', '_', `${space}TokenRange=${w.start}:${w.end}`)
      })
      const quote = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')
      return `# sent_id = ${i + 1}\n# text = ${quote}\n${lines.join('\n')}\n\n`
    })
    .join('')
}

/** Comments, multiword-token lines and empty nodes are printed as they were; so are features and miscellany. */
function parsedTree(tree: Tree, model: SyntaxModel): string {
  let at = 0
  const spans = tree.tokens.map((t): Token => {
    const start = at
    const end = start + t.form.length
    at = end + (t.spaceAfter ? 1 : 0)
    return { text: t.form, start: start as Offset, end: end as Offset }
  })
  const sentence = { start: 0 as Offset, end: at as Offset, block: 0 }
  const words = syntax(model, '', sentence, spans)
  let next = 0
  const lines = tree.lines.map((line) => {
    const [id = '', , , , , feats = '_', , , , misc = '_'] = line.split('\t')
    return /^\d+$/.test(id) ? row(id, words[next++]!, feats, '_', misc) : line
  })
  return `${lines.join('\n')}\n\n`
}

const row = (id: string, w: Word, feats: string, deps: string, misc: string): string =>
  [id, w.text, w.lemma, w.upos, w.xpos, feats, w.head + 1, w.rel, deps, misc].join('\t')
