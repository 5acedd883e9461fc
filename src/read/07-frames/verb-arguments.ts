// The arguments of a verb: what hangs on it, and what it shares with the verbs and nouns around it.
import {
  childrenOf,
  childrenWith,
  childWith,
  conjuncts,
  GIVES,
  headOf,
  isNominal,
  isPassive,
  isVerb,
  lemmaOf,
  markerOf,
  prepositionOf,
  relOf,
  type Tree,
} from '../tree.ts'
import { caughtBefore } from './caught-before.ts'
import { far } from './far.ts'
import { type Argument, arg, argument, asFar, type Grammar, inSlot, loose, moved, path, relative } from './reach.ts'
import { beBefore, nounBehind } from './surface.ts'
import { hungOn } from './verb-children.ts'
import { whatTheyDid } from './what-they-did.ts'

export function verbArguments(g: Grammar, i: number): Argument[] {
  const { tree: t } = g
  const passive = isPassive(t, i)
  let found = hungOn(t, i, passive)
  const caught = caughtBefore(t, i)
  if (caught !== undefined)
    found = [...found.filter((a) => a.slot !== 'subject'), arg(t, 'subject', i, caught, 'caught before')]
  if (['amod'].includes(relOf(t, i))) {
    const noun = headOf(t, i)
    const vbg = t.words[i]?.xpos === 'VBG'
    found.push(arg(t, vbg ? 'subject' : 'object', i, noun, 'describes'))
    // The parser may hang "Iran" of "Iran-backed militias" on the noun: the hyphen tells.
    if (!vbg && !found.some((a) => a.slot === 'hyphen') && t.words[i - 1]?.text === '-' && i >= 2) {
      const left = hyphenLeft(t, i)
      if (left !== undefined) found.push(arg(t, 'hyphen', i, left, 'hyphen'))
    }
    // "state-sponsored hackers": of which state is not said.
    found = found.filter((a) => a.slot !== 'hyphen' || !/^state$/i.test(t.words[a.head]?.text ?? ''))
  }
  // "the house where his widow lives"
  if (relOf(t, i) === 'acl:relcl' && childrenOf(t, i).some((c) => t.words[c]?.text.toLowerCase() === 'where'))
    found.push(arg(t, 'where', i, headOf(t, i), 'where'))
  const be = beBefore(t, i)
  if (be !== undefined) found.push(arg(t, 'was-to', i, be))
  found.push(...causers(g, i, found), ...whatTheyDid(t, i))
  const has = (slot: string) => found.some((a) => a.slot === slot)
  const above = g.surfaceSubject(i)
  found.push(...above.filter((a) => a.slot === 'behind'))
  if (passive ? !has('object') : !has('subject')) {
    const slot = passive ? 'object' : 'subject'
    for (const a of above) if (a.slot !== 'behind') found.push(inSlot(slot, a))
  }
  if (passive && !has('subject')) {
    // "funded and created by Iran": the agent stands at the last of the coordinated verbs.
    const later = childrenWith(t, i, 'conj').find((c) => c - i <= 3 && isVerb(t, c) && isPassive(t, c))
    const agent = later === undefined ? undefined : agentOf(t, later)
    if (later !== undefined && agent !== undefined)
      found.push(moved(t, 'subject', arg(t, 'subject', later, agent), i, 'conj'))
    // "the attack was planned by X": said of a participle whose agent hangs on a coordinated or controlled verb above.
  }
  if (!passive && !has('object') && relOf(t, i) !== 'amod') {
    // "organise and carry out the killing": the object stands at the last verb.
    const later = childrenWith(t, i, 'conj').find(
      (c) => isVerb(t, c) && c - i <= 4 && childWith(t, c, 'nsubj') === undefined,
    )
    const object = later === undefined ? undefined : childWith(t, later, 'obj')
    if (later !== undefined && object !== undefined)
      found.push(moved(t, 'object', arg(t, 'object', later, object), i, 'conj'))
    // "the man he killed": the described noun is the missing object.
    else if (
      (relOf(t, i) === 'acl:relcl' || (relOf(t, i) === 'acl' && childWith(t, i, 'nsubj') !== undefined)) &&
      has('subject') &&
      !hasWh(t, i) &&
      !found.some((a) => a.head === headOf(t, i)) &&
      // "two men, one of whom remains at large": the pronoun stands in its place.
      !childrenWith(t, i, 'nsubj').some((c) => childrenOf(t, c).some((d) => /^W/.test(t.words[d]?.xpos ?? '')))
    ) {
      found.push(arg(t, 'object', i, headOf(t, i), 'relative'))
    }
  }
  // "the 40,000 euros he had been promised": the described noun is what was to be given.
  if (
    passive &&
    relOf(t, i) === 'acl:relcl' &&
    GIVES.has(lemmaOf(t, i)) &&
    childWith(t, i, 'nsubj:pass') !== undefined &&
    !has('second-object') &&
    !t.words.slice(headOf(t, i), i).some((w) => w.xpos.startsWith('W'))
  )
    found.push(arg(t, 'second-object', i, headOf(t, i), 'relative'))
  // "the man they were paid to kill": the described noun is what the infinitive lacks.
  const clause = headOf(t, i)
  if (
    !passive &&
    t.words[i]?.xpos === 'VB' &&
    clause >= 0 &&
    relOf(t, clause) === 'acl:relcl' &&
    /^(?:xcomp|advcl)$/.test(relOf(t, i)) &&
    isPassive(t, clause) &&
    !has('object') &&
    childWith(t, clause, 'nsubj:pass') !== undefined &&
    !t.words.slice(headOf(t, clause), i).some((w) => w.xpos.startsWith('W'))
  )
    found.push(arg(t, 'object', i, headOf(t, clause), 'relative'))
  // "whom the police arrested in August and released in September": the same man.
  if (
    !passive &&
    !has('object') &&
    relOf(t, i) === 'conj' &&
    isVerb(t, headOf(t, i)) &&
    childWith(t, i, 'nsubj') === undefined
  )
    for (const c of childrenWith(t, headOf(t, i), 'obj'))
      if (/^W/.test(t.words[c]?.xpos ?? '')) found.push(...relative(t, arg(t, 'object', i, c, 'conj')))
  // "was convicted of arson and of assisting a service": what hangs on the same preposition.
  for (const c of childrenWith(t, i, 'conj')) {
    const mark = t.words[c]?.xpos === 'VBG' ? markerOf(t, c) : undefined
    if (mark !== undefined && found.some((a) => a.slot === mark && a.head < c)) found.push(arg(t, mark, i, c))
  }
  if (relOf(t, i) === 'conj') {
    // Adverbials in front of the first verb hold for the second too; objects do where the second has none and follows at once.
    const first = headOf(t, i)
    if (isVerb(t, first) && passive && isPassive(t, first) && !has('subject')) {
      const agent = agentOf(t, first)
      if (agent !== undefined && agent > i) found.push(moved(t, 'subject', arg(t, 'subject', first, agent), i, 'conj'))
    }
  }
  for (const a of [...found])
    if (['object', 'second-object', 'indirect', 'subject'].includes(a.slot) && headOf(t, a.head) === i && a.head > i)
      // "hired X and a cousin of his to kill Y": the purpose may hang on the last of them.
      for (const c of conjuncts(t, a.head))
        found.push(...loose(t, i, c).filter((x) => c === a.head || x.slot === 'purpose'))
  for (const c of childrenWith(t, i, 'obl')) found.push(...loose(t, i, c))
  // "a man suspected of planting a bomb was arrested": what for stands with the man.
  for (const a of found.filter((x) => x.slot === 'object' || x.slot === 'against'))
    found.push(...suspectedOf(t, i, a.head))
  // "received at least 30,000 euros", "kidnapped in Riga a trader": an object that the tree takes for something else.
  if (!passive && relOf(t, i) !== 'amod' && !found.some((a) => a.slot === 'object')) {
    const behind = nounBehind(t, i) ?? found.find((a) => a.slot === 'bare' && a.head > i)?.head
    if (behind !== undefined) found.push(asFar(arg(t, 'object', i, behind, 'behind')))
  }
  found.push(...far(t, i, found))
  return found
}

