// Who does what a verb or a noun says where no subject stands beside it: shared, described, or read off the word above.

import { type Embedding, embeddings } from '../lexicon/certainty/embedding.ts'
import { nounClass } from '../lexicon/people/nouns.ts'
import {
  childrenWith,
  childWith,
  copulaOf,
  firstConjunct,
  headOf,
  isPassive,
  isVerb,
  lemmaOf,
  markerOf,
  relOf,
  type Tree,
} from '../tree.ts'
import {
  type Argument,
  arg,
  asFar,
  type Grammar,
  lemmaWithParticle,
  moved,
  NOTHING,
  oneOf,
  relative,
  throughRelative,
} from './reach.ts'
import { isLabel, nounBefore } from './surface.ts'

/** Nouns that stand between an event and whoever does it: "on suspicion of", "a series of". */
const NOUN_PASSES: ReadonlySet<string> = new Set(
  'suspicion charge count allegation accusation connection relation act job task mission case purpose view aim goal part role involvement'.split(
    ' ',
  ),
)

/** Shared or own subjects; the noun right before the verb where the tree gives neither. */
export function findSurfaceSubject(g: Grammar, i: number): readonly Argument[] {
  const { tree: t } = g
  const found = subjectsInTree(g, i)
  const own = childrenWith(t, i, 'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj').find((c) => !isLabel(t, c))
  const before = isVerb(t, i) && own === undefined ? nounBefore(t, i) : undefined
  if (before === undefined) return found
  const nearest = arg(t, 'subject', i, before, 'before')
  // "was paid by an agency whose owner, Maria Ilie, fled": not who was paid.
  return relOf(t, i) === 'conj' ? [nearest] : [...found, asFar(nearest)]
}

function subjectsInTree(g: Grammar, i: number): readonly Argument[] {
  const { tree: t } = g
  const own = childWith(t, i, 'nsubj', 'nsubj:pass', 'nsubj:outer')
  if (own !== undefined && !isLabel(t, own))
    return isExpletive(t, own) ? NOTHING : relative(t, arg(t, 'subject', i, own))
  if (childWith(t, i, 'expl') !== undefined) return NOTHING
  const rel = relOf(t, i)
  const above = headOf(t, i)
  if (above < 0) return NOTHING
  const shared = (from: readonly Argument[], why: string) =>
    from.map((a) => (a.far ? asFar(moved(t, a.slot, a, i, why)) : moved(t, a.slot, a, i, why)))
  switch (rel) {
    case 'conj':
      return isVerb(t, above) || copulaOf(t, above) !== undefined || t.words[above]?.upos === 'ADJ'
        ? shared(g.surfaceSubject(above), 'conj')
        : controller(g, i)
    case 'acl': {
      if (isPassive(t, i)) return [arg(t, 'subject', i, oneOf(t, above), 'describes')]
      const mark = markerOf(t, i)
      if (t.words[i]?.xpos === 'VBG' && mark === undefined) return [arg(t, 'subject', i, oneOf(t, above), 'describes')]
      const found = controller(g, i)
      return found.some((a) => a.slot === 'subject') ? found : [...nounsOwner(g, above, i), ...found]
    }
    case 'acl:relcl': {
      return [arg(t, 'subject', i, oneOf(t, above), 'relative')]
    }
    case 'xcomp':
    case 'advcl':
    case 'ccomp': {
      if (rel === 'ccomp' && markerOf(t, i) === 'that') return NOTHING
      const found = controller(g, i)
      if (found.length > 0) return found
      if (!isVerb(t, above)) {
        const own = g.surfaceSubject(above)
        return own.length > 0 ? shared(own, rel) : nounsOwner(g, above, i)
      }
      if (rel === 'xcomp') {
        const object = childWith(t, above, 'obj', 'iobj')
        if (object !== undefined && !isPassive(t, above))
          return [moved(t, 'subject', throughRelative(t, arg(t, 'object', above, object)), i, 'control')]
      }
      if (
        rel === 'ccomp' &&
        t.words[i]?.xpos.startsWith('VB') &&
        !['VB', 'VBG', 'VBN'].includes(t.words[i]?.xpos ?? '')
      )
        return NOTHING
      return shared(g.surfaceSubject(above), rel)
    }
    case 'obl':
    case 'nmod': {
      return controller(g, i).length > 0
        ? controller(g, i)
        : isVerb(t, above)
          ? shared(g.surfaceSubject(above), rel)
          : NOTHING
    }
    default:
      return NOTHING
  }
}

