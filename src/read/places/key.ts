// The key under which a place name is found: folded to small Latin letters, without marks, points and articles, so that
// "Düsseldorf", "DUSSELDORF" and "Dusseldorf" are one, and so are "Az Zawiyah" and "Az-Zawiyah".
import anyAscii from 'any-ascii'

export function placeKey(name: string): string {
  const latin = /^[\x20-\x7e]*$/.test(name) ? name : anyAscii(name)
  return latin
    .toLowerCase()
    .replace(/['’`".]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/^st /, 'saint ')
    .replace(/^mt /, 'mount ')
}

const GENERIC =
  /^(?:city|town|village|port|province|state|district|region|county|oblast|governorate|republic|island|municipality|prefecture|krai) of | (?:city|town|province|state|region|oblast|governorate|krai|district|prefecture|voivodeship|canton|republic|area|municipality|governate)$/

/** The key without the word that says what sort of place it is: "Kakheti region" → "kakheti". */
export function bareKey(key: string): string {
  const bare = key.replace(GENERIC, '').trim()
  return bare.length > 1 ? bare : key
}
