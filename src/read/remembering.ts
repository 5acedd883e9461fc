// A question asked of the same words again and again, as texts repeat theirs: the answers are kept, and all forgotten when
// there are too many. What is kept never changes what is answered. For words, not for stretches of text: a string cut from a text
// keeps all of it in memory once it is longer than a dozen letters.

export function remembering<T extends NonNullable<unknown>>(
  answer: (text: string) => T,
  limit: number,
): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = answer(text)
    if (known.size >= limit) known.clear()
    known.set(text, made)
    return made
  }
}
