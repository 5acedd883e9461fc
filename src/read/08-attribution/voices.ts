// Who a speaker is: the name to put down, and whether they accuse, judge or merely report. A person's side is read off
// the titles and descriptions that the document gives them anywhere ("Fairweather" ← "opening the case, Alison
// Fairweather KC"), so that a later "she said" keeps it.
import type { Speaker } from '../../model/claim.ts'
import { type Certainty, type OrganizationKind, type Predicate, weakest } from '../../model/ontology.ts'
import { quote, span } from '../../model/span.ts'
import { findFiller } from '../07-frames/fillers.ts'
import type { Reading } from '../07-frames/reading.ts'
import type { Thing } from '../analysis.ts'
import { nounClass } from '../lexicon/people/nouns.ts'
import { isFactive, isHumanSpeech, isListening, isUnveiling } from '../lexicon/speech/verbs.ts'
import {
  ACCUSER_NOUNS,
  ACCUSER_OFFICE,
  ACCUSER_TITLES,
  ACCUSING_BODY,
  DEFENDERS,
  DOCUMENTS,
  FINDINGS,
  JUDGES,
  OFFICERS,
  VESSELS,
} from '../lexicon/speech/voices.ts'
import { childrenOf, childWith, headOf, lemmaOf, prepositionOf, relOf, subtree, type Tree } from '../tree.ts'

export type Side = 'accuser' | 'court' | 'other'

export interface Voice {
  readonly speaker: Speaker
  readonly side: Side
  readonly head: number
  readonly thing?: number
}

const ACCUSERS: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
  'police',
  'prosecution',
  'intelligence',
  'government',
  'state',
  'military',
])

/** Whether the word may be one who speaks; `verb` is the lemma of the verb of saying. */
export function speaks(r: Reading, t: Tree, head: number, verb: string): boolean {
  const w = t.words[head]
  if (!w) return false
  const some = someOf(t, head)
  if (some !== undefined) return speaks(r, t, some, verb)
  // "The ministry published a statement. It said …"
  if (/^it$/i.test(w.text)) {
    const thing = r.mention(t.sentence.index, head)
    return thing !== undefined && r.thingOf(thing).type === 'Organization'
  }
  if (w.upos === 'PRON') return !/^(?:this|that|these|those|which|what|i|we|you|there)$/i.test(w.text)
  const lemma = lemmaOf(t, head)
  // "the only prosecution so far": a case, not a side in it.
  if (lemma === 'prosecution' && !/^the$/i.test(t.words[head - 1]?.text ?? '')) return false
  if (DOCUMENTS.has(lemma) || VESSELS.has(lemma) || JUDGES.has(lemma) || ACCUSER_NOUNS.has(lemma)) return true
  const mention = r.mention(t.sentence.index, head)
  // "The Sunday Lamp can reveal": a paper that no list knows.
  if (mention) {
    const thing = r.thingOf(mention)
    return (
      thing.type !== 'Thing' || (r.isNamed(thing) && (isHumanSpeech(verb) || isUnveiling(verb) || verb === 'report'))
    )
  }
  if (w.upos === 'PROPN' || nounClass(lemma, false) !== undefined) return nounClass(lemma, false)?.type !== 'Thing'
  return w.upos === 'NOUN' && isHumanSpeech(verb)
}

/** "One of the officials", "two of the men": the noun that says who they are. */
function someOf(t: Tree, head: number): number | undefined {
  const w = t.words[head]
  if (!w || !(w.upos === 'NUM' || /^(?:some|several|many|most|both|another|others)$/i.test(w.text))) return undefined
  const noun = childrenOf(t, head).find((c) => c > head && prepositionOf(t, c) === 'of')
  return noun !== undefined && /^(?:NOUN|PROPN|PRON)$/.test(t.words[noun]?.upos ?? '') ? noun : undefined
}

/** A voice that nobody could take for anything else: a paper, an accuser, a court, a spokesman, a named person or body. */
export function isVoice(r: Reading, t: Tree, i: number): boolean {
  const lemma = lemmaOf(t, i)
  if ([ACCUSER_NOUNS, DOCUMENTS, JUDGES, SPOKESMEN].some((words) => words.has(lemma))) return true
  const mention = r.mention(t.sentence.index, i)
  const thing = mention?.headWord === i ? r.thingOf(mention) : undefined
  return thing !== undefined && r.isNamed(thing) && (thing.type === 'Person' || thing.type === 'Organization')
}
const SPOKESMEN: ReadonlySet<string> = new Set(['official', 'spokesman', 'spokeswoman', 'lawyer', 'witness'])

