// What the sources room asks the server for.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SourcesView, WeighedSource } from '../../src/server/rooms/sources.ts'
import { call } from '../api/client.ts'

export type { FamilyView, OriginLine, SharedView, SourcesView, WeighedSource } from '../../src/server/rooms/sources.ts'

export const useWeighed = () =>
  useQuery({ queryKey: ['sources', 'weighed'], queryFn: () => call<SourcesView>('/sources') })

/** Each document's own, once the case is weighed. */
export function useWeighedSources(): ReadonlyMap<string, WeighedSource> {
  const sources = useWeighed().data?.sources
  return useMemo(() => new Map(sources?.map((source) => [source.document as string, source])), [sources])
}
