// A short name for something derived, the same on every machine: 72 bits by mixing, no cryptography. A case has a hundred
// thousand facts, and hashing each as documents are hashed would take longer than finding them.

/** A text that is mixed so far: what begins alike is mixed once, and goes on from there. */
export interface Mixed {
  readonly a: number
  readonly b: number
  readonly c: number
}

// As signed numbers, since larger ones would be kept as objects of their own.
const NOTHING_YET: Mixed = { a: 0x9e3779b9 | 0, b: 0x85ebca6b | 0, c: 0xc2b2ae35 | 0 }

export function mixed(text: string, before: Mixed = NOTHING_YET): Mixed {
  let { a, b, c } = before
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 15)
    c = Math.imul(c + code, 0x2c1b3c6d) ^ (c >>> 13)
  }
  return { a, b, c }
}

/**
 * A letter and 18 hexadecimal digits. Made in one go: a text put together from parts is kept as its parts until somebody
 * reads it, at three times the room.
 */
export function named(letter: string, { a, b, c }: Mixed): string {
  letters[0] = letter.charCodeAt(0)
  write(a ^ (b >>> 16), 1)
  write(b ^ (c >>> 16), 7)
  write(c ^ (a >>> 16), 13)
  return String.fromCharCode(...letters)
}

export const fingerprint = (letter: string, text: string): string => named(letter, mixed(text))

/** Of the name that is being made; each fills all of it. */
const letters: number[] = new Array<number>(19).fill(0)
const DIGITS = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))

/** Six digits: 24 bits, of which the middle ones are mixed best. */
function write(bits: number, from: number): void {
  for (let i = 0; i < 6; i++) letters[from + i] = DIGITS[(bits >>> (22 - 4 * i)) & 15]!
}
