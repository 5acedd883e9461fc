// Tells a document's format from its first bytes, then from what it is declared to be, then from its name: bytes do
// not lie, names do. What is known but not readable is refused by its own name, with a way out.
import type { Format } from '../model/document.ts'
import type { Input } from './input.ts'

export type Sniffed =
  | { readonly format: Format }
  | { readonly refused: 'unsupported-format' | 'encrypted'; readonly what: string; readonly remedy: string }

const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  eml: 'email',
}
const MEDIA_TYPES: Readonly<Record<string, Format>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'message/rfc822': 'email',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

/** Known by their first bytes and not read. */
const FOREIGN: readonly (readonly [magic: string, what: string, remedy: string])[] = [
  ['\u0089PNG', 'a PNG image', 'Run text recognition on it and add the text.'],
  ['\u00FF\u00D8\u00FF', 'a JPEG image', 'Run text recognition on it and add the text.'],
  ['GIF8', 'a GIF image', 'Run text recognition on it and add the text.'],
  ['II*\u0000', 'a TIFF image', 'Run text recognition on it and add the text.'],
  ['MM\u0000*', 'a TIFF image', 'Run text recognition on it and add the text.'],
  ['{\\rtf', 'rich text (RTF)', 'Save it as DOCX or PDF.'],
  ['\u001F\u008B', 'a gzip archive', 'Unpack it and add the files inside.'],
  ['7z\u00BC\u00AF', 'a 7-Zip archive', 'Unpack it and add the files inside.'],
  ['Rar!', 'a RAR archive', 'Unpack it and add the files inside.'],
  ['BZh', 'a bzip2 archive', 'Unpack it and add the files inside.'],
  ['\u007FELF', 'a program', 'Add a document instead.'],
  ['SQLite format 3', 'a database', 'Export the text you need and add that.'],
  ['ID3', 'a sound recording', 'Add a transcript.'],
  ['OggS', 'a recording', 'Add a transcript.'],
  ['%!PS', 'PostScript', 'Convert it to PDF.'],
]

export function sniff({ name, bytes, mediaType }: Input): Sniffed {
  const head = latin1(bytes.subarray(0, 2048))
  const declared = declaredFormat(name, mediaType)
  // Some PDFs begin with a few stray bytes; a letter about "%PDF-1.4" is none.
  const pdfAt = head.slice(0, 1024).indexOf('%PDF-')
  if (pdfAt === 0 || (pdfAt > 0 && declared === 'pdf')) return { format: 'pdf' }
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return zipped(bytes)
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return oldOffice(bytes)
  for (const [magic, what, remedy] of FOREIGN) if (head.startsWith(magic)) return refused(what, remedy)
  if (/^From \S+ .*\d{4}\r?\n(?:[\w-]+:|>From )/.test(head)) {
    return refused('a mailbox of several e-mails (mbox)', 'Save each message as an .eml file.')
  }
  const words = head
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .replaceAll('\u0000', '')
    .trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html[\s>])/i.test(words))
    return { format: 'html' }
  if (/^<\?xml\s/i.test(words)) return refused('XML', 'Save the page it describes as HTML, or its words as plain text.')
  if (declared === undefined || declared === 'text')
    return { format: looksLikeMail(words, declared) ? 'email' : 'text' }
  return { format: declared }
}

/** What name and media type promise. A server that does not know a file calls it text/plain: then the name tells more. */
export function declaredFormat(name: string, mediaType: string | undefined): Format | undefined {
  const byName = EXTENSIONS[extension(name)]
  const byType = MEDIA_TYPES[(mediaType ?? '').split(';')[0]!.trim().toLowerCase()]
  return byType === undefined || byType === 'text' ? (byName ?? byType) : byType
}

/** "report.eml › scan.PDF" → "pdf"; "https://example.org/a.html?x=1" → "html" */
export const extension = (name: string): string => /\.([a-z0-9]{1,8})(?:[?#].*)?$/i.exec(name)?.[1]?.toLowerCase() ?? ''

const refused = (what: string, remedy: string): Sniffed => ({ refused: 'unsupported-format', what, remedy })

const latin1 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

/** Named .txt a message stays plain text unless a mail server has clearly left its marks. */
function looksLikeMail(head: string, declared: Format | undefined): boolean {
  const headers = /^(?:[A-Za-z][\w-]*:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)+/.exec(head)?.[0] ?? ''
  const has = (name: string): boolean => new RegExp(`^${name}:`, 'im').test(headers)
  const marks = ['MIME-Version', 'Message-ID', 'Received', 'Return-Path', 'Content-Type'].filter(has).length
  return declared === 'text'
    ? marks >= 2 && has('From')
    : marks >= 1 && has('From') && (has('Subject') || has('Date') || has('To'))
}

/** A ZIP's parts are named in clear text in its directory, which stands at its end. */
function zipped(bytes: Uint8Array): Sniffed {
  if (find(bytes, 'word/document.xml') || find(bytes, 'word/document2.xml')) return { format: 'docx' }
  if (find(bytes, 'xl/workbook.xml')) return refused('an Excel workbook', 'Save the sheets as text or PDF.')
  if (find(bytes, 'ppt/presentation.xml')) return refused('a PowerPoint file', 'Save it as PDF.')
  if (find(bytes, 'opendocument.text')) return refused('an OpenDocument text', 'Save it as DOCX or PDF.')
  if (find(bytes, 'application/epub+zip')) return refused('an EPUB book', 'Save the chapters as HTML or PDF.')
  if (find(bytes, 'word/')) return { format: 'docx' }
  return refused('a ZIP archive', 'Unpack it and add the files inside.')
}

/** The container of Office before 2007; a DOCX under a password lies in one too. */
function oldOffice(bytes: Uint8Array): Sniffed {
  const wide = (text: string): string => [...text].map((c) => `${c}\u0000`).join('')
  if (find(bytes, wide('EncryptedPackage'))) {
    return {
      refused: 'encrypted',
      what: 'Opening it failed: it is under a password.',
      remedy: 'Save a copy without the password and add that.',
    }
  }
  if (find(bytes, wide('__substg1.0_'))) return refused('an Outlook message (.msg)', 'Save it as .eml.')
  return refused('a file of Office before 2007', 'Save it as DOCX or PDF.')
}

function find(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let i = 1
    while (i < text.length && bytes[at + i] === text.charCodeAt(i)) i++
    if (i === text.length) return true
  }
  return false
}
