// Who designates whom a release goes on to name: "The Treasury sanctioned five men. … Haddad is being designated for having
// paid them.": the Treasury, where the document names nobody else who does.
import { childrenOf } from '../tree.ts'
import type { Occurrence } from './match.ts'

export function oneDesignator(all: readonly Occurrence[]): readonly Occurrence[] {
  const designations = all.filter((o) => o.frame.predicate === 'designation')
  const known = designations.flatMap((o) => o.roles.get('authority') ?? [])
  const [first] = known
  if (!first || known.some((f) => f.name !== first.name)) return all
  return all.map((o) =>
    o.frame.predicate === 'designation' && !o.roles.has('authority') && isNow(o)
      ? {
          ...o,
          roles: new Map([...o.roles, ['authority' as const, [first] as const]]),
          reasons: [
            ...o.reasons,
            {
              why: 'role' as const,
              role: 'authority' as const,
              path: 'as for the designation told before',
              at: first.at,
            },
          ],
        }
      : o,
  )
}

/** "is being designated", "Also designated today are": not "who was sanctioned in 2019", which may be another's. */
const isNow = ({ tree: t, word, roles }: Occurrence): boolean =>
  !roles.has('time') && childrenOf(t, word).some((c) => /^(?:is|are|being)$/.test(t.words[c]?.text ?? ''))
