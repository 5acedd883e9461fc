// A source named without a verb of saying of its own: "in the prosecution's telling", "as set out in the indictment", "it is
// the Crown's case that", "it was learned from officials that"; and the table of all such forms by the words they begin with.
import type { Reading } from '../../07-frames/reading.ts'
import { IMPERSONAL, speechNoun, speechVerb } from '../../lexicon/speech/verbs.ts'
import { JUDGES } from '../../lexicon/speech/voices.ts'
import { childWith, lemmaOf, type Tree } from '../../tree.ts'
import { CASE_PAPERS } from '../sides.ts'
import { isVoice, speaks, voiceAt } from '../voices.ts'
import { accordingTo, type Form, made } from './according.ts'
import {
  any,
  clauseEnd,
  firstVoice,
  isDelimiter,
  isVerbal,
  type Last,
  nextDelimiter,
  previousDelimiter,
  type Saying,
  stretch,
  text,
  upToDelimiter,
} from './words.ts'

const NO_FORMS: readonly Form[] = []

export function sourceAt(r: Reading, t: Tree, i: number, last: Last): Saying | undefined {
  for (const form of BY_WORD.get(text(t, i).toLowerCase()) ?? NO_FORMS) {
    const found = form(r, t, i, last)
    if (found) return found
  }
  return undefined
}

const TOLD_IN =
  /^as (?:alleged|charged|stated|described|detailed|outlined|noted|explained|(?:set|laid|spelled) (?:out|forth)) (?:in|by)\b/i

/** "As alleged in the indictment", "as set forth in the complaint"; "as described in May" names no paper. */
const asToldIn: Form = (r, t, i) => {
  const phrase = upToDelimiter(t, i)
  const told = TOLD_IN.exec(phrase)?.[0]
  if (told === undefined || !CASE_PAPERS.test(phrase)) return undefined
  const end = nextDelimiter(t, i)
  return made(firstVoice(r, t, i + told.split(' ').length, end - 1, 'say'), i, [i, end], stretch(t, i))
}

/** "In his telling", "by her own account", "on the prosecution's account": whoever owns the account. */
const inOnesTelling: Form = (r, t, i, { speaker }) => {
  if (!isDelimiter(t, i + 1)) return undefined
  const own = /^own$/i.test(text(t, i - 1)) ? i - 1 : i
  const owner = t.words[own - 1]?.xpos === 'POS' ? own - 2 : own - 1
  const isPronoun = t.words[owner]?.xpos === 'PRP$'
  if (!isPronoun && owner !== own - 2) return undefined
  let from = owner
  while (from > 0 && from > owner - 5 && !/^(?:in|by|on)$/i.test(text(t, from))) from--
  if (!/^(?:in|by|on)$/i.test(text(t, from))) return undefined
  const mention = isPronoun ? r.mention(t.sentence.index, owner) : undefined
  const isNew = isPronoun && (mention === undefined || r.thingOf(mention).mentions[0]?.sentence === t.sentence.index)
  return made((isNew ? speaker : undefined) ?? voiceAt(r, t, owner), i, [from, i], stretch(t, i))
}

/** "in the words of a former student"; "by the words of the source", as agencies of the east are translated */
const inTheWordsOf: Form = (r, t, i) =>
  /^the$/i.test(text(t, i + 1)) &&
  /^(?:in|by|from|on) the (?:words|view|opinion|eyes|account|data|information|message|communication) of$/i.test(
    [0, 1, 2, 3].map((k) => text(t, i + k)).join(' '),
  )
    ? made(firstVoice(r, t, i + 4, nextDelimiter(t, i + 4) - 1, 'say'), i, [i, nextDelimiter(t, i)], stretch(t, i))
    : undefined

/** "To hear prosecutors tell it, …" */
const toHear: Form = (r, t, i) => {
  if (!/^to$/i.test(text(t, i - 1))) return undefined
  const end = nextDelimiter(t, i)
  if (!/^tell$/i.test(text(t, end - 2)) || !/^it$/i.test(text(t, end - 1))) return undefined
  return made(firstVoice(r, t, i + 1, end - 3, 'say'), i, [i - 1, end], stretch(t, i))
}

const STANDS_FOR = /^(?:case|allegation|claim|theory|argument|contention|version|suspicion|belief|accusation|account)$/i
const SIDES = /^(?:prosecution|crown|defence|defense)$/i

