// Works something out once for each key, for as long as whoever asked for it keeps it: a broker stands in hundreds of
// chains, and what the claims say of him is the same in all of them.
export function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const found = known.get(key) ?? work(key)
    known.set(key, found)
    return found
  }
}
