// Sorts words into classes within classes by their vectors: k-means, then k-means again inside each class. The branches
// are powers of two, so the leading bits of a class name the wider class.
import { MIDDLE_BITS, WIDE_BITS } from '../03-syntax/word-classes.ts'
import { hashText } from '../weights-linear.ts'
import { DIMENSIONS, type Embeddings } from './embeddings.ts'
import { type Random, random } from './random.ts'

const WIDE_CLASSES = 32
const PASSES = 12

/** `hash → class`, sorted by hash. */
export function learnClasses(
  { words, vectors }: Embeddings,
  seed: number,
): { words: Int32Array; classes: Uint16Array } {
  const next = random(seed)
  const classes = new Uint16Array(words.length)
  let groups = [Int32Array.from(words, (_, i) => i)]
  for (const branches of [WIDE_CLASSES, 2 ** (WIDE_BITS - MIDDLE_BITS), 2 ** MIDDLE_BITS]) {
    groups = groups.flatMap((group) => {
      const own = kMeans(vectors, group, branches, next)
      group.forEach((word, i) => {
        classes[word] = classes[word]! * branches + own[i]!
      })
      return Array.from({ length: branches }, (_, c) => group.filter((_, i) => own[i] === c))
    })
  }
  const byHash = new Map<number, number>()
  // Of two words with one hash the commoner keeps it.
  words.forEach((word, i) => {
    const key = hashText(word)
    if (!byHash.has(key)) byHash.set(key, classes[i]!)
  })
  const sorted = [...byHash].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
  return { words: Int32Array.from(sorted, ([key]) => key), classes: Uint16Array.from(sorted, ([, c]) => c) }
}

/** The class, below `k`, of each word of `group`; starts far apart (k-means++, Arthur and Vassilvitskii 2007). */
function kMeans(vectors: Float64Array, group: Int32Array, k: number, next: Random): Uint16Array {
  const n = group.length
  if (n <= k) return Uint16Array.from(group, (_, i) => i)
  const centres = new Float64Array(k * DIMENSIONS)
  const own = new Uint16Array(n)
  const distance = new Float64Array(n).fill(Number.POSITIVE_INFINITY)
  let pick = Math.floor(next() * n)
  for (let c = 0; c < k; c++) {
    const from = group[pick]! * DIMENSIONS
    centres.set(vectors.subarray(from, from + DIMENSIONS), c * DIMENSIONS)
    let sum = 0
    for (let i = 0; i < n; i++) {
      // Both have length 1.
      const d = 2 - 2 * product(vectors, group[i]! * DIMENSIONS, centres, c * DIMENSIONS)
      if (d < distance[i]!) distance[i] = d
      sum += distance[i]!
    }
    let rest = next() * sum
    pick = 0
    while (pick < n - 1) {
      rest -= distance[pick]!
      if (rest <= 0) break
      pick++
    }
  }
  for (let pass = 0; pass < PASSES; pass++) {
    const half = new Float64Array(k)
    for (let c = 0; c < k; c++) half[c] = product(centres, c * DIMENSIONS, centres, c * DIMENSIONS) / 2
    for (let i = 0; i < n; i++) {
      let most = Number.NEGATIVE_INFINITY
      for (let c = 0; c < k; c++) {
        const near = product(vectors, group[i]! * DIMENSIONS, centres, c * DIMENSIONS) - half[c]!
        if (near > most) {
          most = near
          own[i] = c
        }
      }
    }
    moveCentres(centres, vectors, group, own, k)
  }
  return own
}

/** Each centre to the mean of its words; a centre without words stays. */
function moveCentres(
  centres: Float64Array,
  vectors: Float64Array,
  group: Int32Array,
  own: Uint16Array,
  k: number,
): void {
  const sums = new Float64Array(k * DIMENSIONS)
  const sizes = new Float64Array(k)
  group.forEach((word, i) => {
    const to = own[i]! * DIMENSIONS
    sizes[own[i]!]!++
    for (let a = 0; a < DIMENSIONS; a++) sums[to + a]! += vectors[word * DIMENSIONS + a]!
  })
  for (let at = 0; at < sums.length; at++) {
    const size = sizes[Math.floor(at / DIMENSIONS)]!
    if (size > 0) centres[at] = sums[at]! / size
  }
}

function product(a: Float64Array, from: number, b: Float64Array, to: number): number {
  let sum = 0
  for (let i = 0; i < DIMENSIONS; i++) sum += a[from + i]! * b[to + i]!
  return sum
}
