// The field's code for what kind of target was hit: a person by what he does, a body or a place by what it is. What
// somebody believes or where his family comes from is no kind.
import type { Entity } from '../../model/entity.ts'

const CLASSES: Readonly<Record<string, string>> = {
  media:
    'journalist editor broadcaster reporter presenter anchor blogger correspondent publisher columnist commentator photographer cartoonist',
  political: 'dissident activist politician lawmaker deputy senator campaigner critic separatist',
  government: 'minister mayor governor president official councillor chancellor',
  military: 'officer soldier general commander colonel lieutenant captain admiral serviceman',
  diplomatic: 'diplomat ambassador attaché attache consul envoy',
  business: 'businessman businesswoman businessperson entrepreneur executive investor banker oligarch trader financier',
  law: 'judge prosecutor lawyer attorney',
  security: 'agent spy defector policeman detective bodyguard',
  science: 'professor scientist researcher academic physicist chemist engineer',
}
const CLASS: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([kind, roles]) => roles.split(' ').map((role) => [role, kind] as const)),
)

export const isRole = (head: string | undefined): boolean => head !== undefined && CLASS.has(head)

/** “editor”, “broadcaster” → `person: media`; what is known of none of them is `person`. */
export function personKind(roles: Iterable<string>): string {
  for (const role of roles) {
    const kind = CLASS.get(role)
    if (kind) return `person: ${kind}`
  }
  return 'person'
}

export const entityKind = ({ type, kind }: Entity): string =>
  kind && kind !== 'other' ? `${type.toLowerCase()}: ${kind}` : type.toLowerCase()
