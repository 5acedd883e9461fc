// Counts how often each feature is met, up to 255, in cells that a few features may share: enough to tell the rare ones,
// which are most of all features and worse than useless to learn from.

export interface FeatureTally {
  /** Counts the first `n` features. */
  add(features: Int32Array, n: number): void
  atLeast(feature: number, times: number): boolean
}

const CELL_BITS = 25

export function featureTally(): FeatureTally {
  const counts = new Uint8Array(1 << CELL_BITS)
  const shift = 32 - CELL_BITS
  return {
    add(features, n) {
      for (let i = 0; i < n; i++) {
        const cell = features[i]! >>> shift
        if (counts[cell]! < 255) counts[cell]!++
      }
    },
    atLeast: (feature, times) => counts[feature >>> shift]! >= times,
  }
}
