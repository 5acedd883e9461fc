// Makes the words of a block readable without changing what they say: white space collapsed, invisible characters
// and typographic ligatures removed. Plain text is never touched: its offsets are checked against the file.
import type { BlockKind } from '../model/document.ts'

const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
}

/** Line ends stay: inside a block they are meant (`<br>`, an address). Code keeps its spaces as well. */
export function tidy(text: string, kind: BlockKind): string {
  // Soft hyphen, zero-width space, word joiner and BOM have no meaning for a reader; the zero-width (non-)joiner does,
  // in Persian for example, and stays.
  const visible = text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u00AD\u200B\u2060\uFEFF\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, '')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => LIGATURES[ligature]!)
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
  if (kind === 'code') return visible.replace(/[^\S\n]+$/gm, '').replace(/^\n+|\n+$/g, '')
  return visible
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** One line: for titles, names and other metadata. */
export const oneLine = (text: string): string => tidy(text, 'paragraph').replaceAll('\n', ' ')
