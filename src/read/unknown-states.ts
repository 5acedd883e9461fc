// A country that no list knows shows itself by its adjective: where a text has both "Belmaria" and "the Belmarian
// police", Belmaria is a country and its police an organ of state. Holds for new, renamed, unrecognised and invented ones.

import type { OrganizationKind } from '../model/ontology.ts'
import { span } from '../model/span.ts'
import type { Name, Sentence } from './analysis.ts'
import { nounClass } from './lexicon/people/nouns.ts'

/** Marks a country without an ISO code; its name follows. */
export const UNLISTED = 'x:'

const ORGANS: ReadonlyMap<string, OrganizationKind> = new Map([
  ...['government', 'governments', 'regime', 'state', 'authorities', 'leadership', 'side'].map(
    (w) => [w, 'state'] as const,
  ),
  ...['police', 'gendarmerie'].map((w) => [w, 'police'] as const),
  ...['intelligence'].map((w) => [w, 'intelligence'] as const),
  ...['army', 'navy', 'military'].map((w) => [w, 'military'] as const),
  ...['embassy', 'consulate'].map((w) => [w, 'diplomatic'] as const),
])
const SERVICE = /^services?$|^agenc(?:y|ies)$/

function adjectives(country: string): readonly string[] {
  const stem = country.replace(/[aey]$/u, '')
  const forms = [
    `${country}n`,
    `${country}i`,
    `${country}ian`,
    `${country}ese`,
    `${country}ish`,
    `${stem}an`,
    `${stem}ian`,
    `${stem}ish`,
    `${stem}ese`,
  ]
  return [...forms, ...forms.map((f) => `${f}s`)]
}

const lastWord = (s: string): string => s.slice(s.lastIndexOf(' ') + 1).toLowerCase()

/** "GVINADZE" in capitals after "Levan GVINADZE" is the man, not an acronym. */
function asSurname(name: Name, surnames: ReadonlySet<string>): Name {
  const mistaken =
    name.last - name.first === 1 &&
    name.type !== 'Person' &&
    name.country === undefined &&
    /^\p{Lu}{4,}$/u.test(name.text) &&
    surnames.has(name.text.toLowerCase())
  if (!mistaken) return name
  const { kind: _kind, ...rest } = name
  return { ...rest, type: 'Person' }
}

/** A body whose kind no list knows, called by an organ's word: "External Protection Service". */
function asOrgan(name: Name): Name {
  if (name.type !== 'Organization' || name.kind !== 'other') return name
  if (
    /\b(?:Intelligence|Security|Protection|Secret|Counterintelligence)\b.*\bService|\bService\b.*\b(?:Intelligence|Security)\b/.test(
      name.text,
    )
  )
    return { ...name, kind: 'intelligence' }
  return /\b(?:Service|Directorate|Ministry|Department|Bureau|Agency|Inspectorate)\b/.test(name.text)
    ? { ...name, kind: 'government' }
    : name
}

/** Organs that only a state has: whoever owns one is a state. */
const OF_STATE: ReadonlySet<string> = new Set([
  'intelligence',
  'military',
  'police',
  'government',
  'prosecution',
  'state',
])

/** "Belmaria's Directorate of Special Tasks" is two names, and the first is that of a state. */
function withoutOwner(text: string, sentence: Sentence, name: Name): readonly Name[] {
  const [owner, mark, next] = [name.first, name.first + 1, name.first + 2].map((i) => sentence.words[i])
  const splits =
    name.type === 'Organization' &&
    name.last - name.first >= 3 &&
    owner !== undefined &&
    next !== undefined &&
    /^['’]s$/.test(mark?.text ?? '') &&
    /^\p{Lu}/u.test(next.text) &&
    /^\p{Lu}\p{Ll}+$/u.test(owner.text) &&
    nounClass(owner.lemma.toLowerCase(), false) === undefined
  if (!splits) return [name]
  const end = sentence.words[name.last - 1] ?? next
  const rest = span(next.start, end.end)
  const organ: Name = { ...name, ...rest, first: name.first + 2, text: text.slice(rest.start, rest.end) }
  if (name.country !== undefined || !OF_STATE.has(name.kind ?? '')) return [organ]
  const at = span(owner.start, owner.end)
  const state: Name = {
    ...at,
    sentence: sentence.index,
    first: name.first,
    last: name.first + 1,
    text: owner.text,
    type: 'Place',
    kind: 'country',
    country: `${UNLISTED}${owner.text}`,
  }
  return [state, organ]
}

export function unknownStates(text: string, sentences: readonly Sentence[], given: readonly Name[]): readonly Name[] {
  const surnames = new Set(
    given.flatMap((n) => (n.type === 'Person' && n.last - n.first > 1 ? [lastWord(n.text)] : [])),
  )
  const names = given.flatMap((n) => {
    const sentence = sentences[n.sentence]
    return sentence ? withoutOwner(text, sentence, asOrgan(asSurname(n, surnames))) : [n]
  })
  const taken = sentences.map(() => new Map<number, Name>())
  for (const n of names) for (let i = n.first; i < n.last; i++) taken[n.sentence]?.set(i, n)
  const modifiers = new Set<string>()
  const plain = new Set<string>()
  for (const s of sentences) {
    s.words.forEach((w, i) => {
      if (!/^\p{Lu}\p{Ll}{3,}$/u.test(w.text)) return
      const name = taken[s.index]?.get(i)
      if (name && (name.type === 'People' || name.country !== undefined)) return
      const next = s.words[i + 1]
      const modifies = next !== undefined && (next.upos === 'NOUN' || next.upos === 'ADJ' || next.upos === 'PROPN')
      if (modifies && !(name?.type === 'Person' && name.last - name.first > 1)) modifiers.add(w.text)
      if (!name || name.last - name.first === 1) plain.add(w.text)
    })
  }
  const countryOf = new Map<string, string>()
  for (const country of plain) {
    for (const form of adjectives(country))
      if (modifiers.has(form) || (form.endsWith('s') && plain.has(form) && modifiers.has(form.slice(0, -1))))
        countryOf.set(form, country)
  }
  if (countryOf.size === 0) return names
  const countries = new Set(countryOf.values())
  const found: Name[] = []
  const replaced = new Set<Name>()
  for (const s of sentences) {
    for (let i = 0; i < s.words.length; i++) {
      const w = s.words[i]
      if (!w) continue
      const name = taken[s.index]?.get(i)
      if (name && name.last - name.first > 1) continue
      const make = (last: number, parts: Pick<Name, 'type'> & Partial<Name>) => {
        const end = s.words[last - 1] ?? w
        const at = span(w.start, end.end)
        found.push({ ...at, sentence: s.index, first: i, last, text: text.slice(at.start, at.end), ...parts })
        if (name) replaced.add(name)
      }
      if (countries.has(w.text)) make(i + 1, { type: 'Place', kind: 'country', country: `${UNLISTED}${w.text}` })
      const country = countryOf.get(w.text)
      if (country === undefined) continue
      const organ = ORGANS.get(s.words[i + 1]?.text.toLowerCase() ?? '')
      const code = `${UNLISTED}${country}`
      if (organ === undefined || taken[s.index]?.has(i + 1)) make(i + 1, { type: 'People', country: code })
      else
        make(organ === 'intelligence' && SERVICE.test(s.words[i + 2]?.text ?? '') ? i + 3 : i + 2, {
          type: 'Organization',
          kind: organ,
          country: code,
        })
    }
  }
  return [...names.filter((n) => !replaced.has(n)), ...found].sort((a, b) => a.start - b.start)
}
