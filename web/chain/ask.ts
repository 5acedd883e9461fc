// What the room of chains asks the server.
import { useQuery } from '@tanstack/react-query'
import type { ChainLine, ChainView } from '../../src/server/rooms/chain.ts'
import { call } from '../api/client.ts'

export type { ChainLine, ChainView }

/** All incidents, or those in which an entity takes part. */
export const useChainLines = (entity: string | undefined) =>
  useQuery({
    queryKey: ['chain', 'lines', entity],
    queryFn: () => call<readonly ChainLine[]>(`/chains${entity ? `?entity=${encodeURIComponent(entity)}` : ''}`),
  })

export const useChain = (incident: string | undefined) =>
  useQuery({
    queryKey: ['chain', incident],
    queryFn: () => call<ChainView>(`/chains/${encodeURIComponent(incident ?? '')}`),
    enabled: incident !== undefined,
  })
