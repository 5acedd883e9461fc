// A verb of saying with its speaker, by the order of words: "…, police said.", "In fact, they allege, he …", "…, informed
// the director.", "A source said: …", "… told the court, in tears, that … and that …".
import type { Certainty } from '../../../model/ontology.ts'
import type { Reading } from '../../07-frames/reading.ts'
import { isParentheticalSpeech, speechVerb } from '../../lexicon/speech/verbs.ts'
import { childrenOf, childWith, headOf, lemmaOf, relOf, subtree, type Tree } from '../../tree.ts'
import { isLeftUnsaid } from '../unsaid.ts'
import { isVoice, speaks, type Voice, voiceAt } from '../voices.ts'
import {
  any,
  clauseEnd,
  firstVoice,
  isDelimiter,
  isNegated,
  isPredicate,
  isVerbal,
  type Last,
  nextDelimiter,
  previousDelimiter,
  QUOTE,
  reportEnd,
  type Saying,
  stretch,
  text,
  withinRelative,
} from './words.ts'

/** A verb of saying and what delimits it on both sides. */
interface Said {
  readonly r: Reading
  readonly t: Tree
  readonly v: number
  readonly verb: string
  readonly base: Certainty
  readonly before: number
  readonly behind: number
  readonly first: number
  readonly last: number
  /** Nothing but a hearer, a place or a day stands between it and the next comma. */
  readonly isShort: boolean
  readonly lastAccuser: Voice | undefined
  readonly lastSpeaker: Voice | undefined
}

/** What may follow a verb of saying before the comma: "said in Oslo", "told reporters", "said on Friday". */
const SUBORDINATES =
  /^(?:that|which|who|whom|whose|when|while|as|if|because|after|before|although|though|whether|how|what|where|to)$/i
const ACCUSING = new Set(['allege', 'charge', 'believe', 'suspect', 'contend', 'argue'])
const INVERTING = new Set(
  'say inform report announce state add detail explain confirm declare indicate affirm reveal claim note specify ask reply warn insist recall read communicate'.split(
    ' ',
  ),
)

export function saidAt(r: Reading, t: Tree, v: number, { accuser, speaker }: Last): Saying | undefined {
  const word = text(t, v).toLowerCase()
  const lemma = lemmaOf(t, v)
  const verb = speechVerb(lemma) !== undefined || INVERTING.has(lemma) ? lemma : stem(word)
  if ((speechVerb(verb) === undefined && !INVERTING.has(verb)) || isLeftUnsaid(t, v)) return undefined
  const behind = nextDelimiter(t, v)
  const [first, last] = stretch(t, v)
  const said: Said = {
    r,
    t,
    v,
    verb,
    base: speechVerb(verb) ?? 'reported',
    before: previousDelimiter(t, v),
    behind,
    first,
    last,
    isShort: !any(v + 1, behind - 1, (i) => isVerbal(t, i)) && behind - v <= 10,
    lastAccuser: accuser,
    lastSpeaker: speaker,
  }
  return beforeColon(said) ?? beforeThat(said) ?? (said.before < 0 ? undefined : (inverted(said) ?? between(said)))
}

const stem = (word: string): string => word.replace(/(?:l)?ed$/, (end) => (end === 'led' ? 'l' : '')).replace(/i$/, 'y')

const says = (s: Said, voice: Voice | undefined, ranges: Saying['ranges'], isAside = false): Saying | undefined =>
  voice && {
    voices: [voice],
    verb: s.verb,
    base: s.base,
    ranges,
    at: s.v,
    phrase: isAside ? [Math.max(s.before, 0), s.behind] : [s.v, s.v],
  }

/** "A source said: …", "Milutinac’s ex, who asked not to be named, snorted: …" */
function beforeColon(s: Said): Saying | undefined {
  const { r, t, v, verb, behind } = s
  if (text(t, behind) !== ':' || !s.isShort || !/^VB[DPZN]$/.test(t.words[v]?.xpos ?? '')) return undefined
  const subject = childWith(t, v, 'nsubj')
  const isSpeaking = subject !== undefined && subject < v && speaks(r, t, subject, verb)
  const voice = isSpeaking
    ? voiceAt(r, t, subject)
    : (pastInsertion(s) ?? firstVoice(r, t, Math.max(s.first, s.before + 1), v - 1, verb))
  return says(s, voice, [[behind + 1, t.words.length - 1]])
}

