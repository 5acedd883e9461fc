// Documents in the database: the text and its blocks for the reader, the bytes as collected for whoever checks it.
import type { Document } from '../../model/document.ts'
import type { DocumentId, Sha256 } from '../../model/ids.ts'
import type { Added, DocumentSummary, Store } from '../contract.ts'
import { refuseBrokenText } from '../fits.ts'
import { folded } from '../search/words.ts'
import type { Sqlite } from './open.ts'
import type { Write } from './write.ts'

interface Row {
  id: string
  bytes: string
  text_hash: string
  name: string
  format: string
  collected: string
  metadata: string
  part_of: string | null
}

const head = (row: Row): Omit<Document, 'text' | 'blocks'> => ({
  id: row.id as DocumentId,
  bytes: row.bytes as Sha256,
  textHash: row.text_hash as Sha256,
  name: row.name,
  format: row.format as Document['format'],
  collected: row.collected as Document['collected'],
  metadata: JSON.parse(row.metadata) as Document['metadata'],
  ...(row.part_of === null ? {} : { partOf: row.part_of as DocumentId }),
})

const HEAD = 'id, bytes, text_hash, name, format, collected, metadata, part_of'

export function documentTable(
  db: Sqlite,
  write: Write,
): Pick<Store, 'addDocument' | 'documentOf' | 'document' | 'documents' | 'original'> {
  const byBytes = db.prepare<[string], string>('SELECT id FROM document WHERE bytes = ?').pluck()
  const byId = db.prepare<[string], Row & { text: string; blocks: string }>(
    `SELECT ${HEAD}, text, blocks FROM document WHERE id = ?`,
  )
  const all = db.prepare<[], Row & { length: number; read_by: string | null; claims: number; problems: number }>(`
    SELECT ${HEAD}, length, read_by,
      (SELECT count(*) FROM claim WHERE claim.document = document.seq) AS claims,
      (SELECT count(*) FROM problem WHERE problem.document = document.id) AS problems
    FROM document ORDER BY seq`)
  const bytesOf = db
    .prepare<[string], Buffer>(
      'SELECT original.bytes FROM original JOIN document ON document.seq = original.document WHERE document.id = ?',
    )
    .pluck()
  const insert = db.prepare(`
    INSERT INTO document (${HEAD}, text, length, blocks)
    VALUES (@id, @bytes, @textHash, @name, @format, @collected, @metadata, @partOf, @text, @length, @blocks)`)
  const keep = db.prepare('INSERT INTO original (document, bytes) VALUES (?, ?)')
  const index = db.prepare('INSERT INTO document_words (rowid, words) VALUES (?, ?)')

  return {
    async addDocument(document, original) {
      refuseBrokenText(document.text)
      const known = byBytes.get(document.bytes)
      if (known !== undefined) return { outcome: 'known', document: known as DocumentId }
      const words = folded(document.text)
      return write((): Added => {
        const meanwhile = byBytes.get(document.bytes)
        if (meanwhile !== undefined) return { outcome: 'known', document: meanwhile as DocumentId }
        const { lastInsertRowid: seq } = insert.run({
          ...document,
          metadata: JSON.stringify(document.metadata),
          blocks: JSON.stringify(document.blocks),
          length: document.text.length,
          partOf: document.partOf ?? null,
        })
        keep.run(seq, Buffer.from(original.buffer, original.byteOffset, original.byteLength))
        index.run(seq, words)
        return { outcome: 'added', document: document.id }
      })
    },
    async documentOf(bytes) {
      return byBytes.get(bytes) as DocumentId | undefined
    },
    async document(id) {
      const row = byId.get(id)
      return row && { ...head(row), text: row.text, blocks: JSON.parse(row.blocks) as Document['blocks'] }
    },
    async documents() {
      return all.all().map(
        (row): DocumentSummary => ({
          ...head(row),
          length: row.length,
          ...(row.read_by === null ? {} : { readBy: row.read_by }),
          claims: row.claims,
          problems: row.problems,
        }),
      )
    },
    async original(id) {
      const bytes = bytesOf.get(id)
      return bytes && new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    },
  }
}
