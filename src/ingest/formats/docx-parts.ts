// Opens the ZIP of a DOCX with care: what it would unpack to is added up before anything is unpacked, only the parts
// that hold words are unpacked at all, and archives inside it stay closed.
import type { Input } from '../input.ts'
import { limits } from '../limits.ts'
import { refuse } from '../take.ts'

export interface Parts {
  /** A ZIP of the word-bearing parts alone. */
  readonly slim: Uint8Array
  /** docProps/core.xml */
  readonly core: string | undefined
  /** Names of archives inside. */
  readonly nested: readonly string[]
}

const WORDS = /\.(?:xml|rels)$/i
const ARCHIVE = /\.(?:zip|rar|7z|gz|tgz|tar|bz2|xz|jar|doc[xm]|xls[xm]|ppt[xm]|od[tsp]|epub)$/i

export async function partsOf({ name, bytes }: Input): Promise<Parts> {
  const { unzipSync, zipSync, strFromU8 } = await import('fflate')
  if (((bytes[6] ?? 0) & 1) === 1)
    refuse(
      'encrypted',
      name,
      'Opening it failed: it is under a password.',
      'Save a copy without the password and add that.',
    )
  const nested: string[] = []
  let unpacked = 0
  unzipSync(bytes, {
    filter: ({ name: part, originalSize }) => {
      if (ARCHIVE.test(part)) nested.push(part)
      if (WORDS.test(part)) unpacked += originalSize
      return false
    },
  })
  if (unpacked > limits.unpackedBytes) {
    refuse(
      'too-large',
      name,
      `It would unpack to ${Math.round(unpacked / 1048576)} MB; the limit is ${limits.unpackedBytes / 1048576} MB.`,
      'Save it again in Word, or export the text.',
    )
  }
  // The sizes are as declared; a part that turns out longer is cut off there by the library, so they cannot lie.
  const parts = unzipSync(bytes, { filter: ({ name: part }) => WORDS.test(part) })
  const core = parts['docProps/core.xml']
  return { slim: zipSync(parts, { level: 0 }), core: core === undefined ? undefined : strFromU8(core), nested }
}
