// Cuts plain text into lines with their places, and lines into groups with blank lines between them.
import { trimmed } from '../blocks.ts'

export interface Line {
  /** Where the words of the line begin and end; the spaces around them are left out. */
  readonly start: number
  readonly end: number
  readonly indent: number
  /** How many ">" stand before the words, as in a quoted e-mail. */
  readonly quoted: number
  readonly blank: boolean
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  for (const { index, 0: end } of text.matchAll(LINE_END)) {
    lines.push(lineAt(text, from, index))
    // A page break parts paragraphs as a blank line does.
    if (end === '\f') lines.push(lineAt(text, index, index))
    from = index + end.length
  }
  lines.push(lineAt(text, from, text.length))
  return lines
}

function lineAt(text: string, from: number, to: number): Line {
  const { start, end } = trimmed(text, from, to)
  const marks = /^(?:>\s?)+/.exec(text.slice(start, Math.min(end, start + 40)))?.[0] ?? ''
  const quoted = marks.split('>').length - 1
  return { start, end, indent: start - from, quoted, blank: start === end || marks.length >= end - start }
}

/** Runs of lines without a blank one between them. A line of nothing but ">" ends a group and stays in the text. */
export function groups(lines: readonly Line[]): readonly (readonly Line[])[] {
  const result: Line[][] = []
  let open: Line[] = []
  const close = (): void => {
    if (open.length > 0) result.push(open)
    open = []
  }
  for (const line of lines) {
    if (!line.blank) {
      open.push(line)
      continue
    }
    close()
    if (line.end > line.start) result.push([line])
  }
  close()
  return result
}
