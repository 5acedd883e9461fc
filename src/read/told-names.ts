// Names that the words around them announce where the model passed them over: "a sergeant called Erdal Ocakli", "the
// Directorate of Special Tasks (DST)", "the criminal network Vestkor", "Anbar Metals Trading".
import type { OrganizationKind } from '../model/ontology.ts'
import { span } from '../model/span.ts'
import type { Name, Sentence, Word } from './analysis.ts'
import { COUNTRY_BY_ADJECTIVE } from './lexicon/names/countries.ts'
import { FATHERS } from './lexicon/names/joined-names.ts'
import { ORGANIZATION_WORDS } from './lexicon/names/organization-words.ts'
import { POST_NOMINALS } from './lexicon/names/titles.ts'
import { isOccupation, namesPerson, nounClass, nounOfTwo } from './lexicon/people/nouns.ts'
import { isCapital, isQuote, recut } from './recut-names.ts'

type Stretch = Pick<Name, 'first' | 'last' | 'type' | 'kind'>

export function toldNames(text: string, sentences: readonly Sentence[], names: readonly Name[]): readonly Name[] {
  const made: Name[] = []
  const inSentence: Name[][] = sentences.map(() => [])
  for (const n of names) inSentence[n.sentence]?.push(n)
  for (const s of sentences) {
    const own = inSentence[s.index] ?? []
    const kept = recut(s, own)
    for (const n of firms(s, kept)) {
      kept.splice(0, kept.length, ...kept.filter((x) => x.last <= n.first || x.first >= n.last))
      kept.push(asName(text, s, n))
    }
    kept.push(...spelledOut(s, kept).map((n) => asName(text, s, n)))
    const taken = new Set(kept.flatMap((n) => range(n.first, n.last)))
    made.push(
      ...kept.map((n) => (own.includes(n) ? n : asName(text, s, n))),
      ...told(s, taken).map((n) => asName(text, s, n)),
    )
  }
  return made.sort((a, b) => a.start - b.start)
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, k) => first + k)

function asName(text: string, s: Sentence, n: Name | Stretch): Name {
  const at = span((s.words[n.first] as Word).start, (s.words[n.last - 1] as Word).end)
  return { ...n, ...at, sentence: s.index, text: text.slice(at.start, at.end) }
}

/** "Anbar Metals Trading", "Carbones del Norte S.R.L.": capitals that end in a word for a firm. */
function firms(s: Sentence, own: readonly Name[]): readonly Stretch[] {
  const found: Stretch[] = []
  s.words.forEach((w, last) => {
    if (!isCapital(w) || isCapital(s.words[last + 1]) || ORGANIZATION_WORDS.get(w.text.toLowerCase()) !== 'company')
      return
    let first = last
    // "Fairlead Shipping (UK) Ltd"
    if (s.words[last - 1]?.text === ')' && s.words[last - 3]?.text === '(' && isCapital(s.words[last - 4]))
      first = last - 4
    while (first > 0 && last - first < 7 && isCapital(s.words[first - 1]) && s.words[first - 1]?.upos !== 'ADP') first--
    if (/^(?:the|an?|his|its|their)$/i.test(s.words[first]?.text ?? '')) first++
    const inside = own.filter((n) => n.first <= last && n.last > first)
    const isBracketed = s.words[last - 1]?.text === ')'
    if (
      last - first < 1 ||
      inside.some((n) => (n.type === 'Organization' && !isBracketed) || n.type === 'Person' || n.first < first)
    )
      return
    if (inside.some((n) => n.type === 'People')) return
    found.push({ first, last: last + 1, type: 'Organization', kind: 'company' })
  })
  return found
}

const SMALL =
  /^(?:of|for|and|the|on|in|de|du|del|dela|des|da|di|della|et|la|le|les|los|las|y|e|der|die|das|für|und|&)$/i

/** "the Directorate of Special Tasks (DST)": the words whose first letters the brackets give are a body's name, and in another
 *  language they may be small: "the Direction générale de la sécurité (DGS)". */
