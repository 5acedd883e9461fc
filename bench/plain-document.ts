// A plain text as the reader takes it: a paragraph a line, with a date where one is known.
import type { Block, Document } from '../src/model/document.ts'
import { documentId, type Edtf, hashText, type Instant } from '../src/model/ids.ts'
import { span } from '../src/model/span.ts'

export function documentOf(text: string, date?: string): Document {
  const hash = hashText(text)
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ ...span(start, start + line.length), kind: 'paragraph' })
    start += line.length + 1
  }
  return {
    id: documentId(hash, hash),
    bytes: hash,
    textHash: hash,
    name: 'bench',
    format: 'text',
    collected: '2025-01-01T00:00:00.000Z' as Instant,
    metadata: date === undefined ? {} : { date: date as Edtf },
    text,
    blocks,
  }
}