export function voiceAt(r: Reading, t: Tree, head: number): Voice | undefined {
  const w = t.words[head]
  if (!w) return undefined
  const some = someOf(t, head)
  const all = some === undefined ? undefined : voiceAt(r, t, some)
  if (some !== undefined && all) {
    const at = quote(r.analysis.text, span(w.start, t.words[some]?.end ?? w.end))
    return { speaker: { name: at.quote, at }, side: all.side, head }
  }
  const lemma = lemmaOf(t, head)
  const issuer = r.name(t.sentence.index, head) ? undefined : issuerOf(r, t, head)
  if (issuer) return issuer
  if (VESSELS.has(lemma) && !r.name(t.sentence.index, head) && !isNamedPerson(r, t, head)) {
    const owner = childrenOf(t, head).find(
      (c) => relOf(t, c) === 'nmod:poss' || ['of', 'by', 'from', 'for'].includes(prepositionOf(t, c) ?? ''),
    )
    const behind = owner === undefined ? undefined : voiceAt(r, t, owner)
    if (behind?.thing !== undefined) return behind
  }
  const found = findFiller(r, t, nameUnder(r, t, head), 'entity', undefined)
  if (!found && w.upos === 'PRON') return undefined
  const filler = found?.filler
  // "a Turkish official": somebody new, whomever coreference may take them for.
  const isNew =
    filler !== undefined &&
    w.upos === 'NOUN' &&
    childrenOf(t, head).some((c) => /^an?$/i.test(t.words[c]?.text ?? '')) &&
    childWith(t, head, 'appos', 'flat') === undefined
  const name = isNew ? filler.at.quote.replace(/^an?\s+/i, '') : (filler?.name ?? filler?.at.quote ?? w.text)
  if (name === '') return undefined
  return {
    speaker: {
      name: DOCUMENTS.has(lemma) && w.upos === 'NOUN' ? withoutPlace(name) : name,
      at: filler?.at ?? quote(r.analysis.text, w),
    },
    side: sideOf(r, lemma, name, found?.thing, filler?.kind),
    head,
    ...(found?.thing === undefined ? {} : { thing: found.thing.index }),
  }
}

/** "the indictment in that case", "documents filed in Riga": the paper is not called so. */
const withoutPlace = (name: string): string =>
  name.replace(/\s+(?:in|filed|seen|obtained|against|reviewed|released|published|unsealed)\s.*$/, '')

/** "a spokesman for the police, Karl Weber" */
const isNamedPerson = (r: Reading, t: Tree, head: number): boolean => {
  const mention = r.mention(t.sentence.index, head)
  return mention !== undefined && r.thingOf(mention).type === 'Person' && r.isNamed(r.thingOf(mention))
}

const ISSUED: ReadonlySet<string> = new Set(['statement', 'release', 'communiqué', 'communique', 'filing', 'report'])
const LOOKS_BACK = 6

/** "the statement" after "…, the prosecutor's office said in a statement": whoever issued it. */
function issuerOf(r: Reading, t: Tree, head: number): Voice | undefined {
  const lemma = lemmaOf(t, head)
  if (!ISSUED.has(lemma) || !/^(?:the|that|this)$/i.test(t.words[head - 1]?.text ?? '')) return undefined
  for (let s = t.sentence.index - 1; s >= Math.max(0, t.sentence.index - LOOKS_BACK); s--) {
    const g = r.grammars[s]
    const paper = g?.tree.lemmas.findIndex((l, i) => l === lemma && prepositionOf(g.tree, i) === 'in') ?? -1
    if (!g || paper < 0) continue
    const verb = headOf(g.tree, paper)
    const said = lemmaOf(g.tree, verb)
    const subject = g.argumentsOf(verb).find((a) => a.slot === 'subject' && speaks(r, g.tree, a.head, said))
    if (subject) return voiceAt(r, g.tree, subject.head)
  }
  return undefined
}

/** "Alison Fairweather KC": the name may hang on what follows it. */
function nameUnder(r: Reading, t: Tree, head: number): number {
  const s = t.sentence.index
  if (t.words[head]?.upos !== 'PROPN' || r.mention(s, head) !== undefined) return head
  return (
    childrenOf(t, head).find((c) => {
      const mention = ['compound', 'flat', 'nmod:desc', 'appos'].includes(relOf(t, c)) ? r.mention(s, c) : undefined
      return mention !== undefined && r.thingOf(mention).type === 'Person'
    }) ?? head
  )
}

/** Papers in which somebody is accused. */
export const CASE_PAPERS =
  /\b(?:(?:court|charging) (?:documents?|papers?|records?|filings?)|case file|indictment|complaint|affidavit|filing|charge[ -]sheet)\b/i

function sideOf(r: Reading, lemma: string, name: string, thing: Thing | undefined, kind: string | undefined): Side {
  // "according to the investigation": nobody's but the state's.
  if (/^(?:the )?(?:investigation|inquiry|probe)$/i.test(name)) return 'accuser'
  if (/\b(?:security|police|intelligence|law[- ]enforcement|prosecution) sources?$/i.test(name)) return 'accuser'
  if (CASE_PAPERS.test(name) && DOCUMENTS.has(lemma)) return 'accuser'
  if (DOCUMENTS.has(lemma) && !ACCUSER_NOUNS.has(lemma) && !FINDINGS.has(lemma)) return 'other'
  if (JUDGES.has(lemma) || FINDINGS.has(lemma) || kind === 'court') return 'court'
  // "Britain says": the state.
  if (kind === 'country') return 'accuser'
  // "the federal prosecutor's office": a body that no kind tells.
  const isBody = thing?.type !== 'Person' && thing?.type !== 'Group' && !DOCUMENTS.has(lemma)
  if (isBody && (kind === undefined || kind === 'other' || kind === 'site') && ACCUSING_BODY.test(name))
    return 'accuser'
  if (ACCUSER_NOUNS.has(lemma) || (kind !== undefined && ACCUSERS.has(kind as OrganizationKind))) return 'accuser'
  return thing && (thing.type === 'Person' || thing.type === 'Group') ? sideOfPerson(r, thing) : 'other'
}

