// Bodies that only the words around them show: "Unit 29155", "Department C", "the Rioni Crew", "a company, Kartal Koruma,",
// "a member of the Kestrels". Names that are found already stay, unless their neighbours rule their type out.
import { span } from '../model/span.ts'
import type { Name, Sentence } from './analysis.ts'
import { GIVEN_NAMES } from './lexicon/names/given-names.ts'
import { ORGANIZATION_WORDS } from './lexicon/names/organization-words.ts'
import { namesPerson, nounClass } from './lexicon/people/nouns.ts'

const NUMBERED: ReadonlyMap<string, Name['kind']> = new Map([
  ...['Unit', 'Battalion', 'Brigade', 'Regiment'].map((w) => [w, 'military'] as const),
  ...['Department', 'Directorate', 'Section', 'Division'].map((w) => [w, 'government'] as const),
])
const CREWS: ReadonlySet<string> = new Set(
  'crew gang syndicate clan cartel mob brigade militia society boys'.split(' '),
)
const MEMBERS = /^(?:heads?|leaders?|boss|chief|founders?|owners?|members?)$/i

export function bodies(text: string, sentences: readonly Sentence[], names: readonly Name[]): readonly Name[] {
  const taken = sentences.map(() => new Set<number>())
  const inSentence: Name[][] = sentences.map(() => [])
  for (const n of names) {
    inSentence[n.sentence]?.push(n)
    for (let i = n.first; i < n.last; i++) taken[n.sentence]?.add(i)
  }
  const settled = names.map((n) => retyped(sentences[n.sentence], n, inSentence[n.sentence] ?? []))
  const found = sentences.flatMap((s) =>
    s.words.flatMap((w, i): Name[] => {
      if (taken[s.index]?.has(i)) return []
      const made = numbered(s, i) ?? crew(s, i, (k) => taken[s.index]?.has(k) === true) ?? acronym(s, i)
      if (!made) return []
      const at = span((s.words[made.first] ?? w).start, (s.words[made.last - 1] ?? w).end)
      const kind = made.kind === undefined ? {} : { kind: made.kind }
      return [{ ...at, sentence: s.index, ...made, ...kind, text: text.slice(at.start, at.end), type: 'Organization' }]
    }),
  )
  return found.length === 0 ? settled : [...settled, ...found].sort((a, b) => a.start - b.start)
}

type Stretch = Pick<Name, 'first' | 'last' | 'kind'>

/** "Unit 29155", "Department C". */
function numbered({ words }: Sentence, i: number): Stretch | undefined {
  const kind = NUMBERED.get(words[i]?.text ?? '')
  const code = words[i + 1]?.text ?? ''
  return kind && /^(?:\d{1,6}|\p{Lu}|[IVX]+)$/u.test(code) ? { first: i, last: i + 2, kind } : undefined
}

/** "the anti-terrorism unit, MMAD,": letters that stand for the body before the comma. */
function acronym({ words }: Sentence, i: number): Stretch | undefined {
  const comma = words[i - 1]?.text === ',' || (/^the$/i.test(words[i - 1]?.text ?? '') && words[i - 2]?.text === ',')
  if (!comma || !/^\p{Lu}{3,7}$/u.test(words[i]?.text ?? '') || !/^[,.]$/.test(words[i + 1]?.text ?? ''))
    return undefined
  const noun = words[words[i - 1]?.text === ',' ? i - 2 : i - 3]
  const body = noun && /^NNP?$/.test(noun.xpos) ? nounClass(noun.lemma.toLowerCase(), false) : undefined
  return body?.type === 'Organization'
    ? { first: i, last: i + 1, kind: (body.kind as Name['kind']) ?? 'other' }
    : undefined
}

/** "the Rioni Crew": capitals that end in a word for a band of people. */
function crew({ words }: Sentence, i: number, isTaken: (k: number) => boolean): Stretch | undefined {
  const word = words[i]?.text ?? ''
  if (!CREWS.has(word.toLowerCase()) || !/^\p{Lu}\p{Ll}/u.test(word)) return undefined
  let first = i
  while (first > 0 && /^\p{Lu}\p{Ll}/u.test(words[first - 1]?.text ?? '') && !isTaken(first - 1) && i - first < 4)
    first--
  if (first > 0 && /^(?:the|an?|his|her|their)$/i.test(words[first]?.text ?? '')) first++
  return first < i ? { first, last: i + 1, kind: ORGANIZATION_WORDS.get(word.toLowerCase()) ?? 'criminal' } : undefined
}

/** "the director of a charity": the noun belongs to somebody before it. */
function isOfPerson(words: Sentence['words'], at: number): boolean {
  const of = words.findLastIndex((w, k) => k < at && k > at - 5 && /^(?:of|at|in|for)$/i.test(w.text))
  const lemma = words[of - 1]?.lemma.toLowerCase() ?? ''
  return of > 0 && (namesPerson(lemma) || lemma === 'head')
}