/** "had the broker murdered", "wanted the editor abducted": who had it done; but whoever "had her car rammed by debt collectors" suffered it. */
function causers(g: Grammar, i: number, found: readonly Argument[]): Argument[] {
  const { tree: t } = g
  const have = headOf(t, i)
  if (relOf(t, i) !== 'xcomp' || !/^(?:have|get|want|wish|need)$/.test(lemmaOf(t, have)) || !isPassive(t, i)) return []
  const noun = childWith(t, i, 'nsubj:pass')
  if (noun === undefined) return []
  if (childWith(t, noun, 'nmod:poss') !== undefined && found.some((a) => a.slot === 'subject')) return []
  return g.surfaceSubject(have).map((a) => moved(t, 'behind', a, i, 'causative'))
}

/** "a gym where students trained", "the man whose brother he killed": what is described is not the object. */
const hasWh = (t: Tree, i: number): boolean =>
  childrenOf(t, i).some((c) => [c, ...childrenOf(t, c)].some((k) => /^W(?:RB|P\$)$/.test(t.words[k]?.xpos ?? '')))

const SUSPECTED: ReadonlySet<string> = new Set(['suspect', 'accuse', 'charge'])

function suspectedOf(t: Tree, i: number, noun: number): Argument[] {
  return childrenWith(t, noun, 'acl').flatMap((c) =>
    !SUSPECTED.has(lemmaOf(t, c)) || !isPassive(t, c)
      ? []
      : childrenOf(t, c).flatMap((d): Argument[] => {
          const prep = isNominal(t, d) ? prepositionOf(t, d) : markerOf(t, d)
          if (prep !== 'of' && prep !== 'with') return []
          const way = () => `${path(t, i, 'object', noun)} ${path(t, noun, 'acl', c)} ${path(t, c, prep, d)}`
          return [argument(`participle-${lemmaOf(t, c)}-${prep}`, d, way, true)]
        }),
  )
}

function hyphenLeft(t: Tree, i: number): number | undefined {
  const left = t.words[i - 2]
  return left && (isNominal(t, i - 2) || left.upos === 'ADJ') ? i - 2 : undefined
}

function agentOf(t: Tree, i: number): number | undefined {
  return childrenOf(t, i).find(
    (c) => relOf(t, c) === 'obl:agent' || (relOf(t, c) === 'obl' && prepositionOf(t, c) === 'by'),
  )
}
