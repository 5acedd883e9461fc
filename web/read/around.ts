// Who the names of a document are in the whole case, and what other documents say of the same people.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { AroundView } from '../../src/server/rooms/read.ts'
import { call } from '../api/client.ts'

export const useAround = (document: string) =>
  useQuery({
    queryKey: ['read', 'around', document],
    queryFn: () => call<AroundView>(`/documents/${encodeURIComponent(document)}/around`),
  })

/** From `Person#Danylo Verek` to the entity; empty until the answer has come. */
export function useThings(document: string): ReadonlyMap<string, string> {
  const things = useAround(document).data?.things
  return useMemo(
    () => new Map(things?.map(({ type, name, entity }) => [`${type}#${name}`, entity as string])),
    [things],
  )
}
