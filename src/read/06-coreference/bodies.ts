// "the group", "the service", "the city", "Azerbaijan’s intelligence service": the most prominent body or place near by of a
// kind that the noun names.
import { kindsTakenUp } from '../lexicon/people/bodies.ts'
import { areTwo, isNamedInPlural } from './agreement.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'
import { type Found, hasOwnPhrase, isCapital, NEAR, NEUTRAL, ownerOf } from './phrase.ts'
import { rank } from './salience.ts'

export function body(d: Discourse, c: Candidate, own: Cluster): Found | undefined {
  const kinds = kindsTakenUp(c.lemma)
  const owner = c.determiner === 'possessive' ? ownerOf(d, c)?.country : undefined
  if (!kinds || (c.determiner !== 'definite' && owner === undefined) || c.plural || isCapital(c) || hasOwnPhrase(c))
    return undefined
  const fits = (x: Cluster, m: Candidate): boolean =>
    x !== own &&
    !x.plural &&
    !isNamedInPlural(x) &&
    x.kind !== undefined &&
    (kinds.has(x.kind) || isIsland(c, x)) &&
    !(SECRET.test(c.lemma) && isCivil(x)) &&
    (x.type === 'Organization' || x.type === 'Place') &&
    (owner === undefined || isOf(d, x, owner)) &&
    c.modifiers.every((w) => NEUTRAL.has(w) || w === x.kind || x.modifiers.has(w)) &&
    (m.sentence !== c.sentence || !areTwo(m, c))
  const [best] = rank(d, c, { within: NEAR, fits })
  return best && { to: best.cluster, sieve: 'description' }
}

/** "the network was run from Turkey", said by somebody of the Security Forum: a forum is no network. */
const isCivil = (x: Cluster): boolean =>
  [...x.names.values()].some((name) => CIVIL.test(name.at(-1) ?? '') || CIVIL.test(name[0] ?? ''))
const SECRET = /^(?:network|group|gang|ring|cell|outfit)$/
const CIVIL =
  /^(?:forum|institute|institution|council|cent(?:re|er)|university|college|school|academy|observatory|museum|association|foundation|think|hospital|committee|commission|federation|chamber|initiative)$/

/** "Azerbaijan’s State Security Service" is Azerbaijan's, also where no list knows its country. */
const isOf = (d: Discourse, x: Cluster, country: string): boolean =>
  x.country === country || x.mentions.some((m) => ownerOf(d, m)?.country === country)

/** "the island", where Cyprus was spoken of */
const isIsland = (c: Candidate, x: Cluster): boolean =>
  c.lemma === 'island' && x.kind === 'country' && x.country !== undefined && ISLANDS.has(x.country)
const ISLANDS: ReadonlySet<string> = new Set(
  'AG BB BH BM BS CU CV CY DM DO FJ GD HT IE IS JM KM KY LC LK MG MT MU MV NR NZ PR SC SG ST TO TT TV TW VC VU WS'.split(
    ' ',
  ),
)
