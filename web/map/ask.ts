// What the map asks the server.
import { useQuery } from '@tanstack/react-query'
import type { ArcView, IncidentView, Listed, MapView } from '../../src/server/rooms/map.ts'
import { call } from '../api/client.ts'

export type { ArcView, IncidentView, Listed, MapView }

export const useMap = () => useQuery({ queryKey: ['map'], queryFn: () => call<MapView>('/map') })
