// What the room of people asks: somebody's page, who is meant by a name in any spelling, and what a merge would join.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { LineView, MentionView, NameFound, PersonView } from '../../src/server/rooms/person-shapes.ts'
import type { ReviewItem } from '../../src/server/rooms/review.ts'
import { call } from '../api/client.ts'

export type { LineView, MentionView, NameFound, PersonView }
export type MergeItem = Extract<ReviewItem, { kind: 'merge' }>

export const usePerson = (id: string) =>
  useQuery({ queryKey: ['people', id], queryFn: () => call<PersonView>(`/people/${encodeURIComponent(id)}`) })

export const useNamed = (name: string) =>
  useQuery({
    queryKey: ['people', 'named', name],
    queryFn: () => call<readonly NameFound[]>(`/people?named=${encodeURIComponent(name)}`),
    enabled: name.trim().length > 1,
    placeholderData: keepPreviousData,
  })

export const useMerge = (one: string, other: string) =>
  useQuery({
    queryKey: ['people', 'merge', one, other],
    queryFn: () => call<MergeItem>(`/review/${encodeURIComponent([one, other].sort().join('+'))}`),
  })
