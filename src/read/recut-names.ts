// Names that the model cut wrongly, by what stands inside and right beside them: 'Ilir "the Accountant" Gjoka' is one, a
// "Franco-Algerian" is of two countries, and what somebody is, "Exiled YouTuber", is no part of what he is called.
import { initials } from './06-coreference/folding.ts'
import type { Name, Sentence, Word } from './analysis.ts'
import { COUNTRY_BY_ADJECTIVE } from './lexicon/names/countries.ts'
import { GIVEN_NAMES } from './lexicon/names/given-names.ts'
import { FATHERS, FIRST_HALVES } from './lexicon/names/joined-names.ts'
import { isOccupation, namesPerson } from './lexicon/people/nouns.ts'

export const isQuote = (w: Word | undefined): boolean =>
  w?.xpos !== 'POS' && /^(?:["“”„«»'‘’]|``|'')$/.test(w?.text ?? '')
export const isCapital = (w: Word | undefined): boolean => /^\p{Lu}/u.test(w?.text ?? '')

/** The names of one sentence, cut anew; a name that was right is the same object. */
export function recut(s: Sentence, own: readonly Name[]): Name[] {
  return withNicknames(s, own)
    .filter((n) => !isCommon(s, n))
    .flatMap((n) =>
      isDescription(s, n, own)
        ? nationOf(s, n)
        : (twoPeoples(s, n) ?? [withoutOuter(s, withFather(s, withoutTrade(s, withoutKin(s, onlyName(s, n)))))]),
    )
}

/** "Hotel porter Wiktor Gaj", "Kosovo Albanian Besim Rexha" are no hotel and no body: what stands before a given name is not his. */
function onlyName(s: Sentence, n: Name): Name {
  if (n.type === 'Person' || n.type === 'People') return n
  const w = s.words.slice(n.first, n.last)
  const trade = w.findLastIndex((x) => /^\p{Ll}/u.test(x.text) && namesPerson(x.lemma.toLowerCase()))
  const people = w.findIndex(
    (x, k) => COUNTRY_BY_ADJECTIVE.has(x.text) && GIVEN_NAMES.has(w[k + 1]?.text.toLowerCase() ?? ''),
  )
  const first = Math.max(trade, people) + 1
  if (first === 0 || w.length - first < 2 || !w.slice(first).every(isCapital)) return n
  const { kind: _, country: __, ...rest } = n
  return { ...rest, first: n.first + first, type: 'Person' }
}

/** 'Ilir "the Accountant" Gjoka' is one name. */
function withNicknames(s: Sentence, own: readonly Name[]): readonly Name[] {
  const w = s.words
  return w.reduce<readonly Name[]>((names, first, i) => {
    if (!isCapital(first) || !isQuote(w[i + 1])) return names
    let end = i + 2
    while (end < i + 6 && /^(?:the|el|la)$|^\p{Lu}/u.test(w[end]?.text ?? '')) end++
    const behind = names.find((n) => n.first === end + 1) ?? { first: end + 1, last: end + 2 }
    if (end === i + 2 || !isQuote(w[end]) || !isCapital(w[end + 1]) || w[end + 1]?.upos !== 'PROPN') return names
    const before = names.find((n) => n.first <= i && i < n.last)
    if (before?.type !== 'Person' && !GIVEN_NAMES.has(first.text.toLowerCase())) return names
    const last = Math.max(behind.last, before?.last ?? 0)
    const whole = { ...(before ?? { first: i }), last, type: 'Person' } as Name
    return [...names.filter((n) => n.last <= whole.first || n.first >= last), whole]
  }, own)
}

/** "the secret service DGSI": words without a capital at the end describe the name behind them. */
const isDescription = (s: Sentence, n: Name, own: readonly Name[]): boolean =>
  n.type === 'Organization' &&
  !isCapital(s.words[n.last - 1]) &&
  own.some((x) => x.first === n.last && x.type === 'Organization')

/** "the French intelligence agency DGSI": what is left of such a description is whose it is. */
function nationOf(s: Sentence, n: Name): readonly Name[] {
  const first = s.words[n.first]
  const country = COUNTRY_BY_ADJECTIVE.get(first?.text ?? '')?.code
  if (!first || country === undefined) return []
  const { kind: _, gender: __, ...rest } = n
  return [{ ...rest, last: n.first + 1, end: first.end as Name['end'], text: first.text, type: 'People', country }]
}

/** "The diplomat was expelled" is no magazine. */
const isCommon = (s: Sentence, n: Name): boolean =>
  n.type === 'Organization' &&
  /^the$/i.test(s.words[n.first]?.text ?? '') &&
  n.last - n.first === 2 &&
  s.words[n.last - 1]?.xpos === 'NN' &&
  /^\p{Ll}/u.test(s.words[n.last - 1]?.text ?? '')

/** "Cleveland Division of the Federal Bureau of Investigation (FBI)": the letters behind a name tell where it begins. */
function withoutOuter(s: Sentence, n: Name): Name {
  const letters = s.words[n.last + 1]?.text ?? ''
  if (n.type !== 'Organization' || s.words[n.last]?.text !== '(' || !/^\p{Lu}{2,6}$/u.test(letters)) return n
  for (let first = n.first + 2; first < n.last - 1; first++) {
    const opens = s.words[first - 1]?.text.toLowerCase()
    if ((opens === 'of' || opens === 'the') && lettersOf(s, first, n.last).includes(letters.toLowerCase()))
      return { ...n, first }
  }
  return n
}

const lettersOf = (s: Sentence, first: number, last: number): readonly string[] =>
  initials(
    s.words
      .slice(first, last)
      .map((w) => w.text)
      .join(' '),
  )

const KIN = /^(?:twins|brothers|sisters|siblings|cousins)$/i

/** "Twins Mehdi and Hadi Karimi": what they are to each other is no part of the first name. */
const withoutKin = (s: Sentence, n: Name): Name =>
  n.type === 'Person' && n.last - n.first > 1 && KIN.test(s.words[n.first]?.text ?? '')
    ? { ...n, first: n.first + 1 }
    : n

/** "Exiled YouTuber Sajjad Mengal": what he is is no part of the name. */
function withoutTrade(s: Sentence, n: Name): Name {
  if (n.type !== 'Person') return n
  let first = n.first
  while (n.last - first > 2 && isTrade(s.words[first]?.text ?? '') && isCapital(s.words[first + 1])) first++
  return first === n.first ? n : { ...n, first }
}

const isTrade = (word: string): boolean =>
  /^(?:exiled|former|retired|jailed|accused|suspected|late|ex|disgraced)$/i.test(word) ||
  (isOccupation(word.toLowerCase()) && !GIVEN_NAMES.has(word.toLowerCase()))

/** "Salmanov Farid Maharram oglu": the father's name goes with it. */
const withFather = (s: Sentence, n: Name): Name =>
  n.type === 'Person' && FATHERS.test(s.words[n.last]?.text ?? '') ? { ...n, last: n.last + 1 } : n

/** "a Franco-Algerian thief": two nationalities, whatever the model made of them. */
function twoPeoples(s: Sentence, n: Name): readonly Name[] | undefined {
  const [left, dash, right] = s.words.slice(n.first, n.last)
  const country = FIRST_HALVES.get(left?.text.toLowerCase() ?? '')
  if (country === undefined || dash?.text !== '-' || n.last - n.first !== 3 || n.type === 'Organization')
    return undefined
  const other = COUNTRY_BY_ADJECTIVE.get(right?.text ?? '')
  if (!other) return undefined
  return [
    { ...n, last: n.first + 1, type: 'People', country },
    { ...n, first: n.first + 2, type: 'People', country: other.code },
  ].map(({ kind: _, gender: __, ...x }) => x as Name)
}
