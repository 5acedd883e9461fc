// Places for the network's picture. A small one is laid out where it is asked for; a large one on a thread of its own, so
// that nobody waits for somebody else's picture.

import { layoutOf, type Point, type SimpleNetwork } from '../analyse/index.ts'
import type { EntityId } from '../model/entity.ts'
import { startThread } from './thread.ts'

export type Places = ReadonlyMap<EntityId, Point>

export interface Ties {
  readonly entities: readonly string[]
  readonly ties: readonly (readonly [from: string, to: string, facts: unknown])[]
  readonly from: Places
}

/** Below this the thread takes longer to start than the picture to be laid out. */
const SMALL = 150

/** `from`: where entities stood before. */
export async function layOut(simple: SimpleNetwork, from: Places): Promise<Places> {
  if (simple.order < SMALL || simple.nodes().every((id) => from.has(id as EntityId))) return layoutOf(simple, { from })
  const ties = simple.mapEdges((_, facts, source, target) => [source, target, facts] as const)
  const thread = startThread('lay-out-inside', { entities: simple.nodes(), ties, from } satisfies Ties)
  try {
    return await new Promise<Places>((resolve, reject) => {
      thread.once('message', resolve)
      thread.once('error', reject)
      thread.once('exit', () => reject(new Error('The layout ended before it was through.')))
    })
  } finally {
    await thread.terminate()
  }
}
