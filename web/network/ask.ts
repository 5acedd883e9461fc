// What the network's room asks the server, and how its address is put as a question.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Paths } from '../../src/analyse/network/paths.ts'
import type { EntityId } from '../../src/model/entity.ts'
import { PREDICATES, type Predicate } from '../../src/model/ontology.ts'
import type { MeasuresView, NetworkEdge, NetworkNode, NetworkView } from '../../src/server/rooms/network.ts'
import { type Params, withParams } from '../address.ts'
import { call } from '../api/client.ts'
import { queryClient } from '../api/queries.ts'
import type { KeptView } from './places.ts'

export type { MeasuresView, NetworkEdge, NetworkNode, NetworkView, Paths }

interface Family {
  readonly id: string
  readonly says: string
  readonly first: Predicate
  readonly last: Predicate
}
/** Sets of predicates as the ontology groups them. */
export const FAMILIES: readonly Family[] = [
  { id: 'identity', says: 'who somebody is', first: 'alias', last: 'family' },
  { id: 'ties', says: 'how they are tied', first: 'membership', last: 'creation' },
  { id: 'deeds', says: 'what was done', first: 'recruitment', last: 'death' },
  { id: 'law', says: 'what the law did', first: 'arrest', last: 'asylum' },
]

/** A family's id or one predicate → the predicates meant; nothing for all. */
export function predicatesOf(asked: string | undefined): readonly Predicate[] | undefined {
  if (asked === undefined) return undefined
  const family = FAMILIES.find(({ id }) => id === asked)
  if (family) return PREDICATES.slice(PREDICATES.indexOf(family.first), PREDICATES.indexOf(family.last) + 1)
  return PREDICATES.filter((predicate) => predicate === asked)
}

/** The question to the server in the words of its route. */
export function networkQuery(
  { focus, hops, pins, kind, predicate, certainty, from, to }: Params,
  also: readonly string[],
): string {
  const shown = [...new Set([...(pins?.split(',') ?? []), ...also])].join(',')
  return withParams('/network', {
    focus,
    hops,
    ...({ also: shown, types: kind, predicates: predicatesOf(predicate)?.join(',') } as object),
    certainty,
    from,
    to,
  })
}

export const useNetwork = (params: Params, also: readonly string[]) => {
  const path = networkQuery(params, also)
  return useQuery({
    queryKey: ['network', path],
    queryFn: () => call<NetworkView>(path),
    placeholderData: keepPreviousData,
  })
}

export const usePaths = (
  from: string | undefined,
  to: string | undefined,
  avoid: string | undefined,
  longer: boolean,
) => {
  const query = new URLSearchParams({ from: from ?? '', to: to ?? '', avoid: avoid ?? '', longer: longer ? '1' : '0' })
  return useQuery({
    queryKey: ['network', 'paths', query.toString()],
    queryFn: () => call<Paths>(`/network/paths?${query}`),
    enabled: from !== undefined && to !== undefined,
  })
}

export const useMeasures = (asked: boolean) =>
  useQuery({
    queryKey: ['network', 'measures'],
    queryFn: () => call<MeasuresView>('/network/measures'),
    enabled: asked,
  })

export const useCommunities = (asked: boolean) =>
  useQuery({
    queryKey: ['network', 'communities'],
    queryFn: () => call<readonly (readonly EntityId[])[]>('/network/communities'),
    enabled: asked,
  })

const VIEWS = ['network', 'views'] as const

export const useViews = () => useQuery({ queryKey: VIEWS, queryFn: () => call<readonly KeptView[]>('/network/views') })

export async function keepViews(views: readonly KeptView[]): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const init = { method: 'PUT', headers, body: JSON.stringify(views) }
  queryClient.setQueryData(VIEWS, await call<readonly KeptView[]>('/network/views', init))
}
