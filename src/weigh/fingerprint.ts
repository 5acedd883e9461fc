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

/** 18 hexadecimal digits. */
export const named = ({ a, b, c }: Mixed): string => hex(a ^ (b >>> 16)) + hex(b ^ (c >>> 16)) + hex(c ^ (a >>> 16))

export const fingerprint = (text: string): string => named(mixed(text))

const HEX = Array.from({ length: 4096 }, (_, n) => n.toString(16).padStart(3, '0'))

/** Six digits: 24 bits, of which the middle ones are mixed best. */
const hex = (n: number): string => HEX[(n >>> 14) & 4095]! + HEX[(n >>> 2) & 4095]!
