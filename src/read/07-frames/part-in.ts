// "denied any role in the attack on the editor" tells of one deed, with the state that denies it behind it.
import { headOf } from '../tree.ts'
import type { Occurrence } from './match.ts'

/** The deed that the role was in takes the sponsor whom the role names; the role by itself is no second deed. */
export function partInDeed(all: readonly Occurrence[]): readonly Occurrence[] {
  const parts = all.filter((o) => o.frame.id === 'attack.involvement' && !o.roles.has('target'))
  if (parts.length === 0) return all
  const deedOf = (part: Occurrence) =>
    all.find((x) => x.frame.predicate === 'attack' && x.tree === part.tree && hangsOn(x, part.word))
  return all.flatMap((o) => {
    if (parts.includes(o) && deedOf(o)) return []
    const part = parts.find((x) => deedOf(x) === o)
    const sponsor = part?.roles.get('sponsor')
    if (!part || !sponsor) return [o]
    const roles = new Map(o.roles)
    const mine = new Set(sponsor.map((f) => f.name))
    if (roles.get('perpetrator')?.every((f) => mine.has(f.name))) roles.delete('perpetrator')
    roles.set('sponsor', sponsor)
    return [
      {
        ...o,
        roles,
        reasons: [
          ...o.reasons.filter((x) => !(x.why === 'role' && x.role === 'perpetrator' && !roles.has('perpetrator'))),
          ...part.reasons.filter((x) => x.why === 'role' && x.role === 'sponsor'),
        ],
      },
    ]
  })
}

/** "in the attack", "in the plot to kill the exile" */
const hangsOn = ({ tree: t, word }: Occurrence, part: number): boolean =>
  headOf(t, word) === part || (headOf(t, word) >= 0 && headOf(t, headOf(t, word)) === part)
