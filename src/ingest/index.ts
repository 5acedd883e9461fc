// Bytes → Document: fingerprint, sniff, read the format, complete the metadata. Bad input never throws: it comes back
// as problems, and what could be taken in beside it comes back as documents.
import type { Document, Metadata } from '../model/document.ts'
import { type DocumentId, documentId, type Edtf, hashBytes, hashText, type Instant } from '../model/ids.ts'
import { type Problem, ProblemError, problem } from '../model/problem.ts'
import { formats } from './formats.ts'
import type { Extract, Input } from './input.ts'
import { limits } from './limits.ts'
import { doubtsAbout, metadataOf } from './metadata.ts'
import { sniff } from './sniff.ts'
import { refuse } from './take.ts'

export type { Input } from './input.ts'
export { limits } from './limits.ts'

export interface Ingested {
  /** The document itself first, then what came inside it (e-mail attachments). Empty when nothing could be taken in. */
  readonly documents: readonly { readonly document: Document; readonly original: Uint8Array }[]
  /** Problems of a document carry its id. */
  readonly problems: readonly Problem[]
}

export async function ingest(input: Input, given: Metadata, collected: Instant): Promise<Ingested> {
  return take(input, given, collected)
}

/** The e-mail that an attachment came in. */
interface Outer {
  readonly id: DocumentId
  readonly depth: number
  readonly date?: Edtf
}

async function take(input: Input, given: Metadata, collected: Instant, outer?: Outer): Promise<Ingested> {
  try {
    const { document, extract } = await documentOf(input, given, collected, outer)
    const own = [...extract.problems, ...doubtsAbout(document.metadata, input.name, collected)]
    const inner = await inside(document, extract.inside ?? [], given, collected, outer?.depth ?? 0)
    return {
      documents: [{ document, original: input.bytes }, ...inner.documents],
      problems: [...own.map((p) => ({ ...p, document: document.id })), ...inner.problems],
    }
  } catch (error) {
    return { documents: [], problems: [problemOf(error, input.name)] }
  }
}

async function documentOf(
  input: Input,
  given: Metadata,
  collected: Instant,
  outer: Outer | undefined,
): Promise<{ document: Document; extract: Extract }> {
  const { name, bytes } = input
  if (bytes.length === 0) refuse('empty', name, 'It is empty: 0 bytes.', 'Check the file, or fetch it again.')
  if (bytes.length > limits.bytes) {
    refuse(
      'too-large',
      name,
      `It holds ${megabytes(bytes.length)} MB; the limit is ${megabytes(limits.bytes)} MB.`,
      'Split it and add the parts.',
    )
  }
  const sniffed = sniff(input)
  if ('refused' in sniffed) {
    const what = sniffed.refused === 'encrypted' ? sniffed.what : `Reading it failed: it is ${sniffed.what}.`
    refuse(sniffed.refused, name, what, sniffed.remedy)
  }
  const read = await formats[sniffed.format]()
  const extract = await read(input)
  if (extract.blocks.length === 0 && (extract.inside ?? []).length === 0) {
    refuse('empty', name, 'It holds no words.', 'Check that it is the right file.')
  }
  const hash = hashBytes(bytes)
  const textHash = hashText(extract.text)
  const document: Document = {
    id: documentId(hash, textHash),
    bytes: hash,
    textHash,
    name,
    format: sniffed.format,
    collected,
    metadata: await metadataOf(extract, given, input, outer?.date),
    text: extract.text,
    blocks: extract.blocks,
    ...(outer === undefined ? {} : { partOf: outer.id }),
  }
  return { document, extract }
}

/** Attachments have titles and authors of their own; from the user and from the mail they take what holds for both. */
async function inside(
  outer: Document,
  inputs: readonly Input[],
  given: Metadata,
  collected: Instant,
  depth: number,
): Promise<Ingested> {
  const { publisher, grade } = given
  const { date } = outer.metadata
  const handedOn: Metadata = {
    ...(publisher === undefined ? {} : { publisher }),
    ...(grade === undefined ? {} : { grade }),
  }
  const documents: Ingested['documents'][number][] = []
  const problems: Problem[] = []
  for (const [i, input] of inputs.entries()) {
    if (depth >= limits.depth || i >= limits.attachments) {
      const bound =
        depth >= limits.depth
          ? `lies more than ${limits.depth} e-mails deep`
          : `is one of more than ${limits.attachments} attachments`
      problems.push(attachmentSkipped(outer, input.name, `It ${bound}.`))
      continue
    }
    const inner = await take(input, handedOn, collected, {
      id: outer.id,
      depth: depth + 1,
      ...(date === undefined ? {} : { date }),
    })
    documents.push(...inner.documents)
    problems.push(
      ...inner.problems.map((p) =>
        UNREADABLE.has(p.code) && p.document === undefined
          ? attachmentSkipped(outer, p.where, p.what)
          : attached(outer, p),
      ),
    )
  }
  return { documents, problems }
}

const UNREADABLE: ReadonlySet<string> = new Set(['unsupported-format', 'binary'])

const attached = (outer: Document, p: Problem): Problem => (p.document === undefined ? { ...p, document: outer.id } : p)

const attachmentSkipped = (outer: Document, where: string, what: string): Problem => ({
  ...problem('attachment-skipped', where, what, 'Save it by itself in a readable format if it matters.'),
  document: outer.id,
})

function problemOf(error: unknown, name: string): Problem {
  if (error instanceof ProblemError) return error.problem
  const said = error instanceof Error ? error.message : String(error)
  return problem(
    'corrupt',
    name,
    `Reading it failed: ${said.slice(0, 200).replace(/[.\s]+$/, '')}.`,
    'Open it in its own program, save it again, and add the new file.',
  )
}

const megabytes = (bytes: number): string => (bytes / (1024 * 1024)).toFixed(0)
