// Who pleads a case bears no witness in it: "the prosecutor, Karl Weber KC, told the court that", "his barrister told the jury".

import type { Occurrence } from './match.ts'
import type { Reading } from './reading.ts'

const PLEADS = /\b(?:prosecutors?|barristers?|solicitors?|lawyers?|attorneys?|counsel|advocates?|[KQS]\.?C)\b/i

/** The occurrences without the testimony of those whom the document calls counsel and nobody accuses. */
export function withoutCounsel(r: Reading, all: readonly Occurrence[]): readonly Occurrence[] {
  const counsel = new Set<string>()
  const accused = new Set<string>()
  for (const { frame, roles } of all) {
    if (frame.predicate === 'occupation' && PLEADS.test(roles.get('title')?.[0].at.quote ?? ''))
      for (const f of roles.get('person') ?? []) if (f.name !== undefined) counsel.add(f.name)
    for (const role of ['accused', 'suspect'] as const)
      for (const f of roles.get(role) ?? []) if (f.name !== undefined) accused.add(f.name)
  }
  return all.filter((o) => {
    const witness = o.frame.predicate === 'testimony' ? o.roles.get('witness')?.[0] : undefined
    if (witness?.name === undefined || accused.has(witness.name)) return true
    // "Karl Weber, prosecuting, told the jury"
    const behind = r.analysis.text.slice(witness.at.end, witness.at.end + 24)
    return !(
      counsel.has(witness.name) ||
      PLEADS.test(witness.at.quote) ||
      /^(?:,? [KQS]C\b)?,? (?:prosecuting|defending|counsel|for the (?:prosecution|defence|defense|Crown))\b/.test(
        behind,
      ) ||
      /^ [KQS]C\b/.test(behind)
    )
  })
}
