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
  /** Where it was asked for: a room may have moved on before the server has answered. */
  readonly at: string
}

interface Taken {
  /** Of what stands in the log; a note has none. */
  readonly id?: DecisionId
  readonly undo: () => Promise<unknown>
  readonly said: string
  /** The address at which it was taken, so that a room can go back to it. */
  readonly at: string
}

/** Those taken on this page, oldest first: what undo takes back. */
const taken: Taken[] = []

/** A decision that a room wrote by itself, so that undo finds it too. */
export const remember = (id: DecisionId, said: string, at = window.location.hash): void =>
  void taken.push({ id, undo: () => api.decide({ action: { kind: 'undo', decision: id } }), said, at })

/** What is no decision and can be taken back like one. */
export function did(said: string, undo: () => Promise<unknown>, at = window.location.hash): void {
  taken.push({ undo, said, at })
  announce(said, { label: 'Undo', act: () => void undoLast() })
  renew()
}

/** Decisions that are shown already while the log has not answered: undo waits for them, or it would miss the last one. */
const underway = new Set<Promise<void>>()

/** A decision is on its way; the function given back is called once it is remembered or refused. */
export function begin(): () => void {
  let end = (): void => {}
  const one = new Promise<void>((resolve) => {
    end = () => {
      underway.delete(one)
      resolve()
    }
  })
  underway.add(one)
  return () => end()
}

/** Resolves when the log has answered to everything that is shown as decided. */
export const settled = async (): Promise<void> => void (await Promise.all(underway))

/** It was taken back in another way. */
export function forget(id: DecisionId): void {
  const at = taken.findIndex((one) => one.id === id)
  if (at !== -1) taken.splice(at, 1)
}

const renew = (): void => void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'jobs' })

/** Gives the decision that is taken back now, if there is one and the server agrees. */
export async function undoLast(): Promise<Taken | undefined> {
  await settled()
  const last = taken.pop()
  if (last === undefined) {
    announce('There is no decision of this page to take back.')
    return undefined
  }
  try {
    await last.undo()
    announce(`Taken back: ${last.said}`)
    renew()
    return last
  } catch (error) {
    taken.push(last)
    fail(error)
    return undefined
  }
}

export interface Deciding {
  /** Resolves once the log holds the decision; a refusal is shown and not thrown. */
  take(action: NewDecision['action'], said: string, why?: string): Promise<boolean>
  undoLast: typeof undoLast
  readonly busy: boolean
}

export function useDeciding(): Deciding {
  const { mutateAsync, isPending } = useMutation({
    mutationFn: ({ decision }: Asked) => api.decide(decision),
    onSuccess: ({ id }, { said, at }) => {
      remember(id, said, at)
      announce(said, { label: 'Undo', act: () => void undoLast() })
      renew()
    },
    onError: fail,
  })
  return useMemo(
    () => ({
      take: (action, said, why) =>
        mutateAsync({
          decision: { action, ...(why === undefined ? {} : { why }) },
          said,
          at: window.location.hash,
        }).then(
          () => true,
          () => false,
        ),
      undoLast,
      busy: isPending,
    }),
    [mutateAsync, isPending],
  )
}
