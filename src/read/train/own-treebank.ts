// Our own treebank of reporting: invented articles, releases and analyses whose trees were guessed by the parser and corrected
// sentence by sentence, and real press releases of which only the trees are kept here and the words stay in the data folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConllu, type Tree } from '../03-syntax/conllu.ts'

const FOLDER = fileURLToPath(new URL('treebank', import.meta.url))
const DEV = 'dev.conllu'
/** Its words are told by `Span=first:last` in the text of the release that the document's id names. */
const WITHOUT_WORDS = 'releases.conllu'

/** What is learnt from; `data` as for the public sets, with `releases/us-justice/releases.jsonl` in it. */
export function ownTrees(data: string): Tree[] {
  const path = join(data, 'releases', 'us-justice', 'releases.jsonl')
  if (!existsSync(path)) throw new Error(`train: ${path} is not there; it holds the words of treebank/${WITHOUT_WORDS}`)
  const texts = new Map(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { id: string; text: string })
      .map(({ id, text }) => [id, text] as const),
  )
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.conllu') && name !== DEV)
    .sort()
    .flatMap((name) => {
      const trees = readConllu(readFileSync(join(FOLDER, name), 'utf8'))
      return name === WITHOUT_WORDS ? withWords(trees, texts) : trees
    })
}

/** What is only measured on. */
export const ownDev = (): Tree[] => readConllu(readFileSync(join(FOLDER, DEV), 'utf8'))

/** The id of the document that begins with the sentence. */
export const documentOf = ({ lines }: Pick<Tree, 'lines'>): string | undefined =>
  lines.map((line) => /^# newdoc id = (.+)$/.exec(line)?.[1]).find((found) => found !== undefined)

/** The trees with the words that their spans tell. */
export function withWords(trees: readonly Tree[], texts: ReadonlyMap<string, string>): Tree[] {
  let id = ''
  return trees.map(({ tokens, lines }): Tree => {
    id = documentOf({ lines }) ?? id
    const text = texts.get(id)
    if (text === undefined) throw new Error(`train: no release "${id}" in the data folder`)
    const spans = lines.filter((line) => /^\d+\t/.test(line)).map((line) => /Span=(\d+):(\d+)/.exec(line))
    return {
      lines,
      tokens: tokens.map((token, i) => {
        const form = text.slice(Number(spans[i]?.[1]), Number(spans[i]?.[2]))
        if (form === '') throw new Error(`train: word ${i + 1} of a sentence of "${id}" has no span`)
        return { ...token, form }
      }),
    }
  })
}
