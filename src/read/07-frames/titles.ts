// What somebody is called for what they do: the words of a title without nationality, owner and body.
import type { Role } from '../../model/ontology.ts'
import { quote, type Span, span } from '../../model/span.ts'
import { MONTHS } from '../05-values/time-words.ts'
import { officeStart } from '../mend/offices.ts'
import { extentSpan, nounPhrase } from '../noun-phrase.ts'
import { childrenOf, lemmaOf, prepositionOf, relOf, type Tree } from '../tree.ts'
import type { Reading } from './reading.ts'
import type { Candidate } from './roles.ts'

/** What somebody is, without their nationality and whose they are: "his Serbian police sergeant" → "police sergeant". */
export function descriptionSpan(r: Reading, t: Tree, head: number): Span {
  let first = head
  for (let i = head - 1; i >= 0; i--) {
    const w = t.words[i]
    if (
      !w ||
      !isUnder(t, i, head) ||
      w.upos === 'DET' ||
      w.upos === 'PRON' ||
      w.upos === 'ADP' ||
      w.upos === 'NUM' ||
      w.upos === 'AUX' ||
      /^(?:then|now|once|later|formerly|currently)$/i.test(w.text) ||
      (w.upos === 'VERB' && w.xpos !== 'VBN' && !/^(?:amod|compound)$/.test(relOf(t, i))) ||
      (w.upos === 'PUNCT' && w.text !== '-') ||
      w.upos === 'CCONJ'
    )
      break
    if (r.name(t.sentence.index, i)?.type === 'People') break
    if (/^(?:VBN|JJ)$/.test(w.xpos) && /^[-‐‑]$/.test(t.words[i - 1]?.text ?? '')) break
    // "the killer's getaway driver" drives; "a ship's engineer" is one.
    const isOwned = w.xpos === 'POS'
    if (
      isOwned &&
      (r.name(t.sentence.index, i - 1) !== undefined ||
        /^(?:Person|Group|Organization)$/.test(r.mention(t.sentence.index, i - 1)?.type ?? ''))
    )
      break
    first = i
  }
  // "Detective Chief Superintendent": capitals in front of a title belong to it, whatever the tree says.
  const isTitle = /^\p{Lu}/u.test(t.words[head]?.text ?? '') && r.name(t.sentence.index, head + 1)?.type === 'Person'
  // "Hojjat al Islam"
  const office = isTitle ? officeStart(t.words, head) : -1
  if (office >= 0 && office < first) first = office
  while (
    isTitle &&
    /^\p{Lu}\p{Ll}/u.test(t.words[first - 1]?.text ?? '') &&
    /^(?:NOUN|PROPN|ADJ)$/.test(t.words[first - 1]?.upos ?? '') &&
    r.name(t.sentence.index, first - 1) === undefined
  )
    first--
  // "the wounded editor": what befell him is no part of what he is.
  while (first < head && BEFALLEN.test(t.words[first]?.text ?? '')) first++
  // "In January Captain Weber": the month is no part of his rank.
  while (first < head && MONTHS.has(t.words[first]?.text.toLowerCase() ?? '')) first++
  // "a one-time mayor", "a French-speaking guide": half of such a word says nothing.
  if (t.words[first]?.text === '-') first = Math.min(first + 2, head)
  if (t.words[first]?.xpos === 'POS') first++
  let { last } = nounPhrase(t, head, new Set(['of']))
  // "a trucker of Punjabi descent": of whom he comes is no part of what he is.
  const roots = childrenOf(t, head).find((c) => c > head && DESCENT.test(lemmaOf(t, c)) && prepositionOf(t, c) === 'of')
  if (roots !== undefined) last = Math.min(last, head + 1)
  // "a teacher of 74 years"
  for (let i = head + 1; i < last; i++) if (r.value(t.sentence.index, i)?.type === 'Age') last = head + 1
  // "Special Agent in Charge"
  const charge = childrenOf(t, head).find((c) => c > head && lemmaOf(t, c) === 'charge')
  if (charge !== undefined && prepositionOf(t, charge) === 'in') last = Math.max(last, charge + 1)
  for (let i = head + 1; i < last; i++) if (r.name(t.sentence.index, i)?.type === 'Person') last = i
  return extentSpan(t, { first, last: Math.max(last, head + 1) })
}

const BEFALLEN =
  /^(?:wounded|injured|slain|murdered|killed|dead|late|arrested|detained|captured|accused|jailed|kidnapped|abducted|missing|captive)$/

const DESCENT = /^(?:descent|origin|heritage|ancestry|extraction|background|parentage|nationality)$/

function isUnder(t: Tree, i: number, head: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps < 8; at = t.words[at]?.head ?? -1, steps++) if (at === head) return true
  return false
}

/** "an officer of the Guard Service": where the service is told, the title is the officer's alone. */
export function titleAlone(r: Reading, t: Tree, fillers: Map<Role, Candidate[]>): void {
  const [title, body] = [fillers.get('title')?.[0], fillers.get('organization')?.[0]]
  if (!title || !body || title.filler.at.end <= body.filler.at.start) return
  const { at } = title.filler
  if (body.filler.at.start <= at.start || body.filler.at.end > at.end) return
  const kept = at.quote.slice(0, body.filler.at.start - at.start).replace(/\s+(?:of|at|in|for|with)\s+(?:\S+\s+)*$/, '')
  // "former air force pilot": what is left must still say what somebody is.
  const head = body.filler.at.start - at.start
  if (kept.trim() === '' || kept.length >= at.quote.length || (t.words[title.head]?.start ?? 0) >= at.start + head)
    return
  const cut = quote(r.analysis.text, span(at.start, at.start + kept.length))
  fillers.set('title', [{ ...title, filler: { ...title.filler, at: cut } }])
}

/** "a Bulgarian courier": somebody who is brought in by nationality and trade, before any name. */
export function isIntroduction(r: Reading, t: Tree, i: number): boolean {
  const children = childrenOf(t, i)
  return (
    children.some((c) => /^an?$/i.test(t.words[c]?.text ?? '')) &&
    children.some((c) => c < i && r.name(t.sentence.index, c)?.type === 'People')
  )
}
