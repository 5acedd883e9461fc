// What else a sentence or its document speaks of: "approached" is no recruiting where shots are fired, and a fire is an
// attack where the text tells of arson.
import type { Frame } from '../frames/schema.ts'
import { lemmaOf, type Tree } from '../tree.ts'
import type { Reading } from './reading.ts'

const lemmas = new WeakMap<Tree, ReadonlySet<string>>()

function lemmasIn(t: Tree): ReadonlySet<string> {
  const had = lemmas.get(t)
  if (had) return had
  // "training" may be read as a form of "train": the word as it stands counts too.
  const found = new Set(t.words.flatMap((w, i) => [lemmaOf(t, i), w.text.toLowerCase()]))
  lemmas.set(t, found)
  return found
}

/** Whether the surroundings are those that the frame asks for with `beside`, `amid` and `without`. */
export function suits(r: Reading, t: Tree, frame: Frame): boolean {
  const { beside, amid, without } = frame
  if (!beside && !amid && !without) return true
  const here = lemmasIn(t)
  if (without?.some((w) => here.has(w))) return false
  if (beside && !beside.some((w) => here.has(w))) return false
  return !amid || amid.some((w) => r.grammars.some((g) => lemmasIn(g.tree).has(w)))
}