/** "The prosecution case is that …", "It is the Crown's case that …": what one side of a trial holds. */
const caseThat: Form = (r, t, that) => {
  const isFirst = /^(?:is|was|been)$/i.test(text(t, that - 1))
  const noun = isFirst ? that - 2 : that - 1
  if (!STANDS_FOR.test(text(t, noun))) return undefined
  if (!isFirst && !/^it$/i.test(text(t, sentenceStart(t, noun)))) return undefined
  const base = speechNoun(lemmaOf(t, noun)) ?? (/^theory$/i.test(text(t, noun)) ? 'possible' : 'alleged')
  let owner = noun - 1
  while (owner >= 0 && !/^(?:NOUN|PROPN)$/.test(t.words[owner]?.upos ?? '') && owner > noun - 4) owner--
  const side = SIDES.test(text(t, owner)) || speaks(r, t, owner, 'say') ? voiceAt(r, t, owner) : undefined
  const range = [that, t.words.length - 1] as const
  return { voices: side ? [side] : [], verb: 'say', base, ranges: [range], at: noun, phrase: [noun, noun] }
}

/** "Word has it that", "Rumour has it that", "As alleged, …": nobody is named. */
const nobody: Form = (_, t, i) => {
  const end = t.words.length - 1
  const hasIt =
    /^has$/i.test(text(t, i + 1)) &&
    /^(word|rumou?r|gossip|legend) has it that$/i.exec([0, 1, 2, 3].map((k) => text(t, i + k)).join(' '))
  if (hasIt) {
    const base = /^word$/i.test(hasIt[1] ?? '') ? 'reported' : 'possible'
    return { voices: [], verb: 'say', base, ranges: [[i + 4, end]], at: i, phrase: [i, i + 3] }
  }
  const isAside = /^as$/i.test(text(t, i)) && isDelimiter(t, i + 2) && (i === 0 || isDelimiter(t, i - 1))
  const base = isAside ? speechVerb(lemmaOf(t, i + 1)) : undefined
  return base && { voices: [], verb: 'say', base, ranges: [stretch(t, i)], at: i, phrase: [i, i + 2] }
}

/** "…, a port official was quoted as saying by the Courier": the official in the words of the Courier. */
const quotedAsSaying: Form = (r, t, i) => {
  const isQuoted = /^as saying$/i.test(`${text(t, i + 1)} ${text(t, i + 2)}`)
  if (!isQuoted || !/^(?:is|was|were|been)$/i.test(text(t, i - 1))) return undefined
  const from = previousDelimiter(t, i) + 1
  const speaker = firstVoice(r, t, from, i - 2, 'say')
  if (!speaker) return undefined
  const end = nextDelimiter(t, i)
  const by = t.words.findIndex((w, k) => k > i + 2 && k < end && /^(?:by|in)$/i.test(w.text))
  const outlet = by < 0 ? undefined : firstVoice(r, t, by + 1, end - 1, 'report')
  const [first, last] = stretch(t, i)
  const isBefore = from > first && (by >= 0 || end === i + 3)
  return {
    voices: outlet ? [outlet, speaker] : [speaker],
    verb: 'say',
    base: 'reported',
    ranges: [isBefore ? [first, from - 1] : [i + 3, last]],
    at: i,
    phrase: [from, end],
  }
}

const sentenceStart = (t: Tree, i: number): number => previousDelimiter(t, i) + 1

/** "It was learned from security sources that …", "is said by officials to have …", "a man, believed by police to have …" */
const impersonal: Form = (r, t, i) => {
  if (!IMPERSONAL.test(text(t, i - 1))) return undefined
  const before = [i - 4, i - 3, i - 2].map((k) => text(t, k))
  const isParticiple = !before.some((w) => /^(?:is|was|been|being)$/i.test(w))
  if (isParticiple && text(t, i - 2) !== ',' && t.words[i - 2]?.upos !== 'NOUN') return undefined
  const isSaidTo = t.words.some((_, k) => k > i && /^to$/i.test(text(t, k)) && /^VB$/.test(t.words[k + 1]?.xpos ?? ''))
  if (!isSaidTo && !before.some((w) => /^it$/i.test(w))) return undefined
  const end = t.words.findIndex((_, k) => k > i && (isDelimiter(t, k) || /^(?:that|to|[.!?])$/i.test(text(t, k))))
  const base = speechVerb(lemmaOf(t, i - 1)) ?? 'reported'
  const range = isParticiple ? ([end, nextDelimiter(t, end) - 1] as const) : stretch(t, i)
  return made(firstVoice(r, t, i + 1, end - 1, 'say'), i, [i, end], range, base)
}

