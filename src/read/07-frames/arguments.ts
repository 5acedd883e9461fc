// Turns each word's surroundings into grammatical functions ("subject", "object", "of", "purpose" …), the same for
// active, passive, relative, participial, coordinated, controlled and nominal wording, so that one frame covers all.

import { embeddings } from '../lexicon/certainty/embedding.ts'
import { nounClass } from '../lexicon/people/nouns.ts'
import {
  baseRel,
  childrenOf,
  childrenWith,
  childWith,
  copulaOf,
  firstConjunct,
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

export interface Argument {
  /** `subject`, `object`, `indirect`, `possessive`, `modifier`, `predicated`, `purpose` … or a preposition: `of`, `on-suspicion-of`. */
  readonly slot: string
  readonly head: number
  /** How it was reached, in the words of `explain`: "hired ←nsubj:pass· he". */
  readonly path: string
  /** Hangs on a neighbour in the tree and may belong here ("arrested a man on suspicion of …"). */
  readonly loose?: true
  /** Stands behind in the same stretch of words, whatever the tree says: taken where nothing else fills the role. */
  readonly far?: true
}

export interface Grammar {
  readonly tree: Tree
  argumentsOf(word: number): readonly Argument[]
  /** What stands as subject on the surface, own or shared: for "was arrested" the one arrested. */
  surfaceSubject(word: number): readonly Argument[]
}

/** Nouns that stand between an event and whoever does it: "on suspicion of", "a series of". */
const NOUN_PASSES: ReadonlySet<string> = new Set(
  'suspicion charge count allegation accusation connection relation act job task mission case purpose view aim goal part role involvement'.split(
    ' ',
  ),
)

const ANNOUNCES: ReadonlySet<string> = new Set('announce report confirm reveal disclose declare'.split(' '))

const NOTHING: readonly Argument[] = []

export function grammar(t: Tree): Grammar {
  const known = new Map<number, readonly Argument[]>()
  const surface = new Map<number, readonly Argument[]>()

  const path = (from: number, rel: string, to: number) => `${t.words[from]?.text} ←${rel}· ${t.words[to]?.text}`
  const arg = (slot: string, from: number, to: number, rel = relOf(t, to)): Argument => ({
    slot,
    head: to,
    path: path(from, rel, to),
  })
  const moved = (slot: string, a: Argument, from: number, why: string): Argument => ({
    slot,
    head: a.head,
    path: `${t.words[from]?.text} ←${why}· ${a.path}`,
  })

  /** "who", "which", "that" stand for the noun that the relative clause describes. */
  function throughRelative(a: Argument): Argument {
    const w = t.words[a.head]
    if (!w || (!/^W(DT|P)$/.test(w.xpos) && !(w.lemma.toLowerCase() === 'that' && w.upos === 'PRON'))) return a
    for (let at = headOf(t, a.head), steps = 0; at >= 0 && steps < 12; at = headOf(t, at), steps++) {
      if (relOf(t, at) === 'acl:relcl') {
        const noun = headOf(t, at)
        return { ...a, head: noun, path: `${a.path} ←relative· ${t.words[noun]?.text}` }
      }
    }
    return a
  }

  /** Slots named by a noun between two prepositions: "on suspicion of X" → `on-suspicion-of`, "with Iran's approval" → `with-approval-of`. */
  function throughNoun(from: number, noun: number, prep: string): Argument[] {
    const name = lemmaOf(t, noun)
    // "one count of conspiracy and three counts of fraud"
    const more = childrenWith(t, noun, 'conj').filter((c) => lemmaOf(t, c) === name)
    return [noun, ...more]
      .flatMap((n) => childrenOf(t, n).filter((c) => !more.includes(c)))
      .flatMap((c): Argument[] => {
        const rel = relOf(t, c)
        if (rel === 'nmod:poss')
          return [{ slot: `${prep}-${name}-of`, head: c, path: `${path(from, prep, noun)} ${path(noun, rel, c)}` }]
        if (baseRel(t, c) === 'nmod' || baseRel(t, c) === 'acl' || baseRel(t, c) === 'advcl' || rel === 'obl') {
          const inner = isNominal(t, c) ? prepositionOf(t, c) : markerOf(t, c)
          if (inner)
            return [
              { slot: `${prep}-${name}-${inner}`, head: c, path: `${path(from, prep, noun)} ${path(noun, inner, c)}` },
            ]
        }
        if (rel === 'amod' || rel === 'compound')
          return [
            { slot: `${prep}-${name}-modifier`, head: c, path: `${path(from, prep, noun)} ${path(noun, rel, c)}` },
          ]
        return []
      })
  }

  function prepositional(from: number, c: number): Argument[] {
    const prep = prepositionOf(t, c)
    if (!prep && lemmaOf(t, c) === 'thanks') {
      // "thanks to the cooperation of X with Y"
      return childrenWith(t, c, 'nmod', 'obl').flatMap((d) => [
        arg('thanks-to', from, d, 'thanks to'),
        ...throughNoun(from, d, 'thanks-to'),
      ])
    }
    if (!prep) return [arg('bare', from, c)]
    return [throughRelative(arg(prep, from, c, prep)), ...throughNoun(from, c, prep)]
  }

  /** Prepositional phrases that the tree hangs on an object but that may belong to the verb. */
  function loose(from: number, noun: number): Argument[] {
    return childrenWith(t, noun, 'nmod', 'acl', 'obl', 'advcl').flatMap((c) => {
      const prep = isNominal(t, c) ? prepositionOf(t, c) : markerOf(t, c)
      if (!prep || prep === 'of' || c < noun) return []
      const found = isNominal(t, c) ? prepositional(from, c) : [arg(prep === 'to' ? 'purpose' : prep, from, c, prep)]
      return found.map((a): Argument => ({ ...a, loose: true }))
    })
  }

  function verbArguments(i: number): Argument[] {
    const passive = isPassive(t, i)
    const found: Argument[] = []
    for (const c of childrenOf(t, i)) {
      const rel = relOf(t, c)
      switch (rel) {
        case 'nsubj':
        case 'nsubj:outer':
          found.push(throughRelative(arg(passive && childWith(t, i, 'cop') === undefined ? 'object' : 'subject', i, c)))
          break
        case 'nsubj:pass':
          found.push(throughRelative(arg('object', i, c)))
          break
        case 'obj':
          found.push(throughRelative(arg(passive ? 'second-object' : 'object', i, c)))
          break
        case 'iobj':
          found.push(throughRelative(arg('indirect', i, c)))
          break
        case 'obl:agent':
          found.push(throughRelative(arg('subject', i, c)))
          break
        case 'csubj':
        case 'csubj:pass':
          found.push(arg('clause-subject', i, c))
          break
        case 'ccomp':
          found.push(arg('clause', i, c))
          break
        case 'xcomp':
          found.push(arg(isNominal(t, c) || t.words[c]?.upos === 'ADJ' ? 'as' : 'complement', i, c))
          break
        case 'advcl':
        case 'acl':
        case 'advcl:relcl': {
          const mark = markerOf(t, c)
          if (mark === 'to' || mark === 'in-order-to' || mark === 'in-order' || mark === 'so-as')
            found.push(arg('purpose', i, c))
          else if (mark) found.push(arg(mark, i, c, mark), ...throughNoun(i, c, mark))
          else {
            found.push(arg('participle', i, c))
            // "was arrested, accused of spying"
            for (const d of childrenOf(t, c)) {
              const prep = isNominal(t, d) ? prepositionOf(t, d) : markerOf(t, d)
              if (prep && ['obl', 'advcl', 'nmod', 'acl'].includes(relOf(t, d))) {
                const slot = `participle-${lemmaOf(t, c)}-${prep}`
                found.push({ slot, head: d, path: `${path(i, rel, c)} ${path(c, prep, d)}` })
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
          const slots = prepositional(i, c)
          // "paid by Iran" without the agent subtype; "by train" and dates stay a preposition.
          if (passive && slots[0]?.slot === 'by') found.push({ ...slots[0], slot: 'subject' })
          if (t.words[c]?.xpos === 'VBG' && slots[0]?.slot === 'by') found.push(arg('by', i, c, 'by'))
          const hyphened = slots[0]?.slot === 'bare' && relOf(t, i) === 'amod' && c < i
          found.push(...(hyphened ? [arg('hyphen', i, c)] : slots))
          break
        }
        case 'compound':
          if (relOf(t, i) === 'amod') found.push(arg('hyphen', i, c))
          break
        default:
          break
      }
    }
    if (['amod'].includes(relOf(t, i))) {
      const noun = headOf(t, i)
      const vbg = t.words[i]?.xpos === 'VBG'
      found.push(arg(vbg ? 'subject' : 'object', i, noun, 'describes'))
      // The parser may hang "Iran" of "Iran-backed militias" on the noun: the hyphen tells.
      if (!vbg && !found.some((a) => a.slot === 'hyphen') && t.words[i - 1]?.text === '-' && i >= 2) {
        const left = hyphenLeft(i)
        if (left !== undefined) found.push(arg('hyphen', i, left, 'hyphen'))
      }
    }
    const has = (slot: string) => found.some((a) => a.slot === slot)
    const above = surfaceSubject(i)
    found.push(...above.filter((a) => a.slot === 'behind'))
    if (passive ? !has('object') : !has('subject')) {
      const slot = passive ? 'object' : 'subject'
      for (const a of above) if (a.slot !== 'behind') found.push({ ...a, slot })
    }
    if (passive && !has('subject')) {
      // "funded and created by Iran": the agent stands at the last of the coordinated verbs.
      const later = childrenWith(t, i, 'conj').find((c) => isVerb(t, c) && isPassive(t, c))
      const agent = later === undefined ? undefined : agentOf(later)
      if (later !== undefined && agent !== undefined)
        found.push(moved('subject', arg('subject', later, agent), i, 'conj'))
      // "the attack was planned by X": said of a participle whose agent hangs on a coordinated or controlled verb above.
    }
    if (!passive && !has('object') && relOf(t, i) !== 'amod') {
      // "organise and carry out the killing": the object stands at the last verb.
      const later = childrenWith(t, i, 'conj').find(
        (c) => isVerb(t, c) && c - i <= 4 && childWith(t, c, 'nsubj') === undefined,
      )
      const object = later === undefined ? undefined : childWith(t, later, 'obj')
      if (later !== undefined && object !== undefined)
        found.push(moved('object', arg('object', later, object), i, 'conj'))
      // "the man he killed": the described noun is the missing object.
      else if (
        (relOf(t, i) === 'acl:relcl' || (relOf(t, i) === 'acl' && childWith(t, i, 'nsubj') !== undefined)) &&
        has('subject') &&
        !found.some((a) => a.head === headOf(t, i))
      ) {
        found.push(arg('object', i, headOf(t, i), 'relative'))
      }
    }
    if (relOf(t, i) === 'conj') {
      // Adverbials in front of the first verb hold for the second too; objects do where the second has none and follows at once.
      const first = headOf(t, i)
      if (isVerb(t, first) && passive && isPassive(t, first) && !has('subject')) {
        const agent = agentOf(first)
        if (agent !== undefined && agent > i) found.push(moved('subject', arg('subject', first, agent), i, 'conj'))
      }
    }
    for (const a of [...found])
      if (['object', 'second-object', 'indirect', 'subject'].includes(a.slot) && headOf(t, a.head) === i && a.head > i)
        found.push(...loose(i, a.head))
    for (const c of childrenWith(t, i, 'obl')) found.push(...loose(i, c))
    const behind = passive || found.some((a) => a.slot === 'object') ? undefined : nounBehind(i)
    if (behind !== undefined && !found.some((a) => a.head === behind))
      found.push({ ...arg('object', i, behind, 'behind'), far: true })
    found.push(...far(i, found))
    return found
  }

  /** The noun phrase that begins right behind a verb. */
  function nounBehind(i: number): number | undefined {
    let noun: number | undefined
    for (let k = i + 1; k < t.words.length; k++) {
      const w = t.words[k]
      if (!w || !/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(w.upos)) break
      if (w.upos === 'NOUN' || w.upos === 'PROPN') noun = k
    }
    return noun
  }

  /** Prepositional phrases behind a verb that hang elsewhere, up to the next verb of its own clause. */
  function far(i: number, found: readonly Argument[]): Argument[] {
    const heads = new Set(found.map((a) => a.head))
    const more: Argument[] = []
    for (let k = i + 1; k < t.words.length && k < i + 40; k++) {
      const w = t.words[k]
      if (!w || w.text === ';' || /^(?:VB[DPZ]|MD|W.*)$/.test(w.xpos)) break
      if (relOf(t, k) !== 'case' && relOf(t, k) !== 'mark') continue
      const head = headOf(t, k)
      if (head <= k || heads.has(head) || w.xpos === 'TO' || w.xpos === 'POS') continue
      heads.add(head)
      const prep = isNominal(t, head) ? prepositionOf(t, head) : markerOf(t, head)
      if (!prep || (prep === 'of' && isNominal(t, head))) continue
      const args = isNominal(t, head) ? prepositional(i, head) : [arg(prep, i, head, prep)]
      more.push(...args.map((a): Argument => ({ ...a, far: true })))
    }
    return more
  }

  /** An auxiliary or copula opens its whole clause, and who says it: "long terms were inevitable, the judge said". */
  function auxiliaryArguments(i: number): Argument[] {
    const clause = headOf(t, i)
    if (clause < 0) return []
    const found = [arg('clause', i, clause)]
    if (['ADJ'].includes(t.words[clause]?.upos ?? '')) found.push(arg('quality', i, clause))
    if (
      t.words[clause]?.upos === 'NOUN' &&
      childWith(t, clause, 'amod', 'nmod') !== undefined &&
      prepositionOf(t, clause) === undefined
    )
      found.push(arg('quality', i, clause))
    for (const a of argumentsOf(clause))
      if (a.slot === 'predicated' || a.slot === 'subject' || a.slot === 'object')
        found.push({ ...a, slot: 'of-clause-subject' })
    const above = headOf(t, clause)
    const says =
      relOf(t, clause) === 'ccomp' && above >= 0
        ? above
        : childrenWith(t, clause, 'parataxis').find((c) => isVerb(t, c))
    if (says !== undefined && isVerb(t, says))
      for (const a of argumentsOf(says)) if (a.slot === 'subject') found.push(moved('holder', a, i, 'says'))
    return found
  }

  function hyphenLeft(i: number): number | undefined {
    const left = t.words[i - 2]
    return left && (isNominal(t, i - 2) || left.upos === 'ADJ') ? i - 2 : undefined
  }

  function agentOf(i: number): number | undefined {
    return childrenOf(t, i).find(
      (c) => relOf(t, c) === 'obl:agent' || (relOf(t, c) === 'obl' && prepositionOf(t, c) === 'by'),
    )
  }

  function nounArguments(i: number): Argument[] {
    const found: Argument[] = []
    for (const c of childrenOf(t, i)) {
      const rel = relOf(t, c)
      switch (rel) {
        case 'nmod:poss':
          found.push(throughRelative(arg('possessive', i, c)))
          break
        case 'nmod':
        case 'obl':
        case 'obl:agent':
          found.push(...prepositional(i, c), ...loose(i, c))
          break
        case 'nmod:unmarked':
        case 'nmod:desc':
        case 'compound':
        case 'amod':
        case 'nummod':
          // "ethnic Azerbaijani mobster", "ethnic Talish": a people, not a citizenship.
          if (c < i && t.words[c - 1]?.text.toLowerCase() === 'ethnic') found.push(arg('ethnic-modifier', i, c))
          else if (c < i) {
            found.push(arg('modifier', i, c), ...childrenWith(t, c, 'conj').map((d) => arg('modifier', i, d)))
            // "Norwegian Justice Minister": the nationality may hang on the part before the head.
            if (!isVerb(t, c) && nounClass(lemmaOf(t, c), false)?.type !== 'Person')
              for (const d of childrenWith(t, c, 'amod', 'compound', 'nmod:desc'))
                if (d < c)
                  found.push(
                    arg(t.words[d - 1]?.text.toLowerCase() === 'ethnic' ? 'ethnic-modifier' : 'modifier', i, d),
                  )
          } else found.push(arg('bare', i, c))
          break
        case 'nsubj':
        case 'nsubj:pass':
        case 'nsubj:outer':
          if (copulaOf(t, i) !== undefined || relOf(t, i) !== 'root')
            found.push(throughRelative(arg('predicated', i, c)))
          break
        case 'acl':
        case 'advcl': {
          const mark = markerOf(t, c)
          if (mark === 'to') found.push(arg('purpose', i, c))
          else if (mark) found.push(arg(mark, i, c, mark))
          else if (!isPassive(t, c)) found.push(arg('participle', i, c))
          break
        }
        case 'ccomp':
        case 'csubj':
          found.push(arg('clause', i, c))
          break
        case 'xcomp':
          found.push(arg('complement', i, c))
          break
        case 'appos':
          if (isNominal(t, c)) found.push(arg(t.words[c - 1]?.text === '(' ? 'bracket' : 'apposition', i, c))
          break
        default:
          break
      }
    }
    const rel = relOf(t, i)
    const above = headOf(t, i)
    if (t.words[i - 1]?.text.toLowerCase() === 'ethnic')
      found.push({ slot: 'ethnic-self', head: i, path: `ethnic ${t.words[i]?.text}` })
    if (rel === 'appos' && above >= 0 && t.words[i - 1]?.text !== '(') found.push(arg('predicated', i, above, 'appos'))
    if (rel === 'acl:relcl' && copulaOf(t, i) !== undefined && !found.some((a) => a.slot === 'predicated')) {
      found.push(arg('predicated', i, above, 'relative'))
    }
    if (rel === 'conj' && !found.some((a) => a.slot === 'predicated')) {
      const first = firstConjunct(t, i)
      for (const a of argumentsOf(first)) if (a.slot === 'predicated') found.push(moved('predicated', a, i, 'conj'))
    }
    if (above >= 0 && (rel === 'nmod' || rel === 'nmod:desc' || (rel === 'obl' && isNominal(t, above))))
      found.push(arg('bearer', i, above, prepositionOf(t, i) ?? rel))
    if (
      above >= 0 &&
      [
        'appos',
        'nummod',
        'amod',
        'nmod:unmarked',
        'list',
        'dep',
        ...(t.words[i]?.text === 'aged' ? ['conj', 'acl'] : []),
      ].includes(rel)
    )
      found.push(arg('host', i, above, rel))
    if (above >= 0 && rel === 'obj' && isVerb(t, above)) {
      // "announced the arrest of": whoever announces it may have done it.
      for (const a of argumentsOf(above))
        if (a.slot === 'subject')
          found.push(moved(ANNOUNCES.has(lemmaOf(t, above)) ? 'announcer' : 'governor-subject', a, i, rel))
    }
    if (above >= 0 && isVerb(t, above) && /^(?:obl|nmod|advcl)$/.test(rel) && isNominal(t, i)) {
      // "at the direction of X, Y moved the money": what Y did.
      found.push(arg('governor', i, above))
      for (const a of argumentsOf(above)) if (a.slot === 'subject') found.push(moved('governor-doer', a, i, rel))
    }
    if (above >= 0 && rel === 'obl' && isVerb(t, above)) {
      // "operate with the approval of Moscow": what is approved is the doing of those who operate.
      for (const a of surfaceSubject(above)) if (a.slot === 'subject') found.push(moved('governor-subject', a, i, rel))
      // "arrested him on a warrant", "was found guilty after a trial": whom the verb is about.
      for (const a of argumentsOf(above)) if (a.slot === 'object') found.push(moved('governor-object', a, i, rel))
    }
    if (above >= 0 && ['compound', 'nmod:desc', 'nmod:unmarked', 'amod', 'flat'].includes(rel))
      found.push(arg('titled', i, above, rel))
    if (above >= 0 && isVerb(t, above) && (rel === 'xcomp' || (rel === 'obl' && prepositionOf(t, i) === 'as'))) {
      // "is considered a boss", "named X as the leader", "became leader"
      for (const a of argumentsOf(above)) {
        if (a.slot === 'object' || (a.slot === 'subject' && !argumentsOf(above).some((b) => b.slot === 'object'))) {
          found.push(moved('predicated', a, i, rel))
        }
      }
    }
    // "known as X", "a trafficker named X"
    for (const v of lightVerbsOf(i)) {
      for (const a of argumentsOf(v)) {
        if (
          a.head !== i &&
          !found.some((b) => b.head === a.head) &&
          ['subject', 'indirect', 'in', 'on', 'at', 'against', 'for', 'with', 'from', 'to', 'on-behalf-of'].includes(
            a.slot,
          )
        ) {
          found.push(moved(a.slot, a, i, 'light verb'))
        }
      }
    }
    // "the plot to kill X by Y": who stands behind an embedded noun comes from the word that it completes.
    if (!found.some((a) => a.slot === 'subject')) found.push(...controller(i))
    else found.push(...controller(i).filter((a) => a.slot === 'behind'))
    if (above >= 0 && (rel === 'obj' || rel === 'nsubj:pass') && isVerb(t, above)) {
      for (const c of childrenWith(t, above, 'obl')) {
        if (c > i) found.push(...prepositional(i, c).map((a): Argument => ({ ...a, loose: true })))
      }
    }
    return found
  }

  /** Verbs that merely carry this noun: "carried out the attack", "an attack carried out by X". */
  function lightVerbsOf(i: number): readonly number[] {
    const first = firstConjunct(t, i)
    const above = headOf(t, first)
    const verbs = childrenWith(t, i, 'acl', 'acl:relcl').filter((c) => isVerb(t, c) && isPassive(t, c))
    const all =
      above >= 0 && ['obj', 'nsubj:pass'].includes(relOf(t, first)) && isVerb(t, above) ? [above, ...verbs] : verbs
    return all.filter((v) => embeddings.find(lemmaWithParticle(v), 'object')?.light === true)
  }

  function lemmaWithParticle(i: number): string {
    const particle = childWith(t, i, 'compound:prt')
    return particle === undefined ? lemmaOf(t, i) : `${lemmaOf(t, i)}_${lemmaOf(t, particle)}`
  }

  /** The slot in which `inner`, or the noun phrase that leads to it, hangs on `outer`. */
  function slotIn(outer: number, inner: number): string | undefined {
    return argumentsOf(outer).find((a) => a.head === inner && !['subject', 'possessive', 'predicated'].includes(a.slot))
      ?.slot
  }

  /** The one who does what an embedded verb or noun names, and who stands behind: read off the word that embeds it. */
  function controller(i: number): readonly Argument[] {
    let inner = firstConjunct(t, i)
    for (let steps = 0; steps < 4; steps++) {
      const governor = headOf(t, inner)
      if (governor < 0) return NOTHING
      const slot = slotIn(governor, inner)
      const rule = slot === undefined ? undefined : embeddings.find(lemmaWithParticle(governor), slot)
      if (rule?.doer) {
        const args = argumentsOf(governor)
        const named = args.filter((a) => a.slot === rule.doer && a.head !== inner)
        const doers =
          named.length > 0 || isVerb(t, governor) ? named : ownersOf(governor).filter((a) => a.head !== inner)
        const behind = rule.behind ? args.filter((a) => a.slot === rule.behind && a.head !== inner) : []
        if (doers.length > 0 || behind.length > 0) {
          const above = behind.length > 0 ? behind : args.filter((a) => a.slot === 'behind')
          return [
            ...doers.map((a) => moved('subject', a, i, 'control')),
            ...above.map((a) => moved('behind', a, i, 'control')),
          ]
        }
      }
      const outer = firstConjunct(t, governor)
      if (isVerb(t, governor) && !['xcomp', 'acl', 'advcl', 'conj'].includes(relOf(t, governor))) return NOTHING
      if (isVerb(t, governor) && rule === undefined) return NOTHING
      if (!isVerb(t, governor) && !NOUN_PASSES.has(lemmaOf(t, governor)) && rule === undefined) return NOTHING
      inner = outer
    }
    return NOTHING
  }

  /** Whose plan, whose mission: "his plan", "X was on a mission", "a plot by X". */
  function ownersOf(noun: number): readonly Argument[] {
    const args = argumentsOf(noun)
    for (const slot of ['subject', 'by', 'possessive', 'predicated']) {
      const found = args.filter((a) => a.slot === slot)
      if (found.length > 0) return found
    }
    return NOTHING
  }

  function surfaceSubject(i: number): readonly Argument[] {
    const had = surface.get(i)
    if (had) return had
    surface.set(i, NOTHING)
    const result = findSurfaceSubject(i)
    surface.set(i, result)
    return result
  }

  function findSurfaceSubject(i: number): readonly Argument[] {
    const own = childWith(t, i, 'nsubj', 'nsubj:pass', 'nsubj:outer')
    if (own !== undefined) return isExpletive(own) ? NOTHING : [throughRelative(arg('subject', i, own))]
    if (childWith(t, i, 'expl') !== undefined) return NOTHING
    const rel = relOf(t, i)
    const above = headOf(t, i)
    if (above < 0) return NOTHING
    const shared = (from: readonly Argument[], why: string) => from.map((a) => moved(a.slot, a, i, why))
    switch (rel) {
      case 'conj':
        return isVerb(t, above) || copulaOf(t, above) !== undefined || t.words[above]?.upos === 'ADJ'
          ? shared(surfaceSubject(above), 'conj')
          : controller(i)
      case 'acl': {
        if (isPassive(t, i)) return [arg('subject', i, above, 'describes')]
        const mark = markerOf(t, i)
        if (t.words[i]?.xpos === 'VBG' && mark === undefined) return [arg('subject', i, above, 'describes')]
        const found = controller(i)
        return found.length > 0 ? found : nounsOwner(above, i)
      }
      case 'acl:relcl': {
        return [arg('subject', i, above, 'relative')]
      }
      case 'xcomp':
      case 'advcl':
      case 'ccomp': {
        if (rel === 'ccomp' && markerOf(t, i) === 'that') return NOTHING
        const found = controller(i)
        if (found.length > 0) return found
        if (!isVerb(t, above)) {
          const own = surfaceSubject(above)
          return own.length > 0 ? shared(own, rel) : nounsOwner(above, i)
        }
        if (rel === 'xcomp') {
          const object = childWith(t, above, 'obj', 'iobj')
          if (object !== undefined && !isPassive(t, above))
            return [moved('subject', throughRelative(arg('object', above, object)), i, 'control')]
        }
        if (
          rel === 'ccomp' &&
          t.words[i]?.xpos.startsWith('VB') &&
          !['VB', 'VBG', 'VBN'].includes(t.words[i]?.xpos ?? '')
        )
          return NOTHING
        return shared(surfaceSubject(above), rel)
      }
      case 'obl':
      case 'nmod': {
        return controller(i).length > 0
          ? controller(i)
          : isVerb(t, above)
            ? shared(surfaceSubject(above), rel)
            : NOTHING
      }
      default:
        return NOTHING
    }
  }

  const nounsOwner = (noun: number, i: number): readonly Argument[] =>
    ownersOf(noun).map((a) => moved('subject', a, i, 'control'))

  const isExpletive = (i: number) => lemmaOf(t, i) === 'there' || relOf(t, i) === 'expl'

  function argumentsOf(i: number): readonly Argument[] {
    const had = known.get(i)
    if (had) return had
    known.set(i, NOTHING)
    const all =
      t.words[i]?.upos === 'AUX'
        ? auxiliaryArguments(i)
        : isVerb(t, i) && copulaOf(t, i) === undefined
          ? verbArguments(i)
          : nounArguments(i)
    const seen = new Set<string>()
    const result = all.filter((a) => {
      const key = `${a.slot}|${a.head}`
      if (seen.has(key) || (a.head === i && a.slot !== 'ethnic-self')) return false
      seen.add(key)
      return true
    })
    known.set(i, result)
    return result
  }

  return { tree: t, argumentsOf, surfaceSubject }
}
