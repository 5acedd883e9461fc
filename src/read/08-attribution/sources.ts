// Sources that the tree sets beside a clause: "according to X", "…, police said", "as X put it", "in the indictment".
import { LEGAL, PAPERS, SHOWN } from '../lexicon/speech/scope.ts'
import { SOURCE_PREPOSITIONS, speechVerb } from '../lexicon/speech/verbs.ts'
import { childrenOf, childWith, isPassive, isVerb, lemmaOf, markerOf, prepositionOf, relOf, subtree } from '../tree.ts'
import { inverted, type Ledger, speaker, subjectsOf, wordAt } from './ledger.ts'
import { CONTENTS } from './sayings/according.ts'
import { isVoice, speaks } from './voices.ts'

export function sources(l: Ledger, i: number, trigger: number): void {
  const { t } = l
  for (const c of childrenOf(t, i)) {
    const rel = relOf(t, c)
    const prep = prepositionOf(t, c) ?? ''
    const source = SOURCE_PREPOSITIONS.get(prep)
    // "the Committee announced …, according to its data": whoever announces it.
    const isOwn =
      source !== undefined &&
      CONTENTS.test(lemmaOf(t, c)) &&
      childrenOf(t, c).some((x) => /^(?:its|their)$/i.test(wordAt(l, x)))
    if (source && isOwn) continue
    if (source && (rel === 'obl' || rel === 'nmod' || rel === 'advcl'))
      speaker(l, [c], c, source, `${prep.replace(/-/g, ' ')} …`)
    // "is shown as an Iranian citizen in the indictment"
    if (
      rel === 'obl' &&
      prep === 'in' &&
      !LEGAL.has(l.predicate) &&
      PAPERS.has(lemmaOf(t, c)) &&
      (SHOWN.has(lemmaOf(t, i)) || speechVerb(lemmaOf(t, i))) &&
      // "In its annual report the service said": the service speaks.
      !subjectsOf(l, i).some((s) => relOf(t, s) === 'nsubj' && speaks(l.r, t, s, lemmaOf(t, i)))
    )
      speaker(l, [c], c, 'reported', 'in the paper named')
    // "…, informed the director of the police": who the speaker is, is not what is said.
    if (rel === 'parataxis' && trigger !== i && subtree(t, c).includes(trigger)) continue
    // "…, reported sources of the investigation"
    const told =
      rel === 'parataxis' && subjectsOf(l, c).length === 0 ? inverted(l, c).filter((h) => isVoice(l.r, t, h)) : []
    const strength = speechVerb(lemmaOf(t, c))
    // "Investigators said a mechanic, Ivo Lang, sent …": the tree may hang the saying on what is said.
    const subject = rel === 'ccomp' && c < i ? childWith(t, i, 'nsubj', 'nsubj:pass') : undefined
    if (subject !== undefined && strength && isVerb(t, c) && Math.min(...subtree(t, subject)) === c + 1)
      speaker(l, subjectsOf(l, c), c, strength, `"${wordAt(l, c)}" before the clause`)
    if (strength && told.length > 0) speaker(l, told, c, strength, `"${wordAt(l, c)}" beside the clause`)
    else if (rel === 'parataxis' && (isParenthetical(l, c) || childWith(t, c, 'ccomp', 'xcomp', 'obj') === undefined)) {
      // "…; the couple were exposed by a customer": nobody says so of what stands before.
      const verb =
        isPassive(t, c) && childWith(t, c, 'nsubj:pass') !== undefined ? undefined : speechVerb(lemmaOf(t, c))
      // "believing, he said, that …" reports only what follows.
      const onlyNext = wordAt(l, c + 2).toLowerCase() === 'that' && trigger < c
      if (verb && isVerb(t, c) && !onlyNext)
        speaker(l, subjectsOf(l, c), c, verb, `"${wordAt(l, c)}" beside the clause`)
    }
    const asSaid = lemmaOf(t, c) === 'put' ? 'reported' : strength
    if (rel === 'advcl' && markerOf(t, c) === 'as' && asSaid)
      speaker(l, subjectsOf(l, c), c, asSaid, `"as … ${wordAt(l, c)}"`)
  }
}

/** "…, she said, …": set between commas or at the end. */
const isParenthetical = (l: Ledger, i: number): boolean => /^[,.;"”’—–]?$/.test(wordAt(l, i + 1))
