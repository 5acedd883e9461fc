// Joins keys that were found to be one, and tells which of them belong together (union–find with path halving).

export interface Union<K> {
  readonly join: (a: K, b: K) => void
  /** The same for all keys that were joined, and for no other. */
  readonly root: (key: K) => K
}

export function union<K>(): Union<K> {
  const parent = new Map<K, K>()
  const root = (key: K): K => {
    let at = key
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up)
      at = up
    }
    return at
  }
  return {
    root,
    join: (a, b) => {
      const [left, right] = [root(a), root(b)]
      if (left !== right) parent.set(right, left)
    },
  }
}
