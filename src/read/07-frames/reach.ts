// One step from a word to what hangs on it: the slot's name, and the way there in the words of `explain`.
import {
  baseRel,
  childrenOf,
  childrenWith,
  childWith,
  headOf,
  isNominal,
  lemmaOf,
  markerOf,
  prepositionOf,
  relOf,
  type Tree,
} from '../tree.ts'
import { somebodyBefore } from './surface.ts'

export interface Argument {
  /** `subject`, `object`, `indirect`, `possessive`, `modifier`, `predicated`, `purpose` … or a preposition: `of`, `on-suspicion-of`. */
  readonly slot: string
  readonly head: number
  /** How it was reached, in the words of `explain`: "hired ←nsubj:pass· he". Spelled out only for what fills a role. */
  readonly path: () => string
  /** Hangs on a neighbour in the tree and may belong here ("arrested a man on suspicion of …"). */
  readonly loose: boolean
  /** Stands behind in the same stretch of words, whatever the tree says: taken where nothing else fills the role. */
  readonly far: boolean
}

/** Every argument is made here, field by field, so that all are laid out alike and quick to read. */
export const argument = (slot: string, head: number, path: () => string, loose = false, far = false): Argument => ({
  slot,
  head,
  path,
  loose,
  far,
})

export const asLoose = ({ slot, head, path, far }: Argument): Argument => argument(slot, head, path, true, far)
export const asFar = ({ slot, head, path, loose }: Argument): Argument => argument(slot, head, path, loose, true)
export const inSlot = (slot: string, { head, path, loose, far }: Argument): Argument =>
  argument(slot, head, path, loose, far)
const atHead = (head: number, a: Argument, path: () => string): Argument => argument(a.slot, head, path, a.loose, a.far)

/** A sentence's grammar: asked for one word, it may ask for others. */
export interface Grammar {
  readonly tree: Tree
  argumentsOf(word: number): readonly Argument[]
  /** What stands as subject on the surface, own or shared: for "was arrested" the one arrested. */
  surfaceSubject(word: number): readonly Argument[]
}

export const NOTHING: readonly Argument[] = []

export const path = (t: Tree, from: number, rel: string, to: number) =>
  `${t.words[from]?.text} ←${rel}· ${t.words[to]?.text}`

export const arg = (t: Tree, slot: string, from: number, to: number, rel = relOf(t, to)): Argument =>
  argument(slot, to, () => path(t, from, rel, to))

export const moved = (t: Tree, slot: string, a: Argument, from: number, why: string): Argument =>
  argument(slot, a.head, () => `${t.words[from]?.text} ←${why}· ${a.path()}`)

/** "who", "which", "that" stand for the noun that the relative clause describes. */
export function throughRelative(t: Tree, a: Argument): Argument {
  const w = t.words[a.head]
  if (!w || (!/^W(?:DT|P\$?)$/.test(w.xpos) && !(w.lemma.toLowerCase() === 'that' && w.upos === 'PRON'))) return a
  for (let at = headOf(t, a.head), steps = 0; at >= 0 && steps < 12; at = headOf(t, at), steps++) {
    // "It was his organisation that kidnapped Marek": the clause hangs on the whole of it.
    const isCleft = relOf(t, at) === 'advcl:relcl' && childWith(t, headOf(t, at), 'expl') !== undefined
    if (relOf(t, at) === 'acl:relcl' || isCleft) {
      const described = headOf(t, at)
      const noun = oneOf(t, /^whom?$/i.test(w.text) ? somebodyBefore(t, described, a.head) : described)
      return atHead(noun, a, () => `${a.path()} ←relative· ${t.words[noun]?.text}`)
    }
  }
  // "Petrov, whom the file calls Vanya and who paid": the second "who" is whom the first clause describes.
  const earlier = t.words.findLastIndex(
    (x, k) => k < a.head && /^(?:who|whom|which)$/i.test(x.text) && relOf(t, headOf(t, k)) === 'acl:relcl',
  )
  if (earlier < 0 || t.words[a.head - 1]?.xpos !== 'CC') return a
  const noun = oneOf(t, headOf(t, headOf(t, earlier)))
  return atHead(noun, a, () => `${a.path()} ←relative· ${t.words[noun]?.text}`)
}

/** The noun that a relative pronoun stands for by the tree, and the pronoun, whose thing another step has looked for. */
export function relative(t: Tree, a: Argument): Argument[] {
  const noun = throughRelative(t, a)
  return noun === a ? [a] : [noun, asFar(a)]
}

