// The way from anything drawn to its sentences: how many there are, as a button that opens them.
import type { ReactNode } from 'react'
import { sentenceCount, useSentences } from './open.ts'

interface Props {
  readonly claims: readonly string[]
  /** Heading over the sentences: "payment: A to B". */
  readonly about: string
  /** What the button shows; the number of sentences where nothing is given. */
  readonly children?: ReactNode
  readonly className?: string
}

export function SentencesButton({ claims, about, children, className = 'to-sentences' }: Props) {
  const { open } = useSentences()
  return (
    <button
      type="button"
      className={className}
      disabled={claims.length === 0}
      title={`${about}: ${sentenceCount(claims.length)}`}
      onClick={() => open(claims, about)}
    >
      {children ?? sentenceCount(claims.length)}
    </button>
  )
}
