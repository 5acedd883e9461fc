// What the timeline asks the server: what is dated at once, for either way of making lanes; the rest when it is opened.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { EventView, LaneView, TimelineView, UndatedList } from '../../src/server/rooms/timeline.ts'
import { call } from '../api/client.ts'

export type { EventView, LaneView, TimelineView }
export type LanesBy = 'person' | 'incident'

export const useTimeline = (by: LanesBy) =>
  useQuery({
    queryKey: ['timeline', by],
    queryFn: () => call<TimelineView>(`/timeline?by=${by}`),
    placeholderData: keepPreviousData,
  })

export const useUndated = (focus: string | undefined, asked: boolean) =>
  useQuery({
    queryKey: ['timeline', 'undated', focus ?? ''],
    queryFn: () =>
      call<UndatedList>(`/timeline/undated${focus === undefined ? '' : `?focus=${encodeURIComponent(focus)}`}`),
    enabled: asked,
    placeholderData: keepPreviousData,
  })
