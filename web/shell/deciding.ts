// Any decision, from any room: written to the log through the server, said in words, and taken back with the button beside
// those words or with `u`. Every room is then renewed by the server's own event.
import { useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DecisionId } from '../../src/model/ids.ts'
import { api, type NewDecision } from '../api/client.ts'
import { queryClient } from '../api/queries.ts'
import { announce, fail } from './notices.tsx'

interface Asked {
  readonly decision: NewDecision
  /** What was done, as a sentence: "Merged A and B." */
  readonly said: string
}

/** Those taken on this page, oldest first: what undo takes back. */
const taken: { readonly id: DecisionId; readonly said: string }[] = []

const renew = (): void => void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'jobs' })

export async function undoLast(): Promise<void> {
  const last = taken.pop()
  if (last === undefined) return announce('There is no decision of this page to take back.')
  try {
    await api.decide({ action: { kind: 'undo', decision: last.id } })
    announce(`Taken back: ${last.said}`)
    renew()
  } catch (error) {
    taken.push(last)
    fail(error)
  }
}

export interface Deciding {
  /** Resolves once the log holds the decision; a refusal is shown and not thrown. */
  take(action: NewDecision['action'], said: string, why?: string): Promise<boolean>
  undoLast(): Promise<void>
  readonly busy: boolean
}

export function useDeciding(): Deciding {
  const { mutateAsync, isPending } = useMutation({
    mutationFn: ({ decision }: Asked) => api.decide(decision),
    onSuccess: ({ id }, { said }) => {
      taken.push({ id, said })
      announce(said, { label: 'Undo', act: () => void undoLast() })
      renew()
    },
    onError: fail,
  })
  return useMemo(
    () => ({
      take: (action, said, why) =>
        mutateAsync({ decision: { action, ...(why === undefined ? {} : { why }) }, said }).then(
          () => true,
          () => false,
        ),
      undoLast,
      busy: isPending,
    }),
    [mutateAsync, isPending],
  )
}
