// Every change to a case is one transaction that also moves the revision on, so that any process can see that
// something is new by reading one number.
import type { Sqlite } from './open.ts'

export type Write = <T>(change: () => T) => T

/** The lock is taken at once (`IMMEDIATE`), so that two writers wait for each other instead of failing half-way. */
export function writer(db: Sqlite): Write {
  const moveOn = db.prepare('UPDATE revision SET number = number + 1')
  return (change) =>
    db
      .transaction(() => {
        const result = change()
        moveOn.run()
        return result
      })
      .immediate()
}
