// E-mail: the letter as text, quoted lines as quotes, attachments handed on to be taken in as documents of their own.
import type { Attachment, Email } from 'postal-mime'
import type { Metadata } from '../../model/document.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { compose, type Piece } from '../blocks.ts'
import { parseDate } from '../dates.ts'
import type { Extract, Input } from '../input.ts'
import { declaredFormat } from '../sniff.ts'
import { refuse } from '../take.ts'
import { parseHtml } from './dom.ts'
import { piecesOf } from './html-blocks.ts'
import { blocksOf } from './text.ts'

export async function readEmail(input: Input): Promise<Extract> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(new Uint8Array(input.bytes), { forceRfc822Attachments: true })
  const type = headerOf(mail, 'content-type') ?? ''
  if (/^multipart\/encrypted|enveloped-data/i.test(type)) {
    refuse(
      'encrypted',
      input.name,
      'Reading it failed: the letter is encrypted.',
      'Decrypt it in your mail program and save it again.',
    )
  }
  const { inside, problems } = attachmentsOf(input.name, mail.attachments)
  return { ...compose(await letterOf(mail)), found: foundIn(mail), problems, inside }
}

const headerOf = (mail: Email, name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value

/** The plain text part, unless it is only a stub such as "Your program cannot show this message". */
async function letterOf({ text = '', html = '' }: Email): Promise<readonly Piece[]> {
  const plain = blocksOf(text).map(({ kind, start, end }) => ({ kind, text: unquoted(text.slice(start, end)) }))
  if (html === '' || text.trim().length >= 80) return plain
  const page = await parseHtml(html)
  const rich = page.body === null ? [] : piecesOf(page.body)
  const length = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0)
  return length(rich) > 1.2 * length(plain) ? rich : plain
}

/** "> He left on\n> Monday." → "He left on Monday." The lines of a block belong together. */
const unquoted = (words: string): string =>
  words.replace(/^[ \t]*(?:>[ \t]?)+/gm, '').replace(/[ \t]*\r?\n[ \t]*/g, ' ')

function foundIn(mail: Email): Metadata {
  const title = mail.subject?.trim()
  const author = mail.from?.name || mail.from?.address
  const date = parseDate(headerOf(mail, 'date') ?? '') ?? parseDate(mail.date ?? '')
  return { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(date === undefined ? {} : { date }) }
}

function attachmentsOf(
  mail: string,
  attachments: readonly Attachment[],
): { inside: readonly Input[]; problems: readonly Problem[] } {
  const inside: Input[] = []
  const problems: Problem[] = []
  for (const [i, { filename, mimeType, content }] of attachments.entries()) {
    const name = `${mail} › ${filename || `attachment ${i + 1}`}`
    if (declaredFormat(name, mimeType) === undefined) {
      problems.push(
        problem(
          'attachment-skipped',
          name,
          `It is of a type that is not read (${mimeType}).`,
          'Save it by itself in a readable format if it matters.',
        ),
      )
    } else inside.push({ name, bytes: bytesOf(content), mediaType: mimeType })
  }
  return { inside, problems }
}

const bytesOf = (content: Attachment['content']): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
