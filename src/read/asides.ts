// Sets aside what interrupts a sentence without being part of its syntax, "Bozhinov, 38, of Ilford, was convicted",
// "the General Security Department (GSD)", so that the parser reads the plain sentence; then hangs it on its word.
import type { Token, Word } from './analysis.ts'
import { SHORT_FORMS } from './lexicon/places/abbreviations.ts'

export interface Aside {
  /** Index of the word that it belongs to, and the first and one past the last of its own words. */
  readonly anchor: number
  readonly first: number
  readonly last: number
  readonly kind: 'age' | 'origin' | 'bracket' | 'dateline' | 'hyphens' | 'said' | 'source' | 'day'
}

/** Words after an age that go on describing the person; the comma before them stays. */
const DESCRIBES: ReadonlySet<string> = new Set([
  'who',
  'whom',
  'whose',
  'a',
  'an',
  'the',
  'from',
  'formerly',
  'also',
  'one',
  'both',
  'and',
  'another',
])

const text = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? ''
const isCapital = (s: string): boolean => /^\p{Lu}/u.test(s)
const isAge = (s: string): boolean => /^[1-9]\d$/.test(s)

export function asides(tokens: readonly Token[]): readonly Aside[] {
  const found: Aside[] = []
  const opening = dateline(tokens)
  if (opening > 0 && opening < tokens.length) found.push({ anchor: opening, first: 0, last: opening, kind: 'dateline' })
  found.push(...spoken(tokens, opening))
  const taken = new Set(found.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k)))
  for (let i = opening; i + 2 < tokens.length; i++) {
    if (taken.has(i + 1)) continue
    if (text(tokens, i + 1) === '(') {
      const close = tokens.findIndex((t, k) => k > i + 1 && k <= i + 40 && t.text === ')')
      if (close > i + 2 && /\p{L}/u.test(text(tokens, i))) {
        found.push({ anchor: i, first: i + 1, last: close + 1, kind: 'bracket' })
        i = close
        continue
      }
    }
    if (/^(?:in|on)$/i.test(text(tokens, i)) && /^or$/i.test(text(tokens, i + 1)) && text(tokens, i + 2) === 'about') {
      found.push({ anchor: i, first: i + 1, last: i + 3, kind: 'hyphens' })
      i += 2
      continue
    }
    // "on July 27, 2023, Pettway was": the year and its commas are no part of the syntax; nor is the state of "Gary, Indiana,".
    const tail = yearOrState(tokens, i)
    if (tail > 0) {
      found.push({ anchor: i, first: i + 1, last: tail, kind: 'hyphens' })
      i = tail - 1
      continue
    }
    if (isCoded(tokens, i)) {
      found.push({ anchor: i, first: i + 1, last: i + 3, kind: 'hyphens' })
      i += 2
      continue
    }
    if (isHyphened(tokens, i)) {
      found.push({ anchor: i, first: i + 1, last: i + 5, kind: 'hyphens' })
      i += 4
      continue
    }
    if (!isCapital(text(tokens, i)) || text(tokens, i + 1) !== ',' || !isAge(text(tokens, i + 2))) continue
    if (!/^[,;.—–]$|^$/.test(text(tokens, i + 3))) continue
    const origin =
      text(tokens, i + 3) === ',' && text(tokens, i + 4) === 'of' && isCapital(text(tokens, i + 5))
        ? originEnd(tokens, i + 5)
        : undefined
    const end = origin ?? i + 3
    const closes =
      text(tokens, end) === ',' &&
      !DESCRIBES.has(text(tokens, end + 1).toLowerCase()) &&
      !isCapital(text(tokens, end + 1))
    if (origin === undefined) found.push({ anchor: i, first: i + 1, last: closes ? end + 1 : end, kind: 'age' })
    else {
      found.push({ anchor: i, first: i + 1, last: i + 3, kind: 'age' })
      found.push({ anchor: i, first: i + 3, last: closes ? end + 1 : end, kind: 'origin' })
    }
    i = end - 1
  }
  return found
}

const MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]+)?$|^(?:May|June|July|March|April)$/

/** One past the year in "July 27, 2023," or the state in "Gary, Indiana,"; 0 where there is none. */
function yearOrState(tokens: readonly Token[], i: number): number {
  if (text(tokens, i + 1) !== ',') return 0
  if (
    /^\d{1,2}$/.test(text(tokens, i)) &&
    MONTH.test(text(tokens, i - 1)) &&
    /^(?:19|20)\d\d$/.test(text(tokens, i + 2))
  )
    return text(tokens, i + 3) === ',' ? i + 4 : i + 3
  const state = text(tokens, i + 2)
  const two = `${state} ${text(tokens, i + 3)}`
  const length = STATES.has(two) ? 2 : STATES.has(state) || SHORT_FORMS.has(state) ? 1 : 0
  if (length === 0 || !/^\p{Lu}\p{Ll}/u.test(text(tokens, i)) || isCapital(text(tokens, i + 2 + length))) return 0
  return text(tokens, i + 2 + length) === ',' ? i + 3 + length : i + 2 + length
}
const STATES: ReadonlySet<string> = new Set(SHORT_FORMS.values())

