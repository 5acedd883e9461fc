// What hangs on a noun itself, each child in the slot that its relation names: possessives, modifiers, prepositions,
// appositions.
import { nounClass } from '../lexicon/people/nouns.ts'
import {
  childrenOf,
  childrenWith,
  copulaOf,
  isNominal,
  isPassive,
  isVerb,
  lemmaOf,
  markerOf,
  relOf,
  type Tree,
} from '../tree.ts'
import { type Argument, arg, loose, prepositional, throughRelative } from './reach.ts'

export function hungOnNoun(t: Tree, i: number): Argument[] {
  const found: Argument[] = []
  for (const c of childrenOf(t, i)) {
    const rel = relOf(t, c)
    switch (rel) {
      case 'nmod:poss':
        found.push(throughRelative(t, arg(t, 'possessive', i, c)))
        break
      case 'nmod':
      case 'obl':
      case 'obl:agent':
        found.push(...prepositional(t, i, c), ...loose(t, i, c))
        break
      case 'nmod:unmarked':
      case 'nmod:desc':
      case 'compound':
      case 'amod':
      case 'nummod':
        // "ethnic Azerbaijani mobster", "ethnic Talish": a people, not a citizenship.
        if (c < i && t.words[c - 1]?.text.toLowerCase() === 'ethnic') found.push(arg(t, 'ethnic-modifier', i, c))
        else if (c < i) {
          found.push(arg(t, 'modifier', i, c), ...childrenWith(t, c, 'conj').map((d) => arg(t, 'modifier', i, d)))
          // "Norwegian Justice Minister": the nationality may hang on the part before the head.
          if (!isVerb(t, c) && nounClass(lemmaOf(t, c), false)?.type !== 'Person')
            for (const d of childrenWith(t, c, 'amod', 'compound', 'nmod:desc'))
              if (d < c)
                found.push(
                  arg(t, t.words[d - 1]?.text.toLowerCase() === 'ethnic' ? 'ethnic-modifier' : 'modifier', i, d),
                )
        } else found.push(arg(t, 'bare', i, c))
        break
      case 'nsubj':
      case 'nsubj:pass':
      case 'nsubj:outer':
        if (copulaOf(t, i) !== undefined || relOf(t, i) !== 'root')
          found.push(throughRelative(t, arg(t, 'predicated', i, c)))
        break
      case 'acl':
      case 'advcl': {
        const mark = markerOf(t, c)
        if (mark === 'to') found.push(arg(t, 'purpose', i, c))
        else if (mark) found.push(arg(t, mark, i, c, mark))
        else if (!isPassive(t, c)) found.push(arg(t, 'participle', i, c))
        break
      }
      case 'ccomp':
      case 'csubj':
        found.push(arg(t, 'clause', i, c))
        break
      case 'xcomp':
        found.push(arg(t, 'complement', i, c))
        break
      case 'appos':
        if (isNominal(t, c)) found.push(arg(t, isBracketed(t, c) ? 'bracket' : 'apposition', i, c))
        if (isOtherName(t, c) && !isBracketed(t, c)) found.push(arg(t, 'letters', i, c))
        break
      default:
        break
    }
  }
  return found
}

/** "(EDS)", "(the “EDS”)" */
export function isBracketed(t: Tree, i: number): boolean {
  let at = i - 1
  while (/^(?:the|["“„«]|``)$/i.test(t.words[at]?.text ?? '')) at--
  return t.words[at]?.text === '('
}

/** "the agency, the ABX,", "the Directorate of Worship, the Divan,": letters, or one word with "the" */
const isOtherName = (t: Tree, i: number): boolean =>
  /^\p{Lu}[\p{Lu}\d-]{1,6}$/u.test(t.words[i]?.text ?? '') ||
  (t.words[i]?.upos === 'PROPN' &&
    childrenOf(t, i).every((c) => /^(?:det|punct)$/.test(relOf(t, c))) &&
    /^the$/i.test(t.words[i - 1]?.text ?? ''))