/** "The Sunday Lamp can reveal that …": what follows "that", to a "but" or a semicolon. */
function beforeThat(s: Said): Saying | undefined {
  const { r, t, v, verb } = s
  const that = thatBehind(t, v)
  if (that === undefined) return undefined
  // "was arrested and has told investigators that": the subject may be shared.
  const subject =
    childWith(t, v, 'nsubj') ?? r.grammars[t.sentence.index]?.argumentsOf(v).find((a) => a.slot === 'subject')?.head
  if (subject !== undefined && subject < v && !isNegated(t, v) && speaks(r, t, subject, verb))
    return says(s, voiceAt(r, t, subject), [[that, isPast(t, v) ? reportEnd(t, that) : clauseEnd(t, that)]])
  const inserted = isNegated(t, v) ? undefined : pastInsertion(s)
  if (inserted) return says(s, inserted, [[that, clauseEnd(t, that)]])
  // "The complaint charges that …", whatever the tagger made of "charges".
  const from = Math.max(s.first, s.before + 1)
  const isBare = that === v + 1 && subject === undefined && /^(?:VB[DZ]|NNS)$/.test(t.words[v]?.xpos ?? '')
  if (!isBare || v - from > 6 || any(from, v - 1, (i) => isVerbal(t, i)) || !isVoice(r, t, v - 1)) return undefined
  return says(s, voiceAt(r, t, v - 1), [[that, clauseEnd(t, that)]])
}

const isPast = (t: Tree, v: number): boolean => /^VB[DN]$/.test(t.words[v]?.xpos ?? '')

/** "that" behind the verb and its hearer, and behind what is set between commas: "told the court, in tears, that". */
function thatBehind(t: Tree, v: number): number | undefined {
  // "heard how he had fled", "found it proven that"
  if (/^how$/i.test(text(t, v + 1))) return v + 1
  if (/^it$/i.test(text(t, v + 1)) && /^that$/i.test(text(t, v + 3))) return v + 3
  // "told the jury through an interpreter that"
  const reach = /^(?:tell|inform|assure)$/.test(lemmaOf(t, v)) ? 9 : 4
  for (let i = v + 1; i <= v + reach; i++) {
    if (/^that$/i.test(text(t, i))) return i
    if (text(t, i) === ',') {
      const close = nextDelimiter(t, i)
      return text(t, close) === ',' && close - i <= 12 && /^that$/i.test(text(t, close + 1)) ? close + 1 : undefined
    }
    if (isVerbal(t, i) || isDelimiter(t, i)) return undefined
  }
  return undefined
}

/** "Nadia Orlova, whose account police are checking, said": who stands before what is set between commas. */
function pastInsertion({ r, t, v, verb, first }: Said): Voice | undefined {
  const comma = text(t, v - 1) === ',' ? v - 1 : -1
  const open = comma < 0 ? -1 : previousDelimiter(t, comma)
  if (open <= first || text(t, open) !== ',' || !/^W/.test(t.words[open + 1]?.xpos ?? '')) return undefined
  return firstVoice(r, t, Math.max(first, previousDelimiter(t, open) + 1), open - 1, verb)
}

/** "…”, said Ivan Petrov", "…, informed this Thursday the director of the institution" */
function inverted(s: Said): Saying | undefined {
  const { r, t, v, verb, before: p, first, last } = s
  if (p !== v - 1) return undefined
  const afterQuote = QUOTE.test(text(t, p)) || (text(t, p) === ',' && QUOTE.test(text(t, p - 1)))
  const xpos = t.words[v]?.xpos ?? ''
  const isPast =
    /^VB[DZN]$/.test(xpos) || (afterQuote && /^(?:JJ|NN)/.test(xpos)) || (xpos === 'VBP' && text(t, v) === 'read')
  const next = t.words[v + 1]
  if (
    !isPast ||
    !next ||
    !INVERTING.has(verb) ||
    !(/^(?:DT|NNPS?|PRP|NNS?|JJ|CD)$/.test(next.xpos) || /^Under$/.test(next.text))
  )
    return undefined
  const isPlain =
    any(first, p - 1, (i) => isPredicate(t, i)) &&
    (/^(?:this|last|the|[A-Z].*day)$/.test(next.text) || any(v + 1, last, (i) => isVoice(r, t, i))) &&
    !any(v + 1, last, (i) => isVerbal(t, i))
  if (!afterQuote && !isPlain) return undefined
  const speaker = childrenOf(t, v).find(
    (c) =>
      c > v &&
      ['nsubj', 'obj'].includes(relOf(t, c)) &&
      speaks(r, t, c, 'say') &&
      r.value(t.sentence.index, c) === undefined,
  )
  const found = firstVoice(r, t, v + 1, Math.min(s.behind + 6, t.words.length - 1), verb)
  const voice = titled(s) ?? (speaker === undefined ? found : voiceAt(r, t, speaker))
  return says(s, voice, [[first, p]], true)
}

