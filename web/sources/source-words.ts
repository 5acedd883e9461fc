// The words for documents, formats and grades, once.
import type { Format, Grade, Metadata } from '../../src/model/document.ts'

export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'web page',
  pdf: 'PDF',
  docx: 'Word',
  email: 'e-mail',
}

/** Admiralty code: how reliable the source has been. */
export const GRADE_MEANS: Readonly<Record<Grade, string>> = {
  A: 'reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}

/** Every count of origins is an upper bound: that two are independent is never proven. */
export const originsSay = (n: number): string => (n === 1 ? 'one origin' : `at most ${n} independent origins`)

/** A document without a title goes by the last part of its name. */
export const titleOf = ({ metadata, name }: { readonly metadata: Metadata; readonly name: string }): string =>
  metadata.title ??
  (name
    .split('/')
    .filter((part) => part !== '')
    .at(-1) ||
    name)
