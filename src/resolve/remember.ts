// Remembers what a pure function of words gave: names are few and asked for often, in every resolution after every decision.
const MOST = 50_000

/** All is forgotten when there is too much; nothing but speed depends on what is remembered. */
export function remembered<T>(make: (words: string) => T): (words: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (words) => {
    const had = known.get(words)
    if (had) return had.value
    if (known.size >= MOST) known.clear()
    const value = make(words)
    known.set(words, { value })
    return value
  }
}
