import { expect, test } from 'vitest'
import { claim, type Filler } from '../model/claim.ts'
import { type DocumentId, offset, type RuleId } from '../model/ids.ts'
import { quote, span } from '../model/span.ts'
import type { Analysis, Name } from './analysis.ts'
import type { Gazetteer, Place } from './places.ts'
import { located } from './where.ts'

const text = 'He was held in Tripoli, Lebanon, and freed there; later he was seen in Nowhereville.'
const at = (words: string) => quote(text, span(text.indexOf(words), text.indexOf(words) + words.length))
const name = (words: string): Name => ({
  start: offset(text.indexOf(words)),
  end: offset(text.indexOf(words) + words.length),
  sentence: 0,
  first: 0,
  last: 1,
  text: words,
  type: 'Place',
})
const place = (
  of: string,
  country: string,
  lat: number,
  lon: number,
  population: number,
  kind: Place['kind'] = 'city',
) => ({ name: of, country, kind, lat, lon, precisionKm: 10, population }) as Place
const known: Record<string, readonly Place[]> = {
  Tripoli: [place('Tripoli', 'LY', 32.9, 13.2, 1_100_000), place('Tripoli', 'LB', 34.4, 35.8, 230_000)],
  Lebanon: [place('Lebanon', 'LB', 33.9, 35.9, 5_000_000, 'country')],
}
const gazetteer: Gazetteer = { version: 1, notice: '', size: 3, lookup: (of) => known[of] ?? [] }
const analysis: Analysis = {
  text,
  sentences: [],
  names: [name('Tripoli'), name('Lebanon'), name('Nowhereville')],
  values: [],
  mentions: [],
  things: [],
}
const held = (filler: Filler) =>
  located(
    analysis,
    [
      claim<'detention'>({
        document: 'd' as DocumentId,
        predicate: 'detention',
        roles: { person: [{ at: at('He'), type: 'Person' }], place: [filler] },
        certainty: 'stated',
        polarity: 'affirmed',
        by: [],
        evidence: at(text),
        rule: 'detention:held' as RuleId,
        reasons: [],
      }),
    ],
    gazetteer,
  )[0]?.roles.place?.[0].where?.country

test.each([
  [
    'the name itself, settled by the country behind the comma',
    { at: at('Tripoli'), name: 'Tripoli', type: 'Place' },
    'LB',
  ],
  ['a word that stands for it', { at: at('there'), name: 'Tripoli', type: 'Place' }, 'LB'],
  ['a name that nobody knows', { at: at('Nowhereville'), name: 'Nowhereville', type: 'Place' }, undefined],
  ['a body that only bears the name', { at: at('Tripoli'), name: 'Tripoli', type: 'Organization' }, undefined],
] satisfies [string, Filler, string | undefined][])('%s', (_, filler, country) => expect(held(filler)).toBe(country))
