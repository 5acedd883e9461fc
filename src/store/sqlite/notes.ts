// Working notes in the database, the last one under each name. They move no revision: nothing is made from them.
import type { Store } from '../contract.ts'
import type { Sqlite } from './open.ts'

export function noteTable(db: Sqlite): Pick<Store, 'note' | 'keepNote'> {
  const get = db.prepare<[string], string>('SELECT body FROM note WHERE name = ?').pluck()
  const put = db.prepare('INSERT INTO note VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET body = excluded.body')
  return {
    async note(name) {
      return get.get(name)
    },
    async keepNote(name, body) {
      put.run(name, body)
    },
  }
}
