// Claims, conflicts and documents in one line, for lists: "payment: Levan Gvinadze, Tamar Beridze". Of a claim names only, so
// that no line says more than its sentence.
import { type Claim, type Conflict, type Document, type Filler, filled, rolesOf } from '../../index.ts'

const SHOWN = 3

export function brief({ predicate, roles }: Pick<Claim, 'predicate' | 'roles'>): string {
  const order = Object.keys(rolesOf(predicate))
  const names = [...filled(roles)]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .flatMap(([, fillers]) => fillers.filter(({ type }) => type !== 'Code' && type !== 'Time').map(shortName))
  const what = predicate.replaceAll('-', ' ')
  const shown = [...new Set(names)].slice(0, SHOWN)
  return shown.length === 0 ? what : `${what}: ${shown.join(', ')}`
}

const shortName = ({ name, at }: Filler): string => name ?? at.quote

/** `date: arrest of Levan Gvinadze`; where the words say already what it is about, they stand alone. */
export const conflictTitle = ({ kind, about }: Pick<Conflict, 'kind' | 'about'>): string =>
  about.startsWith(kind) ? about : `${kind}: ${about}`

/** A document without a title goes by the last part of its name. */
export const titleOf = ({ metadata, name }: Pick<Document, 'metadata' | 'name'>): string =>
  metadata.title ??
  (name
    .split('/')
    .filter((part) => part !== '')
    .at(-1) ||
    name)
