// Reads again what a decision has changed the meaning of: with another publication date, “last Tuesday” is another day.
import type { Store } from '../index.ts'
import type { Status } from './run.ts'
import { say } from './terminal.ts'

export async function readAfterChange(store: Store): Promise<Status> {
  const { newJobId, now, reread } = await import('../keeping.ts')
  const { loadReader } = await import('../reading.ts')
  const { documents, unattached } = await reread(store, await loadReader(), { now, newJobId })
  if (documents > 0) say(`${documents} read again`)
  if (unattached.length > 0)
    say(`${unattached.length} decisions are on claims that are no longer found: cutout decisions`)
  return 0
}
