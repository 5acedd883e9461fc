// Opens the sentences behind anything that is drawn. They stand in the address, so that a view goes along with what lies
// open beside it.
import { useCallback, useMemo } from 'react'
import { useParams } from '../address.ts'

/** An address of more would not pass through every mail program. */
const MOST = 60

export interface OpenSentences {
  readonly ids: readonly string[]
  /** What they are about, as a heading. */
  readonly about: string
  open(claims: readonly string[], about: string): void
  close(): void
}

export function useSentences(): OpenSentences {
  const [{ claims, of }, change] = useParams()
  const open = useCallback(
    (ids: readonly string[], about: string) => change({ claims: ids.slice(0, MOST).join(','), of: about }),
    [change],
  )
  const close = useCallback(() => change({ claims: undefined, of: undefined }), [change])
  return useMemo(
    () => ({ ids: claims === undefined ? [] : claims.split(','), about: of ?? 'Sentences', open, close }),
    [claims, of, open, close],
  )
}

/** `3 sentences`, `1 sentence`: the words of the button that opens them. */
export const sentenceCount = (n: number): string => (n === 1 ? '1 sentence' : `${n} sentences`)
