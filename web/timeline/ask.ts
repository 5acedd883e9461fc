// What the timeline asks the server: all of it at once, for either way of making lanes.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { EventView, LaneView, TimelineView, UndatedView } from '../../src/server/rooms/timeline.ts'
import { call } from '../api/client.ts'

export type { EventView, LaneView, TimelineView, UndatedView }
export type LanesBy = 'person' | 'incident'

export const useTimeline = (by: LanesBy) =>
  useQuery({
    queryKey: ['timeline', by],
    queryFn: () => call<TimelineView>(`/timeline?by=${by}`),
    placeholderData: keepPreviousData,
  })
