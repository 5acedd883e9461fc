// What hangs on a verb: subject, object, prepositions, purposes, and what it shares with the verbs around it.
import { speechVerb } from '../lexicon/speech/verbs.ts'
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
import {
  type Argument,
  arg,
  argument,
  asFar,
  type Grammar,
  inSlot,
  loose,
  moved,
  path,
  prepositional,
  relative,
  throughNoun,
} from './reach.ts'
import { beBefore, isLabel, nounBehind } from './surface.ts'

export function verbArguments(g: Grammar, i: number): Argument[] {
  const { tree: t } = g
  const passive = isPassive(t, i)
  const found: Argument[] = []
  for (const c of childrenOf(t, i)) {
    const rel = relOf(t, c)
    switch (rel) {
      case 'nsubj':
      case 'nsubj:outer':
        if (!isLabel(t, c))
          found.push(
            ...relative(t, arg(t, passive && childWith(t, i, 'cop') === undefined ? 'object' : 'subject', i, c)),
          )
        break
      case 'nsubj:pass':
        if (!isLabel(t, c)) found.push(...relative(t, arg(t, passive ? 'object' : 'subject', i, c)))
        break
      case 'obj':
        found.push(...relative(t, arg(t, passive ? 'second-object' : 'object', i, c)))
        break
      case 'iobj':
        found.push(...relative(t, arg(t, 'indirect', i, c)))
        break
      case 'obl:agent':
        found.push(...relative(t, arg(t, 'subject', i, c)))
        break
      case 'csubj':
      case 'csubj:pass':
        found.push(arg(t, 'clause-subject', i, c))
        break
      case 'ccomp':
        found.push(arg(t, 'clause', i, c))
        // "noted when the general left": it is the general who was watched.
        if (childrenOf(t, c).some((d) => /^W(?:RB|DT|P)$/.test(t.words[d]?.xpos ?? '')))
          for (const d of childrenWith(t, c, 'nsubj', 'nsubj:pass')) found.push(arg(t, 'doings-of', i, d))
        break
      case 'xcomp':
        found.push(arg(t, isNominal(t, c) || t.words[c]?.upos === 'ADJ' ? 'as' : 'complement', i, c))
        break
      case 'advcl':
      case 'acl':
      case 'advcl:relcl': {
        const mark = markerOf(t, c)
        if (mark === 'to' || mark === 'in-order-to' || mark === 'in-order' || mark === 'so-as')
          found.push(arg(t, 'purpose', i, c))
        // "As reported by the ministry, X hired Y": nobody is hired as anything.
        else if (mark === 'as' && c < i) break
        else if (mark) {
          found.push(arg(t, mark, i, c, mark), ...throughNoun(t, i, c, mark))
          // "was found beneath a van belonging to X": the parser makes a clause of the phrase.
          const noun = t.words[c]?.xpos === 'VBG' && PLACED.has(mark) ? childrenWith(t, c, 'nsubj').at(-1) : undefined
          if (noun !== undefined) found.push(arg(t, mark, i, noun, mark))
        } else {
          found.push(arg(t, 'participle', i, c))
          // "was arrested, accused of spying", not "accusing the police of"
          if (t.words[c]?.xpos !== 'VBG')
            for (const d of childrenOf(t, c)) {
              const prep = isNominal(t, d) ? prepositionOf(t, d) : markerOf(t, d)
              if (prep && ['obl', 'advcl', 'nmod', 'acl'].includes(relOf(t, d))) {
                const slot = `participle-${lemmaOf(t, c)}-${prep}`
                found.push(argument(slot, d, () => `${path(t, i, rel, c)} ${path(t, c, prep, d)}`))
              }
            }
        }
        break
      }
      case 'obl':
      case 'obl:unmarked':
      case 'obl:tmod':
      case 'obl:npmod':
      case 'nmod':
      case 'nmod:unmarked': {
        const slots = prepositional(t, i, c)
        // "paid by Iran" without the agent subtype; "by train" and dates stay a preposition.
        if (passive && slots[0]?.slot === 'by') found.push(inSlot('subject', slots[0]))
        if (t.words[c]?.xpos === 'VBG' && slots[0]?.slot === 'by') found.push(arg(t, 'by', i, c, 'by'))
        // "was arrested along with his wife": she was, too.
        if (isTogether(t, c)) found.push(arg(t, passive || DONE_TO.has(lemmaOf(t, i)) ? 'object' : 'subject', i, c))
        const hyphened = slots[0]?.slot === 'bare' && relOf(t, i) === 'amod' && c < i
        found.push(...(hyphened ? [arg(t, 'hyphen', i, c)] : slots))
        break
      }
      case 'compound':
        if (relOf(t, i) === 'amod') found.push(arg(t, 'hyphen', i, c))
        break
      default:
        break
    }
  }
  if (['amod'].includes(relOf(t, i))) {
    const noun = headOf(t, i)
    const vbg = t.words[i]?.xpos === 'VBG'
    found.push(arg(t, vbg ? 'subject' : 'object', i, noun, 'describes'))
    // The parser may hang "Iran" of "Iran-backed militias" on the noun: the hyphen tells.
    if (!vbg && !found.some((a) => a.slot === 'hyphen') && t.words[i - 1]?.text === '-' && i >= 2) {
      const left = hyphenLeft(t, i)
      if (left !== undefined) found.push(arg(t, 'hyphen', i, left, 'hyphen'))
    }
  }
  // "the house where his widow lives"
  if (relOf(t, i) === 'acl:relcl' && childrenOf(t, i).some((c) => t.words[c]?.text.toLowerCase() === 'where'))
    found.push(arg(t, 'where', i, headOf(t, i), 'where'))
  const be = beBefore(t, i)
  if (be !== undefined) found.push(arg(t, 'was-to', i, be))
  found.push(...causers(g, i, found))
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
  if (!passive && !found.some((a) => a.slot === 'object')) {
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

/** "along with", "together with", "alongside" */
const isTogether = (t: Tree, i: number): boolean => {
  const at = childWith(t, i, 'case') ?? -1
  const [before, here, behind] = [t.words[at - 1], t.words[at], t.words[at + 1]].map((w) => w?.text.toLowerCase() ?? '')
  return (
    here === 'alongside' ||
    (here === 'with' && /^(?:along|together)$/.test(before ?? '')) ||
    (/^(?:along|together)$/.test(here ?? '') && behind === 'with')
  )
}

/** What the law does to somebody: whoever it is done together with suffers it, too. */
const DONE_TO: ReadonlySet<string> = new Set(
  'arrest detain charge indict convict sentence jail acquit extradite deport expel release free sanction kill shoot'.split(
    ' ',
  ),
)

const PLACED: ReadonlySet<string> = new Set('under beneath underneath inside outside near at behind beside'.split(' '))

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

/** Whether the word belongs to a clause of saying beside that of the verb: "…, Lora Kane for the Civil Rights Division announced". */
function isAside(t: Tree, word: number, verb: number): boolean {
  for (let at = word, steps = 0; at > verb && steps < 8; at = headOf(t, at), steps++)
    if (relOf(t, at) === 'parataxis' && speechVerb(lemmaOf(t, at)) !== undefined) return true
  return false
}

/** Prepositional phrases behind a verb that hang elsewhere, up to the next verb of its own clause. */
function far(t: Tree, i: number, found: readonly Argument[]): Argument[] {
  const heads = new Set(found.map((a) => a.head))
  const more: Argument[] = []
  for (let k = i + 1; k < t.words.length && k < i + 40; k++) {
    const w = t.words[k]
    if (!w || w.text === ';' || /^(?:VB[DPZ]|MD|W.*)$/.test(w.xpos)) break
    if (isAside(t, k, i)) break
    if (relOf(t, k) !== 'case' && relOf(t, k) !== 'mark') continue
    const head = headOf(t, k)
    // "and Petrov for nine years": for Petrov.
    if (relOf(t, head) === 'orphan') continue
    if (head <= k || heads.has(head) || w.xpos === 'TO' || w.xpos === 'POS') continue
    heads.add(head)
    const prep = isNominal(t, head) ? prepositionOf(t, head) : markerOf(t, head)
    if (!prep || (prep === 'of' && isNominal(t, head))) continue
    // "placed under a car owned by the editor": whoever owns it placed nothing.
    const doer = headOf(t, head)
    if (prep === 'by' && doer > i && t.words[doer]?.xpos === 'VBN' && isVerb(t, doer)) continue
    // "founded in 1994 by a cleric educated in Qom": he was educated there.
    if (doer > i && relOf(t, doer) === 'acl' && isPassive(t, doer) && t.words[headOf(t, doer)]?.upos === 'NOUN')
      continue
    const args = isNominal(t, head) ? prepositional(t, i, head) : [arg(t, prep, i, head, prep)]
    more.push(...args.map(asFar))
  }
  return more
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
