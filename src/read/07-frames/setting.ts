// What else a sentence or its document speaks of: "approached" is no recruiting where shots are fired, and a fire is an
// attack where the text tells of arson.
import type { Asks } from '../frames/plan.ts'
import type { Tree } from '../tree.ts'
import type { Reading } from './reading.ts'

const lemmas = new WeakMap<Tree, ReadonlySet<string>>()
const lemmasOfText = new WeakMap<Reading, ReadonlySet<string>>()

function lemmasIn(t: Tree): ReadonlySet<string> {
  const had = lemmas.get(t)
  if (had) return had
  // "training" may be read as a form of "train": the word as it stands counts too.
  const found = new Set(t.lemmas)
  for (const { text } of t.words) found.add(text.toLowerCase())
  lemmas.set(t, found)
  return found
}

/** Of the whole document, gathered once: a rule asks at each of its words. */
function lemmasAll(r: Reading): ReadonlySet<string> {
  const had = lemmasOfText.get(r)
  if (had) return had
  const found = new Set<string>()
  for (const g of r.grammars) for (const lemma of lemmasIn(g.tree)) found.add(lemma)
  lemmasOfText.set(r, found)
  return found
}

/** Whether the surroundings are those that the frame asks for with `beside`, `amid` and `without`. */
export function suits(
  r: Reading,
  t: Tree,
  { beside, amid, without }: Pick<Asks, 'beside' | 'amid' | 'without'>,
): boolean {
  if (!beside && !amid && !without) return true
  const here = lemmasIn(t)
  if (without?.some((w) => here.has(w))) return false
  if (beside && !beside.some((w) => here.has(w))) return false
  if (!amid) return true
  const anywhere = lemmasAll(r)
  return amid.some((w) => anywhere.has(w))
}