/** "…, the agency's correspondent was told in the press service of the ministry", "as we were told by the police" */
const wasTold: Form = (r, t, i) => {
  if (!/^(?:was|were|been)$/i.test(text(t, i - 1))) return undefined
  const from = previousDelimiter(t, i) + 1
  const end = nextDelimiter(t, i)
  if (!/^(?:in|by|at)$/i.test(text(t, i + 1)) || !LISTENS.test(upTo(t, from, i))) return undefined
  const [first, last] = stretch(t, i)
  const voice = firstVoice(r, t, i + 2, end - 1, 'say')
  return made(voice, i, [from, end], from > first ? [first, from - 1] : [end, last])
}
/** "…, the court was told, …", "The jury was told that …", "Jurors were told how …": the court has heard it. */
const courtWasTold: Form = (r, t, i) => {
  if (!/^(?:was|were|been)$/i.test(text(t, i - 1))) return undefined
  const from = previousDelimiter(t, i) + 1
  const bench = t.words.findIndex((_, k) => k >= from && k < i && JUDGES.has(lemmaOf(t, k)))
  const voice = bench < 0 || any(from, bench, (k) => isVerbal(t, k)) ? undefined : voiceAt(r, t, bench)
  if (!voice) return undefined
  const [first] = stretch(t, i)
  const end = nextDelimiter(t, i)
  // "…, a jury in Leeds was told on Wednesday."
  const isTimed = /^(?:on|in|at|last|this|yesterday|today|earlier)$/i.test(text(t, i + 1)) && end - i <= 5
  const isAside = (end === i + 1 || isTimed) && from > first
  if (!isAside && !/^(?:that|how)$/i.test(text(t, i + 1))) return undefined
  const ranges: Saying['ranges'] = isAside
    ? [
        [first, from - 1],
        [end, clauseEnd(t, end)],
      ]
    : [[i + 1, clauseEnd(t, i + 1)]]
  return { voices: [voice], verb: 'hear', base: 'reported', ranges, at: i, phrase: [from, isAside ? end : i] }
}

/** "The story, as told to this paper by three people familiar with the file, began in a salon." */
const asToldBy: Form = (r, t, i) => {
  if (!/^(?:told|recounted|related|described)$/i.test(text(t, i + 1))) return undefined
  const end = nextDelimiter(t, i)
  const by = t.words.findIndex((w, k) => k > i + 1 && k < end && /^by$/i.test(w.text))
  return by < 0 ? undefined : made(firstVoice(r, t, by + 1, end - 1, 'say'), i, [i, end], stretch(t, i))
}

const LISTENS = /\b(?:correspondent|agency|reporters?|journalists?|newspaper|we|us)\b/i
const upTo = (t: Tree, from: number, i: number): string =>
  t.words
    .slice(from, i)
    .map((w) => w.text)
    .join(' ')

/** "As the head of the department communicated at a briefing, …": who stands between "as" and the verb. */
const asOneSaid: Form = (r, t, i) => {
  if (i > 0 && !isDelimiter(t, i - 1)) return undefined
  const end = nextDelimiter(t, i)
  const verb = t.words.findIndex((w, k) => k > i + 1 && k < end && /^VB[DZPN]$/.test(w.xpos))
  const isSaying = verb > 0 && (speechVerb(lemmaOf(t, verb)) !== undefined || lemmaOf(t, verb) === 'communicate')
  if (!isSaying || text(t, end) !== ',') return undefined
  // "the head of the department Ivan Petrov": the name, not the office before it.
  const named =
    r.name(t.sentence.index, verb - 1)?.type === 'Person' ? r.mention(t.sentence.index, verb - 1) : undefined
  const voice = (named && voiceAt(r, t, named.headWord)) ?? firstVoice(r, t, i + 1, verb - 1, 'say')
  const [first, last] = stretch(t, i)
  // What the phrase itself says of whoever speaks is not on their word.
  const ranges: Saying['ranges'] =
    i > first
      ? [
          [first, i - 1],
          [end, last],
        ]
      : [[end, last]]
  return voice && { voices: [voice], verb: 'according', base: 'reported', ranges, at: i, phrase: [i, end] }
}

