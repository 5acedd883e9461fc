// What hangs on a verb itself, each child in the slot that its relation names: subject, object, prepositions, purposes.
import {
  childrenOf,
  childrenWith,
  childWith,
  isNominal,
  lemmaOf,
  markerOf,
  prepositionOf,
  relOf,
  type Tree,
} from '../tree.ts'
import { type Argument, arg, argument, inSlot, path, prepositional, relative, throughNoun } from './reach.ts'
import { isLabel } from './surface.ts'

export function hungOn(t: Tree, i: number, passive: boolean): Argument[] {
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
  return found
}

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
