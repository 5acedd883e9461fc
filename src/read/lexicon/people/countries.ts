// A country's plain English name from its ISO code, for a country that the text names only by an adjective: the first name
// in the lexicon of countries, or the one here. Not from `Intl`, which takes 30 ms to load and names Czechoslovakia Serbia.
import { COUNTRIES } from '../names/countries.ts'

const SHORT: Readonly<Record<string, string>> = {
  AG: 'Antigua & Barbuda',
  CD: 'DR Congo',
  CG: 'Congo',
  CW: 'Curaçao',
  JE: 'Jersey',
  KN: 'St. Kitts & Nevis',
  LC: 'St. Lucia',
  ST: 'São Tomé & Príncipe',
  TL: 'Timor-Leste',
  TT: 'Trinidad & Tobago',
  VA: 'Vatican',
  VC: 'St. Vincent & Grenadines',
}

const NAMES = new Map(COUNTRIES.map(({ code, names }) => [code, SHORT[code] ?? names[0]]))

export function countryName(iso: string): string {
  // A country that no list knows carries its own name.
  if (iso.startsWith('x:')) return iso.slice(2)
  return NAMES.get(iso) ?? iso
}
