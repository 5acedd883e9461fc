// Speech set beside what is said, found by the order of words rather than by the tree, which often loses it:
// "…, police said.", "In fact, they allege, he …", "…, informed the director.", "according to her, …", "A source said: …".
import type { Certainty } from '../../model/ontology.ts'
import type { Reading } from '../07-frames/reading.ts'
import { isParentheticalSpeech, speechNoun, speechVerb } from '../lexicon/speech/verbs.ts'
import { childrenOf, childWith, lemmaOf, relOf, type Tree } from '../tree.ts'
import { CASE_PAPERS, isVoice, speaks, type Voice, voiceAt } from './voices.ts'

export interface Saying {
  readonly voices: readonly Voice[]
  /** Lemma of the verb; "according" for a source. */
  readonly verb: string
  readonly base: Certainty
  /** First and last word of what is said, and of what goes on after "…, they said, …". */
  readonly ranges: readonly (readonly [first: number, last: number])[]
  /** Where the words of saying stand. */
  readonly at: number
  /** The words of saying themselves, the speaker among them. */
  readonly phrase: readonly [first: number, last: number]
}

const DELIMITER = /^(?:[,;:()—–]|--|-|["“”„«»]|''|``)$/
const QUOTE = /^(?:["“”„«»]|''|``)$/
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
/** What may follow a verb of saying before the comma: "said in Oslo", "told reporters", "said on Friday". */
const SUBORDINATES =
  /^(?:that|which|who|whom|whose|when|while|as|if|because|after|before|although|though|whether|how|what|where|to)$/i
const ACCUSING = new Set(['allege', 'charge', 'believe', 'suspect', 'contend', 'argue'])
/** "As alleged in the indictment", "as set out in the complaint". */
const TOLD_IN = /^as (?:alleged|charged|stated|described|detailed|outlined|set out|laid out) (?:in|by)\b/i
/** "In his telling", "by her own account". */
const TELLING = /^(?:telling|account|version|recollection|reckoning)$/
const INVERTING = new Set(
  'say inform report announce state add detail explain confirm declare indicate affirm reveal claim note specify ask reply warn insist recall'.split(
    ' ',
  ),
)

/** Who spoke before: "According to him" and "they allege" take them up. */
export interface Last {
  readonly accuser: Voice | undefined
  /** The one who spoke last in the same paragraph. */
  readonly speaker: Voice | undefined
}

export function sayingsIn(r: Reading, t: Tree, quoted: (word: number) => boolean, last: Last): readonly Saying[] {
  const found: Saying[] = []
  for (const [i, w] of t.words.entries()) {
    if (quoted(i)) continue
    const lower = w.text.toLowerCase()
    if (lower === 'according' && t.words[i + 1]?.text.toLowerCase() === 'to')
      found.push(...source(r, t, i, i + 2, last.speaker))
    else if (lower === 'as' && TOLD_IN.test(upToDelimiter(t, i)) && CASE_PAPERS.test(upToDelimiter(t, i)))
      found.push(...source(r, t, i, i + (/^out$/i.test(text(t, i + 2)) ? 4 : 3), undefined))
    else if (TELLING.test(lower) && /^(?:in|by)$/i.test(text(t, i - 2)) && t.words[i - 1]?.xpos === 'PRP$')
      found.push(...told(r, t, i, last.speaker))
    else if (
      lower === 'in' &&
      /^in the (?:words|view|opinion|eyes) of$/i.test([0, 1, 2, 3].map((k) => text(t, i + k)).join(' '))
    )
      found.push(...source(r, t, i, i + 4, undefined))
    else if (lower === 'that' && /^(?:is|was|has been)$/i.test(text(t, i - 1)) && STANDS_FOR.test(text(t, i - 2)))
      found.push(...case_(r, t, i))
    else if (lower === 'put' && /^it$/i.test(text(t, i + 1)) && text(t, nextDelimiter(t, i)) === ':')
      found.push(...putSo(r, t, i))
    else if (speechVerb(lemmaOf(t, i)) !== undefined || INVERTING.has(stem(lower)))
      found.push(...beside(r, t, i, last.accuser))
  }
  return found
}

const stem = (word: string): string => word.replace(/(?:l)?ed$/, (end) => (end === 'led' ? 'l' : '')).replace(/i$/, 'y')
const text = (t: Tree, i: number): string => t.words[i]?.text ?? ''
const isDelimiter = (t: Tree, i: number): boolean => DELIMITER.test(text(t, i))

function previousDelimiter(t: Tree, i: number): number {
  let p = i - 1
  while (p >= 0 && !isDelimiter(t, p)) p--
  return p
}
function nextDelimiter(t: Tree, i: number): number {
  let n = i + 1
  while (n < t.words.length && !isDelimiter(t, n) && !/^[.!?]$/.test(text(t, n))) n++
  return n
}
const upToDelimiter = (t: Tree, i: number): string =>
  t.words
    .slice(i, nextDelimiter(t, i))
    .map((w) => w.text)
    .join(' ')
/** From after the last semicolon or colon to the next semicolon. */
function stretch(t: Tree, i: number): readonly [number, number] {
  let first = i
  while (first > 0 && !/^[;:]$/.test(text(t, first - 1))) first--
  let last = i
  while (last + 1 < t.words.length && text(t, last + 1) !== ';') last++
  return [first, last]
}
const any = (first: number, last: number, holds: (i: number) => boolean): boolean => {
  for (let i = first; i <= last; i++) if (holds(i)) return true
  return false
}
const isVerbal = (t: Tree, i: number): boolean => /^(?:VB[DPZN]?|MD)$/.test(t.words[i]?.xpos ?? '')
const isPredicate = (t: Tree, i: number): boolean => FINITE.test(t.words[i]?.xpos ?? '') || QUOTE.test(text(t, i))

const isNegated = (t: Tree, v: number): boolean =>
  childrenOf(t, v).some((c) => /^(?:not|n['’]t|never|nobody|none|neither)$/i.test(text(t, c)))

function clauseEnd(t: Tree, i: number): number {
  let last = i
  while (last + 1 < t.words.length && !/^(?:[;:]|but|although|though|whereas)$/i.test(text(t, last + 1))) last++
  return last
}

/** "according to two people familiar with the case": the first word that may speak. */
function source(r: Reading, t: Tree, i: number, from: number, last: Voice | undefined): readonly Saying[] {
  const end = nextDelimiter(t, from - 1)
  const pronoun = /^(?:him|her|them)$/i.test(text(t, from)) && end === from + 1
  const voice = (pronoun && i === 0 ? last : undefined) ?? firstVoice(r, t, from, end - 1, 'say')
  if (!voice) return []
  return [{ voices: [voice], verb: 'according', base: 'reported', ranges: [stretch(t, i)], at: i, phrase: [i, end] }]
}

/** "In his telling, …": whoever owns the account. */
function told(r: Reading, t: Tree, i: number, last: Voice | undefined): readonly Saying[] {
  const owner = r.mention(t.sentence.index, i - 1)
  const isKnown = owner !== undefined && (r.thingOf(owner).mentions[0]?.sentence ?? 0) < t.sentence.index
  const voice = isKnown ? voiceAt(r, t, i - 1) : last
  if (!voice) return []
  return [{ voices: [voice], verb: 'according', base: 'reported', ranges: [stretch(t, i)], at: i, phrase: [i - 2, i] }]
}

/** "One former official put it bluntly: …" */
function putSo(r: Reading, t: Tree, v: number): readonly Saying[] {
  const voice = firstVoice(r, t, previousDelimiter(t, v) + 1, v - 1, 'say')
  const colon = nextDelimiter(t, v)
  const ranges = [[colon + 1, t.words.length - 1]] as const
  return voice ? [{ voices: [voice], verb: 'say', base: 'reported', ranges, at: v, phrase: [v, v] }] : []
}

/** "The prosecution case is that …", "The defence's version was that …" */
const STANDS_FOR = /^(?:case|allegation|claim|theory|argument|contention|version|suspicion|belief|accusation|account)$/i

function case_(r: Reading, t: Tree, that: number): readonly Saying[] {
  const noun = that - 2
  const base = speechNoun(lemmaOf(t, noun)) ?? (/^theory$/i.test(text(t, noun)) ? 'possible' : 'alleged')
  let owner = noun - 1
  while (owner >= 0 && !/^(?:NOUN|PROPN)$/.test(t.words[owner]?.upos ?? '') && owner > noun - 4) owner--
  const side = SIDES.test(text(t, owner)) || speaks(r, t, owner, 'say') ? voiceAt(r, t, owner) : undefined
  const end = t.words.length - 1
  return [{ voices: side ? [side] : [], verb: 'say', base, ranges: [[that, end]], at: noun, phrase: [noun, noun] }]
}
const SIDES = /^(?:prosecution|crown|defence|defense)$/i

function firstVoice(r: Reading, t: Tree, first: number, last: number, verb: string): Voice | undefined {
  for (let i = first; i <= last; i++) {
    const w = t.words[i]
    if (!w || /^(?:VB[DPZ]|MD|WP|WDT)$/.test(w.xpos)) return undefined
    if (!['NOUN', 'PROPN', 'PRON'].includes(w.upos) || /^PRP\$$/.test(w.xpos)) continue
    // "Dravania’s embassy": the owner is passed over for what it owns.
    if (t.words[i + 1]?.xpos === 'POS') continue
    const mention = r.mention(t.sentence.index, i)
    const isHead = mention
      ? mention.headWord === i || r.name(t.sentence.index, i) !== undefined
      : !/^NNP?S?$/.test(t.words[i + 1]?.xpos ?? '')
    if (!isHead || !speaks(r, t, i, verb)) continue
    const voice = voiceAt(r, t, mention?.headWord ?? i)
    if (voice) return voice
  }
  return undefined
}

function beside(r: Reading, t: Tree, v: number, lastAccuser: Voice | undefined): readonly Saying[] {
  const verb = speechVerb(lemmaOf(t, v)) === undefined ? stem(text(t, v).toLowerCase()) : lemmaOf(t, v)
  const base = speechVerb(verb) ?? 'reported'
  const p = previousDelimiter(t, v)
  const n = nextDelimiter(t, v)
  const [first, last] = stretch(t, v)
  const made = (voice: Voice | undefined, ranges: Saying['ranges'], aside = false): readonly Saying[] =>
    voice ? [{ voices: [voice], verb, base, ranges, at: v, phrase: aside ? [Math.max(p, 0), n] : [v, v] }] : []
  const short = !any(v + 1, n - 1, (i) => isVerbal(t, i)) && n - v <= 10

  // "A source said: …", "Milutinac’s ex, who asked not to be named, snorted: …"
  if (text(t, n) === ':' && short && /^VB[DPZN]$/.test(t.words[v]?.xpos ?? '')) {
    const subject = childWith(t, v, 'nsubj')
    const head = subject !== undefined && subject < v && speaks(r, t, subject, verb) ? subject : undefined
    const voice = head === undefined ? firstVoice(r, t, Math.max(first, p + 1), v - 1, verb) : voiceAt(r, t, head)
    return made(voice, [[n + 1, t.words.length - 1]])
  }
  // "The Sunday Lamp can reveal that …": what follows "that", to a "but" or a semicolon.
  const that = [v + 1, v + 2, v + 3, v + 4].find(
    (i) => text(t, i).toLowerCase() === 'that' && !any(v + 1, i - 1, (k) => isVerbal(t, k) || isDelimiter(t, k)),
  )
  const subject = childWith(t, v, 'nsubj')
  if (that !== undefined && subject !== undefined && subject < v && !isNegated(t, v) && speaks(r, t, subject, verb))
    return made(voiceAt(r, t, subject), [[that, clauseEnd(t, that)]])
  // "The complaint charges that …", whatever the tagger made of "charges".
  if (that === v + 1 && subject === undefined && /^(?:VB[DZ]|NNS)$/.test(t.words[v]?.xpos ?? '')) {
    const from = Math.max(first, p + 1)
    if (v - from <= 6 && !any(from, v - 1, (i) => isVerbal(t, i)) && isVoice(r, t, v - 1))
      return made(voiceAt(r, t, v - 1), [[that, clauseEnd(t, that)]])
  }
  if (p < 0) return []

  // "…”, said Ivan Petrov", "…, informed this Thursday the director of the institution"
  if (p === v - 1) {
    const afterQuote = QUOTE.test(text(t, p)) || (text(t, p) === ',' && QUOTE.test(text(t, p - 1)))
    const isPast = /^VB[DZN]$/.test(t.words[v]?.xpos ?? '') || (afterQuote && /^(?:JJ|NN)/.test(t.words[v]?.xpos ?? ''))
    const next = t.words[v + 1]
    if (!isPast || !next || !INVERTING.has(verb) || !/^(?:DT|NNPS?|PRP|NNS?|JJ|CD)$/.test(next.xpos)) return []
    if (
      !afterQuote &&
      !(
        any(first, p - 1, (i) => isPredicate(t, i)) &&
        (/^(?:this|last|the|[A-Z].*day)$/.test(next.text) || any(v + 1, last, (i) => isVoice(r, t, i))) &&
        !any(v + 1, last, (i) => isVerbal(t, i))
      )
    )
      return []
    const inverted = childrenOf(t, v).find(
      (c) =>
        c > v &&
        ['nsubj', 'obj'].includes(relOf(t, c)) &&
        speaks(r, t, c, 'say') &&
        r.value(t.sentence.index, c) === undefined,
    )
    const voice =
      inverted === undefined
        ? firstVoice(r, t, v + 1, Math.min(n + 6, t.words.length - 1), verb)
        : voiceAt(r, t, inverted)
    return made(voice, [[first, p]], true)
  }

  // "…, police in both countries said.", "in fact, they allege, he worked for …"
  if (!isParentheticalSpeech(verb) || !/^VB[DPZN]$/.test(t.words[v]?.xpos ?? '')) return []
  if (text(t, p) !== ',' && !QUOTE.test(text(t, p)) && !/^[—–]$/.test(text(t, p))) return []
  const from = p + 1
  if (v - from > 9 || any(from, v - 1, (i) => isVerbal(t, i) || SUBORDINATES.test(text(t, i)))) return []
  const opens = t.words[from]
  if (!opens || /^(?:CC|IN|TO|WRB|WP|WDT|VBG)$/.test(opens.xpos)) return []
  const follows = t.words[v + 1]
  const plain =
    v + 1 === n ||
    /^(?:IN|RB)$/.test(follows?.xpos ?? '') ||
    verb === 'tell' ||
    r.value(t.sentence.index, v + 1)?.type === 'Time'
  if (!short || !plain || SUBORDINATES.test(follows?.text ?? '')) return []
  const isMiddle = text(t, n) === ','
  const before = any(first, p - 1, (i) => isPredicate(t, i))
  const after = isMiddle && any(n + 1, last, (i) => isPredicate(t, i))
  if (!before && !after) return []
  const pronoun = from === v - 1 && opens.upos === 'PRON'
  const voice =
    pronoun && /^they$/i.test(opens.text) && ACCUSING.has(verb) && lastAccuser
      ? lastAccuser
      : firstVoice(r, t, from, v - 1, verb)
  // "believing, he said, that …"
  if (isMiddle && /^that$/i.test(text(t, n + 1))) return made(voice, [[n, last]], true)
  return made(
    voice,
    isMiddle
      ? [
          [first, p],
          [n, last],
        ]
      : [[first, p]],
    true,
  )
}
