// A document as the reader sees it: one text, cut into blocks, known by the hashes of its bytes and of its text.
// The bytes themselves stay in the store, unaltered; whatever people correct about a document is a decision.
import type { DocumentId, Edtf, Instant, Sha256 } from './ids.ts'
import type { Span } from './span.ts'

export const BLOCK_KINDS = ['heading', 'paragraph', 'item', 'quote', 'cell', 'caption', 'code'] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** A stretch of text that a sentence never crosses. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** 1-based page of the original, where it has pages. */
  readonly page?: number
}

/** Admiralty code: how reliable the source is, given by a person. */
export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Grade = (typeof GRADES)[number]

/** What is known about a document; found in it, given when it was added, or corrected later. */
export interface Metadata {
  readonly title?: string
  readonly author?: string
  readonly publisher?: string
  /** Publication date; every relative date in the text is counted from it. */
  readonly date?: Edtf
  /** ISO 639-1. */
  readonly language?: string
  readonly url?: string
  readonly grade?: Grade
}

export const FORMATS = ['text', 'markdown', 'html', 'pdf', 'docx', 'email'] as const
export type Format = (typeof FORMATS)[number]

export interface Document {
  readonly id: DocumentId
  /** SHA-256 of the bytes as collected. */
  readonly bytes: Sha256
  /** SHA-256 of `text` in UTF-8. */
  readonly textHash: Sha256
  /** File name, address or `-` as the user gave it. */
  readonly name: string
  readonly format: Format
  readonly collected: Instant
  readonly metadata: Metadata
  readonly text: string
  readonly blocks: readonly Block[]
  /** The e-mail or archive that this document came in. */
  readonly partOf?: DocumentId
}
