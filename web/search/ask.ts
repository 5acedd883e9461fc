// What the search and the palette ask the server for.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { AskView, FindView } from '../../src/server/rooms/search.ts'
import { type Params, withParams } from '../address.ts'
import { call } from '../api/client.ts'

export type { AskView, FacetValue, FindView, FoundEntity } from '../../src/server/rooms/search.ts'

/** The facets of the search, under the names that they have in the address. */
export const FACETS = ['document', 'predicate', 'certainty', 'with', 'from', 'to'] as const

export function useAsk(params: Params) {
  const { q, document, predicate, certainty, with: entity, from, to } = params
  const query = new URLSearchParams(
    Object.entries({ q, document, predicate, certainty, entity, from, to }).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  ).toString()
  return useQuery({
    queryKey: ['search', 'ask', query],
    queryFn: () => call<AskView>(`/ask?${query}`),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  })
}

export const useFind = (q: string, limit = 8) =>
  useQuery({
    queryKey: ['search', 'find', q, limit],
    queryFn: () => call<FindView>(`/find?q=${encodeURIComponent(q)}&limit=${limit}`),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  })

/** Where somebody or something that was found is looked at. */
export const addressOfFound = {
  entity: (id: string) => withParams('/people', { focus: id }),
  incident: (id: string) => withParams('/chain', { focus: id }),
  document: (id: string) => `/read/${id}`,
}
