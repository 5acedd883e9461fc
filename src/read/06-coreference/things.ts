// The finished things and mentions, in text order. A thing is called by its fullest proper name, a state by its plain
// name, a thing without a name by its first description.
import type { Mention, Thing } from '../analysis.ts'
import { countryName } from '../lexicon/people/countries.ts'
import type { Candidate } from './candidate.ts'
import type { Cluster } from './cluster.ts'
import type { Discourse } from './discourse.ts'
import { wordsOf } from './folding.ts'
import { standingAlone } from './standing-alone.ts'

export interface Coreference {
  readonly mentions: readonly Mention[]
  readonly things: readonly Thing[]
}

const before = (a: Candidate, b: Candidate): number => a.at.start - b.at.start || a.at.end - b.at.end

export function things(d: Discourse): Coreference {
  const clusters = d.clusters().toSorted((a, b) => before(a.first, b.first) || a.id - b.id)
  const indices = new Map(clusters.map((c, i) => [c, i]))
  const made = clusters.map((c, index): Thing => {
    const members = c.members.flatMap((m) => indices.get(m) ?? [])
    return {
      index,
      name: nameOf(d, c),
      type: c.type,
      ...(c.kind === undefined ? {} : { kind: c.kind }),
      ...(c.country === undefined ? {} : { country: c.country }),
      ...(c.gender === undefined || c.type !== 'Person' ? {} : { gender: c.gender }),
      ...(c.plural ? { plural: true } : {}),
      ...(members.length > 1 ? { members } : {}),
      mentions: c.mentions.toSorted(before).map((m) => mention(m, c, index)),
      links: c.links,
    }
  })
  const mentions = made.flatMap((t) => t.mentions).toSorted((a, b) => a.start - b.start || a.end - b.end)
  return { mentions, things: made }
}

const mention = (m: Candidate, c: Cluster, thing: number): Mention => ({
  start: m.at.start,
  end: m.at.end,
  sentence: m.sentence,
  first: m.first,
  last: m.last,
  headWord: m.head,
  text: m.text,
  type: c.type,
  ...(c.kind === undefined ? {} : { kind: c.kind }),
  thing,
})

const withoutArticle = (s: string): string => s.replace(/^the\s+/i, '')

function nameOf(d: Discourse, c: Cluster): string {
  if (c.members.length > 0) return c.members.map((member) => nameOf(d, member)).join(' and ')
  const names = c.mentions.filter((m) => m.sort === 'name')
  const own = names.filter((m) => m.type === c.type)
  if (c.kind === 'country' && c.country !== undefined) {
    const plain = own.filter((m) => m.kind === 'country')
    return (
      mostFrequent(plain.filter((m) => !/^[\p{Lu}.]+$/u.test(m.text))) ?? mostFrequent(plain) ?? countryName(c.country)
    )
  }
  const fullest = (own.length > 0 ? own : names).toSorted((a, b) => weight(b) - weight(a) || before(a, b))[0]
  // "NEWARK" in a dateline is Newark
  const spoken = own.find((m) => m.text.toLowerCase() === fullest?.text.toLowerCase() && /\p{Ll}/u.test(m.text))
  if (fullest) return withoutArticle((spoken ?? fullest).text)
  const described = c.mentions.filter((m) => m.sort === 'description').toSorted(before)[0]
  return withoutArticle(described ? standingAlone(d, described, (place) => nameOf(d, place)) : c.first.text)
}

/** An alias never outweighs the name it stands for: that name came first and both may have two words. */
const weight = (m: Candidate): number => wordsOf(m.text).length

function mostFrequent(all: readonly Candidate[]): string | undefined {
  const counts = new Map<string, number>()
  for (const m of all) counts.set(withoutArticle(m.text), (counts.get(withoutArticle(m.text)) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}
