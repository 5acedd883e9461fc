// What comes into the room and what each format hands back: bytes with a name go in, text cut into blocks comes out.
import type { Block, Metadata } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'

export interface Input {
  /** File name, address or `-` as the user gave it. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Where the bytes were fetched from. */
  readonly url?: string
  /** As a server or an e-mail declares it: `text/html; charset=windows-1251`. */
  readonly mediaType?: string
}

export interface Extract {
  readonly text: string
  readonly blocks: readonly Block[]
  /** What the document says about itself. */
  readonly found: Metadata
  readonly problems: readonly Problem[]
  /** What came inside it: the attachments of an e-mail. */
  readonly inside?: readonly Input[]
}

/** `text/html; Charset="windows-1251"` → `windows-1251`. */
export const declaredCharset = (mediaType: string | undefined): string | undefined =>
  /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(mediaType ?? '')?.[1]?.toLowerCase()
