// Reports that one source takes for one incident and another keeps apart, or that a source leaves open.
import type { IncidentLink } from '../../model/incident.ts'
import type { Evidence } from '../evidence.ts'
import type { Finding, Held } from './conflict.ts'

export function incidentConflicts({ resolution, claim }: Evidence): readonly Finding[] {
  const pairs = new Map<string, IncidentLink[]>()
  for (const link of resolution.incidentLinks) {
    if (claim(link.claim) === undefined) continue
    const key = [...link.incidents].sort().join('|')
    pairs.set(key, [...(pairs.get(key) ?? []), link])
  }
  return [...pairs.values()].flatMap((links): readonly Finding[] => {
    const sides = (
      [
        ['affirmed', 'the same'],
        ['denied', 'separate'],
        ['open', 'not known'],
      ] as const
    ).flatMap(([polarity, says]): readonly Held[] => {
      const claims = links.flatMap((link) => (link.polarity === polarity ? (claim(link.claim) ?? []) : []))
      return claims.length > 0 ? [{ says, claims }] : []
    })
    // All agreed is no conflict; one source that leaves it open is a question to show.
    if (sides.length < 2 && sides[0]?.says !== 'not known') return []
    const [first, second] = links[0]!.incidents.map((id) => resolution.incidents.get(id)?.title ?? id)
    return [
      {
        kind: 'same or separate incident',
        about: `${first} / ${second}`,
        things: [],
        incident: links[0]!.incidents[0],
        sides,
        because:
          sides.length < 2 ? 'a source leaves open whether they are one' : 'sources differ on whether they are one',
      },
    ]
  })
}
