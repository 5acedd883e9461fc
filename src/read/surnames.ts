// Whoever was named in full is afterwards called by the surname alone, "Roy Ashford … Ashford pleaded guilty": a surname that
// is also a town, or that no list knows, means the person, unless a preposition of place stands before it.
import type { Name, Sentence } from './analysis.ts'

const PLACES_IN: ReadonlySet<string> = new Set(
  'in at from to near into outside inside around across through toward towards'.split(' '),
)
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$|^[.,]$/i
/** Names of one word that the model takes for something else; what it calls a person or a people stays. */
const MAY_BE: ReadonlySet<Name['type']> = new Set(['Place', 'Organization', 'Thing'])

export function surnames(sentences: readonly Sentence[], names: readonly Name[]): readonly Name[] {
  const people = new Map<string, Name>()
  for (const n of names) {
    const surname = n.type === 'Person' ? surnameOf(n.text) : undefined
    if (surname !== undefined && !people.has(surname)) people.set(surname, n)
  }
  if (people.size === 0) return names
  const taken = sentences.map(() => new Set<number>())
  for (const n of names) for (let i = n.first; i < n.last; i++) taken[n.sentence]?.add(i)
  const called = (sentence: Sentence, i: number, from: number): Name | undefined => {
    const person = people.get(sentence.words[i]?.text ?? '')
    const isPlace = PLACES_IN.has(sentence.words[i - 1]?.text.toLowerCase() ?? '')
    return person && person.start < from && !isPlace ? person : undefined
  }
  const settled = names.map((n): Name => {
    const sentence = sentences[n.sentence]
    if (!sentence || !MAY_BE.has(n.type) || n.last - n.first > 1) return n
    const person = called(sentence, n.first, n.start)
    return person ? asPerson(n, person) : n
  })
  const found = sentences.flatMap((s) =>
    s.words.flatMap((w, i): Name[] => {
      const isAlone = !/^\p{Lu}/u.test(s.words[i - 1]?.text ?? '') || i === 1 || s.words[i - 1]?.upos === 'PUNCT'
      if (taken[s.index]?.has(i) || !isAlone || /^\p{Lu}/u.test(s.words[i + 1]?.text ?? '')) return []
      const person = called(s, i, w.start)
      if (!person) return []
      return [
        asPerson(
          { start: w.start, end: w.end, sentence: s.index, first: i, last: i + 1, text: w.text, type: 'Person' },
          person,
        ),
      ]
    }),
  )
  return found.length === 0 ? settled : [...settled, ...found].sort((a, b) => a.start - b.start)
}

/** Only a full name gives a surname to be called by. */
function surnameOf(name: string): string | undefined {
  const words = name.split(/\s+/)
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop()
  const last = words.at(-1)
  return words.length > 1 && last !== undefined && /^\p{Lu}\p{L}{2,}/u.test(last) ? last : undefined
}

function asPerson(n: Name, person: Name): Name {
  const { start, end, sentence, first, last, text } = n
  return {
    start,
    end,
    sentence,
    first,
    last,
    text,
    type: 'Person',
    ...(person.gender === undefined ? {} : { gender: person.gender }),
  }
}