/** "…, so the charge.", "so the prosecution" */
const soThe: Form = (r, t, i) => {
  if (text(t, i - 1) !== ',' || !/^the$/i.test(text(t, i + 1))) return undefined
  const end = nextDelimiter(t, i)
  const noun = end - 1
  if (end - i > 6 || t.words[noun]?.upos === 'VERB' || !isSource(r, t, noun)) return undefined
  return made(voiceAt(r, t, noun), i, [i - 1, end], stretch(t, i), speechNoun(lemmaOf(t, noun)))
}
const isSource = (r: Reading, t: Tree, i: number): boolean =>
  isVoice(r, t, i) || speechNoun(lemmaOf(t, i)) !== undefined

/** "One former official put it bluntly: …" */
const putIt: Form = (r, t, i) => {
  if (!/^it$/i.test(text(t, i + 1))) return undefined
  const colon = nextDelimiter(t, i)
  if (text(t, colon) !== ':') return undefined
  const voice = firstVoice(r, t, sentenceStart(t, i), i - 1, 'say')
  const ranges = [[colon + 1, t.words.length - 1]] as const
  return voice && { voices: [voice], verb: 'say', base: 'reported', ranges, at: i, phrase: [i, i] }
}

/** "From the chats it emerges that …", "It emerged from court papers that …": the papers say so. */
const emergesFrom: Form = (r, t, i) => {
  if (!/^it$/i.test(text(t, i - 1)) && !/^it$/i.test(text(t, i - 2))) return undefined
  const that = t.words.findIndex((w, k) => k > i && k <= i + 9 && /^that$/i.test(w.text))
  const from = t.words.findIndex((w, k) => k < that && /^from$/i.test(w.text))
  if (that < 0 || from < 0 || any(Math.max(i, from) + 1, that - 1, (k) => isVerbal(t, k))) return undefined
  return made(
    firstVoice(r, t, from + 1, from < i ? i - 1 : that - 1, 'say'),
    i,
    [from, that],
    [that, clauseEnd(t, that)],
  )
}

/** "Conor Burke, for the defence, put it to the witness that …": what counsel puts is counsel's. */
const putItTo: Form = (r, t, i) => {
  if (!/^it to$/i.test(`${text(t, i + 1)} ${text(t, i + 2)}`)) return undefined
  const that = t.words.findIndex((w, k) => k > i + 2 && k <= i + 9 && /^that$/i.test(w.text))
  const subject = childWith(t, i, 'nsubj')
  if (that < 0 || subject === undefined || !speaks(r, t, subject, 'say')) return undefined
  return made(voiceAt(r, t, subject), i, [i, that], [that, clauseEnd(t, that)])
}

/** "Slava, it now appears, worked for …": nobody says so for sure. */
const itAppears: Form = (_, t, i) => {
  if (!/^[,–—.]$/.test(text(t, i + 1))) return undefined
  const it = /^it$/i.test(text(t, i - 1)) ? i - 1 : i - 2
  if (!/^it$/i.test(text(t, it)) || !isDelimiter(t, it - 1)) return undefined
  return { voices: [], verb: 'appear', base: 'possible', ranges: [stretch(t, i)], at: i, phrase: [it, i] }
}

/** The forms, the first that fits first, with the words at which each is looked for. */
const FORMS: readonly (readonly [words: string, form: Form])[] = [
  ['emerge emerges emerged transpire transpires transpired appear appears', emergesFrom],
  ['put puts', putItTo],
  ['appears seems appeared seemed', itAppears],
  ['according', accordingTo],
  ['as', asToldIn],
  ['as', asToldBy],
  ['told informed', wasTold],
  ['told', courtWasTold],
  ['as', asOneSaid],
  ['telling account version recollection reckoning view opinion estimation', inOnesTelling],
  ['in by from on', inTheWordsOf],
  ['hear', toHear],
  ['that', caseThat],
  ['by from', impersonal],
  ['so', soThe],
  ['put', putIt],
  ['word rumor rumour gossip legend as', nobody],
  ['quoted cited', quotedAsSaying],
]

const BY_WORD = new Map<string, Form[]>()
for (const [words, form] of FORMS)
  for (const word of words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), form])
