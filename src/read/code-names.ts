// Papers of courts call people and bodies by a word and a number or a letter, "Officer-1", "Company A", "Country B": each
// of them is a name, and what the word says is what it names.
import type { EntityType, OrganizationKind, PlaceKind } from '../model/ontology.ts'
import { span } from '../model/span.ts'
import type { Name, Sentence } from './analysis.ts'

type Kind = Pick<Name, 'type'> & { readonly kind?: OrganizationKind | PlaceKind }

const words = (s: string, type: Exclude<EntityType, 'Group'>, kind?: OrganizationKind | PlaceKind) =>
  s.split(' ').map((w) => [w, { type, ...(kind === undefined ? {} : { kind }) }] as const)

const CODED: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...words(
    'individual person cc chs uc officer official victim witness source agent subject defendant co-conspirator conspirator',
    'Person',
  ),
  ...words('associate recruit handler student employee executive dissident journalist', 'Person'),
  ...words('company firm corporation bank business', 'Organization', 'company'),
  ...words('service', 'Organization', 'intelligence'),
  ...words('organization organisation entity group association', 'Organization', 'other'),
  ...words('agency ministry', 'Organization', 'government'),
  ...words('university', 'Organization', 'education'),
  ...words('country state', 'Place', 'country'),
])

/** How many words from `i` make a code name: "Officer - 1" three, "Country A" two, none 0. */
function length({ words: w }: Sentence, i: number): number {
  const [first, second, third] = [w[i], w[i + 1], w[i + 2]]
  if (!first || !second || !/^\p{Lu}/u.test(first.text)) return 0
  const joined = /^[-‐‑]$/.test(second.text) && second.start === first.end && third?.start === second.end
  if (joined && /^(?:\d{1,2}|\p{Lu})$/u.test(third?.text ?? '')) return 3
  // "Country A": a lone letter that begins nothing.
  return /^[B-HJ-Z]$|^A$/.test(second.text) && !/^\p{Lu}/u.test(third?.text ?? '') ? 2 : 0
}

export function codeNames(text: string, sentences: readonly Sentence[], names: readonly Name[]): readonly Name[] {
  const found: Name[] = []
  for (const s of sentences) {
    for (let i = 0; i + 1 < s.words.length; i++) {
      const kind = CODED.get(s.words[i]?.text.toLowerCase() ?? '')
      const n = kind ? length(s, i) : 0
      const [first, last] = [s.words[i], s.words[i + n - 1]]
      if (!kind || n === 0 || !first || !last) continue
      const at = span(first.start, last.end)
      const name = text.slice(at.start, at.end)
      const country = kind.kind === 'country' ? { country: `x:${name}` } : {}
      found.push({ ...at, sentence: s.index, first: i, last: i + n, text: name, ...kind, ...country })
    }
  }
  if (found.length === 0) return names
  const free = names.filter(
    (n) => !found.some((f) => f.sentence === n.sentence && f.first < n.last && n.first < f.last),
  )
  return [...free, ...found].sort((a, b) => a.start - b.start)
}