function spelledOut(s: Sentence, own: readonly Name[]): readonly Stretch[] {
  return s.words.flatMap((w, at): Stretch[] => {
    const open = at - 1
    if (s.words[open]?.text !== '(' || s.words[at + 1]?.text !== ')' || !/^\p{Lu}{3,6}$/u.test(w.text)) return []
    const letters = own.find((n) => n.first <= at && at < n.last)
    const first = own.some((n) => n.last === open && n.type !== 'People') ? -1 : spelledFrom(s.words, w.text, open)
    if (first < 0 || own.some((n) => n.first < open && n.last > first)) return []
    const kind = letters?.type === 'Organization' ? (letters.kind as OrganizationKind | undefined) : undefined
    const body = { type: 'Organization', kind: kind ?? 'other' } as const
    return [{ first, last: open, ...body }, ...(letters ? [] : [{ first: at, last: at + 1, ...body }])]
  })
}

/** The first of the words before `end` that the letters stand for, -1 where they stand for others. */
function spelledFrom(words: readonly Word[], letters: string, end: number): number {
  let rest = letters.toLowerCase()
  let first = end
  while (rest !== '' && first > 0) {
    const word = words[first - 1]?.text ?? ''
    const isLetter =
      word.toLowerCase().startsWith(rest.at(-1) ?? '') && (isCapital(words[first - 1]) || !SMALL.test(word))
    if (isLetter) rest = rest.slice(0, -1)
    else if (!SMALL.test(word)) return -1
    first--
  }
  return rest === '' && isCapital(words[first]) && end - first > 1 ? first : -1
}

/** Capitals that only a person can be by what stands beside them. */
function told(s: Sentence, taken: ReadonlySet<number>): readonly Stretch[] {
  const found: Stretch[] = []
  const w = s.words
  for (let i = 0; i < w.length; i++) {
    let last = i
    while (last < w.length && last - i < 5 && isNamePart(w[last]) && !taken.has(last)) last++
    if (last === i) continue
    // "Oisin Maguire SC": the letters behind a name
    if (last - i > 2 && POST_NOMINALS.has(w[last - 1]?.text ?? '')) {
      found.push({ first: i, last: last - 1, type: 'Person' })
      i = last
      continue
    }
    const free = !taken.has(last) && !isCapital(w[last])
    if (last - i > 1 && FATHERS.test(w[last]?.text ?? '')) found.push({ first: i, last: last + 1, type: 'Person' })
    else if (free && last - i === 1 && isTownsman(w, i)) found.push({ first: i, last, type: 'Place', kind: 'city' })
    else if (free && isHome(w, i)) found.push({ first: i, last, type: 'Place' })
    else if (free && bodyBefore(w, i))
      found.push({ first: i, last, type: 'Organization', kind: bodyBefore(w, i) ?? 'other' })
    else if (free && bodyBehind(w, last))
      found.push({ first: longer(w, i, taken), last, type: 'Organization', kind: bodyBehind(w, last) ?? 'other' })
    else if (free && isBodyFor(w, last))
      found.push({
        first: i,
        last: bodyForEnd(w, last, taken),
        type: 'Organization',
        kind: ORGANIZATION_WORDS.get(w[last - 1]?.text.toLowerCase() ?? '') ?? 'government',
      })
    else if (free && last - i > 1 && isFronted(w, i, last)) found.push({ first: i, last, type: 'Person' })
    else if (
      free &&
      (isCalled(w, i) || (last - i > 1 && isDescribed(w, last) && !isOffice(w, i, last)) || isOfTown(w, i, last))
    )
      found.push({ first: i, last, type: 'Person' })
    i = last
  }
  return found
}

/** "Bridge for Exiles": small words inside the name of a body. */
function longer(w: readonly Word[], first: number, taken: ReadonlySet<number>): number {
  let at = first
  while (/^(?:for|of)$/.test(w[at - 1]?.text ?? '') && isCapital(w[at - 2]) && !taken.has(at - 2)) at -= 2
  return at
}

const NAMED_KINDS = /^(?:criminal|armed-group|media|company|charity|political|other)$/