/** The one who does what an embedded verb or noun names, and who stands behind: read off the word that embeds it. */
export function controller(g: Grammar, i: number): readonly Argument[] {
  const { tree: t } = g
  let inner = firstConjunct(t, i)
  // "an Iran-backed plot to kill": who is behind it may stand at a noun on the way.
  let hung: readonly Argument[] = NOTHING
  for (let steps = 0; steps < 4; steps++) {
    const governor = headOf(t, inner)
    if (governor < 0) return hung
    const slot = slotIn(g, governor, inner)
    // "The attack was a case of revenge": what the attack is said to be does not tell whose it was.
    if (slot === undefined && relOf(t, inner) === 'nsubj') return hung
    const found = slot === undefined ? undefined : embeddings.find(lemmaWithParticle(t, governor), slot)
    // "used a drone to attack": whoever uses it attacks.
    const rule =
      found?.doer === 'object' && hasTool(t, governor) ? { doer: 'subject' as const, behind: undefined } : found
    if (rule?.doer || rule?.behind) {
      const args = g.argumentsOf(governor)
      const handed = isHandedOn(t, governor)
      const named = rule.doer ? doersOf(args, rule.doer, inner, handed) : NOTHING
      const doers =
        named.length > 0 || !rule.doer || isVerb(t, governor) || handed
          ? named
          : ownersOf(g, governor).filter((a) => a.head !== inner)
      const over = handed ? 'subject' : rule.behind
      const behind = over
        ? args.filter((a) => a.slot === over && a.head !== inner && !doers.some((d) => d.head === a.head))
        : []
      // "was commissioned from Tehran"
      if (over === 'subject' && behind.length === 0 && isVerb(t, governor) && isPassive(t, governor))
        behind.push(...args.filter((a) => a.slot === 'from' && !a.loose))
      if (doers.length > 0 || behind.length > 0) {
        const above = behind.length > 0 ? behind : args.filter((a) => a.slot === 'behind')
        return [
          ...doers.map((a) => moved(t, 'subject', a, i, 'control')),
          ...above.map((a) => moved(t, 'behind', a, i, 'control')),
        ]
      }
      hung = args.filter((a) => a.slot === 'behind').map((a) => moved(t, 'behind', a, i, 'control'))
    }
    const outer = firstConjunct(t, governor)
    if (isVerb(t, governor) && !['xcomp', 'acl', 'advcl', 'conj'].includes(relOf(t, governor))) return hung
    if (isVerb(t, governor) && rule === undefined) return hung
    if (!isVerb(t, governor) && !NOUN_PASSES.has(lemmaOf(t, governor)) && rule === undefined) return hung
    inner = outer
  }
  return hung
}

const hasTool = (t: Tree, verb: number): boolean => {
  if (!SENDS.has(lemmaOf(t, verb))) return false
  const object = childWith(t, verb, 'obj')
  return object !== undefined && nounClass(lemmaOf(t, object), false)?.type === 'Thing'
}

const SENDS: ReadonlySet<string> = new Set('use employ deploy send dispatch fly'.split(' '))

/** "gave X orders to kill" */
const isHandedOn = (t: Tree, noun: number): boolean =>
  !isVerb(t, noun) &&
  relOf(t, noun) === 'obj' &&
  /^(?:give|hand|assign|send|offer|set|pass|issue)$/.test(lemmaOf(t, headOf(t, noun)))

/** "ordered X to kill"; "offered him money to kill" names the doer beside the object, "offered to kill" by its subject. */
function doersOf(
  args: readonly Argument[],
  doer: Embedding['doer'],
  inner: number,
  noun: boolean,
): readonly Argument[] {
  const named = args.filter((a) => a.slot === doer && a.head !== inner)
  if (doer !== 'object') {
    // "gave the courier instructions to burn it": whoever is given them.
    if (!noun) return named
    const told = args.filter((a) => a.slot === 'indirect' || a.slot === 'to')
    // "was given the task of burning it"
    return told.length > 0 ? told : args.filter((a) => a.slot === 'object' && a.head !== inner)
  }
  const given = args.filter((a) => a.slot === 'indirect' && a.head !== inner)
  if (given.length > 0) return given
  if (named.length > 0 || !args.some((a) => a.slot === 'complement' && a.head === inner)) return named
  return args.filter((a) => a.slot === 'subject')
}

/** Whose plan, whose mission: "his plan", "X was on a mission", "a plot by X". */
function ownersOf(g: Grammar, noun: number): readonly Argument[] {
  const args = g.argumentsOf(noun)
  for (const slot of ['subject', 'by', 'possessive', 'predicated']) {
    const found = args.filter((a) => a.slot === slot)
    if (found.length > 0) return found
  }
  return NOTHING
}

const nounsOwner = (g: Grammar, noun: number, i: number): readonly Argument[] =>
  ownersOf(g, noun).map((a) => moved(g.tree, 'subject', a, i, 'control'))

/** The slot in which `inner`, or the noun phrase that leads to it, hangs on `outer`. */
function slotIn(g: Grammar, outer: number, inner: number): string | undefined {
  return g.argumentsOf(outer).find((a) => a.head === inner && !['subject', 'possessive', 'predicated'].includes(a.slot))
    ?.slot
}

const isExpletive = (t: Tree, i: number) => lemmaOf(t, i) === 'there' || relOf(t, i) === 'expl'
