// Every room whose questions the server answers beside documents, decisions and jobs.
import { claimsRoom } from './claims.ts'
import { entitiesRoom } from './entities.ts'
import type { Room } from './room.ts'

export const rooms: readonly Room[] = [claimsRoom, entitiesRoom]