/** "Officer-1", "Service-A": the number is no part of the syntax. */
const isCoded = (tokens: readonly Token[], i: number): boolean =>
  isCapital(text(tokens, i)) &&
  text(tokens, i + 1) === '-' &&
  /^(?:\d{1,2}|\p{Lu})$/u.test(text(tokens, i + 2)) &&
  [1, 2].every((k) => tokens[i + k]?.start === tokens[i + k - 1]?.end) &&
  !/^-$/.test(text(tokens, i + 3))

/** "murder-for-hire", "brother-in-law": one word of five, which parses as its first. */
function isHyphened(tokens: readonly Token[], i: number): boolean {
  if (!/^-$/.test(text(tokens, i + 1)) || !/^-$/.test(text(tokens, i + 3))) return false
  if (!/^(?:for|in|at|of|to|by)$/i.test(text(tokens, i + 2)) || !/^\p{L}+$/u.test(text(tokens, i))) return false
  return [1, 2, 3, 4].every((k) => tokens[i + k]?.start === tokens[i + k - 1]?.end)
}

const SAYS =
  /^(?:said|says|say|alleged?|alleges|claims?|claimed|believes?|added|adds|argued?|argues|insisted|insists|testified|recalled|explained|wrote)$/
const TOLD =
  /^(?:reported|informed|said|stated|announced|confirmed|indicated|explained|added|affirmed|declared|revealed)$/
const SOURCES =
  /^(?:sources?|police|officials?|authorities|prosecutors?|ministry|ministers?|spokes\w+|media|press|lawyers?|witness(?:es)?)$/i
