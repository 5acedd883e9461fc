// What turns a predicate into its denial within its own clause: "not", "neither … nor", "none of the men", "have yet to",
// and what makes it a mere condition: "Had he been arrested, …".
import { NEGATIONS } from '../lexicon/certainty/hedges.ts'
import { nounClass } from '../lexicon/people/nouns.ts'
import { childrenOf, childrenWith, copulaOf, firstConjunct, lemmaOf, relOf, type Tree } from '../tree.ts'
import { type Ledger, polar, wordAt } from './ledger.ts'

const NOBODY: ReadonlySet<string> = new Set(['none', 'nobody', 'neither'])

export function negation(l: Ledger, i: number, isTrigger: boolean): void {
  for (const c of childrenOf(l.t, i)) {
    const rel = relOf(l.t, c)
    // "Neither the driver nor his wife was arrested" denies no marriage.
    if (/^cc/.test(rel) && isSomebody(l.t, i)) continue
    if ((rel === 'advmod' || (rel === 'det' && isTrigger) || rel === 'cc:preconj') && isNegation(l, c)) denied(l, c)
    // "was neither arrested nor charged"
    // "never met him, let alone paid him"
    else if (rel === 'cc' && /^(?:let|much)$/i.test(wordAt(l, c))) {
      const no = childrenOf(l.t, firstConjunct(l.t, i)).find((x) => relOf(l.t, x) === 'advmod' && isNegation(l, x))
      if (no !== undefined && l.polarity === 'affirmed') denied(l, no)
    } else if (rel === 'cc' && /^(?:neither|nor)$/.test(lemmaOf(l.t, c)) && l.polarity !== 'denied') denied(l, c)
  }
  if (!isTrigger) return
  nobody(l, i)
  // "gave no evidence", "paid no ransom"
  for (const object of childrenWith(l.t, i, 'obj'))
    for (const c of childrenOf(l.t, object)) if (lemmaOf(l.t, c) === 'no' && relOf(l.t, c) === 'det') denied(l, c)
  const yet = yetTo(l.t, i)
  if (yet !== undefined) denied(l, yet)
}

const isSomebody = (t: Tree, i: number): boolean =>
  copulaOf(t, firstConjunct(t, i)) === undefined && nounClass(lemmaOf(t, i), false)?.type === 'Person'

/** "None of the men has been charged", "Neither Haddad nor Petrov was charged": the subject denies what is said of it. */
export function nobody(l: Ledger, i: number): void {
  for (const subject of childrenWith(l.t, i, 'nsubj', 'nsubj:pass')) {
    const word = NOBODY.has(lemmaOf(l.t, subject))
      ? subject
      : childrenOf(l.t, subject).find((c) => /^(?:neither|no)$/i.test(wordAt(l, c)) && c < subject)
    if (word !== undefined && l.polarity === 'affirmed') denied(l, word)
  }
}

/** "Had Haddad been arrested, …", "the sentence he would face, were he convicted" */
export function isInvertedCondition(t: Tree, i: number): boolean {
  const had = childrenOf(t, i).find(
    (c) =>
      (/^(?:had|should)$/i.test(t.words[c]?.text ?? '') && relOf(t, c) === 'aux') ||
      (/^were$/.test(t.words[c]?.text ?? '') &&
        t.words[c - 1]?.text === ',' &&
        /^(?:PRON|DET|PROPN)$/.test(t.words[c + 1]?.upos ?? '')),
  )
  // "the cousins had each been promised": they stand before it.
  const isInverted = (c: number) => c > (had ?? c) && !/^(?:each|both|all)$/i.test(t.words[c]?.text ?? '')
  return childrenWith(t, i, 'nsubj', 'nsubj:pass').some(isInverted)
}

/** "Not only did Baku expel four diplomats": it did. */
export const isNegation = (l: Ledger, i: number): boolean =>
  NEGATIONS.has(wordAt(l, i).toLowerCase()) && !/^(?:only|merely|just|simply|least)$/i.test(wordAt(l, i + 1))

function denied(l: Ledger, word: number): void {
  if (l.polarity !== 'open')
    polar(l, word, l.polarity === 'denied' ? 'affirmed' : 'denied', `negated by "${wordAt(l, word)}"`)
}

/** "Police have yet to arrest": the "yet" of what has not been done. */
const yetTo = (t: Tree, i: number): number | undefined =>
  lemmaOf(t, i - 1) === 'to' && lemmaOf(t, i - 2) === 'yet' && /^(?:have|be|remain)$/.test(lemmaOf(t, i - 3))
    ? i - 2
    : undefined

/** "would neither confirm nor deny that", "refused to confirm or deny any role": whoever says so has said nothing. */
export function isNeitherDenied(t: Tree, i: number): boolean {
  const first = firstConjunct(t, i)
  if (first === i || lemmaOf(t, i) !== 'deny' || lemmaOf(t, first) !== 'confirm') return false
  return childrenOf(t, i).some((c) => /^(?:or|nor)$/i.test(t.words[c]?.text ?? ''))
}
