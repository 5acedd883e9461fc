// Who somebody is, told in passing inside a report: "a 34-year-old Georgian was arrested, police said". The report takes it
// for granted, so it stays as certain as the document's own words, and it is still known from whoever reports.
import type { Predicate } from '../../model/ontology.ts'
import type { Occurrence } from '../07-frames.ts'
import type { Attribution } from '../08-attribution.ts'

const OF_PERSONS: ReadonlySet<Predicate> = new Set<Predicate>([
  'citizenship',
  'age',
  'birth',
  'occupation',
  'descent',
  'education',
  'alias',
])

/** "the Guard Corps (IRGC)" is called so by everybody. */
export const isToldInPassing = ({ frame, roles }: Pick<Occurrence, 'frame' | 'roles'>): boolean =>
  OF_PERSONS.has(frame.predicate) &&
  ['person', 'subject'].some((role) => roles.get(role as never)?.some((f) => f.type === 'Person' || f.type === 'Group'))

/** "Judge Anna Dahl said": that she is a judge is not on her word. */
export const isOfTheSpeaker = ({ roles }: Occurrence, { by }: Attribution): boolean =>
  [...roles.values()].flat().some((f) => by.some((b) => b.name === (f.name ?? f.at.quote)))