/** "Petrov is one of three men accused of", "was among those arrested": what is said of the many is said of him. */
export function oneOf(t: Tree, noun: number): number {
  // "Those designated include X"
  if (t.words[noun]?.text.toLowerCase() === 'those') {
    const verb = relOf(t, noun) === 'nsubj' ? headOf(t, noun) : -1
    if (verb >= 0 && lemmaOf(t, verb) === 'include') return childWith(t, verb, 'obj') ?? noun
  }
  // "Those arrested were identified as X and Y"
  if (relOf(t, noun) === 'nsubj:pass' && /^(?:identify|name)$/.test(lemmaOf(t, headOf(t, noun)))) {
    const named = childrenOf(t, headOf(t, noun)).find((c) => c > noun && prepositionOf(t, c) === 'as')
    if (named !== undefined && t.words[named]?.upos === 'PROPN') return named
  }
  const prep = prepositionOf(t, noun)
  const one = prep === 'of' && /^(?:one|two|three|four)$/.test(lemmaOf(t, headOf(t, noun))) ? headOf(t, noun) : noun
  if (one === noun && prep !== 'among') return noun
  const is = childWith(t, one, 'cop')
  if (is === undefined) return noun
  // "Among those arrested were X and Y"
  const named = childrenOf(t, one).find((c) => c > is && isNominal(t, c) && prepositionOf(t, c) === undefined)
  return childWith(t, one, 'nsubj') ?? named ?? noun
}

/** Slots named by a noun between two prepositions: "on suspicion of X" → `on-suspicion-of`, "with Iran's approval" → `with-approval-of`. */
export function throughNoun(t: Tree, from: number, noun: number, prep: string): Argument[] {
  const found: Argument[] = []
  const name = lemmaOf(t, noun)
  // "one count of conspiracy and three counts of fraud"
  const more = childrenWith(t, noun, 'conj').filter((c) => lemmaOf(t, c) === name)
  for (const n of [noun, ...more])
    for (const c of childrenOf(t, n)) {
      if (more.includes(c)) continue
      const [last, rel] = lastStep(t, c)
      if (last !== undefined)
        found.push(
          // "for whose capture": for that of whom it describes.
          throughRelative(
            t,
            argument(`${prep}-${name}-${last}`, c, () => `${path(t, from, prep, noun)} ${path(t, noun, rel, c)}`),
          ),
        )
    }
  return found
}

/** The last part of the slot's name, and the relation as `explain` tells it. */
function lastStep(t: Tree, c: number): readonly [last: string | undefined, rel: string] {
  const rel = relOf(t, c)
  if (rel === 'nmod:poss') return ['of', rel]
  const base = baseRel(t, c)
  if (base === 'nmod' || base === 'acl' || base === 'advcl' || rel === 'obl') {
    const inner = isNominal(t, c) ? prepositionOf(t, c) : markerOf(t, c)
    if (inner) return [inner, inner]
  }
  return [rel === 'amod' || rel === 'compound' ? 'modifier' : undefined, rel]
}

export function prepositional(t: Tree, from: number, c: number): Argument[] {
  const prep = prepositionOf(t, c)
  // "Petrov in turn hired two brothers"
  if (prep === 'in' && /^(?:turn|addition|particular|fact)$/i.test(t.words[c]?.text ?? '')) return []
  if (!prep && lemmaOf(t, c) === 'thanks') {
    // "thanks to the cooperation of X with Y"
    return childrenWith(t, c, 'nmod', 'obl').flatMap((d) => [
      arg(t, 'thanks-to', from, d, 'thanks to'),
      ...throughNoun(t, from, d, 'thanks-to'),
    ])
  }
  if (!prep) return [arg(t, 'bare', from, c)]
  return [throughRelative(t, arg(t, prep, from, c, prep)), ...throughNoun(t, from, c, prep)]
}

/** Prepositional phrases that the tree hangs on an object but that may belong to the verb. */
export function loose(t: Tree, from: number, noun: number): Argument[] {
  return childrenWith(t, noun, 'nmod', 'acl', 'obl', 'advcl').flatMap((c) => {
    const prep = isNominal(t, c) ? prepositionOf(t, c) : markerOf(t, c)
    if (!prep || prep === 'of' || c < noun) return []
    const found = isNominal(t, c)
      ? prepositional(t, from, c)
      : [arg(t, prep === 'to' ? 'purpose' : prep, from, c, prep)]
    return found.map(asLoose)
  })
}

export function lemmaWithParticle(t: Tree, i: number): string {
  const particle = childWith(t, i, 'compound:prt')
  // "sent him to prison for the murder": whoever sends him there is behind no murder, and none is planned.
  if (lemmaOf(t, i) === 'send' && childrenWith(t, i, 'obl').some((c) => TO_PRISON.test(lemmaOf(t, c)))) return 'jail'
  // "demanded twelve years for the stabbing": nor is whoever wants him punished.
  const isPunished = (c: number) =>
    PENALTIES.test(lemmaOf(t, c)) || childrenWith(t, c, 'nmod').some((d) => PENALTIES.test(lemmaOf(t, d)))
  if (WANTS.test(lemmaOf(t, i)) && childrenWith(t, i, 'obj', 'nsubj:pass').some(isPunished)) return 'jail'
  return particle === undefined ? lemmaOf(t, i) : `${lemmaOf(t, i)}_${lemmaOf(t, particle)}`
}

const TO_PRISON = /^(?:prison|jail|gaol|trial|court|custody)$/
const WANTS = /^(?:demand|seek|request|recommend|ask|propose)$/
const PENALTIES =
  /^(?:year|month|sentence|term|imprisonment|penalty|punishment|fine|life|conviction|prosecution|extradition)$/
