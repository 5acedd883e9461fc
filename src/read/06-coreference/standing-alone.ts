// What somebody without a name is called where the text is not at hand: "Israelis living on the island" are "Israelis living
// in Cyprus".
import { childWith } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'

/** The words of a description, with the names of the places that it only takes up. */
export function standingAlone(d: Discourse, m: Candidate, placeName: (c: Cluster) => string): string {
  let name = m.text
  for (let word = m.last - 1; word > m.head; word--) {
    const inner = d.at(m.sentence, word)
    const place = inner?.head === word && inner.sort === 'description' && inner.determiner === 'definite'
    const cluster = place ? d.clusterOf(inner) : undefined
    if (!inner || cluster?.type !== 'Place' || !cluster.named || inner.last > m.last) continue
    // "on the island", but "in Cyprus"
    const preposition = childWith(m.tree, word, 'case')
    const isOn = preposition !== undefined && /^on$/i.test(m.tree.words[preposition]?.text ?? '')
    const from = (isOn ? m.tree.words[preposition]?.start : inner.at.start) ?? inner.at.start
    const behind = d.text.slice(inner.at.end, m.at.end)
    // "a villa in the Russian port of Vladivostok": "in Vladivostok"
    const before = d.text.slice(m.at.start, from).replace(/\bthe\s+$/i, '')
    name = `${before}${isOn ? 'in ' : ''}${placeName(cluster)}${behind}`
    break
  }
  return name
}