/** "a member of the criminal network Vestkorset", "the motorcycle club Iron Wolves" */
function bodyBefore(w: readonly Word[], i: number): OrganizationKind | undefined {
  const noun = w[i - 1]
  if (noun?.xpos !== 'NN' || !/^\p{Ll}/u.test(noun.text) || w[i]?.upos !== 'PROPN' || WHEN.test(w[i]?.text ?? ''))
    return undefined
  const body = nounOfTwo(w[i - 2]?.text ?? '', noun.lemma) ?? nounClass(noun.lemma.toLowerCase(), false)
  if (body?.type !== 'Organization' || !NAMED_KINDS.test(body.kind ?? '')) return undefined
  let from = i - 2
  while (/^(?:ADJ|NOUN|PROPN|PUNCT)$/.test(w[from]?.upos ?? '') && w[from]?.text !== ',' && i - from < 6) from--
  return /^(?:the|an?)$/i.test(w[from]?.text ?? '') ? (body.kind as OrganizationKind) : undefined
}

const WHEN =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

/** "The Kestrels, a gang from Riga," */
function bodyBehind(w: readonly Word[], i: number): OrganizationKind | undefined {
  if (w[i]?.text !== ',' || !/^an?$/i.test(w[i + 1]?.text ?? '') || w[i - 1]?.upos !== 'PROPN') return undefined
  // "On 2 March, a mosque was daubed"
  if (WHEN.test(w[i - 1]?.text ?? '')) return undefined
  for (let k = i + 2; k < i + 6; k++) {
    const word = w[k]
    if (!word || !/^(?:ADJ|NOUN|PROPN|PUNCT)$/.test(word.upos) || /^[,;.]$/.test(word.text)) return undefined
    if (word.xpos !== 'NN' || w[k + 1]?.upos === 'NOUN' || w[k + 1]?.text === '-') continue
    const body = nounClass(word.lemma.toLowerCase(), false)
    return body?.type === 'Organization' ? ((body.kind as OrganizationKind | undefined) ?? 'other') : undefined
  }
  return undefined
}

/** "A Castlebar man told the court" */
const isTownsman = (w: readonly Word[], i: number): boolean =>
  /^(?:an?|the)$/i.test(w[i - 1]?.text ?? '') &&
  w[i]?.upos === 'PROPN' &&
  /^\p{Lu}\p{Ll}{3,}/u.test(w[i]?.text ?? '') &&
  /^(?:man|woman|couple|teenager|father|mother|grandmother|grandfather|pensioner)$/.test(w[i + 1]?.text ?? '')

/** "resides in Apurela", "was born at Kangalar": nobody lives in anything but a place. */
const isHome = (w: readonly Word[], i: number): boolean =>
  /^(?:in|at|near)$/.test(w[i - 1]?.text ?? '') &&
  w[i]?.upos === 'PROPN' &&
  !WHEN.test(w[i]?.text ?? '') &&
  /^(?:lives?|living|lived|resid(?:es?|ed|ing)|settled|grew up|born)$/.test(w[i - 2]?.text ?? '')

const isNamePart = (w: Word | undefined): boolean => isCapital(w) && /^(?:PROPN|NOUN|ADJ|X)$/.test(w?.upos ?? '')

const isOffice = (w: readonly Word[], first: number, last: number): boolean =>
  range(first, last).some((i) => {
    const lemma = w[i]?.lemma.toLowerCase() ?? ''
    return namesPerson(lemma) || nounClass(lemma, false) !== undefined || ORGANIZATION_WORDS.has(lemma)
  })

/** "a retired sergeant named …", "a Guinean of Lebanese origin called …" */
function isCalled(w: readonly Word[], i: number): boolean {
  let before = i - 1
  while (isQuote(w[before])) before--
  if (/^(?:himself|herself)$/i.test(w[before]?.text ?? '')) return /^(?:call|style)/i.test(w[before - 1]?.text ?? '')
  if (before < i - 1 || !/^(?:named|called)$/i.test(w[before]?.text ?? '')) return false
  for (let k = i - 2; k > i - 7 && k >= 0; k--) {
    if (/^(?:,|;|which|that)$/i.test(w[k]?.text ?? '')) return false
    if (w[k]?.xpos === 'NN' && namesPerson(w[k]?.lemma.toLowerCase() ?? '')) return true
  }
  return false
}

