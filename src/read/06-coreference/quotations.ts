// Spans of quoted speech, block by block: “…”, "…" and «…». An opening mark without its closing one runs to the end of
// the block, as newspapers do when a quotation goes on in the next paragraph.
import type { Sentence } from '../analysis.ts'

export interface Quotation {
  readonly start: number
  readonly end: number
}

const CLOSES: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '"': '"' }

export function quotations(text: string, sentences: readonly Sentence[]): readonly Quotation[] {
  const found: Quotation[] = []
  let open: { start: number; closes: string } | undefined
  let block = -1
  let end = 0
  for (const s of sentences) {
    if (s.block !== block) {
      if (open) found.push({ start: open.start, end })
      open = undefined
      block = s.block
    }
    for (let i = s.start as number; i < s.end; i++) {
      const mark = text[i] as string
      if (open) {
        if (!open.closes.includes(mark)) continue
        found.push({ start: open.start, end: i + 1 })
        open = undefined
      } else if (CLOSES[mark] !== undefined) open = { start: i, closes: CLOSES[mark] }
    }
    end = s.end
  }
  if (open) found.push({ start: open.start, end })
  return found
}
