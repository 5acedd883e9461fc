// Passages that stand in two documents, side by side. A passage is equally long in both, word for word, so the words that
// both have are marked by their place and the few that differ stay bare.
import { Fragment } from 'react'
import { Link } from 'wouter'
import { withParams } from '../address.ts'
import type { SharedView } from './ask.ts'

interface Side {
  readonly id: string
  readonly title: string
}

type Passage = SharedView['passages'][number]

export interface MarkedWord {
  readonly text: string
  readonly common: boolean
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const wordsOf = (quote: string): readonly string[] => quote.toLowerCase().match(WORD) ?? []

/** `("paid 30,000 euros", "paid 30,000 dollars")` → paid 30,000 marked, euros bare. */
export function marked(own: string, other: string): readonly MarkedWord[] {
  const theirs = wordsOf(other)
  const parts: MarkedWord[] = []
  const push = (text: string, common: boolean): void => {
    const last = parts.at(-1)
    // What stands between two common words belongs to them.
    if (last !== undefined && (last.common === common || text.trim() === '')) {
      parts[parts.length - 1] = { text: last.text + text, common: last.common }
    } else if (text !== '') parts.push({ text, common })
  }
  let at = 0
  let nth = 0
  for (const { 0: word, index } of own.matchAll(WORD)) {
    push(own.slice(at, index), parts.at(-1)?.common ?? false)
    push(word, theirs[nth++] === word.toLowerCase())
    at = index + word.length
  }
  push(own.slice(at), parts.at(-1)?.common ?? false)
  return parts
}

function Words({ own, other }: { own: string; other: string }) {
  return marked(own, other).map(({ text, common }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no identity but their order
    <Fragment key={i}>{common ? <mark>{text}</mark> : text}</Fragment>
  ))
}

function Cell({ side, at, other }: { side: Side; at: Passage['left']; other: string }) {
  return (
    <td dir="auto">
      <blockquote>
        <Words own={at.quote} other={other} />
      </blockquote>
      <Link href={withParams(`/read/${side.id}`, { at: `${at.start}-${at.end}` })}>in its text</Link>
    </td>
  )
}

export function SharedWords({ passages, left, right }: { passages: readonly Passage[]; left: Side; right: Side }) {
  return (
    <table className="shared-words">
      <thead>
        <tr>
          <th scope="col" dir="auto">
            {left.title}
          </th>
          <th scope="col" dir="auto">
            {right.title}
          </th>
        </tr>
      </thead>
      <tbody>
        {passages.map((passage) => (
          <tr key={`${passage.left.start} ${passage.right.start}`}>
            <Cell side={left} at={passage.left} other={passage.right.quote} />
            <Cell side={right} at={passage.right} other={passage.left.quote} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
