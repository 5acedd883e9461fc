// A country's plain English name from its ISO code, for a country that the text names only by an adjective.
const SHORT: Readonly<Record<string, string>> = {
  TR: 'Turkey',
  CZ: 'Czech Republic',
  MM: 'Myanmar',
  CI: 'Ivory Coast',
  PS: 'Palestine',
  HK: 'Hong Kong',
  MO: 'Macau',
  CD: 'DR Congo',
  CG: 'Congo',
  XK: 'Kosovo',
  BA: 'Bosnia and Herzegovina',
  MK: 'North Macedonia',
  VA: 'Vatican',
}
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

export function countryName(iso: string): string {
  // A country that no list knows carries its own name.
  if (iso.startsWith('x:')) return iso.slice(2)
  return SHORT[iso] ?? names.of(iso) ?? iso
}
