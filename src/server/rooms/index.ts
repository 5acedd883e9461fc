// Every room whose questions the server answers beside documents, decisions and jobs.
import { caseRoom } from './case.ts'
import { chainRoom } from './chain.ts'
import { claimsRoom } from './claims.ts'
import { entitiesRoom } from './entities.ts'
import { incidentsRoom } from './incidents.ts'
import { leftOpenRoom } from './left-open.ts'
import { mapRoom } from './map.ts'
import { networkRoom } from './network.ts'
import { networkViewsRoom } from './network-views.ts'
import { peopleRoom } from './people.ts'
import { readRoom } from './read.ts'
import { reviewRoom } from './review.ts'
import type { Room } from './room.ts'
import { searchRoom } from './search.ts'
import { sourcesRoom } from './sources.ts'
import { timelineRoom } from './timeline.ts'
import { weighedRoom } from './weighed.ts'

export const rooms: readonly Room[] = [
  caseRoom,
  chainRoom,
  claimsRoom,
  entitiesRoom,
  incidentsRoom,
  leftOpenRoom,
  mapRoom,
  networkRoom,
  networkViewsRoom,
  peopleRoom,
  readRoom,
  reviewRoom,
  searchRoom,
  sourcesRoom,
  timelineRoom,
  weighedRoom,
]