/** "Hudecz, of Brent, was jailed": at the start, a surname alone. */
const isOfTown = (w: readonly Word[], first: number, last: number): boolean =>
  first === 0 &&
  last === 1 &&
  w[last]?.text === ',' &&
  w[last + 1]?.text === 'of' &&
  isCapital(w[last + 2]) &&
  !WHEN.test(w[first]?.text ?? '')

/** "…, 34, …", "… is a shareholder", "…, a former wrestler, …" */
function isDescribed(w: readonly Word[], i: number): boolean {
  const comma = w[i]?.text === ','
  if (comma && /^[1-9]\d$/.test(w[i + 1]?.text ?? '') && /^[,.;]$/.test(w[i + 2]?.text ?? '')) return true
  if (!comma && !/^(?:is|was)$/.test(w[i]?.text ?? '')) return false
  if (comma && isBareOffice(w, i + 1)) return true
  if (!/^an?$/i.test(w[i + 1]?.text ?? '')) return false
  for (let k = i + 2; k < i + 7; k++) {
    const word = w[k]
    if (!word || !/^(?:ADJ|NOUN|PROPN|PUNCT|ADV)$/.test(word.upos) || /^[,;.]$/.test(word.text)) return false
    const next = w[k + 1]
    if (word.xpos === 'NN' && next?.upos !== 'NOUN' && next?.text !== '-') return namesPerson(word.lemma.toLowerCase())
  }
  return false
}

/** "…, secretary general of …", "…, the consulate's head of …" */
function isBareOffice(w: readonly Word[], from: number): boolean {
  const first = /^the$/i.test(w[from]?.text ?? '') ? from + 1 : from
  let k = first
  while (
    (/^(?:ADJ|NOUN)$/.test(w[k]?.upos ?? '') || w[k]?.xpos === 'POS') &&
    /^[\p{Ll}'’]/u.test(w[k]?.text ?? '') &&
    k < first + 5
  )
    k++
  const office = w[k - 1]?.lemma.toLowerCase() ?? ''
  if (k === first || !/^(?:of|at|for)$/.test(w[k]?.text ?? '') || MAY_BE_FIRM.test(office)) return false
  return office === 'head' || (first === from ? namesPerson(office) : isOccupation(office))
}

const MAY_BE_FIRM =
  /^(?:owner|operator|publisher|supplier|exporter|importer|broadcaster|maker|manufacturer|sponsor|home|member)$/

/** "the Federal Office for Migration" */
const isBodyFor = (w: readonly Word[], last: number): boolean =>
  /^(?:Office|Agency|Committee|Council|Centre|Center|Institute|Ministry|Department|Union|Association|Bureau|Commission|Directorate|Board|Authority|Front|Foundation|Alliance)$/.test(
    w[last - 1]?.text ?? '',
  ) &&
  /^(?:for|of)$/.test(w[last]?.text ?? '') &&
  isCapital(w[last + 1])

function bodyForEnd(w: readonly Word[], last: number, taken: ReadonlySet<number>): number {
  let end = last + 1
  while (isCapital(w[end]) && !taken.has(end)) end++
  return end
}

/** "A naturalised Canadian of Sri Lankan origin, Ruwan Perera owned": who opens the sentence stands before its verb. */
function isFronted(w: readonly Word[], i: number, last: number): boolean {
  if (w[i - 1]?.text !== ',' || !/^An?$/.test(w[0]?.text ?? '') || !/^VB[DZ]$/.test(w[last]?.xpos ?? '')) return false
  const front = w.slice(0, i - 1)
  return (
    !front.some((x) => /^VB[DPZ]$|^MD$|^W/.test(x.xpos) || x.text === ',') &&
    front.some((x) => namesPerson(x.lemma.toLowerCase()) || COUNTRY_BY_ADJECTIVE.has(x.text))
  )
}
