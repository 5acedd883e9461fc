import { describe, expect, test } from 'vitest'
import { organizationSort } from './kinds.ts'
import { placeSort } from './places.ts'
import { wordForm } from './word.ts'
import { noLists } from './word-lists.ts'

const forms = (words: string) => words.split(' ').map((w) => wordForm(w, noLists))

/** `before [Name] after`: the name stands in brackets. */
function marked(line: string) {
  const before = line.slice(0, line.indexOf('[')).trim()
  const name = line.slice(line.indexOf('[') + 1, line.indexOf(']')).trim()
  const after = line.slice(line.indexOf(']') + 1).trim()
  const all = forms([before, name, after].filter((x) => x !== '').join(' '))
  const first = before === '' ? 0 : before.split(' ').length
  return { all, first, last: first + name.split(' ').length }
}

describe('organisations', () => {
  test.each([
    ['[State Security Service]', 'intelligence'],
    ['[State Security Service of Georgia]', 'intelligence', 'GE'],
    ['[Foreign Intelligence Service]', 'intelligence', 'RU'],
    ['[Ministry of Intelligence]', 'intelligence', 'IR'],
    ['[Ministry of Agriculture]', 'government'],
    ['[Ministry of State Security]', 'intelligence', 'CN'],
    ['[US Justice Department]', 'prosecution', 'US'],
    ["[Tbilisi Prosecutor 's Office]", 'prosecution'],
    ['[Southern District of New York]', 'court', 'US'],
    ['[Supreme Court of India]', 'court', 'IN'],
    ['[Larnaca District Court]', 'court'],
    ['[The Washington Post]', 'media'],
    ['[The Telegraph]', 'media'],
    ['[Kavkaz Herald]', 'media'],
    ['the newspaper [Vechernie Vesti]', 'media'],
    ['[IRGC Quds Force]', 'military', 'IR'],
    ['[IRGC - Quds force]', 'military', 'IR'],
    ['[Northern Fleet]', 'military', 'RU'],
    ['[14th Rifle Brigade]', 'military'],
    ['[76th Division]', 'military'],
    ['[Antitrust Division]', 'prosecution'],
    ['[Water Resources Division]', 'government'],
    ['[Harbour Fraud Task Force]', 'police'],
    ['[Kataib Hezbollah]', 'armed-group'],
    ['[Free Valley Liberation Front]', 'armed-group'],
    ['[Cyprus Police]', 'police', 'CY'],
    ['[Federal Bureau of Investigation]', 'police', 'US'],
    ['[Kavari Crime Syndicate]', 'criminal'],
    ['the [Foxhound] gang', 'criminal'],
    ['[Sinaloa Cartel]', 'criminal'],
    ['[Iranian embassy]', 'diplomatic', 'IR'],
    ['[Consulate General of Turkey]', 'diplomatic', 'TR'],
    ['[Xazar Trading LLC]', 'company'],
    ['[Bank of Tarsus]', 'company'],
    ['[Moscow Islamic Centre]', 'religious'],
    ['[St. Nino Orthodox Church]', 'religious'],
    ['[Baku State University]', 'education'],
    ['[Institute for Caspian Studies]', 'education'],
    ['[Hope Relief Foundation]', 'charity'],
    ['[Red Crescent]', 'charity'],
    ["[People 's Democratic Party]", 'political'],
    ['[Kremlin]', 'state', 'RU'],
    ['[Iranian regime]', 'state', 'IR'],
    ['[Vostok] , a company registered in Cyprus', 'company'],
    ['[Zurna Ensemble]', 'other'],
  ] as const)('%s is %s', (line, kind, country?: string) => {
    const { all, first, last } = marked(line)
    expect(organizationSort(all, first, last)).toMatchObject(country === undefined ? { kind } : { kind, country })
  })
})

describe('places', () => {
  test.each([
    ['[Czech Republic]', 'country', 'CZ'],
    ['[Republic of Azerbaijan]', 'country', 'AZ'],
    ['[USA]', 'country', 'US'],
    ['[Tehran]', 'city', 'IR'],
    ['[Marneuli] , Georgia', 'city', 'GE'],
    ['the town of [Okhtala]', 'city', undefined],
    ['the island of [Crete]', 'region', 'GR'],
    ['[Nagorno - Karabakh]', 'region', 'AZ'],
    ['[Nagorno-Karabakh]', 'region', 'AZ'],
    ['[Guriati Province]', 'region', undefined],
    ['[Rustaveli Avenue]', 'site', undefined],
    ['[Souda Bay]', 'city', 'GR'],
    ['[Mount Kapaz]', 'region', undefined],
    ['the [Guriati] district', 'region', undefined],
  ] as const)('%s is a %s', (line, kind, country) => {
    const { all, first, last } = marked(line)
    expect(placeSort(all, first, last)).toEqual({ kind, country })
  })
})
