// What the rooms ask for, kept by key so that one event from the server can renew all of it.
import { QueryClient, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, type EntityLine } from './client.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: 1,
      retryDelay: 400,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

export const keys = {
  case: ['case'],
  documents: ['documents'],
  document: (id: string) => ['document', id],
  claims: (id: string) => ['claims', id],
  claimsById: (ids: readonly string[]) => ['claims-by-id', ...ids],
  entities: ['entities'],
  decisions: ['decisions'],
  problems: ['problems'],
  jobs: ['jobs'],
} as const

export const useCase = () => useQuery({ queryKey: keys.case, queryFn: api.case })
export const useDocuments = () => useQuery({ queryKey: keys.documents, queryFn: api.documents })
export const useDocument = (id: string) => useQuery({ queryKey: keys.document(id), queryFn: () => api.document(id) })
export const useClaims = (id: string) => useQuery({ queryKey: keys.claims(id), queryFn: () => api.claims(id) })
export const useProblems = () => useQuery({ queryKey: keys.problems, queryFn: api.problems })
export const useJobs = () => useQuery({ queryKey: keys.jobs, queryFn: api.jobs })
export const useClaimsById = (ids: readonly string[]) =>
  useQuery({ queryKey: keys.claimsById(ids), queryFn: () => api.claimsById(ids), enabled: ids.length > 0 })

export const useEntities = () => useQuery({ queryKey: keys.entities, queryFn: api.entities })

/** Every entity by its id; empty until the list has come. */
export function useEntityIndex(): ReadonlyMap<string, EntityLine> {
  const lines = useEntities().data
  return useMemo(() => new Map(lines?.map((line) => [line.id as string, line])), [lines])
}
