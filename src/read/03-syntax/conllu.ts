// Reads CoNLL-U, the exchange format of treebanks. Every line is kept, so that multiword-token lines ("1-2 don't"),
// empty nodes ("3.1") and comments can be printed again exactly as they were.

export interface TreeToken {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Index of the head in the sentence, -1 for the root; -2 where the file gives none. */
  readonly head: number
  readonly rel: string
  readonly spaceAfter: boolean
}

export interface Tree {
  readonly tokens: readonly TreeToken[]
  /** All lines as they stand in the file, without the blank line at the end. */
  readonly lines: readonly string[]
}

export function readConllu(text: string): Tree[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ tokens: readTokens(lines), lines }))
}

function readTokens(lines: readonly string[]): TreeToken[] {
  const tokens: TreeToken[] = []
  let joinedUntil = 0
  let spaceAfterJoined = true
  for (const line of lines) {
    if (line.startsWith('#')) continue
    const cells = line.split('\t')
    const [id = '', form = '_', lemma = '_', upos = '_', xpos = '_', , head = '_', rel = '_', , misc = '_'] = cells
    const spaceAfter = !misc.split('|').includes('SpaceAfter=No')
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range) {
      joinedUntil = Number(range[2])
      spaceAfterJoined = spaceAfter
      continue
    }
    if (!/^\d+$/.test(id)) continue
    const n = Number(id)
    tokens.push({
      form,
      lemma,
      upos,
      xpos,
      head: /^\d+$/.test(head) ? Number(head) - 1 : -2,
      rel,
      spaceAfter: n < joinedUntil ? false : n === joinedUntil ? spaceAfterJoined : spaceAfter,
    })
  }
  return tokens
}
