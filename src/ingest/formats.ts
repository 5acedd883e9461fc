// The formats that can be read. Each is loaded when the first document of its kind arrives, so that a page of plain
// text does not wait for a PDF library.
import type { Format } from '../model/document.ts'
import type { Extract, Input } from './input.ts'

export type FormatReader = (input: Input) => Promise<Extract>

export const formats: Readonly<Record<Format, () => Promise<FormatReader>>> = {
  text: async () => (await import('./formats/text.ts')).readText,
  markdown: async () => (await import('./formats/markdown.ts')).readMarkdown,
  html: async () => (await import('./formats/html.ts')).readHtml,
  pdf: async () => (await import('./formats/pdf.ts')).readPdf,
  docx: async () => (await import('./formats/docx.ts')).readDocx,
  email: async () => (await import('./formats/email.ts')).readEmail,
}
