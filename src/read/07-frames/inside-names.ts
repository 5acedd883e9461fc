// What stands inside a name and fills a role of its own: the state in "the Iranian Ministry of Intelligence", the owner in "the
// Treasury's Sanctions Office", the nickname in 'Miroslav "Miki" Stojan'.
import type { Filler } from '../../model/claim.ts'
import type { OrganizationKind } from '../../model/ontology.ts'
import { type Quote, quote, span } from '../../model/span.ts'
import type { Name } from '../analysis.ts'
import { NATIONALITIES } from '../lexicon/names/nationality-words.ts'
import { ORGANIZATION_WORDS } from '../lexicon/names/organization-words.ts'
import { countryName } from '../lexicon/people/countries.ts'
import type { Tree } from '../tree.ts'
import type { Reading } from './reading.ts'

/** The ISO code as a value; a country that no list knows has none. */
export const listed = (country: string | undefined): { value?: string } =>
  country !== undefined && /^[A-Z]{2}$/.test(country) ? { value: country } : {}

/** The country that a nationality word belongs to. */
export function countryFiller(r: Reading, name: Name): Filler | undefined {
  return name.country === undefined ? undefined : countryAt(r, quote(r.analysis.text, name), name.country)
}

/** The country that these words tell, by the name under which the document knows it. */
export function countryAt(r: Reading, at: Quote, country: string): Filler {
  return {
    at,
    name: r.country(country)?.name ?? countryName(country),
    type: 'Place',
    kind: 'country',
    ...listed(country),
  }
}

/** The country that a word inside a body's own name tells: of "Iranian" in "the Iranian Ministry of Intelligence". */
export function nationInside(r: Reading, t: Tree, head: number): Filler | undefined {
  const name = r.name(t.sentence.index, head)
  if (name?.type !== 'Organization' || name.country === undefined || name.last - name.first < 2) return undefined
  for (let i = name.first; i < name.last; i++) {
    const w = t.words[i]
    if (!w || !(NATIONALITIES.has(w.text.toLowerCase()) || w.text === countryName(name.country))) continue
    return countryAt(r, quote(r.analysis.text, w), name.country)
  }
  return undefined
}

/** The body that owns another inside one name: "Department of Justice" in "the Department of Justice's Crime Office". */
export function ownerInside(r: Reading, t: Tree, head: number): Filler | undefined {
  const name = r.name(t.sentence.index, head)
  if (name?.type !== 'Organization') return undefined
  const [letters, next] = [t.words[name.first], t.words[name.first + 1]]
  // "IRGC Desert force": letters, and behind them a part with a name of its own
  if (letters && next && /^\p{Lu}{3,5}$/u.test(letters.text) && !/^(?:USA|USS|HMS|HMP|RAF|THE)$/.test(letters.text)) {
    const isNumbered =
      /^(?:Unit|Battalion|Brigade|Department|Directorate)$/.test(next.text) && name.last - name.first === 3
    const isPart =
      isNumbered ||
      (name.last - name.first > 2 &&
        /^(?:force|unit|brigade|directorate|branch|corps|bureau|office|wing|division|department|section)$/i.test(
          t.words[name.last - 1]?.text ?? '',
        ))
    if (isPart && /^\p{Lu}/u.test(next.text)) {
      // What the document or the part's own sort tells of the whole: the body above a force is no government.
      const alone = r.analysis.names.find((n) => n.type === 'Organization' && n.text === letters.text)
      const kind = (alone ?? name).kind as OrganizationKind | undefined
      return {
        at: quote(r.analysis.text, letters),
        name: letters.text,
        type: 'Organization',
        kind: kind ?? 'government',
      }
    }
  }
  for (let i = name.first + 1; i < name.last - 1; i++) {
    const [from, to] = [t.words[name.first], t.words[i - 1]]
    if (t.words[i]?.xpos !== 'POS' || !from || !to) continue
    const at = quote(r.analysis.text, span(from.start, to.end))
    const isBody = at.quote.split(' ').some((w) => ORGANIZATION_WORDS.has(w.toLowerCase()) || /^\p{Lu}{3,6}$/u.test(w))
    return isBody ? { at, name: at.quote, type: 'Organization', kind: 'government' } : undefined
  }
  return undefined
}

/** The nickname inside a name: "Miki" in 'Miroslav "Miki" Stojan'. */
export function nicknameInside(r: Reading, t: Tree, head: number): Filler | undefined {
  const name = r.name(t.sentence.index, head)
  if (name?.type !== 'Person') return undefined
  const quotes = Array.from({ length: name.last - name.first }, (_, k) => name.first + k).filter((i) =>
    /^(?:["“”„«»'‘’]|``|'')$/.test(t.words[i]?.text ?? ''),
  )
  const [open, close] = quotes
  if (open === undefined || close === undefined) return undefined
  const [from, to] = [t.words[open + 1], t.words[close - 1]]
  if (!from || !to || close <= open + 1 || close === name.last - 1) return undefined
  const at = quote(r.analysis.text, span(from.start, to.end))
  return { at, name: at.quote, type: 'Person' }
}
