// What is a name once is that name wherever the document writes it the same way: "GVR", "OCAMPO", "Nemo Orthodontics" that
// the model saw in one sentence and passed over in another.
import type { Name, Sentence } from './analysis.ts'

/** Names of one word say less: only where they stand alone and are tagged as names. */
const isAlone = (s: Sentence, i: number): boolean => {
  const [before, after] = [s.words[i - 1], s.words[i + 1]]
  const isCapital = (w: typeof before) => w !== undefined && w.upos === 'PROPN' && /^\p{Lu}/u.test(w.text)
  return (
    s.words[i]?.upos === 'PROPN' &&
    !isCapital(before) &&
    !isCapital(after) &&
    after?.text !== '-' &&
    before?.text !== '-'
  )
}

const MAY_REPEAT: ReadonlySet<Name['type']> = new Set(['Person', 'Organization', 'Place'])
const NOT_NAMES = /^(?:I|Mr|Mrs|Ms|Dr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|\p{Lu}\.?)$/u

export function repeatedNames(sentences: readonly Sentence[], names: readonly Name[]): readonly Name[] {
  const known = new Map<string, Name>()
  const doubtful = new Set<string>()
  for (const n of names) {
    if (!MAY_REPEAT.has(n.type) || !/^\p{Lu}/u.test(n.text) || NOT_NAMES.test(n.text)) continue
    const had = known.get(n.text)
    if (had && had.type !== n.type) doubtful.add(n.text)
    if (!had) known.set(n.text, n)
  }
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly name: Name }[]>()
  for (const [text, name] of known) {
    if (doubtful.has(text)) continue
    const words = sentences[name.sentence]?.words.slice(name.first, name.last).map((w) => w.text) ?? []
    const [first] = words
    if (first === undefined) continue
    const list = byFirst.get(first)
    if (list) list.push({ words, name })
    else byFirst.set(first, [{ words, name }])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  const taken = sentences.map(() => new Set<number>())
  for (const n of names) for (let i = n.first; i < n.last; i++) taken[n.sentence]?.add(i)
  const found: Name[] = []
  for (const s of sentences)
    for (let i = 0; i < s.words.length; i++) {
      const hit = byFirst
        .get(s.words[i]?.text ?? '')
        ?.find(
          ({ words }) =>
            words.every((w, k) => s.words[i + k]?.text === w && !taken[s.index]?.has(i + k)) &&
            (words.length > 1 || isAlone(s, i)),
        )
      const [first, last] = [s.words[i], s.words[i + (hit?.words.length ?? 1) - 1]]
      if (!hit || !first || !last) continue
      found.push({
        ...hit.name,
        start: first.start,
        end: last.end,
        sentence: s.index,
        first: i,
        last: i + hit.words.length,
      })
      i += hit.words.length - 1
    }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start)
}