const sides = new WeakMap<Thing, Side>()

export function sideOfPerson(r: Reading, thing: Thing): Side {
  const had = sides.get(thing)
  if (had) return had
  const found = findSide(r, thing)
  sides.set(thing, found)
  return found
}

function findSide(r: Reading, thing: Thing): Side {
  for (const m of thing.mentions.slice(0, 12)) {
    const t = r.grammars[m.sentence]?.tree
    if (!t || t.words[m.headWord]?.upos === 'PRON') continue
    const described = descriptionOf(t, m.headWord, m.first)
    const lemmas = described.map((i) => lemmaOf(t, i))
    const text = described.map((i) => t.words[i]?.text).join(' ')
    if (lemmas.some((l) => PAST.has(l))) return 'other'
    if (lemmas.some((l) => l === 'judge' || l === 'magistrate') || /\b(?:Mr|Mrs|Lord|Chief) Justice\b/.test(text))
      return 'court'
    const first = t.words[m.first]
    const around = r.analysis.text.slice(Math.max(t.sentence.start, (first?.start ?? 0) - 60), m.end + 60)
    // "Karl Weber, prosecuting, told the jury"
    if (/^,?\s*prosecuting\b/.test(r.analysis.text.slice(m.end, m.end + 16))) return 'accuser'
    if (ACCUSER_OFFICE.test(text) || (/\bK\.?C\b|\bcounsel\b/i.test(around) && ACCUSER_OFFICE.test(around)))
      return 'accuser'
    if (lemmas.some((l) => DEFENDERS.has(l))) return 'other'
    if (lemmas.some((l) => ACCUSER_TITLES.has(l))) return 'accuser'
    if (lemmas.some((l) => OFFICERS.has(l)) && described.some((i) => isAccusingBody(r, t, i))) return 'accuser'
  }
  return 'other'
}

/** Who held an office once speaks for it no more: "former head of the service". */
const PAST: ReadonlySet<string> = new Set(['former', 'ex', 'retired', 'ret', 'ret.', 'one-time'])

/** "the director of the National Police", "a spokesman for the prosecutor’s office". */
function isAccusingBody(r: Reading, t: Tree, i: number): boolean {
  const mention = r.mention(t.sentence.index, i)
  const kind = mention && r.thingOf(mention).type === 'Organization' ? r.thingOf(mention).kind : undefined
  return kind === 'police' || kind === 'prosecution' || kind === 'intelligence'
}

/** The words of a name's own phrase: titles before it, appositions at it, the phrase that it stands beside. */
function descriptionOf(t: Tree, head: number, first: number): readonly number[] {
  const above = relOf(t, head) === 'appos' || relOf(t, head) === 'flat' ? headOf(t, head) : -1
  const around = new Set<number>([...(above >= 0 ? own(t, above) : []), ...own(t, head)])
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    if (!['PROPN', 'NOUN', 'ADJ'].includes(t.words[i]?.upos ?? '')) break
    around.add(i)
  }
  return [...around].sort((a, b) => a - b)
}

/** Without clauses and without what merely hangs on by a preposition other than "of" and "for". */
const own = (t: Tree, head: number): readonly number[] => {
  const clauses = childrenOf(t, head).filter((c) => relOf(t, c) === 'acl:relcl')
  const inClause = new Set(clauses.flatMap((c) => subtree(t, c)))
  return subtree(t, head).filter(
    (i) => Math.abs(i - head) <= 10 && !inClause.has(i) && !['VERB', 'AUX'].includes(t.words[i]?.upos ?? ''),
  )
}

/** Deeds that incriminate: said by an accuser of somebody, they are allegations. */
export const INCRIMINATING: ReadonlySet<Predicate> = new Set<Predicate>([
  'attack',
  'espionage',
  'payment',
  'tasking',
  'recruitment',
  'support',
  'funding',
  'membership',
  'leadership',
  'association',
  'representation',
  'training',
  'influence',
  'operation',
  'death',
  'travel',
])

/** How sure the text is of what this voice says; `base` is the verb's own strength, `accused` whether it names a doer. */
export function certaintyOf(
  voices: readonly Voice[],
  verb: string,
  base: Certainty,
  predicate: Predicate,
  accused: boolean,
): Certainty {
  if (isFactive(verb)) return 'stated'
  const sides = voices.map((v) => v.side)
  // "a court charged two men" has found nothing yet.
  if (sides.includes('court') && base !== 'possible' && base !== 'alleged' && !isListening(verb)) return 'stated'
  if (sides.includes('accuser') && accused && INCRIMINATING.has(predicate)) return weakest([base, 'alleged'])
  return base
}
