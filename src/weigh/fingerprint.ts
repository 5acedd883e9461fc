// A short name for something derived, the same on every machine: 72 bits by mixing, no cryptography. A case has a hundred
// thousand facts, and hashing each as documents are hashed would take longer than finding them.

/** 18 hexadecimal digits. */
export const fingerprint = (text: string): string => fingerprinted('')(text)

/** Of texts that begin alike: the beginning is mixed once. */
export function fingerprinted(beginning: string): (rest: string) => string {
  let [a, b, c] = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]
  const mix = (text: string): void => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      a = Math.imul(a ^ code, 0x01000193)
      b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 15)
      c = Math.imul(c + code, 0x2c1b3c6d) ^ (c >>> 13)
    }
  }
  mix(beginning)
  const [a0, b0, c0] = [a, b, c]
  return (rest) => {
    a = a0
    b = b0
    c = c0
    mix(rest)
    return hex(a ^ (b >>> 16)) + hex(b ^ (c >>> 16)) + hex(c ^ (a >>> 16))
  }
}

const HEX = Array.from({ length: 4096 }, (_, n) => n.toString(16).padStart(3, '0'))

/** Six digits: 24 bits, of which the middle ones are mixed best. */
const hex = (n: number): string => HEX[(n >>> 14) & 4095]! + HEX[(n >>> 2) & 4095]!
