// Reads the documents of GUM with the mentions of its Entity column, as plain text with offsets.
import { readConllu } from '../src/read/03-syntax/conllu.ts'

export interface GumMention {
  readonly chain: string
  readonly type: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** Offsets of the words that carry it. */
  readonly heads: readonly number[]
}

export interface GumDocument {
  readonly id: string
  readonly text: string
  readonly mentions: readonly GumMention[]
}

export function gumDocuments(file: string): readonly GumDocument[] {
  const parts = file.split(/^(?=# newdoc id = )/m).filter((p) => p.startsWith('# newdoc'))
  return parts.map(document)
}

interface Open {
  readonly chain: string
  readonly type: string
  readonly minimum: readonly number[]
  readonly starts: number[]
}

function document(part: string): GumDocument {
  let text = ''
  const mentions: GumMention[] = []
  for (const { tokens, lines } of readConllu(part)) {
    if (text !== '') text += lines.some((l) => l.startsWith('# newpar')) ? '\n' : ' '
    const open: Open[] = []
    const rows = lines.filter((l) => /^\d+\t/.test(l))
    tokens.forEach((token, i) => {
      const start = text.length
      text += token.form
      const end = text.length
      for (const o of open) o.starts.push(start)
      const entity = /(?:^|\|)Entity=([^|]*)/.exec(rows[i]?.split('\t')[9] ?? '')?.[1] ?? ''
      for (const [, opened, alone, closed] of entity.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
        if (opened !== undefined) {
          const [chain = '', type = '', , , , minimum = '1'] = opened.split('-')
          open.push({
            chain: chain.replace(/\[.*/, ''),
            type,
            minimum: minimum.split(',').map(Number),
            starts: [start],
          })
        }
        const id = closed?.replace(/\[.*/, '')
        const at = alone === ')' ? open.length - 1 : id === undefined ? -1 : open.findLastIndex((o) => o.chain === id)
        const done = open[at]
        if (!done) continue
        open.splice(at, 1)
        const first = done.starts[0] ?? start
        mentions.push({
          chain: done.chain,
          type: done.type,
          start: first,
          end,
          text: text.slice(first, end),
          heads: done.minimum.map((n) => done.starts[n - 1] ?? first),
        })
      }
      if (token.spaceAfter && i < tokens.length - 1) text += ' '
    })
  }
  return {
    id: /newdoc id = (\S+)/.exec(part)?.[1] ?? '',
    text,
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
  }
}
