// Who a speaker is: whether a word may speak at all, and the name to put down for whoever does.
import type { Speaker } from '../../model/claim.ts'
import { quote, span } from '../../model/span.ts'
import { AUTHOR } from '../06-coreference/authors.ts'
import { findFiller } from '../07-frames/fillers.ts'
import type { Reading } from '../07-frames/reading.ts'
import { nounClass } from '../lexicon/people/nouns.ts'
import { isHumanSpeech, isUnveiling, speechVerb } from '../lexicon/speech/verbs.ts'
import { ACCUSER_NOUNS, DOCUMENTS, JUDGES, VESSELS } from '../lexicon/speech/voices.ts'
import { childrenOf, childWith, headOf, lemmaOf, prepositionOf, relOf, type Tree } from '../tree.ts'
import { type Side, sideOf } from './sides.ts'

export interface Voice {
  readonly speaker: Speaker
  readonly side: Side
  readonly head: number
  readonly thing?: number
}

/** Whether the word may be one who speaks; `verb` is the lemma of the verb of saying. */
export function speaks(r: Reading, t: Tree, head: number, verb: string): boolean {
  const w = t.words[head]
  if (!w) return false
  const some = someOf(t, head)
  if (some !== undefined) return speaks(r, t, some, verb)
  const told = besideNumber(t, head)
  if (told !== undefined) return speaks(r, t, told, verb)
  // "The ministry published a statement. It said …", "Cyprus deported two men who, it says, …"
  if (/^it$/i.test(w.text)) {
    const mention = r.mention(t.sentence.index, head)
    const thing = mention && r.thingOf(mention)
    if (!thing) return paperBefore(r, t) !== undefined
    return thing.type === 'Organization' || thing.kind === 'country' || isPaper(thing.name)
  }
  // "We recommend", where it is known who "we" are.
  if (/^(?:i|we)$/i.test(w.text)) return isAuthor(r, t, head)
  if (w.upos === 'PRON') return !/^(?:this|that|these|those|which|what|you|there)$/i.test(w.text)
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

/** "The indictment says … It alleges …" */
const isPaper = (name: string): boolean => DOCUMENTS.has(lastWord(name))
const lastWord = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? ''

/** "The indictment says … It alleges …", where nothing else follows the paper through the text. */
function paperBefore(r: Reading, t: Tree): Voice | undefined {
  const g = r.grammars[t.sentence.index - 1]
  if (!g) return undefined
  const paper = g.tree.words.findIndex((w, i) => w.rel === 'nsubj' && DOCUMENTS.has(lemmaOf(g.tree, i)))
  const verb = paper < 0 ? -1 : headOf(g.tree, paper)
  return verb >= 0 && speechVerb(lemmaOf(g.tree, verb)) !== undefined ? voiceAt(r, g.tree, paper) : undefined
}

/** "I" and "we" of whoever's document it is. */
export const isAuthor = (r: Reading, t: Tree, head: number): boolean => {
  const mention = r.mention(t.sentence.index, head)
  return (
    mention !== undefined && r.thingOf(mention).links.some((l) => l.sieve === AUTHOR && l.from.start === mention.start)
  )
}

/** "One of the officials", "two of the men": the noun that says who they are. */
function someOf(t: Tree, head: number): number | undefined {
  const w = t.words[head]
  if (!w || !(w.upos === 'NUM' || /^(?:some|several|many|most|both|another|others)$/i.test(w.text))) return undefined
  const noun = childrenOf(t, head).find((c) => c > head && prepositionOf(t, c) === 'of')
  return noun !== undefined && /^(?:NOUN|PROPN|PRON)$/.test(t.words[noun]?.upos ?? '') ? noun : undefined
}

/** "One, a taxi driver, said", "One of them, Ivan Petrov, told": who it is stands behind the comma. */
function besideNumber(t: Tree, head: number): number | undefined {
  if (!/^(?:one|another|other)$/i.test(t.words[head]?.text ?? '')) return undefined
  return childrenOf(t, head).find(
    (c) => c > head && relOf(t, c) === 'appos' && /^(?:NOUN|PROPN)$/.test(t.words[c]?.upos ?? ''),
  )
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
  const told = besideNumber(t, head)
  if (told !== undefined) return voiceAt(r, t, told)
  const some = someOf(t, head)
  const all = some === undefined ? undefined : voiceAt(r, t, some)
  if (some !== undefined && all) {
    const at = quote(r.analysis.text, span(w.start, t.words[some]?.end ?? w.end))
    return { speaker: { name: at.quote, at }, side: all.side, head }
  }
  const lemma = lemmaOf(t, head)
  const issuer = r.name(t.sentence.index, head) ? undefined : issuerOf(r, t, head)
  if (issuer) return issuer
  const isVessel = VESSELS.has(lemma) && !r.name(t.sentence.index, head)
  if ((isVessel || isPressOffice(t, head)) && !isNamedPerson(r, t, head)) {
    const owner =
      childrenOf(t, head).find(
        (c) => relOf(t, c) === 'nmod:poss' || ['of', 'by', 'from', 'for'].includes(prepositionOf(t, c) ?? ''),
      ) ?? makerOf(t, head)
    const behind = owner === undefined ? undefined : voiceAt(r, t, owner)
    const isNamed = behind !== undefined && t.words[behind.head]?.upos === 'PROPN'
    if (behind?.thing !== undefined || isNamed) return behind
  }
  const found = findFiller(r, t, nameUnder(r, t, head), 'entity', undefined)
  if (!found && w.upos === 'PRON') return /^it$/i.test(w.text) ? paperBefore(r, t) : undefined
  const filler = found?.filler
  // "a Turkish official": somebody new, whomever coreference may take them for, unless the document begins with them.
  const isNew =
    filler !== undefined &&
    found?.thing?.mentions[0]?.start !== r.mention(t.sentence.index, head)?.start &&
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
    side: sideOf(r, w.upos === 'PRON' && isPaper(name) ? lastWord(name) : lemma, name, found?.thing, filler?.kind),
    head,
    ...(found?.thing === undefined ? {} : { thing: found.thing.index }),
  }
}

/** "the Service's press centre", "the Public Relations Center of the FSB" */
const isPressOffice = (t: Tree, i: number): boolean =>
  /^(?:press|information|relations)$/i.test(t.words[i - 1]?.text ?? '') &&
  /^(?:service|office|centre|center|department|bureau|secretariat)$/.test(lemmaOf(t, i))

/** "the statement made by the Governorship" */
const makerOf = (t: Tree, paper: number): number | undefined =>
  childrenOf(t, paper)
    .filter((c) => c > paper && relOf(t, c) === 'acl' && t.words[c]?.xpos === 'VBN')
    .flatMap((c) => childrenOf(t, c).filter((d) => relOf(t, d) === 'obl:agent' || prepositionOf(t, d) === 'by'))[0]

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