/** "said Under Secretary of the Treasury for Finance Mirela Dumitru": the name behind a long title. */
function titled({ r, t, v, behind }: Said): Voice | undefined {
  const mention = r.mention(t.sentence.index, behind - 1)
  if (!mention || mention.last !== behind) return undefined
  const name = r.name(t.sentence.index, behind - 1)
  if (name?.type !== 'Person' || name.first <= v + 2) return undefined
  const isTitle = !any(v + 1, name.first - 1, (i) => !/^(?:\p{Lu}.*|of|the|for|and)$/u.test(text(t, i)))
  return isTitle ? voiceAt(r, t, behind - 1) : undefined
}

/** "…, police in both countries said.", "in fact, they allege, he worked for …" */
function between(s: Said): Saying | undefined {
  const { r, t, v, verb, behind: n, first, last } = s
  if (!isParentheticalSpeech(verb) || !/^VB[DPZN]$/.test(t.words[v]?.xpos ?? '')) return undefined
  const from = openingOf(s)
  if (from === v || (!/^[,—–]$/.test(text(t, from - 1)) && !QUOTE.test(text(t, from - 1)))) return undefined
  if (v - from > 12 || any(from, v - 1, (i) => isVerbal(t, i) || SUBORDINATES.test(text(t, i)))) return undefined
  const opens = t.words[from]
  if (!opens || /^(?:CC|IN|TO|WRB|WP|WDT|VBG)$/.test(opens.xpos)) return undefined
  const follows = t.words[v + 1]
  const isPlain =
    v + 1 === n ||
    /^(?:IN|RB)$/.test(follows?.xpos ?? '') ||
    /^(?:tell|inform|assure)$/.test(verb) ||
    r.value(t.sentence.index, v + 1)?.type === 'Time'
  if (!s.isShort || !isPlain || SUBORDINATES.test(follows?.text ?? '')) return undefined
  const isMiddle = text(t, n) === ','
  const isBehind = any(first, from - 2, (i) => isPredicate(t, i))
  const isAhead = isMiddle && any(n + 1, last, (i) => isPredicate(t, i))
  if (!isBehind && !isAhead) return undefined
  const isPronoun = from === v - 1 && opens.upos === 'PRON'
  const voice =
    isPronoun && /^they$/i.test(opens.text) && ACCUSING.has(verb) && s.lastAccuser
      ? s.lastAccuser
      : ((isPronoun ? speakerBefore(s, from) : undefined) ?? firstVoice(r, t, from, v - 1, verb))
  // "believing, he said, that …", "which, she said, had been …" report only what follows.
  const inner = isMiddle ? withinRelative(t, v, [first, last]) : ([first, last] as const)
  const ranges: Saying['ranges'] =
    inner[0] > first
      ? [[inner[0], Math.min(inner[1], relativeEnd(t, isMiddle ? n + 1 : inner[0] + 1))]]
      : isMiddle && (/^that$/i.test(text(t, n + 1)) || /^(?:who|whom|which|whose)$/i.test(text(t, from - 2)))
        ? [[n, Math.min(last, relativeEnd(t, n + 1))]]
        : isMiddle
          ? [
              [first, from - 1],
              [n, last],
            ]
          : [[first, from - 1]]
  return says(s, voice, ranges, true)
}

/** Where the relative clause ends in which the word `i` stands: "who, officials say, was hired by X, fled". */
function relativeEnd(t: Tree, i: number): number {
  for (let at = i, steps = 0; at >= 0 && steps < 12; at = headOf(t, at), steps++)
    if (relOf(t, at) === 'acl:relcl') {
      const end = Math.max(...subtree(t, at))
      // "were taught to handle explosives and planned to blow up": as long as it is joined on.
      return /^(?:and|or)$/.test(text(t, end + 1)) ? t.words.length - 1 : end
    }
  return t.words.length - 1
}

/** "… with a handler – “a test”, she said –": whoever spoke before, and nobody who has only just been brought in. */
function speakerBefore({ r, t, lastSpeaker }: Said, pronoun: number): Voice | undefined {
  const mention = /^s?he$/i.test(text(t, pronoun)) ? r.mention(t.sentence.index, pronoun) : undefined
  const thing = mention && r.thingOf(mention)
  const isNew = thing !== undefined && !r.isNamed(thing) && thing.mentions[0]?.sentence === t.sentence.index
  return isNew ? lastSpeaker : undefined
}

/** The first word of the speaker: behind the comma, or behind the one before it where a name stands between commas,
 *  ", the agency's spokesman, Petr Dolan, told reporters". */
function openingOf({ t, v, before }: Said): number {
  const open = before === v - 1 && text(t, before) === ',' ? previousDelimiter(t, before) : -1
  const start = open > 0 && text(t, open) === ',' ? previousDelimiter(t, open) : -1
  return start > 0 && (text(t, start) === ',' || QUOTE.test(text(t, start))) && t.words[open + 1]?.upos === 'PROPN'
    ? start + 1
    : before + 1
}
