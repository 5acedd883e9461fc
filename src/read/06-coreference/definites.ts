// A definite description takes up something known, by sieves from precise to loose: the same words, "the suspect", the
// same head near by, "the group", the same head further back. Indefinite ones ("a man", "another man") never do.

import { body } from './bodies.ts'
import type { Candidate } from './candidate.ts'
import { client } from './clients.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'
import { generic } from './epithets.ts'
import { kin } from './kin.ts'
import type { Known } from './known.ts'
import { latter } from './latter.ts'
import { FAR, NEAR } from './phrase.ts'
import { sameHead, sameWords, shortBody } from './repeats.ts'

export function linkDefinite(d: Discourse, c: Candidate, known: Known): void {
  const own = d.clusterOf(c)
  if (!own || c.determiner === 'fresh') return
  if (own.mentions.length > 1) {
    identified(d, c, own, known)
    return
  }
  const found =
    client(d, c, own) ??
    latter(d, c, own) ??
    kin(d, c, own) ??
    shortBody(d, c, own, known) ??
    sameWords(d, c, own, known) ??
    generic(d, c, own, known) ??
    sameHead(d, c, own, known, NEAR) ??
    body(d, c, own) ??
    sameHead(d, c, own, known, FAR)
  if (found) d.attach(c, found.to, found.sieve, `“${c.text}” takes up “${found.to.first.text}”`)
}

/** "the Bureau", where the names know it as a name of its own. */
export function linkShortBody(d: Discourse, c: Candidate, known: Known): void {
  const own = d.clusterOf(c)
  const isBare = own !== undefined && [...own.names.values()].every((name) => name.length === 1)
  const found =
    isBare && /^the$/i.test(c.tree.words[c.first - 1]?.text ?? c.text.split(' ')[0] ?? '')
      ? shortBody(d, c, own, known)
      : undefined
  if (found) d.attach(c, found.to, found.sieve, `“${c.text}” is short for “${found.to.first.text}”`)
}

/** "The man was Rauf Melik" after "A tall man entered"; "this individual, known as Don Ali" of somebody named before. */
function identified(d: Discourse, c: Candidate, own: Cluster, known: Known): void {
  if (
    c.type !== 'Person' ||
    c.determiner !== 'definite' ||
    own.mentions.some((m) => m.sentence !== c.sentence && m.index < c.index)
  )
    return
  const by = own.links.find(
    (l) => l.sieve === 'copula' || l.sieve === 'named' || (l.sieve === 'alias' && l.from.start === c.at.start),
  )
  if (!by) return
  const unnamed = { ...own, names: new Map() }
  const found =
    by.sieve === 'alias'
      ? generic(d, c, unnamed, known)
      : (sameHead(d, c, own, known, FAR) ?? generic(d, c, unnamed, known))
  if (found && found.to !== own && (by.sieve === 'alias' || !found.to.named))
    d.attach(c, found.to, found.sieve, `“${c.text}” takes up “${found.to.first.text}”`)
}
