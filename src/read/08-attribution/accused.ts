// Whom the document shows as accused: arrested, charged, wanted, listed, or the doer of a deed. A journey of theirs that the
// police tell of belongs to the accusation; a witness's does not.
import type { Predicate, Role } from '../../model/ontology.ts'
import type { Reading } from '../07-frames/reading.ts'
import type { Occurrence } from '../07-frames.ts'

const ACCUSED_ROLES: ReadonlyMap<Predicate, Role> = new Map<Predicate, Role>([
  ['arrest', 'suspect'],
  ['charge', 'accused'],
  ['trial', 'accused'],
  ['detention', 'person'],
  ['wanted', 'person'],
  ['attack', 'perpetrator'],
  ['espionage', 'agent'],
  ['designation', 'designated'],
])

export function accusedIn(r: Reading, found: readonly Occurrence[]): ReadonlySet<number> {
  const things = new Set<number>()
  for (const o of found) {
    const role = ACCUSED_ROLES.get(o.frame.predicate)
    for (const head of (role && o.heads.get(role)) ?? []) {
      const mention = r.mention(o.tree.sentence.index, head)
      if (!mention) continue
      things.add(mention.thing)
      for (const member of r.thingOf(mention).members ?? []) things.add(member)
    }
  }
  return things
}
