// What the review room asks the server for.
import { useQuery } from '@tanstack/react-query'
import type { QueueView, ReviewItem, WaitingKind } from '../../src/server/rooms/review.ts'
import { call } from '../api/client.ts'
import { queryClient } from '../api/queries.ts'

export type { MergeSide, QueueView, ReviewItem, Waiting, WaitingKind } from '../../src/server/rooms/review.ts'

export type ConflictItem = Extract<ReviewItem, { kind: 'conflict' }>
export type MergeItem = Extract<ReviewItem, { kind: 'merge' }>

export const useQueue = (kind: WaitingKind | undefined) =>
  useQuery({
    queryKey: ['review', 'queue', kind ?? 'all'],
    queryFn: () => call<QueueView>(`/review${kind === undefined ? '' : `?kinds=${kind}`}`),
    // While the next kind is on its way the last one stays, so that the room does not jump.
    placeholderData: (before) => before,
  })

const item = (key: string) => ({
  queryKey: ['review', 'item', key],
  queryFn: () => call<ReviewItem>(`/review/${encodeURIComponent(key)}`),
})

export const useItem = (key: string | undefined) => useQuery({ ...item(key ?? ''), enabled: key !== undefined })

const leftOpen = (key: string): string => `/review/${encodeURIComponent(key)}/left-open`

export const leaveOpen = (key: string, why: string | undefined): Promise<unknown> =>
  call(leftOpen(key), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(why === undefined ? {} : { why }),
  })

export const takeUpAgain = (key: string): Promise<unknown> => call(leftOpen(key), { method: 'DELETE' })

/** So that the next thing stands there at once. */
export const fetchAhead = (key: string): void => void queryClient.prefetchQuery(item(key))
