// Pairs of texts that are alike as a whole: a signature of 128 smallest hashes a text, cut into bands; texts with one
// equal band are candidates. One pass over the shingles fills all slots (Li, Owen, Zhang: One Permutation Hashing, 2012);
// an empty slot borrows from the next filled one.
import { mixed, type Shingled } from './shingles.ts'

const SLOTS = 128
/** Four slots a band: texts that share half of their shingles meet in one of 32 bands with a chance of 0.87. */
const ROWS = 4

export function signature({ shingles }: Pick<Shingled, 'shingles'>): Uint32Array {
  const slots = new Uint32Array(SLOTS).fill(0xffffffff)
  for (const shingle of shingles) {
    const slot = shingle >>> 25
    const value = shingle & 0x1ffffff
    if (value < slots[slot]!) slots[slot] = value
  }
  const filled = slots.slice()
  for (let i = 0; i < SLOTS && shingles.length > 0; i++) {
    let step = 0
    while (slots[(i + step) % SLOTS] === 0xffffffff) step++
    if (step > 0) filled[i] = mixed(slots[(i + step) % SLOTS]! + step * 0x2000000)
  }
  return filled
}

/** Calls `meet` with the positions of every two texts that share a band, the smaller first; a pair may come twice. */
export function alikeAsWhole(texts: readonly Shingled[], meet: (a: number, b: number) => void): void {
  const signatures = texts.map(signature)
  for (let band = 0; band < SLOTS; band += ROWS) {
    const last = new Map<number, number>()
    for (const [i, slots] of signatures.entries()) {
      if (texts[i]!.shingles.length === 0) continue
      let key = band
      for (let row = 0; row < ROWS; row++) key = mixed(key ^ slots[band + row]!)
      const before = last.get(key)
      // A chain and not every pair: five hundred equal texts make 499 pairs, and grouping joins them all the same.
      if (before !== undefined) meet(before, i)
      last.set(key, i)
    }
  }
}
