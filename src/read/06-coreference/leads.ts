// Whoever a headline or a lead leaves unnamed: "A Bulgarian courier has been jailed for spying. Stoyan Kolev, 38, was
// sentenced on Friday." The first name that meets the law in the next sentences is the one person who met it before.
import { mayBeOne } from './agreement.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import { deedsOf } from './deeds.ts'
import type { Discourse } from './discourse.ts'

const words = (s: string): readonly string[] => s.split(' ')
/** What the law does to somebody, and what they do before it. */
const BEFORE_THE_LAW: ReadonlySet<string> = new Set([
  ...words(
    'arrest detain jail imprison sentence charge accuse indict convict try acquit extradite deport hold remand seize find',
  ).map((w) => `<${w}`),
  ...words('plead admit deny appear face stand').map((w) => `>${w}`),
])
const OPENING = 4
const WITHIN = 2

export function linkLead(d: Discourse, c: Candidate): void {
  const own = d.clusterOf(c)
  if (!own || own.first !== c || c.sentence > OPENING || own.plural || !meetsTheLaw(c)) return
  let found: Cluster | undefined
  for (let i = c.index - 1; i >= 0; i--) {
    const m = d.candidates[i] as Candidate
    if (c.sentence - m.sentence > WITHIN) break
    const cluster = d.clusterOf(m)
    if (m.sentence === c.sentence || m.sort !== 'description' || m.type !== 'Person' || !meetsTheLaw(m)) continue
    if (!cluster || cluster.named || cluster.first !== m || cluster.plural || cluster === found) continue
    // Two of them: which one is named, nobody can tell.
    if (found) return
    found = cluster
  }
  if (found && isUnknown(found.first) && mayBeOne(own, found))
    d.join(c, found.first, 'lead', `“${found.first.text}” is named “${c.text}” in the next sentences`)
}

/** "a courier", and "courier" in a headline: nobody yet known. */
const isUnknown = (m: Candidate): boolean => m.determiner === 'fresh' || m.determiner === 'bare'

const meetsTheLaw = (c: Candidate): boolean => deedsOf(c).some((deed) => BEFORE_THE_LAW.has(deed))
