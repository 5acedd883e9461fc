// Rows as columns of equal width for people, and as JSON for programs.
import type { OutputFormat } from '../options.ts'

/** The last column is not padded. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, [...cell].length)
  }
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell + ' '.repeat(i === row.length - 1 ? 0 : widths[i]! - [...cell].length))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** One value a line, or one array, or what `text` makes of them. */
export function rendered<T>(
  values: readonly T[],
  format: OutputFormat,
  text: (values: readonly T[]) => string,
): string {
  if (format === 'jsonl') return values.map((value) => `${JSON.stringify(value)}\n`).join('')
  if (format === 'json') return `${JSON.stringify(values, null, 2)}\n`
  return text(values)
}

/** `1 claim`, `2 claims`. */
export const counted = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`
