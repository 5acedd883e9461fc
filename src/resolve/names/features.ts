// What is seen when two names are laid beside each other, as numbers between 0 and 1. What each is worth is in
// weights.ts; nothing here knows of people's origin.
import { type Alignment, align, type Matched } from './align.ts'
import { letterLikeness } from './distance.ts'
import type { NameWord, Shape } from './shape.ts'

export const FEATURES = [
  'likenessOfShorter',
  'likenessOfLonger',
  'sound',
  'worstWord',
  'worstLetters',
  'editsInOneWord',
  'wholeName',
  'bothHaveAnother',
  'looseInLonger',
  'looseInShorter',
  'oneWordOnly',
  'initials',
  'otherOrder',
  'otherFather',
  'otherNumber',
  'acronym',
] as const
export type Feature = (typeof FEATURES)[number]
export type Seen = Readonly<Record<Feature, number>>

const counts = ({ part }: NameWord): boolean => part === 'name' || part === 'generic' || part === 'initial'
const isName = ({ part }: NameWord): boolean => part === 'name'
const weightOf = (words: readonly NameWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0)

/** An initial that fits nothing tells two names apart as much as a word: A. Sharan is not Rami Sharan. */
const otherness = (words: readonly NameWord[]): number =>
  words.reduce((sum, { part, weight }) => sum + (part === 'initial' ? 1 : weight), 0)

export interface Compared {
  readonly seen: Seen
  readonly alignment: Alignment
}

export function compareShapes(one: Shape, other: Shape): Compared {
  const alignment = align(one, other)
  const { left, right, matched, loose } = alignment
  const side = weightOf(left) <= weightOf(right) ? 0 : 1
  const shorter = side === 0 ? left : right
  const longer = side === 0 ? right : left
  const got = (of: 'left' | 'right', how: (m: Matched) => number): number =>
    matched.reduce((sum, m) => sum + m[of].weight * how(m), 0)
  const [ofShorter, ofLonger] = side === 0 ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const meant = matched.filter((m) => isName(m.left) && isName(m.right))
  const looseShorter = loose[side].filter(counts)
  const looseLonger = loose[1 - side]!.filter(counts)
  const names = matched.filter((m) => counts(m.left) || counts(m.right))
  const worst = Math.min(
    looseShorter.some(isName) || (looseShorter.length > 0 && looseLonger.length > 0) ? 0 : 1,
    ...meant.map((m) => m.likeness),
    ...names.filter((m) => m.how === 'initial').map((m) => m.likeness),
  )
  const spelt = meant.filter((m) => m.how === 'sound' || m.how === 'letters')
  const lettersOf = (m: Matched): number =>
    m.left.script === m.right.script ? letterLikeness(m.left.text, m.right.text) : m.sound
  const most = Math.max(0, ...spelt.map((m) => (1 - lettersOf(m)) * Math.max(m.left.text.length, m.right.text.length)))
  const sounded = meant.filter((m) => m.how !== 'initial')
  const seen: Seen = {
    likenessOfShorter: got(ofShorter, (m) => m.likeness) / (weightOf(shorter) || 1),
    likenessOfLonger: got(ofLonger, (m) => m.likeness) / (weightOf(longer) || 1),
    sound: sounded.length === 0 ? 0 : sounded.reduce((sum, m) => sum + m.sound, 0) / sounded.length,
    worstWord: matched.length === 0 ? 0 : worst,
    worstLetters: looseShorter.some(isName) || matched.length === 0 ? 0 : Math.min(1, ...spelt.map(lettersOf)),
    editsInOneWord: Math.min(1, most / 4),
    wholeName:
      matched.every((m) => m.left.script === m.right.script) && one.script === other.script
        ? letterLikeness(spokenOut(one, left, matched), other.joined)
        : 0.5 + 0.5 * soundMean(sounded),
    bothHaveAnother: Math.min(1, otherness(looseShorter), otherness(looseLonger)),
    looseInLonger: weightOf(looseLonger) / (weightOf(longer.filter(counts)) || 1),
    looseInShorter: weightOf(looseShorter) / (weightOf(shorter.filter(counts)) || 1),
    oneWordOnly: shorter.filter(counts).length === 1 && longer.filter(counts).length > 1 ? 1 : 0,
    initials: names.length === 0 ? 0 : names.filter((m) => m.how === 'initial').length / names.length,
    otherOrder: inversions(meant),
    otherFather:
      matched.some((m) => m.left.father !== m.right.father && isName(m.left)) && bothHaveFathers(left, right) ? 1 : 0,
    otherNumber: matched.some((m) => m.how === 'number') ? 1 : 0,
    acronym: isAcronym(one, other) || isAcronym(other, one) ? 1 : 0,
  }
  return { seen, alignment }
}

/** The whole name with the other's form of a given name where one is short for it: “Ted Vance” as “Theodore Vance”. */
function spokenOut({ joined }: Shape, left: readonly NameWord[], matched: readonly Matched[]): string {
  const short = new Map(matched.flatMap((m) => (m.how === 'short form' ? [[m.left, m.right.text] as const] : [])))
  if (short.size === 0) return joined
  return left
    .filter(({ part }) => part !== 'title' && part !== 'legal')
    .map((word) => short.get(word) ?? word.text)
    .join('')
}

const soundMean = (matched: readonly Matched[]): number =>
  matched.length === 0 ? 0 : matched.reduce((sum, m) => sum + m.sound, 0) / matched.length

const bothHaveFathers = (left: readonly NameWord[], right: readonly NameWord[]): boolean =>
  left.some((w) => w.father) && right.some((w) => w.father)

/** The share of pairs of words that stand the other way round. */
function inversions(matched: readonly Matched[]): number {
  const inOrder = [...matched].sort((a, b) => a.at[0] - b.at[0])
  let wrong = 0
  let all = 0
  for (let i = 0; i < inOrder.length; i++) {
    for (let j = i + 1; j < inOrder.length; j++) {
      all++
      if (inOrder[i]!.at[1] > inOrder[j]!.at[1]) wrong++
    }
  }
  return all === 0 ? 0 : wrong / all
}

/** PLA and People's Liberation Army. */
function isAcronym(short: Shape, long: Shape): boolean {
  const names = short.words.filter((w) => w.part !== 'legal')
  const only = names[0]
  if (names.length !== 1 || !only || only.text.length < 2 || only.text.length > 7 || long.words.length < 2) return false
  const initials = (all: readonly NameWord[]) => all.map((w) => w.text[0]).join('')
  const spoken = long.words.filter((w) => w.part !== 'legal')
  return [spoken, spoken.filter((w) => w.part !== 'particle')].some((all) => initials(all) === only.text)
}
