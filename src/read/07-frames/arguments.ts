// Turns each word's surroundings into grammatical functions ("subject", "object", "of", "purpose" …), the same for
// active, passive, relative, participial, coordinated, controlled and nominal wording, so that one frame covers all.
import { copulaOf, isVerb, type Tree } from '../tree.ts'
import { auxiliaryArguments } from './auxiliary-arguments.ts'
import { nounArguments } from './noun-arguments.ts'
import { type Argument, type Grammar, NOTHING } from './reach.ts'
import { findSurfaceSubject } from './subjects.ts'
import { verbArguments } from './verb-arguments.ts'

export type { Argument, Grammar } from './reach.ts'

export function grammar(t: Tree): Grammar {
  const known = new Map<number, readonly Argument[]>()
  const surface = new Map<number, readonly Argument[]>()

  function surfaceSubject(i: number): readonly Argument[] {
    const had = surface.get(i)
    if (had) return had
    surface.set(i, NOTHING)
    const result = findSurfaceSubject(g, i)
    surface.set(i, result)
    return result
  }

  function argumentsOf(i: number): readonly Argument[] {
    const had = known.get(i)
    if (had) return had
    known.set(i, NOTHING)
    const all =
      t.words[i]?.upos === 'AUX'
        ? auxiliaryArguments(g, i)
        : isVerb(t, i) && copulaOf(t, i) === undefined
          ? verbArguments(g, i)
          : nounArguments(g, i)
    const result: Argument[] = []
    for (const a of all)
      if ((a.head !== i || a.slot === 'ethnic-self') && !result.some((b) => b.head === a.head && b.slot === a.slot))
        result.push(a)
    known.set(i, result)
    return result
  }

  const g: Grammar = { tree: t, argumentsOf, surfaceSubject }
  return g
}
