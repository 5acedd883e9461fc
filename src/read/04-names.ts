// Finds the names of a document: persons, organisations with their kind, places with their kind and country, peoples,
// and things. A trained sequence model proposes; the lexicons, the rest of the document and a few rules dispose.
import { offset } from '../model/ids.ts'
import { correct } from './04-names/correct.ts'
import { organizationSort } from './04-names/kinds.ts'
import { type KnownPlace, knownPlaces } from './04-names/known.ts'
import { type Found, findSpans, type NamesModel, sentenceViews } from './04-names/model.ts'
import { organs } from './04-names/organs.ts'
import { peoples } from './04-names/peoples.ts'
import { personSort } from './04-names/persons.ts'
import { type Phrase, phraseAt } from './04-names/phrases.ts'
import { placeSort } from './04-names/places.ts'
import { isCar, isDomain, isThing, shipAt } from './04-names/things.ts'
import type { WordForm } from './04-names/word.ts'
import { ORDINARY_WORD } from './04-names/word-lists.ts'
import type { Name, Sentence } from './analysis.ts'

export { decodeNames as loadNames, type NamesModel } from './04-names/model.ts'

export function names(model: NamesModel, text: string, sentences: readonly Sentence[]): Name[] {
  const tokens = sentences.map((s) => s.words.map((w) => w.text))
  const views = sentenceViews(model.formOf, tokens)
  const forms = views.map((v) => v.forms)
  const found = correct(findSpans(model, views), forms, sentences)
  return sentences.flatMap((sentence, s) => inSentence(text, sentence, forms[s]!, found[s]!))
}

interface Sorted {
  readonly type: Name['type']
  readonly kind?: Name['kind'] | undefined
  readonly country?: string | undefined
  readonly gender?: Name['gender'] | undefined
}

function inSentence(text: string, sentence: Sentence, forms: readonly WordForm[], found: readonly Found[]): Name[] {
  const out: Name[] = []
  const taken = new Uint8Array(forms.length)
  const add = (first: number, last: number, sorted: Sorted): void => {
    if (last <= first || taken.subarray(first, last).some((t) => t !== 0)) return
    taken.fill(1, first, last)
    const start = sentence.words[first]!.start
    const end = sentence.words[last - 1]!.end
    const { type, kind, country, gender } = sorted
    out.push({
      start: offset(start),
      end: offset(end),
      sentence: sentence.index,
      first,
      last,
      text: text.slice(start, end),
      type,
      ...(kind === undefined ? {} : { kind }),
      ...(country === undefined ? {} : { country }),
      ...(gender === undefined ? {} : { gender }),
    })
  }

  for (const { first, last, kind } of organs(forms, sentence.words, found)) {
    add(first, last, { type: 'Organization', ...organizationSort(forms, first, last), kind })
  }
  for (const span of found) {
    const { first, last, type } = span
    if (/^(?:PER|ORG)$/.test(type) && last - first <= 2 && isCar(forms, first)) continue
    if (type === 'PER') {
      const person = personSort(forms, first, last)
      if (person !== undefined) add(person.first, last, { type: 'Person', gender: person.gender })
    } else if (type === 'ORG') {
      const { kind, country } = organizationSort(forms, first, last)
      if (kind === 'other' && last - first === 1 && isDomain(forms[first]!)) add(first, last, { type: 'Thing' })
      // Where the document itself explains "EPS", the list's body of that name is another one, and so is its country.
      const another = span.kind !== undefined && span.kind !== kind
      add(first, last, { type: 'Organization', kind: span.kind ?? kind, country: another ? undefined : country })
    } else if (type === 'LOC') {
      add(first, last, { type: 'Place', ...placeSort(forms, first, last) })
    } else if (isThing(forms, first, last)) add(first, last, { type: 'Thing' })
  }
  forms.forEach((w, i) => {
    if (isDomain(w)) add(i, i + 1, { type: 'Thing' })
    const ship = shipAt(forms, i)
    if (ship !== undefined) add(i, ship, { type: 'Thing' })
  })
  for (const { first, last, country } of peoples(forms, sentence.words)) {
    add(first, last, { type: 'People', country })
  }
  for (let i = 0; i < forms.length; i++) {
    const place = forms[i]!.capital && taken[i] === 0 ? phraseAt(knownPlaces, forms, i) : undefined
    if (place !== undefined && isSurePlace(place, forms[i]!, forms[i - 1]) && isNoun(sentence.words[i]!.upos)) {
      add(i, place.last, { type: 'Place', ...placeSort(forms, i, place.last) })
    }
  }
  return out.length > 1 ? out.sort((a, b) => a.start - b.start) : out
}

const LOCATIVE = new Set(['in', 'to', 'from', 'near', 'at', 'outside', 'across', 'via', 'around', 'between', 'towards'])

/** "South Caucasus", "Transnistria", "from Van": what the list knows and the model passed over; not "Split" anywhere. */
const isSurePlace = ({ first, last, value }: Phrase<KnownPlace>, w: WordForm, before: WordForm | undefined): boolean =>
  value.kind === 'country' ||
  last - first > 1 ||
  (value.kind === 'region' && (w.lists & ORDINARY_WORD) === 0) ||
  (value.kind !== 'site' && before !== undefined && LOCATIVE.has(before.lower))

const isNoun = (upos: string): boolean => upos === 'PROPN' || upos === 'NOUN' || upos === 'X'
