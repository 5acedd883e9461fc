// The rooms of the workbench in the order of the rail. Each is loaded when it is first entered, so that the first load
// stays small; what a room's path begins with says where one is.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { CaseView } from './api/client.ts'

export interface RoomEntry {
  readonly path: string
  readonly label: string
  readonly component: LazyExoticComponent<ComponentType>
  /** A number beside the label. */
  readonly count?: (data: CaseView) => number
}

export const ROOMS: readonly RoomEntry[] = [
  {
    path: '/case',
    label: 'Case',
    component: lazy(async () => ({ default: (await import('./case/room.tsx')).CaseRoom })),
  },
  {
    path: '/review',
    label: 'Review',
    component: lazy(async () => ({ default: (await import('./review/room.tsx')).ReviewRoom })),
    count: ({ claims, accepted, rejected }) => claims - accepted - rejected,
  },
  {
    path: '/read',
    label: 'Read',
    component: lazy(async () => ({ default: (await import('./read/first.tsx')).FirstDocument })),
    count: ({ claims }) => claims,
  },
  {
    path: '/chain',
    label: 'Chain',
    component: lazy(async () => ({ default: (await import('./chain/room.tsx')).ChainRoom })),
  },
  {
    path: '/network',
    label: 'Network',
    component: lazy(async () => ({ default: (await import('./network/room.tsx')).NetworkRoom })),
  },
  {
    path: '/timeline',
    label: 'Timeline',
    component: lazy(async () => ({ default: (await import('./timeline/room.tsx')).TimelineRoom })),
  },
  {
    path: '/map',
    label: 'Map',
    component: lazy(async () => ({ default: (await import('./map/room.tsx')).MapRoom })),
  },
  {
    path: '/incidents',
    label: 'Incidents',
    component: lazy(async () => ({ default: (await import('./incidents/room.tsx')).IncidentsRoom })),
  },
  {
    path: '/people',
    label: 'People',
    component: lazy(async () => ({ default: (await import('./people/room.tsx')).PeopleRoom })),
  },
  {
    path: '/sources',
    label: 'Sources',
    component: lazy(async () => ({ default: (await import('./sources/room.tsx')).SourcesRoom })),
    count: ({ documents }) => documents,
  },
]

/** Where the wordmark and an empty address lead. */
export const HOME = '/case'

/** Whether this address lies in that room. */
export const isInside = (here: string, path: string): boolean => here === path || here.startsWith(`${path}/`)