/** What stands before a name may rule out that it is a person or a town. */
function retyped(sentence: Sentence | undefined, n: Name, names: readonly Name[]): Name {
  const words = sentence?.words ?? []
  if (isOfficeHolder(words, n)) {
    const { start, end, first, last, text } = n
    return { start, end, sentence: n.sentence, first, last, text, type: 'Person' }
  }
  if (n.type === 'Place' && isOffice(words, n)) {
    const { country: _, ...rest } = n
    return { ...rest, type: 'Organization', kind: 'government' }
  }
  // "a scrap dealer from Galați"
  if (
    n.type === 'Organization' &&
    (n.kind === undefined || n.kind === 'other') &&
    n.last - n.first === 1 &&
    words[n.first - 1]?.text === 'from' &&
    namesPerson(words[n.first - 2]?.lemma.toLowerCase() ?? '')
  )
    return { ...n, type: 'Place', kind: 'city' }
  if (!/^(?:Person|Place|Thing)$/.test(n.type) || n.country !== undefined || n.gender !== undefined) return n
  const before = words[n.first - 1]
  const noun = words[beforePlace(words, names, n.first - 2)]
  // "a private security company, Kartal Koruma,"
  // but "the director of a charity, Juma Mwinyi," is the director
  const isOfficer =
    n.type === 'Person' && (GIVEN_NAMES.has(words[n.first]?.text.toLowerCase() ?? '') || isOfPerson(words, n.first - 2))
  if (
    !isOfficer &&
    before?.text === ',' &&
    noun?.xpos === 'NN' &&
    /^[,.;]$|^(?:in|of)$/.test(words[n.last]?.text ?? '')
  ) {
    const body = nounClass(noun.lemma.toLowerCase(), false)
    if (body?.type === 'Organization') return { ...n, type: 'Organization', kind: body.kind ?? 'other' }
  }
  // "Casa Verde, a cultural centre in Asunción,"
  const described = n.type === 'Person' && !isOfficer ? bodyBehind(words, n.last) : undefined
  if (described) return { ...n, type: 'Organization', kind: described }
  // "Salma Pineda, 31, of Elizabeth, New Jersey,"
  const region =
    words[n.last]?.text === ',' && n.last - n.first === 1 ? names.find((x) => x.first === n.last + 1) : undefined
  if (n.type === 'Person' && region?.type === 'Place' && /^(?:of|in|near|from|to|at)$/i.test(before?.text ?? ''))
    return { ...n, type: 'Place', kind: 'city', ...(region.country === undefined ? {} : { country: region.country }) }
  // "Father Ioan Cebotaru of Orhei": a word of its own behind somebody's name is where they are from
  const bearer = names.find((x) => x.type === 'Person' && x.last === n.first - 1 && x.last - x.first > 1)
  if (n.type === 'Person' && bearer && n.last - n.first === 1 && /^(?:of|from)$/i.test(before?.text ?? ''))
    return { ...n, type: 'Place', kind: 'city' }
  // "a member of the Kestrels"
  const of = words[n.first - 2]?.text === 'of' && /^the$/i.test(before?.text ?? '')
  return of && n.type !== 'Place' && MEMBERS.test(words[n.first - 3]?.text ?? '')
    ? { ...n, type: 'Organization', kind: 'other' }
    : n
}

/** "the Cleveland Field Office", "Lena Marr of the Northern District of Ohio": offices, wherever they sit; "in the District" is a place. */
function isOffice(words: Sentence['words'], { first, last }: Name): boolean {
  const [end, of] = [words[last - 1]?.text ?? '', words[first - 2]?.text ?? '']
  if (/^(?:Office|Division|Directorate|Bureau|Unit)$/.test(end)) return true
  const isDistrict = words
    .slice(first, last)
    .some((w, k) => w.text === 'District' && words[first + k + 1]?.text === 'of')
  return isDistrict && end !== 'Columbia' && /^(?:of|for)$/.test(of)
}

/** "a company in the Seychelles, Calder Marine": the noun before where it is. */
function beforePlace(words: Sentence['words'], names: readonly Name[], at: number): number {
  const place = names.find((x) => x.type === 'Place' && x.last === at + 1)
  if (!place) return at
  const preposition = /^the$/i.test(words[place.first - 1]?.text ?? '') ? place.first - 2 : place.first - 1
  return /^(?:in|near|from|outside)$/i.test(words[preposition]?.text ?? '') ? preposition - 1 : at
}

/** The kind of body that a description behind a comma tells of, where its last noun is one. */
function bodyBehind(words: Sentence['words'], comma: number): Name['kind'] | undefined {
  if (words[comma]?.text !== ',' || !/^(?:an?|the)$/i.test(words[comma + 1]?.text ?? '')) return undefined
  let noun = comma + 2
  while (/^(?:ADJ|NOUN|PROPN)$/.test(words[noun + 1]?.upos ?? '') && noun < comma + 7) noun++
  const w = words[noun]
  const body = w?.xpos === 'NN' ? nounClass(w.lemma.toLowerCase(), false) : undefined
  return body?.type === 'Organization' ? ((body.kind as Name['kind']) ?? 'other') : undefined
}

const HOLDS = /^(?:head|chief|director|spokesman|spokeswoman|chairman|chairwoman|minister|commander|analyst|lawyer)$/

/** "Tautvydas Norkus, head of the Guard,": what the model takes for an unknown body and holds an office is somebody. */
const isOfficeHolder = (words: Sentence['words'], n: Name): boolean =>
  n.type === 'Organization' &&
  (n.kind === undefined || n.kind === 'other') &&
  n.last - n.first === 2 &&
  words[n.last]?.text === ',' &&
  HOLDS.test(words[n.last + 1]?.text ?? '') &&
  words
    .slice(n.first, n.last)
    .every((w) => /^\p{Lu}\p{Ll}+$/u.test(w.text) && !ORGANIZATION_WORDS.has(w.text.toLowerCase()))