/** Words that open a clause of another kind, or cannot stand in the name of a speaker. */
const NO_SPEAKER =
  /^(?:who|whom|whose|which|that|when|while|where|as|but|and|or|because|if|after|before|since|to|not|never|also|it|is|was|are|were|be|been|has|have|had|will|would|can|could|may|might|must|did|does|do|by|so|what|how|why|there|then|[.;:!?()“”"‘—–-])$/i

/** ", police said," and ", according to his lawyer," inside a sentence; "has today sanctioned". */
function spoken(tokens: readonly Token[], from: number): readonly Aside[] {
  const found: Aside[] = []
  for (let i = from + 1; i + 2 < tokens.length; i++) {
    if (/^(?:today|yesterday)$/i.test(text(tokens, i)) && /^(?:has|have|had|was|were)$/.test(text(tokens, i - 1))) {
      found.push({ anchor: i + 1, first: i, last: i + 1, kind: 'day' })
      continue
    }
    const between = saidBetween(tokens, i)
    if (between > 0) {
      found.push({ anchor: i, first: i + 1, last: between, kind: 'said' })
      i = between - 1
      continue
    }
    if (text(tokens, i) !== ',') continue
    const close = tokens.findIndex((t, k) => k > i && /^[,.;:!?]$/.test(t.text))
    if (close < 0) continue
    const isLast = close === tokens.length - 1
    if (text(tokens, close) !== ',' && !isLast) continue
    const inside = tokens.slice(i + 1, close).map((t) => t.text)
    // "…, police in both countries said on Tuesday."
    const verb = isLast ? inside.findIndex((w, k) => k > 0 && SAYS.test(w)) : inside.length - 1
    const source =
      (/^according$/i.test(inside[0] ?? '') && inside[1] === 'to' && inside.length <= 12) ||
      // "members of a gang, among them teenagers, to attack"
      (!isLast &&
        /^(?:among|amongst)$/i.test(inside[0] ?? '') &&
        /^(?:them|whom)$/i.test(inside[1] ?? '') &&
        inside.length <= 8)
    const said =
      verb >= 1 &&
      verb <= 8 &&
      SAYS.test(inside[verb] ?? '') &&
      !inside.slice(0, verb).some((w) => NO_SPEAKER.test(w)) &&
      (verb === inside.length - 1 ||
        (/^(?:on|in|at|late|earlier|after|during)$/.test(inside[verb + 1] ?? '') && inside.length - verb <= 7))
    // "…, reported sources of the investigation."
    const inverted =
      isLast &&
      TOLD.test(inside[0] ?? '') &&
      inside.length >= 2 &&
      inside.length <= 12 &&
      !inside.slice(1).some((w) => NO_SPEAKER.test(w) || SAYS.test(w)) &&
      inside.slice(1).some((w) => SOURCES.test(w) || isCapital(w))
    if (!source && !said && !inverted) continue
    // "believing, he said, that …" reports only what follows.
    if (text(tokens, close + 1) === 'that') continue
    found.push({ anchor: i - 1, first: i, last: isLast ? close : close + 1, kind: source ? 'source' : 'said' })
    i = close
  }
  return found
}

const ALSO_SAYS = /^(?:think|thinks|suspects|suspected|believed)$/
const GOES_ON =
  /^(?:is|are|was|were|has|have|had|will|would|may|might|could|did|does|never|also|once|later|then|ran|led|met|sent|paid|took|gave|made|held|told|came|went|got|bought|sold|left|fled|shot|set|\p{Ll}{2,}ed|acts?|works?|runs?|leads?|controls?)$/u

/** "who, prosecutors say, …" without its commas: one past "say" in "who prosecutors say worked", 0 where nothing is said so. */
function saidBetween(tokens: readonly Token[], i: number): number {
  if (!/^(?:who|which)$/i.test(text(tokens, i)) || text(tokens, i + 1) === ',') return 0
  for (let k = i + 2; k < Math.min(i + 7, tokens.length - 1); k++) {
    if (NO_SPEAKER.test(text(tokens, k)) || text(tokens, k) === ',') return 0
    if (!SAYS.test(text(tokens, k)) && !ALSO_SAYS.test(text(tokens, k))) continue
    return GOES_ON.test(text(tokens, k + 1)) && !NO_SPEAKER.test(text(tokens, i + 1)) ? k + 1 : 0
  }
  return 0
}

/** "ANKARA, Dec 5 (Agency) — Two men", "CORRESPONDENT: They have": where the sentence itself begins, 0 without such an opening. */
function dateline(tokens: readonly Token[]): number {
  const first = text(tokens, 0)
  if (!isCapital(first)) return 0
  const spoken = label(tokens)
  if (spoken > 0) return spoken
  const shouted = /^\p{Lu}{3,}$/u.test(first)
  for (let i = 1; i < Math.min(tokens.length, 16); i++) {
    if (!/^[-–—]{1,2}$/.test(text(tokens, i))) continue
    // A hyphen inside a word has no room around it.
    const before = tokens[i - 1]
    const dash = tokens[i]
    if (!before || !dash || before.end === dash.start) continue
    const opening = tokens.slice(0, i)
    if (opening.filter((t) => t.text === '(').length !== opening.filter((t) => t.text === ')').length) return 0
    // "Berlin — Two men", "New York — A court": nothing but a name.
    const isPlace =
      /^[–—]$/.test(dash.text) && opening.length <= 3 && opening.every((t) => /^\p{Lu}[\p{L}.]+$/u.test(t.text))
    const dated =
      isPlace ||
      (opening.some((t) => /^\d{1,2}$|^\p{Lu}{3,}$/u.test(t.text)) && (opening.some((t) => t.text === ',') || shouted))
    return dated && isCapital(text(tokens, i + 1)) ? i + 1 : 0
  }
  return 0
}

/** "PRESENTER: And", "Mr. Tveit: I": one past the colon of a label of up to five capitalised words. */
function label(tokens: readonly Token[]): number {
  const colon = tokens.slice(0, 7).findIndex((t) => t.text === ':')
  if (colon < 1 || !tokens.slice(0, colon).every((t) => isCapital(t.text) || t.text === '.')) return 0
  const shouted = colon === 1 && /^\p{Lu}{3,}$/u.test(text(tokens, 0))
  return shouted || /^[\p{Lu}“"]/u.test(text(tokens, colon + 1)) ? colon + 1 : 0
}

/** One past "Ilford" or "Tehran, Iran" in "of Tehran, Iran, was". */
function originEnd(tokens: readonly Token[], from: number): number | undefined {
  let i = from
  while (isCapital(text(tokens, i)) || (text(tokens, i) === ',' && isCapital(text(tokens, i + 1)) && i - from < 6)) i++
  return text(tokens, i) === ',' || text(tokens, i) === '.' || i >= tokens.length ? i : undefined
}

/** Parses without the asides and puts them back. */
export function parseWithout(
  tokens: readonly Token[],
  parse: (kept: readonly Token[]) => readonly Word[],
): readonly Word[] {
  const found = asides(tokens)
  if (found.length === 0) return parse(tokens)
  const dropped = new Set(found.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k)))
  const kept = tokens.flatMap((t, i) => (dropped.has(i) ? [] : [{ t, i }]))
  if (kept.length < 3) return parse(tokens)
  const parsed = parse(kept.map(({ t }) => t))
  const whole: Word[] = []
  parsed.forEach((w, k) => {
    const at = kept[k]?.i
    if (at !== undefined) whole[at] = { ...w, head: w.head < 0 ? -1 : (kept[w.head]?.i ?? -1) }
  })
  for (const aside of found) {
    const inside = tokens.slice(aside.first, aside.last)
    const own = parse(inside)
    let anchor = aside.anchor
    for (
      let steps = 0;
      steps < 5 &&
      /^(flat|compound)$/.test(whole[anchor]?.rel ?? '') &&
      (whole[anchor]?.head ?? -1) >= 0 &&
      (whole[anchor]?.head ?? 0) < aside.first;
      steps++
    ) {
      anchor = whole[anchor]?.head ?? anchor
    }
    if (aside.kind === 'said' || aside.kind === 'source' || aside.kind === 'day') {
      const root = topBeside(whole, tokens, aside)
      const rel = aside.kind === 'said' ? 'parataxis' : aside.kind === 'source' ? 'obl' : 'obl:unmarked'
      own.forEach((w, k) => {
        const at = aside.first + k
        whole[at] = w.head < 0 ? { ...w, head: root, rel } : { ...w, head: aside.first + w.head }
      })
      continue
    }
    if (aside.kind === 'dateline') {
      const root = whole.findIndex((w) => w !== undefined && w.head < 0)
      own.forEach((w, k) => {
        whole[aside.first + k] = {
          ...w,
          head: w.head < 0 ? root : aside.first + w.head,
          rel: w.head < 0 ? 'dep' : w.rel,
        }
      })
      continue
    }
    if (aside.kind === 'hyphens') {
      inside.forEach((_, k) => {
        const w = own[k]
        if (w) whole[aside.first + k] = { ...w, head: anchor, rel: /^[-,]$/.test(w.text) ? 'punct' : 'flat' }
      })
      continue
    }
    if (aside.kind === 'bracket' && inside.length > 6) {
      // "(born 4 March 1944 in Pasadena)" is a clause of its own about the word before it.
      own.forEach((w, k) => {
        const outer = w.xpos === 'VBN' || w.xpos === 'VBD' ? 'acl' : 'parataxis'
        whole[aside.first + k] = w.head < 0 ? { ...w, head: anchor, rel: outer } : { ...w, head: aside.first + w.head }
      })
      continue
    }
    const isPunctuation = (s: string) => /^[,;()]$/.test(s)
    const content = inside.map((_, k) => k).filter((k) => !isPunctuation(inside[k]?.text ?? ''))
    const head =
      aside.kind === 'origin'
        ? content.find((k) => inside[k]?.text !== 'of')
        : aside.kind === 'age'
          ? content[0]
          : lastOfName(content)
    inside.forEach((token, k) => {
      const w = own[k]
      if (!w) return
      const at = aside.first + k
      const top = aside.first + (head ?? 0)
      if (isPunctuation(token.text)) whole[at] = { ...w, upos: 'PUNCT', head: top === at ? anchor : top, rel: 'punct' }
      else if (k === head) {
        whole[at] = {
          ...w,
          ...(aside.kind === 'age' ? { upos: 'NUM', xpos: 'CD' } : {}),
          head: anchor,
          rel: aside.kind === 'origin' ? 'nmod' : 'appos',
        }
      } else if (token.text === 'of' && aside.kind === 'origin')
        whole[at] = { ...w, upos: 'ADP', xpos: 'IN', head: top, rel: 'case' }
      else
        whole[at] = { ...w, head: top, rel: aside.kind === 'origin' ? 'flat' : k < (head ?? 0) ? 'compound' : 'flat' }
    })
  }
  return whole
}

/** The top of the words between semicolons among which the aside stands: "…; in fact, they allege, he worked for …". */
function topBeside(whole: readonly (Word | undefined)[], tokens: readonly Token[], { first, last }: Aside): number {
  let from = first
  while (from > 0 && text(tokens, from - 1) !== ';') from--
  let to = last
  while (to < tokens.length && text(tokens, to) !== ';') to++
  for (let i = from; i < to; i++) {
    const w = whole[i]
    if (w && !/^[,;.]$/.test(w.text) && (w.head < from || w.head >= to)) return i
  }
  return whole.findIndex((w) => w !== undefined && w.head < 0)
}

const lastOfName = (content: readonly number[]): number | undefined => content.at(-1)
