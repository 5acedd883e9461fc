// Titles of other articles that a page lists at its end or between its paragraphs ("Further reading", "Read more: …"): what
// they say is said there and not here, and nobody whom they name is "he" of the next paragraph.
import type { SentenceSpan } from './analysis.ts'

/** "Further Reading on E-International Relations", "Related stories", "More from the region" */
const HEADING =
  /^(?:further reading|recommended(?: reading| stories| articles)?|related(?: (?:articles?|stories|content|coverage|topics|links|news|posts|reading|publications))?|read (?:more|next|also)|more (?:stories|news|coverage)|more (?:from|on) [^.!?:]+|see also|you (?:may|might) also (?:like|be interested in)|also read|most (?:read|viewed|popular)|latest (?:news|stories|posts|articles)|trending(?: now)?|editors?['’]?s? picks?|don['’]t miss)(?: (?:on|from|in|about|by|for) [^.!?:]+)?:?$/i
/** "Read more: Three held over fire in Graz" */
const POINTER = /^(?:read (?:more|next|also)|see also|also read|related|more on this(?: story)?|don['’]t miss):\s+\S/i
const LONGEST_HEADING = 60
const LONGEST_TITLE = 200

/** The sentences of the article itself. */
export function withoutOtherArticles(text: string, sentences: readonly SentenceSpan[]): readonly SentenceSpan[] {
  const own: SentenceSpan[] = []
  let isListed = false
  for (let i = 0; i < sentences.length; ) {
    const first = sentences[i] as SentenceSpan
    let next = i + 1
    while (sentences[next]?.block === first.block) next++
    const block = text.slice(first.start, sentences[next - 1]?.end).trim()
    const isHeading = block.length <= LONGEST_HEADING && HEADING.test(block)
    isListed = isHeading || (isListed && isTitle(block))
    if (!isListed && !POINTER.test(block)) own.push(...sentences.slice(i, next))
    i = next
  }
  return own
}

/** A line without the full stop of a sentence; a question may be a title. */
const isTitle = (block: string): boolean => block.length <= LONGEST_TITLE && !/[.;:]["”’»)]?$/.test(block)
